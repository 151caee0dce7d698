"""From outline to flowables: where each word is on the paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from andfacil.export.papers.outline import Columns, Items, Lines, Prose, Subheading
from andfacil.export.pdf.columns import column_edges
from andfacil.export.pdf.flowables import Blank, Cell, RowBox, Rows, RowsSettings
from andfacil.export.pdf.keyed_paragraph import KeyedParagraph
from andfacil.export.pdf.shaping.scripts import right_to_left
from andfacil.export.pdf.styles import BLOCK_WIDTH, INK, LARGE_PRINT, SIDE_COLOURS
from andfacil.export.pdf.tables import label_width, set_table, stacked, under_head
from andfacil.export.pdf.tagging.elements import PLAIN_LIST, Element
from andfacil.export.pdf.text import RIGHT_MARK, isolated, para, paras, parts_in_order, tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.values.cards import Side
    from andfacil.export.base.progress import Progress
    from andfacil.export.papers.outline import Block, Clause, Head, Outline, Section
    from andfacil.export.pdf.styles import Styles

GUTTER = 16.0
"""Between two columns, in pt."""

BAR_INDENT = 9.0
"""From the bar of a party to its words, in pt."""

LABEL_GAP = 0.65
"""From a hanging label to its text, in em; below 0.6 reportlab moves the first line."""

LETTERS_A_LINE = 80
"""About, in running text of 12 pt."""

LINE_ROOM = 8
"""Above a line to write on by hand, in `Styles.hand`."""

COLUMN = (BLOCK_WIDTH - GUTTER) / 2


class Layout:
    """Lays out an outline with `styles`; `page_height` is that of an empty page in pt."""

    def __init__(self, styles: Styles, page_height: float, progress: Progress) -> None:
        self.styles = styles
        self.page_height = page_height
        self.progress = progress
        self.height = 0.0  # about, of all that is laid out
        self.root = Element("Document")
        self.part = self.root  # the element of the section that is being laid out

    def story(self, outline: Outline) -> list[Flowable]:
        """All flowables before the signatures."""
        story = [*self._head(outline.head), self._parties(outline.parties)]
        for section in outline.main_sections:
            self.part = self.root.add("Sect")
            story += self._section(section)
        return story

    def annexes(self, outline: Outline) -> Iterator[Flowable]:
        """What follows the signatures: below them if there is room for all of it, else apart."""
        for section in outline.annexes:
            self.part = self.root.add("Sect")
            _turn, *annex = self._section(section)
            whole = [part for part in annex if not isinstance(part, CondPageBreak)]
            height = sum(
                part.wrap(BLOCK_WIDTH, self.page_height)[1]
                + part.getSpaceBefore()
                + part.getSpaceAfter()
                for part in whole
            )
            yield CondPageBreak(min(height, self.page_height))
            yield from whole if height <= self.page_height else annex

    def _tag(
        self, made: list[KeyedParagraph], element: Element, label: Element | None = None
    ) -> list[KeyedParagraph]:
        return tag(made, element, self.styles.language, label)

    # ------------------------------------------------------------------------ the first page

    def _head(self, head: Head) -> Iterator[Flowable]:
        styles = self.styles
        kind = [para(head.kind.upper(), styles.kind, key="kind_of_paper")]
        yield from self._tag(kind, self.root.add("P"))
        yield from self._tag(paras(head.title, styles.title, key="title"), self.root.add("H1"))
        yield Spacer(1, 0.8 * styles.unit)
        meta = paras(parts_in_order(head.meta), styles.small, key="meta")
        yield from self._tag(meta, self.root.add("P"))
        if head.draft:
            pad = 2.2 * styles.unit
            words = paras(head.draft, styles.warning, key="draft")
            cell = Cell(pad, BLOCK_WIDTH - 2 * pad, tuple(self._tag(words, self.root.add("P"))))
            settings = RowsSettings(self.page_height, gap=3 * styles.unit)
            yield Rows([RowBox((cell,), pad / 2, pad * 0.7, box=INK)], settings)

    def _parties(self, parties: Columns) -> Flowable:
        cells = []
        for x, column in ((BAR_INDENT, parties.a), (COLUMN + GUTTER + BAR_INDENT, parties.b)):
            part = self.root.add("Sect")
            name = self._side_name(column.side, column.name, letter=True)
            content: list[Flowable] = [*self._tag(name, part.add("P"))]
            for clause in column.clauses:
                person = paras(parts_in_order(clause.text), self.styles.small, key=clause.key)
                content += self._tag(person, part.add("P"))
                content.append(Spacer(1, 0.6 * self.styles.unit))
            bar = SIDE_COLOURS[column.side]
            cells.append(Cell(x, COLUMN - BAR_INDENT, tuple(content), bar))
        row = RowBox(tuple(cells), 0, 0.6 * self.styles.unit, whole=False)
        return Rows([row], RowsSettings(self.page_height, gap=4.5 * self.styles.unit))

    def _side_name(self, side: Side, name: str, *, letter: bool) -> list[KeyedParagraph]:
        gap = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"
        begin = RIGHT_MARK if right_to_left(self.styles.language) else ""
        text = f"{begin}{side}{gap}{isolated(name)}" if letter else name
        made = paras(text, self.styles.side_name(side), key=f"side:{side}")
        made[0].mark = side
        return made

    # ------------------------------------------------------------------------ sections

    def _section(self, section: Section) -> Iterator[Flowable]:
        style = self.styles.heading if section.number else self.styles.annex_heading
        heading = para(section.title, style, key=section.key, label=section.number)
        heading.bookmark = f"{section.number} {section.title}".strip()
        heading.heads = True
        self._tag([heading], self.part.add("H2"))
        content: list[Flowable] = []
        for block in section.blocks:
            parts = list(self._block(block))
            if content and not isinstance(block, Subheading):
                after = getattr(content[-1], "style", None)
                close = after is self.styles.subheading
                prose = isinstance(block, Prose) and isinstance(content[-1], KeyedParagraph)
                gap = 0.0 if close else 1.0 if prose else 2.4
                parts[0].spaceBefore = gap * self.styles.unit
            content += parts
            self._measure(parts)
        _, height = heading.wrap(BLOCK_WIDTH, self.page_height)
        needed = style.spaceBefore + height + style.spaceAfter + self._least(content)
        yield CondPageBreak(min(needed, self.page_height))
        yield heading
        for at, part in enumerate(content):
            if at and isinstance(part, KeyedParagraph) and part.heads:
                needed = part.getSpaceBefore() + self._least(content[at:])
                yield CondPageBreak(min(needed, self.page_height))
            yield part

    def _measure(self, parts: Sequence[Flowable]) -> None:
        """Break the lines of rows; guess those of prose, which is broken when its page is made."""
        for part in parts:
            if isinstance(part, Rows):
                self.height += part.measure(self.progress.broke)
            elif isinstance(part, KeyedParagraph):
                lines = part.source_text.count("\n") + 1 + len(part.source_text) / LETTERS_A_LINE
                self.height += lines * part.style.leading
                self.progress.broke(len(part.source_text))

    def _least(self, content: Sequence[Flowable]) -> float:
        """The height that the beginning of `content` needs under its heading.

        Of rows it is their head and first row, of prose two lines or all of a short text, after
        any subheadings. A short text takes along the beginning of what it leads to.
        """
        height, leading = 0.0, True
        for part in content:
            if isinstance(part, Rows):
                together = part.settings.together
                own = part.wrap(BLOCK_WIDTH, 0)[1] if together else part.first_height()
                return height + part.getSpaceBefore() + own
            if isinstance(part, KeyedParagraph):
                own = part.wrap(BLOCK_WIDTH, self.page_height)[1]
                if not part.heads and not part.is_short():
                    own = min(own, 2 * self.styles.body.leading)
                height += part.getSpaceBefore() + own + part.getSpaceAfter()
                if not part.heads:  # what is short is never broken
                    if not (leading and part.is_short()):
                        return height
                    leading = False
        return height

    def _block(self, block: Block) -> Iterator[Flowable]:
        if isinstance(block, Prose):
            yield from self._prose(block)
        elif isinstance(block, Items):
            yield self._items(block.clauses)
        elif isinstance(block, Subheading):
            yield from self._subheading(block)
        elif isinstance(block, Columns):
            yield self._columns(block)
        elif isinstance(block, Lines):
            yield self._lines(block)
        else:
            large = self.styles.body_size >= LARGE_PRINT
            columns = None if large else column_edges(block, self.styles)
            if columns is None:
                yield self._items(stacked(block))
            else:
                table = self.part.add("Table")
                yield set_table(block, columns, self.styles, self.page_height, table)

    def _prose(self, prose: Prose) -> Iterator[Flowable]:
        for number, clause in enumerate(prose.clauses):
            made = paras(clause.text, self.styles.body, key=clause.key)
            self._tag(made, self.part.add("P"))
            if number:
                made[0].spaceBefore = self.styles.unit
            yield from made

    def _subheading(self, block: Subheading) -> Iterator[Flowable]:
        style = self.styles.subheading
        made = para(block.clause.text, style, key=block.clause.key)
        made.heads = True
        self._tag([made], self.part.add("H3"))
        yield made

    def _items(self, clauses: Sequence[Clause]) -> Flowable:
        styles = self.styles
        indent = self._indent((c.label for c in clauses), styles.body_size)
        text, note = styles.labelled(styles.body, indent), styles.noted(indent)
        rows, points = [], self.part.add("L", PLAIN_LIST)
        for clause in clauses:
            point = points.add("LI")
            label, body = point.add("Lbl"), point.add("LBody")
            content = paras(clause.text, text, key=clause.key, label=clause.label)
            self._tag(content, body.add("P"), label)
            for line in clause.notes:
                content += self._tag(paras(line, note, key=clause.key), body.add("P"))
            below = (2.2 if clause.notes else 0.8) * styles.unit
            cell = Cell(0, BLOCK_WIDTH, tuple(content))
            rows.append(RowBox((cell,), below=below, whole=False))
        rows[-1] = replace(rows[-1], below=0.0)
        return Rows(rows, RowsSettings(self.page_height))

    def _lines(self, lines: Lines) -> Flowable:
        styles = self.styles
        rows = []
        for clause in lines.clauses:
            content: list[Flowable] = [Blank(LINE_ROOM * styles.hand, INK)]
            if clause.text:
                words = paras(clause.text, styles.small, key=clause.key)
                self._tag(words, self.part.add("P"))
                content += [Spacer(1, 0.4 * styles.unit), *words]
            rows.append(RowBox((Cell(0, BLOCK_WIDTH, tuple(content)),)))
        return Rows(rows, RowsSettings(self.page_height, together=True))

    def _columns(self, columns: Columns) -> Flowable:
        styles = self.styles
        labels = [c.label for c in (*columns.a.clauses, *columns.b.clauses)]
        indent = self._indent(labels, styles.table_size)
        style = styles.labelled(styles.cell, indent)
        heads, cells = [], []
        for x, column in ((0.0, columns.a), (COLUMN + GUTTER, columns.b)):
            part = self.part.add("Sect")
            name = self._side_name(column.side, column.name, letter=False)
            heads.append(Cell(x, COLUMN, tuple(self._tag(name, part.add("H3")))))
            content: list[Flowable] = []
            points = part.add("L", PLAIN_LIST)
            for clause in column.clauses:
                point = points.add("LI")
                label, body = point.add("Lbl"), point.add("LBody")
                made = paras(clause.text, style, key=clause.key, label=clause.label)
                content += self._tag(made, body, label)
                content.append(Spacer(1, 0.7 * styles.unit))
            cells.append(Cell(x, COLUMN, tuple(content)))
        head = RowBox(tuple(heads), below=0.7 * styles.unit)
        return under_head(head, [RowBox(tuple(cells), flows=True)], self.page_height)

    def _indent(self, labels: Iterable[str], size: float) -> float:
        """Room for the widest of hanging labels, in pt."""
        return label_width(labels, size) + LABEL_GAP * size
