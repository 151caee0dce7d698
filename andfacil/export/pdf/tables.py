"""Tables: heads, rows and the widths of their columns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.export.papers.outline import Clause
from andfacil.export.pdf.faces import width_of
from andfacil.export.pdf.flowables import Cell, RowBox, Rows, RowsSettings
from andfacil.export.pdf.styles import BLOCK_WIDTH, BOLD, HAIRLINE, INK
from andfacil.export.pdf.tagging.elements import COLUMN_HEAD, ROW_HEAD
from andfacil.export.pdf.text import para, paras, printable, tag

if TYPE_CHECKING:
    from andfacil.export.papers.outline import Row, Table
    from andfacil.export.pdf.keyed_paragraph import KeyedParagraph
    from andfacil.export.pdf.styles import Styles
    from andfacil.export.pdf.tagging.elements import Element

LONGEST = 6
"""Words of a column that are measured: the longest ones. A shorter word is hardly wider."""

HIGHEST_HEAD = 1 / 3
"""A head taller than this share of the page is not repeated."""


def set_table(table: Table, styles: Styles, page_height: float, element: Element) -> Rows:
    """`table` with hairlines between rows; `page_height` is in pt.

    `element` is the structure element of the table.
    """
    columns = _columns(table, styles)
    titles = element.add("TR")
    cells = tuple(
        Cell(x, width, tuple(_head(words, table.key, styles, titles)))
        for (x, width), words in zip(columns, table.heads, strict=True)
    )
    head = RowBox(cells, below=1.1 * styles.unit, rule=INK, rule_width=0.8)
    rows = [_row(row, columns, styles, element.add("TR")) for row in table.rows]
    return under_head(head, rows, page_height)


def under_head(head: RowBox, rows: list[RowBox], page_height: float) -> Rows:
    """`rows` under a head that is repeated on each page, unless it is too tall."""
    if head.height > page_height * HIGHEST_HEAD:
        return Rows([replace(head, whole=False), *rows], RowsSettings(page_height))
    return Rows(rows, RowsSettings(page_height, head=head))


def stacked(table: Table) -> tuple[Clause, ...]:
    """`table` for large print, cell below cell: columns would be too narrow for words."""
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


def _head(words: str, key: str, styles: Styles, titles: Element) -> list[KeyedParagraph]:
    """The head of a column; the corner above the labels is empty and no header cell."""
    made = [para(words, styles.table_head, key=key)]
    cell = titles.add("TH", COLUMN_HEAD) if words.strip() else titles.add("TD")
    return tag(made, cell, styles.language)


def _row(row: Row, columns: list[tuple[float, float]], styles: Styles, element: Element) -> RowBox:
    cell_styles = [styles.cell_label, *(styles.cell for _ in row.cells)]
    texts = zip(columns, (row.label, *row.cells), cell_styles, strict=True)
    cells: list[Cell] = []
    for (x, width), text, style in texts:
        cell = element.add("TD") if cells else element.add("TH", ROW_HEAD)
        made = tag(paras(text, style, key=row.key), cell, styles.language)
        cells.append(Cell(x, width, tuple(made)))
    return RowBox(tuple(cells), 1.3 * styles.unit, 1.6 * styles.unit, rule=HAIRLINE, whole=False)


def _columns(table: Table, styles: Styles) -> list[tuple[float, float]]:
    """Left edge and width of each column: its share, but no narrower than its longest word."""
    gap = 3 * styles.unit
    label = label_width((row.label for row in table.rows), styles.table_size)
    room = BLOCK_WIDTH - label - gap * len(table.shares)
    fair = room / len(table.shares)
    least = [min(_longest(table, at, styles), fair) for at in range(len(table.shares))]
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


def _longest(table: Table, column: int, styles: Styles) -> float:
    """The width of the widest word of a column, head included, in pt."""
    words = {word for row in table.rows for word in printable(row.cells[column]).split(" ")}
    longest = sorted(words, key=lambda word: (-len(word), word))[:LONGEST]
    head = width_of(table.heads[column + 1], styles.table_head.fontName, styles.small_size)
    cells = (width_of(word, styles.cell.fontName, styles.table_size) for word in longest)
    return max(head, *cells, 0.0) + 0.5
