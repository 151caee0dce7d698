"""From outline to flowables: where each word stands on the paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from andfacil.export.flowables import Cell, RowBox, Rows, RowsLook
from andfacil.export.outline import Columns, Items, Prose, Subheading
from andfacil.export.styles import BLOCK_WIDTH, INK, LARGE_PRINT, SIDE_COLOURS
from andfacil.export.tables import label_width, set_table, stacked, under_head
from andfacil.export.text import KeyedParagraph, para, paras

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.cards import Side
    from andfacil.export.outline import Block, Clause, Head, Outline, Section
    from andfacil.export.styles import Sheet

GUTTER = 16.0
"""Between two columns, in pt."""

BAR_INDENT = 9.0
"""From the bar of a party to its words, in pt."""

LABEL_GAP = 0.65
"""From a hanging label to its text, in em; below 0.6 reportlab moves the first line aside."""

COLUMN = (BLOCK_WIDTH - GUTTER) / 2


class Layout:
    """Sets an outline in the styles of one sheet; `page` is the height of an empty page in pt."""

    def __init__(self, sheet: Sheet, page: float) -> None:
        self.sheet = sheet
        self.page = page

    def story(self, outline: Outline) -> list[Flowable]:
        """All flowables but the signatures."""
        story = [*self._head(outline.head), self._parties(outline.parties)]
        for section in outline.sections:
            story += self._section(section)
        return story

    # ------------------------------------------------------------------------ the first page

    def _head(self, head: Head) -> Iterator[Flowable]:
        sheet = self.sheet
        yield para(head.kind.upper(), sheet.kind, key="kind_of_paper")
        yield from paras(head.title, sheet.title, key="title")
        yield Spacer(1, 0.8 * sheet.unit)
        yield from paras(head.meta, sheet.small, key="meta")
        if head.draft:
            pad = 2.2 * sheet.unit
            words = tuple(paras(head.draft, sheet.strong, key="draft"))
            cell = Cell(pad, BLOCK_WIDTH - 2 * pad, words)
            look = RowsLook(self.page, gap=3 * sheet.unit)
            yield Rows([RowBox((cell,), pad / 2, pad * 0.7, box=INK)], look)

    def _parties(self, parties: Columns) -> Flowable:
        cells = []
        for x, column in ((BAR_INDENT, parties.a), (COLUMN + GUTTER + BAR_INDENT, parties.b)):
            content: list[Flowable] = [*self._side_name(column.side, column.name, letter=True)]
            for clause in column.clauses:
                content += paras(clause.text, self.sheet.small, key=clause.key)
                content.append(Spacer(1, 0.6 * self.sheet.unit))
            bar = SIDE_COLOURS[column.side]
            cells.append(Cell(x, COLUMN - BAR_INDENT, tuple(content), bar))
        row = RowBox(tuple(cells), 0, 0.6 * self.sheet.unit, whole=False)
        return Rows([row], RowsLook(self.page, gap=4.5 * self.sheet.unit))

    def _side_name(self, side: Side, name: str, *, letter: bool) -> list[KeyedParagraph]:
        text = f"{side}\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}{name}" if letter else name
        made = paras(text, self.sheet.side_name(side), key=f"side:{side}")
        made[0].mark = side
        return made

    # ------------------------------------------------------------------------ sections

    def _section(self, section: Section) -> Iterator[Flowable]:
        style = self.sheet.heading if section.number else self.sheet.annex_heading
        heading = para(section.title, style, key=section.key, label=section.number)
        heading.bookmark = f"{section.number} {section.title}".strip()
        content: list[Flowable] = []
        for block in section.blocks:
            parts = list(self._block(block))
            if content and not isinstance(block, Subheading):
                after = getattr(content[-1], "style", None)
                close = after is self.sheet.subheading
                prose = isinstance(block, Prose) and isinstance(content[-1], KeyedParagraph)
                gap = 0.0 if close else 1.0 if prose else 2.4
                parts[0].spaceBefore = gap * self.sheet.unit
            content += parts
        _, height = heading.wrap(BLOCK_WIDTH, self.page)
        needed = style.spaceBefore + height + style.spaceAfter + self._least(content[0])
        yield CondPageBreak(min(needed, self.page))
        yield heading
        yield from content

    def _least(self, part: Flowable) -> float:
        """The least height that `part` needs under its heading: its head and row, or two lines."""
        if isinstance(part, Rows):
            return part.getSpaceBefore() + part.first_height()
        _, height = part.wrap(BLOCK_WIDTH, self.page)
        return min(height, 2 * self.sheet.body.leading)

    def _block(self, block: Block) -> Iterator[Flowable]:
        if isinstance(block, Prose):
            yield from self._prose(block)
        elif isinstance(block, Items):
            yield self._items(block.clauses)
        elif isinstance(block, Subheading):
            yield from self._subheading(block)
        elif isinstance(block, Columns):
            yield self._columns(block)
        else:
            large = self.sheet.body_size >= LARGE_PRINT
            yield self._items(stacked(block)) if large else set_table(block, self.sheet, self.page)

    def _prose(self, prose: Prose) -> Iterator[Flowable]:
        for number, clause in enumerate(prose.clauses):
            made = paras(clause.text, self.sheet.body, key=clause.key)
            if number:
                made[0].spaceBefore = self.sheet.unit
            yield from made

    def _subheading(self, block: Subheading) -> Iterator[Flowable]:
        style = self.sheet.subheading
        yield CondPageBreak(3.5 * style.leading)
        yield para(block.clause.text, style, key=block.clause.key)

    def _items(self, clauses: Sequence[Clause]) -> Flowable:
        sheet = self.sheet
        indent = self._indent((c.label for c in clauses), sheet.body_size)
        text, note = sheet.labelled(sheet.body, indent), sheet.noted(indent)
        rows = []
        for clause in clauses:
            content = paras(clause.text, text, key=clause.key, label=clause.label)
            for line in clause.notes:
                content += paras(line, note, key=clause.key)
            below = (2.2 if clause.notes else 0.8) * sheet.unit
            cell = Cell(0, BLOCK_WIDTH, tuple(content))
            rows.append(RowBox((cell,), below=below, whole=False))
        rows[-1] = replace(rows[-1], below=0.0)
        return Rows(rows, RowsLook(self.page))

    def _columns(self, columns: Columns) -> Flowable:
        sheet = self.sheet
        labels = [c.label for c in (*columns.a.clauses, *columns.b.clauses)]
        indent = self._indent(labels, sheet.table_size)
        style = sheet.labelled(sheet.cell, indent)
        heads, cells = [], []
        for x, column in ((0.0, columns.a), (COLUMN + GUTTER, columns.b)):
            name = self._side_name(column.side, column.name, letter=False)
            heads.append(Cell(x, COLUMN, tuple(name)))
            content: list[Flowable] = []
            for clause in column.clauses:
                content += paras(clause.text, style, key=clause.key, label=clause.label)
                content.append(Spacer(1, 0.7 * sheet.unit))
            cells.append(Cell(x, COLUMN, tuple(content)))
        head = RowBox(tuple(heads), below=0.7 * sheet.unit)
        return under_head(head, [RowBox(tuple(cells), whole=False)], self.page)

    def _indent(self, labels: Iterable[str], size: float) -> float:
        """Room for the widest of hanging labels, in pt."""
        return label_width(labels, size) + LABEL_GAP * size
