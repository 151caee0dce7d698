"""The shapes of the sides: a diamond for A, a disc for B, which a grey copy shows too."""

from __future__ import annotations

from typing import Any

from andfacil.domain.values.cards import Side
from andfacil.export.pdf.styles import SIDE_COLOURS
from andfacil.export.pdf.tagging.marking import artifact

CAP_HEIGHT = 0.714
"""Of Noto Sans, in em; shapes are centred on half of it."""


MARK_WIDTH = 0.62
"""Of a shape, in em."""


def draw_mark(canvas: Any, side: Side, x: float, top: float, size: float) -> None:
    """Draw the shape of `side` at `x`, before a first line of `size` pt with its top at `top`."""
    # reportlab sets the first baseline one size below the top of a paragraph.
    y = top - size + CAP_HEIGHT / 2 * size
    radius = size * MARK_WIDTH / 2
    with artifact(canvas):
        _draw(canvas, side, x, y, radius)


def _draw(canvas: Any, side: Side, x: float, y: float, radius: float) -> None:
    canvas.saveState()
    canvas.setFillColor(SIDE_COLOURS[side])
    if side is Side.A:
        path = canvas.beginPath()
        path.moveTo(x, y)
        path.lineTo(x + radius, y + radius)
        path.lineTo(x + 2 * radius, y)
        path.lineTo(x + radius, y - radius)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
    else:
        canvas.circle(x + radius, y, radius * 0.92, stroke=0, fill=1)
    canvas.restoreState()
