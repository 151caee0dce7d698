"""The place in the room at which the facilitator points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.painting import line_pen, painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from andfacil.ui.board.overview.view import Overview
    from andfacil.ui.board.view import BoardView
    from andfacil.ui.room.scene import Pointer
    from andfacil.ui.style.measures import BoardStyle

REST_MS = 400
"""So long a card on another page is pointed at before the page is turned to it."""
CLEAR = 0.35
"""How dense the dot is: what it lies on can still be read."""


class PointerDot(QWidget):
    """A large dot with a rim, over a board; lets the mouse through."""

    def __init__(
        self, board: BoardView, overview: Overview, style: BoardStyle, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._overview = overview
        self._style = style
        self._pointer: Pointer | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._turn)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_style(style)
        self.hide()

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._style = style
        side = round(style.look.px * 1.5)
        self.resize(side, side)
        self.update()

    def point_at(self, pointer: Pointer | None) -> None:
        """Show the dot at this place, or hide it."""
        before, self._pointer = self._pointer, pointer
        if pointer is None or before is None or before.ref != pointer.ref:
            self._rest.stop()
        self._settle()

    def _settle(self) -> None:
        place = self._place_of(self._pointer) if self._pointer else None
        if place is not None:
            self.move(place - self.rect().center())
            self.raise_()
        elif self._pointer is not None and not self._rest.isActive():
            self._rest.start()
        self.setVisible(place is not None)

    def _place_of(self, pointer: Pointer) -> QPoint | None:
        if pointer.ref and not self._overview.isHidden():
            rect = self._overview.rect_of(pointer.ref).toRect()
            return self._overview.mapToParent(_within(rect, pointer)) if rect.isValid() else None
        return place_of(pointer, self._board)

    def _turn(self) -> None:
        if self._pointer is not None:
            self._board.reveal(self._pointer.ref)
            self._settle()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, stroke = self._style.theme, max(3.0, self._style.look.px * 0.1)
        fill = QColor(theme["focus"])
        fill.setAlphaF(CLEAR)
        box = QRectF(self.rect()).adjusted(stroke, stroke, -stroke, -stroke)
        with painting(self) as painter:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(line_pen(theme["window"], 2 * stroke))
            painter.drawEllipse(box)
            painter.setBrush(fill)
            painter.setPen(line_pen(theme["ink"], stroke))
            painter.drawEllipse(box)


def place_of(pointer: Pointer, board: BoardView) -> QPoint | None:
    """Where this is in the parent of `board`, in px; None while it is not to be seen."""
    if not pointer.ref:
        inside = QPoint(round(pointer.x * board.width()), round(pointer.y * board.height()))
        return board.mapToParent(inside)
    for view in board.views():
        row = view.column.row(pointer.ref)
        if row in view.shown_rows():
            spot = _within(view.rect_of(row), pointer)
            return board.mapToParent(view.viewport().mapTo(board, spot))
    return None


def _within(card: QRect, pointer: Pointer) -> QPoint:
    x, y = pointer.x * card.width(), pointer.y * card.height()
    return QPoint(round(card.left() + x), round(card.top() + y))
