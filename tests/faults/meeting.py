"""A short meeting that is recorded edit by edit, and what must be true of its file afterwards."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.domain.board.board import Board
from andfacil.domain.editing import common_ground, propose
from andfacil.domain.method import clock, opening
from andfacil.domain.method.open_checks import note_reason
from andfacil.domain.values.cards import Phase, Side
from andfacil.store import problems
from andfacil.store.check import check_file
from andfacil.store.session_file import SessionFile
from tests.faults.power_cut import cuts, lay_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.board.session import Session
    from andfacil.domain.values.edits import Edit
    from tests.faults.disc import Disc

BEGUN = dt.datetime(2027, 1, 31, 9, 0, tzinfo=dt.UTC)
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
    """The edit with this number: one of each kind that a meeting makes, in turn."""
    board, now = session.board, BEGUN + dt.timedelta(minutes=number)
    make = _MAKERS[number % len(_MAKERS)]
    if make is None:
        # What the clock has noted is beside the history; so there is an edit to take back.
        (session.redo if number % len(_MAKERS) == _REDO else session.undo)()
    else:
        session.perform(make(board, number, now))


def _add_need(board: Board, number: int, _now: dt.datetime) -> Edit:
    long = "x" * (number % 3 * 9000)
    return propose.add_need(board, Side.A, f"need {number} {long}")


def _change_text(board: Board, number: int, _now: dt.datetime) -> Edit:
    return propose.change_text(board, board.needs(Side.A)[-1].id, f"changed {number}")


def _run_clock(board: Board, _number: int, now: dt.datetime) -> Edit:
    edit = clock.stop(board, now) or clock.run(board, now)
    if edit is None:
        raise ValueError("a meeting is in some phase")
    return edit


def _plan(board: Board, _number: int, _now: dt.datetime) -> Edit:
    return clock.add_minutes(board, Phase.BUILD, 5)


def _go_on(board: Board, number: int, _now: dt.datetime) -> Edit:
    return note_reason(board, Phase.BUILD, f"reason {number}")


def _share(board: Board, number: int, _now: dt.datetime) -> Edit:
    return common_ground.add_shared(board, f"shared {number}")


def _join(board: Board, _number: int, _now: dt.datetime) -> Edit:
    return common_ground.join(board, (board.needs(Side.A)[0].id, board.needs(Side.B)[-1].id))


def _say_looking(board: Board, _number: int, _now: dt.datetime) -> Edit:
    return opening.say_looking(board, Side.A, yes=not board.details.looking_a)


def _toss_coin(board: Board, _number: int, _now: dt.datetime) -> Edit:
    first = board.details.starts or Side.A
    return opening.toss_coin(board, lambda _sides: first.other)


def _note(board: Board, number: int, _now: dt.datetime) -> Edit:
    return propose.change_caucus_note(board, board.needs(Side.A)[0].id, f"private {number}")


_MAKERS: tuple[Callable[[Board, int, dt.datetime], Edit] | None, ...] = (
    *(_add_need, _add_need, _change_text, _run_clock, None, None),
    *(_plan, _go_on, _share, _join, _say_looking, _toss_coin, _note),
)
_REDO = 5
EVERY_EDIT = len(_MAKERS)
"""So many edits have one of each kind."""


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
