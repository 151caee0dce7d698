"""Make the program's PNG and Windows icon from resources/icons/andfacil.svg.

Run it with the .venv's Python after the drawing has changed: the made files are committed, so
that building and running need no such step.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def png(drawing: QSvgRenderer, size: int) -> bytes:
    """The drawing as a PNG of this many pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes here
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon file: a header, one entry a picture, then the PNGs themselves."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    entries, offset = b"", len(header) + 16 * len(pictures)
    for size, picture in pictures.items():
        side = size % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return header + entries + b"".join(pictures.values())


def main() -> int:
    """Write andfacil.png and andfacil.ico beside the drawing."""
    app = QGuiApplication([])
    drawing = QSvgRenderer(str(FOLDER / "andfacil.svg"))
    pictures = {size: png(drawing, size) for size in SIZES}
    (FOLDER / "andfacil.png").write_bytes(pictures[256])
    (FOLDER / "andfacil.ico").write_bytes(ico(pictures))
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
