"""A meeting whose disc reports errors, or whose program is killed, at a chosen call."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.store import problems
from andfacil.store.session_file import SessionFile
from tests.faults.disc import ERRORS, Call, watched_disc
from tests.faults.meeting import Tally, edits_of, hold, look

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board

Fault = Callable[[int, Call], tuple[int, bool] | None]


def expected_boards(path: Path, folder: Path, edits: int) -> tuple[list[Board], int]:
    """The board after each edit where nothing goes wrong, and how many calls can fail."""
    copy = folder / "clean.andfacil"
    shutil.copyfile(path, copy)
    with watched_disc() as disc:
        meeting = hold(copy, disc, edits)
    copy.unlink()
    return meeting.boards, disc.changing


def faults(calls: int) -> Iterator[Fault]:
    """Every error at every call, once and for good, instead of the call and after it."""
    for number in range(1, calls + 1):
        for place in range(2):
            for once in (True, False):
                for done in (False, True):
                    yield _fault(number, place, once=once, done=done)


def _fault(number: int, place: int, *, once: bool, done: bool) -> Fault:
    def fault(now: int, call: Call) -> tuple[int, bool] | None:
        errors = ERRORS[call.kind]
        hit = now == number if once else now >= number
        return (errors[min(place, len(errors) - 1)], done) if hit else None

    return fault


def try_fault(path: Path, boards: list[Board], fault: Fault, tally: Tally) -> None:
    """One meeting with one fault: what was said of each edit must be so, then and later."""
    saved, unknown = 0, False
    tally.tried += 1
    with watched_disc() as disc:
        disc.about = str(path)
        with SessionFile.open(path) as file:
            session = file.session()
            disc.fault = fault
            for number in range(len(boards) - 1):
                try:
                    edits_of(session, number)
                except problems.OutcomeUnknown:
                    unknown = True
                    break
                except problems.StoreProblem:
                    tally.lost += session.board != boards[number]
                    try:
                        edits_of(session, number)  # a retry must not double it
                    except problems.OutcomeUnknown:
                        unknown = True
                        break
                    except problems.StoreProblem:
                        break
                saved = number + 1
            tally.lost += session.board != boards[saved]
        disc.fault = lambda number, call: None
        look(path, boards[saved : saved + 1 + unknown], tally)


def try_faults(path: Path, folder: Path, *, edits: int, step: int = 1) -> Tally:
    """All faults, or each `step`-th one, each on a copy of the session at `path`."""
    tally = Tally()
    boards, calls = expected_boards(path, folder, edits)
    seen = 0
    for number, fault in enumerate(faults(calls)):
        if number % step:
            continue
        _try_on_copy(path, folder, boards, fault, tally)
        seen += 1
    assert seen > 0
    return tally


def _try_on_copy(path: Path, folder: Path, boards: list[Board], fault: Fault, tally: Tally) -> None:
    for old in folder.iterdir():
        old.unlink()
    copy = folder / "meeting.andfacil"
    shutil.copyfile(path, copy)
    try_fault(copy, boards, fault, tally)


def try_kills(path: Path, folder: Path, *, edits: int, step: int = 1) -> Tally:
    """Kill a process at every call, or at each `step`-th one.

    Only for a process without threads: it splits itself.
    """
    tally = Tally()
    boards, calls = expected_boards(path, folder, edits)
    for number in range(1, calls + 1, step):
        for old in folder.iterdir():
            old.unlink()
        copy = folder / "meeting.andfacil"
        shutil.copyfile(path, copy)
        tally.tried += 1
        saved = _killed_at(copy, number, edits)
        look(copy, boards[saved : saved + 2], tally)
    return tally


def _killed_at(path: Path, number: int, edits: int) -> int:
    """How many edits were acknowledged before the process was killed at that call."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with watched_disc() as disc, SessionFile.open(path) as file:
            session = file.session()
            disc.about = str(path)
            disc.fault = lambda now, call: _die() if now == number else None
            for edit in range(edits):
                edits_of(session, edit)
                os.write(writing, b".")
        os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as answers:
        said = len(answers.read())
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status):
        raise AssertionError(f"nobody was killed at call {number}")
    return said


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    found = try_kills(
        Path(sys.argv[1]), Path(sys.argv[2]), edits=int(sys.argv[3]), step=int(sys.argv[4])
    )
    sys.stdout.write(json.dumps(asdict(found)))
