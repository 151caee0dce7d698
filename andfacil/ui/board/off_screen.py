"""What every picture needs that is painted on no screen."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEvent, QIODevice
from PySide6.QtGui import QImage, QImageWriter

LAYOUT_ROUNDS = 3
"""A label that wraps asks for its height only after it has its width, and so on outwards."""


def settle_layouts() -> None:
    """Let layouts and labels find their heights, without waiting for the event loop."""
    for _ in range(LAYOUT_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def png_of(image: QImage) -> bytes:
    """`image` as a PNG."""
    target = QByteArray()
    buffer = QBuffer(target)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(target.data())
