"""Breaking a text into lines that fit, in the order in which it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from andfacil.export.pdf.shaping.breaks import BREAK_MARKS, SOFT_HYPHEN, breaks, clusters
from andfacil.export.pdf.shaping.levels import DIRECTION_MARKS, base_level, levels
from andfacil.export.pdf.shaping.shaper import Piece, shaped

if TYPE_CHECKING:
    from andfacil.export.pdf.shaping.scripts import Faces

HYPHEN = "\N{HYPHEN}"
"""What a soft hyphen becomes at the end of a line."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its text as typed, its pieces from left to right, its width in em.

    The pieces may end with a space, where the line was broken: `tail` is its width, in em, which
    `width` does not hold. In a text from right to left it is the first piece.
    """

    text: str
    pieces: tuple[Piece, ...]
    base: int
    tail: float = 0.0

    @property
    def width(self) -> float:
        """In em."""
        return sum(piece.width for piece in self.pieces) - self.tail

    @property
    def start(self) -> float:
        """How far to the left of the line its pieces begin, in em."""
        return self.tail if self.base else 0.0


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text without its marks, which nobody sees, and what they say of it.

    For each character its level, whether a line may begin there, and whether the line before then
    ends with a hyphen.
    """

    text: str
    ways: list[int]
    may: list[bool]
    hyphens: list[bool]
    base: int


def prepared(text: str, default: int) -> Prepared:
    """`text` as it is set; `default` is the direction of a text without letters."""
    base = base_level(text, default)
    ways = levels(text, base)
    if not DIRECTION_MARKS.isdisjoint(text):
        ways = [way for way, char in zip(ways, text, strict=True) if char not in DIRECTION_MARKS]
        text = "".join(char for char in text if char not in DIRECTION_MARKS)
    may = breaks(text)[: len(text)]
    hyphens = [bool(at and text[at - 1] == SOFT_HYPHEN) for at in range(len(text))]
    if not BREAK_MARKS.isdisjoint(text):
        kept = [at for at, char in enumerate(text) if char not in BREAK_MARKS]
        ways = [ways[at] for at in kept]
        may, hyphens = ([row[at] for at in kept] for row in (may, hyphens))
        text = "".join(text[at] for at in kept)
    return Prepared(text, ways, may, hyphens, base)


def set_line(text: str, faces: Faces, default: int) -> Line:
    """All of `text` on one line; `default` is the direction of a text without letters."""
    ready = prepared(text, default)
    return Line(ready.text, tuple(shaped(ready.text, ready.ways, faces)), ready.base)


def break_lines(text: str, width: float, faces: Faces, default: int) -> list[Line]:
    """`text`, one paragraph, in lines of at most `width` em; its marks are kept to, not set."""
    ready = prepared(text, default)
    text = ready.text
    widths = _widths(text, ready.ways, faces)
    hyphen = set_line(HYPHEN, faces, 0).width if True in ready.hyphens else 0.0
    whole = clusters(text)
    lines: list[Line] = []
    start = 0
    while start < len(text) or not lines:
        end = _end(ready, start, width, widths, hyphen, whole)
        line = _line(ready, start, end, faces)
        while line.width > width + 0.001 and end - start > 1:
            end = _before(end, start, whole)
            line = _line(ready, start, end, faces)
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
    ready: Prepared,
    start: int,
    width: float,
    widths: list[float],
    hyphen: float,
    whole: list[bool],
) -> int:
    """Where the line that begins at `start` ends; `hyphen` is the width of one."""
    text = ready.text
    used, at, last = 0.0, start, start
    while at < len(text):
        if ready.may[at] and at > start and not (ready.hyphens[at] and used + hyphen > width):
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


def _line(ready: Prepared, start: int, end: int, faces: Faces) -> Line:
    own = ready.text[start:end].rstrip(" ")
    ways = ready.ways[start : start + len(own)]
    if end < len(ready.text) and ready.hyphens[end] and ready.may[end]:
        own, ways = own + HYPHEN, [*ways, ways[-1]]
    elif own and (end == len(ready.text) or " " in ready.text[end - 1 : end + 1]):
        pieces = tuple(shaped(f"{own} ", [*ways, ready.base], faces))
        glyphs = (glyph for piece in pieces for glyph in piece.glyphs)
        tail = sum(glyph.advance for glyph in glyphs if glyph.at == len(own)) / 1000
        return Line(own, pieces, ready.base, tail)
    return Line(own, tuple(shaped(own, ways, faces)), ready.base)
