"""Cards and commitments as a workbook (XLSX) of two sheets, ready to filter and to print."""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import TYPE_CHECKING, Any

import xlsxwriter

from andfacil.export.base.zip_bytes import normalized
from andfacil.export.lists.card_list import list_cards
from andfacil.export.lists.cell_sizes import MARGIN, column_widths, head_height, rows_that_fit
from andfacil.export.pdf.shaping.scripts import right_to_left

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.export.base.options import PaperSize
    from andfacil.export.lists.card_list import CardList, Line

CARDS = ("kind", "ref", "side", "party", "text", "state", "meets", "breaks", "why", "sign")
COMMITMENTS = ("ref", "text", "who", "by", "solution", "sign", "if_then")
POINTS = ("who", "by")
"""More columns for parked points, which are among the cards."""

PROGRAM = "andfacil"

_PAPER_CODES = {"letter": 1, "a4": 9}


def render_workbook(board: Board, paper: PaperSize) -> bytes:
    """The lists of `board`; `paper` is what they print on."""
    found = list_cards(board)
    data = io.BytesIO()
    book = xlsxwriter.Workbook(data, {"in_memory": True})
    day = board.details.date
    made = dt.datetime.combine(day or dt.date.min, dt.time())
    about = {"title": _text(found.title), "created": made, "author": PROGRAM}
    book.set_properties(about)
    formats = {
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "date": book.add_format({"num_format": 14, "valign": "top", "align": "left"}),
    }
    from_right = right_to_left(board.details.language)
    same = ("same_as",) if any(line.same_as for line in found.cards) else ()
    cards = (*CARDS, *same, *POINTS)
    for name, columns, lines in (
        ("cards", cards, found.cards),
        ("commitments", COMMITMENTS, found.commitments),
    ):
        sheet = book.add_worksheet(found.words(f"list.{name}"))
        _fill(sheet, columns, found, lines, formats, paper)
        _set_up(sheet, found, paper, right_to_left=from_right)
    book.close()
    changes = {"docProps/app.xml": _name_program}
    if day is None:
        changes["docProps/core.xml"] = _leave_out_days
    return normalized(data.getvalue(), changes)


def _name_program(text: bytes) -> bytes:
    return text.replace(b">Microsoft Excel<", f">{PROGRAM}<".encode())


def _leave_out_days(text: bytes) -> bytes:
    return re.sub(rb"<dcterms:(created|modified)\b.*?</dcterms:\1>", b"", text)


def _fill(
    sheet: Any,
    columns: tuple[str, ...],
    found: CardList,
    lines: tuple[Line, ...],
    formats: dict[str, Any],
    paper: PaperSize,
) -> None:
    heads = found.heads(columns)
    rows = [line.cells(columns) for line in lines]
    widths = column_widths(columns, heads, rows, paper)
    for at, (head, width) in enumerate(zip(heads, widths, strict=True)):
        sheet.write_string(0, at, head, formats["head"])
        sheet.set_column(at, at, width)
    sheet.set_row(0, head_height(heads, widths))
    row = 0
    for cells in rows:
        for height, parts in rows_that_fit(cells, widths):
            row += 1
            sheet.set_row(row, height)
            for at, cell in enumerate(parts):
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


def _text(text: str) -> str:
    # XlsxWriter takes a text between these tags for its own markup and does not escape it.
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text


def _set_up(sheet: Any, found: CardList, paper: PaperSize, *, right_to_left: bool) -> None:
    """Set how the worksheet scrolls and prints: fixed headings, one page wide."""
    sheet.freeze_panes(1, 0)
    sheet.set_landscape()
    sheet.set_paper(_PAPER_CODES[paper])
    sheet.set_margins(MARGIN, MARGIN, MARGIN, 1.5 * MARGIN)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    page = found.words("page.number", page="&P", pages="&N")
    sheet.set_footer(f"&C{page}")
    if right_to_left:
        sheet.right_to_left()
