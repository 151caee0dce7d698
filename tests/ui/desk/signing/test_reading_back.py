"""Reading back: ticks of both sides at the desk, kept in the session, and seen in the room."""

from __future__ import annotations

from dataclasses import replace

import pytest

from andfacil.domain.board.privacy import public_board
from andfacil.domain.editing import hiding, propose
from andfacil.domain.method.read_back import BOTH, ticked_by
from andfacil.domain.values.cards import Commitment, LineTick, Need, Phase, Side
from andfacil.domain.values.edits import EditKind
from andfacil.export.papers.read_back import read_back_lines, read_so_far
from andfacil.store.session_file import SessionFile
from andfacil.ui.desk.signing.line_source import line_source
from tests.ui.desk_rig import CTRL, Key
from tests.ui.readers import said


@pytest.fixture
def reading(desk, qtbot):
    """The agreement of some promises is read back, its first line on the screen."""
    desk.app.desk.room.set_shown(True)
    qtbot.waitExposed(desk.app.desk.room.room)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.enter("do Write the rota @Tom by 2027-01-11 > and1")
    desk.enter("do Ask Ward 8 @Ama by 2027-01-12 > and1")
    desk.press(Key.Key_F6, CTRL)
    return desk


def bar(desk):
    return desk.window.reading_back.bar


def stage(desk):
    return desk.app.desk.room.stage


def line(desk):
    return stage(desk).lines()[stage(desk).scene.slide.line]


def sides(desk, of=None):
    return ticked_by(desk.board, (of or line(desk)).print_of_words)


def read_all(desk):
    for _ in stage(desk).lines():
        desk.press(Key.Key_Space)


def go_to_line(desk, key):
    lines = [each.key for each in stage(desk).lines()]
    stage(desk).step_line(lines.index(key) - stage(desk).scene.slide.line)


def test_each_side_ticks_by_its_letter_and_undo_takes_one_tick_back(reading):
    desk = reading
    assert bar(desk).hasFocus()
    first = line(desk)
    desk.press(Key.Key_A)
    assert sides(desk) == {Side.A}
    desk.press(Key.Key_B)
    assert sides(desk) == BOTH
    desk.press(Key.Key_A)
    assert sides(desk) == {Side.B}
    desk.press(Key.Key_Z, CTRL)
    assert sides(desk) == BOTH
    desk.press(Key.Key_Z, CTRL)
    desk.press(Key.Key_Z, CTRL)
    assert sides(desk) == frozenset()
    assert desk.board.all_of(LineTick) == ()
    assert line(desk) == first
    assert bar(desk).hasFocus()


def test_space_is_both_and_the_next_line_until_every_line_is_read(reading):
    desk = reading
    count = len(stage(desk).lines())
    assert count > 3
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Space)  # the second line; the first is left
    assert stage(desk).scene.slide.line == 2
    for _ in range(count - 2):
        desk.press(Key.Key_Space)
    assert stage(desk).scene.slide.line == 0  # the one that is left
    assert "1" in bar(desk).told.text()
    desk.press(Key.Key_Space)
    assert read_so_far(desk.board) == (0, count)
    assert bar(desk).told.text() == "Every line is read back by both sides."
    assert "Every line is read back by both sides" in desk.window.notices.text


def test_the_mouse_does_the_same_and_leaves_the_keys_with_the_bar(reading):
    desk = reading
    desk.click(bar(desk).buttons[Side.B])
    assert sides(desk) == {Side.B}
    assert bar(desk).buttons[Side.B].isChecked()
    assert bar(desk).hasFocus()
    desk.click(bar(desk).both)
    assert stage(desk).scene.slide.line == 1
    desk.click(bar(desk).before)
    assert sides(desk) == BOTH
    desk.click(bar(desk).next)
    assert stage(desk).scene.slide.line == 1


def test_the_room_says_who_has_ticked_the_line(reading):
    desk = reading
    slides = desk.app.desk.room.room.slides
    assert "right" not in slides.accessibleName()
    desk.press(Key.Key_B)
    assert "Side B: right" in slides.accessibleName()
    assert "Side A: right" not in slides.accessibleName()
    assert "Side B" in bar(desk).accessibleName()
    heard = said(desk.app.desk.room.room)
    assert line(desk).text in heard


def test_a_line_that_changes_is_unticked_and_the_others_stay(reading):
    desk = reading
    read_all(desk)
    count = len(stage(desk).lines())
    session = desk.app.desk.session
    card = desk.board.all_of(Commitment)[0]
    session.propose(propose.change_text, card.id, f"{card.text} by hand")
    assert read_so_far(desk.board) == (1, count)
    changed = next(each for each in stage(desk).lines() if "by hand" in each.text)
    assert sides(desk, changed) == frozenset()
    session.undo()
    assert read_so_far(desk.board) == (0, count)
    session.propose(propose.delete, card.id)  # the second promise is now the first of the list
    assert read_so_far(desk.board).left == 0


def test_what_is_not_right_leads_to_its_card_and_back(reading):
    desk = reading
    key = next(each.key for each in stage(desk).lines() if each.text.startswith("Ask Ward 8"))
    go_to_line(desk, key)
    desk.press(Key.Key_Space)
    go_to_line(desk, key)
    assert sides(desk) == BOTH
    desk.press(Key.Key_N)
    card = desk.board.card(desk.window.selection.card_id, Commitment)
    assert card.text == "Ask Ward 8"
    assert desk.window.inspector.isAncestorOf(desk.focus())
    desk.press(Key.Key_A, CTRL)
    desk.enter("Ask Ward 9")
    assert desk.board.card(card.id, Commitment).text == "Ask Ward 9"
    assert bar(desk).hasFocus()
    assert line(desk).key == key
    assert "Ask Ward 9" in bar(desk).words.text()
    assert sides(desk) == frozenset()
    desk.press(Key.Key_Space)
    assert ticked_by(desk.board, print_of(desk, key)) == BOTH


def print_of(desk, key):
    lines = read_back_lines(public_board(desk.board))
    return next(each.print_of_words for each in lines if each.key == key)


def test_a_line_of_the_details_opens_them(reading, qtbot):
    desk = reading
    details = desk.app.desk.session
    assert details.propose(
        propose.change_details, replace_purpose(desk, "Quiet nights"), EditKind.CHANGE_DETAILS
    )
    go_to_line(desk, "purpose")
    desk.press(Key.Key_N)
    assert "Quiet nights" in said(desk.focus().window())
    desk.press(Key.Key_Escape)


def replace_purpose(desk, words):
    return replace(desk.board.details, purpose=words)


def test_every_line_has_a_source_or_is_the_papers_own(reading):
    board = public_board(reading.board)
    for each in read_back_lines(board):
        source = line_source(board, each.key)
        if source is None:
            assert each.key in {"unmet", "conditions", "statement"}
        elif source.card_id != "session":
            card = board[source.card_id]
            assert card.text.split("\n")[0][:20] in each.text


def test_escape_shows_the_board_and_the_ticks_are_on_disc(reading):
    desk = reading
    desk.press(Key.Key_A)
    ticked = line(desk).print_of_words
    desk.press(Key.Key_Escape)
    assert stage(desk).scene.slide is None
    assert bar(desk).isHidden()
    assert desk.window.capture.line.hasFocus()
    with SessionFile.open(desk.app.desk.path, read_only=True) as file:  # as after a crash
        assert ticked_by(file.board(), ticked) == {Side.A}
    desk.press(Key.Key_F6, CTRL)
    assert bar(desk).buttons[Side.A].isChecked()


def test_signing_brings_the_bar_without_taking_the_keys(desk):
    desk.enter("do Write the rota @Tom by 2027-01-11 > and1")
    desk.app.desk.session.propose(
        propose.change_details, in_phase(desk, Phase.SIGN), EditKind.CHANGE_PHASE
    )
    assert not bar(desk).isHidden()
    assert desk.window.capture.line.hasFocus()
    desk.enter("a: One more thing")
    assert any(need.text == "One more thing" for need in desk.board.all_of(Need))


def test_the_bar_says_by_which_key_it_is_led(desk):
    desk.window.session_controller.change_phase(Phase.SIGN)
    bar = desk.window.reading_back.bar
    assert bar.brings_keys.isVisible()
    assert "Ctrl+F6" in bar.brings_keys.text()
    assert "Space" not in bar.both.text()
    desk.press(Key.Key_F6, CTRL)
    assert not bar.brings_keys.isVisible()
    assert "Space" in bar.both.text()


def test_that_escape_shows_the_board_is_not_said_of_the_board(reading):
    assert "Esc shows the board" in reading.window.notices.text
    reading.press(Key.Key_Escape)
    assert "Esc shows the board" not in reading.window.notices.text


def test_a_solution_is_called_by_its_ref_as_on_its_card(reading):
    bar = reading.window.reading_back.bar
    while not bar.words.text().startswith("AND"):
        reading.press(Key.Key_Down)
    assert bar.words.text().startswith("AND 1 ")


def test_the_key_takes_up_the_lines_that_signing_brought_and_then_closes_them(desk):
    desk.enter("do Write the rota @Tom by 2027-01-11 > and1")
    desk.app.desk.session.propose(
        propose.change_details, in_phase(desk, Phase.SIGN), EditKind.CHANGE_PHASE
    )
    desk.type("a: Half")
    desk.press(Key.Key_F6, CTRL)
    assert bar(desk).hasFocus()
    assert desk.window.reading_back.is_reading
    assert desk.window.actions_by_id["read_back"].isChecked()
    assert desk.window.capture.line.text() == "a: Half"
    desk.press(Key.Key_A)
    assert sides(desk) == {Side.A}
    desk.press(Key.Key_F6, CTRL)
    assert not desk.window.reading_back.is_reading
    assert bar(desk).isHidden()
    assert not desk.window.actions_by_id["read_back"].isChecked()


def test_the_room_shows_ticks_while_a_card_is_hidden(reading):
    desk = reading
    read_all(desk)
    need = desk.board.all_of(Need)[0]
    desk.app.desk.session.propose(hiding.hide, [need.id])
    slides = desk.app.desk.room.room.slides
    assert any(tick.b for tick in desk.board.all_of(LineTick))
    first = next(n for n, each in enumerate(stage(desk).lines()) if Side.B in sides(desk, each))
    stage(desk).step_line(first - stage(desk).scene.slide.line)
    assert "Side B: right" in slides.accessibleName()


def in_phase(desk, phase):
    return replace(desk.board.details, phase=phase)
