"""Dates as people type them after `by`, read as the day they mean.

| typed                                               | means                                   |
|-----------------------------------------------------|-----------------------------------------|
| `2027-01-31`, `31.01.2027`                          | that day                                |
| `31 jan`, `31 january`, `jan 31`, each with or      | that day; without a year the next such  |
| without a year (`jan 31, 2027`)                     | day, today included                     |
| `fri`, `friday`                                     | the next one, today not included        |
| `today`, `tomorrow`, `in 10 days`, `in 2 weeks`     | counted from today                      |

Upper and lower case are equal, and spaces are free. Months and weekdays may be shortened to three
letters or more. Nothing else is a date: not `next week`, which is no day, and no year of two
digits.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

LONGEST_DATE = 64
"""Characters of the longest date, with spaces; so a long pasted text is read without delay."""

_YEARS_TO_LEAP = 8
"""The most years between two days of 29 February (1896 and 1904)."""


def read_date(text: str, today: dt.date) -> dt.date | None:
    """The date that the whole of `text` means on the day `today`; None if it is no date."""
    if len(text) > LONGEST_DATE:
        return None
    plain = " ".join(text.split()).lower()
    for pattern, read in _FORMS:
        if found := pattern.fullmatch(plain):
            try:
                return read(found, today)
            except (ValueError, OverflowError):  # 31 feb, year 0, beyond the year 9999
                return None
    return None


def names_no_day(text: str) -> bool:
    """True for what reads as a day of a month that no calendar has: `2027-02-30`, `31 feb`."""
    plain = " ".join(text[: LONGEST_DATE + 1].split()).lower()
    for pattern in _WITH_MONTH:
        if found := pattern.fullmatch(plain):
            month = found["month"]
            known = month.isdecimal() or _index(month, _MONTHS) is not None
            return known and read_date(plain, dt.date.min) is None
    return False


def _full(found: re.Match[str], _today: dt.date) -> dt.date | None:
    return dt.date(int(found["year"]), int(found["month"]), int(found["day"]))


def _named_month(found: re.Match[str], today: dt.date) -> dt.date | None:
    month = _index(found["month"], _MONTHS)
    if month is None:
        return None
    day = int(found["day"])
    if found["year"]:
        return dt.date(int(found["year"]), month + 1, day)
    for year in range(today.year, today.year + _YEARS_TO_LEAP + 1):
        if (date := _day_of(year, month + 1, day)) and date >= today:
            return date
    return None


def _weekday(found: re.Match[str], today: dt.date) -> dt.date | None:
    weekday = _index(found["word"], _WEEKDAYS)
    if weekday is None:
        return None
    return today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _near(found: re.Match[str], today: dt.date) -> dt.date | None:
    return today if found["word"] == "today" else today + dt.timedelta(days=1)


def _counted(found: re.Match[str], today: dt.date) -> dt.date | None:
    length = 7 if found["unit"] == "week" else 1
    return today + dt.timedelta(days=int(found["count"]) * length)


def _index(word: str, names: tuple[str, ...]) -> int | None:
    """The index of the name that begins with `word`, which has three letters or more."""
    return next((index for index, name in enumerate(names) if name.startswith(word)), None)


def _day_of(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


_Read = Callable[[re.Match[str], dt.date], dt.date | None]

_DAY, _YEAR, _MONTH = r"(?P<day>[0-9]{1,2})", r"(?P<year>[0-9]{4})", r"(?P<month>[a-z]{3,})"

_FORMS: tuple[tuple[re.Pattern[str], _Read], ...] = (
    (re.compile(rf"{_YEAR}-(?P<month>[0-9]{{1,2}})-{_DAY}"), _full),
    (re.compile(rf"{_DAY}\.(?P<month>[0-9]{{1,2}})\.{_YEAR}"), _full),
    (re.compile(rf"{_DAY} {_MONTH}(?: {_YEAR})?"), _named_month),
    (re.compile(rf"{_MONTH} {_DAY}(?:,? {_YEAR})?"), _named_month),
    (re.compile(r"(?P<word>today|tomorrow)"), _near),
    (re.compile(r"(?P<word>[a-z]{3,})"), _weekday),
    (re.compile(r"in (?P<count>[0-9]{1,6}) (?P<unit>day|week)s?"), _counted),
)

_WITH_MONTH = tuple(pattern for pattern, _ in _FORMS if "month" in pattern.groupindex)
