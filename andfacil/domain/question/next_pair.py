"""Which two needs, one from each side, the next AND question is about."""

from __future__ import annotations

from collections.abc import Sequence
from math import lcm
from typing import TYPE_CHECKING

from andfacil.domain.values.cards import CardId
from andfacil.domain.views.room import RoomNeed

if TYPE_CHECKING:
    from andfacil.domain.board.coverage import CoverageIndex
    from andfacil.domain.values.cards import Side

Pair = tuple[RoomNeed, RoomNeed]
"""A need of side A and one of side B that no solution meets yet."""

OpenNeeds = tuple[Sequence[CardId], Sequence[CardId]]
"""The needs (refs) of one side to ask about: its non-negotiables, and the others; by rank."""


def open_needs(coverage: CoverageIndex, side: Side) -> OpenNeeds:
    """The needs of one side to ask about: those without a solution or broken, else the promised."""
    found = _unmet(coverage, side, promised=False)
    return found if any(found) else _unmet(coverage, side, promised=True)


def nth_pair(side_a: OpenNeeds, side_b: OpenNeeds, turn: int) -> tuple[CardId, CardId] | None:
    """The pair to ask about at this turn; None when a side has nothing open.

    Pairs of two non-negotiables come first, then those with one, then the others; both needs change
    from one turn to the next if possible. After the last pair comes the first again.
    """
    musts_a, others_a = side_a
    musts_b, others_b = side_b
    blocks = (
        (musts_a, musts_b),
        (musts_a, others_b),
        (others_a, musts_b),
        (others_a, others_b),
    )
    total = (len(musts_a) + len(others_a)) * (len(musts_b) + len(others_b))
    index = turn % total if total else 0
    for first, second in blocks:
        size = len(first) * len(second)
        if index < size:
            shift = index // lcm(len(first), len(second))
            return first[index % len(first)], second[(index + shift) % len(second)]
        index -= size
    return None


def pair_to_ask(
    clashing: Sequence[tuple[CardId, CardId]], side_a: OpenNeeds, side_b: OpenNeeds, turn: int
) -> tuple[CardId, CardId] | None:
    """The pair to ask about at this turn: those that clash come first, in their order."""
    total = len(clashing) + sum(map(len, side_a)) * sum(map(len, side_b))
    index = turn % total if total else 0
    if index < len(clashing):
        return clashing[index]
    return nth_pair(side_a, side_b, index - len(clashing))


def _unmet(coverage: CoverageIndex, side: Side, *, promised: bool) -> OpenNeeds:
    return (
        coverage.unmet(side, must=True, promised=promised),
        coverage.unmet(side, must=False, promised=promised),
    )
