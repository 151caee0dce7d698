"""When a break ends: minutes, or a time of the day, as people type them."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.capture.back_at import back_at

NOW = dt.datetime(2026, 11, 23, 14, 25, 41)


@pytest.mark.parametrize(
    ("said", "hour", "minute"),
    [
        ("10", 14, 35),
        (" 5 min", 14, 30),
        ("15 minutes", 14, 40),
        ("90", 15, 55),
        ("14:35", 14, 35),
        ("14.35", 14, 35),
        ("14h35", 14, 35),
        ("15h", 15, 0),
        ("15 Uhr", 15, 0),
        ("2:35 pm", 14, 35),
        ("3pm", 15, 0),
        ("12:05 am", 0, 5),
    ],
)
def test_minutes_and_times(said, hour, minute):
    until = back_at(said, NOW)
    assert (until.hour, until.minute, until.second) == (hour, minute, 0)
    assert until > NOW


@pytest.mark.parametrize(
    "said", ["", "0", "601", "soon", "25:00", "14:61", "14:20", "13 pm", "7:00", "-5", "1e3"]
)
def test_what_is_no_time_for_a_break(said):
    """14:20 was five minutes ago: the next one is tomorrow, and no break is that long."""
    assert back_at(said, NOW) is None


def test_a_break_over_midnight():
    late = dt.datetime(2026, 11, 23, 23, 55)
    assert back_at("0:10", late) == dt.datetime(2026, 11, 24, 0, 10)
