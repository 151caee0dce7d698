"""Which card is in hand, and how arrows walk over the board."""

from __future__ import annotations

import pytest

from andfacil.domain.board import Board
from andfacil.ui.selection import step
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
