"""A short meeting that is recorded edit by edit, and what must be true of its file afterwards."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.store import problems
from andfacil.store.check import check_file
from andfacil.store.session_file import SessionFile
from tests.faults.power_cut import cuts, lay_out

if TYPE_CHECKING:
    from andfacil.domain.board.session import Session
    from tests.faults.disc import Disc

LONGEST = 1.0
"""Seconds of the processor in which a session must be open again."""


@dataclass
class Meeting:
    """The calls of a meeting, and the board after each edit."""

    before: dict[str, bytes]
    disc: Disc
    boards: list[Board]


@dataclass
class Tally:
    """What a trial has found; all but the first should be 0. `slow` took more than a second."""

    tried: int = 0
    lost: int = 0
    corrupt: int = 0
    slow: int = 0

    def clean(self) -> bool:
        """True when something was tried, and nothing was lost."""
        return self.tried > 0 and self.lost == self.corrupt == self.slow == 0


def edits_of(session: Session, number: int) -> None:
    """The edit with this number: additions, long ones too, changes, deletions, undo and redo."""
    kind = number % 6
    board = session.board
    if kind in (0, 1, 3):
        session.perform(propose.add_need(board, Side.A, f"need {number} " + "x" * (kind * 3000)))
    elif kind == 2:
        last = board.needs(Side.A)[-1].id
        session.perform(propose.change_text(board, last, f"changed {number}"))
    elif kind == 4:
        session.undo()
    else:
        session.redo()


def hold(path: Path, disc: Disc, edits: int, password: str | None = None) -> Meeting:
    """Hold a meeting on a disc that takes notes."""
    before = {str(path): path.read_bytes()}
    disc.about = str(path)
    with SessionFile.open(path, password=password) as file:
        session = file.session()
        file.warm_up()
        boards = [Board(session.board)]
        for number in range(edits):
            edits_of(session, number)
            boards.append(Board(session.board))
            disc.saved(number + 1)
    return Meeting(before, disc, boards)


def try_power_cuts(
    meeting: Meeting,
    folder: Path,
    *,
    random_states: int,
    step: int = 1,
    password: str | None = None,
) -> Tally:
    """Cut the power everywhere, or at each `step`-th state, and look at what is found."""
    tally = Tally()
    states = cuts(meeting.before, meeting.disc.calls, seed=11, random_states=random_states)
    for number, (state, saved) in enumerate(states):
        if number % step:
            continue
        lay_out(state, folder)
        tally.tried += 1
        path = folder / Path(next(iter(meeting.before))).name
        look(path, meeting.boards[saved : saved + 2], tally, password)
    return tally


def look(path: Path, allowed: list[Board], tally: Tally, password: str | None = None) -> None:
    """Open a file after a fault: whole, and with one of the boards that may be there."""
    begun = time.process_time()
    try:
        with SessionFile.open(path, password=password) as file:
            found = file.board()
            tally.slow += password is None and time.process_time() - begun > LONGEST
        if password is None and check_file(path).sentences:
            tally.corrupt += 1
    except problems.StoreProblem:
        tally.corrupt += 1
    else:
        tally.lost += found not in allowed
