"""Shows in the room where the mouse is on the desk's board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.room.scene import Pointer

if TYPE_CHECKING:
    from andfacil.ui.board.view import BoardView
    from andfacil.ui.room.stage import RoomStage


class Pointing(QObject):
    """Follows the mouse over the board, from its making to `end`."""

    def __init__(self, board: BoardView, stage: RoomStage) -> None:
        super().__init__(board)
        self._board = board
        self._stage = stage
        self._watched = [board, *board.findChildren(QWidget)]
        for widget in self._watched:
            widget.setMouseTracking(True)
            widget.installEventFilter(self)
        board.setCursor(Qt.CursorShape.CrossCursor)
        here = board.mapFromGlobal(board.cursor().pos())
        if board.rect().contains(here):
            self._point(here)

    def end(self) -> None:
        """Stop pointing."""
        for widget in self._watched:
            widget.removeEventFilter(self)
            widget.setMouseTracking(False)
        self._board.unsetCursor()
        self._stage.point_at(None)
        self.deleteLater()

    @safe_override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if isinstance(watched, QWidget):
                self._point(watched.mapTo(self._board, event.position().toPoint()))
        elif event.type() == QEvent.Type.Leave and watched is self._board:
            self._stage.point_at(None)
        return False

    def _point(self, place: QPoint) -> None:
        self._stage.point_at(pointer_at(self._board, place))


def pointer_at(board: BoardView, place: QPoint) -> Pointer | None:
    """What is pointed at by this place (px) of a board; None outside of it."""
    for view in board.views():
        inside = view.viewport().mapFrom(board, place)
        index = view.indexAt(inside) if view.viewport().rect().contains(inside) else None
        if index is not None and index.isValid():
            rect = view.visualRect(index)
            x, y = inside.x() - rect.x(), inside.y() - rect.y()
            ref = view.column.card(index.row()).ref
            return Pointer(ref, x / max(1, rect.width()), y / max(1, rect.height()))
    if not board.rect().contains(place):
        return None
    return Pointer("", place.x() / board.width(), place.y() / board.height())
