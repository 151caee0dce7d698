"""Where things are on a landscape sheet. All measures are in pt unless a name says mm."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reportlab.lib.styles import ParagraphStyle

from andfacil.export.pdf.styles import BOLD, INK, MM, REGULAR, SEMIBOLD, Styles, quiet

if TYPE_CHECKING:
    from andfacil.export.base.options import PaperSize

SIDE_MARGIN, TOP_MARGIN, FOOT_MARGIN = 12 * MM, 16 * MM, 20 * MM
"""Head and foot of the pages are in them, 6 mm or more from the edge."""

GUTTER = 0.077
"""Room for the threads between two columns, as a share of the sheet's width."""

TITLE_RATIO = 1.6
"""The title's size as a multiple of the running text's: a sheet is low."""

SMALL_RATIO = 0.8
"""The same for the words below a card's text; they have a size that no running text has."""

LARGE_PRINT = 16.0
"""From this size of the running text on, small words are as large as the rest."""


@dataclass(frozen=True)
class SheetMeasures:
    """The measures of one paper in one size of the running text and one language."""

    paper: PaperSize
    styles: Styles

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the sheet, which lies on its long side."""
        width, height = self.paper.size
        return height, width

    @property
    def width(self) -> float:
        """Of the block that holds the columns."""
        return self.size[0] - 2 * SIDE_MARGIN

    @property
    def height(self) -> float:
        """Of the same block, between head and foot."""
        return self.size[1] - TOP_MARGIN - FOOT_MARGIN

    @property
    def left(self) -> float:
        """Left edge of the block."""
        return SIDE_MARGIN

    @property
    def top(self) -> float:
        """Upper edge of the block, from the foot of the sheet."""
        return self.size[1] - TOP_MARGIN

    @property
    def gutter(self) -> float:
        """Between two columns."""
        return GUTTER * self.size[0]

    @property
    def column(self) -> float:
        """The width of a column."""
        return (self.width - 2 * self.gutter) / 3

    @property
    def unit(self) -> float:
        """The distance that all others are multiples of: a quarter of the running text."""
        return self.styles.unit

    @property
    def ring(self) -> float:
        """The diameter of a need's ring."""
        return 1.15 * self.styles.body_size

    @property
    def small_size(self) -> float:
        """Of the words below a card's text."""
        body = self.styles.body_size
        return body if body >= LARGE_PRINT else SMALL_RATIO * body

    @cached_property
    def title(self) -> ParagraphStyle:
        """The name of the session."""
        return self._style(BOLD, self.styles.body_size * TITLE_RATIO, 1.2)

    @cached_property
    def kind(self) -> ParagraphStyle:
        """The line above the title."""
        return self._style(SEMIBOLD, self.small_size, 1.45)

    @cached_property
    def joint(self) -> ParagraphStyle:
        """The head of the middle column."""
        return self._style(BOLD, self.styles.body_size * 1.2, 1.4)

    @cached_property
    def state(self) -> ParagraphStyle:
        """The line with ref and status above a solution's text."""
        return self._style(BOLD, self.small_size, 1.4)

    @cached_property
    def note(self) -> ParagraphStyle:
        """The words below a card's text, and those below the heads of columns."""
        return self._style(REGULAR, self.small_size, 1.35)

    def _style(self, face: str, size: float, spacing: float) -> ParagraphStyle:
        style = ParagraphStyle(
            f"sheet-{face}-{size:g}",
            parent=self.styles.body,
            fontName=face,
            fontSize=size,
            leading=size * spacing,
            textColor=INK if size >= self.styles.body_size else quiet(size),
        )
        style.language = self.styles.language
        return style
