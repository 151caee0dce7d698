"""The cards of a sheet: their words, how tall they are, and how they are drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Spacer

from andfacil.domain.board.coverage import Ring
from andfacil.domain.values.cards import Side, Status
from andfacil.export.papers.board_sheet import refs_words
from andfacil.export.papers.sections import printed_ref
from andfacil.export.pdf.flowables import Cell
from andfacil.export.pdf.keyed_paragraph import KeyedParagraph
from andfacil.export.pdf.sheet.marks import draw_ring
from andfacil.export.pdf.sheet.measures import LARGE_PRINT
from andfacil.export.pdf.styles import HAIRLINE, SIDE_COLOURS
from andfacil.export.pdf.tables import label_width
from andfacil.export.pdf.tagging.marking import artifact
from andfacil.export.pdf.text import paras, tag
from andfacil.session_words import DOT, words_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.lib.colors import Color
    from reportlab.platypus import Flowable

    from andfacil.export.papers.board_sheet import SheetCard, SheetColumn
    from andfacil.export.pdf.sheet.measures import SheetMeasures
    from andfacil.export.pdf.tagging.elements import Element

AND_COLOUR = HexColor("#434A56")
AGREED_GROUND = HexColor("#F1F2F4")

BAR = 4.0
"""The width of the bar on non-negotiables and solutions, in pt."""

CORNER = 3.0
"""The radius of a card's corners, in pt."""

LABEL_GAP = 0.65
"""From a need's ref to its text, in em."""


@dataclass(frozen=True)
class SetCard:
    """A card, or a piece of one that is taller than a sheet, with its lines broken.

    `x` and `width` are those of its column; `first` is False for the rest of a broken one.
    """

    card: SheetCard
    side: Side | None
    cell: Cell
    x: float
    width: float
    pad: float
    first: bool = True

    @property
    def height(self) -> float:
        """With its padding."""
        return self.cell.height + 2 * self.pad

    def split(self, height: float) -> tuple[SetCard, SetCard] | None:
        """The piece that fits into `height` and the rest; None when nothing fits."""
        upper, rest = self.cell.split(height - 2 * self.pad)
        if not upper.content or not rest.content:
            return None
        return replace(self, cell=upper), replace(self, cell=rest, first=False)


class CardSetter:
    """Sets the words of a column's cards and adds them to the structure.

    `page_of` gives the pages (from 1) on which cards are; refs of those elsewhere name theirs.
    """

    def __init__(
        self, measures: SheetMeasures, page_of: dict[str, int], broke: Callable[[int], None]
    ) -> None:
        self._measures, self._page_of, self._broke = measures, page_of, broke
        self._words = words_for(measures.styles.language)
        self._pad = 1.6 * measures.unit

    def cards(self, column: SheetColumn, x: float, part: Element) -> Iterator[SetCard]:
        """The cards of `column`, whose left edge is at `x` within the block."""
        indent = self._indent(column)
        points = part.add("L")
        for card in column.cards:
            point = points.add("LI")
            if column.side is None:
                content = self._solution(card, point)
            else:
                content = self._need(card, point, indent)
            cell = self._cell(column.side, x, tuple(content))
            cell.measure(self._broke)
            width = self._measures.column
            yield SetCard(card, column.side, cell, x, width, self._pad)

    def _cell(self, side: Side | None, x: float, content: tuple[Flowable, ...]) -> Cell:
        measures = self._measures
        inset = BAR + self._pad
        ring = measures.ring + self._pad if side is not None else 0.0
        width = measures.column - 2 * inset - ring
        return Cell(x + inset + (ring if side is Side.B else 0.0), width, content)

    def _indent(self, column: SheetColumn) -> float:
        size = self._measures.styles.body_size
        return label_width((card.ref for card in column.cards), size) + LABEL_GAP * size

    def _need(self, card: SheetCard, point: Element, indent: float) -> list[Flowable]:
        measures = self._measures
        style = measures.styles.labelled(measures.styles.cell, indent)
        label, body = point.add("Lbl"), point.add("LBody")
        made: list[Flowable] = []
        made += self._tagged(
            paras(card.text, style, key=card.key, label=card.ref), body.add("P"), label
        )
        large = measures.styles.body_size >= LARGE_PRINT  # long words need all the width
        said = DOT.join(self._need_words(card))
        return self._noted(made, said, card, body, 0.0 if large else indent)

    def _need_words(self, card: SheetCard) -> Iterator[str]:
        """What a need's ring and threads say."""
        if card.must:
            yield self._words("list.must")
        if card.ring is not Ring.BROKEN:
            yield card.state
        if card.meets:
            yield self._refs(card, card.meets)
        if card.breaks:
            yield self._words("open.broken", refs=self._refs(card, card.breaks))

    def _solution(self, card: SheetCard, point: Element) -> list[Flowable]:
        measures = self._measures
        label, body = point.add("Lbl"), point.add("LBody")
        named = f"{printed_ref(card.ref)}{DOT}{card.state}"
        made: list[Flowable] = []
        made += self._tagged(paras(named, measures.state, key=card.key), label)
        made.append(Spacer(1, 0.3 * measures.unit))
        made += self._tagged(paras(card.text, measures.styles.cell, key=card.key), body.add("P"))
        said = DOT.join(
            self._words(f"solution.{how}", refs=self._refs(card, refs))
            for how, refs in (("meets", card.meets), ("breaks", card.breaks))
            if refs
        )
        return self._noted(made, said, card, body, 0.0)

    def _noted(
        self, made: list[Flowable], said: str, card: SheetCard, body: Element, indent: float
    ) -> list[Flowable]:
        if said:
            style = self._measures.note.clone("sheet-note", leftIndent=indent)
            style.language = self._measures.styles.language
            made.append(Spacer(1, 0.5 * self._measures.unit))
            made += self._tagged(paras(said, style, key=card.key), body.add("P"))
        return made

    def _refs(self, card: SheetCard, refs: tuple[str, ...]) -> str:
        here = self._page_of.get(card.ref, 0)
        return refs_words(refs, self._page_of, here, self._words)

    def _tagged(
        self, made: list[KeyedParagraph], element: Element, label: Element | None = None
    ) -> list[KeyedParagraph]:
        return tag(made, element, self._measures.styles.language, label)


def draw_card(canvas: Any, one: SetCard, top: float, measures: SheetMeasures) -> None:
    """Draw a card with its upper edge at `top`, the origin at the lower left of the block."""
    right_to_left = bool(getattr(canvas, "right_to_left", False))
    width = measures.width
    x = width - one.x - one.width if right_to_left else one.x
    with artifact(canvas):
        canvas.saveState()
        _draw_ground(canvas, one, x, top, right=(one.side is Side.B) != right_to_left)
        canvas.restoreState()
    y = top - one.pad
    if one.first and one.card.ring is not None and one.side is not None:
        ring = measures.ring
        inner = x + BAR + one.pad
        outer = x + one.width - BAR - one.pad - ring
        place = outer if (one.side is Side.A) != right_to_left else inner
        with artifact(canvas):
            colour = SIDE_COLOURS[one.side]
            leading = measures.styles.cell.leading
            draw_ring(canvas, one.card.ring, (place, y - (leading + ring) / 2), ring, colour)
    cell = width - one.cell.x - one.cell.width if right_to_left else one.cell.x
    for part, height in zip(one.cell.content, one.cell.heights, strict=True):
        y -= height
        if isinstance(part, KeyedParagraph):
            part.draw_at(canvas, cell, y)


def _draw_ground(canvas: Any, one: SetCard, x: float, top: float, *, right: bool) -> None:
    """The card itself, with the bars at its edges; `right` is where a need's bar is."""
    card, foot = one.card, top - one.height
    off = card.status in {Status.PARKED, Status.REJECTED}
    agreed = card.status is Status.AGREED
    colour: Color = SIDE_COLOURS[one.side] if one.side is not None else AND_COLOUR
    canvas.setStrokeColor(HAIRLINE if off else colour)
    canvas.setLineWidth(1.0 if agreed or card.must else 0.75)
    if card.status is not None and not agreed:
        canvas.setDash(*([1, 2] if off else [4, 2.5]))
    canvas.setFillColor(AGREED_GROUND)
    canvas.roundRect(x, foot, one.width, one.height, CORNER, stroke=1, fill=int(agreed))
    canvas.setDash()
    if card.must:
        at = x + one.width - BAR if right else x
        canvas.setFillColor(colour)
        canvas.rect(at, foot, BAR, one.height, stroke=0, fill=1)
    if card.status is not None and not off:
        sides = {ref[:1] for ref in card.meets}
        ends = (x, x + one.width - BAR)
        for side, at in zip(Side, ends[::-1] if right else ends, strict=True):
            if side.value in sides:
                canvas.setFillColor(SIDE_COLOURS[side])
                canvas.rect(at, foot, BAR, one.height, stroke=0, fill=1)
