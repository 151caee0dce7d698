"""Colours, size of the type and motion: chosen here, or left to the system; the room's colours."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase

from andfacil.ui.base.settings import (
    AS_DESK,
    AS_SYSTEM,
    MOTION,
    ROOM_THEME,
    SYSTEM_SIZE,
    TEXT_SIZE,
    TEXT_SIZES,
    THEME,
    THEME_CHOICES,
)
from andfacil.ui.style.measures import BoardLook
from andfacil.ui.style.motion import Motion, MotionChoice
from andfacil.ui.style.theme import TEXT_PX, Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from andfacil.ui.style.qt_motion import QtMotion

CARD_PX = 15
"""The text of a card on the desk at 100 %, in px."""

USUAL_PX = {"win32": 12.0, "darwin": 13.0}
"""The size of words that the system asks for unless somebody has changed it, in px."""
USUAL_ELSEWHERE_PX = 15.0


class System(QObject):
    """What the system says about colours and the size of words.

    Signals:
        changed: it says something else about colours now.
    """

    changed = Signal()

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints = app.styleHints()
        self._text_px = _system_font_px(app)
        self._hints.colorSchemeChanged.connect(self.changed)
        ask = getattr(self._hints, "accessibility", None)  # Qt 6.10 and later
        self._access = ask() if ask else None
        if self._access is not None:
            self._access.contrastPreferenceChanged.connect(self.changed)

    @property
    def theme_name(self) -> str:
        """The theme that suits the system; light where it does not say."""
        high = self._access is not None and (
            self._access.contrastPreference() is Qt.ContrastPreference.HighContrast
        )
        if high:
            return "contrast"
        return "dark" if self._hints.colorScheme() is Qt.ColorScheme.Dark else "light"

    @property
    def text_size(self) -> int:
        """The size of the type in percent, 100 or more."""
        ratio = 100 * self._text_px / USUAL_PX.get(sys.platform, USUAL_ELSEWHERE_PX)
        return min((size for size in TEXT_SIZES if size >= 100), key=lambda n: abs(n - ratio))


class Appearance(QObject):
    """What the facilitator has chosen, remembered, and the theme and sizes that follow from it.

    Signals:
        changed: there is another theme or size, and the application has it already.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        settings: QSettings,
        parent: QObject | None = None,
        system: System | None = None,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._settings = settings
        self._system = system or System(app, self)
        self._qt_motion: QtMotion | None = None
        self.theme = Theme.load(self._resolved(self.theme_choice))
        self.room_theme = self._theme_of_room()
        self.text_size = self.size_choice or self._system.text_size
        self.motion = Motion(MotionChoice(MOTION.read(settings)))
        self._system.changed.connect(self._settle)
        app.applicationStateChanged.connect(self._on_state_changed)
        self._apply()
        self._apply_motion()

    @property
    def board_look(self) -> BoardLook:
        """The measures of the board on the desk."""
        return BoardLook.desk(round(CARD_PX * self.text_size / 100))

    @property
    def theme_choice(self) -> str:
        """A theme's name, or `AS_SYSTEM`."""
        return THEME.read(self._settings)

    @property
    def size_choice(self) -> int:
        """The chosen size in percent, or `SYSTEM_SIZE`."""
        return TEXT_SIZE.read(self._settings)

    def choose_theme(self, choice: str) -> None:
        """Take this theme, or with `AS_SYSTEM` the one that suits the system."""
        THEME.write(self._settings, choice)
        self._settle()

    @property
    def room_theme_choice(self) -> str:
        """A theme's name, or `AS_DESK`."""
        return ROOM_THEME.read(self._settings)

    def choose_room_theme(self, choice: str) -> None:
        """Show the room in this theme, or with `AS_DESK` in that of the desk."""
        ROOM_THEME.write(self._settings, choice)
        before, self.room_theme = self.room_theme, self._theme_of_room()
        if before is not self.room_theme:
            self.changed.emit()

    def next_theme(self) -> None:
        """Take the next theme that looks different from this one, in the order of the choices."""
        after = THEME_CHOICES.index(self.theme_choice) + 1
        turned = (*THEME_CHOICES[after:], *THEME_CHOICES[:after])
        shown = self.theme.name
        self.choose_theme(next(name for name in turned if self._resolved(name) != shown))

    def choose_size(self, percent: int) -> None:
        """Take this size, or with `SYSTEM_SIZE` the system's own."""
        TEXT_SIZE.write(self._settings, percent)
        self._settle()

    def step_size(self, step: int) -> None:
        """Take the next larger size (1), the next smaller one (-1), or the system's own (0)."""
        if step == 0:
            self.choose_size(SYSTEM_SIZE)
            return
        index = TEXT_SIZES.index(self.text_size) + step
        if 0 <= index < len(TEXT_SIZES):
            self.choose_size(TEXT_SIZES[index])

    def choose_motion(self, choice: MotionChoice) -> None:
        """Allow motion, or not, or as the system says."""
        MOTION.write(self._settings, choice.value)
        self.motion.choice = choice
        self._apply_motion()

    def _resolved(self, choice: str) -> str:
        return self._system.theme_name if choice == AS_SYSTEM else choice

    def _theme_of_room(self) -> Theme:
        """The same object while it is the same theme."""
        choice = self.room_theme_choice
        return self.theme if choice in {AS_DESK, self.theme.name} else Theme.load(choice)

    def _settle(self) -> None:
        name = self._resolved(self.theme_choice)
        size = self.size_choice or self._system.text_size
        if (name, size) == (self.theme.name, self.text_size):
            return
        if name != self.theme.name:
            self.theme = Theme.load(name)
            self.room_theme = self._theme_of_room()
        self.text_size = size
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        self.theme.apply(self._app, round(TEXT_PX * self.text_size / 100))

    def _apply_motion(self) -> None:
        if self._qt_motion is None:
            if self.motion.choice is not MotionChoice.OFF:
                return
            from andfacil.ui.style.qt_motion import QtMotion  # most people have chosen nothing

            self._qt_motion = QtMotion(self._app)
        self._qt_motion.follow(self.motion.choice)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        """The facilitator is back, perhaps from the system's settings."""
        if state is Qt.ApplicationState.ApplicationActive:
            self.motion.ask_again()


def _system_font_px(app: QApplication) -> float:
    """The height of the system's own font in px, before Qt's factor for dense screens."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.pixelSize() > 0:
        return float(font.pixelSize())
    return font.pointSizeF() * app.primaryScreen().logicalDotsPerInch() / 72
