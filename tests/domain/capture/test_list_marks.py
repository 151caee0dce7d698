"""What lists, boxes to tick and mails put before a line's beginning."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.list_marks import without_list_marks
from andfacil.domain.capture.target import Target
from andfacil.domain.values.cards import Side


def parse(line):
    return parse_line(line, target=Target.B_NEED, today=dt.date(2026, 11, 25))


@pytest.mark.parametrize(
    "mark",
    [
        *(
            "☐ ",
            "✅ ",
            "🔹 ",
            "◾",
            "⁌ ",
            "→ ",
            "# ",
            "[ ] ",
            "[x] ",
            "１．",
            "（1）",
            "1.1 ",
            "A. ",
        ),
        *("1\ufe0f\u20e3 ", "一、", "؛"),
        *("iv. ", "XII. ", "¹ ", "[1] ", "§ 2 ", "3: ", "4/ ", "5º ", "1st ", "১। ", "㈠ ", "㊂"),
        *("1.a) ", "b.2 "),
        *(
            "–",
            "—",
            "1、",
            "（一）",
            "» ",
            '"',
            "“",
            "ア．",
            "가. ",
            "א. ",
            "أ. ",
            "No. 1 ",
            "№ 3 ",
        ),
    ],
)
def test_whatever_a_list_puts_before_a_sign_the_card_is_of_that_side(mark):
    found = parse(f"{mark}a! text")
    assert (found.side, found.text, found.non_negotiable) == (Side.A, "text", True)
    assert parse(f"\\{mark}a! text").text == f"{mark}a! text"
    assert parse(f"{mark}text").text.endswith("text")
    assert parse("🔹 text").text == "🔹 text"


@pytest.mark.parametrize(
    "mark",
    [
        *("\uf0b7\t", "§\t", "ü\t", "o\t", "\u200b• ", "\ufeff- ", "\u200f• ", "• • ", "> > "),
        *(
            "1.) ",
            "１．",
            "１. ",
            "１）",
            "（1）",
            "（一）",
            "一、",
            "ア．",
            "イ）",
            "가. ",
            "가) ",
            "а) ",
        ),
        *("١. ", "١) ", "١- ", "१. ", "१) ", "๑. ", "ก. ", "ა) ", "①", "⒈ ", "1\ufe0f\u20e3 "),
        *("- [ ] ", "- [x] ", "☐ ", "☑ ", "◎ ", "🔹 ", "➡️ ", "\ufffc "),
    ],
)
def test_the_marks_of_copied_lists_are_taken_away(mark):
    assert without_list_marks(f"{mark}quiet nights") == "quiet nights"


@pytest.mark.parametrize(
    "line",
    [
        *("-5 °C outside", "3 weeks", "31. Januar Fest", "1990 was", "+5 people", "*quiet*"),
        *("一、二年で返す", "А. Пушкин", "א. ב. יהושע", "M. Curie", "❌ smoking", "1: 2 is a half"),
        *("２０２７年", "(quiet) nights", "“quiet” hours", "« calme »", "12:30 lunch", "2. März"),
        *("2. 1. frei", "31. 12. 2026 Silvester"),
    ],
)
def test_what_only_looks_like_a_mark_stays(line):
    assert without_list_marks(line) == line


def test_a_symbol_between_two_words_leaves_them_two():
    assert without_list_marks("quiet\uf0b7nights") == "quiet nights"
    assert without_list_marks("quiet\ufffcnights") == "quiet nights"
    assert without_list_marks("quiet \uf0e0 nights") == "quiet → nights"


@pytest.mark.parametrize(
    "line",
    ["“b: quiet”", "• “b: quiet”", '"b: quiet"', "«b: quiet»", "„b: quiet“", "3. 「b：quiet」"],
)
def test_a_pasted_line_loses_both_of_its_quotation_marks(line):
    assert parse(without_list_marks(line)).text == "quiet"
