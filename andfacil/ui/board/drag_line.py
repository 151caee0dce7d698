"""The line shown during a drag: a thread to the pointer, or where the cards would go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.threads import curve
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import draw_word, line_pen, painting, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

    from andfacil.ui.style.measures import BoardStyle


class DragLine(QWidget):
    """Lies over the whole board and lets the mouse through."""

    def __init__(self, style: BoardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.style_of_board = style
        self.ends: tuple[QPointF, QPointF] | None = None
        self.words = ""
        self._level = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_line(self, start: QPointF, end: QPointF, words: str = "", *, level: bool) -> None:
        """Show a thread, or a `level` line between two cards with what the held would become."""
        self.ends = (start, end)
        self.words = words
        self._level = level
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self.update()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.ends is None:
            return
        theme, look = self.style_of_board.theme, self.style_of_board.look
        width = look.thread * (1.7 if self._level else 1.4)
        with painting(self) as painter:
            painter.setPen(line_pen(theme["and"], width, dashed=not self._level))
            if not self._level:
                painter.drawPath(curve(*self.ends))
                painter.setBrush(theme["and"])
                painter.drawEllipse(self.ends[1], 4, 4)
                return
            painter.drawLine(*self.ends)
            painter.setBrush(theme["and"])
            for end in self.ends:
                painter.drawEllipse(end, 2.5, 2.5)
            if self.words:
                self._paint_words(painter, *self.ends)

    def _paint_words(self, painter: QPainter, start: QPointF, end: QPointF) -> None:
        theme, look = self.style_of_board.theme, self.style_of_board.look
        font = board_font(look.small_px, QFont.Weight.Bold)
        box = QRectF(0, 0, text_width(self.words, font) + look.small_px * 1.6, look.chip_height)
        box.moveCenter((start + end) / 2)
        painter.setBrush(theme["and"])
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        draw_word(painter, box, self.words, font, theme["card"])
