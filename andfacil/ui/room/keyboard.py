"""The keyboard stays with the desk, whatever the window manager does when the room appears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from shiboken6 import isValid

if TYPE_CHECKING:
    from andfacil.ui.room.window import RoomWindow

APPEARS_MS = 1500
"""So long after it was shown, a room that gets the keyboard got it because it is new."""


class Keyboard(QObject):
    """Gives the keyboard back to the window that had it before the room.

    A room that fills a screen beside the desk is no place to type: the system is told that its
    window takes no keys, and where a window manager gives it them all the same, they are given
    back. A room in a window may be taken hold of, so that there only the first gift is given
    back. Over the desk the room keeps the keys: Esc has to lead out.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room: RoomWindow | None = None
        self._before: QWindow | None = None
        self._always = False
        self._appeared = QElapsedTimer()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._give_back)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus_changed)
            self._on_focus_changed(QGuiApplication.focusWindow())

    def room_fills(self, room: RoomWindow, *, beside: bool) -> None:
        """The room is about to fill a screen: one `beside` the desk, or the desk's own."""
        self._follow(room, always=beside)
        room.set_takes_keys(not beside)
        if not beside:
            self._appeared.invalidate()

    def room_is_window(self, room: RoomWindow) -> None:
        """The room is about to be shown in an ordinary window."""
        self._follow(room, always=False)
        room.set_takes_keys(True)

    def _follow(self, room: RoomWindow, *, always: bool) -> None:
        self._room = room
        self._always = always
        self._appeared.start()

    def _on_focus_changed(self, window: QWindow | None) -> None:
        if window is None:
            return
        if self._room is None or window is not self._room.windowHandle():
            self._before = window
            return
        is_new = self._appeared.isValid() and not self._appeared.hasExpired(APPEARS_MS)
        if self._always or is_new:
            self._soon.start()  # the system is still in the middle of it

    def _give_back(self) -> None:
        room, before = self._room, self._before
        if room is None or before is None or not isValid(before) or not before.isVisible():
            return
        self._appeared.invalidate()
        before.requestActivate()
        if not self._always:
            room.raise_()  # a window that came with the keyboard shall not vanish behind the desk
