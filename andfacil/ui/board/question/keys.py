"""Words that tell which key does what, each at its own place so that it can be clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFont

BETWEEN = " · "


class KeyWords(NamedTuple):
    """A key and what it does, and where that is seen (px)."""

    text: str
    place: QRectF


def laid_out(
    texts: Iterable[str], line: QRectF, font: QFont, *, right_to_left: bool
) -> list[KeyWords]:
    """The texts one behind the other from the first `line` on, in as many lines as they take."""
    metrics = QFontMetricsF(font)
    gap, reached, top = metrics.horizontalAdvance(BETWEEN), 0.0, line.top()
    placed = []
    for text in texts:
        width = metrics.horizontalAdvance(text)
        if reached and reached + width > line.width():
            reached, top = 0.0, top + line.height()
        width = min(width, line.width())
        left = line.right() - reached - width if right_to_left else line.left() + reached
        placed.append(KeyWords(text, QRectF(left, top, width, line.height())))
        reached += width + gap
    return placed
