"""Which slide the room shows: one value."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from andfacil.domain.method.energy import Energy
    from andfacil.domain.values.cards import CardId


class SlideKind(StrEnum):
    """What can be shown in place of the board."""

    COMMITMENTS = "commitments"
    PARKED = "parked"
    READ_BACK = "read-back"
    INSIGHT = "insight"
    CLOUD = "cloud"
    CLOSING = "closing"
    TOLD = "told"


class Slide(NamedTuple):
    """A slide; `line` counts from 0 the line of the agreement that is read back.

    `energy` is what the picture of the talks shows, as it was when it was asked for; `clash` is the
    id of the clash whose cloud is drawn. `said` is what was private until the
    facilitator chose to show it, in words.
    """

    kind: SlideKind
    line: int = 0
    energy: Energy = ()
    clash: CardId = ""
    said: tuple[str, ...] = ()
