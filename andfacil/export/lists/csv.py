"""Cards and commitments as CSV: one table for other programs.

UTF-8 with a byte order mark, by which spreadsheets know it; lines end in CR LF, dates are ISO 8601
(RFC 4180). Between the cells stands a comma, or what the reader's spreadsheet expects: where
numbers have a decimal comma, that is a semicolon. A spreadsheet runs a cell that begins with `=` or
a few other characters as a formula: such a cell gets an apostrophe before it, and stays text. The
same holds within a cell, behind whatever another program may take for the end of a cell or a line:
who opens a table with the wrong separator makes new cells of one.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from andfacil.export.base.options import COMMA
from andfacil.export.lists.card_list import COLUMNS, list_cards

if TYPE_CHECKING:
    import datetime as dt

    from andfacil.domain.board.board import Board

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What begins a formula; also the full-width forms, which Excel in East Asia treats alike."""

GUARD = "'"

_CUT = r"[,;|\t\n\r\v\f\x85\u2028\u2029]"
"""What may be read as the end of a cell or a line."""

_CALCULATION = rf"""(?x:
    [=＝@＠]
    | [-+－＋] \s* [-+－＋(]+ (?=[\w(])           # --1, -(1
    | [-+－＋] (?=[^\W\d])                       # -A1, +cmd
    | [-+－＋] (?=(?:(?!{_CUT}).)* (?:
        [!=*^&]
        | \w \s* \(                             # a function
        | \d \s* [-+/] \s* [\w(]                # 2-1
    ))
)"""
"""What begins a formula within a cell. "- nobody wakes" and "-2 nights" are words, as in lists."""

_HIDDEN = re.compile(rf"(?P<before>{_CUT}[\s\"]*)(?={_CALCULATION})")


def render_csv(board: Board, separator: str = COMMA) -> bytes:
    """The list of `board` in one table, headed in the session's language."""
    found = list_cards(board)
    text = io.StringIO()
    writer = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    writer.writerow(found.heads(COLUMNS))
    for line in (*found.cards, *found.commitments):
        writer.writerow([_cell(cell) for cell in line.cells(COLUMNS)])
    return text.getvalue().encode("utf-8-sig")


def _cell(value: str | dt.date) -> str:
    if not isinstance(value, str):
        return value.isoformat()
    value = _HIDDEN.sub(rf"\g<before>{GUARD}", value)
    return GUARD + value if value.lstrip().startswith(FORMULA_SIGNS) else value
