"""The coverage of a whole board in numbers, as `andfacil coverage` prints it."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from andfacil.domain.board.coverage import Ring
from andfacil.domain.board.privacy import public_board
from andfacil.domain.values.cards import Commitment, Side, Solution
from andfacil.domain.values.ids import by_number

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId


@dataclass(frozen=True, slots=True)
class SideCoverage:
    """The coverage of one side; refs in the order of their numbers."""

    needs: int
    non_negotiables: tuple[CardId, ...]
    met: tuple[CardId, ...]
    unmet: tuple[CardId, ...]
    non_negotiables_unmet: tuple[CardId, ...]
    coverage: float | None
    willingness_before: float | None
    willingness_after: float | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """What `andfacil coverage` prints."""

    sides: dict[Side, SideCoverage]
    and_solutions: tuple[CardId, ...]
    one_sided_solutions: tuple[CardId, ...]
    incomplete_commitments: tuple[int, ...]
    ready_to_sign: bool


def coverage(board: Board) -> Coverage:
    """The coverage of the whole board, without what is hidden.

    `and_solutions` meet needs of both sides whatever their status; `incomplete_commitments` are
    positions counted from 1. Refs are in the order of their numbers: A2 before A10.
    """
    board = public_board(board)
    solutions = sorted(board.all_of(Solution), key=lambda solution: by_number(solution.ref))
    both = tuple(s.ref for s in solutions if s.meets_both_sides)
    return Coverage(
        sides={side: _side_coverage(board, side) for side in Side},
        and_solutions=both,
        one_sided_solutions=tuple(s.ref for s in solutions if s.ref not in both),
        incomplete_commitments=tuple(
            number
            for number, commitment in enumerate(board.all_of(Commitment), 1)
            if not commitment.complete
        ),
        ready_to_sign=board.coverage.ready_to_sign,
    )


def _side_coverage(board: Board, side: Side) -> SideCoverage:
    needs = sorted(board.needs(side), key=lambda need: by_number(need.ref))
    met = tuple(n.ref for n in needs if board.coverage.ring(n.ref) is Ring.MET)
    musts = tuple(n.ref for n in needs if n.non_negotiable)
    return SideCoverage(
        needs=len(needs),
        non_negotiables=musts,
        met=met,
        unmet=tuple(n.ref for n in needs if n.ref not in met),
        non_negotiables_unmet=tuple(ref for ref in musts if ref not in met),
        coverage=round(len(met) / len(needs), 4) if needs else None,
        willingness_before=_median(board.details.scores(side, after=False)),
        willingness_after=_median(board.details.scores(side, after=True)),
    )


def _median(scores: tuple[int, ...]) -> float | None:
    return median(scores) if scores else None
