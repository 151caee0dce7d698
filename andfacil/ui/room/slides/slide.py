"""Which slide the room shows: one value."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class SlideKind(StrEnum):
    """What can be shown in place of the board."""

    COMMITMENTS = "commitments"
    PARKED = "parked"
    READ_BACK = "read-back"


class Slide(NamedTuple):
    """A slide; `line` counts from 0 the line of the agreement that is read back."""

    kind: SlideKind
    line: int = 0
