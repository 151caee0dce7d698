"""Runs in another time zone: one in which it is another day than in UTC, whenever that is."""

from __future__ import annotations

import datetime as dt
import re
import time

import pytest

CLOCK = re.compile(r"(?<![\d:])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])")
NO_MOMENT = re.compile(r"\d+:\d\d of 2:00|or 14:35|as 14:35")
"""How long the sitting lasts, and examples of what can be typed."""
NEAR = 4
"""Minutes that a test may take."""

needs_zones = pytest.mark.skipif(
    not hasattr(time, "tzset"), reason="this system has one time zone for all programs"
)


@pytest.fixture
def far_away(monkeypatch):
    """13:45 ahead of UTC in its second half of the day, 12:15 behind it in the first.

    Told as POSIX does, so that no machine has to know the zones of the world.
    """
    now = dt.datetime.now(tz=dt.UTC)
    zone = "FAR-13:45" if now.hour >= 12 else "FAR12:15"
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    assert dt.datetime.now().astimezone().utcoffset()
    assert dt.datetime.now().date() != now.date()
    yield zone
    monkeypatch.undo()
    time.tzset()


def clocks(texts):
    """Every time of day in these texts, in minutes since midnight."""
    for text in texts:
        for hour, minute in CLOCK.findall(NO_MOMENT.sub("", text)):
            yield int(hour) * 60 + int(minute)


def is_near(minutes, moment):
    """Whether a time of day is that of `moment`, give or take a few minutes."""
    apart = (minutes - moment.hour * 60 - moment.minute) % (24 * 60)
    return min(apart, 24 * 60 - apart) <= NEAR


def check_times(texts, *, local=True):
    """Fails when a text tells the time or the day of UTC; with `local`, one must tell ours."""
    utc, here = dt.datetime.now(tz=dt.UTC), dt.datetime.now()
    told = list(clocks(texts))
    wrong = [text for text in texts if any(is_near(at, utc) for at in clocks([text]))]
    wrong += [text for text in texts for day in _spelled(utc) if day in text]
    assert wrong == []
    assert not local or any(is_near(at, here) for at in told), texts


def _spelled(moment):
    return f"{moment:%Y-%m-%d}", f"{moment.day} {moment:%b %Y}", f"{moment.day} {moment:%B %Y}"
