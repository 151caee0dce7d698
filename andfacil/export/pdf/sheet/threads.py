"""The threads of a sheet: from each need to the solutions that meet it or go against it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import white

from andfacil.domain.values.cards import Side
from andfacil.export.pdf.sheet.marks import draw_cross
from andfacil.export.pdf.styles import INK, SIDE_COLOURS
from andfacil.export.pdf.tagging.marking import artifact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.views.links import Link
    from andfacil.export.pdf.sheet.columns import PlacedCard
    from andfacil.export.pdf.sheet.measures import SheetMeasures

APART = 6.0
"""Between the ends of two threads at one card, in pt, where it is tall enough."""

SOLID_LINE, DASHED_LINE, BESIDE = 1.5, 1.1, 2.6
"""Widths in pt: of agreed threads, of others, and of the white that parts crossing ones."""

BEND = 0.55
"""How far a thread runs level before it turns, as a share of the gutter."""

STUB = 0.3
"""The length of one that leads to another sheet, as a share of the gutter."""


CROSS = 0.3
"""Where the cross is on a thread that goes against a need, from that need, as a share of its way.

A curve that is level at both ends has gone 3t² - 2t³ of its height there."""


@dataclass(frozen=True)
class _Thread:
    """One link; `need` and `solution` are its ends, None for one on another sheet."""

    link: Link
    side: Side
    need: PlacedCard | None
    solution: PlacedCard | None


def draw_threads(
    canvas: Any,
    links: Sequence[Link],
    placed: Sequence[PlacedCard],
    measures: SheetMeasures,
) -> None:
    """Draw the threads of a sheet on which these cards stand; the words of the cards say them."""
    cards = {one.set.card.ref: one for one in placed if one.set.first}
    threads = [
        _Thread(link, Side(link.need[:1]), cards.get(link.need), cards.get(link.solution))
        for link in links
        if link.need in cards or link.solution in cards
    ]
    threads = _once_away(sorted(threads, key=lambda one: (one.link.breaks, one.link.solid)))
    drawing = _Drawing(canvas, threads, measures)
    with artifact(canvas):
        canvas.saveState()
        for thread in threads:
            drawing.draw(thread)
        for thread in threads:
            if thread.link.breaks:
                drawing.cross(thread)
        canvas.restoreState()


def _once_away(threads: Sequence[_Thread]) -> list[_Thread]:
    """Without all but the strongest of those that lead from one card to other sheets."""
    kept: dict[object, _Thread] = {}
    for thread in threads:
        end = thread.need or thread.solution
        away = thread.need is None or thread.solution is None
        kept[(end, thread.side, thread.link.breaks) if away else thread.link] = thread
    return list(kept.values())


class _Drawing:
    """Draws the threads of one sheet."""

    def __init__(self, canvas: Any, threads: Sequence[_Thread], measures: SheetMeasures) -> None:
        self._canvas, self._measures = canvas, measures
        self._right_to_left = bool(getattr(canvas, "right_to_left", False))
        self._heights: dict[tuple[str, Side, Link], float] = {}
        for side in Side:
            own = [thread for thread in threads if thread.side is side]
            self._spread(own, lambda one: one.need, lambda one: one.solution)
            self._spread(own, lambda one: one.solution, lambda one: one.need)

    def _spread(self, threads: Sequence[_Thread], end: Any, other: Any) -> None:
        """Give the threads that end at one card places of their own along its edge."""
        at: dict[str, list[_Thread]] = {}
        for thread in threads:
            if end(thread) is not None:
                at.setdefault(end(thread).set.card.ref, []).append(thread)
        for ref, found in at.items():
            card = end(found[0])
            below = card.top - self._measures.size[1]
            found.sort(key=lambda one: -(other(one).middle if other(one) else below))
            step = min(APART, (card.set.height - 10) / max(len(found) - 1, 1))
            for number, thread in enumerate(found):
                height = card.middle + ((len(found) - 1) / 2 - number) * step
                self._heights[ref, thread.side, thread.link] = height

    def draw(self, thread: _Thread) -> None:
        """Draw one, with white beside it."""
        canvas, solid = self._canvas, thread.link.solid
        canvas.setLineCap(0)
        width = SOLID_LINE if solid else DASHED_LINE
        for colour, wide in ((white, width + BESIDE), (self._colour(thread), width)):
            canvas.setStrokeColor(colour)
            canvas.setLineWidth(wide)
            canvas.setDash(*([4, 2.5] if not solid and colour is not white else []))
            if thread.need is None or thread.solution is None:
                self._draw_stub(thread)
            else:
                self._draw_curve(thread)
        canvas.setDash()

    def cross(self, thread: _Thread) -> None:
        """Mark one that goes against a need, near that need."""
        start, end = self._ends(thread)
        if thread.need is None:
            start, end = end, start
        away = CROSS if thread.need is not None and thread.solution is not None else STUB / 2
        x = start[0] + (end[0] - start[0]) * away
        y = start[1] + (end[1] - start[1]) * (3 * away**2 - 2 * away**3)
        draw_cross(self._canvas, x, y, 4.4, self._colour(thread))

    def _colour(self, thread: _Thread) -> Any:
        return INK if thread.link.breaks else SIDE_COLOURS[thread.side]

    def _ends(self, thread: _Thread) -> tuple[tuple[float, float], tuple[float, float]]:
        """Where it begins at the need and ends at the solution; a missing end is level."""
        measures, side = self._measures, thread.side
        column, gutter = measures.column, measures.gutter
        edges = (column, column + gutter)
        if side is Side.B:
            edges = (measures.width - column, measures.width - column - gutter)
        heights = [
            None if one is None else self._heights[one.set.card.ref, side, thread.link]
            for one in (thread.need, thread.solution)
        ]
        known = next(height for height in heights if height is not None)
        x = [measures.width - edge if self._right_to_left else edge for edge in edges]
        return (
            (x[0], known if heights[0] is None else heights[0]),
            (x[1], known if heights[1] is None else heights[1]),
        )

    def _draw_curve(self, thread: _Thread) -> None:
        (x, y), (to_x, to_y) = self._ends(thread)
        bend = (to_x - x) * BEND
        self._canvas.bezier(x, y, x + bend, y, to_x - bend, to_y, to_x, to_y)

    def _draw_stub(self, thread: _Thread) -> None:
        """A short line with an arrow's head: the other end is on another sheet."""
        start, end = self._ends(thread)
        if thread.need is None:
            start, end = end, start
        x, y = start
        reach = (end[0] - x) * STUB
        tip = x + reach
        back = 3.0 if reach < 0 else -3.0
        self._canvas.line(x, y, tip, y)
        self._canvas.line(tip + back, y + 2.4, tip, y)
        self._canvas.line(tip + back, y - 2.4, tip, y)
