"""Which two needs, one from each side, the next AND question is about."""

from __future__ import annotations

from math import lcm
from typing import TYPE_CHECKING

from andfacil.domain.board.coverage import Ring
from andfacil.domain.views.room import RoomNeed

if TYPE_CHECKING:
    from collections.abc import Sequence

Pair = tuple[RoomNeed, RoomNeed]
"""A need of side A and one of side B that no solution meets yet."""


def open_needs(needs: Sequence[RoomNeed]) -> list[RoomNeed]:
    """The needs of one side to ask about: those without a solution or broken, else the promised."""
    unmet = [need for need in needs if need.ring in {Ring.EMPTY, Ring.BROKEN}]
    return unmet or [need for need in needs if need.ring is Ring.PROMISED]


def nth_pair(side_a: Sequence[RoomNeed], side_b: Sequence[RoomNeed], turn: int) -> Pair | None:
    """The pair to ask about at this turn; None when a side has nothing open.

    Pairs of two non-negotiables come first, then those with one, then the others; both needs change
    from one turn to the next if possible. After the last pair comes the first again.
    """
    musts_a, others_a = _halves(side_a)
    musts_b, others_b = _halves(side_b)
    blocks = (
        (musts_a, musts_b),
        (musts_a, others_b),
        (others_a, musts_b),
        (others_a, others_b),
    )
    total = len(side_a) * len(side_b)
    index = turn % total if total else 0
    for first, second in blocks:
        size = len(first) * len(second)
        if index < size:
            shift = index // lcm(len(first), len(second))
            return first[index % len(first)], second[(index + shift) % len(second)]
        index -= size
    return None


def _halves(needs: Sequence[RoomNeed]) -> tuple[list[RoomNeed], list[RoomNeed]]:
    """Non-negotiables, and the others."""
    musts = [need for need in needs if need.non_negotiable]
    return musts, [need for need in needs if not need.non_negotiable]
