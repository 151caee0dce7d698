"""The heads of a sheet: the session's name on the first one, and the columns' names on each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.platypus import Spacer

from andfacil.export.pdf.flowables import Cell
from andfacil.export.pdf.keyed_paragraph import KeyedParagraph
from andfacil.export.pdf.shaping.scripts import right_to_left
from andfacil.export.pdf.sheet.cards import AND_COLOUR
from andfacil.export.pdf.styles import SIDE_COLOURS, Styles
from andfacil.export.pdf.tagging.marking import artifact
from andfacil.export.pdf.text import RIGHT_MARK, isolated, para, paras, parts_in_order, tag
from andfacil.session_words import DOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.platypus import Flowable

    from andfacil.domain.values.cards import Side
    from andfacil.export.papers.board_sheet import BoardSheet, SheetColumn
    from andfacil.export.papers.outline import Outline
    from andfacil.export.pdf.sheet.measures import SheetMeasures
    from andfacil.export.pdf.tagging.elements import Element

RULE = 2.0
"""The width of the line under the head of a column, in pt."""

MOST_HEAD = 1 / 3
"""A head of the columns taller than this share of the block is not repeated."""


MOST_TITLE = 0.45
"""A title or a name that takes more of the block than this is cut."""


def _within(cell: Cell, height: float) -> Cell:
    """As much of `cell` as fits into `height`; all of it where it cannot be parted."""
    if cell.height <= height:
        return cell
    upper, _ = cell.split(height)
    return upper if upper.content else cell


class HeadSetter:
    """Sets the heads, and makes the parts of the structure below `root` that the columns fill."""

    def __init__(
        self, outline: Outline, sheet: BoardSheet, measures: SheetMeasures, root: Element
    ) -> None:
        self._measures, self._root = measures, root
        self._right_to_left = right_to_left(measures.styles.language)
        self._title = self._named(outline)
        self._columns = [
            (column, number * (measures.column + measures.gutter), root.add("Sect"))
            for number, column in enumerate(sheet.columns)
        ]
        self._cells = [self._head(column, x, part) for column, x, part in self._columns]

    def columns(self) -> Iterator[tuple[SheetColumn, float, Element]]:
        """Each column with its left edge and its part of the structure."""
        yield from self._columns

    def height(self, page: int) -> float:
        """The height that the heads take of a page (from 1)."""
        unit, columns = self._measures.unit, self._columns_height
        if page == 1:
            return self._title.height + 2 * unit + columns
        return columns if columns <= MOST_HEAD * self._measures.height else 0.0

    def draw(self, canvas: Any, page: int) -> None:
        """Draw the heads of a page; those of later pages are repetitions."""
        top = self._measures.height
        if page == 1:
            self._draw(canvas, self._title, top)
            self._draw_columns(canvas, top - self._title.height - 2 * self._measures.unit)
        elif self.height(page):
            with artifact(canvas):
                self._draw_columns(canvas, top)

    @property
    def _columns_height(self) -> float:
        return max(cell.height for cell in self._cells) + RULE + 3.4 * self._measures.unit

    def _draw_columns(self, canvas: Any, top: float) -> None:
        measures = self._measures
        rule = top - max(cell.height for cell in self._cells) - measures.unit
        for (column, x, _), cell in zip(self._columns, self._cells, strict=True):
            self._draw(canvas, cell, top)
            left = measures.width - x - measures.column if self._right_to_left else x
            colour = AND_COLOUR if column.side is None else SIDE_COLOURS[column.side]
            with artifact(canvas):
                canvas.setFillColor(colour)
                canvas.rect(left, rule - RULE, measures.column, RULE, stroke=0, fill=1)

    def _draw(self, canvas: Any, cell: Cell, top: float) -> None:
        x = self._measures.width - cell.x - cell.width if self._right_to_left else cell.x
        for part, height in zip(cell.content, cell.heights, strict=True):
            top -= height
            if isinstance(part, KeyedParagraph):
                part.draw_at(canvas, x, top)

    def _named(self, outline: Outline) -> Cell:
        """What paper it is, and of which session."""
        measures, head = self._measures, outline.head
        kind = parts_in_order(DOT.join(filter(None, (head.kind.upper(), head.meta))))
        content: list[Flowable] = []
        content += self._tagged(paras(kind, measures.kind, key="kind_of_paper"), "P")
        content += self._tagged(paras(head.title, measures.title, key="title"), "H1")
        content.append(Spacer(1, 2 * measures.unit))
        return _within(Cell(0, measures.width, tuple(content)), MOST_TITLE * measures.height)

    def _head(self, column: SheetColumn, x: float, part: Element) -> Cell:
        measures = self._measures
        if column.side is None:
            name = paras(column.name, measures.joint, key=column.key)
        else:
            name = [self._side_name(column.side, column)]
        content: list[Flowable] = []
        content += self._tagged(name, "H2", part)
        content += self._tagged(paras(column.caption, measures.note, key=column.key), "P", part)
        return _within(Cell(x, measures.column, tuple(content)), MOST_TITLE * measures.height)

    def _side_name(self, side: Side, column: SheetColumn) -> KeyedParagraph:
        large = Styles(self._measures.styles.body_size * 1.2, self._measures.styles.language)
        gap = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"
        begin = RIGHT_MARK if self._right_to_left else ""
        text = f"{begin}{side}{gap}{isolated(column.name)}"
        return para(text, large.side_name(side), key=column.key, mark=side)

    def _tagged(
        self, made: list[KeyedParagraph], role: str, part: Element | None = None
    ) -> list[KeyedParagraph]:
        element = (self._root if part is None else part).add(role)
        return tag(made, element, self._measures.styles.language)
