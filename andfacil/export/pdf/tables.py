"""Tables: heads, rows and the widths of their columns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.export.papers.outline import Clause
from andfacil.export.pdf.faces import width_of
from andfacil.export.pdf.flowables import Cell, RowBox, Rows, RowsLook
from andfacil.export.pdf.styles import BLOCK_WIDTH, BOLD, HAIRLINE, INK
from andfacil.export.pdf.tagging.elements import COLUMN_HEAD, ROW_HEAD
from andfacil.export.pdf.text import para, paras, printable, tag

if TYPE_CHECKING:
    from andfacil.export.papers.outline import Row, Table
    from andfacil.export.pdf.keyed_paragraph import KeyedParagraph
    from andfacil.export.pdf.styles import Sheet
    from andfacil.export.pdf.tagging.elements import Element

LONGEST = 6
"""So many words of a column are measured: those of most letters, for the others are wider by
little and a wide word of few letters still fits its column's share."""

HIGHEST_HEAD = 1 / 3
"""A head taller than this share of the page stands once and does not repeat."""


def set_table(table: Table, sheet: Sheet, page: float, element: Element) -> Rows:
    """`table` in the styles of `sheet`, hairlines between rows; `page` is a page's height in pt.

    `element` is the table to somebody who listens.
    """
    columns = _columns(table, sheet)
    titles = element.add("TR")
    cells = tuple(
        Cell(x, width, tuple(_head(words, table.key, sheet, titles)))
        for (x, width), words in zip(columns, table.heads, strict=True)
    )
    head = RowBox(cells, below=1.1 * sheet.unit, rule=INK, rule_width=0.8)
    rows = [_row(row, columns, sheet, element.add("TR")) for row in table.rows]
    return under_head(head, rows, page)


def under_head(head: RowBox, rows: list[RowBox], page: float) -> Rows:
    """`rows` under a head that repeats on each page, of `page` pt, unless it is a long text."""
    if head.height > page * HIGHEST_HEAD:
        return Rows([replace(head, whole=False), *rows], RowsLook(page))
    return Rows(rows, RowsLook(page, head=head))


def stacked(table: Table) -> tuple[Clause, ...]:
    """`table` for large print, cell below cell: columns would break every other word there."""
    heads = table.heads[2:]
    return tuple(
        Clause(
            row.key,
            row.cells[0],
            row.label,
            tuple(f"{head}: {cell}" for head, cell in zip(heads, row.cells[1:], strict=True)),
        )
        for row in table.rows
    )


def label_width(labels: Iterable[str], size: float) -> float:
    """The width of the widest label, in pt, when set bold in `size` pt."""
    return max((width_of(label, BOLD, size) for label in set(labels)), default=0.0)


def _head(words: str, key: str, sheet: Sheet, titles: Element) -> list[KeyedParagraph]:
    """The head of a column; the corner above the labels is empty and no head."""
    made = [para(words, sheet.table_head, key=key)]
    cell = titles.add("TH", COLUMN_HEAD) if words.strip() else titles.add("TD")
    return tag(made, cell, sheet.language)


def _row(row: Row, columns: list[tuple[float, float]], sheet: Sheet, element: Element) -> RowBox:
    styles = [sheet.cell_label, *(sheet.cell for _ in row.cells)]
    texts = zip(columns, (row.label, *row.cells), styles, strict=True)
    cells: list[Cell] = []
    for (x, width), text, style in texts:
        cell = element.add("TD") if cells else element.add("TH", ROW_HEAD)
        made = tag(paras(text, style, key=row.key), cell, sheet.language)
        cells.append(Cell(x, width, tuple(made)))
    return RowBox(tuple(cells), 1.3 * sheet.unit, 1.6 * sheet.unit, rule=HAIRLINE, whole=False)


def _columns(table: Table, sheet: Sheet) -> list[tuple[float, float]]:
    """Left edge and width of each column: its share, but no narrower than its longest word."""
    gap = 3 * sheet.unit
    label = label_width((row.label for row in table.rows), sheet.table_size)
    room = BLOCK_WIDTH - label - gap * len(table.shares)
    fair = room / len(table.shares)
    least = [min(_longest(table, at, sheet), fair) for at in range(len(table.shares))]
    wanted = [
        max(share / sum(table.shares) * room - low, 0.0)
        for share, low in zip(table.shares, least, strict=True)
    ]
    spare = room - sum(least)
    edges, x = [(0.0, label)], label + gap
    for low, want in zip(least, wanted, strict=True):
        width = low + spare * want / (sum(wanted) or 1.0)
        edges.append((x, width))
        x += width + gap
    return edges


def _longest(table: Table, column: int, sheet: Sheet) -> float:
    """The width of the widest word of a column, head included, in pt."""
    words = {word for row in table.rows for word in printable(row.cells[column]).split(" ")}
    longest = sorted(words, key=lambda word: (-len(word), word))[:LONGEST]
    head = width_of(table.heads[column + 1], sheet.table_head.fontName, sheet.small_size)
    cells = (width_of(word, sheet.cell.fontName, sheet.table_size) for word in longest)
    return max(head, *cells, 0.0) + 0.5
