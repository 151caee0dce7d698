"""No letter is ever blank on paper: each has ink, or export stops and names it."""

from __future__ import annotations

import io
import unicodedata

import pytest
from PIL import ImageOps
from reportlab.pdfgen.canvas import Canvas

from andfacil.export.pdf.glyphs import CannotPrint
from andfacil.export.pdf.shaping.lines import set_line
from andfacil.export.pdf.shaping.scripts import faces_for, needs_shaping
from andfacil.export.pdf.styles import BOLD, REGULAR, Styles, register_fonts
from andfacil.export.pdf.text import para, printable
from tests.builders import small_board
from tests.export.reading import grey_page, paper

CELL, COLUMNS, ROWS = 24, 24, 34
SCALE = 2.5
DARK = 160
"""Of 255; ink is darker."""


def letters(*blocks: tuple[int, int]) -> list[str]:
    """All letters, marks, digits and signs of some ranges of code points."""
    chars = (chr(code) for first, last in blocks for code in range(first, last + 1))
    return [char for char in chars if unicodedata.category(char)[0] not in "CZ"]


def emoji() -> list[str]:
    alone = list(letters((0x1F300, 0x1F64F), (0x1F680, 0x1F6FC), (0x1F900, 0x1F9FF)))
    return [
        *alone,
        *("👍🏻", "👍🏽", "👋🏿", "🤝🏽", "🇫🇷", "🇯🇵", "🇧🇷", "🇸🇦", "1️⃣", "#️⃣", "*️⃣", "☂️", "❤️", "☎️"),
        *("👨‍👩‍👧", "👩‍💻", "👩🏽‍🚒", "🏳️‍🌈", "🧑‍🤝‍🧑", "👁️‍🗨️", "❤️‍🔥"),
    ]


TEXTS = {
    "Latin": letters((0x21, 0x24F), (0x250, 0x2AF), (0x1E00, 0x1EFF)),
    "Greek": letters((0x370, 0x3FF), (0x1F00, 0x1FFF)),
    "Cyrillic": letters((0x400, 0x52F)),
    "signs": letters((0x2010, 0x205E), (0x20A0, 0x20C0), (0x2190, 0x21FF), (0x2200, 0x22FF))
    + letters((0x2460, 0x24FF), (0x25A0, 0x27BF)),
    "Arabic": letters((0x600, 0x6FF), (0x750, 0x77F), (0xFE70, 0xFEFC)),
    "Hebrew": letters((0x591, 0x5F4), (0xFB1D, 0xFB4F)),
    "Devanagari": letters((0x900, 0x97F)),
    "Bengali": letters((0x980, 0x9FE)),
    "Gurmukhi and Gujarati": letters((0xA01, 0xA76), (0xA81, 0xAFF)),
    "Oriya and Tamil": letters((0xB01, 0xB77), (0xB82, 0xBFA)),
    "Telugu and Kannada": letters((0xC00, 0xC7F), (0xC80, 0xCF2)),
    "Malayalam and Sinhala": letters((0xD00, 0xD7F), (0xD81, 0xDF4)),
    "Thai and Lao": letters((0xE01, 0xE5B), (0xE81, 0xEDF)),
    "Burmese and Khmer": letters((0x1000, 0x109F), (0x1780, 0x17F9)),
    "Georgian and Armenian": letters((0x10A0, 0x10FF), (0x531, 0x58F), (0x1C90, 0x1CBF)),
    "Ethiopic": letters((0x1200, 0x137C)),
    "Japanese": letters((0x3001, 0x3029), (0x3030, 0x303F), (0x3041, 0x30FF), (0xFF01, 0xFF9F)),
    "Chinese": letters((0x4E00, 0x4F80), (0x6C34, 0x6D00), (0x9F00, 0x9FA5)),
    "Korean": letters((0x3131, 0x318E), (0xAC00, 0xAD00), (0xD700, 0xD7A3)),
    "emoji": emoji(),
    "words": [
        *(
            "क्षत्र",
            "श्री",
            "র্ক্ষ",
            "கௌ",
            "ക്ഷ",
            "ක්\u200dෂ",
            "ทั้ง",
            "น้ำ",
            "ស្ត្រី",
            "က္က",
            "لا",
            "لله",
            "شَيْءٌ",
            "שָׁלוֹם",
            "é̂",
            "ệ",
            "각",
        ),
        *(),
    ],
}
NO_INK = frozenset("\u115f\u1160\u3164\uffa0\u2800\u17b4\u17b5")
"""Letters by name whose glyph is empty in every font: they only take room."""


def stopped(texts: list[str]) -> set[str]:
    """The characters at which export stops, by their names."""
    try:
        paper(small_board(" ".join(texts)))
    except CannotPrint as stop:
        return {fault.character for fault in stop.faults}
    return set()


def grid(texts: list[str], style) -> bytes:
    """A paper with each text in a square of its own, drawn as the agreement draws it."""
    register_fonts()
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=(CELL * COLUMNS, CELL * ROWS), invariant=1)
    for at, text in enumerate(texts):
        place = at % (COLUMNS * ROWS)
        if at and place == 0:
            canvas.showPage()
        paragraph = para(text, style)
        paragraph.wrap(CELL * 4, CELL)
        row, column = divmod(place, COLUMNS)
        x = column * CELL
        shaped = needs_shaping(printable(text))
        if shaped:  # a text from right to left stands at the right of its room
            paragraph.wrap(CELL - 6, CELL)
        paragraph.draw_at(canvas, x + 3, CELL * (ROWS - row) - 4 - paragraph.height)
    canvas.save()
    return made.getvalue()


def blanks(texts: list[str], style) -> list[str]:
    """The texts whose square has no ink."""
    data = grid(texts, style)
    found = []
    pages = {}
    for at, text in enumerate(texts):
        page, place = divmod(at, COLUMNS * ROWS)
        if page not in pages:
            pages[page] = ImageOps.invert(grey_page(data, page + 1, SCALE))
        row, column = divmod(place, COLUMNS)
        left, top, side = column * CELL * SCALE, row * CELL * SCALE, CELL * SCALE
        square = pages[page].crop((int(left), int(top), int(left + side), int(top + side)))
        if square.getextrema()[1] < 255 - DARK:
            found.append(text)
    return found


@pytest.mark.parametrize("name", TEXTS)
def test_each_letter_has_ink_or_is_named(name):
    texts = [text for text in TEXTS[name] if printable(text)]
    named = stopped(texts)
    shown = [text for text in texts if not named & set(printable(text))]
    assert len(shown) > len(texts) / 2
    style = Styles(11).cell
    assert [f"U+{ord(text[0]):04X}" for text in blanks(shown, style) if text not in NO_INK] == []


@pytest.mark.parametrize("name", TEXTS)
def test_no_letter_is_a_box(name):
    texts = [text for text in TEXTS[name] if printable(text)]
    named = stopped(texts)
    for face in (REGULAR, BOLD):
        faces = faces_for(face, "")
        for text in texts:
            if named & set(printable(text)) or not needs_shaping(printable(text)):
                continue
            line = set_line(printable(text), faces, 0)
            assert all(g.number for piece in line.pieces for g in piece.glyphs), text


def test_a_blank_would_be_seen():
    assert blanks(["a", "\u3164", "ب"], Styles(11).cell) == ["\u3164"]
