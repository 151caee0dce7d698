"""Which screen is the room's: a pure choice, and the Qt side that reports and uses screens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QScreen
    from PySide6.QtWidgets import QWidget

SETTLE_MS = 350
"""A projector that is plugged in reports itself several times; only the last report counts."""
TITLE_BAR = 40
"""Room in px for the frame that the system puts round a window."""


class ScreenInfo(NamedTuple):
    """A screen by name, with its place and size in px."""

    name: str
    primary: bool
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0


def room_screen(screens: Sequence[ScreenInfo], remembered: str = "") -> ScreenInfo | None:
    """The screen for the room: the remembered one, else the first that is not the desk's.

    None when the desk's screen is the only one. Screens that only repeat the desk's picture (at
    the same place) are no second screen.
    """
    desk = next((screen for screen in screens if screen.primary), None)
    others = [screen for screen in screens if not screen.primary and not _repeats(screen, desk)]
    return next((screen for screen in others if screen.name == remembered), None) or next(
        iter(others), None
    )


def show_fitting(window: QWidget) -> None:
    """Show a window in the size it has; where its screen has no room for that, fill the screen."""
    space, wanted = window.screen().availableSize(), window.size()
    window.resize(wanted.boundedTo(space))  # also where no window manager hears of "maximised"
    if space.width() < wanted.width() or space.height() < wanted.height() + TITLE_BAR:
        window.showMaximized()
    else:
        window.show()


def _repeats(screen: ScreenInfo, desk: ScreenInfo | None) -> bool:
    if desk is None or not screen.width:
        return False
    return (screen.x, screen.y) == (desk.x, desk.y)


class Screens(QObject):
    """The machine's screens.

    Signals:
        changed: screens came, went or moved, and have settled since.
    """

    changed = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._connect()

    def _connect(self) -> None:
        self._app.screenAdded.connect(self._on_screen_added)
        self._app.screenRemoved.connect(self._on_something)
        self._app.primaryScreenChanged.connect(self._on_something)
        self._settle.timeout.connect(self.changed)
        for screen in self._app.screens():
            screen.geometryChanged.connect(self._on_something)

    def infos(self) -> tuple[ScreenInfo, ...]:
        """Every screen, the system's order kept."""
        primary = self._app.primaryScreen()
        return tuple(_info(screen, screen is primary) for screen in self._app.screens())

    def room_screen(self, remembered: str = "") -> QScreen | None:
        """The screen for the room, if there is one."""
        chosen = room_screen(self.infos(), remembered)
        if chosen is None:
            return None
        screens = self._app.screens()
        return screens[self.infos().index(chosen)]

    def _on_screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_something)
        self._settle.start()

    def _on_something(self) -> None:
        self._settle.start()


def _info(screen: QScreen, primary: bool) -> ScreenInfo:
    place = screen.geometry()
    return ScreenInfo(screen.name(), primary, place.x(), place.y(), place.width(), place.height())
