"""Where the lines of a screen end: at the same places as those of the paper.

Qt knows no words of Lao, Khmer or Burmese, other ones of Thai, and ends lines within Korean words
and before the ending of `معرف/ة`. It lays the lines out; where it ends one at a place that
`export.pdf.shaping.breaks` does not allow, a line separator ends it at the last place before.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine, QTextOption

from andfacil.ui.base.utf16 import from_qt, to_qt
from andfacil.ui.style.long_words import LEAST_LETTERS, SOFT_HYPHEN, divided

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

LINE_SEPARATOR = "\N{LINE SEPARATOR}"
"""Begins a line of its own within a text that is laid out."""

WORD_END = "\N{ZERO WIDTH SPACE}"
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\uaa7f]")
"""Scripts that write no spaces between words, from Thai to Khmer."""

HAN = re.compile("[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff]")
"""Chinese and Japanese, where lines end between any two letters but for a few signs."""

HEBREW = "\u0590"
"""Before it are the letters of Latin, Greek, Cyrillic and Armenian: no line ends between two."""

SPACED, QUOTES = frozenset(":;?!»›…"), frozenset("«‹")
"""Signs that begin no line, and those that end none, though they have a space beside them."""

KEPT = 256
"""Texts whose places are kept: a card is laid out at many widths before it is drawn."""

_SPACES = re.compile(r"[ \t\n\u2028]+")
"""Without the space that binds: no line ends at it."""

_ENDS = frozenset((" ", "\n", LINE_SEPARATOR, WORD_END, SOFT_HYPHEN))
"""After these a line may end in any text."""

_LOOK_AHEAD = 4
"""Characters after a place that show whether a new letter begins there, or only a mark."""


class Inset(NamedTuple):
    """By how much the first line is shorter than the others at either end, in px.

    The second line is shorter by `second_left` or `second_right`.
    """

    left: float = 0.0
    right: float = 0.0
    second_left: float = 0.0
    second_right: float = 0.0

    def at(self, row: int) -> Inset:
        """The same for the lines from `row` on, counted from 0."""
        if row == 0:
            return self
        return Inset(self.second_left, self.second_right) if row == 1 else EVEN

    @property
    def taken(self) -> float:
        """Of the first line, in px."""
        return self.left + self.right


EVEN = Inset()
"""All lines are of one width."""


def set_lines(
    layout: QTextLayout, width: float, inset: Inset = EVEN, most_lines: int | None = None
) -> list[QTextLine]:
    """Lay the text out in lines of `width` px; where they are is the caller's.

    Marks are put into the layout's text where a line may end. A word that has room in a whole
    line only, not in a shorter one, begins below that; a word wider than any line gets hyphens.
    """
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    _put_marks(layout, _breakable(layout.text(), layout.font(), width))
    ends = _Ends(layout, width)
    while True:
        lines, wrong = list[QTextLine](), list[int]()
        layout.beginLayout()
        while most_lines is None or len(lines) < most_lines:
            if not (line := layout.createLine()).isValid():
                break
            row_width = max(1.0, width - inset.at(len(lines)).taken)
            line.setLineWidth(row_width)
            lines.append(line)
            end = ends.better(line, row_width)
            if end is None:
                continue
            wrong.append(end)
            if not _is_shortened(line, end):
                break  # once more from here, when the line separator is in the text
        layout.endLayout()
        if not wrong:
            return lines
        ends.put(wrong)


def in_lines(text: str, font: QFont, width: float) -> str:
    """`text` with a new line wherever one ends in `width` px, for those that let Qt lay them out.

    The marks within the lines stay, so that they may be laid out narrower as well.
    """
    found = list[str]()
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        lines = set_lines(layout, width)
        said = layout.text()
        for line in lines:
            start = from_qt(said, line.textStart())
            end = from_qt(said, line.textStart() + line.textLength())
            part = said[start:end].rstrip(f" {LINE_SEPARATOR}{WORD_END}")
            found.append(f"{part[:-1]}-" if part.endswith(SOFT_HYPHEN) else part)
        found += [] if lines else [""]
    return "\n".join(found)


def without_line_marks(text: str) -> str:
    """The text of a layout without the line separators that `set_lines` has put in."""
    return text.replace(LINE_SEPARATOR, "")


@lru_cache(KEPT)
def with_word_ends(text: str) -> str:
    """`text` with a mark where a line may end between words that are written without spaces."""
    if text.isascii() or not UNSPACED.search(text):
        return text
    from andfacil.export.pdf.shaping import breaks  # for these scripts alone

    return breaks.with_word_ends(text)


def unbroken_parts(text: str) -> Iterator[str]:
    """The parts of `text` that no line may divide, each without the space after it."""
    for word in _SPACES.split(text):
        if word.isalnum() and max(word) < HEBREW:  # and the rules need not be loaded for it
            yield word
            continue
        from andfacil.export.pdf.shaping.breaks import breaks

        places = [0, *(at for at, may in enumerate(breaks(word)) if may and at), len(word)]
        for start, end in pairwise(places):
            part = word[start:end].strip(WORD_END)
            yield f"{part[:-1]}-" if part.endswith(SOFT_HYPHEN) else part


def last_word_end(text: str, most: int) -> int:
    """The last end of a word within the first `most` letters of a script without spaces; or 0."""
    places = _breaks(text)
    return next((at for at in range(min(most, len(places) - 1), 0, -1) if places[at]), 0)


def next_word_start(text: str, least: int) -> int:
    """The first beginning of a word from `least` on, in a script without spaces; or the end."""
    places = _breaks(text)
    return next((at for at in range(least, len(places)) if places[at]), len(text))


@lru_cache(KEPT)
def _breaks(text: str) -> tuple[bool, ...]:
    from andfacil.export.pdf.shaping.breaks import breaks  # where Qt alone does not know

    return tuple(breaks(text))


def _breakable(text: str, font: QFont, width: float) -> str:
    """`text` with marks where a line may end; a word wider than the line gets its hyphens."""
    text = with_word_ends(text)
    if len(text) < LEAST_LETTERS:
        return text
    metrics = QFontMetricsF(font)
    return divided(text, lambda word: metrics.horizontalAdvance(word) > width)


class _Ends:
    """Where the lines of a layout may end, looked up once a line ends in doubt."""

    def __init__(self, layout: QTextLayout, width: float) -> None:
        self._layout = layout
        self._width = width
        self._metrics = QFontMetricsF(layout.font())
        self._text = layout.text()
        self._places: tuple[bool, ...] = ()

    def better(self, line: QTextLine, row_width: float) -> int | None:
        """Where a line should end that ends where it may not; its beginning, to stay empty."""
        text = self._text
        end = from_qt(text, line.textStart() + line.textLength())
        if end >= len(text):
            return None
        spaced = text[end - 1] == " " and (text[end] in SPACED or text[end - 2 : end - 1] in QUOTES)
        if text[end - 1] in _ENDS and not spaced:
            return None
        self._places = self._places or _breaks(text)
        if self._places[end]:
            return None
        start = from_qt(text, line.textStart())
        for at in range(end - 1, start, -1):
            if self._places[at]:
                return at
        if spaced:
            return None
        following = (at for at in range(end + 1, len(text)) if self._places[at])
        word = text[start : next(following, len(text))].rstrip()
        if row_width < self._width and self._metrics.horizontalAdvance(word) <= self._width:
            return start
        return self._between_letters(start, end)

    def _between_letters(self, start: int, end: int) -> int | None:
        """In a word wider than any line: after the last letter that is whole, with its marks."""
        from andfacil.export.pdf.shaping.breaks import clusters

        whole = clusters(self._text[start : end + _LOOK_AHEAD])
        at = next((at for at in range(end - start, 0, -1) if whole[at]), end - start)
        return None if start + at == end else start + at

    def put(self, ends: list[int]) -> None:
        """Put a line separator at each of these places."""
        text, places = self._text, self._places
        bounds = list(pairwise([0, *ends, len(text)]))
        self._text = LINE_SEPARATOR.join(text[start:end] for start, end in bounds)
        self._places = tuple(
            may
            for start, end in bounds
            for may in (*((True,) if start else ()), *places[start:end])
        )
        _put_marks(self._layout, self._text)


def _is_shortened(line: QTextLine, end: int) -> bool:
    """Make a line so short that Qt ends it there; false where it does not."""
    first, last = (cast("tuple[float, int]", line.cursorToX(at)) for at in (line.textStart(), end))
    line.setLineWidth(abs(last[0] - first[0]) + 1)
    return line.textStart() + line.textLength() == end


def _put_marks(layout: QTextLayout, marked: str) -> None:
    """Give a layout its text with more marks in it; its formats keep to their letters."""
    text = layout.text()
    if marked == text:
        return
    formats = layout.formats()
    layout.setText(marked)
    if not formats:
        return
    moved = _moved(text, marked)
    for each in formats:
        start, end = moved[each.start], moved[each.start + each.length]
        each.start, each.length = start, end - start
    layout.setFormats(formats)


def _moved(text: str, marked: str) -> dict[int, int]:
    """For each place of Qt in `text` the one in `marked`, which has marks more."""
    found, old, new, at = dict[int, int](), 0, 0, 0
    for char in marked:
        if at < len(text) and char == text[at]:
            found[old] = new
            old += to_qt(char)
            at += 1
        new += to_qt(char)
    found[old] = new
    return found
