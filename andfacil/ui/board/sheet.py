"""The whole board on one sheet: every card, however many there are, for files and for the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEvent,
    QIODevice,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from andfacil.domain.board.history import History
from andfacil.domain.board.privacy import public_board
from andfacil.domain.board.session import NoRecorder, Session
from andfacil.ui.base.open_session import Desk
from andfacil.ui.board.model.board import BoardModel
from andfacil.ui.board.off_screen import png_of, settle_layouts
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
    image.fill(sheet.theme["window"])
    painter = QPainter(image)
    painter.scale(SHARP, SHARP)
    sheet.paint(painter)
    painter.end()
    sheet.close()
    return png_of(image)


def board_svg(board: Board) -> bytes:
    """An SVG of the whole board in the light theme: sharp at any size, nothing private in it."""
    sheet = _Sheet(board)
    target = QByteArray()
    buffer = QBuffer(target)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(sheet.size)
    generator.setViewBox(QRect(QPoint(), sheet.size))
    generator.setTitle(visible(board.details.title))
    painter = QPainter(generator)
    painter.fillRect(QRect(QPoint(), sheet.size), sheet.theme["window"])
    sheet.paint(painter)
    painter.end()
    sheet.close()
    return bytes(target.data())


class _Sheet:
    """A board view that is as tall as its longest column, and never on any screen."""

    def __init__(self, board: Board) -> None:
        self.theme = Theme.load("light")  # paper is white
        self._desk = Desk(Session(public_board(board), History(), NoRecorder()))
        model = BoardModel(self._desk, self._desk)
        look = BoardLook.desk()._replace(fold_lines=ALL_LINES)
        self._view = view = BoardView(model, look, self.theme, editable=False)
        view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        view.setStyleSheet(self.theme.stylesheet())
        view.setPalette(self.theme.palette())
        view.setContentsMargins(0, 0, 0, 0)
        view.resize(WIDTH, LOWEST)
        view.show()
        settle_layouts()
        hidden = max(column.verticalScrollBar().maximum() for column in view.views())
        if hidden:
            view.resize(WIDTH, min(LOWEST + hidden, TALLEST))
            settle_layouts()
        self.size = view.size() + QSize(2 * PAD, 2 * PAD)

    def paint(self, painter: QPainter) -> None:
        """Paint it, the upper left at the painter's origin."""
        painter.translate(PAD, PAD)
        self._view.render(painter, QPoint())

    def close(self) -> None:
        """Let go of the view."""
        self._view.close()
        for thing in (self._view, self._desk):
            thing.deleteLater()
            QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)
