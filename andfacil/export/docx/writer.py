"""Writing the parts of an outline into a text document, with Word's styles and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from andfacil.domain.values.text import clean_block, clean_text
from andfacil.export.docx.styles import CLAUSE, NOTE, SIDE_COLOURS, SIDE_NAME, hang, set_up
from andfacil.export.docx.tables import (
    add_table,
    empty_cell,
    fitting_shares,
    keep_whole,
    line_count,
    mark_heads,
)
from andfacil.export.docx.text import add_words, set_right_to_left
from andfacil.export.papers.outline import Columns, Items, Lines, Prose, Subheading, Table
from andfacil.export.papers.sections import WHO_CELLS
from andfacil.export.papers.unbroken import JOINER, whole_amounts, whole_names
from andfacil.export.pdf.shaping.levels import base_level
from andfacil.export.pdf.shaping.scripts import right_to_left
from andfacil.session_words import DOT

if TYPE_CHECKING:
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

    from andfacil.export.base.options import Options
    from andfacil.export.papers.outline import Block, Clause, Column, Row

SHORT_LABEL = 3
"""Letters of a short label, such as "A12"; "AND 12" needs more room."""

LINES_KEPT = 10
"""So many lines of a row stay on one page; a higher row goes on overleaf."""


class Writer:
    """One document in the making: paragraphs, clauses, columns and tables at its end."""

    def __init__(self, language: str, options: Options) -> None:
        self.options = options
        self.language = language
        self.right_to_left = right_to_left(language)
        self.document = docx.Document()
        set_up(self.document, language, options)

    def add_paragraph(
        self, text: str, style: str, where: Any = None, *, bold: bool = False, label: str = ""
    ) -> Paragraph:
        """One paragraph at the end of the document, or of a cell; `label` comes before it."""
        paragraph: Paragraph = (where or self.document).add_paragraph(style=style)
        self.fill(paragraph, text, bold=bold, label=label)
        return paragraph

    def fill(
        self, paragraph: Paragraph, text: str, *, bold: bool = False, label: str = ""
    ) -> Paragraph:
        """Put words into an existing paragraph."""
        text = clean_block(text)
        base = base_level(text, int(self.right_to_left))
        if base or (label and self.right_to_left):
            set_right_to_left(paragraph)
        elif self.right_to_left:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if label:
            hang(paragraph, self.indent(label))
            add_words(paragraph, label, bold=True)
            paragraph.add_run("\t")
        add_words(paragraph, text, bold=bold, base=base)
        return paragraph

    def indent(self, label: str) -> float:
        """The width of a label in pt: of "AND 12", or of a shorter one."""
        return self.options.body * (4.4 if len(label) > SHORT_LABEL else 2.6)

    def block(self, block: Block) -> None:
        """One block of a section."""
        if isinstance(block, Prose | Items):
            for clause in block.clauses:
                self.clause(clause)
        elif isinstance(block, Subheading):
            self.add_paragraph(clean_text(block.clause.text), "Heading 2")
        elif isinstance(block, Columns):
            self.columns(block)
        elif isinstance(block, Table):
            self.table(block)
        elif isinstance(block, Lines):
            for clause in block.clauses:
                self.line(None, "", clause.text)
        else:
            assert_never(block)

    def clause(self, clause: Clause, where: Any = None) -> None:
        """A text with its label, and its notes below it."""
        said = self.add_paragraph(clause.text, CLAUSE, where, label=clause.label)
        for note in clause.notes:
            said.paragraph_format.keep_with_next = True
            said = self.add_paragraph(note, NOTE, where)
            if clause.label:
                said.paragraph_format.left_indent = Pt(self.indent(clause.label))

    def columns(self, block: Columns) -> None:
        """The two sides side by side, under their names, which are repeated overleaf."""
        table = add_table(self.document, 2, (1, 1), ruled=False, right_to_left=self.right_to_left)
        names, clauses = table.rows
        keep_whole(names)
        mark_heads(names)
        for at, column in enumerate((block.a, block.b)):
            self._name(names.cells[at], column)
            for clause in column.clauses:
                self.clause(clause, clauses.cells[at])
            _leave_out_first(clauses.cells[at])
        self.gap()

    def _name(self, cell: _Cell, column: Column) -> None:
        """One side's name, in its colour."""
        name = empty_cell(cell)
        name.style = SIDE_NAME
        if self.right_to_left:
            set_right_to_left(name)
        words = f"{column.side}{DOT}{clean_text(column.name)}"
        add_words(name, words, base=int(self.right_to_left))
        for run in name.runs:
            run.font.color.rgb = SIDE_COLOURS[column.side]

    def table(self, block: Table) -> None:
        """A table; the label has a narrow column of its own."""
        least = sum(block.shares) // 5  # wide enough for a date on one line
        shares = (least * 2 // 3, *(max(share, least) for share in block.shares))
        texts = [block.heads, *((row.label, *row.cells) for row in block.rows)]
        pieces = [block.heads, *(self._unbroken(block, row) for row in block.rows)]
        shares = fitting_shares(pieces, shares, self.document, self.options.body)
        table = add_table(
            self.document, len(block.rows) + 1, shares, ruled=True, right_to_left=self.right_to_left
        )
        mark_heads(table.rows[0])
        for number, (row, cells) in enumerate(zip(table.rows, texts, strict=True)):
            if line_count(cells, shares, self.document, self.options.body) <= LINES_KEPT:
                keep_whole(row)
            for at, (cell, text) in enumerate(zip(row.cells, cells, strict=True)):
                paragraph = empty_cell(cell)
                paragraph.style = NOTE if number == 0 else CLAUSE
                self.fill(paragraph, text, bold=number == 0 or at == 0)
                if number == 0:
                    self.keep_with_next(paragraph)  # the heads, with the first row
        self.gap()

    def _unbroken(self, block: Table, row: Row) -> tuple[str, ...]:
        """The label and the cells of a row, with names and amounts in one piece: for the widths.

        What is written keeps the spaces that were typed.
        """
        who = WHO_CELLS.get(block.key)
        cells = (
            whole_names(cell).replace(JOINER, "") if at == who else cell
            for at, cell in enumerate(row.cells)
        )
        return row.label, *(whole_amounts(cell, self.language) for cell in cells)

    def gap(self) -> None:
        """A thin line after a table, which Word would join to the next table otherwise."""
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.line_spacing = Pt(self.options.body / 2)

    def line(self, where: Any, words: str, caption: str) -> None:
        """A line to write on, with the words on it and the caption below."""
        above = self.add_paragraph(words, CLAUSE, where)
        above.paragraph_format.space_before = Pt(self.options.body * (0.6 if words else 1.6))
        above.paragraph_format.space_after = Pt(0)
        borders, edge = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
        for key, value in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "1A1A1A")):
            edge.set(qn(f"w:{key}"), value)
        borders.append(edge)
        properties: Any = above._p.get_or_add_pPr()  # noqa: SLF001  # has no other name
        spacing = properties.find(qn("w:bidi"))
        (spacing if spacing is not None else properties.find(qn("w:spacing"))).addprevious(borders)
        self.keep_with_next(above)
        self.keep_with_next(self.add_paragraph(caption, NOTE, where))

    def keep_with_next(self, paragraph: Paragraph) -> None:
        """Keep a paragraph on the page of the next one."""
        paragraph.paragraph_format.keep_with_next = True


def _leave_out_first(cell: _Cell) -> None:
    """Take out the empty paragraph that a new cell begins with, unless it is the only one."""
    first, *others = cell.paragraphs
    if others:
        cell._tc.remove(first._p)  # noqa: SLF001  # has no other name
