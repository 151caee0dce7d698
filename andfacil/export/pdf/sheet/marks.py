"""The marks on a sheet: rings on needs, and the cross on a thread that goes against one.

They are told apart by shape, so that a copy in black and white keeps them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import white

from andfacil.domain.board.coverage import Ring

if TYPE_CHECKING:
    from reportlab.lib.colors import Color

RING_LINE = 0.09
"""The width of a ring's line, as a share of its diameter."""

TICK = ((0.28, 0.49), (0.44, 0.34), (0.73, 0.65))
"""Of a full ring, as shares of its diameter from the lower left."""


def draw_ring(
    canvas: Any, ring: Ring, corner: tuple[float, float], size: float, colour: Color
) -> None:
    """A need's ring: empty, half, ticked on a full disc, or struck by a bar that sticks out.

    `corner` is the lower left of its box, `size` its diameter, both in pt.
    """
    x, y = corner
    line, radius = size * RING_LINE, size / 2
    inner = radius - line / 2
    canvas.saveState()
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    canvas.setStrokeColor(colour)
    canvas.setFillColor(colour)
    canvas.setLineWidth(line)
    canvas.circle(x + radius, y + radius, inner, stroke=1, fill=int(ring is Ring.MET))
    if ring is Ring.MET:
        path = canvas.beginPath()
        path.moveTo(x + TICK[0][0] * size, y + TICK[0][1] * size)
        for across, up in TICK[1:]:
            path.lineTo(x + across * size, y + up * size)
        canvas.setStrokeColor(white)
        canvas.setLineWidth(size * 0.12)
        canvas.drawPath(path, stroke=1, fill=0)
    elif ring is Ring.PROMISED:
        box = (x + line / 2, y + line / 2, x + size - line / 2, y + size - line / 2)
        canvas.wedge(*box, 90, 180, stroke=0, fill=1)
    elif ring is Ring.BROKEN:
        for pen, width in ((white, line * 3.4), (colour, line * 1.9)):
            canvas.setStrokeColor(pen)
            canvas.setLineWidth(width)
            canvas.line(x, y, x + size, y + size)
    canvas.restoreState()


def draw_cross(canvas: Any, x: float, y: float, radius: float, colour: Color) -> None:
    """A cross on a disc around `x`, `y`."""
    canvas.saveState()
    canvas.setLineCap(1)
    canvas.setStrokeColor(colour)
    canvas.setFillColor(white)
    canvas.setLineWidth(radius * 0.25)
    canvas.circle(x, y, radius, stroke=1, fill=1)
    reach = radius * 0.42
    canvas.line(x - reach, y - reach, x + reach, y + reach)
    canvas.line(x - reach, y + reach, x + reach, y - reach)
    canvas.restoreState()
