"""Tables of the text document: two sides side by side, and rows under heads."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any
from unicodedata import east_asian_width

from docx.enum.table import WD_TABLE_ALIGNMENT, WD_TABLE_DIRECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docx.document import Document
    from docx.table import Table, _Cell, _Row

LETTER = 0.6
"""The width of a letter, about, in em."""

PADDING = 12.0
"""Left and right of the words of a cell, in pt."""

_HAIRLINE = "BFC2C7"


def add_table(
    document: Document, rows: int, shares: Sequence[int], *, ruled: bool, right_to_left: bool
) -> Table:
    """A table as wide as the text, its columns sharing the width as `shares` do.

    `ruled` draws hairlines between the rows. `right_to_left` puts the first column on the right.
    """
    width = _text_width(document)
    table: Table = document.add_table(rows, len(shares))
    table.alignment = WD_TABLE_ALIGNMENT.RIGHT if right_to_left else WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    properties: Any = table._tbl.tblPr  # noqa: SLF001  # has no other name
    if right_to_left:
        table.table_direction = WD_TABLE_DIRECTION.RTL
    if ruled:
        _rule(properties)
    widths = [Emu(width * share // sum(shares)) for share in shares]
    for column, share in zip(table.columns, widths, strict=True):
        column.width = share
    for row in table.rows:
        for cell, share in zip(row.cells, widths, strict=True):
            cell.width = share
    return table


def _text_width(document: Document) -> int:
    """The width between the margins, in EMU."""
    section = document.sections[0]
    lengths = (section.page_width, section.left_margin, section.right_margin)
    page, left, right = (length or Emu(0) for length in lengths)
    return int(page - left - right)


def fitting_shares(
    texts: Sequence[Sequence[str]], shares: Sequence[int], document: Document, size: float
) -> tuple[int, ...]:
    """`shares` of the width, changed so that the longest piece of each column has one line.

    `texts` are the cells, row by row; `size` is that of the type in pt. The width of a letter is a
    good guess, because the reader's program sets the type. Unchanged where that is too much.
    """
    room = Emu(_text_width(document)).pt
    needs = [size * max(map(_ems, column)) + PADDING for column in zip(*texts, strict=True)]
    if sum(needs) > room:
        return tuple(shares)
    wanted = [
        max(need, room * share / sum(shares)) for need, share in zip(needs, shares, strict=True)
    ]
    over = sum(wanted) - room
    spare = sum(wanted) - sum(needs)
    return tuple(
        round(100 * (want - over * (want - need) / (spare or 1)))
        for want, need in zip(wanted, needs, strict=True)
    )


def _ems(text: str) -> float:
    """About how wide the longest piece of a text is that should not be broken, in em."""
    pieces = text.replace("\n", " ").replace("-", "- ").split(" ")
    return max(map(_letters, pieces))


def _letters(text: str) -> float:
    """About how wide a text is in one line, in em."""
    return sum(1.0 if east_asian_width(c) == "W" else LETTER for c in text)


def mark_heads(row: _Row) -> None:
    """Mark a row as the header of the table: repeated on each page, and known to screen readers."""
    properties: Any = row._tr.get_or_add_trPr()  # noqa: SLF001
    properties.append(OxmlElement("w:tblHeader"))


def empty_cell(cell: _Cell) -> Any:
    """The one paragraph that a new cell has, to be filled first."""
    return cell.paragraphs[0]


def keep_whole(row: _Row) -> None:
    """Keep a row on one page.

    Only for rows of a few lines: LibreOffice loses the end of one that is taller than a page.
    """
    properties: Any = row._tr.get_or_add_trPr()  # noqa: SLF001
    properties.insert(0, OxmlElement("w:cantSplit"))


def line_count(texts: Sequence[str], shares: Sequence[int], document: Document, size: float) -> int:
    """How many lines a row will have, about: those of its highest cell. `size` is in pt."""
    room: float = Emu(_text_width(document)).pt
    widths = [room * share / sum(shares) - PADDING for share in shares]
    return max(
        sum(max(1, math.ceil(_letters(line) * size / width)) for line in text.split("\n"))
        for text, width in zip(texts, widths, strict=True)
    )


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
