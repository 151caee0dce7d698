"""Tables: heads, rows and the widths of their columns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.export.papers.outline import Clause
from andfacil.export.papers.sections import WHO_CELLS
from andfacil.export.papers.unbroken import whole_names
from andfacil.export.pdf.faces import width_of
from andfacil.export.pdf.flowables import Cell, RowBox, Rows, RowsSettings
from andfacil.export.pdf.styles import BOLD, HAIRLINE, INK
from andfacil.export.pdf.tagging.elements import COLUMN_HEAD, ROW_HEAD
from andfacil.export.pdf.text import para, paras, tag
from andfacil.session_words import DOT

if TYPE_CHECKING:
    from andfacil.export.papers.outline import Row, Table
    from andfacil.export.pdf.keyed_paragraph import KeyedParagraph
    from andfacil.export.pdf.styles import Styles
    from andfacil.export.pdf.tagging.elements import Element

Columns = Sequence[tuple[float, float]]
"""Left edge and width of each, in pt."""

HIGHEST_HEAD = 1 / 3
"""A head taller than this share of the page is not repeated."""


def set_table(
    table: Table, columns: Columns, styles: Styles, page_height: float, element: Element
) -> Rows:
    """`table` with hairlines between rows; `page_height` is in pt.

    `columns` are left edge and width of each, `element` the structure element of the table.
    """
    titles = element.add("TR")
    cells = tuple(
        Cell(x, width, tuple(_head(words, table.key, styles, titles)))
        for (x, width), words in zip(columns, table.heads, strict=True)
    )
    head = RowBox(cells, below=1.1 * styles.unit, rule=INK, rule_width=0.8)
    rows = [
        _row(row, columns, styles, element.add("TR"), WHO_CELLS.get(table.key))
        for row in table.rows
    ]
    return under_head(head, rows, page_height)


def under_head(head: RowBox, rows: list[RowBox], page_height: float) -> Rows:
    """`rows` under a head that is repeated on each page, unless it is too tall."""
    if head.height > page_height * HIGHEST_HEAD:
        return Rows([replace(head, whole=False), *rows], RowsSettings(page_height))
    return Rows(rows, RowsSettings(page_height, head=head))


def stacked(table: Table) -> tuple[Clause, ...]:
    """`table` row below row, where columns would be too narrow for their words.

    The first cell is the text; the others follow on one line under it, each after its head.
    """
    return tuple(
        Clause(row.key, row.cells[0], row.label, _headed_cells(table, row)) for row in table.rows
    )


def _headed_cells(table: Table, row: Row) -> tuple[str, ...]:
    """All cells but the first, each after its head; on lines of their own where one has several."""
    who = WHO_CELLS.get(table.key)
    cells = tuple(
        f"{head}: {whole_names(cell) if at == who else cell}"
        for at, (head, cell) in enumerate(zip(table.heads[2:], row.cells[1:], strict=True), 1)
    )
    return cells if any("\n" in cell for cell in cells) else (DOT.join(cells),)


def label_width(labels: Iterable[str], size: float) -> float:
    """The width of the widest label, in pt, when set bold in `size` pt."""
    return max((width_of(label, BOLD, size) for label in set(labels)), default=0.0)


def _head(words: str, key: str, styles: Styles, titles: Element) -> list[KeyedParagraph]:
    """The head of a column; the corner above the labels is empty and no header cell."""
    made = [para(words, styles.table_head, key=key)]
    cell = titles.add("TH", COLUMN_HEAD) if words.strip() else titles.add("TD")
    return tag(made, cell, styles.language)


def _row(
    row: Row, columns: Columns, styles: Styles, element: Element, who_cell: int | None
) -> RowBox:
    cell_styles = [styles.cell_label, *(styles.cell for _ in row.cells)]
    texts = zip(columns, (row.label, *row.cells), cell_styles, strict=True)
    cells: list[Cell] = []
    for (x, width), text, style in texts:
        cell = element.add("TD") if cells else element.add("TH", ROW_HEAD)
        who = len(cells) - 1 == who_cell
        made = tag(paras(text, style, key=row.key, who=who), cell, styles.language)
        cells.append(Cell(x, width, tuple(made)))
    return RowBox(tuple(cells), 1.3 * styles.unit, 1.6 * styles.unit, rule=HAIRLINE, whole=False)
