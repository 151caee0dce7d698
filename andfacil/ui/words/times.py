"""Moments in words, on the clock of this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from andfacil.ui.words.cards import day_words

if TYPE_CHECKING:
    import datetime as dt


def clock_words(at: dt.datetime, *, seconds: bool = False) -> str:
    """A moment (UTC) on the clock of this room; the day before it, unless it is today."""
    here = at.astimezone()
    time = QTime(here.hour, here.minute, here.second)
    clock = QLocale().toString(time, "HH:mm:ss" if seconds else "HH:mm")
    today = here.now(tz=here.tzinfo).date()
    return clock if here.date() == today else f"{day_words(here.date())}, {clock}"
