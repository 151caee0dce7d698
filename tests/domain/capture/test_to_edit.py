"""Typed lines carried out on a board."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.target import Target
from andfacil.domain.capture.to_edit import capture_edit
from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Solution
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import NothingToChange
from tests.domain.strategies import new_board

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board

TODAY = dt.date(2026, 11, 23)


def type_lines(
    board: Board, *lines: str, target: Target | None = None
) -> list[tuple[EditKind, str]]:
    done = []
    for line in lines:
        edit = capture_edit(board, parse_line(line, target=target, today=TODAY))
        board.check(edit)
        board.apply(edit)
        done.append((edit.kind, edit.about))
    return done


def test_every_row_of_the_grammar() -> None:
    board = new_board()
    done = type_lines(
        board,
        "a! No one works more than three nights // we fall ill == no fourth night in the rota",
        "B: Two nurses on the ward",
        "a? Pay us double",
        "+ Self-rostering > a1 -b1 == the tool refuses",
        "and1 > b1",
        "and1 agreed",
        "b1 heard",
        "b1 // the law says so",
        "b1 == no gap in the log",
        "do Set it up @Rota manager by 11 jan > and1 == first rota out",
        "p: Heating on the corridor",
    )
    assert [edit for edit, _ in done] == [
        EditKind.ADD_NON_NEGOTIABLE,
        EditKind.ADD_NEED,
        EditKind.ADD_POSITION,
        EditKind.ADD_SOLUTION,
        EditKind.CHANGE_LINKS,
        EditKind.CHANGE_STATUS,
        EditKind.HEARD,
        EditKind.CHANGE_CARD,
        EditKind.CHANGE_CARD,
        EditKind.ADD_COMMITMENT,
        EditKind.ADD_PARKED,
    ]
    a1, b1 = board.card("A1", Need), board.card("B1", Need)
    assert (a1.non_negotiable, a1.why, a1.met_when) == (
        True,
        "we fall ill",
        "no fourth night in the rota",
    )
    assert (b1.heard, b1.why, b1.met_when) == (True, "the law says so", "no gap in the log")
    solution = board.card("AND1", Solution)
    assert (solution.meets, solution.breaks, solution.status) == (("A1", "B1"), (), "agreed")
    assert solution.how_we_will_know == "the tool refuses"
    commitment = board.card("C1", Commitment)
    assert (commitment.owner, commitment.by, commitment.solution) == (
        "Rota manager",
        dt.date(2027, 1, 11),
        "AND1",
    )
    assert [p.text for p in board.all_of(Position)] == ["Pay us double"]
    assert [p.text for p in board.all_of(Parked)] == ["Heating on the corridor"]


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("+ Rota > a1 b9", 12),
        ("and9 agreed", 0),
        ("a7 heard", 0),
        ("and1 > -a7", 7),
        ("do Sign @Ana > and9", 15),
    ],
)
def test_a_ref_that_is_not_there_is_pointed_at(line: str, start: int) -> None:
    board = new_board()
    type_lines(board, "a: One", "+ Idea")
    with pytest.raises(CaptureFault, match="There is no card") as fault:
        type_lines(board, line)
    assert fault.value.start == start


def test_what_stands_already_is_not_a_fault_of_the_line() -> None:
    board = new_board()
    type_lines(board, "+ Idea")
    with pytest.raises(NothingToChange):
        type_lines(board, "and1 draft")


def test_plain_text_goes_to_the_target() -> None:
    board = new_board()
    for target in Target:
        type_lines(board, f"for {target}", target=target)
    assert [(n.ref, n.non_negotiable) for n in board.all_of(Need)] == [
        ("A1", True),
        ("A2", False),
        ("B1", False),
        ("B2", True),
    ]
    assert board.card("AND1", Solution).text == "for and"
