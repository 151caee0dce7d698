"""Moments in words, on the clock of this room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from andfacil.ui.words.cards import day_words
from andfacil.ui.words.numbers import same_digits

if TYPE_CHECKING:
    import datetime as dt


def clock_words(at: dt.datetime, *, seconds: bool = False) -> str:
    """A moment (UTC) on the clock of this room; the day before it, unless it is today."""
    here = at.astimezone()
    is_today = here.date() == here.now(tz=here.tzinfo).date()
    return _clock(here, seconds=seconds) if is_today else moment_words(at, seconds=seconds)


def moment_words(at: dt.datetime, *, seconds: bool = False) -> str:
    """A moment (UTC) with its day, today's too, on the clock of this room."""
    here = at.astimezone()
    words = QCoreApplication.translate("Dates", "{day}, {time}")
    return words.format(day=day_words(here.date()), time=_clock(here, seconds=seconds))


def _clock(here: dt.datetime, *, seconds: bool) -> str:
    time = QTime(here.hour, here.minute, here.second)
    return same_digits(QLocale().toString(time, "HH:mm:ss" if seconds else "HH:mm"))


def minutes_and_seconds(seconds: int) -> str:
    """A length of time as a clock counts it: "8:40"; from an hour on "1:08:40"."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
