"""Every kind of card by the mouse: the chip's menu, the foot and the ground of a column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from andfacil.domain.capture.grammar import parse_line, prefix_length
from andfacil.domain.capture.target import Target, target_after
from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Side, Solution
from andfacil.ui.desk.capture.words import placeholder_words, target_signs, target_words
from tests.ui.desk_rig import Key

ALT = Qt.KeyboardModifier.AltModifier
PLACES = (Side.A, None, Side.B)


def choose(menu: QMenu, target: Target) -> None:
    """Click an entry of an open menu."""
    assert menu.isVisible()
    action = next(action for action in menu.actions() if action.data() == target)
    place = menu.actionGeometry(action).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    assert not menu.isVisible()


def ground(desk, side):
    """The list of a column, and a place in it below its cards."""
    view = desk.window.board.views()[PLACES.index(side)]
    return view.viewport(), QPoint(view.viewport().width() // 2, view.viewport().height() - 12)


@pytest.mark.parametrize("target", Target)
def test_the_chip_offers_every_target_and_the_next_letters_go_there(desk, target):
    chip = desk.window.capture.chip
    desk.window.board.focus_cards()
    desk.click(chip)
    choose(chip.menu_of_targets, target)
    assert desk.line_has_focus
    assert desk.window.capture.chip_text == target_words()[target]
    assert desk.window.capture.line.placeholderText() == placeholder_words()[target]
    desk.type("Rest")
    desk.click(desk.window.capture.preview)
    card = desk.board[desk.window.selection.card_id]
    assert card.text == "Rest"
    kinds = {Target.AND: Solution, Target.COMMITMENT: Commitment, Target.PARKED: Parked}
    assert isinstance(card, kinds.get(target, Position if target.is_position else Need))
    if isinstance(card, Need | Position):
        assert card.side is target.side
    if isinstance(card, Need):
        assert card.non_negotiable is target.non_negotiable


@pytest.mark.parametrize("target", Target)
def test_the_sign_beside_a_target_is_the_one_that_leads_there(target):
    line = f"{target_signs()[target]} x @Ann"
    captured = parse_line(line, target=None, today=None)
    assert target_after(captured, Target.A_NEED) is target


def test_keys_open_the_menu_and_choose(desk):
    desk.press(Key.Key_Down, ALT)
    menu = desk.window.capture.chip.menu_of_targets
    assert menu.isVisible()
    assert menu.activeAction().data() == Target.A_NEED
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    assert desk.window.capture.target is Target.A_MUST
    assert desk.line_has_focus


@pytest.mark.parametrize("side", PLACES)
def test_a_click_on_the_ground_of_a_column_takes_the_keys_there(desk, side):
    desk.window.inspector.setFocus()
    desk.click(*ground(desk, side))
    capture = desk.window.capture
    assert capture.target is {Side.A: Target.A_NEED, None: Target.AND, Side.B: Target.B_NEED}[side]
    assert desk.line_has_focus
    assert capture.chip.property("lit")
    QTest.qWait(900)
    assert not capture.chip.property("lit")


@pytest.mark.parametrize(
    ("side", "place", "target"),
    [
        (Side.A, 0, Target.A_NEED),
        (Side.A, 1, Target.A_MUST),
        (None, 0, Target.AND),
        (Side.B, 0, Target.B_NEED),
        (Side.B, 1, Target.B_MUST),
    ],
)
def test_the_plus_at_the_foot_of_a_column_takes_the_keys_there(desk, side, place, target):
    foot = desk.window.board.views()[PLACES.index(side)].parentWidget().foot
    button = foot.buttons[place]
    assert button.isVisible()
    assert button.text().startswith("+")
    desk.click(button)
    assert desk.window.capture.target is target
    assert desk.line_has_focus


def test_a_commitment_is_begun_by_the_mouse_for_the_selected_solution(desk):
    foot = desk.window.board.views()[1].parentWidget().foot
    assert foot.commitment.isVisible()
    desk.window.selection.select("AND1")
    desk.click(foot.commitment)
    assert desk.line == "do  > and1"
    assert desk.line_has_focus
    assert desk.window.capture.chip_text == "Commitment"
    desk.enter("oil the hinge @Ada")
    made = desk.board.all_of(Commitment)[-1]
    assert (made.text, made.owner, made.solution) == ("oil the hinge", "Ada", "AND1")


def test_a_commitment_without_a_solution_is_begun_by_the_mouse(desk):
    desk.window.selection.select("A1")
    desk.click(desk.window.board.views()[1].parentWidget().foot.commitment)
    assert desk.window.capture.target is Target.COMMITMENT
    assert desk.line_has_focus


def test_the_chip_says_what_the_line_makes(desk):
    desk.window.capture.set_target(Target.B_MUST)
    desk.window.capture.begin("+  > a1", caret=2)
    assert desk.window.capture.chip_text == "+ AND"
    desk.press(Key.Key_Escape)
    assert desk.line == ""
    assert desk.window.capture.chip_text == "B must"
    desk.type("a? no more nights")
    assert desk.window.capture.chip_text == target_words()[Target.A_POSITION]
    desk.press(Key.Key_Escape)
    desk.type("a: ")
    assert desk.window.capture.chip_text == target_words()[Target.A_NEED]


def test_a_line_that_was_begun_goes_where_the_click_says(desk):
    desk.type("a! Rest on Sundays")
    desk.click(*ground(desk, Side.B))
    assert desk.line == "Rest on Sundays"
    desk.press(Key.Key_Return)
    assert desk.board["B6"].text == "Rest on Sundays"


def test_a_card_that_is_amended_stays_what_it_is(desk):
    desk.enter("a: Quiet")
    desk.press(Key.Key_Up, ALT)
    desk.click(*ground(desk, Side.B))
    assert desk.line == "a: Quiet"
    assert desk.window.capture.chip_text == "Amend A6"
    assert "Finish the line first" in desk.window.notices.text


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("a: x", "x"),
        (" B ! x", "x"),
        ("+x > a1", "x > a1"),
        ("do  x", "x"),
        ("p:", ""),
        ("x", "x"),
        ("a1 heard", "a1 heard"),
        ("and3 > a1", "and3 > a1"),
        (r"\a: x", r"\a: x"),
        ("dot", "dot"),
    ],
)
def test_what_is_the_prefix_of_a_line(line, rest):
    assert line[prefix_length(line) :] == rest


@pytest.mark.parametrize("side", PLACES)
def test_the_menu_of_a_column_offers_what_it_can_hold(desk, side):
    views = desk.window.board.views()
    view = views[PLACES.index(side)]
    view.ground_menu_asked.emit(view.mapToGlobal(QPoint(20, 20)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = [Target(action.data()) for action in menu.actions()]
    assert len(offered) == 3
    assert {target.side for target in offered} == {side}
    choose(menu, offered[-1])
    assert desk.window.capture.target is offered[-1]


def test_the_room_has_no_foot_and_takes_no_click(desk):
    desk.app.desk.room.set_shown(True)
    board = desk.app.desk.room.room.board
    assert all(view.parentWidget().foot is None for view in board.views())
    desk.app.desk.room.set_shown(False)


def test_a_low_column_keeps_its_room_for_cards_and_takes_clicks(desk, qtbot):
    desk.window.resize(640, 400)
    qtbot.wait(50)
    view = desk.window.board.views()[0]
    assert not view.parentWidget().foot.isVisible()
    assert view.geometry().bottom() >= view.parentWidget().height() - 3
    desk.window.resize(1600, 1000)
    qtbot.wait(50)
    assert view.parentWidget().foot.isVisible()
