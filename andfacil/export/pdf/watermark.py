"""The word "draft" across each page of a paper that is not ready to sign.

Its letters are drawn as thin outlines under the text: the text stays readable, a grey copy shows
them, and they are no text, so that neither search nor a screen reader finds them.
"""

from __future__ import annotations

from math import atan2, cos, hypot, sin
from typing import Any

from andfacil.export.pdf.styles import BLOCK_WIDTH, BOLD

GREY = 0.74
"""0 is black; copiers keep a thin line of this grey."""

LINE = 0.9
"""pt; the width of the outlines."""

SHARE = 0.72
"""The length of the word, as a share of the text block's diagonal."""

TALLEST = 150.0
"""pt; the size of short words."""


def watermark(word: str, corner: tuple[float, float], height: float, language: str) -> str:
    """The operators that draw `word` across the text block, `height` tall below `corner` (pt)."""
    path, width = _outlines(word.upper(), language)
    if not width:
        return ""
    size = min(SHARE * hypot(BLOCK_WIDTH, height) / width, TALLEST)
    turn = atan2(height, BLOCK_WIDTH)
    across, up = cos(turn), sin(turn)
    # The middle of the word, at half the height of its capitals, is in the middle of the block.
    away, rise = width * size / 2, 0.357 * size
    x = corner[0] + BLOCK_WIDTH / 2 - away * across + rise * up
    y = corner[1] - height / 2 - away * up - rise * across
    turned = f"{across:.4f} {up:.4f} {-up:.4f} {across:.4f} {x:.2f} {y:.2f} cm"
    scaled = f"{size / 1000:.5f} 0 0 {size / 1000:.5f} 0 0 cm"
    pen = f"{GREY} {GREY} {GREY} RG {LINE * 1000 / size:.2f} w 1 j"
    return f"q {turned} {scaled} {pen}\n{path}\nS Q"


def _outlines(word: str, language: str) -> tuple[str, float]:
    """The letters as path operators in thousandths of an em, and their width in em."""
    # Imported when needed: papers that are ready to sign do without HarfBuzz.
    import uharfbuzz as hb

    from andfacil.export.pdf.shaping.lines import set_line
    from andfacil.export.pdf.shaping.scripts import faces_for, right_to_left

    line = set_line(word, faces_for(BOLD, language), int(right_to_left(language)))
    pen = _Pen()
    functions = hb.DrawFuncs()
    functions.set_move_to_func(_Pen.move)
    functions.set_line_to_func(_Pen.line)
    functions.set_quadratic_to_func(_Pen.quadratic)
    functions.set_cubic_to_func(_Pen.cubic)
    functions.set_close_path_func(_Pen.close)
    for piece in line.pieces:
        pen.scale = piece.face.scale
        for glyph in piece.glyphs:
            pen.x, pen.y = pen.advanced + glyph.x, glyph.y
            piece.face.hb_font.draw_glyph(glyph.number, functions, pen)
            pen.advanced += glyph.advance
    return " ".join(pen.code), line.width


class _Pen:
    """Collects the outlines of one glyph after the other."""

    def __init__(self) -> None:
        self.code: list[str] = []
        self.advanced = self.x = self.y = 0.0
        self.scale = 1.0
        self._at = (0.0, 0.0)

    def _say(self, operator: str, *points: float) -> None:
        placed = (
            f"{value * self.scale + (self.y if number % 2 else self.x):.0f}"
            for number, value in enumerate(points)
        )
        self.code.append(" ".join((*placed, operator)))
        if points:
            self._at = (points[-2], points[-1])

    @staticmethod
    def move(x: float, y: float, pen: Any) -> None:
        pen._say("m", x, y)  # noqa: SLF001  # HarfBuzz calls functions, not methods

    @staticmethod
    def line(x: float, y: float, pen: Any) -> None:
        pen._say("l", x, y)  # noqa: SLF001

    @staticmethod
    def quadratic(cx: float, cy: float, x: float, y: float, pen: Any) -> None:
        x0, y0 = pen._at  # noqa: SLF001
        first = (x0 + 2 * (cx - x0) / 3, y0 + 2 * (cy - y0) / 3)
        second = (x + 2 * (cx - x) / 3, y + 2 * (cy - y) / 3)
        pen._say("c", *first, *second, x, y)  # noqa: SLF001

    @staticmethod
    def cubic(*points: Any) -> None:
        points[-1]._say("c", *points[:-1])  # noqa: SLF001

    @staticmethod
    def close(pen: Any) -> None:
        pen._say("h")  # noqa: SLF001
