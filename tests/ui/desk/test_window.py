"""The working window, worked by keys alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from andfacil.domain.values.cards import Commitment, Need, Phase, Position, Solution, Status
from andfacil.store.session_file import SessionFile
from andfacil.ui.widgets.elided_label import ElidedLabel
from andfacil.ui.widgets.key_button import KeyButton
from tests.builders import library_window
from tests.lines import commitment_line, need_line, solution_line
from tests.ui.desk_rig import CTRL, SHIFT, Key
from tests.ui.rest import laid_out_at_rest


def unspelled(cards):
    """The cards without the traces of how a file spelled them."""
    return tuple(replace(card, spelled=frozenset()) for card in cards)


def test_typing_the_tutorial_gives_what_importing_it_gives(new_desk):
    sample = library_window()
    for need in sample.all_of(Need):
        if need.said_as:
            new_desk.enter(f"{need.side.value.lower()}? {need.said_as}")
            new_desk.press(Key.Key_T, CTRL)
            new_desk.enter(need.text)
            if need.non_negotiable:
                new_desk.press(Key.Key_M, CTRL)
            new_desk.enter(f"{need.ref.lower()} // {need.why} == {need.met_when}")
        else:
            new_desk.enter(need_line(need))
    for solution in sample.all_of(Solution):
        new_desk.enter(solution_line(solution))
        if solution.status is not Status.DRAFT:
            new_desk.enter(f"{solution.ref.lower()} {solution.status.value}")
    for commitment in sample.all_of(Commitment):
        new_desk.enter(commitment_line(commitment))

    path = new_desk.app.desk.path
    new_desk.app.close()
    with SessionFile.open(path, read_only=True) as opened:
        typed = opened.board()
    for of_class in (Need, Solution, Commitment):
        assert unspelled(typed.all_of(of_class)) == unspelled(sample.all_of(of_class))
    assert typed.all_of(Position) == ()
    assert typed.details.title == sample.details.title
    assert typed.coverage.ready_to_sign


def test_a_captured_card_is_the_selected_one(new_desk):
    new_desk.enter("a: Fresh air")
    assert new_desk.window.selection.card_id == "A1"
    new_desk.press(Key.Key_M, CTRL)
    assert new_desk.board["A1"].non_negotiable


def test_undo_and_redo_by_keys(desk):
    before = len(desk.board)
    desk.enter("a: Quiet")
    desk.press(Key.Key_Z, CTRL)
    assert len(desk.board) == before
    desk.press(Key.Key_Y, CTRL)
    assert desk.board["A6"].text == "Quiet"
    desk.press(Key.Key_Z, CTRL)
    desk.press(Key.Key_Z, CTRL | SHIFT)
    assert desk.board["A6"].text == "Quiet"
    assert desk.line_has_focus


def test_undo_takes_back_typing_before_it_takes_back_cards(desk):
    desk.enter("a: Quiet")
    desk.type("a: half a thought")
    desk.press(Key.Key_Z, CTRL)
    assert desk.line != "a: half a thought"
    assert "A6" in desk.board


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Key.Key_D, Status.DRAFT),
        (Key.Key_E, Status.AGREED),
        (Key.Key_K, Status.PARKED),
        (Key.Key_R, Status.REJECTED),
    ],
)
def test_status_keys(desk, key, status):
    desk.enter("+ Read at home > a1")
    if status is Status.DRAFT:
        desk.press(Key.Key_E, CTRL)
    desk.press(key, CTRL)
    assert desk.board["AND6"].status is status


def test_heard_move_and_delete_by_keys(desk):
    desk.window.selection.select("A3")
    desk.press(Key.Key_H, CTRL)
    assert desk.board["A3"].heard
    desk.press(Key.Key_Up, CTRL)
    assert [need.ref for need in desk.board.needs(desk.board["A3"].side)][1] == "A3"
    desk.press(Key.Key_Delete)
    assert "A3" not in desk.board
    assert desk.window.selection.card_id in desk.board
    desk.press(Key.Key_Z, CTRL)
    assert "A3" in desk.board


def test_delete_in_a_line_with_words_deletes_words(desk):
    desk.window.selection.select("A3")
    desk.type("ab")
    desk.press(Key.Key_Home)
    desk.press(Key.Key_Delete)
    assert desk.line == "b"
    assert "A3" in desk.board


def test_links_by_the_line(desk):
    desk.window.selection.select("AND1")
    desk.press(Key.Key_L, CTRL)
    assert desk.line == "and1 > "
    desk.enter("a4 -b4 ~a2")
    solution = desk.board["AND1"]
    assert solution.meets == ("A1", "B1", "B2", "B3", "A4")
    assert solution.breaks == ("B4",)


def test_the_line_that_a_link_took_the_place_of_comes_back(desk):
    desk.type("b: half a thought")
    desk.window.selection.select("AND1")
    desk.press(Key.Key_L, CTRL)
    assert desk.line == "and1 > "
    desk.press(Key.Key_Z, CTRL)
    assert desk.line == "b: half a thought"


def test_arrows_walk_from_card_to_card(desk):
    desk.press(Key.Key_Down)
    assert desk.window.selection.card_id == "A1"
    desk.press(Key.Key_Down)
    assert desk.window.selection.card_id == "A2"
    desk.press(Key.Key_Right)
    assert desk.window.selection.card_id == "AND2"
    desk.press(Key.Key_Right)
    desk.press(Key.Key_Up)
    assert desk.window.selection.card_id == "B1"
    assert desk.line_has_focus


def test_f2_edits_where_the_card_stands(desk, qtbot):
    desk.window.selection.select("A2")
    desk.press(Key.Key_F2)
    assert not desk.line_has_focus
    desk.press(Key.Key_A, CTRL)
    desk.enter("Cool enough to think")
    qtbot.waitUntil(lambda: desk.board["A2"].text == "Cool enough to think")


@pytest.mark.parametrize("place", ["board", "rail", "inspector", "bar"])
def test_after_any_click_letters_find_the_line(desk, qtbot, place):
    part = getattr(desk.window, place)
    desk.click(part, QPoint(part.width() // 2, part.height() - 3))  # the edge: no button
    qtbot.waitUntil(lambda: desk.line_has_focus)
    desk.type("a: Quiet")
    assert desk.line == "a: Quiet"


def test_a_letter_typed_into_a_column_goes_to_the_line(desk):
    view = desk.window.board.views()[0]
    view.setFocus()
    assert not desk.line_has_focus
    desk.type("q")
    assert desk.line == "q"
    assert desk.line_has_focus


def test_a_click_on_a_card_selects_it_and_the_line_is_next(desk, qtbot):
    view = desk.window.board.views()[2]
    middle = view.visualRect(view.column.index(0, 0)).center()
    desk.click(view.viewport(), middle)
    assert desk.window.selection.card_id == "B1"
    qtbot.waitUntil(lambda: desk.line_has_focus)


def test_phase_keys(desk):
    desk.press(Key.Key_PageDown, CTRL)
    assert desk.board.details.phase is Phase.PREPARE
    desk.press(Key.Key_PageDown, CTRL)
    assert desk.board.details.phase is Phase.OPEN
    desk.press(Key.Key_PageUp, CTRL)
    assert desk.board.details.phase is Phase.PREPARE


def test_a_position_is_turned_by_keys(desk):
    desk.enter("b? Window shut")
    desk.press(Key.Key_T, CTRL)
    desk.enter("No draught")
    need = desk.board["B6"]
    assert (need.text, need.said_as) == ("No draught", "Window shut")
    assert desk.line_has_focus
    assert desk.window.selection.card_id == "B6"


def test_a_commitment_stays_selected(desk):
    desk.enter("do Oil the hinge @Librarian by 2026-02-01 > and1")
    assert desk.window.selection.card_id == "C4"
    assert desk.window.inspector.card_id == "C4"


def test_saved_time_and_title_are_shown(desk):
    desk.enter("a: Quiet")
    assert desk.window.windowTitle() == desk.board.details.title
    assert desk.window.bar.saved.full_text.startswith("saved ")


@pytest.mark.parametrize("width", [800, 1000, 1366, 1920])
def test_the_desk_rests_while_nobody_does_anything(desk, width):
    desk.window.resize(width, 700)
    desk.enter("a: Quiet")
    assert laid_out_at_rest() == {}


def test_the_agreement_has_a_window_and_the_line_gets_the_keys_back(desk, qtbot):
    desk.press(Key.Key_P, CTRL)
    pages = desk.window.boxes.agreement.window
    with qtbot.waitActive(pages):
        pages.activateWindow()
    desk.press(Key.Key_Escape)
    assert desk.window.boxes.agreement.window is None
    desk.focus()
    assert desk.line_has_focus


def test_read_only_keeps_the_words_in_the_line(desk):
    desk.app.desk._file._lock, lock = None, desk.app.desk._file._lock
    try:
        desk.enter("a: Quiet")
    finally:
        desk.app.desk._file._lock = lock
    assert desk.line == "a: Quiet"
    assert "cannot" in desk.window.notices.text or "not" in desk.window.notices.text


def test_nothing_heavy_is_loaded_with_the_window(desk):
    import subprocess
    import sys

    ask = "import sys, andfacil.app; print(*{'reportlab', 'pypdfium2'} & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == ""


def test_every_control_has_a_name(desk):
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

    desk.window.selection.select("AND1")
    QApplication.sendPostedEvents()
    nameless = [
        widget.objectName() or type(widget).__name__
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit)
        for widget in desk.window.findChildren(kind)
        if widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []


@pytest.mark.parametrize("width", [900, 1024, 1366, 1600])
def test_the_title_has_its_place_in_the_bar(desk, width):
    desk.window.resize(width, 700)
    QApplication.sendPostedEvents()
    title = desk.window.bar.findChild(ElidedLabel, "session_title")
    assert title.width() >= 150


def test_the_title_keeps_its_first_word_on_the_smallest_screen(desk):
    desk.app.appearance.choose_size(200)
    bar = desk.window.bar
    bar.show_title("Practising together")
    desk.window.resize(800, 500)
    for _ in range(3):
        QApplication.sendPostedEvents()
    assert bar.findChild(ElidedLabel, "session_title").text().startswith("Practising")


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [800, 1024])
def test_a_long_first_word_of_the_title_is_whole_in_smaller_letters(desk, percent, width):
    desk.app.appearance.choose_size(percent)
    bar = desk.window.bar
    title = bar.findChild(ElidedLabel, "session_title")
    full = title.font().pixelSize()
    bar.show_title("Verantwortlichkeitsverteilung im Hafen")
    desk.window.resize(width, 500)
    for _ in range(5):
        QApplication.sendPostedEvents()
    assert title.text().startswith("Verantwortlichkeitsverteilung")
    assert 17 <= title.font().pixelSize() <= full
    bar.show_title("Hafen")  # and its letters are as large as before
    for _ in range(5):
        QApplication.sendPostedEvents()
    assert (title.text(), title.font().pixelSize()) == ("Hafen", full)


def test_a_refusal_is_told_until_a_deed_goes_through_again(desk):
    path = desk.app.desk.path
    away = path.with_name("away")
    path.rename(away)
    desk.enter("a: Quiet")
    assert "moved or replaced" in desk.window.notices.text
    assert desk.line == "a: Quiet"
    away.rename(path)
    desk.press(Key.Key_Return)
    assert "A6" in desk.board
    assert desk.window.notices.text == ""


def test_a_title_is_whole_where_the_keys_beside_the_buttons_can_leave_it_their_room(desk):
    """On a screen of 1366 px it ended in "…", beside six keys that the menu has as well."""
    bar = desk.window.bar
    shown = bar.findChild(ElidedLabel, "session_title")
    for words, keys in (("The library window", True), ("A title of this session " * 3, False)):
        bar.show_title(words.strip())
        desk.window.resize(1365, 768)
        desk.window.resize(1366, 768)
        for _ in range(3):
            QApplication.sendPostedEvents()
        assert shown.text() == words.strip()
        assert {button.shows_keys for button in bar.findChildren(KeyButton)} == {keys}
    bar.show_title("A title of this session " * 9)  # too long in any case
    desk.window.resize(1365, 768)
    assert {button.shows_keys for button in bar.findChildren(KeyButton)} == {True}
