"""Paragraphs one below the other, in lines and pages: what does not fit goes on the next page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine

from andfacil.ui.style.line_ends import set_lines
from andfacil.ui.style.painting import keep_within
from andfacil.ui.style.text_lines import Pitch, start_aligned

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QColor, QPainter


NOTE_GAP_EM = 0.5
"""Between words and what else is said of them, in em of the room's type."""


class Flow(NamedTuple):
    """Lines ready to be drawn, and which of them are on each page.

    `ends` are the lower edges of all lines, in px from the first one's upper edge.
    """

    layouts: tuple[QTextLayout, ...]
    lines: tuple[QTextLine, ...]
    ends: tuple[float, ...]
    pages: tuple[range, ...]

    def height(self, rows: range) -> float:
        """What these lines take, in px."""
        return self.ends[rows.stop - 1] - self._top(rows) if rows else 0.0

    def draw(self, painter: QPainter, rows: range, place: QPointF, colour: QColor) -> None:
        """These lines, the first one's upper left corner at `place` (px)."""
        painter.setPen(colour)
        corner = place - QPointF(0, self._top(rows))
        for row in rows:
            line = self.lines[row]
            painter.save()
            keep_within(painter, line.rect().translated(corner), line.height() / 8)
            line.draw(painter, corner)
            painter.restore()

    def _top(self, rows: range) -> float:
        return self.ends[rows.start - 1] if rows.start else 0.0


def flow(layouts: Sequence[QTextLayout], width: float, height: float, gap: float) -> Flow:
    """The paragraphs in lines of `width` px, on pages `height` px high, `gap` px between two.

    A page holds as many whole lines as there is room for, at least one.
    """
    lines, ends, top = list[QTextLine](), list[float](), 0.0
    for number, layout in enumerate(layouts):
        top += gap if number else 0.0
        for line, bottom in _broken(layout, width, top):
            lines.append(line)
            ends.append(bottom)
            top = bottom
    return Flow(tuple(layouts), tuple(lines), tuple(ends), tuple(_pages(ends, height)))


def _broken(layout: QTextLayout, width: float, top: float) -> Iterator[tuple[QTextLine, float]]:
    """The lines of a layout from `top` on, each with its lower edge, in px."""
    layout.setTextOption(start_aligned(layout.text()))
    pitch = Pitch(layout.text(), QFontMetricsF(layout.font()))
    for line in set_lines(layout, width):
        top += pitch.place(line, top, 0)
        yield line, top


def _pages(bottoms: list[float], height: float) -> list[range]:
    pages, first, start = [], 0, 0.0
    for row, bottom in enumerate(bottoms):
        if row > first and bottom - start > height + 1:
            pages.append(range(first, row))
            first, start = row, bottoms[row - 1]
    pages.append(range(first, len(bottoms)))
    return pages
