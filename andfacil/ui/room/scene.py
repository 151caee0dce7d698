"""What the room shows beside the board: one value, all of it fit for everybody's eyes.

Cards are named by their refs; their words come from the model that the room is painted from, which
holds nothing private.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import datetime as dt

    from andfacil.domain.values.cards import CardId, Side
    from andfacil.ui.room.slides.slide import Slide


class Pointer(NamedTuple):
    """A place that is pointed at: `x` and `y` as shares (0 to 1) of a card, or of the board.

    Desk and room lay their cards out differently: a place on a card is the same words in both.
    Without a `ref` it is a place beside the cards.
    """

    ref: CardId
    x: float
    y: float


class Quiet(StrEnum):
    """Why no card is shown."""

    BREAK = "break"
    LISTEN = "listen"
    """A side tells its story, and nothing is written."""
    CAUCUS = "caucus"
    """The sides talk apart."""


class Pause(NamedTuple):
    """The wall is quiet; `back_at` is local time, None where nobody has said when it ends."""

    back_at: dt.datetime | None = None
    why: Quiet = Quiet.BREAK


class TimeLeft(NamedTuple):
    """What is left of the phase's time: `seconds`, below 0 when it is over.

    `until` (UTC) is when it ends while the clock runs; None while it is stopped.
    """

    seconds: int
    until: dt.datetime | None = None

    def at(self, now: dt.datetime) -> int:
        """The seconds left at a moment (UTC)."""
        if self.until is None:
            return self.seconds
        return round((self.until - now).total_seconds())


class Typed(NamedTuple):
    """Words of a card that is being typed, and the side whose need it will be, if any."""

    text: str = ""
    side: Side | None = None


class RoomScene(NamedTuple):
    """What attention is drawn to in the room.

    `large` are the cards shown large, `spot` those left bright while the others are dimmed; empty
    when none are. `package` are the solutions marked as the smallest package. `line` is what is
    being typed; None while the room is not to see it. `slide` is shown in place of the board;
    `overview` has the whole board on one picture, not a page of it. `time_left` is counted down in
    place of the time of day.
    """

    large: tuple[CardId, ...] = ()
    spot: frozenset[CardId] = frozenset()
    pause: Pause | None = None
    pointer: Pointer | None = None
    line: Typed | None = None
    slide: Slide | None = None
    overview: bool = False
    package: frozenset[CardId] = frozenset()
    time_left: TimeLeft | None = None


MOST_LARGE = 2
"""Cards shown large at once; more would be the board again."""

BARE = RoomScene()
"""The board and nothing else."""


def lasting(scene: RoomScene) -> RoomScene:
    """The scene without what changes while one looks: pointer, typed line and countdown."""
    return scene._replace(pointer=None, line=None, time_left=None)
