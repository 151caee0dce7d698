"""Cards and commitments as a workbook (XLSX) of two sheets, ready to filter and to print."""

from __future__ import annotations

import datetime as dt
import io
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

import xlsxwriter

from andfacil.export.lists.card_list import list_cards
from andfacil.export.pdf.shaping.scripts import right_to_left

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.board.board import Board
    from andfacil.export.base.options import PaperSize
    from andfacil.export.lists.card_list import CardList, Line

CARDS = ("kind", "ref", "side", "party", "text", "state", "meets", "breaks", "why", "sign")
COMMITMENTS = ("ref", "text", "who", "by", "solution", "sign", "if_then")
POINTS = ("who", "by")
"""More columns for parked points, which are among the cards."""

WIDTHS = {
    **dict.fromkeys(("ref", "side"), 7),
    **dict.fromkeys(("kind", "party", "state", "meets", "breaks", "solution", "by"), 16),
    **dict.fromkeys(("why", "sign", "who", "if_then"), 30),
    "text": 55,
}
"""Widths of the columns, in letters."""

MADE = dt.datetime(2000, 1, 1)
"""The creation time in the file if the session has no date, so that its bytes are the same."""

LONGEST_CELL = 16_000
"""Letters; Excel allows 32,767 UTF-16 units. Longer texts continue in the next row."""

_PAPER_CODES = {"letter": 1, "a4": 9}


def render_workbook(board: Board, paper: PaperSize) -> bytes:
    """The lists of `board`; `paper` is what they print on."""
    found = list_cards(board)
    data = io.BytesIO()
    book = xlsxwriter.Workbook(data, {"in_memory": True})
    day = board.details.date
    made = dt.datetime.combine(day, dt.time()) if day else MADE
    book.set_properties({"title": _text(found.title), "created": made})
    formats = {
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "date": book.add_format({"num_format": 14, "valign": "top", "align": "left"}),
    }
    mirrored = right_to_left(board.details.language)
    cards = (*CARDS, *POINTS)
    for name, columns, lines in (
        ("cards", cards, found.cards),
        ("commitments", COMMITMENTS, found.commitments),
    ):
        sheet = book.add_worksheet(found.words(f"list.{name}"))
        _fill(sheet, columns, found, lines, formats)
        _set_up(sheet, found, paper, mirrored=mirrored)
    book.close()
    return data.getvalue()


def _fill(
    sheet: Any,
    columns: tuple[str, ...],
    found: CardList,
    lines: tuple[Line, ...],
    formats: dict[str, Any],
) -> None:
    for at, (column, head) in enumerate(zip(columns, found.heads(columns), strict=True)):
        sheet.write_string(0, at, head, formats["head"])
        sheet.set_column(at, at, WIDTHS[column])
    row = 0
    for line in lines:
        for cells in _rows(line.cells(columns)):
            row += 1
            for at, cell in enumerate(cells):
                if isinstance(cell, dt.date):
                    _write_date(sheet, row, at, cell, formats)
                elif cell:
                    # As text whatever it begins with: never a formula, a number or a link.
                    sheet.write_string(row, at, _text(cell), formats["text"])
    sheet.autofilter(0, 0, max(row, 1), len(columns) - 1)


def _write_date(sheet: Any, row: int, at: int, day: dt.date, formats: dict[str, Any]) -> None:
    if day.year < 1900:  # before Excel's calendar
        sheet.write_string(row, at, day.isoformat(), formats["text"])
    else:
        sheet.write_datetime(row, at, dt.datetime.combine(day, dt.time()), formats["date"])


def _rows(cells: list[str | dt.date]) -> Iterator[tuple[str | dt.date, ...]]:
    """The cells of one line in as many rows as its longest text needs."""
    parts = [
        [cell[start : start + LONGEST_CELL] for start in range(0, len(cell), LONGEST_CELL)]
        if isinstance(cell, str)
        else [cell]
        for cell in cells
    ]
    yield from zip_longest(*parts, fillvalue="")


def _text(text: str) -> str:
    # XlsxWriter takes a text between these tags for its own markup and does not escape it.
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text


def _set_up(sheet: Any, found: CardList, paper: PaperSize, *, mirrored: bool) -> None:
    """Set how the worksheet scrolls and prints: fixed headings, one page wide."""
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(_PAPER_CODES[paper])
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    page = found.words("page.number", page="&P", pages="&N")
    sheet.set_footer(f"&C{page}")
    if mirrored:
        sheet.right_to_left()
