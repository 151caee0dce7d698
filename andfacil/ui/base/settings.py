"""Settings of the machine, not of a session: declared once, with a default and a check."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QSettings

from andfacil.paths import is_folder

T = TypeVar("T")


class Setting(NamedTuple, Generic[T]):
    """One setting. A value that is not valid on disk is read as the default."""

    key: str
    default: T
    read_as: Callable[[Any], T]
    valid: Callable[[T], bool]

    def read(self, settings: QSettings) -> T:
        """The value on disk, or the default."""
        raw = settings.value(self.key)
        if raw is None:
            return self.default
        try:
            value = self.read_as(raw)
        except (TypeError, ValueError):
            return self.default
        return value if self.valid(value) else self.default

    def write(self, settings: QSettings, value: T) -> None:
        """Remember `value`."""
        settings.setValue(self.key, list(value) if isinstance(value, tuple) else value)


THEME_NAMES = ("light", "dark", "contrast")
AS_SYSTEM = "system"
"""The choice of colours, or of motion, as the system has them."""
THEME_CHOICES = (AS_SYSTEM, *THEME_NAMES)
AS_DESK = "desk"
ROOM_THEME_CHOICES = (*THEME_NAMES, AS_DESK)
TEXT_SIZES = (90, 100, 115, 130, 150, 175, 200)
"""Of the words on the desk, in percent."""
SYSTEM_SIZE = 0
"""The choice of the size that the system asks for."""


def _texts(raw: Any) -> tuple[str, ...]:
    """QSettings gives a list of one back as a plain text."""
    return (raw,) if isinstance(raw, str) else tuple(str(text) for text in raw)


def _numbers(raw: Any) -> tuple[int, ...]:
    """QSettings gives numbers back as texts. Raises TypeError or ValueError for anything else."""
    return tuple(int(number) for number in raw)


def _flag(raw: Any) -> bool:
    """QSettings gives a bool back as a word."""
    return str(raw).casefold() == "true"


THEME = Setting("look/theme", AS_SYSTEM, str, THEME_CHOICES.__contains__)
TEXT_SIZE = Setting("look/text_size", SYSTEM_SIZE, int, (SYSTEM_SIZE, *TEXT_SIZES).__contains__)
ROOM_THEME = Setting("look/room_theme", "light", str, ROOM_THEME_CHOICES.__contains__)
"""Of the room; light unless somebody chooses, for most rooms are lit."""
LANGUAGE = Setting("look/language", AS_SYSTEM, str, str.isprintable)
"""Of the windows, as Qt names it."""
MOTION = Setting("look/motion", AS_SYSTEM, str, (AS_SYSTEM, "on", "off").__contains__)
PRACTICE_OFFERED = Setting("home/practice_offered", False, _flag, lambda _: True)
PRACTICE_FILE = Setting("practice/file", "", str, lambda _: True)
"""Where the practice session is."""
PRACTICE_HINTS = Setting("practice/hints", True, _flag, lambda _: True)
"""Whether it comes with hints."""
ROOM_SCREENS: Setting[tuple[str, ...]] = Setting("room/screens", (), _texts, all)
"""The screens that the room was given, by their `screen_key`, newest first."""
DESK_SCREENS: Setting[tuple[str, ...]] = Setting("desk/screens", (), _texts, all)
"""The screens that the desk had beside the room's, newest first; none that was the room's since."""
ROOM_WINDOW: Setting[tuple[int, ...]] = Setting(
    "room/window", (960, 540), _numbers, lambda size: len(size) == 2 and min(size) >= 100
)
"""Width and height in px of the room as an ordinary window."""
RAIL = Setting("desk/rail", True, _flag, lambda _: True)
INSPECTOR = Setting("desk/inspector", True, _flag, lambda _: True)
"""Whether these panels of the desk are wanted."""
NUDGE = Setting("desk/nudge", True, _flag, lambda _: True)
"""Whether the desk asks about wording that defends."""
FOLDER = Setting("home/folder", "", str, lambda text: is_folder(Path(text)))
RECENT: Setting[tuple[str, ...]] = Setting("home/recent", (), _texts, all)
"""Paths alone, as they were kept before `SESSIONS`."""
SESSIONS: Setting[tuple[str, ...]] = Setting("home/sessions", (), _texts, all)
"""What is known of the sessions opened lately, newest first; see `recent`."""


def open_settings(folder: Path | None = None) -> QSettings:
    """The settings of this person, or those in `folder`."""
    if folder is None:
        return QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "andfacil", "andfacil"
        )
    return QSettings(str(folder / "andfacil.ini"), QSettings.Format.IniFormat)


def settings_folder(settings: QSettings) -> Path:
    """The folder of the settings file; reports are kept beside it."""
    return Path(settings.fileName()).parent
