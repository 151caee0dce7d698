"""Which slide the room shows: one value."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from andfacil.domain.method.energy import Energy


class SlideKind(StrEnum):
    """What can be shown in place of the board."""

    COMMITMENTS = "commitments"
    PARKED = "parked"
    READ_BACK = "read-back"
    INSIGHT = "insight"


class Slide(NamedTuple):
    """A slide; `line` counts from 0 the line of the agreement that is read back.

    `energy` is what the picture of the talks shows, as it was when it was asked for.
    """

    kind: SlideKind
    line: int = 0
    energy: Energy = ()
