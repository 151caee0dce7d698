"""The whole board on one sheet: every card, however many there are, for files and for the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter

from andfacil.ui.board.model.board import BoardModel
from andfacil.ui.board.off_screen import (
    delete_now,
    png_of,
    public_session,
    settle_layouts,
    show_off_screen,
    svg_of,
)
from andfacil.ui.board.view import BoardView
from andfacil.ui.style.measures import BoardLook
from andfacil.ui.style.theme import Theme
from andfacil.ui.widgets.labels import visible

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board

WIDTH, LOWEST, TALLEST = 1280, 640, 12_000
"""px of the sheet: its width, and the bounds of its height."""
SHARP = 2
"""Dots a px of a picture, so that it can be printed."""
PAD = 16
"""Around the board, in px."""
ALL_LINES = 400
"""A card on a sheet is shown whole: nobody can unfold it there."""


def board_png(board: Board) -> bytes:
    """A PNG of the whole board in the light theme, nothing private in it."""
    sheet = _Sheet(board)
    image = QImage(sheet.size * SHARP, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(SHARP, SHARP)
    sheet.paint(painter)
    painter.end()
    sheet.close()
    return png_of(image)


def board_svg(board: Board) -> bytes:
    """An SVG of the whole board in the light theme: sharp at any size, nothing private in it."""
    sheet = _Sheet(board)
    drawing = svg_of(sheet.paint, sheet.size, visible(board.details.title))
    sheet.close()
    return drawing


class _Sheet:
    """A board view as tall as its longest column, on no screen."""

    def __init__(self, board: Board) -> None:
        self._theme = theme = Theme.load("light")  # paper is white
        self._session = public_session(board)
        model = BoardModel(self._session, self._session)
        look = BoardLook.desk()._replace(fold_lines=ALL_LINES)
        self._view = view = BoardView(model, look, theme, editable=False)
        view.setStyleSheet(theme.stylesheet())
        view.setPalette(theme.palette())
        view.setContentsMargins(0, 0, 0, 0)
        show_off_screen(view, QSize(WIDTH, LOWEST))
        hidden = max(column.verticalScrollBar().maximum() for column in view.views())
        if hidden:
            view.resize(WIDTH, min(LOWEST + hidden, TALLEST))
            settle_layouts()
        self.size = view.size() + QSize(2 * PAD, 2 * PAD)

    def paint(self, painter: QPainter) -> None:
        """Paint it and its background, the upper left at the painter's origin."""
        painter.fillRect(QRect(QPoint(), self.size), self._theme["window"])
        painter.translate(PAD, PAD)
        self._view.render(painter, QPoint())

    def close(self) -> None:
        """Delete the view."""
        self._view.close()
        delete_now(self._view, self._session)
