"""Breaking a text into lines that fit, in the order in which it is read."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from andfacil.export.pdf.shaping.breaks import (
    BREAK_MARKS,
    SOFT_HYPHEN,
    breaks,
    clusters,
    is_wide,
)
from andfacil.export.pdf.shaping.levels import DIRECTION_MARKS, base_level, levels
from andfacil.export.pdf.shaping.parting import said, with_parting_marks
from andfacil.export.pdf.shaping.shaper import Piece, shaped
from andfacil.export.pdf.shaping.syllables import is_address, syllable_starts

if TYPE_CHECKING:
    from andfacil.export.pdf.shaping.scripts import Faces

HYPHEN = "\N{HYPHEN}"
"""What a soft hyphen becomes at the end of a line."""

FEW_LETTERS = 2
"""A word of as many letters, or one Chinese or Japanese character, is no last line."""


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

    Marks of direction stay where they keep the passages beside them apart; they are not drawn.
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
        kept = with_parting_marks(text, ways)
        ways = [ways[at] for at in kept]
        text = "".join(text[at] for at in kept)
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
    return Line(said(ready.text), tuple(shaped(ready.text, ready.ways, faces)), ready.base)


def break_lines(text: str, width: float, faces: Faces, default: int) -> list[Line]:
    """`text`, one paragraph, in lines of at most `width` em; its marks are kept to, not set.

    A word that is wider than that is broken where the writer has marked it; if that is not
    enough, between syllables of the language; if that is not, between any letters.
    """
    ready = prepared(text, default)
    text = ready.text
    widths = _widths(text, ready.ways, faces)
    whole = clusters(text)
    _mark_syllables(ready, widths, width, whole, faces.language)
    hyphen = set_line(HYPHEN, faces, 0).width if True in ready.hyphens else 0.0
    starts = _line_starts(ready, widths, width, hyphen, whole, faces)
    _fill_last_line(ready, starts, widths, width)
    ends = (*starts[1:], len(text))
    return [_line(ready, start, end, faces) for start, end in zip(starts, ends, strict=True)]


def _line_starts(
    ready: Prepared,
    widths: list[float],
    width: float,
    hyphen: float,
    whole: list[bool],
    faces: Faces,
) -> list[int]:
    text = ready.text
    starts: list[int] = []
    start = 0
    while start < len(text) or not starts:
        end = _end(ready, start, width, widths, hyphen, whole)
        line = _line(ready, start, end, faces)
        while line.width > width + 0.001 and end - start > 1:
            end = _before(end, start, whole)
            line = _line(ready, start, end, faces)
        starts.append(start)
        start = end
        while start < len(text) and text[start] == " " and end:
            start += 1
    return starts


def _mark_syllables(
    ready: Prepared, widths: list[float], width: float, whole: list[bool], language: str
) -> None:
    """Let lines end, with a hyphen, between the syllables of pieces that are wider than a line."""
    if sum(widths) <= width:
        return
    text = ready.text
    inner = (at for at in range(1, len(text)) if ready.may[at] or text[at - 1] == " ")
    places = [0, *inner, len(text)]
    for start, end in pairwise(places):
        piece = text[start:end].rstrip(" ")
        if sum(widths[start : start + len(piece)]) <= width:
            continue
        word_start = text.rfind(" ", 0, start) + 1
        if is_address(text[word_start : (text.find(" ", end) + 1 or len(text) + 1) - 1]):
            continue
        for at in syllable_starts(piece, language):
            if whole[start + at]:
                ready.may[start + at] = ready.hyphens[start + at] = True


def _fill_last_line(ready: Prepared, starts: list[int], widths: list[float], width: float) -> None:
    """Give a last line of one very short word the word before, if that leaves a line above it."""
    if len(starts) < 2 or not is_widow(ready.text[starts[-1] :]) or ready.hyphens[starts[-1]]:
        return
    earlier = (at for at in range(starts[-1] - 1, starts[-2], -1) if ready.may[at])
    at = next(earlier, None)
    if at is not None and not ready.hyphens[at] and sum(widths[at:]) <= width:
        starts[-1] = at


def is_widow(line: str) -> bool:
    """True for a last line that should not stand alone: one very short word."""
    if " " in line.strip(" "):
        return False
    letters = [char for char in line if char.isalnum()]
    return len(letters) <= (1 if any(map(is_wide, letters)) else FEW_LETTERS)


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
    space = text.rfind(" ", start + 1, at)
    if space > start:  # better before a sign that should not begin a line than within a word
        return space + 1
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
        pieces = tuple(shaped(own + SOFT_HYPHEN, [*ways, ways[-1]], faces))
        return Line(said(own) + HYPHEN, pieces, ready.base)
    if own and (end == len(ready.text) or " " in ready.text[end - 1 : end + 1]):
        pieces = tuple(shaped(f"{own} ", [*ways, ready.base], faces))
        glyphs = (glyph for piece in pieces for glyph in piece.glyphs)
        tail = sum(glyph.advance for glyph in glyphs if glyph.at == len(own)) / 1000
        return Line(said(own), pieces, ready.base, tail)
    return Line(said(own), tuple(shaped(own, ways, faces)), ready.base)
