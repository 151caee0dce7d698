from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.markers import escape_owner, escape_text
from andfacil.domain.capture.target import Target
from andfacil.domain.capture.values import (
    CardChange,
    NewCommitment,
    NewNeed,
    NewParked,
    NewPosition,
    NewSolution,
)
from andfacil.domain.values.cards import Side
from andfacil.domain.values.text import clean_name, clean_text, is_blank

TODAY = dt.date(2026, 10, 14)  # a Wednesday
FRIDAY = dt.date(2026, 10, 16)


def parse(line, target=Target.A_NEED):
    return parse_line(line, target=target, today=TODAY)


ANY_TEXT = st.text(st.characters(categories=None))
PIECES = st.sampled_from(
    ["a:", "b!", "a", "?", "+", "p:", "do", "by", "fri", "31 jan", "@", "@Ann", ">", "//", "==",
     "\\", "\\>", "a1", "-b2", "~b2", "and3", "and", "3", "agreed", "heard", ",", " ", "  ",
     "\u00a0", "\t", "\n", "x", "\u0301", "\u0338", "\u202e", "\x07", "\u200b", "\ud800", "é"]
)  # fmt: skip
LINES = ANY_TEXT | st.lists(PIECES).map("".join) | st.lists(PIECES).map(" ".join)
TEXTS = LINES.filter(lambda text: not is_blank(text))
TARGETS = st.none() | st.sampled_from(Target)


def outcome(line, target=Target.A_NEED, today=TODAY):
    try:
        return parse_line(line, target=target, today=today)
    except CaptureFault as found:
        return found


@given(LINES, TARGETS, st.dates())
def test_any_line_is_understood_or_a_fault_within_it(line, target, today):
    found = outcome(line, target, today)
    if isinstance(found, CaptureFault):
        assert 0 <= found.start <= found.end <= len(line)
        assert found.template.format(**found.holes) == str(found)


@given(LINES, TARGETS)
def test_refs_stand_where_their_places_say(line, target):
    found = outcome(line, target)
    places = list(getattr(found, "links", ()))
    places += [
        place for place in (getattr(found, "ref", None), getattr(found, "solution", None)) if place
    ]
    for place in places:
        typed = clean_text(line[place.start : place.end])
        assert "".join(typed.split()).upper().lstrip("-~") == place.ref


@given(LINES, TARGETS)
def test_no_captured_text_is_blank_or_unclean(line, target):
    found = outcome(line, target)
    if isinstance(found, CaptureFault | CardChange):
        return
    assert not is_blank(found.text)
    for name in ("text", "why", "met_when", "owner", "how_we_will_know"):
        text = getattr(found, name, "")
        assert text == clean_text(text)


@given(TEXTS)
@example("> a1")
@example("x > y // z == w")
@example("\\> \\\\// \\by \\@x")
@example("by fri @Ann by fri")
@example("by")
@example("go by in 2 weeks")
@example("go \\\\by fri by 29 feb")
@example("a: b1 and3 heard agreed")
@example(">\u0338 ==\u0338")
def test_an_escaped_text_comes_back_as_it_is(text):
    clean, typed = clean_text(text), escape_text(text)
    assert parse(f"a: {typed}") == NewNeed(side=Side.A, text=clean, non_negotiable=False)
    assert parse(f"b!{typed}") == NewNeed(side=Side.B, text=clean, non_negotiable=True)
    assert parse(f"a? {typed}") == NewPosition(side=Side.A, text=clean)
    assert parse(f"+ {typed}") == NewSolution(text=clean)
    assert parse(f"p: {typed}") == NewParked(text=clean)
    assert parse(f"do {typed} @Ann by fri") == NewCommitment(text=clean, owner="Ann", by=FRIDAY)
    assert parse(f"do {typed} @Ann") == NewCommitment(text=clean, owner="Ann")
    assert parse(f"do x by fri @{escape_owner(text)}") == NewCommitment(
        text="x", owner=clean_name(text), by=FRIDAY
    )
    assert parse(f"do {typed} by fri") == NewCommitment(text=clean, by=FRIDAY)


@given(TEXTS)
def test_an_escaped_text_comes_back_from_behind_a_sign(text):
    clean, typed = clean_text(text), escape_text(text)
    line = f"a: {typed} // {typed} == {typed}"
    assert parse(line) == NewNeed(
        side=Side.A, non_negotiable=False, text=clean, why=clean, met_when=clean
    )
    captured = parse(f"do {typed} @{escape_owner(text)} by fri == {typed} > and1")
    assert captured.text == captured.how_we_will_know == clean
    assert captured.owner == clean_name(text)
    assert parse(f"a1 // {typed} == {typed}").why == clean
    assert parse(f"and1 == {typed} > ~a1").sign == clean


@pytest.mark.timeout(30)  # well under a second; minutes if anything were quadratic
@pytest.mark.parametrize("piece", ["by ", "@x ", "> ", "\\", "by fri @x ", "a1 ", "and ", " "])
def test_a_pasted_book_is_read_without_delay(piece):
    book = piece * 100_000
    for line in (book, f"do {book} x", f"+ x > {book}"):
        assert outcome(line) is not None
