"""A card's words as lines: wrapped, folded to a bounded number, never cut through a letter."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from andfacil.ui.fonts import CAPITAL
from andfacil.ui.look import LINE_PITCH

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

LETTERS_A_LINE = 250
"""Beyond what any line of a card can hold; a longer text is not even looked at."""

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
            layout.draw(painter, QPointF(x, y))


def fold(text: str, font: QFont, width: float, most_lines: int) -> Folded:
    """`text` in at most `most_lines` lines of `width` px; an ellipsis marks what is left out."""
    kept = _kept(text, most_lines)
    lines = _wrap(kept, font, width, most_lines)
    last = lines.layout.lineAt(lines.number - 1)
    end = last.textStart() + last.textLength()
    if not lines.number or (len(kept) == len(text) and end >= _utf16_length(kept)):
        return Folded((lines.layout,), lines.height, lines.number, whole=True)
    head = (_wrap(kept, font, width, lines.number - 1).layout,) if lines.number > 1 else ()
    tail = _elided(_after(kept, last.textStart()), font, width, lines.last_top)
    return Folded((*head, tail), lines.height, lines.number, whole=False)


def folded_height(text: str, font: QFont, width: float, most_lines: int) -> int:
    """The height of `fold(...)` in px, for less work."""
    if len(text) < SHORT and text.isascii() and text:
        metrics = QFontMetricsF(font)
        if metrics.horizontalAdvance(text) < width - 1:
            return round(_pitch(metrics.height(), metrics))
    return _wrap(_kept(text, most_lines), font, width, most_lines).height


class _Lines(NamedTuple):
    """A layout that has its lines; `last_top` is where the last one begins, in px."""

    layout: QTextLayout
    number: int
    height: int
    last_top: float


def _wrap(text: str, font: QFont, width: float, most_lines: int) -> _Lines:
    metrics = QFontMetricsF(font)
    layout = QTextLayout(text, font)
    wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    layout.setTextOption(start_aligned(text, wrap))
    layout.beginLayout()
    top, last_top, count = 0.0, 0.0, 0
    while count < most_lines and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        last_top = top
        top += _place(line, top, metrics)
        count += 1
    layout.endLayout()
    return _Lines(layout, count, round(top) if count else round(metrics.height()), last_top)


def _elided(text: str, font: QFont, width: float, top: float) -> QTextLayout:
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 1)
    layout = QTextLayout(shown, font)
    layout.setTextOption(start_aligned(shown, QTextOption.WrapMode.NoWrap))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    _place(line, top, metrics)
    layout.endLayout()
    return layout


def _place(line: QTextLine, top: float, metrics: QFontMetricsF) -> float:
    """Put a line into its place below `top`; gives the distance to the next one, in px."""
    pitch = _pitch(line.height(), metrics)
    line.setPosition(QPointF(0, top + (pitch - line.height()) / 2))
    return pitch


def _pitch(height: float, metrics: QFontMetricsF) -> float:
    """Distance to the next line: ours for our own face, the natural one for taller scripts."""
    own = round(metrics.capHeight() / CAPITAL * LINE_PITCH)
    return own if height <= metrics.height() + 1 else round(height)


def _kept(text: str, most_lines: int) -> str:
    return text[: most_lines * LETTERS_A_LINE]


def _after(text: str, position: int) -> str:
    """`text` from a position on; Qt counts positions in UTF-16."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * position :].decode("utf-16-le", "surrogatepass")


def _utf16_length(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)


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
