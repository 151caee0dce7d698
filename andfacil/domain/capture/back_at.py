"""When a break ends, as people type it: in some minutes, or at a time of the day."""

from __future__ import annotations

import datetime as dt
import re

LONGEST_MIN = 600
"""Minutes; a longer break is taken for a typing mistake."""

_MINUTES = re.compile(r"(\d{1,3})\s*(?:m|min|mins|minutes?)?\.?", re.IGNORECASE)
_TIME = re.compile(r"(\d{1,2})\s*(?:[:.hH]|Uhr)\s*(\d{2})?\s*([ap])?\.?(?:m\.?)?", re.IGNORECASE)
_HOUR = re.compile(r"(\d{1,2})\s*([ap])\.?m\.?", re.IGNORECASE)


def back_at(said: str, now: dt.datetime) -> dt.datetime | None:
    """The time that `said` means at `now`, on a whole minute; None if it means no time.

    Minutes (`10`, `10 min`) are counted from now; a time of the day (`14:35`, `14.35`, `14h35`,
    `2:35 pm`) is the next one, and at most `LONGEST_MIN` away.
    """
    text = said.strip()
    this_minute = now.replace(second=0, microsecond=0)
    if minutes := _MINUTES.fullmatch(text):
        count = int(minutes[1])
        return this_minute + dt.timedelta(minutes=count) if 0 < count <= LONGEST_MIN else None
    time = _time_in(text)
    if time is None:
        return None
    today = this_minute.replace(hour=time.hour, minute=time.minute)
    wanted = today if today > now else today + dt.timedelta(days=1)
    return wanted if wanted - now <= dt.timedelta(minutes=LONGEST_MIN) else None


def _time_in(text: str) -> dt.time | None:
    found = _TIME.fullmatch(text)
    if found:
        hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    elif found := _HOUR.fullmatch(text):
        hour, minute, half = int(found[1]), 0, found[2]
    else:
        return None
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None
