"""Puts the desk's and the room's windows on real screens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.room.keyboard import Keyboard
from andfacil.ui.screens.system_screens import SETTLE_MS

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.room.window import RoomWindow
    from andfacil.ui.screens.placement import ScreenInfo
    from andfacil.ui.screens.system_screens import Screens

REACHABLE = QSize(120, 40)
"""So much of a window in px, at its top, has to be on a screen for a hand to get hold of it."""
SHARE = 0.7
"""The most that the room's window takes of the desk's screen, each way."""


class PlacedWindows(QObject):
    """The two windows as `RoomPlacing` sees them; see `screens.placing.Windows`.

    The room's window is made when it is shown for the first time.

    Signals:
        desk_moved: the desk may be on another screen, and is not being moved any more.
        room_hidden: the room's window was closed or hidden.
    """

    desk_moved = Signal()
    room_hidden = Signal()

    def __init__(
        self, screens: Screens, make_room: Callable[[], RoomWindow], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._screens = screens
        self._make_room = make_room
        self._desk: QWidget | None = None
        self._room: RoomWindow | None = None
        self._is_window = False
        self._keyboard = Keyboard(self)
        self._rests = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._rests.timeout.connect(self.desk_moved)

    def set_desk(self, desk: QWidget) -> None:
        """The desk's window, which has just been shown."""
        self._desk = desk
        if handle := desk.windowHandle():
            handle.screenChanged.connect(self._rests.start)

    def desk_screen(self) -> str:
        """The identity of the screen that the desk is on; empty before it is shown."""
        if self._desk is None or not self._desk.isVisible():
            return ""
        return self._screens.identity(screen_of(self._desk))

    def put_desk(self, screen: ScreenInfo) -> None:
        """Move the desk to this screen, with its size if that fits."""
        target = self._screens.screen(screen.identity)
        desk = self._desk
        if desk is None or target is None or not desk.isVisible() or desk.isMinimized():
            return
        if screen_of(desk) is target and _is_reachable(desk, target):
            return
        _move(desk, target)

    def fill(self, screen: ScreenInfo) -> None:
        """Fill this screen with the room."""
        target = self._screens.screen(screen.identity)
        if target is not None:
            self._is_window = False
            room = self._made()
            beside = screen.identity != self.desk_screen()
            self._keyboard.room_fills(room, beside=beside)
            room.show_on(target)
            if beside:
                self._clear(screen)
            else:
                room.activateWindow()  # Esc has to reach what lies over the desk

    def _clear(self, filled: ScreenInfo) -> None:
        """Bring what is open at the desk back to it from the screen that the room fills.

        A box stays where it was when the desk goes elsewhere, and would lie over the room.
        The screen is looked up anew: PySide takes a `QScreen` away with any window that named it.
        """
        desk, screen = self._desk, self._screens.screen(filled.identity)
        if desk is None or not desk.isVisible() or screen_of(desk) is screen:
            return
        for window in QApplication.topLevelWidgets():
            other = window.isVisible() and window not in (desk, self._room)
            if other and not _is_passing(window) and screen_of(window) is screen:
                _centre(window, screen_of(desk))

    def open_window(self, screen: ScreenInfo) -> None:
        """Show the room as an ordinary window; one that is open stays where it is."""
        target = self._screens.screen(screen.identity)
        room = self._made()
        if target is None or (self._is_window and room.isVisible() and self._is_somewhere(room)):
            return
        self._keyboard.room_is_window(room)
        space = target.availableGeometry()
        most = QSize(round(space.width() * SHARE), round(space.height() * SHARE))
        room.setWindowState(Qt.WindowState.WindowNoState)
        room.setScreen(target)
        room.resize(self._screens.window_size().boundedTo(most))
        room.move(space.topRight() - QPoint(room.width() + REACHABLE.height(), -REACHABLE.height()))
        room.showNormal()
        self._is_window = True

    def hide_room(self, *, for_good: bool) -> None:
        """Hide the room; it keeps its frozen picture unless it is hidden for good."""
        room = self._room
        if room is None:
            return
        self.keep_size()
        if for_good:
            room.close()
        else:
            room.hide()
        self._is_window = False

    def keep_size(self) -> None:
        """Remember how large the room's window is, if it is one."""
        if self._is_window and self._room is not None and not self._room.isMaximized():
            self._screens.remember_window_size(self._room.size())

    @safe_override(False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.room_hidden.emit()
        return False

    def _made(self) -> RoomWindow:
        self._room = self._make_room()
        return self._room

    def _is_somewhere(self, window: QWidget) -> bool:
        return any(_is_reachable(window, screen) for screen in QGuiApplication.screens())


def _is_reachable(window: QWidget, screen: QScreen) -> bool:
    """True when the window's head can be seen and taken hold of."""
    if window.isFullScreen() or window.isMaximized():
        return screen.geometry().contains(window.geometry().center())
    frame = window.frameGeometry()
    head = QRect(frame.topLeft(), QSize(frame.width(), REACHABLE.height()))
    seen = head.intersected(screen.availableGeometry())
    return seen.width() >= REACHABLE.width() and seen.height() >= REACHABLE.height() // 2


def _is_passing(window: QWidget) -> bool:
    """True for a menu, a list or a hint, which comes and goes with the mouse."""
    return window.windowType() in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}


def _centre(window: QWidget, screen: QScreen) -> None:
    """Put a window in the middle of a screen, as large as it is, its title in sight."""
    space = _below_title(window, screen)
    place = QRect(QPoint(), window.size().boundedTo(space.size()))
    place.moveCenter(space.center())
    window.setScreen(screen)
    window.setGeometry(place)


def _below_title(window: QWidget, screen: QScreen) -> QRect:
    """Where a window may be on a screen without its title bar being off it, in px."""
    frame, inner = window.frameGeometry(), window.geometry()
    title = max(inner.top() - frame.top(), REACHABLE.height())
    sides, foot = inner.left() - frame.left(), frame.bottom() - inner.bottom()
    return screen.availableGeometry().adjusted(sides, title, -sides, -max(0, foot))


def _move(window: QWidget, screen: QScreen) -> None:
    """Put a window in the middle of a screen; what filled the old one fills the new one.

    It is hidden on the way: what the old screen still has to say of the window's place would come
    after what the new one says, and some systems give a window its screen only as they show it.
    """
    filled = window.windowState() & (
        Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMaximized
    )
    space = _below_title(window, screen)
    window.hide()
    window.setWindowState(Qt.WindowState.WindowNoState)
    size = window.normalGeometry().size() if filled else window.size()
    fits = size.width() < space.width() and size.height() < space.height()
    place = QRect(QPoint(), size.boundedTo(space.size()))
    place.moveCenter(space.center())
    window.setScreen(screen)
    window.setGeometry(place)
    window.setWindowState(
        filled or (Qt.WindowState.WindowNoState if fits else Qt.WindowState.WindowMaximized)
    )
    window.show()
    window.activateWindow()
