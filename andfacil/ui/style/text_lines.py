"""A card's words as lines: wrapped, folded to a bounded number, never cut through a letter."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from andfacil.ui.base.utf16 import from_qt, to_qt
from andfacil.ui.style.bounds import keep_within
from andfacil.ui.style.fonts import CAPITAL
from andfacil.ui.style.long_words import LEAST_LETTERS, divided
from andfacil.ui.style.measures import LINE_PITCH

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

LONGEST = 4000
"""Letters of one paragraph that are looked at; nobody turns so many pages."""

LETTERS_A_LINE = 250
"""More than any line of a card can hold; letters after that are not looked at."""

NO_LIMIT = float("inf")

INK_GAP = 0.2
"""Of a line, left between the lowest and the highest letters of two lines of a tall script."""

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
WORD_END = "\N{ZERO WIDTH SPACE}"
JOINER = "\N{ZERO WIDTH JOINER}"
"""Qt puts it before the ellipsis, so that an Arabic letter there keeps its shape."""
MOST_DROPPED = 0.5
"""Of a line that is cut short, the share that a long word may take to be left out whole."""
LONG_WORD = 16
"""Letters; a shorter word is left out whole, whatever share of the line it takes."""

UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\uaa7f]")
"""Scripts that write no spaces between words, from Thai to Khmer."""

SHORT = 80
"""Letters up to which it pays to see first whether a text is one line."""


class Folded(NamedTuple):
    """Lines ready to be drawn; `height` in px is that of all of them."""

    layouts: tuple[QTextLayout, ...]
    height: int
    lines: int
    whole: bool

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Draw all lines with their upper left corner at x, y (px)."""
        painter.setPen(colour)
        for layout in self.layouts:
            painter.save()
            keep_within(
                painter, layout.boundingRect().translated(x, y), layout.lineAt(0).height() / 2
            )
            layout.draw(painter, QPointF(x, y))
            painter.restore()


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


def fold(
    text: str,
    font: QFont,
    width: float,
    most_lines: int,
    most_height: float = NO_LIMIT,
    inset: Inset = EVEN,
) -> Folded:
    """`text` in at most `most_lines` lines of `width` px; an ellipsis marks what is left out.

    Of the lines as many as `most_height` px have room for, at least one.
    """
    text = _breakable(text, font, width, inset)
    kept = _kept(text, most_lines)
    lines = _wrap(kept, font, width, most_lines, most_height, inset)
    last = lines.layout.lineAt(lines.number - 1)
    end = last.textStart() + last.textLength()
    if not lines.number or (len(kept) == len(text) and end >= to_qt(kept)):
        return Folded((lines.layout,), lines.height, lines.number, whole=True)
    above = lines.number - 1
    head = (_wrap(kept, font, width, above, NO_LIMIT, inset).layout,) if above else ()
    rest = kept[from_qt(kept, last.textStart()) :]
    tail = _elided(rest, font, width, lines, inset.at(above), alone=not above)
    return Folded((*head, tail), lines.height, lines.number, whole=False)


def folded_height(
    text: str,
    font: QFont,
    width: float,
    most_lines: int,
    most_height: float = NO_LIMIT,
    inset: Inset = EVEN,
) -> int:
    """The height of `fold(...)` in px, for less work."""
    if len(text) < SHORT and text.isascii() and text:
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(text) < width - inset.taken - 1:
            return own_pitch(metrics)
    return _wrap(
        _kept(_breakable(text, font, width, inset), most_lines),
        font,
        width,
        most_lines,
        most_height,
        inset,
    ).height


def with_word_ends(text: str) -> str:
    """`text` with a mark where a line may end between words that are written without spaces."""
    if text.isascii() or not UNSPACED.search(text):
        return text
    from andfacil.export.pdf.shaping import breaks  # for these scripts alone

    return breaks.with_word_ends(text)


def _breakable(text: str, font: QFont, width: float, inset: Inset) -> str:
    """`text` with marks where a line may end; a word wider than the line gets its hyphens.

    A first word that has room in a whole line only, not in the shorter first one, begins below it.
    """
    text = with_word_ends(text)
    metrics = QFontMetricsF(font)
    if inset.taken:
        first = text.split(maxsplit=1)[0].partition(WORD_END)[0] if text.strip() else ""
        if width - inset.taken < metrics.horizontalAdvance(first) <= width:
            text = WORD_END + text
    if len(text) < LEAST_LETTERS:
        return text
    return divided(text, lambda word: metrics.horizontalAdvance(word) > width)


class _Lines(NamedTuple):
    """A layout that has its lines; `last_top` is where the last one begins, in px."""

    layout: QTextLayout
    pitch: Pitch
    number: int
    height: int
    last_top: float


def _wrap(
    text: str, font: QFont, width: float, most_lines: int, most_height: float, inset: Inset
) -> _Lines:
    metrics = QFontMetricsF(font)
    pitch = Pitch(text, metrics)
    layout = QTextLayout(text, font)
    wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    layout.setTextOption(start_aligned(text, wrap))
    layout.beginLayout()
    top, last_top, count = 0.0, 0.0, 0
    while count < most_lines and (line := layout.createLine()).isValid():
        own = inset.at(count)
        line.setLineWidth(max(1.0, width - own.taken))
        below = top + pitch.place(line, top, own.left)
        if count and round(below) > most_height:
            break  # this line stays in the layout, and what is folded is laid out again
        last_top, top = top, below
        count += 1
    layout.endLayout()
    return _Lines(layout, pitch, count, round(top) if count else round(metrics.height()), last_top)


def _elided(
    text: str, font: QFont, width: float, lines: _Lines, inset: Inset, *, alone: bool
) -> QTextLayout:
    """The last line; where not even its first word is whole, and others are above, none of it."""
    metrics = QFontMetricsF(font)
    width = max(1.0, width - inset.taken)
    shown = at_a_word(text, metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 1))
    word = text.split(maxsplit=1)[0] if text.strip() else ""
    part = shown.removesuffix(ELLIPSIS).removesuffix(JOINER).strip()
    if not alone and part != word and word.startswith(part) and longest_word(word, font) <= width:
        shown = ELLIPSIS
    layout = QTextLayout(shown, font)
    layout.setTextOption(start_aligned(text, QTextOption.WrapMode.NoWrap))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    lines.pitch.place(line, lines.last_top, inset.left)
    layout.endLayout()
    return layout


def at_a_word(text: str, elided: str) -> str:
    """The elided text without the half of a word before its ellipsis.

    A word that takes most of the line stays cut: of a script without spaces, or a very long one.
    """
    kept = elided.removesuffix(ELLIPSIS).removesuffix(JOINER)
    if elided in {text, kept} or not text.startswith(kept) or text[len(kept) :][:1].isspace():
        return elided
    if UNSPACED.match(text[len(kept) :]) and (end := _word_end(text, len(kept))):
        return text[:end].rstrip() + f" {ELLIPSIS}"
    words = kept.rstrip().rsplit(maxsplit=1)
    if kept[-1:].isspace() or len(words) < 2:
        return elided
    whole = len(words[1]) + len(text[len(kept) :].split(maxsplit=1)[0])
    if whole > LONG_WORD and len(words[1]) > len(kept) * MOST_DROPPED:
        return elided
    return words[0].rstrip() + f" {ELLIPSIS}"


def _word_end(text: str, most: int) -> int:
    """The last end of a word within the first `most` letters of a script without spaces; or 0."""
    from andfacil.export.pdf.shaping import breaks  # for these scripts alone

    places = breaks.breaks(text[:LONGEST])
    return next((at for at in range(min(most, len(places) - 1), 0, -1) if places[at]), 0)


def from_a_word(text: str, elided: str) -> str:
    """A text that is elided at its beginning, without the half of a word after its ellipsis."""
    kept = elided.removeprefix(ELLIPSIS).removeprefix(JOINER)
    if elided in {text, kept} or not text.endswith(kept) or text[: -len(kept)][-1:].isspace():
        return elided
    words = kept.split(maxsplit=1)
    if kept[:1].isspace() or len(words) < 2:
        return elided
    whole = len(words[0]) + len(text[: -len(kept)].rsplit(maxsplit=1)[-1])
    if whole > LONG_WORD and len(words[0]) > len(kept) * MOST_DROPPED:
        return elided
    return f"{ELLIPSIS} " + words[1]


def longest_word(text: str, font: QFont) -> float:
    """The width in px of the longest part of `text` that may not be divided between two lines."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout = QTextLayout(with_word_ends(text[:LONGEST]), font)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(1.0)
    layout.endLayout()
    return layout.minimumWidth()


def own_pitch(metrics: QFontMetricsF) -> int:
    """Distance in px of two lines in our own face."""
    return round(metrics.capHeight() / CAPITAL * LINE_PITCH)


class Pitch:
    """How far apart the lines of a text are: as in our own face, or as its taller letters need.

    The faces of some scripts keep room for marks that a text hardly ever has, so that a natural
    line may be two em high; what counts is the ink.
    """

    def __init__(self, text: str, metrics: QFontMetricsF) -> None:
        self._text = text
        self._metrics = metrics
        self._own = own_pitch(metrics)
        self._ink: QRectF | None = None

    def place(self, line: QTextLine, top: float, left: float) -> float:
        """Put a line into its place below `top`; gives the distance to the next one, in px."""
        natural = line.height()
        if natural <= self._metrics.height() + 1:
            line.setPosition(QPointF(left, top + (self._own - natural) / 2))
            return self._own
        if self._ink is None:
            self._ink = self._metrics.tightBoundingRect(self._text)
        gap = self._own * INK_GAP
        pitch = round(max(self._own, min(natural, self._ink.height() + gap)))
        above = (pitch - self._ink.height()) / 2 - self._ink.top() - line.ascent()
        line.setPosition(QPointF(left, top + above))
        return pitch


def _kept(text: str, most_lines: int) -> str:
    return text[: most_lines * LETTERS_A_LINE]


def start_aligned(text: str, wrap: QTextOption.WrapMode) -> QTextOption:
    """Lines that begin where the text's own direction begins; Qt wants the side by name."""
    direction = direction_of(text)
    option = QTextOption(
        Qt.AlignmentFlag.AlignLeft
        if direction is Qt.LayoutDirection.LeftToRight
        else Qt.AlignmentFlag.AlignRight
    )
    option.setTextDirection(direction)
    option.setWrapMode(wrap)
    return option


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction of the first letter that has one."""
    for char in text[:LETTERS_A_LINE]:
        strength = unicodedata.bidirectional(char)
        if strength in {"R", "AL"}:
            return Qt.LayoutDirection.RightToLeft
        if strength == "L":
            break
    return Qt.LayoutDirection.LeftToRight
