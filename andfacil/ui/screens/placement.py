"""Where the desk and the room go: a pure function of the screens and of what was asked for.

The rules, the most important first:

- The desk is on a screen that exists. When its own is unplugged it takes another, the room's last;
  it goes back when its own is there again.
- A desk that opens keeps off the screen that was the room's last, also where that is the primary
  one today: the people in the room would read along.
- The room never covers the desk's screen, unless that was asked for (`over_desk`) and there is no
  other.
- A room whose screen is unplugged, or is the desk's now, is hidden and waits: it comes back with
  its screen and takes no other, which may be somebody's own.
- A room that was never on a screen of its own is a window until there is a screen for it.
- A screen that shows the same part of the desktop as the desk's repeats the desk: then there is no
  screen beside the desk, and what is private has to be hidden.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple


class ScreenInfo(NamedTuple):
    """A screen by name, with its place and size in px.

    `key` is what it is known by on another day; `repeated` says that the system shows the same
    picture on a second device, which then is no screen of its own.
    """

    name: str
    primary: bool
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
    key: str = ""
    repeated: bool = False

    @property
    def identity(self) -> str:
        """The key, or the name where there is none."""
        return self.key or self.name

    def overlaps(self, other: ScreenInfo) -> bool:
        """True when both show the same part of the desktop, wholly or in part."""
        if not self.width or not other.width:
            return False
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height


class Place(Enum):
    """Where the room is, or is wanted: nowhere, filling a screen, or as an ordinary window."""

    AWAY = "away"
    SCREEN = "screen"
    WINDOW = "window"


@dataclass(frozen=True)
class Wish:
    """What the facilitator asked for; it outlives the screens.

    `desk` and `room` are identities of screens: the one that the desk belongs on, and the one that
    the room was last given. `bound` says that the room has filled its screen since it was asked
    for; `over_desk`, that it may fill the only screen there is.
    """

    place: Place = Place.AWAY
    desk: str = ""
    room: str = ""
    bound: bool = False
    over_desk: bool = False

    def shown(self, *, over_desk: bool = False) -> Wish:
        """The room is to be shown, on its old screen if that is there."""
        return replace(self, place=Place.SCREEN, bound=False, over_desk=over_desk)

    def in_window(self) -> Wish:
        """The room is to be an ordinary window."""
        return replace(self, place=Place.WINDOW, bound=False, over_desk=False)

    def away(self) -> Wish:
        """The room is not wanted any more."""
        return replace(self, place=Place.AWAY, bound=False, over_desk=False)


@dataclass(frozen=True)
class Placement:
    """Where desk and room are.

    `desk` and `screen` are the screens of the desk and of the room; a room in a window has the
    desk's. `exposed` says that the people in the room can see the desk. `waiting` says that the
    room comes back by itself; `no_screen` that it is a window only for lack of a screen.
    """

    desk: ScreenInfo | None = None
    place: Place = Place.AWAY
    screen: ScreenInfo | None = None
    over_desk: bool = False
    waiting: bool = False
    no_screen: bool = False
    exposed: bool = False
    repeated: bool = False

    @property
    def is_shown(self) -> bool:
        """True while the room can be seen."""
        return self.place is not Place.AWAY


def place(screens: Sequence[ScreenInfo], wish: Wish) -> tuple[Wish, Placement]:
    """The wish, brought up to date, and where desk and room belong now."""
    desk = _desk_screen(screens, wish)
    if desk is None:
        return wish, Placement(waiting=wish.place is not Place.AWAY)
    beside = _beside(screens, desk)
    repeated = desk.repeated or any(desk.overlaps(s) for s in screens if s is not desk)
    driven_out = bool(wish.desk) and desk.identity not in {"", wish.desk}
    exposed = repeated or (driven_out and desk.identity == wish.room)
    base = Placement(desk, repeated=repeated, exposed=exposed)
    if wish.place is Place.AWAY:
        return wish, base
    if wish.place is Place.WINDOW:
        return wish, replace(base, place=Place.WINDOW, screen=desk)
    own = next((screen for screen in beside if screen.identity == wish.room), None)
    chosen = own or (None if wish.bound else next(iter(beside), None))
    if chosen is not None:
        wish = replace(wish, room=chosen.identity, bound=True, over_desk=False)
        return wish, replace(base, place=Place.SCREEN, screen=chosen)
    if wish.bound:
        return wish, replace(base, waiting=True)
    if wish.over_desk:
        return wish, replace(base, place=Place.SCREEN, screen=desk, over_desk=True)
    return wish, replace(base, place=Place.WINDOW, screen=desk, no_screen=True)


def opening_screen(screens: Sequence[ScreenInfo], rooms: Sequence[str]) -> ScreenInfo | None:
    """Where a desk that has no place yet opens; None without a screen.

    On the primary one, unless that is known as the room's and another is beside it. `rooms`
    are the identities of the screens that were the room's last, newest first.
    """
    primary = next(iter(sorted(screens, key=lambda screen: not screen.primary)), None)
    if primary is None or primary.identity not in rooms:
        return primary
    ages = {identity: age for age, identity in enumerate(rooms)}
    others = [screen for screen in _beside(screens, primary) if not screen.repeated]
    never = len(rooms)
    return max([primary, *others], key=lambda screen: ages.get(screen.identity, never))


def beside_wish(screens: Sequence[ScreenInfo], wish: Wish) -> list[ScreenInfo]:
    """The screens that the room may fill beside the desk."""
    desk = _desk_screen(screens, wish)
    return [] if desk is None else _beside(screens, desk)


def swapped(screens: Sequence[ScreenInfo], wish: Wish) -> Wish | None:
    """The desk on the room's screen and the room on the desk's; None when there is no second."""
    desk = _desk_screen(screens, wish)
    if desk is None:
        return None
    beside = sorted(_beside(screens, desk), key=lambda screen: screen.identity != wish.room)
    return replace(wish, desk=beside[0].identity, room=desk.identity) if beside else None


def chosen(screens: Sequence[ScreenInfo], wish: Wish, identity: str) -> Wish:
    """The room is to be shown on the screen that was picked; the desk makes way for it."""
    desk = _desk_screen(screens, wish)
    if desk is None or identity != desk.identity:
        return replace(wish.shown(), room=identity)
    exchanged = swapped(screens, wish)
    return (exchanged or wish).shown(over_desk=exchanged is None)


def desk_moved(wish: Wish, before: Placement, identity: str) -> Wish:
    """The facilitator has put the desk on another screen; the room makes way for it."""
    if before.desk is None or identity == before.desk.identity:
        return replace(wish, desk=identity)
    room = before.desk.identity if identity == wish.room else wish.room
    return replace(wish, desk=identity, room=room)


def _desk_screen(screens: Sequence[ScreenInfo], wish: Wish) -> ScreenInfo | None:
    """Its own; else the primary one, but the room's last of all: the desk is private."""
    own = next((screen for screen in screens if screen.identity == wish.desk), None)
    if own is not None:
        return own
    ranked = sorted(screens, key=lambda s: (s.identity == wish.room, not s.primary))
    return next(iter(ranked), None)


def _beside(screens: Sequence[ScreenInfo], desk: ScreenInfo) -> list[ScreenInfo]:
    return [screen for screen in screens if screen is not desk and not screen.overlaps(desk)]
