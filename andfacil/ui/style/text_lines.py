"""A card's words as lines: wrapped, folded to a bounded number, never cut through a letter."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from andfacil.ui.base.utf16 import from_qt, to_qt
from andfacil.ui.style.elided import ELLIPSIS, JOINER, LONGEST, at_a_word, first_word
from andfacil.ui.style.fonts import CAPITAL
from andfacil.ui.style.line_ends import (
    EVEN,
    Inset,
    set_lines,
    unbroken_parts,
    without_line_marks,
)
from andfacil.ui.style.measures import LINE_PITCH
from andfacil.ui.style.painting import keep_within

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

LETTERS_A_LINE = 250
"""More than any line of a card can hold; letters after that are not looked at."""

NO_LIMIT = float("inf")

INK_GAP = 0.2
"""Of a line, left between the lowest and the highest letters of two lines of a tall script."""

LINE_SEPARATOR = "\u2028"
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


def fold(
    text: str,
    font: QFont,
    width: float,
    most_lines: int,
    most_height: float = NO_LIMIT,
    inset: Inset = EVEN,
    level: str = "",
) -> Folded:
    """`text` in at most `most_lines` lines of `width` px; an ellipsis marks what is left out.

    Of the lines as many as `most_height` px have room for, at least one. Lines have room for the
    letters of `level`, too: texts with the same ones are level beside each other.
    """
    kept = _kept(text, most_lines)
    lines = _wrap(kept, font, width, most_lines, most_height, inset, level)
    last, laid = lines.layout.lineAt(lines.number - 1), lines.layout.text()
    end = last.textStart() + last.textLength()
    if not lines.number or (len(kept) == len(text) and end >= to_qt(laid)):
        return Folded((lines.layout,), lines.height, lines.number, whole=True)
    above = lines.number - 1
    head = (_wrap(kept, font, width, above, NO_LIMIT, inset).layout,) if above else ()
    rest = without_line_marks(laid[from_qt(laid, last.textStart()) :])
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
    return _wrap(_kept(text, most_lines), font, width, most_lines, most_height, inset).height


class _Lines(NamedTuple):
    """A layout that has its lines; `last_top` is where the last one begins, in px."""

    layout: QTextLayout
    pitch: Pitch
    number: int
    height: int
    last_top: float


def _wrap(
    text: str,
    font: QFont,
    width: float,
    most_lines: int,
    most_height: float,
    inset: Inset,
    level: str = "",
) -> _Lines:
    metrics = QFontMetricsF(font)
    pitch = Pitch(text, metrics, level)
    layout = QTextLayout(text, font)
    layout.setTextOption(start_aligned(text))
    top, last_top, count = 0.0, 0.0, 0
    for line in set_lines(layout, width, inset, most_lines):
        below = top + pitch.place(line, top, inset.at(count).left)
        if count and round(below) > most_height:
            break  # this line stays in the layout, and what is folded is laid out again
        last_top, top = top, below
        count += 1
    return _Lines(layout, pitch, count, round(top) if count else round(metrics.height()), last_top)


def _elided(
    text: str, font: QFont, width: float, lines: _Lines, inset: Inset, *, alone: bool
) -> QTextLayout:
    """The last line; where not even its first word is whole, and others are above, none of it."""
    metrics = QFontMetricsF(font)
    whole, width = width, max(1.0, width - inset.taken)
    shown = at_a_word(text, metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 1))
    word = first_word(text)
    part = shown.removesuffix(ELLIPSIS).removesuffix(JOINER).strip()
    if not alone and part != word and word.startswith(part) and longest_word(word, font) <= whole:
        shown = ELLIPSIS
    layout = QTextLayout(shown, font)
    layout.setTextOption(start_aligned(text))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    lines.pitch.place(line, lines.last_top, inset.left)
    layout.endLayout()
    return layout


def longest_word(text: str, font: QFont) -> float:
    """The width in px of the longest part of `text` that may not be divided between two lines."""
    metrics = QFontMetricsF(font)
    return max(map(metrics.horizontalAdvance, unbroken_parts(text[:LONGEST])), default=0.0)


def own_pitch(metrics: QFontMetricsF) -> int:
    """Distance in px of two lines in our own face."""
    return round(metrics.capHeight() / CAPITAL * LINE_PITCH)


class Pitch:
    """How far apart the lines of a text are: as in our own face, or as its taller letters need.

    The faces of some scripts keep room for marks that a text hardly ever has, so that a natural
    line may be two em high; what counts is the ink.
    """

    def __init__(self, text: str, metrics: QFontMetricsF, level: str = "") -> None:
        self._text = text
        self._level = level
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
            if self._level:
                self._ink |= self._metrics.tightBoundingRect(self._level)
        gap = self._own * INK_GAP
        pitch = round(max(self._own, min(natural, self._ink.height() + gap)))
        above = (pitch - self._ink.height()) / 2 - self._ink.top() - line.ascent()
        line.setPosition(QPointF(left, top + above))
        return pitch


def _kept(text: str, most_lines: int) -> str:
    return text[: most_lines * LETTERS_A_LINE]


def start_aligned(text: str) -> QTextOption:
    """Lines that begin where the text's own direction begins; Qt wants the side by name."""
    direction = direction_of(text)
    option = QTextOption(
        Qt.AlignmentFlag.AlignLeft
        if direction is Qt.LayoutDirection.LeftToRight
        else Qt.AlignmentFlag.AlignRight
    )
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    return option


def wrapped(text: str, font: QFont, width: float) -> QTextLayout:
    """All of `text` between words, in its own direction, its lines as high as the face has them."""
    layout = QTextLayout(text.replace("\n", LINE_SEPARATOR), font)
    option = start_aligned(text)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    top = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction of the first letter that has one."""
    for char in text[:LETTERS_A_LINE]:
        strength = unicodedata.bidirectional(char)
        if strength in {"R", "AL"}:
            return Qt.LayoutDirection.RightToLeft
        if strength == "L":
            break
    return Qt.LayoutDirection.LeftToRight


def rise(words: str, font: QFont) -> int:
    """How much higher the letters reach in the script of the first line than in Latin, in px."""
    if words.isascii():
        return 0
    layout = QTextLayout(words[:LETTERS_A_LINE].partition("\n")[0], font)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()  # before it the line has no height
    return max(0, round(line.ascent()) - QFontMetrics(font).ascent())
