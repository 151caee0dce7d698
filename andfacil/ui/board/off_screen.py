"""Helpers for pictures that are painted on no screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QEvent,
    QIODevice,
    QObject,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QImage, QImageWriter, QPainter

from andfacil.domain.board.history import History
from andfacil.domain.board.privacy import public_board
from andfacil.domain.board.session import NoRecorder, Session
from andfacil.ui.base.open_session import OpenSession

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from andfacil.domain.board.board import Board

LAYOUT_ROUNDS = 3
"""A wrapping label knows its height only when it has its width, and so do the layouts around."""


def settle_layouts() -> None:
    """Compute all layouts now, without waiting for the event loop."""
    for _ in range(LAYOUT_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def public_session(board: Board) -> OpenSession:
    """An open session with nothing private of `board`, which writes nothing to disk.

    While a card is hidden it has no ticks of the lines, and yet the badge of `board`.
    """
    session = Session(public_board(board), History(), NoRecorder())
    return OpenSession(session, ticks_of=board)


def show_off_screen(widget: QWidget, size: QSize) -> None:
    """Lay `widget` out in this size, on no screen."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(size)
    widget.show()
    settle_layouts()


def delete_now(*things: QObject) -> None:
    """Delete them without waiting for the event loop."""
    for thing in things:
        thing.deleteLater()
        QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)


def png_of(image: QImage) -> bytes:
    """`image` as a PNG."""
    target, buffer = _open_buffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(target.data())


def svg_of(paint: Callable[[QPainter], None], size: QSize, title: str = "") -> bytes:
    """What `paint` paints as an SVG of `size` px: its words stay words, in Noto Sans."""
    from PySide6.QtSvg import QSvgGenerator

    target, buffer = _open_buffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(), size))
    if title:
        generator.setTitle(title)
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    return bytes(target.data())


def _open_buffer() -> tuple[QByteArray, QBuffer]:
    target = QByteArray()
    buffer = QBuffer(target)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return target, buffer
