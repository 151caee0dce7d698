"""The day of a commitment is read or is a fault, and is never part of its owner's name."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.domain.capture import faults
from andfacil.domain.capture.amend import amend_line
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.markers import escape_owner, escape_text
from andfacil.domain.capture.target import Target
from andfacil.domain.values.cards import Commitment

TODAY = dt.date(2026, 11, 25)  # a Wednesday
TRIED = Path(__file__).parents[2] / "fixtures/tried"
JANUARY_31 = dt.date(2027, 1, 31)
FRIDAY = dt.date(2026, 11, 27)


def tried(name):
    return [line for line in (TRIED / f"{name}.lines").read_text("utf-8").split("\n") if line]


def parse(line, language="en", target=None):
    return parse_line(line, target=target, today=TODAY, language=language)


def fault(line, language="en"):
    with pytest.raises(CaptureFault) as found:
        parse(line, language)
    return found.value


SWALLOWED = [
    dt.date(2027, 3, 3),
    faults.NO_ONE_DAY,
    dt.date(2027, 3, 5),
    faults.NO_ONE_DAY,
    dt.date(2026, 12, 2),
    dt.date(2027, 3, 31),
    dt.date(2026, 11, 30),
    faults.NO_ONE_DAY,
    *[FRIDAY] * 4,
    faults.DAY_NOT_COUNTED,
    *[JANUARY_31] * 3,
]
DENIED = [JANUARY_31, dt.date(2027, 3, 3), *[JANUARY_31] * 4]


@pytest.mark.parametrize(
    ("line", "means"),
    [
        *zip(tried("01-owner-swallows-date"), SWALLOWED, strict=True),
        *zip(tried("02-real-date-denied"), DENIED, strict=True),
    ],
)
def test_a_day_is_read_or_a_fault(line, means):
    if isinstance(means, str):
        found = fault(line)
        assert found.template == means
        assert line[: found.start].endswith(("by ", "before "))
    else:
        found = parse(line)
        assert (found.text, found.owner, found.by) == ("send draft", "Ana", means)


@pytest.mark.parametrize(
    ("after_owner", "day"),
    [
        ("tomorrow", "2026-11-26"),
        ("in 3 days", "2026-11-28"),
        ("31 jan", "2027-01-31"),
        ("2027-01-31", "2027-01-31"),
        ("till friday", "2026-11-27"),
        ("no later than 31 Jan", "2027-01-31"),
        ("bis zum 31.1.", "2027-01-31"),
        ("bis Ende März", "2027-03-31"),
        ("d’ici vendredi", "2026-11-27"),
        ("pour le 1er mars", "2027-03-01"),
        ("para el viernes", "2026-11-27"),
        ("até 3 de março", "2027-03-03"),
        ("עד יום שישי", "2026-11-27"),
        ("حتى ٣١ يناير", "2027-01-31"),
        ("31 जनवरी तक", "2027-01-31"),
        ("1月31日まで", "2027-01-31"),
        ("1月31日前", "2027-01-31"),
        ("(by 31 Jan)", "2027-01-31"),
        ("（by 2027-01-31）", "2027-01-31"),
        ("by \u2066\u200f2027-01-31\u2069", "2027-01-31"),
    ],
)
def test_words_that_announce_a_day_after_the_owner(after_owner, day):
    found = parse(f"do x @Ana Cruz {after_owner}")
    assert (found.owner, found.by) == ("Ana Cruz", dt.date.fromisoformat(day))


@pytest.mark.parametrize(
    "name",
    [
        *("Jan", "May", "April Sun", "Mark May", "Jan May", "Avril Mars", "Juan Domingo Perón"),
        *("Plácido Domingo", "Max Till", "Anna Morgen", "Ana vor Ort", "李明天"),
        *("Ana on call", "Sam of the night shift", "Till", "Bis Markus", "Team 31", "Mai Juni"),
        *("Sonntag", "Ahmed Juma", "ראשון לציון", "Group B2", "A-Team", "Freitag & Söhne"),
    ],
)
def test_a_name_is_a_name(name):
    assert parse(f"do x @{name}").owner == name
    assert parse(f"do x @{name}").by is None
    found = parse(f"do x @{name} by 31 jan")
    assert (found.owner, found.by) == (name, JANUARY_31)


@pytest.mark.parametrize(
    ("line", "template", "at"),
    [
        ("do x @Ana by next week", faults.NO_ONE_DAY, "next week"),
        ("do x @Ana next week", faults.NO_ONE_DAY, "next week"),
        ("do x @Ana bis nächste Woche", faults.NO_ONE_DAY, "nächste Woche"),
        ("do x @Ana by March", faults.NO_ONE_DAY, "March"),
        ("do x @Ana until further notice", faults.NO_ONE_DAY, "further notice"),
        ("do x @Ana by next friday", faults.NO_ONE_DAY, "next friday"),
        ("do x @Ana vor Freitag", faults.DAY_NOT_COUNTED, "Freitag"),
        ("do x @Ana by 31/02/2027", faults.NO_SUCH_DAY, "31/02/2027"),
        ("do x by 30 février @Ana", faults.NO_SUCH_DAY, "30 février"),
        ("do x @Ana by 2月30日", faults.NO_SUCH_DAY, "2月30日"),
        ("do x @Ana by Thu, 5 Mar 2027", faults.OTHER_WEEKDAY, "Thu, 5 Mar 2027"),
    ],
)
def test_what_is_no_single_day_is_a_fault_at_its_place(line, template, at):
    found = fault(line)
    assert found.template == template
    assert line[found.start : found.end].strip() == at


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by: fri", FRIDAY),
        ("by： 31 jan", JANUARY_31),
        ("by : 31 jan", JANUARY_31),
        ("due: fri", FRIDAY),
        ("bis: 31. Januar", JANUARY_31),
        ("até: sexta-feira", FRIDAY),
        ("deadline friday", FRIDAY),
        ("deadline: 31 jan", JANUARY_31),
        ("latest fri", FRIDAY),
        ("friday", FRIDAY),
        ("fri.", FRIDAY),
        ("vendredi", FRIDAY),
    ],
)
def test_a_day_after_a_name_is_read_with_a_colon_or_in_small_letters(words, day):
    found = parse(f"do x @Ana {words}")
    assert (found.owner, found.by) == ("Ana", day)


@pytest.mark.parametrize("word", ["from", "after", "since", "starting", "ab", "depuis", "desde"])
def test_a_day_that_begins_something_is_no_last_day(word):
    assert fault(f"do x @Ana {word} 31 jan").template == faults.DAY_NOT_COUNTED


def test_a_colon_and_a_small_day_can_be_kept():
    assert parse(r"do x @Ana \by: fri").owner == "Ana by: fri"
    assert parse(r"do x @Ana \friday").owner == "Ana friday"
    for name in ("Ana by: fri", "Ana friday", "ana friday", "Ana from friday", "due: fri"):
        assert parse(f"do x @{escape_owner(name)} by 31 jan").owner == name
        assert parse(f"do x @{escape_owner(name)}").by is None
    assert parse(f"do {escape_text('read by: fri')} @Ana").text == "read by: fri"


def test_a_backslash_keeps_a_day_in_a_name_or_text():
    assert parse(r"do x @Ana \by noon").owner == "Ana by noon"
    assert parse(r"do x @Ana \until fri").owner == "Ana until fri"
    assert parse(r"do x @Ana \31 jan").owner == "Ana 31 jan"
    assert parse(r"do open \until fri > and1").text == "open until fri"
    assert parse(r"do x \until then @Ana").text == r"x \until then"


def test_in_the_text_before_an_owner_only_by_announces_a_day():
    found = parse("do Report on friday until 31 jan @Ana")
    assert (found.text, found.owner, found.by) == ("Report on friday until 31 jan", "Ana", None)
    assert parse("do Saal räumen bis Freitag").by == FRIDAY


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        ("en", "3/4/2027", "2027-04-03"),
        ("en-GB", "3/4/2027", "2027-04-03"),
        ("en-US", "3/4/2027", "2027-03-04"),
        ("en_US", "3/4", "2027-03-04"),
        ("en-US", "31/1/2027", "2027-01-31"),
        ("en", "1/31/27", "2027-01-31"),
        ("de", "3.4.2027", "2027-04-03"),
        ("en-US", "3.4.2027", "2027-04-03"),
        ("pt-BR", "3/4/2027", "2027-04-03"),
        ("es-US", "3/4/2027", "2027-04-03"),
        ("zh-Hant", "3/4", "2027-03-04"),
        ("ja", "3/4", "2027-03-04"),
        ("ar", "٣/٤/٢٠٢٧", "2027-04-03"),
        ("fr", "mar", "2026-12-01"),
        ("de", "do", "2026-11-26"),
        ("fr", "mar. 5 janv.", "2027-01-05"),
    ],
)
def test_the_language_of_the_session_decides(language, typed, day):
    assert parse(f"do x @Ana by {typed}", language).by == dt.date.fromisoformat(day)


PARTS = st.lists(
    st.sampled_from(
        ["Ana", "by", "until", "on", "march",
         "bis", "fri", "31", "jan", "2027-01-31", "next", "week", "in",
         "3", "days", "tomorrow", "李", "1月31日", "May", "noon", "end", "of",
         "(by", "fri)", "March", "\\", "@x"]
    ),
    min_size=1, max_size=5,
)  # fmt: skip


@settings(deadline=None)
@given(PARTS, st.sampled_from(["en", "de", "fr", "zh-TW", "en-US"]))
def test_any_owner_is_written_so_that_it_comes_back(parts, language):
    """Also a name that was imported and sounds like a day."""
    name = " ".join(parts)
    for day in (None, JANUARY_31):
        card = Commitment(id="C1", text="x", owner=name, by=day)
        found = parse(amend_line(card), language, Target.COMMITMENT)
        assert (found.text, found.owner, found.by) == ("x", name, day)


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("do x @Müller, bis 31. Januar", "Müller"),
        ("do x @Ana - 31 jan", "Ana"),
        ("do x @Ana (until 31 jan)", "Ana"),
        ("do x ＠田中、1月31日まで", "田中"),
        ("do x @Ana, Bo, until 31 jan", "Ana, Bo"),
    ],
)
def test_what_stands_between_a_name_and_a_day_is_no_part_of_the_name(line, owner):
    found = parse(line)
    assert (found.owner, found.by) == (owner, JANUARY_31)


@pytest.mark.parametrize(
    "words", ["Friday 27 Nov 2026 at 5pm", "Fri 27th", "w/c 3 March", "4 March or so"]
)
def test_a_day_in_the_midst_of_other_words_is_a_fault(words):
    assert fault(f"do x @Ana {words}").template == faults.NO_ONE_DAY
