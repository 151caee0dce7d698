"""Which card is in hand, and how arrows walk over the board."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint

from andfacil.domain.board.board import Board
from andfacil.ui.desk.controllers.selection import step
from tests.builders import library_window
from tests.ui.desk_rig import SHIFT, Key


@pytest.mark.parametrize(
    ("card_id", "columns", "rows", "next_id"),
    [
        ("", 0, 1, "A1"),
        ("A1", 0, -1, "A1"),
        ("A5", 0, 1, "A5"),
        ("A2", 1, 0, "AND2"),
        ("AND5", 1, 0, "B5"),
        ("B3", 1, 0, "B3"),
        ("C1", 0, 1, "A1"),
    ],
)
def test_a_step(card_id, columns, rows, next_id):
    assert step(library_window(), card_id, columns, rows) == next_id


def test_empty_columns_are_passed_over():
    board = Board(c for c in library_window() if not c.id.startswith(("AND", "C")))
    assert step(board, "A2", 1, 0) == "B2"


def test_an_empty_board_has_nowhere_to_go():
    assert step(Board([library_window().details]), "", 0, 1) == ""


def test_lists_beside_the_board_are_walked_round(desk):
    desk.enter("p: Lunch")
    walked = []
    for _ in range(5):
        desk.press(Key.Key_F3)
        walked.append(desk.window.selection.card_id)
    assert walked == ["C1", "C2", "C3", "P1", "C1"]
    desk.press(Key.Key_F3, SHIFT)
    assert desk.window.selection.card_id == "P1"


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("swapped", [False, True])
def test_arrows_go_to_the_column_that_is_seen_there(desk, language, swapped):
    """In the line as on the board, whichever way the session is read."""
    details = replace(desk.board.details, language=language, swapped=swapped)
    desk.window.session_controller.change_details(details)
    views = sorted(desk.window.board.views(), key=lambda view: view.mapToGlobal(QPoint()).x())
    names = [view.column.side.value if view.column.side else "AND" for view in views]
    assert names == (["A", "AND", "B"] if (language == "ar") is swapped else ["B", "AND", "A"])

    def column():
        return desk.window.selection.card_id.rstrip("0123456789")

    for on_board in (False, True):
        desk.window.selection.select(f"{names[0]}1")
        if on_board:
            views[0].setFocus()
        else:
            desk.window.capture.take_focus()
        seen = [column()]
        for key in (Key.Key_Right, Key.Key_Right, Key.Key_Left):
            desk.press(key)
            seen.append(column())
        assert seen == [*names, "AND"]
