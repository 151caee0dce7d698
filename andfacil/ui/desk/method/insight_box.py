"""The box that shows how the session has gone, for the facilitator alone unless they choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.desk.method.insight_paint import Told, needed_height, paint_insight
from andfacil.ui.style.painting import painting
from andfacil.ui.widgets.box import ACTION, CLOSE, REJECT, Box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from andfacil.ui.style.measures import BoardStyle

WIDTH = 820
"""px of the box, where the screen is as wide."""


class InsightView(QWidget):
    """The picture of the talks and the measures."""

    def __init__(self, told: Told, style: BoardStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = told
        self._style = style
        self.setAccessibleName(told.spoken(style))

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        width = max(self.width(), WIDTH // 2)
        return QSize(width, round(needed_height(self._told, width, self._style)))

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(round(needed_height(self._told, self.width(), self._style)))

    @safe_override()
    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_insight(painter, QRectF(self.rect()), self._told, self._style)


class InsightBox(Box):
    """The view with its two ways out of the desk, both only by choice.

    Signals:
        room_asked: the room is to see the picture of the talks.
        page_asked: the facilitator's page is to be written.
    """

    room_asked = Signal()
    page_asked = Signal()

    def __init__(self, told: Told, style: BoardStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How the session has gone"))
        self.view = InsightView(told, style, self)
        self.room_button = self.add_button(
            self.tr("Show the picture in the &room"), ACTION, self._ask_room
        )
        self.room_button.setEnabled(len(told.energy) > 1)
        self.page_button = self.add_button(
            self.tr("&Save as a page of mine…"), ACTION, self.page_asked.emit
        )
        close = self.add_button(CLOSE, REJECT)
        close.setDefault(True)  # the room sees nothing by an Enter too many
        self.lay_out(self.view, width=WIDTH)
        close.setFocus()

    def _ask_room(self) -> None:
        self.room_asked.emit()
        self.accept()
