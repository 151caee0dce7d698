"""Sessions for tests, built in a line or read from the samples."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import (
    Commitment,
    Details,
    DocumentKind,
    Need,
    Parked,
    Party,
    Person,
    Side,
    Solution,
    Status,
)

ROOT = Path(__file__).resolve().parent.parent
NIGHT_SHIFT = ROOT / "tests/fixtures/night-shift.json"
LIBRARY_WINDOW = ROOT / "resources/samples/library-window.json"


def load(path: Path) -> Board:
    """The board of an exchange file."""
    return Board(load_exchange(path.read_bytes()))


def night_shift() -> Board:
    """A whole session with something in every part of its agreement."""
    return load(NIGHT_SHIFT)


def library_window() -> Board:
    """The tutorial's session."""
    return load(LIBRARY_WINDOW)


def changed(board: Board, card_id: str, **fields: Any) -> Board:
    """`board` with some fields of one card replaced."""
    return Board(replace(c, **fields) if c.id == card_id else c for c in board)


def with_details(board: Board, **fields: Any) -> Board:
    """`board` with some fields of the session's own card replaced."""
    return changed(board, "session", **fields)


def small_board(text: str = "Sleep at night", **details: Any) -> Board:
    """One need a side, one agreed solution that meets both; `text` is the need A1."""
    frame: dict[str, Any] = {
        "title": "Two flats, one kitchen",
        "side_a": Party(name="Upstairs", people=(Person(role="Baker", signs=True),)),
        "side_b": Party(name="Downstairs", people=(Person(name="Noor", role="Nurse", signs=True),)),
        "date": dt.date(2026, 11, 23),
        "document_kind": DocumentKind.RECORD,
    }
    return Board(
        [
            Details(**frame | details),
            Need(id="A1", side=Side.A, text=text, non_negotiable=True, met_when="Nobody woken"),
            Need(id="B1", side=Side.B, text="A hot meal late"),
            Solution(id="AND1", text="Cook ahead", status=Status.AGREED, meets=("A1", "B1")),
            Parked(id="P1", text="The bicycles"),
        ]
    )


def with_commitments(count: int) -> Board:
    """A small board with so many commitments, each with words of its own."""
    commitments = (
        Commitment(
            id=f"C{number}",
            order=number,
            text=f"Task number {number} is done with care and everybody is told",
            owner=f"Person {number}",
            by=dt.date(2027, 1, 1) + dt.timedelta(days=number),
            solution="AND1",
            how_we_will_know=f"List {number} hangs on the door",
        )
        for number in range(1, count + 1)
    )
    return Board([*small_board(), *commitments])
