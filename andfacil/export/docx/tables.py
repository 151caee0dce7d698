"""Tables of the text document: two sides side by side, and rows under heads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.table import WD_TABLE_ALIGNMENT, WD_TABLE_DIRECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document
    from docx.table import Table, _Cell, _Row

_HAIRLINE = "BFC2C7"


def add_table(
    document: Document, rows: int, shares: Sequence[int], *, ruled: bool, mirrored: bool
) -> Table:
    """A table as wide as the text, its columns sharing the width as `shares` do.

    `ruled` draws hairlines between the rows. `mirrored` puts the first column on the right.
    """
    section = document.sections[0]
    lengths = (section.page_width, section.left_margin, section.right_margin)
    page, left, right = (length or Emu(0) for length in lengths)
    width = page - left - right
    table: Table = document.add_table(rows, len(shares))
    table.alignment = WD_TABLE_ALIGNMENT.RIGHT if mirrored else WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    properties: Any = table._tbl.tblPr  # noqa: SLF001  # has no other name
    if mirrored:
        table.table_direction = WD_TABLE_DIRECTION.RTL
    if ruled:
        _rule(properties)
    widths = [Emu(width * share // sum(shares)) for share in shares]
    for column, share in zip(table.columns, widths, strict=True):
        column.width = share
    for row in table.rows:
        _keep_whole(row)
        for cell, share in zip(row.cells, widths, strict=True):
            cell.width = share
    return table


def mark_heads(row: _Row) -> None:
    """Mark a row as the header of the table: repeated on each page, and known to screen readers."""
    properties: Any = row._tr.get_or_add_trPr()  # noqa: SLF001
    properties.append(OxmlElement("w:tblHeader"))


def empty_cell(cell: _Cell) -> Any:
    """The one paragraph that a new cell has, to be filled first."""
    return cell.paragraphs[0]


def _keep_whole(row: _Row) -> None:
    """Keep a row on one page; Word still breaks one that is taller than a page."""
    properties: Any = row._tr.get_or_add_trPr()  # noqa: SLF001
    properties.append(OxmlElement("w:cantSplit"))


def _rule(properties: Any) -> None:
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{edge}")
        for key, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _HAIRLINE)):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    look = properties.find(qn("w:tblLook"))
    layout = properties.find(qn("w:tblLayout"))
    (layout if layout is not None else look).addprevious(borders)
