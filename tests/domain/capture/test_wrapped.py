"""Lines within quotation marks, brackets and signs of emphasis land where their sign says."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.domain.capture import faults
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.target import Target
from andfacil.domain.capture.values import (
    CardChange,
    NewCommitment,
    NewNeed,
    NewSharedNeed,
    NewSolution,
)
from andfacil.domain.values.cards import Side

TODAY = dt.date(2026, 11, 25)


def parse(line, target=Target.B_NEED):
    return parse_line(line, target=target, today=TODAY)


@pytest.mark.parametrize(
    "line",
    [
        *("“a: quiet”", '"a: quiet"', "'a: quiet'", "„a: quiet“", "«a: quiet»", "»a: quiet«"),
        *(
            "「a：quiet」",
            "『a：quiet』",
            "《a：quiet》",
            "(a: quiet)",
            "（a：quiet）",
            "[a: quiet]",
        ),
        *("**a: quiet**", "*a: quiet*", "_a: quiet_", "`a: quiet`", "**a:** quiet", "*a*: quiet"),
        *("__a:__ quiet", "**a**: quiet", "“**a:** quiet”", "• “a: quiet”", "“• a: quiet”"),
    ],
)
def test_the_text_is_what_is_within(line):
    assert parse(line) == NewNeed(side=Side.A, text="quiet", non_negotiable=False)
    assert parse(f"\\{line}").text == line


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("“a: say “no” twice”", "say “no” twice"),
        ('"a: say "no" twice"', 'say "no" twice'),
        ("'a: don't wake us'", "don't wake us"),
        ("「a：静か", "静か"),
        ("a: “quiet”", "“quiet”"),
        ("a: **quiet**", "**quiet**"),
    ],
)
def test_signs_of_the_text_itself_stay(line, text):
    found = parse(line)
    assert (found.side, found.text) == (Side.A, text)


def test_other_lines_are_read_within_quotation_marks_as_well():
    assert isinstance(parse("“do x @Ana by fri”"), NewCommitment)
    assert isinstance(parse("“+ rota > a1 b2”"), NewSolution)
    assert isinstance(parse("“and1 agreed”"), CardChange)
    assert isinstance(parse("“a1 heard”"), CardChange)


@pytest.mark.parametrize(
    "line",
    [
        *("- **a:** quiet", "- *a*: quiet", "• “a:” quiet", "> __a:__ quiet", "1. [a]: quiet"),
        *('"a": quiet', "(a:) quiet", "(a): quiet", "[a:] quiet", "「a」：quiet", "<A>: quiet"),
        *("❝a: quiet❞", "„a: quiet‟", "〝a: quiet〞", "⟨a: quiet⟩", "```a: quiet```"),
    ],
)
def test_signs_around_the_beginning_alone_are_no_text(line):
    assert parse(line) == NewNeed(side=Side.A, text="quiet", non_negotiable=False)
    assert parse(f"\\{line}").text == line


@pytest.mark.parametrize(
    "line",
    [
        *("<b>a: quiet</b>", "<b>a:</b> quiet", "<li>a! quiet", "&lt;a: quiet", "<b>а: тихо</b>"),
        *("b> a: quiet", "Ana> a: quiet", "Ana: a: quiet", "Ana Ruiz: a? quiet", "Re: a: quiet"),
        *("10:31 Ana: a: quiet", "[10:31] a! quiet", "[10:31, 25/11/2026] Ana: a: quiet"),
        *(
            "سعاد: a: هدوء",
            "王：a：安静",
            "*1 a: quiet",
            "*1. a: quiet",
            "12 a: quiet",
            "1 - a: quiet",
        ),
        *("#1: a: quiet", "(1 a: quiet", "=a: quiet", "/a: quiet", ":a: quiet", "! a: quiet"),
        *(
            "[10:31] a?quiet",
            "<li>a:quiet",
            "王 a：安静",
            "一、“a: quiet",
        ),
        *("=== a: quiet ===", "{{a}}: quiet", "a**:** quiet", "a”: quiet", "@a: quiet"),
    ],
)
def test_a_sign_behind_what_is_no_text_is_a_fault_and_no_card_of_the_other_side(line):
    with pytest.raises(CaptureFault) as found:
        parse(line)
    assert found.value.template == faults.SIGN_NOT_FIRST
    assert found.value.holes["sign"] in {"a:", "a!", "a?"}
    assert parse(f"\\{line}").text == line


NOISE = (
    "• ;- ;1. ;(2) ;> ;\uf0b7\t;“;**;_;<b>;[x] ;👉 ;\u200f;\ufeff;\u3000;（1）;一、;١. ;「;«;#"
    ";Ana: ;[10:31] ;—;`;&nbsp ;① ;| ;~;=;·;→ ;\u2066;(;b ;A. ;10:31 ;é ;가. ;№ 2 ;a) "
)
SIGNS = ["a:", "a!", "a?", "a：", "ａ：", "a :", "A:", "a﹕", "a\u200f:"]
WORDS = ["安静的夜晚", "quiet nights", "هدوء الليل", "นอนหลับ", "тишина", "שקט"]
ENDS = ["", "”", '"', "**", "_", "</b>", ")", "」", "»"]


@given(
    st.lists(st.sampled_from(NOISE.split(";")), max_size=3).map("".join),
    st.sampled_from(SIGNS),
    st.sampled_from(["", " "]),
    st.sampled_from(WORDS),
    st.sampled_from(ENDS),
)
@settings(max_examples=300, deadline=None)
def test_whatever_is_around_it_a_line_never_lands_on_another_side_than_its_sign(
    noise, sign, space, words, end
):
    line = f"{noise}{sign}{space}{words}{end}"
    try:
        found = parse(line)
    except CaptureFault:
        return
    if isinstance(found, NewSharedNeed):
        assert "b" in noise.casefold()
    else:
        assert found.side is Side.A
    assert words in found.text


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        *(("a b: quiet", "ab:"), ("a&b: quiet", "ab:"), ("A + B! quiet", "ab!"), ("b/a: x", "ab:")),
        *(("a, b: quiet", "ab:"), ("a und b: leise", "ab:"), ("a et b! calme", "ab!")),
        *(("a和b：安静", "ab:"), ("a و b: هدوء", "ab:"), ("Need A: quiet", "a:")),
    ],
)
def test_both_sides_in_other_words_are_a_fault(line, meant):
    with pytest.raises(CaptureFault) as found:
        parse(line)
    assert (found.value.template, found.value.holes["meant"]) == (faults.OTHER_WORDS, meant)
    assert parse(f"\\{line}").text == line


@pytest.mark.parametrize(
    "line",
    [
        *("Plan B: paint the hall", "Vitamin A: more of it", "12:30 lunch a day", "A4: paper"),
        *("http://a:80/x", "(a) first (b) second", "10 a day", "1:1:1", "a) first", "Is it a: b"),
    ],
)
def test_what_only_looks_like_a_sign_stays_text(line):
    assert parse(line) == NewNeed(side=Side.B, text=line, non_negotiable=False)


@pytest.mark.parametrize(
    "line", ["“A4 paper”", "“quiet” and “late”", "(only A4)", "*a* is a letter", "“a” or “b”", "“”"]
)
def test_other_lines_are_text(line):
    assert parse(line) == NewNeed(side=Side.B, text=line, non_negotiable=False)


@pytest.mark.parametrize(
    "line", ["Side A: quiet", "Seite A: leise", "Lado a! calma", "الطرف a: هدوء"]
)
def test_a_side_as_minutes_name_it_is_a_fault_and_no_card_of_the_other_side(line):
    with pytest.raises(CaptureFault) as found:
        parse(line)
    assert found.value.template == faults.OTHER_WORDS
    assert parse(f"\\{line}").text == line
