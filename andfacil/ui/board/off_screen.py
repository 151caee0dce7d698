"""What every picture needs that is painted on no screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEvent, QIODevice
from PySide6.QtGui import QImage, QImageWriter

if TYPE_CHECKING:
    from andfacil.domain.board.session import Step
    from andfacil.domain.values.edits import Edit

LAYOUT_ROUNDS = 3
"""A label that wraps asks for its height only after it has its width, and so on outwards."""


class NoRecorder:
    """Keeps nothing: a picture changes no card."""

    def record(self, edit: Edit, step: Step) -> None:
        """Keep nothing."""


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
