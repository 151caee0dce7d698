"""The machine's screens: what they are known by, when they change, what is remembered of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QRect, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.base.settings import DESK_SCREENS, ROOM_SCREENS, ROOM_WINDOW
from andfacil.ui.screens.mirroring import system_repeats
from andfacil.ui.screens.placement import ScreenInfo, opening_screen

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.screens.x11_outputs import Area

SETTLE_MS = 350
"""A projector that is plugged in reports itself several times; only the last report counts."""
LONGEST_MS = 1500
"""Steady reports are acted upon after so long all the same (ms)."""
TITLE_BAR = 40
"""Room in px for the frame that the system puts round a window."""
LOOK_MS = 1000
"""How often an X server is asked whether an output moved, for Qt misses some moves (ms)."""
MOST_SCREENS = 20
"""Screens remembered as the room's, and as the desk's."""
UNSAFE = re.compile(r"[^\w.+-]+")
"""What would mean something else in the name of a setting."""


def screen_key(screen: QScreen) -> str:
    """The name by which a screen is known at another plug or on another day.

    Maker, model and serial number where the system has them; a screen without a serial number is
    known by its plug as well, for there may be two of a kind. The key is never empty, stays the
    same in every version, and can be part of a setting's name: letters, digits and `_.+-`.
    """
    made = (screen.manufacturer(), screen.model(), screen.serialNumber())
    parts = made if made[2].strip() else (*made[:2], screen.name())
    words = (UNSAFE.sub("_", part.strip()) for part in parts)
    return "+".join(word for word in words if word) or "screen"


def show_fitting(window: QWidget, screen: QScreen | None = None) -> None:
    """Show a window in the size it has; where its screen has no room for that, fill the screen.

    With a `screen` the window opens on that one, in the middle, and is seen on no other before.
    """
    if screen is not None and screen is not screen_of(window):
        window.setScreen(screen)
        place = QRect(QPoint(), window.size().boundedTo(screen.availableSize()))
        place.moveCenter(screen.availableGeometry().center())
        window.move(place.topLeft())
    space, wanted = screen_of(window).availableSize(), window.size()
    window.resize(wanted.boundedTo(space))  # also where no window manager can maximise
    if space.width() < wanted.width() or space.height() < wanted.height() + TITLE_BAR:
        window.showMaximized()
    else:
        window.show()


class Outputs(Protocol):
    """Knows where each output is, whatever Qt has heard of it."""

    def areas(self) -> Mapping[str, Area]:
        """Each output by its name, as last looked at, in device px."""

    def look(self) -> bool:
        """Look again; True when an output came, went or moved since."""


class Screens(QObject):
    """The machine's screens, and what is remembered of them in `settings`.

    Signals:
        changed: screens came, went or moved, and have settled since.
    """

    changed = Signal()

    def __init__(
        self,
        app: QGuiApplication,
        parent: QObject | None = None,
        *,
        settings: QSettings | None = None,
        repeats: Callable[[], bool] = system_repeats,
        outputs: Outputs | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self.settings = settings
        self._repeats = repeats
        self._settle = QTimer(self, singleShot=True)
        self._changing = QElapsedTimer()
        self._app.screenAdded.connect(self._on_screen_added)
        self._app.screenRemoved.connect(self._on_change)
        self._app.primaryScreenChanged.connect(self._on_change)
        self._settle.timeout.connect(self.changed)
        for screen in self._app.screens():
            screen.geometryChanged.connect(self._on_change)
        self._outputs = outputs or _x11_outputs(app)
        if self._outputs is not None:
            look = QTimer(self, interval=LOOK_MS)
            look.timeout.connect(self._look)
            look.start()

    def infos(self) -> tuple[ScreenInfo, ...]:
        """Every screen, the system's order kept; two of the same identity get a number."""
        primary, screens = self._app.primaryScreen(), self._app.screens()
        keys = [screen_key(screen) for screen in screens]
        repeated = self._repeats()
        self._look()
        areas = self._outputs.areas() if self._outputs is not None else {}
        return tuple(
            _info(screen, _numbered(keys, place), screen is primary, repeated, areas)
            for place, screen in enumerate(screens)
        )

    def screen(self, identity: str) -> QScreen | None:
        """The screen known by this identity, while it is there."""
        pairs = zip(self._app.screens(), self.infos(), strict=True)
        return next((screen for screen, info in pairs if info.identity == identity), None)

    def identity(self, screen: QScreen | None) -> str:
        """What a screen is known by; empty when it is none of those that are there."""
        pairs = zip(self._app.screens(), self.infos(), strict=True)
        return next((info.identity for known, info in pairs if known is screen), "")

    def room_screens(self) -> tuple[str, ...]:
        """The screens that the room was given, newest first; see `RoomMemory`."""
        return ROOM_SCREENS.read(self.settings) if self.settings is not None else ()

    def remember_room_screen(self, identity: str) -> None:
        """Next time this one comes first."""
        before = self.room_screens()
        if self.settings is not None and before[:1] != (identity,):
            others = (key for key in before if key != identity)
            ROOM_SCREENS.write(self.settings, (identity, *others)[:MOST_SCREENS])
        if self.settings is not None and identity in (desks := self._desk_screens()):
            DESK_SCREENS.write(self.settings, tuple(key for key in desks if key != identity))

    def remember_desk_screen(self, identity: str) -> None:
        """This one is the desk's, whatever it was before."""
        before = self._desk_screens()
        if self.settings is not None and before[:1] != (identity,):
            others = (key for key in before if key != identity)
            DESK_SCREENS.write(self.settings, (identity, *others)[:MOST_SCREENS])

    def _desk_screens(self) -> tuple[str, ...]:
        return DESK_SCREENS.read(self.settings) if self.settings is not None else ()

    def opening(self) -> QScreen | None:
        """The screen on which a window with private words opens; see `opening_screen`."""
        desks = self._desk_screens()
        rooms = tuple(key for key in self.room_screens() if key not in desks)
        found = opening_screen(self.infos(), rooms)
        return None if found is None else self.screen(found.identity)

    def window_size(self) -> QSize:
        """How large the room was when it was an ordinary window last, in px."""
        width, height = ROOM_WINDOW.read(self.settings) if self.settings else ROOM_WINDOW.default
        return QSize(width, height)

    def remember_window_size(self, size: QSize) -> None:
        """Next time the room's window is as large."""
        if self.settings is not None:
            ROOM_WINDOW.write(self.settings, (size.width(), size.height()))

    def _on_screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_change)
        self._on_change()

    def _look(self) -> None:
        if self._outputs is not None and self._outputs.look():
            self._on_change()

    def _on_change(self) -> None:
        """Wait for a pause, and not for ever: private words may be on the wall meanwhile."""
        if not self._settle.isActive():
            self._changing.start()
        left = LONGEST_MS - self._changing.elapsed()
        self._settle.start(int(max(0, min(SETTLE_MS, left))))


def _info(
    screen: QScreen, key: str, primary: bool, repeated: bool, areas: Mapping[str, Area]
) -> ScreenInfo:
    area = areas.get(screen.name())
    place = _place(screen, area)
    known = {other.name() for other in QGuiApplication.screens()}
    hidden = [other for name, other in areas.items() if name not in known]
    return ScreenInfo(
        _name(screen),
        primary,
        *(place.x(), place.y(), place.width(), place.height()),
        key,
        (repeated and primary) or (area is not None and area in hidden),
    )


def _place(screen: QScreen, area: Area | None) -> QRect:
    """Where a screen is, in Qt's px: its corner as the system has it, its size by the factor."""
    if area is None:
        return screen.geometry()
    ratio = screen.devicePixelRatio()
    return QRect(area.x, area.y, round(area.width / ratio), round(area.height / ratio))


def _x11_outputs(app: QGuiApplication) -> Outputs | None:
    if app.platformName() != "xcb":
        return None
    from andfacil.ui.screens.x11_outputs import X11Outputs  # other systems tell of every move

    return X11Outputs()


def _name(screen: QScreen) -> str:
    """What a person would call it: the model, where the system tells it, else the plug."""
    return " ".join((screen.model().strip() or screen.name()).split()) or "?"


def _numbered(keys: list[str], place: int) -> str:
    """The key, with a number where an earlier screen has the same: some makers number none."""
    earlier = keys[:place].count(keys[place])
    return f"{keys[place]}#{earlier + 1}" if earlier else keys[place]
