"""Which face draws which character, and how wide a mixed text is.

Words are set in Noto Sans, which has no arrows, check marks or operators; those are in the face of
symbols. reportlab leaves out characters that a font lacks, so every text is divided here first.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from andfacil.export.pdf.shaping.scripts import needs_shaping
from andfacil.export.pdf.styles import FACES, SYMBOLS, register_fonts


@cache
def word_characters() -> frozenset[int]:
    """The code points that every face of words can draw."""
    register_fonts()
    return frozenset.intersection(*map(_characters, FACES))


@cache
def symbol_characters() -> frozenset[int]:
    """The code points that only the face of symbols can draw."""
    register_fonts()
    return _characters(SYMBOLS) - word_characters()


def is_plain(text: str) -> bool:
    """True when reportlab alone can set `text`: no shaping, and all characters in its two faces."""
    if text.isascii():
        return True
    return not needs_shaping(text) and _covered().issuperset(map(ord, text))


@cache
def _covered() -> frozenset[int]:
    return word_characters() | symbol_characters()


def runs(text: str, face: str) -> list[tuple[str, str]]:
    """`text` in runs, each with the face that draws it: `face`, or that of symbols.

    An empty text is one empty piece.
    """
    if text.isascii():
        return [(face, text)]
    pieces = _symbols().split(text)
    parts = [(SYMBOLS if n % 2 else face, piece) for n, piece in enumerate(pieces) if piece]
    return parts or [(face, text)]


def width_of(text: str, face: str, size: float, language: str = "") -> float:
    """The width of `text` on one line, in pt."""
    if not is_plain(text):
        from andfacil.export.pdf.shaping.painter import text_width

        return text_width(text, face, size, language)
    return sum(pdfmetrics.stringWidth(piece, own, size) for own, piece in runs(text, face))


def draw_line(
    canvas: Any, x: float, y: float, text: str, face: str, size: float, language: str = ""
) -> None:
    """Draw `text` from `x` on, its baseline at `y`; `face` is set before and after."""
    if not is_plain(text):
        from andfacil.export.pdf.shaping.painter import draw_text

        draw_text(canvas, x, y, text, face, size, language)
        return
    for own, piece in runs(text, face):
        if own != face:
            canvas.setFont(own, size)
        canvas.drawString(x, y, piece)
        if own != face:
            canvas.setFont(face, size)
        x += pdfmetrics.stringWidth(piece, own, size)


@cache
def _symbols() -> re.Pattern[str]:
    return re.compile(f"([{re.escape(''.join(map(chr, sorted(symbol_characters()))))}]+)")


def _characters(face: str) -> frozenset[int]:
    """The characters with a glyph in the font; glyph 0 is the box for a missing one."""
    font = pdfmetrics.getFont(face)
    assert isinstance(font, TTFont)
    return frozenset(code for code, glyph in font.face.charToGlyph.items() if glyph)
