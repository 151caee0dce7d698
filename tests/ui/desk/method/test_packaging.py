"""The smallest package at the desk: in words above the board, and as a mark on its solutions."""

from __future__ import annotations

import pytest

from andfacil.domain.method.package import smallest_package
from tests.ui.desk_rig import CTRL, SHIFT, Key

LINES = (
    "a! Sleep at night",
    "a: A view",
    "b! Deliveries before eight",
    "b: Low rent",
    "+ Quiet vans > a1",
    "+ A depot outside the town > b1 b2",
    "+ Night deliveries > b1 -a1",
)


@pytest.fixture
def board(new_desk):
    for line in LINES:
        new_desk.enter(line)
    return new_desk


def toggle(desk):
    desk.press(Key.Key_J, CTRL | SHIFT)


def said(desk):
    bar = desk.app.desk.tools.packaging.bar
    return bar.words if bar is not None and bar.isVisible() else ""


def shown_room(desk, qtbot):
    desk.app.desk.room.set_shown(True)
    room = desk.app.desk.room.room
    qtbot.waitExposed(room)
    room.resize(1280, 720)
    desk.window.activateWindow()
    return room


def middle(window):
    """The pixels of the AND column."""
    view = window.board.views()[1]
    return view.grab().toImage()


def test_one_key_says_the_package_and_why(board):
    plain = middle(board.window)
    toggle(board)
    words = said(board)
    assert "AND 1 + AND 2" in words
    assert "Only AND 1 meets A1." in words
    assert "Only AND 2 meets B1." in words
    assert "It leaves out A2." in words
    assert "AND 3 is kept out: it breaks A1." in words
    assert middle(board.window) != plain, "no mark on the board"
    toggle(board)
    assert not said(board)
    assert middle(board.window) == plain


def test_it_follows_every_edit_and_says_what_stands_in_the_way(board):
    toggle(board)
    board.window.selection.select("AND1")
    board.press(Key.Key_R, CTRL)
    assert "No package yet" in said(board)
    assert "A1" in said(board).splitlines()[0]
    assert "B1" not in said(board).splitlines()[0]
    board.press(Key.Key_Z, CTRL)
    assert "AND 1 + AND 2" in said(board)


def test_the_room_sees_the_marks_only_when_it_is_to(board, qtbot):
    room = shown_room(board, qtbot)
    plain = middle(room)
    toggle(board)
    assert middle(room) == plain
    board.app.desk.tools.packaging.bar.in_room.click()
    assert middle(room) != plain
    toggle(board)
    assert middle(room) == plain


def test_hidden_cards_count_nowhere(board):
    board.window.actions_by_id["type_hidden"].trigger()
    board.enter("+ Secret tunnel > a1 b1")
    board.window.actions_by_id["type_hidden"].trigger()
    toggle(board)
    assert "AND 4" not in said(board)
    assert smallest_package(board.board).package == ("AND1", "AND2")


def test_escape_in_the_empty_line_and_the_cross_close_it(board):
    toggle(board)
    board.press(Key.Key_Escape)
    assert not said(board)
    assert not board.window.actions_by_id["package"].isChecked()
    toggle(board)
    board.click(board.app.desk.tools.packaging.bar.close_button)
    assert not said(board)
    assert board.window.capture.line.hasFocus()


def test_without_non_negotiables_it_says_so(new_desk):
    toggle(new_desk)
    assert "No non-negotiable" in said(new_desk)
