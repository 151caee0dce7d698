"""The target of the capture line: what plain text becomes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from andfacil.domain.values.cards import Side

if TYPE_CHECKING:
    from andfacil.domain.capture.values import Captured


class Target(StrEnum):
    """What plain text becomes. Tab steps through those of `RING`."""

    A_MUST = "a-must"
    A_NEED = "a-need"
    A_POSITION = "a-position"
    AND = "and"
    COMMITMENT = "commitment"
    PARKED = "parked"
    B_NEED = "b-need"
    B_MUST = "b-must"
    B_POSITION = "b-position"

    @property
    def side(self) -> Side | None:
        """The side whose need or position it is; None for what is nobody's."""
        letter = self.value[0].upper()
        return Side(letter) if self.value[1] == "-" else None

    @property
    def non_negotiable(self) -> bool:
        """True where the needs are musts."""
        return self in {Target.A_MUST, Target.B_MUST}

    @property
    def is_position(self) -> bool:
        """True where a position is typed."""
        return self in {Target.A_POSITION, Target.B_POSITION}

    def step(self, step: int) -> Target:
        """The next target of the ring, or with -1 the one before; from beside it, back into it."""
        if self not in RING:
            return _BESIDE[self]
        return RING[(RING.index(self) + step) % len(RING)]


RING = (Target.A_MUST, Target.A_NEED, Target.AND, Target.B_NEED, Target.B_MUST)
"""The targets that Tab and Shift+Tab step through, in the order of the columns."""


def target_of(side: Side | None, *, must: bool = False) -> Target:
    """The target for needs of a side, or non-negotiables; without a side, for solutions."""
    return Target.AND if side is None else Target(f"{side.lower()}-{'must' if must else 'need'}")


def target_of_prefix(prefix: str) -> Target | None:
    """What a line with this prefix makes, in any case of letters; None for a need of both sides."""
    typed = "".join(prefix.split()).lower()
    return _PREFIXES.get(typed) or _PREFIXES.get(typed.rstrip(":"))


def target_after(captured: Captured, before: Target) -> Target:
    """The target once a line was done: what it made, so that the next line needs no prefix.

    A line that changes a card leaves the target as it was.
    """
    # Here, so that a window that opens need not load what the first line needs.
    from andfacil.domain.capture.values import (
        CardChange,
        NewCommitment,
        NewNeed,
        NewPosition,
        NewSharedNeed,
        NewSolution,
    )

    if isinstance(captured, CardChange | NewSharedNeed):
        return before
    if isinstance(captured, NewNeed):
        return target_of(captured.side, must=captured.non_negotiable)
    if isinstance(captured, NewPosition):
        return Target(f"{captured.side.lower()}-position")
    if isinstance(captured, NewSolution):
        return Target.AND
    return Target.COMMITMENT if isinstance(captured, NewCommitment) else Target.PARKED


_PREFIXES = {
    "a:": Target.A_NEED,
    "a!": Target.A_MUST,
    "a?": Target.A_POSITION,
    "+": Target.AND,
    "do": Target.COMMITMENT,
    "p:": Target.PARKED,
    "b:": Target.B_NEED,
    "b!": Target.B_MUST,
    "b?": Target.B_POSITION,
}

_BESIDE = {
    Target.A_POSITION: Target.A_NEED,
    Target.COMMITMENT: Target.AND,
    Target.PARKED: Target.AND,
    Target.B_POSITION: Target.B_NEED,
}
