from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.markers import escape_text
from andfacil.domain.capture.target import RING, Target
from andfacil.domain.capture.values import (
    CardChange,
    LinkKind,
    NewCommitment,
    NewNeed,
    NewParked,
    NewPosition,
    NewSolution,
    TypedLink,
    TypedRef,
)
from andfacil.domain.values.cards import Side, Status

A, B = Side.A, Side.B
TODAY = dt.date(2026, 10, 14)  # a Wednesday


def parse(line, target=Target.A_NEED):
    return parse_line(line, target=target, today=TODAY)


def need(side, text, **rest):
    return NewNeed(side=side, text=text, **{"non_negotiable": False, **rest})


def must(side, text, **rest):
    return need(side, text, non_negotiable=True, **rest)


def position(side, text):
    return NewPosition(side=side, text=text)


def linked(captured):
    """The links without their places, as one types them."""
    signs = {LinkKind.MEETS: "", LinkKind.BREAKS: "-", LinkKind.CLEAR: "~"}
    return " ".join(signs[link.how] + link.ref for link in captured.links)


# ------------------------------------------------------------------------------- prefixes


@pytest.mark.parametrize(
    ("line", "captured"),
    [
        ("a: be paid in 30 days", need(A, "be paid in 30 days")),
        ("b: keep the line running", need(B, "keep the line running")),
        ("A: upper case", need(A, "upper case")),
        ("a! no layoffs", must(A, "no layoffs")),
        ("B! no layoffs", must(B, "no layoffs")),
        ("a? a 5 % raise", position(A, "a 5 % raise")),
        ("b? a 5 % raise", position(B, "a 5 % raise")),
        ("+ pay twice a month", NewSolution(text="pay twice a month")),
        ("p: the parking", NewParked(text="the parking")),
        ("P: the parking", NewParked(text="the parking")),
        # spaces are free
        ("  a:text  ", need(A, "text")),
        ("a : text", need(A, "text")),
        ("a\u00a0! text", must(A, "text")),
        ("b\u202f?\u2003text\u00a0", position(B, "text")),
        ("+text", NewSolution(text="text")),
        ("\t+\ttext", NewSolution(text="text")),
        ("p:text", NewParked(text="text")),
        # the others have taught the colon
        ("+: text", NewSolution(text="text")),
        ("+ :text", NewSolution(text="text")),
        ("\uff0b\uff1atext", NewSolution(text="text")),
        ("+ :) text", NewSolution(text=":) text")),
        ("do: text @Ann", NewCommitment(text="text", owner="Ann")),
        ("do:text @Ann", NewCommitment(text="text", owner="Ann")),
        ("p : text", NewParked(text="text")),
        # only the first sign is the prefix
        ("a:!text", need(A, "!text")),
        ("++", NewSolution(text="+")),
        ("a: b: c", need(A, "b: c")),
        ("p: a1", NewParked(text="a1")),
        ("a: do it @noon by friday", need(A, "do it @noon by friday")),
        # signs that do not stand alone are text
        ("a: see http://x.org/a->b", need(A, "see http://x.org/a->b")),
        ("a://x.org", need(A, "//x.org")),
        ("a: x->y => z >= 3 === a//b", need(A, "x->y => z >= 3 === a//b")),
        ("p: 5 >3, 3> 2", NewParked(text="5 >3, 3> 2")),
        # what no text may hold
        ("a: one\ttwo\nthree", need(A, "one two three")),
        ("\u202ea\u202c: pay \u202e001\u202c", need(A, "pay 001")),
        ("a: be\x07ll cafe\u0301 \ud83d", need(A, "bell caf\u00e9")),
        ("a:  inner   space ", need(A, "inner   space")),
    ],
)
def test_a_prefix_says_what_it_is(line, captured):
    assert parse(line, None) == captured


@pytest.mark.parametrize(
    ("target", "captured"),
    [
        (Target.A_MUST, must(A, "text")),
        (Target.A_NEED, need(A, "text")),
        (Target.AND, NewSolution(text="text")),
        (Target.B_NEED, need(B, "text")),
        (Target.B_MUST, must(B, "text")),
    ],
)
def test_plain_text_goes_to_the_target(target, captured):
    assert parse(" text ", target) == captured
    assert parse("p: text", target) == NewParked(text="text")


def test_the_targets_stand_in_the_order_of_tab():
    assert [target.name for target in RING] == ["A_MUST", "A_NEED", "AND", "B_NEED", "B_MUST"]


@pytest.mark.parametrize("target", Target)
def test_tab_leads_around_the_ring_and_from_any_other_target_into_it(target):
    assert target.step(1) in RING
    assert target.step(-1) in RING
    if target in RING:
        assert target.step(1).step(-1) is target
        assert target.step(5) is target
    elif target.side:
        assert target.step(1) == target.step(-1) == f"{target.side.lower()}-need"


@pytest.mark.parametrize(
    ("target", "captured"),
    [
        (Target.A_MUST, must(A, "x")),
        (Target.A_NEED, need(A, "x")),
        (Target.A_POSITION, position(A, "x")),
        (Target.AND, NewSolution(text="x")),
        (Target.COMMITMENT, NewCommitment(text="x")),
        (Target.PARKED, NewParked(text="x")),
        (Target.B_NEED, need(B, "x")),
        (Target.B_MUST, must(B, "x")),
        (Target.B_POSITION, position(B, "x")),
    ],
)
def test_plain_text_becomes_what_the_target_says(target, captured):
    assert parse("x", target) == captured
    assert parse(r"\a: x", target) == replace(captured, text="a: x")


@pytest.mark.parametrize(
    "text",
    [
        "A1: glued",
        "a1, glued",
        "a0 zero",
        "a01 zero",
        "and03 zero",
        "a 1",
        "c1 heard",
        "android 3",
        "and then 3",
        "c: no side",
        "abc: no side",
        "pp: text",
        "donate @once",
        "doing it @once",
        r"C:\Users\by",
        r"\ x",
        r"\x",
        r"\a1, glued",
        r"a\> b",
    ],
)
def test_what_reads_as_nothing_else_is_plain_text(text):
    assert parse(text) == need(A, text)


# ------------------------------------------------------------------------------- why and sign


@pytest.mark.parametrize(
    ("line", "captured"),
    [
        ("a: x // because", need(A, "x", why="because")),
        ("b! x == seen", must(B, "x", met_when="seen")),
        ("a: x // because == seen", need(A, "x", why="because", met_when="seen")),
        ("a: x == seen // because", need(A, "x", why="because", met_when="seen")),
        ("+ x == seen", NewSolution(text="x", how_we_will_know="seen")),
        ("x // because == seen", need(A, "x", why="because", met_when="seen")),
        ("a: x\u00a0//\u2003http://y.org/", need(A, "x", why="http://y.org/")),
        ("a: do x == seen @noon", need(A, "do x", met_when="seen @noon")),
    ],
)
def test_why_and_sign_follow_the_text_in_any_order(line, captured):
    assert parse(line) == captured


def test_the_signs_of_plain_text_are_those_of_its_target():
    captured = parse("x == seen > a1", Target.AND)
    assert (captured.text, captured.how_we_will_know, linked(captured)) == ("x", "seen", "A1")


# ------------------------------------------------------------------------------- links


@pytest.mark.parametrize(
    ("line", "links"),
    [
        ("+ x > a1 b2 -b3", "A1 B2 -B3"),
        ("+ x > A1,B2,-b3", "A1 B2 -B3"),
        ("+ x > , a1 ,, b2 ,", "A1 B2"),
        ("+ x > a1 a1 A1 -b12 -b12", "A1 -B12"),
        ("+ x == seen > a1", "A1"),
        ("+ x > a1 == seen", "A1"),
        ("and3 > a4 -b2 ~a1", "A4 -B2 ~A1"),
        ("and3 > ~a1, ~A1", "~A1"),
    ],
)
def test_links(line, links):
    assert linked(parse(line)) == links


def test_a_link_knows_where_it_was_typed():
    assert parse("+ x > a1, -b12").links == (
        TypedLink(how=LinkKind.MEETS, ref="A1", start=6, end=8),
        TypedLink(how=LinkKind.BREAKS, ref="B12", start=10, end=14),
    )


def test_places_count_the_characters_that_are_dropped():
    line = "\u202e+ \x07x >\u200e a1".replace("\u200e", "\u202c")
    (link,) = parse(line).links
    assert line[link.start : link.end] == "a1"
    line = "and\x073 > a1"
    assert parse(line).ref == TypedRef(ref="AND3", start=0, end=5)


# ------------------------------------------------------------------------------- refs


def change(ref, start, end, **rest):
    return CardChange(ref=TypedRef(ref=ref, start=start, end=end), **rest)


@pytest.mark.parametrize(
    ("line", "captured"),
    [
        ("and3 agreed", change("AND3", 0, 4, status=Status.AGREED)),
        ("AND3 Draft", change("AND3", 0, 4, status=Status.DRAFT)),
        ("and 3 parked", change("AND3", 0, 5, status=Status.PARKED)),
        ("  and12 rejected ", change("AND12", 2, 7, status=Status.REJECTED)),
        ("and3 == seen", change("AND3", 0, 4, sign="seen")),
        ("a1 // because", change("A1", 0, 2, why="because")),
        ("b12 == seen", change("B12", 0, 3, sign="seen")),
        ("a1 heard", change("A1", 0, 2, heard=True)),
        ("A1 HEARD == s // w", change("A1", 0, 2, heard=True, why="w", sign="s")),
        (r"a1 // \> x", change("A1", 0, 2, why="> x")),
    ],
)
def test_a_line_that_starts_with_a_ref_changes_that_card(line, captured):
    assert parse(line, None) == captured


def test_status_links_and_sign_in_one_line():
    captured = parse("and3 agreed == seen > a4 -b2 ~a1")
    assert (captured.status, captured.sign, linked(captured)) == ("agreed", "seen", "A4 -B2 ~A1")


# ------------------------------------------------------------------------------- commitments


def promise(text, owner="", by=None, **rest):
    return NewCommitment(
        text=text, owner=owner, by=dt.date.fromisoformat(by) if by else None, **rest
    )


@pytest.mark.parametrize(
    ("line", "captured"),
    [
        ("do call @Ann by 2027-01-31", promise("call", "Ann", "2027-01-31")),
        ("do call by fri @Ann", promise("call", "Ann", "2026-10-16")),
        ("DO call @Ann BY Fri", promise("call", "Ann", "2026-10-16")),
        ("do call @Ann", promise("call", "Ann")),
        ("do call by 31 jan", promise("call", by="2027-01-31")),
        ("do\u00a0call by\u202fin 2 weeks", promise("call", by="2026-10-28")),
        ("do call @Ann de la Cruz by fri", promise("call", "Ann de la Cruz", "2026-10-16")),
        ("do call by fri @Ann Cruz", promise("call", "Ann Cruz", "2026-10-16")),
        ("do go by bus by fri", promise("go by bus", by="2026-10-16")),
        ("do go by mon by fri", promise("go by mon", by="2026-10-16")),
        ("do go by fri @Ann by bus", promise("go", "Ann by bus", "2026-10-16")),
        ("do mail @joe @Ann by fri", promise("mail @joe", "Ann", "2026-10-16")),
        ("do mail @joe by mon @Ann by fri", promise("mail @joe by mon", "Ann", "2026-10-16")),
        ("do meet @ noon by fri", promise("meet @ noon", by="2026-10-16")),
        (r"do mail \@joe by fri", promise("mail @joe", by="2026-10-16")),
        (r"do finish \by fri @Ann", promise("finish by fri", "Ann")),
        (r"do finish @Ann \by fri", promise("finish", "Ann by fri")),
        ("do call @Ann == seen", promise("call", "Ann", how_we_will_know="seen")),
        (
            "do call @Ann > and 12 == seen",
            promise(
                "call",
                "Ann",
                how_we_will_know="seen",
                solution=TypedRef(ref="AND12", start=15, end=21),
            ),
        ),
        (
            "do call by fri > AND1",
            promise("call", by="2026-10-16", solution=TypedRef(ref="AND1", start=17, end=21)),
        ),
    ],
)
def test_do_with_an_owner_or_a_date_is_a_commitment(line, captured):
    assert parse(line) == captured


@pytest.mark.parametrize("target", [None, *Target])
@pytest.mark.parametrize(
    ("line", "captured"),
    [
        ("do Write it down > and4", promise("Write it down")),
        ("do Write it down > AND 4 == read", promise("Write it down", how_we_will_know="read")),
        ("do go by fri by bus > and4", promise("go by fri by bus")),
        ("do meet @ noon > and4", promise("meet @ noon")),
        (r"do go \by 31 feb > and4", promise("go by 31 feb")),
    ],
)
def test_do_with_a_solution_is_a_commitment_too(line, captured, target):
    found = parse(line, target)
    assert found.solution is not None
    assert found.solution.ref == "AND4"
    assert replace(found, solution=None) == captured


@pytest.mark.parametrize(
    ("line", "captured"),
    [
        ("Write it down", promise("Write it down")),
        ("do Write it down", promise("Write it down")),
        ("Write it @Ann by fri", promise("Write it", "Ann", "2026-10-16")),
        (r"\do not shout", promise("do not shout")),
        ("go == by fri @Ann", promise("go", how_we_will_know="by fri @Ann")),
    ],
)
def test_for_a_commitment_as_target_owner_and_date_may_come_later(line, captured):
    assert parse(line, Target.COMMITMENT) == captured


def test_the_signs_are_split_off_before_owner_and_date():
    captured = parse(r"\do go == by fri @Ann")
    assert captured == need(A, "do go", met_when="by fri @Ann")


# ------------------------------------------------------------------------------- literal signs


@pytest.mark.parametrize(
    ("line", "text"),
    [
        (r"a: \> b1", "> b1"),
        (r"a:\> b1", "> b1"),
        (r"a: x \> b1 \// y \== z", "x > b1 // y == z"),
        (r"a: x \\> b1", r"x \> b1"),
        (r"a: x \\\> b1", r"x \\> b1"),
        (r"a: x \@y \by z", "x @y by z"),
        (r"a: x \BY z", "x BY z"),
        (r"a: C:\Users\by \n \x \>y \@ z \\srv", r"C:\Users\by \n \x \>y \@ z \\srv"),
        (r"a: x \do", r"x \do"),
        (r"\a: x", "a: x"),
        (r"\B ! x", "B ! x"),
        (r"\p: x", "p: x"),
        (r"\+ x", "+ x"),
        (r"\a1 heard", "a1 heard"),
        (r"\and 3 people", "and 3 people"),
        (r"\do call @Ann by fri", "do call @Ann by fri"),
        (r"\do", "do"),
        (r"\\a: x", r"\a: x"),
        (r"\> x", "> x"),
    ],
)
def test_a_backslash_keeps_a_sign_literal_and_disappears(line, text):
    assert parse(line) == need(A, text)


def test_a_line_kept_as_text_still_has_its_signs():
    assert parse(r"\a1 x // y") == need(A, "a1 x", why="y")


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain", "plain"),
        ("see http://x.org/a->b", "see http://x.org/a->b"),
        ("x > y // z == w", r"x \> y \// z \== w"),
        (r"x \> y", r"x \\> y"),
        ("meet @noon by bus", r"meet \@noon by bus"),
        ("meet by mon by Fri", r"meet by mon \by Fri"),
        (r"meet \by bus", r"meet \\by bus"),
        (" two\nlines ", "two lines"),
        (r"C:\Users", r"C:\Users"),
    ],
)
def test_escaped_text(text, escaped):
    assert escape_text(text) == escaped
