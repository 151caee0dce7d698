"""A card said better from the line, and lines called back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from andfacil.domain.capture.target import Target
from andfacil.domain.values.cards import Commitment, Parked, Position
from andfacil.domain.values.edits import EditKind
from andfacil.ui.desk.capture.history import MOST, LineHistory
from tests.ui.desk_rig import CTRL, Key

ALT = Qt.KeyboardModifier.AltModifier


def test_alt_up_brings_the_last_card_back_and_enter_saves_it(desk):
    desk.enter("a: Quit // it is loud")
    before = len(desk.board)
    desk.press(Key.Key_Up, ALT)
    assert desk.line == "a: Quit // it is loud"
    assert desk.window.capture.chip_text == "Amend A6"
    assert desk.line_has_focus
    desk.press(Key.Key_Home)
    for _ in range(5):
        desk.press(Key.Key_Right)
    desk.type("e")
    for _ in range(2):
        desk.press(Key.Key_Delete)
    desk.type("t")
    desk.press(Key.Key_Return)
    assert desk.line == ""
    assert len(desk.board) == before
    assert desk.board["A6"].text == "Quet"
    assert desk.board["A6"].why == "it is loud"
    assert desk.app.desk.session.history.past[-1].kind is EditKind.CHANGE_TEXT
    assert desk.window.capture.chip_text == "A need"
    desk.press(Key.Key_Z, CTRL)
    assert desk.board["A6"].text == "Quit"


@pytest.mark.parametrize(
    "line",
    [
        "a! Quiet // why == sign",
        "b? We want it shut",
        "+ A fan > a1 b2 -b3 == it runs",
        "do Order it @Ann by 2027-01-31 > and1 == it came",
        "p: Lunch",
        r"+ Left \> right",
    ],
)
def test_the_line_comes_back_as_it_was(desk, line):
    desk.enter(line)
    cards = set(desk.board)
    desk.press(Key.Key_Up, ALT)
    assert desk.line == line
    assert "Amend" in desk.window.capture.chip_text
    desk.press(Key.Key_Return)
    assert desk.line == ""
    assert set(desk.board) == cards


@pytest.mark.parametrize(
    ("line", "of_class"), [("p: Lunch", Parked), ("a? Shut", Position), ("do it @Ann", Commitment)]
)
def test_cards_without_a_ref_are_amended_too(desk, line, of_class):
    desk.enter(line)
    desk.press(Key.Key_Up, ALT)
    desk.press(Key.Key_End)
    desk.type(" Lee")
    desk.press(Key.Key_Return)
    assert [card.id for card in desk.board.all_of(of_class)][-1] in desk.board
    last = desk.board.all_of(of_class)[-1]
    assert "Lee" in f"{last.text} {getattr(last, 'owner', '')}"


def test_links_are_amended(desk):
    desk.enter("+ A fan > a1")
    ref = desk.window.selection.card_id
    desk.press(Key.Key_Up, ALT)
    desk.press(Key.Key_Backspace)
    desk.type("2 -b1")
    desk.press(Key.Key_Return)
    assert (desk.board[ref].meets, desk.board[ref].breaks) == (("A2",), ("B1",))


def test_a_need_becomes_a_non_negotiable(desk):
    desk.enter("a: Quiet")
    desk.press(Key.Key_Up, ALT)
    desk.press(Key.Key_Home)
    desk.press(Key.Key_Right)
    desk.press(Key.Key_Delete, CTRL)
    desk.window.capture.line.setText("a! Quiet")
    desk.press(Key.Key_Return)
    assert desk.board["A6"].non_negotiable


def test_escape_leaves_the_card_as_it_is(desk):
    desk.enter("a: Quiet")
    desk.press(Key.Key_Up, ALT)
    desk.type(" and calm")
    desk.press(Key.Key_Escape)
    assert desk.line == ""
    assert desk.board["A6"].text == "Quiet"
    desk.enter("a: Light")
    assert desk.board["A7"].text == "Light"


def test_a_line_for_another_card_is_a_fault(desk):
    desk.enter("a: Quiet")
    desk.press(Key.Key_Up, ALT)
    desk.window.capture.line.setText("b: Quiet")
    desk.press(Key.Key_Return)
    assert "a:" in desk.window.above.fault_text
    assert desk.line == "b: Quiet"


def test_alt_up_leaves_a_begun_line_alone(desk):
    desk.enter("a: Quiet")
    desk.type("half")
    desk.press(Key.Key_Up, ALT)
    assert desk.line == "half"
    assert "Amend" not in desk.window.capture.chip_text


def test_tab_changes_no_target_while_amending(desk):
    desk.enter("a: Quiet")
    desk.press(Key.Key_Up, ALT)
    desk.press(Key.Key_Tab)
    assert desk.window.capture.target is Target.A_NEED
    assert desk.window.capture.preview.words


def test_a_card_that_leaves_is_amended_no_more(desk):
    desk.enter("a: Quiet")
    desk.press(Key.Key_Up, ALT)
    desk.window.actions_by_id["undo"].trigger()
    assert "A6" not in desk.board
    assert "Amend" not in desk.window.capture.chip_text


def test_nothing_to_amend_is_no_harm(new_desk):
    new_desk.press(Key.Key_Up, ALT)
    assert new_desk.line == ""
    assert new_desk.line_has_focus


def test_a_new_look_keeps_what_is_being_amended(desk):
    desk.enter("a: Quiet")
    desk.press(Key.Key_Up, ALT)
    desk.press(Key.Key_F9)
    assert desk.window.capture.chip_text == "Amend A6"
    desk.focus()
    desk.type(" place")
    desk.press(Key.Key_Return)
    assert desk.board["A6"].text == "Quiet place"


def test_lines_are_called_back_and_entered_again(desk):
    desk.enter("a: Quiet")
    desk.enter("b: Light")
    desk.type("begun")
    desk.press(Key.Key_PageUp, ALT)
    assert desk.line == "b: Light"
    desk.press(Key.Key_PageUp, ALT)
    desk.press(Key.Key_PageUp, ALT)
    assert desk.line == "a: Quiet"
    desk.press(Key.Key_PageDown, ALT)
    desk.press(Key.Key_PageDown, ALT)
    assert desk.line == "begun"
    desk.press(Key.Key_PageUp, ALT)
    desk.type("er")
    desk.press(Key.Key_Return)
    assert desk.board["B7"].text == "Lighter"
    assert desk.line_has_focus


def test_history_keeps_each_line_once_and_not_without_end():
    history = LineHistory()
    for number in range(MOST + 5):
        history.add(f"line {number}")
    history.add("line 50")
    assert len(history.lines) == MOST
    assert history.lines.count("line 50") == 1
    assert history.step(-1, "") == "line 50"
    assert history.step(-1, "changed since") == "line 50"
    assert history.step(1, "line 50") == "changed since"
    assert history.step(1, "changed since") is None
