"""The question of the AND column: how a need of each side can be met together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from andfacil.ui.card_text import start_aligned
from andfacil.ui.fonts import board_font

if TYPE_CHECKING:
    from andfacil.ui.board_model import Pair
    from andfacil.ui.look import BoardStyle

MOST_LINES = 4
"""A longer question names the refs instead of the words."""

LONGEST = 90
"""Letters of one need's words within the question."""


class Question(NamedTuple):
    """Words in three colours, laid out; `height` in px."""

    layout: QTextLayout
    height: int
    style: BoardStyle

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its upper left corner at x, y (px)."""
        painter.setPen(self.style.theme["ink"])
        self.layout.draw(painter, QPointF(x, y))


def ask(pair: Pair | None, width: float, style: BoardStyle) -> Question:
    """The question about a pair of needs; without a pair the general one."""
    if pair is None:
        general = QCoreApplication.translate("Board", "How can we make this work?")
        return _laid_out([(general, "")], width, style)
    for words in ([need.text for need in pair], [need.ref for need in pair]):
        opening = QCoreApplication.translate("Board", "How can we make this work:")
        joint = QCoreApplication.translate("Board", "AND")
        first, second = (_short(text) for text in words)
        parts = [(f"{opening} ", ""), (first, "side_a"), (f" {joint} ", "and")]
        question = _laid_out([*parts, (second, "side_b"), ("?", "")], width, style)
        if question.layout.lineCount() <= MOST_LINES:
            break
    return question


def _short(text: str) -> str:
    text = text.rstrip(" .?!")
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def _laid_out(parts: list[tuple[str, str]], width: float, style: BoardStyle) -> Question:
    whole = "".join(text for text, _ in parts)
    layout = QTextLayout(whole, board_font(style.look.px))
    wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
    layout.setTextOption(start_aligned(whole, wrap))
    layout.setFormats(_formats(parts, style))
    layout.beginLayout()
    top, pitch = 0.0, style.look.pitch
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + (pitch - line.height()) / 2))
        top += pitch
    layout.endLayout()
    return Question(layout, round(top), style)


def _formats(parts: list[tuple[str, str]], style: BoardStyle) -> list[QTextLayout.FormatRange]:
    formats, start = [], 0
    for text, role in parts:
        if role:
            span = QTextLayout.FormatRange()
            span.start, span.length = start, _utf16(text)
            form = QTextCharFormat()
            form.setForeground(style.theme[role])
            form.setFontWeight(QFont.Weight.Bold)
            span.format = form
            formats.append(span)
        start += _utf16(text)
    return formats


def _utf16(text: str) -> int:
    """Qt counts positions in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
