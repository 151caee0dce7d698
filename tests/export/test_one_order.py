"""What is typed in any script says the same, in the same order, in every output."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import unicodedata

import docx
from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.target import Target
from andfacil.domain.capture.values import NewNeed
from andfacil.domain.values.cards import Side
from andfacil.domain.views.room import room_need
from andfacil.export.making import FileRequest, make_file
from tests.builders import changed, small_board

SCRIPTS = [
    *("quiet nights", "Äpfel", "тишина", "ησυχία", "שקט", "בלילה", "هدوء", "صباح", "خاموشی"),
    *("می\u200cخواهم", "शांति", "नींद", "শান্তি", "அமைதி", "ความสงบ", "ស្ងាត់", "တိတ်ဆိတ်", "安静"),
    *("静けさ", "조용함", "հանգիստ", "სიჩუმე"),
]
NUMBERS = [
    *("12", "2027-01-31", "10–20", "+962-6-123", "C++", "-5°C", "٣١", "३१", "１２", "12.5%"),
    "3/B",
]
SIGNS = ["(", ")", ",", ".", "：", "！", "、", "？", "«", "»", "&", "/", "€", "―"]
MARKS = [
    *("\u200e", "\u200f", "\u061c", "\u2066x\u2069", "\u2067א\u2069", "\u200b", "\u2060"),
    "\u00ad",
]
WORDS = st.sampled_from([*SCRIPTS, *NUMBERS, *SIGNS, *MARKS])
TEXTS = st.tuples(st.sampled_from(SCRIPTS), st.lists(WORDS, max_size=7)).map(
    lambda words: " ".join([words[0], *words[1]])
)
NOISE = st.text(st.sampled_from("\ufeff\u200b\u2060\u00ad\u00a0\u2009\u3000\t"), max_size=3)
LISTS = st.sampled_from(["", "• ", "\uf0b7\t", "1. ", "> ", "– "])
PREFIXES = st.sampled_from([f"{letter}{sign}" for letter in "aAａＡ" for sign in ":：﹕∶!！﹗"])


@st.composite
def typed_lines(draw) -> tuple[str, str]:
    """A line for side A as somebody types or pastes it, and the text in it."""
    text = draw(TEXTS)
    return draw(LISTS) + draw(NOISE) + draw(PREFIXES) + draw(NOISE) + text, text


def visible(text: str) -> str:
    """`text` without spaces and what nobody sees."""
    return "".join(
        char for char in unicodedata.normalize("NFC", text)
        if not char.isspace() and unicodedata.category(char) != "Cf"
    )  # fmt: skip


def captured(line: str) -> str:
    found = parse_line(line, target=Target.B_NEED, today=dt.date(2026, 11, 25))
    assert isinstance(found, NewNeed)
    assert found.side is Side.A
    return found.text


@settings(max_examples=12, deadline=None)
@given(st.lists(typed_lines(), min_size=1, max_size=6))
def test_every_file_has_the_words_as_they_were_typed(lines):
    for line, typed in lines:
        text = captured(line)
        assert visible(text) == visible(typed)
        board = changed(small_board(), "A1", text=text)
        assert room_need(board, board.get("A1")).text == text
        exchange = json.loads(make_file(board, FileRequest("json")))
        assert exchange["needs"][0]["text"] == text
        document = docx.Document(io.BytesIO(make_file(board, FileRequest("docx"))))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        paragraphs = [paragraph.text for paragraph in document.paragraphs] + cells
        assert any(text in paragraph for paragraph in paragraphs)
        markdown = make_file(board, FileRequest("md")).decode()
        assert text in re.sub(r"\\([^\w\s])", r"\1", markdown)
