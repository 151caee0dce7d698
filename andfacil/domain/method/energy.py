"""Where the energy of a session went, move by move: each for their own, or building together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from andfacil.domain.values.cards import Phase

ROLLING = 10
"""Moves that the build share looks back on (after Rackham's rolling count)."""


class EnergyPoint(NamedTuple):
    """One move: the share of building among the last ten (0 to 1), and the phase it fell into."""

    share: float
    phase: Phase | None


Energy = tuple[EnergyPoint, ...]
"""A session's moves that stand, in their order; nothing of it tells a card's words."""


def rolling_shares(building: Sequence[bool]) -> Iterator[float]:
    """After each move, the share of building among the last `ROLLING`."""
    for end in range(1, len(building) + 1):
        last = building[max(0, end - ROLLING) : end]
        yield sum(last) / len(last)
