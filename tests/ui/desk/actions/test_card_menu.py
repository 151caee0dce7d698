"""The menu of a card has all that fits it, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Solution
from andfacil.ui.desk.actions.menus import OPENS
from andfacil.ui.desk.actions.table import ACTIONS
from tests.ui.desk_rig import Key

LINES = {
    Need: "a: Quiet",
    Solution: "+ Fan > a1",
    Position: "b? Shut it",
    Commitment: "do Oil the hinge > and1",
    Parked: "p: Lunch",
}


def right_click(widget, place):
    """The right button, as the system tells of it."""
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place), Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(widget, event)


def menu_over(desk, card_id):
    """Right-click a card where it stands, and what is offered then."""
    window = desk.window
    rows = [row for entries in window.rail._lists for row in entries.rows if row.entry]
    row = next((row for row in rows if row.entry.card_id == card_id and row.isVisible()), None)
    view = next((view for view in window.board.views() if view.column.find(card_id)), None)
    if view is not None:
        right_click(view.viewport(), view.rect_of(view.column.row(card_id)).center())
    else:
        assert row is not None
        right_click(row, QPoint(8, 8))
    menu = window.card_menu
    assert menu.isVisible()
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return names


@pytest.mark.parametrize("of_class", LINES)
def test_every_card_has_a_menu_with_all_that_fits_it(desk, qtbot, of_class):
    desk.enter(LINES[of_class])
    card_id = desk.window.selection.card_id
    desk.window.selection.select("B1")
    qtbot.wait(50)
    names = menu_over(desk, card_id)
    assert desk.window.selection.card_id == card_id
    fitting = {spec.id for spec in ACTIONS if spec.asks and issubclass(of_class, spec.asks)}
    enabled = {name for name in fitting if desk.window.actions_by_id[name].isEnabled()}
    idle = {"reveal", "draft"}  # it is not hidden, and a draft already
    assert set(names) - set(OPENS) == enabled - idle
    assert {"edit", "delete", "inspect"} <= set(names)
    assert names[-1] == "delete"
    assert ("large" in names) == (of_class in {Need, Solution})


def test_a_hidden_card_is_revealed_from_its_menu(desk):
    desk.window.selection.select("A1")
    desk.window.actions_by_id["hide_card"].trigger()
    names = menu_over(desk, "A1")
    assert "reveal" in names
    assert "hide_card" not in names


def test_an_unmet_need_in_the_rail_has_the_menu_of_its_card(new_desk, qtbot):
    new_desk.enter("a: Quiet")
    qtbot.wait(50)
    row = new_desk.window.rail.unmet.rows[0]
    right_click(row, QPoint(8, 8))
    menu = new_desk.window.card_menu
    assert "heard" in [action.objectName() for action in menu.actions()]
    menu.close()


def test_several_cards_have_a_menu_for_all_of_them(desk):
    desk.window.selection.select("A1")
    desk.window.selection.toggle("A2")
    names = menu_over(desk, "A2")
    assert "solve" in names
    assert "edit" not in names


def test_a_solution_is_begun_for_the_selected_needs(desk):
    desk.window.selection.select("A1")
    desk.window.selection.toggle("B2")
    desk.window.actions_by_id["solve"].trigger()
    assert desk.line == "+  > a1 b2"
    desk.type("Fan")
    desk.press(Key.Key_Return)
    assert desk.board[desk.window.selection.card_id].meets == ("A1", "B2")


def test_a_commitment_is_begun_for_the_selected_solution(desk):
    desk.window.selection.select("AND2")
    desk.window.actions_by_id["commit"].trigger()
    assert desk.line == "do  > and2"
    desk.type("Turn it down")
    desk.press(Key.Key_Return)
    commitment = desk.board[desk.window.selection.card_id]
    assert (commitment.text, commitment.solution) == ("Turn it down", "AND2")
