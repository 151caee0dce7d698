"""The dashed card below the solutions on the desk: the next question to put to both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from andfacil.ui.fonts import board_font
from andfacil.ui.painting import crisp, draw_word, line_pen, painting
from andfacil.ui.question import ask, asked_by
from andfacil.ui.safe_override import safe_override

if TYPE_CHECKING:
    from andfacil.ui.board_model import BoardModel
    from andfacil.ui.card_list import CardList
    from andfacil.ui.look import BoardStyle


class Prompt(QWidget):
    """Names a need of either side that nothing meets yet; hidden when a side has none."""

    def __init__(self, model: BoardModel, solutions: CardList, style: BoardStyle) -> None:
        super().__init__(solutions.viewport())
        self._model = model
        self._solutions = solutions
        self._style = style
        self._asked = asked_by(model)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._connect()

    def _connect(self) -> None:
        self._solutions.arranged.connect(self._place)
        self._model.frame_changed.connect(self._on_frame_changed)
        self._model.links_changed.connect(self._on_frame_changed)

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._style = style
        self._place()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._style.look, self._style.theme
        question = ask(self._asked, self.width() - 2 * self._edge(), self._style)
        box = QRectF(self.rect())
        caption = QRectF(self._edge(), look.pad_y, self.width() - 2 * self._edge(), look.px)
        with painting(self) as painter:
            painter.setPen(line_pen(theme["card_line"], 1.4, dashed=True))
            painter.drawRoundedRect(crisp(box, 1.4), look.radius, look.radius)
            self._draw_caption(painter, caption)
            question.draw(painter, self._edge(), look.pad_y + look.px * 1.5)

    def _draw_caption(self, painter: QPainter, caption: QRectF) -> None:
        """What this is at the near end, and the key for another pair at the far one."""
        look, theme = self._style.look, self._style.theme
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self._style.mirrored:
            near, far = far, near
        translate = QCoreApplication.translate
        name, key = translate("Board", "NEXT AND"), translate("Board", "Ctrl+Right: another pair")
        draw_word(
            painter, caption, name, board_font(look.small_px, QFont.Weight.Bold), theme["and"], near
        )
        key_font = board_font(round(look.small_px * 0.9), QFont.Weight.Normal)
        draw_word(painter, caption, key, key_font, theme["ink_soft"], far)

    def _edge(self) -> int:
        return self._style.look.band + self._style.look.pad_x

    def _on_frame_changed(self) -> None:
        asked = asked_by(self._model)
        if asked != self._asked:
            self._asked = asked
            self._place()
            self.update()

    def _place(self) -> None:
        """Below the last solution; scrolls with it."""
        view, look = self._solutions, self._style.look
        if self._asked is None or not view.column.rowCount():
            self.hide()
            self._set_tail(0)
            return
        question = ask(self._asked, view.rows.card_width - 2 * self._edge(), self._style)
        height = round(question.height + look.px * 1.5 + 2.4 * look.pad_y)
        gap = round(look.card_gap * 1.8)
        top = view.rows.places.total + gap - view.verticalOffset()
        self.setGeometry(view.rows.edge, top, view.rows.card_width, height)
        self.show()
        self._set_tail(height + gap)

    def _set_tail(self, height: int) -> None:
        if self._solutions.tail != height:
            self._solutions.tail = height
            self._solutions.settle()
