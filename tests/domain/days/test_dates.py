from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andfacil.domain.days.dates import read_date

MONTHS = "January February March April May June July August September October November December"
WEEKDAYS = "mon tue wed thu fri sat sun"  # not from strftime, which follows the machine's language
TODAY = dt.date(2026, 10, 14)  # a Wednesday


def day(text):
    return dt.date.fromisoformat(text)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2027-01-31", "2027-01-31"),
        ("2027-1-5", "2027-01-05"),
        ("2024-02-29", "2024-02-29"),
        ("31.01.2027", "2027-01-31"),
        ("5.1.2027", "2027-01-05"),
        ("thu", "2026-10-15"),
        ("fri", "2026-10-16"),
        ("friday", "2026-10-16"),
        ("FRIDAY", "2026-10-16"),
        ("thurs", "2026-10-15"),
        ("tue", "2026-10-20"),
        ("wed", "2026-10-21"),
        ("Wednesday", "2026-10-21"),
        ("31 jan", "2027-01-31"),
        ("31 January", "2027-01-31"),
        ("Jan 31", "2027-01-31"),
        ("january 31", "2027-01-31"),
        ("31 jan 2029", "2029-01-31"),
        ("jan 31 2029", "2029-01-31"),
        ("Jan 31, 2029", "2029-01-31"),
        ("1 sept", "2027-09-01"),
        ("3 may", "2027-05-03"),
        ("14 oct", "2026-10-14"),
        ("13 oct", "2027-10-13"),
        ("15 oct", "2026-10-15"),
        ("31 dec", "2026-12-31"),
        ("29 feb", "2028-02-29"),
        ("14 oct 2020", "2020-10-14"),
        ("today", "2026-10-14"),
        ("Tomorrow", "2026-10-15"),
        ("in 10 days", "2026-10-24"),
        ("in 1 day", "2026-10-15"),
        ("in 2 weeks", "2026-10-28"),
        ("in 1 week", "2026-10-21"),
        ("  31\u00a0 JAN\t2027 ", "2027-01-31"),
        ("31st jan", "2027-01-31"),
        ("31 jan 27", "2027-01-31"),
        ("31.01.", "2027-01-31"),
        ("31.01.27", "2027-01-31"),
        ("31/01/2027", "2027-01-31"),
        ("01-31-2027", "2027-01-31"),
        ("in ten days", "2026-10-24"),
        ("in 10 months", "2027-08-14"),
        ("٣١ jan", "2027-01-31"),
        ("２０２７-01-31", "2027-01-31"),
    ],
)
def test_a_date_is_the_day_it_means(text, date):
    assert read_date(text, TODAY) == day(date)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "next week",
        "soon",
        "friday week",
        "next friday",
        "fr",
        "fridays",
        "jan",
        "31",
        "31 ja",
        "31 janus",
        "31 friday",
        "2027-01-31 noon",
        "on 2027-01-31",
        "2027-02-30",
        "31.02.2027",
        "2027-13-01",
        "2027-00-01",
        "29.02.2027",
        "31 feb",
        "30 feb 2028",
        "29 feb 2027",
        "0 jan",
        "0000-01-01",
        "in -1 days",
        "in 999999 weeks",
        "in 10",
    ],
)
def test_anything_else_is_no_date(text):
    assert read_date(text, TODAY) is None


@pytest.mark.parametrize("text", ["tomorrow", "fri", "in 1 day", "1 jan"])
def test_there_is_no_day_after_the_last(text):
    assert read_date(text, dt.date.max) is None


def test_the_next_29_february_may_be_eight_years_away():
    assert read_date("29 feb", dt.date(1896, 3, 1)) == dt.date(1904, 2, 29)


@given(st.dates())
def test_a_full_date_reads_as_itself(date):
    for text in (date.isoformat(), f"{date:%d.%m.}{date.year:04}"):
        assert read_date(text, TODAY) == date


@given(st.dates(dt.date(1600, 1, 1), dt.date(9000, 1, 1)), st.dates(dt.date(1600, 1, 1)))
def test_without_a_year_it_is_the_next_such_day(today, date):
    found = read_date(f"{date.day} {MONTHS.split()[date.month - 1]}", today)
    assert found is not None
    assert (found.day, found.month) == (date.day, date.month)
    assert found >= today
    assert (found - today).days <= 8 * 366


@given(st.dates(max_value=dt.date(9000, 1, 1)), st.dates())
def test_a_weekday_is_within_the_next_seven_days(today, date):
    found = read_date(WEEKDAYS.split()[date.weekday()], today)
    assert found is not None
    assert found.weekday() == date.weekday()
    assert 1 <= (found - today).days <= 7


@given(
    st.text(st.characters(categories=None)) | st.text("0123456789 .-,adijnfrwekstoym"), st.dates()
)
def test_no_text_is_too_odd(text, today):
    assert read_date(text, today) is None or isinstance(read_date(text, today), dt.date)
