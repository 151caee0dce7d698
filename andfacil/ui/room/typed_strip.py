"""What is being typed at the desk, for the room to correct while it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.room.scene import Typed
from andfacil.ui.style.elided import from_a_word
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import (
    crisp,
    draw_run,
    draw_word,
    line_pen,
    painting,
    rounded,
    text_width,
)
from andfacil.ui.style.text_lines import direction_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

    from andfacil.ui.style.measures import BoardStyle


class TypedStrip(QWidget):
    """One line over the foot of the room: whose card it will be, and the end of its words.

    It lies over the bridge and its words, as large as they are, as long as the room is shown what
    is typed: nothing jumps with the first letter, and every card keeps its page.
    """

    def __init__(self, style: BoardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._typed = Typed()
        self.hide()

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._style = style
        self.update()

    def show_typed(self, typed: Typed) -> None:
        """Show these words."""
        if typed != self._typed:
            self._typed = typed
            self.setAccessibleName(typed.text)
            self.update()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme, side = self._style.look, self._style.theme, self._typed.side
        colour = theme.of_side("side", side) if side else theme["and"]
        box = self._box()
        name, bold = self._head(), board_font(look.px, QFont.Weight.Bold)
        head = round(max(look.px * (1.9 if side else 2.9), text_width(name, bold) + look.px * 0.8))
        right = direction_of(self._typed.text) is Qt.LayoutDirection.RightToLeft
        right = right if self._typed.text else self._style.right_to_left
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme["window"])
            painter.fillPath(rounded(box, look.radius), theme["card"])
            label = QRectF(box.right() - head if right else 0, box.top(), head, box.height())
            stripe = rounded(box, look.radius).intersected(rounded(label, 0))
            painter.fillPath(stripe, colour)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(line_pen(colour, look.stroke))
            painter.drawRoundedRect(crisp(box, look.stroke), look.radius, look.radius)
            draw_word(painter, label, name, bold, theme["on_side" if side else "on_and"])
            pad = look.pad_x
            words = box.adjusted(pad, 0, -head - pad, 0)
            if not right:
                words.translate(head, 0)
            self._paint_words(painter, words, right=right)

    def _box(self) -> QRectF:
        """The line itself, in the middle of what it covers."""
        height = min(round(self._style.look.px * 1.75), self.height())
        return QRectF(0, round((self.height() - height) / 2), self.width(), height)

    def _head(self) -> str:
        """Whose card it will be."""
        side = self._typed.side
        return side.value if side else self._style.words("question.joint")

    def _paint_words(self, painter: QPainter, box: QRectF, *, right: bool) -> None:
        """The end of the words, which is what was typed last, and a mark where they go on."""
        font = board_font(self._style.look.px_for(self._typed.text), QFont.Weight.Medium)
        metrics = QFontMetricsF(font)
        gap = self._style.look.px * 0.25
        room = box.width() - 2 * gap
        text = self._typed.text
        shown = from_a_word(text, metrics.elidedText(text, Qt.TextElideMode.ElideLeft, room))
        width = metrics.horizontalAdvance(shown)
        x = box.right() - width if right else box.left()
        baseline = round(box.center().y() + metrics.capHeight() / 2)
        painter.setFont(font)
        painter.setPen(self._style.theme["ink"])
        way = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        draw_run(painter, QPointF(x, baseline), shown, way)
        caret = x - gap if right else x + width + gap
        painter.setPen(line_pen(self._style.theme["ink_soft"], max(2.0, gap * 0.25)))
        reach = metrics.capHeight() * 0.75
        middle = box.center().y()
        painter.drawLine(QPointF(caret, middle - reach), QPointF(caret, middle + reach))
