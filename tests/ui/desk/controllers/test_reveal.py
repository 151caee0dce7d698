"""Typing hidden, revealing card by card, answers and willingness: with the keys of a real desk."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from andfacil.domain.editing.hiding import reveal
from andfacil.domain.values.cards import (
    Answer,
    Need,
    Phase,
    Position,
    Scale,
    Scores,
    Side,
    SideAnswer,
    Status,
)
from andfacil.domain.views.desk_view import HiddenNeed
from andfacil.store.session_file import SessionFile
from andfacil.ui.board.cards.editor import CardEditor
from andfacil.ui.desk.capture.paste_box import PasteBox
from andfacil.ui.desk.dialogs.answers import AnswersBox
from andfacil.ui.desk.dialogs.coverage_grid import CoverageGrid
from andfacil.ui.desk.dialogs.coverage_model import CARD_ROLE
from andfacil.ui.desk.dialogs.look_back import LookBack
from andfacil.ui.desk.dialogs.scores import ScoresBox, read_scores
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.words.board import room_words
from tests.ui.desk_rig import CTRL, SHIFT, Key
from tests.ui.readers import everything_told, said

CTRL_SHIFT = CTRL | SHIFT
ALT = Qt.KeyboardModifier.AltModifier
SECRET = "QUETZAL"


@pytest.fixture
def silent(new_desk):
    """A shown need of each side; then three cards typed hidden."""
    new_desk.enter("a: Fresh air")
    new_desk.enter("b: No draught")
    new_desk.press(Key.Key_U, CTRL_SHIFT)
    new_desk.enter("a! An open window at noon")
    new_desk.enter("a: Birdsong")
    new_desk.enter("+ Air the room at noon > a2 b1")
    return new_desk


def in_room(desk):
    """The refs that the room's window shows."""
    views = room_views(desk)
    return [card.ref for view in views for card in view.column.cards()]


def room_views(desk):
    """The columns of the room's window, which is shown for a moment."""
    control = desk.app.desk.room
    control.set_shown(True)
    control.set_shown(False)
    desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(desk.window)
    return control.room.board.views()


def count_words(desk):
    label = desk.window.findChild(PlainLabel, "hidden_count")
    return label.text() if not label.isHidden() else ""


def test_typing_hidden_is_unmistakable(new_desk):
    capture = new_desk.window.capture
    new_desk.window.resize(560, 500)
    assert capture.hiding.isHidden()
    new_desk.press(Key.Key_U, CTRL_SHIFT)
    assert capture.hiding.isVisible()
    assert capture.hiding.accessibleName() == "Typing hidden: hidden until revealed"
    assert capture.hiding.text() == ""  # the eye alone, on so narrow a desk
    assert new_desk.window.actions_by_id["type_hidden"].isChecked()
    new_desk.type("a: Quiet")
    assert capture.preview.words == "A1: new need, hidden"
    assert "Typing hidden" in capture.line.accessibleDescription()
    new_desk.press(Key.Key_U, CTRL_SHIFT)
    assert capture.hiding.isHidden()
    assert capture.preview.words == "A1: new need"


def test_what_is_typed_hidden_stands_on_the_desk_alone(silent):
    assert in_room(silent) == ["A1", "B1"]
    column = silent.window.board.views()[0].column
    shown = [card.ref for card in column.cards()]
    assert shown == ["A2", "A1", "A3"]
    assert isinstance(column.find("A2"), HiddenNeed)
    assert "hidden until revealed" in column.spoken(column.find("A2"))
    assert count_words(silent) == "3 hidden until revealed"
    assert silent.window.foot.coverage._words[Side.A].text() == "0 of 1 met"


def test_one_key_reveals_the_next_card_of_the_column(silent):
    assert in_room(silent) == ["A1", "B1"]
    silent.window.selection.select("A1")
    silent.press(Key.Key_F8, CTRL)
    assert in_room(silent) == ["A2", "A1", "B1"]
    assert silent.window.selection.card_id == "A2"
    silent.press(Key.Key_F8, CTRL)
    assert in_room(silent) == ["A2", "A1", "A3", "B1"]
    silent.press(Key.Key_F8, CTRL)
    assert silent.window.notices.text == "No card is hidden in this column."
    silent.press(Key.Key_Z, CTRL)
    assert in_room(silent) == ["A2", "A1", "B1"]
    assert count_words(silent) == "2 hidden until revealed"


def test_the_card_in_hand_is_revealed_with_its_links(silent):
    silent.window.selection.select("AND1")
    silent.press(Key.Key_R, CTRL_SHIFT)
    assert in_room(silent) == ["A1", "AND1", "B1"]
    seen = room_views(silent)[1].column.find("AND1")
    assert seen.meets == ("B1",)
    silent.window.selection.select("A2")
    silent.press(Key.Key_R, CTRL_SHIFT)
    seen = room_views(silent)[1].column.find("AND1")
    assert seen.meets == ("A2", "B1")


def test_all_at_once_and_hidden_again(silent):
    silent.press(Key.Key_F8, CTRL_SHIFT)
    assert len(in_room(silent)) == 5
    assert count_words(silent) == ""
    silent.press(Key.Key_Z, CTRL)
    assert in_room(silent) == ["A1", "B1"]
    silent.window.selection.select("B1")
    silent.press(Key.Key_F9, CTRL_SHIFT)
    assert in_room(silent) == ["A1"]


def test_hidden_cards_are_hidden_in_the_file_too(silent):
    path = silent.app.desk.path
    silent.app.close()
    with SessionFile.open(path, read_only=True) as file:
        board = file.board()
        assert [need.ref for need in board.all_of(Need) if need.hidden] == ["A2", "A3"]


def test_a_commitment_is_not_typed_hidden_by_mistake(silent):
    silent.enter("do Buy a hinge @Ola")
    assert "stop typing hidden" in silent.window.above.fault_text
    assert silent.window.capture.text == "do Buy a hinge @Ola"


def test_a_hidden_position_waits_in_the_rail(silent):
    silent.enter("a? The window stays open")
    assert silent.board.all_of(Position)[0].hidden
    silent.window.rail.refresh()
    row = silent.window.rail.positions.rows[0]
    words = [label.text() for label in row.findChildren(PlainLabel)]
    assert any("hidden until revealed" in word for word in words)


def test_what_is_typed_hidden_does_not_reach_the_open_room(new_desk):
    """At a real desk, with the room following what is typed."""
    new_desk.enter("a: Fresh air")
    control = new_desk.app.desk.room
    control.set_shown(True)
    control.stage.tell_line(True)
    new_desk.window.activateWindow()
    assert QTest.qWaitForWindowActive(new_desk.window)
    new_desk.press(Key.Key_U, CTRL_SHIFT)
    before = everything_told(control.room)
    for letter in SECRET:
        new_desk.type(letter)
        assert control.stage.scene.line is None or not control.stage.scene.line.text
    new_desk.press(Key.Key_Return)
    assert new_desk.board["A2"].hidden
    for action in ("reveal_all", "undo", "undo_list", "answers"):
        new_desk.window.actions_by_id[action].trigger()
        for box in new_desk.window.findChildren(QWidget):
            if box.isWindow() and box is not new_desk.window:
                box.close()
    assert new_desk.board["A2"].hidden
    said = everything_told(control.room)
    assert not any(SECRET in words.upper() for words in said)
    assert said == before
    clipboard = QGuiApplication.clipboard().text()
    assert SECRET not in clipboard.upper()


# ---------------------------------------------------------------- answers


def answers_box(desk):
    box = desk.window.findChild(AnswersBox)
    assert box is not None
    assert box.isVisible()
    return box


def waiting(desk):
    return room_views(desk)[1].column.find("AND1").waiting


def test_answers_are_noted_by_keys_and_seen_when_they_are_revealed(desk):
    desk.window.selection.select("AND1")
    desk.press(Key.Key_V, CTRL_SHIFT)
    box = answers_box(desk)
    assert box.state.text() == "Hidden until revealed"
    desk.press(Key.Key_N)
    desk.press(Key.Key_Tab)
    while not box.rows[Side.B].isAncestorOf(desk.focus()):
        desk.press(Key.Key_Tab)
    desk.press(Key.Key_I)
    desk.type("the hinge is mended")
    desk.press(Key.Key_Return)
    assert desk.focus() is box.keep
    desk.press(Key.Key_Space)
    solution = desk.board["AND1"]
    assert solution.answer_a.answer is Answer.NOT_YET
    assert solution.answer_b.condition == "the hinge is mended"
    assert solution.answers_hidden
    assert waiting(desk) == ()
    desk.press(Key.Key_F9, CTRL)
    assert waiting(desk) == ((Side.A, Answer.NOT_YET), (Side.B, Answer.YES_IF))
    desk.press(Key.Key_Z, CTRL)
    assert waiting(desk) == ()


def test_the_room_turns_to_the_answers_that_are_revealed(desk):
    desk.app.desk.room.set_shown(True)
    room = desk.app.desk.room.room
    room.resize(1280, 720)
    for number in range(8):
        desk.enter(f"+ Another way, number {number}")
    desk.window.selection.select("AND1")
    desk.press(Key.Key_V, CTRL_SHIFT)
    desk.press(Key.Key_N)
    answers_box(desk).keep.click()
    room.turn_page(1)
    solutions = room.board.views()[1]
    assert solutions.column.row("AND1") not in solutions.shown_rows()
    desk.press(Key.Key_F9, CTRL)
    assert solutions.column.row("AND1") in solutions.shown_rows()


def test_people_are_asked_on_a_scale_hidden_and_revealed_together(desk):
    """The room sees what their numbers give, and from which number to which."""
    desk.window.selection.select("AND1")
    desk.press(Key.Key_V, CTRL_SHIFT)
    box = answers_box(desk)
    assert not box.numbers[Side.A].isVisible()
    box.scales.button(1).click()
    assert not box.rows[Side.A].isVisible()
    assert desk.focus() is box.numbers[Side.A].numbers
    desk.type("5 3 6")
    assert not box.keep.isEnabled()
    desk.press(Key.Key_Backspace)
    desk.type("4")
    assert box.numbers[Side.A].gives.text() == "yes"
    desk.press(Key.Key_Tab)
    assert desk.focus() is box.numbers[Side.B].numbers
    desk.type("1 4")
    desk.press(Key.Key_Tab)
    desk.type("the hinge is mended")
    box.keep.click()
    solution = desk.board["AND1"]
    assert solution.answer_a == SideAnswer(answer=Answer.YES, scale=Scale.FIST, scores=(5, 3, 4))
    assert solution.answer_b.answer is Answer.YES_IF
    assert solution.answer_b.condition == "the hinge is mended"
    assert solution.answers_hidden
    shown = room_views(desk)[1].column
    assert (shown.find("AND1").waiting, shown.find("AND1").spreads) == ((), ())
    desk.press(Key.Key_F9, CTRL)
    assert shown.find("AND1").waiting == ((Side.B, Answer.YES_IF),)
    assert shown.find("AND1").spreads == ((Side.A, 3, 5), (Side.B, 1, 4))
    words = room_words("en").foot(replace(shown.find("AND1"), status=Status.DRAFT), terse=True)
    assert "A: 3–5, B: yes, if… (1–4)" in words[0]
    agreed = replace(shown.find("AND1"), status=Status.AGREED)
    foot = room_words("en").foot
    assert foot(agreed, terse=False)[0] == "AND 1 · agreed · A: 3–5, B: yes, if… (1–4)"
    assert "B: yes, if…" in foot(agreed, terse=False)[1]  # that is open, and goes last
    assert foot(agreed, terse=True) == ("AND 1 · B: yes, if…", "AND 1")
    desk.enter("+ A second way")
    desk.press(Key.Key_V, CTRL_SHIFT)
    assert answers_box(desk).scale is Scale.FIST  # for the session


def test_one_key_takes_a_condition_in_and_another_makes_it_a_need(desk):
    desk.window.selection.select("AND1")
    desk.press(Key.Key_V, CTRL_SHIFT)
    desk.press(Key.Key_I)
    desk.type("the hinge is mended")
    answers_box(desk).keep.click()
    text, needs = desk.board["AND1"].text, desk.board.needs(Side.A)
    desk.press(Key.Key_PageUp, CTRL_SHIFT)
    assert desk.board["AND1"].text == text
    assert "reveal the answers first" in desk.window.notices.text
    desk.press(Key.Key_F9, CTRL)
    desk.press(Key.Key_PageUp, CTRL_SHIFT)
    assert desk.board["AND1"].text == f"{text}; the hinge is mended"
    desk.press(Key.Key_Z, CTRL)
    desk.press(Key.Key_PageDown, CTRL_SHIFT)
    assert [need.text for need in desk.board.needs(Side.A)][len(needs) :] == ["the hinge is mended"]
    assert desk.window.selection.card_id == "AND1"
    desk.press(Key.Key_Z, CTRL)
    assert desk.board.needs(Side.A) == needs


def test_another_scale_takes_no_answer_away(desk):
    desk.window.selection.select("AND1")
    desk.press(Key.Key_V, CTRL_SHIFT)
    desk.press(Key.Key_N)
    answers_box(desk).keep.click()
    before = desk.board["AND1"]
    desk.press(Key.Key_V, CTRL_SHIFT)
    answers_box(desk).scales.button(2).click()
    answers_box(desk).keep.click()
    assert desk.board["AND1"] == before
    assert desk.board.details.answer_scale is Scale.GRADIENTS
    desk.press(Key.Key_V, CTRL_SHIFT)
    desk.type("2 7")
    answers_box(desk).keep.click()
    given = desk.board["AND1"]
    assert (given.answer_a.answer, given.answer_a.scores) == (Answer.NOT_YET, (2, 7))
    desk.press(Key.Key_V, CTRL_SHIFT)
    answers_box(desk).scales.button(0).click()
    answers_box(desk).keep.click()
    assert desk.board["AND1"] == given
    desk.press(Key.Key_Z, CTRL)
    assert desk.board.details.answer_scale is Scale.GRADIENTS


def test_escape_leaves_the_answers_as_they_are(desk):
    desk.window.selection.select("AND1")
    before = desk.board["AND1"]
    desk.press(Key.Key_V, CTRL_SHIFT)
    desk.press(Key.Key_Right)
    desk.press(Key.Key_Escape)
    assert desk.board["AND1"] == before


# ---------------------------------------------------------------- willingness


def test_willingness_is_typed_in_numbers_and_revealed_as_a_spread(new_desk):
    new_desk.press(Key.Key_F10, CTRL)
    box = new_desk.window.findChild(ScoresBox)
    new_desk.type("7 8 3")
    assert box.spreads[Side.A].text() == "3 to 8, median 7"
    new_desk.press(Key.Key_Tab)
    new_desk.type("11")
    assert not box.keep.isEnabled()
    new_desk.press(Key.Key_Backspace)
    new_desk.press(Key.Key_Return)
    details = new_desk.board.details
    assert details.willingness_before == Scores(a=(7, 8, 3), b=(1,))
    assert details.before_hidden
    new_desk.press(Key.Key_F10, CTRL)
    box = next(b for b in new_desk.window.findChildren(ScoresBox) if b.isVisible())
    box.reveal.click()
    assert not new_desk.board.details.before_hidden
    assert new_desk.app.desk.model.frame.willing_a == (3, 7, 8)
    new_desk.app.desk.room.set_shown(True)
    assert "willing" not in said(new_desk.app.desk.room.room)
    new_desk.window.session_controller.change_phase(Phase.OPEN)
    assert "A: no needs yet · willing: 3 to 8" in said(new_desk.app.desk.room.room)


@pytest.mark.parametrize(
    ("typed", "read"),
    [("", ()), ("7,8 9", (7, 8, 9)), ("10", (10,)), ("11", None), ("7.5", (7, 5)), ("x", None)],
)
def test_scores_are_read_from_numbers(typed, read):
    assert read_scores(typed) == read


# ---------------------------------------------------------------- a mirrored screen


def words_at_desk(desk):
    """Whatever words the desk's window holds, shown or for those who listen."""
    window = desk.window
    found = [label.text() for label in window.findChildren(PlainLabel) if label.isVisible()]
    for view in window.board.views():
        for card in view.column.cards():
            found += [card.text, view.column.spoken(card)]
    found += [
        text.toPlainText()
        for text in window.findChildren(type(window.inspector.findChild(PlainLabel)))
        if hasattr(text, "toPlainText")
    ]
    return "\n".join(found)


def test_a_mirrored_desk_covers_what_is_private(silent):
    window = silent.window
    silent.app.desk.window.changes.change_field("A1", "note_private", "They would pay")
    silent.enter("a? The window stays open")
    window.selection.select("A2")
    window.cover.set_on(True)
    window.rail.refresh()
    said = words_at_desk(silent)
    for secret in ("open window", "Birdsong", "Air the room", "stays open"):
        assert secret not in said
    assert "hidden while the screen is mirrored" in said
    fields = [f for f in window.inspector.findChildren(QLineEdit) if f.isVisible()]
    assert fields == []
    silent.type("a: not for everybody")
    assert window.capture.line.echoMode() is QLineEdit.EchoMode.Password
    silent.press(Key.Key_V, CTRL_SHIFT)
    window.selection.select("A1")
    note = next(f for s, f in window.inspector._shown_page()._fields if s.name == "note_private")
    assert not note.isVisible()

    assert count_words(silent) == ""
    window.selection.select("A2")
    silent.press(Key.Key_F2)
    assert silent.window.findChildren(CardEditor) == []  # nobody rewords what is covered
    silent.press(Key.Key_Z, CTRL)

    window.cover.set_on(False)
    window.selection.select("A2")
    assert "An open window at noon" in words_at_desk(silent)
    assert window.capture.line.echoMode() is QLineEdit.EchoMode.Normal


def test_no_box_with_private_things_opens_on_a_mirrored_desk(desk):
    desk.window.selection.select("AND1")
    desk.window.cover.set_on(True)
    desk.press(Key.Key_V, CTRL_SHIFT)
    desk.press(Key.Key_F10, CTRL)
    assert desk.window.findChildren(AnswersBox) == desk.window.findChildren(ScoresBox) == []
    assert "mirrored" in desk.window.notices.text


def box_over(desk, kind):
    return next((box for box in desk.window.findChildren(kind) if box.isVisible()), None)


def test_looking_back_on_a_mirrored_desk_leaves_out_what_is_hidden(silent):
    window = silent.window
    silent.press(Key.Key_U, CTRL_SHIFT)
    silent.enter("b: Seen too early")
    window.selection.select("B2")
    silent.press(Key.Key_F9, CTRL_SHIFT)
    assert silent.board["B2"].hidden
    silent.press(Key.Key_B, CTRL)
    box = box_over(silent, LookBack)

    def words():
        found = []
        for place in range(box.slider.minimum(), box.slider.maximum() + 1):
            box.slider.setValue(place)
            for view in box.board.views():
                found += [view.column.spoken(card) for card in view.column.cards()]
        return "\n".join(found)

    assert "open window" in words()
    window.cover.set_on(True)
    covered = words()
    for secret in ("open window", "Birdsong", "Air the room", "too early"):
        assert secret not in covered
    assert "Fresh air" in covered
    window.cover.set_on(False)
    assert "too early" in words()
    box.close()
    window.cover.set_on(True)
    silent.press(Key.Key_B, CTRL)
    box = box_over(silent, LookBack)
    assert "Birdsong" not in words()


def test_the_grid_on_a_mirrored_desk_covers_hidden_cards(silent):
    window = silent.window
    window.boxes.show_grid()
    grid = box_over(silent, CoverageGrid)

    def words():
        cells = grid.cells
        found = [grid.solution.text(), grid.need.text()]
        for way, count in (
            (Qt.Orientation.Vertical, cells.rowCount()),
            (Qt.Orientation.Horizontal, cells.columnCount()),
        ):
            for n in range(count):
                found += [cells.headerData(n, way), cells.headerData(n, way, CARD_ROLE).text]
                found.append(cells.headerData(n, way, Qt.ItemDataRole.ToolTipRole))
        for row in range(cells.rowCount()):
            grid.view.setCurrentIndex(cells.index(row, 0))
            found += [grid.solution.text(), grid.need.text()]
            found.append(cells.index(row, 0).data(Qt.ItemDataRole.ToolTipRole))
        return "\n".join(found)

    assert "Birdsong" in words()
    assert "Air the room" in words()
    window.cover.set_on(True)
    for secret in ("open window", "Birdsong", "Air the room"):
        assert secret not in words()
    assert "Fresh air" in words()
    assert "hidden while the screen is mirrored" in words()
    window.cover.set_on(False)
    assert "Birdsong" in words()


def test_hidden_lines_are_not_pasted_on_a_mirrored_desk(silent):
    QGuiApplication.clipboard().setText("a: One secret\na: Two secrets")
    silent.press(Key.Key_V, CTRL)
    box = box_over(silent, PasteBox)
    box.lines.setPlainText("a: One secret mended")
    silent.window.cover.set_on(True)
    assert not box.isVisible()
    silent.window.capture.line.paste_text("a: One secret\na: Two secrets")
    assert box_over(silent, PasteBox) is None
    assert "mirrored" in silent.window.above.fault_text
    silent.window.cover.set_on(False)
    assert box.isVisible()
    assert box.text_lines == ["a: One secret mended"]


def test_nobody_finds_hidden_words_on_a_mirrored_desk(silent):
    silent.enter("a? The window stays open")
    silent.press(Key.Key_F, CTRL)
    silent.type("window")
    found = silent.window.finding
    assert len(found._hits) == 2
    silent.window.cover.set_on(True)
    assert found._hits == ()
    silent.window.cover.set_on(False)
    assert len(found._hits) == 2


def test_a_mirrored_desk_tells_no_words_from_when_a_card_was_hidden(silent):
    window = silent.window
    window.changes.change_text("A3", "Birdsong at dawn")
    window.selection.select("A3")
    history = window.inspector.history
    history.open_up()
    assert [row.earlier.text for row in history.rows] == ["Birdsong"]
    window.cover.set_on(True)
    assert not any(row.isVisible() for row in history.rows)
    window.selection.select("A1")
    window.selection.select("A3")
    assert not history.isVisible()
    window.cover.set_on(False)
    silent.app.desk.session.propose(reveal, ["A3"])
    window.changes.change_text("A3", "Birdsong in the morning")
    window.cover.set_on(True)
    window.selection.select("A1")
    window.selection.select("A3")
    history.open_up()
    assert [row.earlier.text for row in history.rows] == ["Birdsong at dawn"]


def test_a_line_typed_hidden_does_not_come_back_in_clear(silent):
    silent.press(Key.Key_U, CTRL_SHIFT)
    silent.press(Key.Key_PageUp, ALT)
    assert silent.line == "b: No draught"
