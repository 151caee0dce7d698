"""Words stay where they are, however many accents a letter has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter


def keep_within(painter: QPainter, lines: QRectF, reach: float) -> None:
    """Draw nothing from now on that is further from `lines` than `reach` (px).

    A letter can carry any number of accents, each above the one before.
    """
    around = lines.adjusted(-2 * reach, -reach, 2 * reach, reach)
    painter.setClipRect(around, Qt.ClipOperation.IntersectClip)
