"""The capture line: one line, Enter, next; and what happens when a line cannot be done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from andfacil.domain.capture.target import Target
from andfacil.domain.values.cards import Need
from andfacil.ui.desk.capture.sheet import LineSheet
from tests.ui.desk_rig import CTRL, SHIFT, Key


def test_enter_clears_the_line_and_keeps_the_focus(desk):
    desk.enter("a: Quiet")
    assert desk.line == ""
    assert desk.line_has_focus


def test_tab_steps_through_the_targets_and_round_again(desk):
    seen = []
    for _ in range(5):
        seen.append(desk.window.capture.target)
        desk.press(Key.Key_Tab)
    assert seen == [Target.A_NEED, Target.AND, Target.B_NEED, Target.B_MUST, Target.A_MUST]
    assert desk.window.capture.target is Target.A_NEED
    desk.press(Key.Key_Backtab, SHIFT)
    assert desk.window.capture.target is Target.A_MUST
    assert desk.line_has_focus


def test_plain_text_goes_to_the_target(new_desk):
    new_desk.press(Key.Key_Backtab, SHIFT)
    new_desk.enter("Fresh air")
    assert new_desk.board.card("A1", Need).non_negotiable


@pytest.mark.parametrize(
    ("line", "chip"),
    [
        ("b! Rest", "B must"),
        ("b: Rest", "B need"),
        ("a? Rest", "A position"),
        ("+ Rest > a1 b1", "+ AND"),
        ("p: Rest", "Parking lot"),
        ("do Rest > and1", "Commitment"),
        ("do Rest @Ann by fri", "Commitment"),
    ],
)
def test_the_target_follows_the_last_prefix(desk, line, chip):
    desk.enter(line)
    assert desk.window.capture.chip_text == chip
    kind = type(desk.board[desk.window.selection.card_id])
    desk.enter("Air")
    card = desk.board[desk.window.selection.card_id]
    assert (card.text, type(card)) == ("Air", kind)
    assert desk.window.capture.chip_text == chip


def test_a_line_about_a_card_leaves_the_target(desk):
    desk.press(Key.Key_Backtab, SHIFT)
    for line in ("and1 parked", "b1 heard", "b1 // why"):
        desk.enter(line)
        assert desk.window.capture.target is Target.A_MUST


@pytest.mark.parametrize("line", ["do Write it down", "do Write it down == it is there"])
def test_what_begins_like_a_commitment_becomes_no_card_of_a_side(desk, line):
    before = len(desk.board)
    desk.enter(line)
    assert len(desk.board) == before
    assert desk.line == line
    assert desk.window.capture.line.cursorPosition() == len("do Write it down")
    assert "@OWNER" in desk.window.above.fault_text
    desk.press(Key.Key_Home)
    desk.type("\\")
    desk.press(Key.Key_Return)
    assert desk.board["A6"].text == "do Write it down"


def test_a_commitment_for_a_solution_is_one_without_owner_and_date(desk):
    desk.type("do Write it down > and1")
    said = desk.window.capture.preview.words
    assert "AND 1" in said
    assert said.endswith(" · still without owner and date")
    desk.press(Key.Key_Return)
    commitment = desk.board[desk.window.selection.card_id]
    assert (commitment.text, commitment.solution) == ("Write it down", "AND1")
    assert (commitment.owner, commitment.by) == ("", None)


def test_the_chip_says_the_target(desk):
    desk.press(Key.Key_Tab)
    assert desk.window.capture.chip_text == "+ AND"


@pytest.mark.parametrize(
    ("line", "caret"),
    [
        ("and1 > a99", 7),
        ("+ Something > a1 x9", 17),
        ("a1 hard", 3),
        ("a!", 2),
    ],
)
def test_a_fault_keeps_the_line_and_shows_the_place(desk, line, caret):
    before = len(desk.board)
    desk.enter(line)
    assert desk.line == line
    assert desk.window.capture.line.cursorPosition() == caret
    assert desk.window.above.fault_text
    assert len(desk.board) == before
    assert desk.line_has_focus


def test_typing_takes_the_message_away(desk):
    desk.enter("and1 > a99")
    desk.type("1")
    assert desk.window.above.fault_text == ""


def test_the_message_stands_above_the_line_and_within_the_window(desk):
    desk.enter("and1 > a99")
    above = desk.window.above
    line = desk.window.capture.mapTo(
        desk.window.centralWidget(), desk.window.capture.rect().topLeft()
    )
    assert above.isVisible()
    assert above.geometry().bottom() < line.y()
    assert above.geometry().top() > 0


def test_good_news_leave_the_tally_in_sight(desk):
    desk.window.notices.inform("The room sees: commitments. Esc shows the board.")
    above, bridge = desk.window.above, desk.window.board.bridge
    assert above.isVisible()
    foot = bridge.mapTo(desk.window.centralWidget(), QPoint()).y()
    assert above.geometry().bottom() < foot
    desk.enter("and1 > a99")  # what is wrong in the line stands beside it
    assert above.geometry().bottom() >= foot


def test_what_stands_already_is_no_fault(desk):
    desk.enter("a1 heard")
    desk.enter("a1 heard")
    assert desk.line == ""
    assert desk.window.above.fault_text == ""
    assert "A1" in desk.window.bar.saved.full_text


def test_letters_that_are_composed(desk):
    event = QInputMethodEvent()
    event.setCommitString("a: Água fria às três")
    QApplication.sendEvent(desk.focus(), event)
    desk.press(Key.Key_Return)
    assert desk.board["A6"].text == "Água fria às três"


def test_markup_stays_letters(desk):
    desk.enter("a: <b>x</b> & <img src=x>")
    assert desk.board["A6"].text == "<b>x</b> & <img src=x>"


def test_a_question_mark_in_the_empty_line_lists_what_can_be_typed(desk):
    desk.type("?")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LineSheet)
    dialog.close()
    assert desk.line == ""


def test_undo_takes_the_newest_deed_back_and_not_a_line_dropped_before_it(desk):
    desk.type("half a thought")
    desk.press(Key.Key_Escape)
    desk.window.selection.select("A2")
    desk.press(Key.Key_Delete)
    assert "A2" not in desk.board
    desk.press(Key.Key_Z, CTRL)
    assert "A2" in desk.board
    assert desk.line == ""


@pytest.mark.parametrize("percent", [100, 200])
def test_the_message_covers_all_words_of_the_bridge_or_none(desk, percent):
    desk.app.appearance.choose_size(percent)
    desk.window.resize(1366, 768)
    desk.enter("and1 > a99")
    QApplication.processEvents()
    above, bridge = desk.window.above, desk.window.board.bridge
    place = QRect(bridge.mapTo(desk.window.centralWidget(), QPoint()), bridge.size())
    assert above.geometry().contains(place)
    assert above.fault.height() >= above.height() - 8
