"""What lists, boxes to tick and mails put before a line's beginning."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.capture.grammar import parse_line
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
