"""What the practice session says by now, for a hint to name: who speaks, which cards there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.values.cards import Need, Position, Side, Solution
from andfacil.ui.words.cards import spoken_ref

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.board.board import Board

SAMPLE_NEEDS = {Side.A: 2, Side.B: 3}
"""So many needs of each side are in the sample from the beginning."""


def first_side(board: Board) -> Side:
    """Who speaks first: as the coin says, side A without one."""
    return board.details.starts or Side.A


def position_of(board: Board, side: Side) -> str:
    """What the side says it wants; empty once that is turned into a need."""
    said = (each.text for each in board.all_of(Position) if each.side is side)
    return next(said, "")


def need_of(board: Board, side: Side) -> str:
    """The ref of the need to go on with: the one that was a position, else the newest.

    Not one that both sides have: what meets it meets them both.
    """
    own = [need for need in board.needs(side) if not need.same_as and not need.hidden]
    turned = [need for need in own if need.said_as]
    return _newest(turned or own, side.value + "1")


def facts_of(board: Board) -> dict[str, str]:
    """Words for the braces of a hint. Refs to be typed are in small letters."""
    first = first_side(board)
    solution = _newest([idea for idea in board.all_of(Solution) if not idea.hidden], "AND1")
    return {
        "first": first.value,
        "second": first.other.value,
        "letter": first.value.lower(),
        "first_position": position_of(board, first),
        "second_position": position_of(board, first.other),
        "need": need_of(board, first).lower(),
        "need_a": need_of(board, Side.A).lower(),
        "need_b": need_of(board, Side.B).lower(),
        "solution": solution.lower(),
        "card": spoken_ref(solution),
    }


def _newest(cards: Iterable[Need | Solution], otherwise: str) -> str:
    *_, ref = (otherwise, *(card.ref for card in cards))
    return ref
