"""How wide and high the cells of a workbook are, so that it prints in type that can be read.

A spreadsheet shrinks a sheet until all columns are on one page. So the columns share what a page in
landscape holds in its own size, and every row is as high as its words need. Both are guesses on the
generous side, because the reader's program sets the type. Widths are in the unit of spreadsheets, a
digit of the sheet's own type (11 pt); heights are in pt.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from andfacil.export.base.options import PaperSize

    Cell = str | dt.date

MARGIN = 0.4
"""Left, right and above, in inches; below there is the page's number."""

UNIT = 5.25
"""A unit of width in pt: 7 px of 1/96 inch, the widest digit of the usual type at 11 pt."""

LINE = 14.0
"""The height of a line in pt."""

LINES = 24
"""Of a row, at most; a spreadsheet's row is at most 409 pt high. What is left goes on below."""

SHARES = {"text": 3, "why": 2, "sign": 2, "if_then": 2, "party": 1, "who": 1}
"""The columns of free text, and how they share what the others leave."""

WIDEST = 16
"""Of the other columns, in letters."""

ARROW = 3
"""The room of the button by which a column is filtered."""

DAY = 10
"""The letters of a date."""

_LETTER = 1.02
"""The width of a letter in units: where the usual type is missing, a wide one takes its place."""


def column_widths(
    columns: Sequence[str],
    heads: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    paper: PaperSize,
) -> list[float]:
    """The widths, in units, of `columns` under `heads`."""
    room = (max(paper.size) - 2 * 72 * MARGIN) / UNIT
    least = [max(map(_width, head.split())) + ARROW for head in heads]
    free: dict[int, int] = {}
    widths = list(least)
    for at, column in enumerate(columns):
        cells = [row[at] for row in rows if row[at]]
        if column in SHARES and cells:
            free[at] = SHARES[column]
        elif cells:
            widest = max(_width(c) if isinstance(c, str) else DAY * _LETTER for c in cells)
            widths[at] = max(widths[at], min(widest, WIDEST * _LETTER) + 1)
    rest = room - sum(width for at, width in enumerate(widths) if at not in free)
    for at in sorted(free, key=lambda at: free[at]):
        share = rest * free[at] / sum(free.values())
        widths[at] = max(share, least[at])
        rest -= widths[at]
        del free[at]
    return [round(width, 1) for width in widths]


def head_height(heads: Sequence[str], widths: Sequence[float]) -> float:
    """The height of the row of heads."""
    counts = [len(list(_lines(h, w - ARROW))) for h, w in zip(heads, widths, strict=True)]
    return LINE * max(counts) + LINE / 5


def rows_that_fit(
    cells: Sequence[Cell], widths: Sequence[float]
) -> Iterator[tuple[float, tuple[Cell, ...]]]:
    """The height and the cells of as many rows as the longest text needs."""
    parts: list[list[Cell]] = []
    counts: list[list[int]] = []
    for cell, width in zip(cells, widths, strict=True):
        lines = list(_lines(cell, width - 1)) if isinstance(cell, str) else []
        cut = [lines[at : at + LINES] for at in range(0, len(lines), LINES)]
        parts.append(["".join(part) for part in cut] or [cell])
        counts.append([len(part) for part in cut] or [1])
    for row, high in zip(
        zip_longest(*parts, fillvalue=""), zip_longest(*counts, fillvalue=1), strict=True
    ):
        yield LINE * max(high) + LINE / 5, row


def _lines(text: str, width: float) -> Iterator[str]:
    """The lines of a text in a cell of this width; one behind the other they are the text."""
    for paragraph in text.splitlines(keepends=True):
        line, used = "", 0.0
        for word in _pieces(paragraph, width):
            wide = _width(word.rstrip())
            if line and used + wide > width:
                yield line
                line, used = "", 0.0
            line += word
            used += _width(word)
        yield line


def _pieces(paragraph: str, width: float) -> Iterator[str]:
    """Words with the spaces behind them, and what fits of those that are wider than the cell."""
    for word in re.findall(r"\s*\S+\s*|\s+", paragraph):
        part, used = "", 0.0
        for char in word:
            wide = _width(char)
            if part and not char.isspace() and used + wide > width:
                yield part
                part, used = "", 0.0
            part += char
            used += wide
        yield part


def _width(text: str) -> float:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text) * _LETTER
