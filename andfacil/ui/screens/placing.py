"""Keeps desk and room on their screens while screens come and go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from andfacil.ui.screens.placement import (
    Place,
    Placement,
    ScreenInfo,
    Wish,
    beside_wish,
    chosen,
    desk_moved,
    place,
    swapped,
)
from andfacil.ui.screens.words import NOT_SWAPPED, move_sentence, sentence

if TYPE_CHECKING:
    from andfacil.ui.screens.awake import Awake


class ScreenSource(Protocol):
    """Knows the machine's screens."""

    def infos(self) -> tuple[ScreenInfo, ...]:
        """Every screen, the system's order kept."""


class Windows(Protocol):
    """The two windows, and how they are put on screens."""

    def desk_screen(self) -> str:
        """The identity of the screen that the desk is on; empty while it is on none."""

    def put_desk(self, screen: ScreenInfo) -> None:
        """Move the whole desk to this screen."""

    def fill(self, screen: ScreenInfo) -> None:
        """Fill this screen with the room."""

    def open_window(self, screen: ScreenInfo) -> None:
        """Show the room as an ordinary window, on this screen if it is on none yet."""

    def hide_room(self, *, for_good: bool) -> None:
        """Hide the room; what is frozen or black stays so unless it is `for_good`."""


class RoomMemory(Protocol):
    """What is remembered of the room's screen from one day to the next."""

    def room_screens(self) -> tuple[str, ...]:
        """The identities of the screens that the room was given, newest first."""

    def remember_room_screen(self, identity: str) -> None:
        """Next time this one comes first."""

    def remember_desk_screen(self, identity: str) -> None:
        """This one is the desk's, whatever it was before."""


class RoomPlacing(QObject):
    """Keeps the facilitator's wish, and follows it each time the screens change.

    Signals:
        moved: the room or the desk has another placement.
        told: a sentence for the strip.
        exposed_changed: the people in the room can see the desk now (True), or not any more.
    """

    moved = Signal()
    told = Signal(str)
    exposed_changed = Signal(bool)

    def __init__(
        self,
        screens: ScreenSource,
        windows: Windows,
        memory: RoomMemory,
        awake: Awake,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._screens = screens
        self._windows = windows
        self._memory = memory
        self._awake = awake
        self._seen: tuple[str, ...] = ()
        self._moving = False
        self.wish = Wish()
        self.placement = Placement()

    def show_room(self) -> None:
        """Show the room beside the desk; in a window while there is no screen for it."""
        self._settle(self._with_old_screen().shown())

    def fill_screen(self) -> None:
        """Show the room over a whole screen: its own, or without one the desk's."""
        self._settle(self._with_old_screen().shown(over_desk=True))

    def show_window(self) -> None:
        """Show the room in an ordinary window."""
        self._settle(self._at_desk().in_window())

    def put_away(self) -> None:
        """Hide the room for good."""
        self._settle(self.wish.away())

    def choose(self, identity: str) -> None:
        """Show the room on this screen, and remember it."""
        self._settle(chosen(self._screens.infos(), self._at_desk(), identity))

    def swap(self) -> None:
        """Swap the screens of desk and room."""
        wish = swapped(self._screens.infos(), self._at_desk())
        if wish is None:
            self.told.emit(sentence(NOT_SWAPPED))
        else:
            self._settle(wish)

    def go_on(self, wish: Wish) -> None:
        """Take over the wish that the windows before these had."""
        self._settle(wish)

    def screens(self) -> tuple[ScreenInfo, ...]:
        """The screens to choose from."""
        return self._screens.infos()

    def would_fill(self) -> str:
        """The identity of the screen that the room fills, or would if it were shown now."""
        wish = self.wish if self.wish.place is Place.SCREEN else self._with_old_screen().shown()
        _, placed = place(self._screens.infos(), wish)
        return _full(placed)[1]

    def follow_screens(self) -> None:
        """Screens came, went, or changed; or the desk has just been shown."""
        self._settle(self._at_desk())

    def follow_desk(self) -> None:
        """The desk may have been put on another screen; by hand, if all screens are as before."""
        identity = self._windows.desk_screen()
        if self._moving or not identity or _identities(self._screens.infos()) != self._seen:
            return
        if self.placement.desk is not None and identity != self.placement.desk.identity:
            self._settle(desk_moved(self.wish, self.placement, identity))

    def room_closed(self) -> None:
        """The room's window was closed by hand."""
        if not self._moving and self.wish.place is not Place.AWAY:
            self.put_away()

    def end(self) -> None:
        """The windows are about to be closed: nothing is moved any more."""
        self.wish = Wish()
        self._moving = True

    def _at_desk(self) -> Wish:
        """The wish, with the desk's screen from the first time that anything is asked for."""
        if self.wish.desk:
            return self.wish
        return desk_moved(self.wish, Placement(), self._windows.desk_screen())

    def _with_old_screen(self) -> Wish:
        """The wish with the screen that the room had last, of those beside the desk now."""
        wish, infos = self._at_desk(), self._screens.infos()
        beside = {screen.identity for screen in beside_wish(infos, wish)}
        known = (key for key in (wish.room, *self._memory.room_screens()) if key in beside)
        return replace(wish, room=next(known, wish.room))

    def _settle(self, wish: Wish) -> None:
        if self._moving:
            return
        infos, before = self._screens.infos(), self.placement
        self._seen = _identities(infos)
        self.wish, self.placement = place(infos, wish)
        self._moving = True
        try:
            self._move(before)
        finally:
            self._moving = False
        self._awake.set_held(self.placement.is_shown)
        if self.placement.place is Place.SCREEN and not self.placement.over_desk:
            self._memory.remember_room_screen(self.wish.room)
            if self.placement.desk is not None:
                self._memory.remember_desk_screen(self.placement.desk.identity)
        if before.exposed is not self.placement.exposed:
            self.exposed_changed.emit(self.placement.exposed)
        if before != self.placement:
            self.moved.emit()
        if words := move_sentence(before, self.placement):
            self.told.emit(words)

    def _move(self, before: Placement) -> None:
        """The room leaves a screen before the desk goes there, and comes after it."""
        now = self.placement
        if before.is_shown and _full(before) != _full(now):
            self._windows.hide_room(for_good=self.wish.place is Place.AWAY)
        if now.desk is not None:
            self._windows.put_desk(now.desk)
        if now.screen is not None and now.place is Place.SCREEN:
            self._windows.fill(now.screen)
        elif now.screen is not None:
            self._windows.open_window(now.screen)


def _full(placed: Placement) -> tuple[Place, str]:
    """How the room is shown, and the identity of the screen that it fills; empty for none."""
    fills = placed.screen if placed.place is Place.SCREEN else None
    return placed.place, fills.identity if fills else ""


def _identities(infos: Sequence[ScreenInfo]) -> tuple[str, ...]:
    return tuple(sorted(info.identity for info in infos))
