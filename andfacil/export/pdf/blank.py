"""Empty space to write on by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.platypus import Flowable

from andfacil.export.pdf.styles import WRITING_LINE
from andfacil.export.pdf.tagging.marking import artifact

if TYPE_CHECKING:
    from reportlab.lib.colors import Color


class Blank(Flowable):
    """Empty space of `height` pt, with a line at its foot when `colour` is given.

    The line has the whole width, or `length`.
    """

    def __init__(
        self, height: float, colour: Color | None = None, length: float | None = None
    ) -> None:
        super().__init__()
        self.room, self.colour, self.length = height, colour, length

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """All the width, and the height it was made with."""
        self.width, self.height = width, self.room
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line, if there is one."""
        if self.colour is not None:
            with artifact(self.canv):
                self._draw_line(self.colour)

    def _draw_line(self, colour: Color) -> None:
        self.canv.setStrokeColor(colour)
        self.canv.setLineWidth(WRITING_LINE)
        length = self.length or self.width
        mirrored = bool(getattr(self.canv, "mirrored", False))
        x = self.width - length if mirrored else 0
        self.canv.line(x, 0, x + length, 0)
