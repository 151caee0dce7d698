"""Breaking a text into lines that fit, in the order in which it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from andfacil.export.pdf.shaping.breaks import JOINER, breaks, clusters
from andfacil.export.pdf.shaping.levels import base_level, levels
from andfacil.export.pdf.shaping.shaper import Piece, shaped

if TYPE_CHECKING:
    from andfacil.export.pdf.shaping.scripts import Faces


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its text as typed, its pieces from left to right, its width in em."""

    text: str
    pieces: tuple[Piece, ...]
    base: int

    @property
    def width(self) -> float:
        """In em."""
        return sum(piece.width for piece in self.pieces)


def set_line(text: str, faces: Faces, default: int) -> Line:
    """All of `text` on one line; `default` is the direction of a text without letters."""
    base = base_level(text, default)
    return Line(text, tuple(shaped(text, levels(text, base), faces)), base)


def break_lines(text: str, width: float, faces: Faces, default: int) -> list[Line]:
    """`text`, one paragraph, in lines of at most `width` em; word joiners are kept to, not set."""
    may = [may for may, char in zip(breaks(text), text, strict=False) if char != JOINER]
    text = text.replace(JOINER, "")
    base = base_level(text, default)
    ways = levels(text, base)
    widths = _widths(text, ways, faces)
    whole = clusters(text)
    lines: list[Line] = []
    start = 0
    while start < len(text) or not lines:
        end = _end(text, start, width, widths, may, whole)
        line = _line(text, start, end, ways, base, faces)
        while line.width > width + 0.001 and end - start > 1:
            end = _before(end, start, whole)
            line = _line(text, start, end, ways, base, faces)
        lines.append(line)
        start = end
        while start < len(text) and text[start] == " " and end:
            start += 1
    return lines


def _widths(text: str, ways: list[int], faces: Faces) -> list[float]:
    """The width of each character when nothing is broken, in em."""
    found = [0.0] * len(text)
    for piece in shaped(text, ways, faces):
        for glyph in piece.glyphs:
            found[glyph.at] += glyph.advance / 1000
    return found


def _end(
    text: str,
    start: int,
    width: float,
    widths: list[float],
    may: list[bool],
    whole: list[bool],
) -> int:
    """Where the line that begins at `start` ends."""
    used, at, last = 0.0, start, start
    while at < len(text):
        if may[at] and at > start:
            last = at
        used += widths[at]
        if used > width and text[at] != " ":
            break
        at += 1
    if at == len(text):
        return at
    if last > start:
        return last
    return max(_before(at + 1, start, whole), start + 1)


def _before(end: int, start: int, whole: list[bool]) -> int:
    """The last place before `end` where a letter with its marks begins."""
    at = end - 1
    while at > start + 1 and not whole[at]:
        at -= 1
    return max(at, start + 1)


def _line(text: str, start: int, end: int, ways: list[int], base: int, faces: Faces) -> Line:
    own = text[start:end].rstrip(" ")
    return Line(own, tuple(shaped(own, ways[start : start + len(own)], faces)), base)
