"""Meetings in processes that are killed at random moments, or whose files may not grow.

Only for a process without threads: it splits itself.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from andfacil.store import problems
from andfacil.store.session_file import SessionFile
from tests.faults.failing import expected_boards
from tests.faults.limited import size_limit
from tests.faults.meeting import Tally, edits_of, look

EDITS = 30
"""In one meeting at most."""
Tell = Callable[[], object]


def try_random_kills(path: Path, folder: Path, *, rounds: int, seed: int = 11) -> Tally:
    """Kill a process that edits a copy of the session, at any moment."""
    tally, chance = Tally(), random.Random(seed)
    boards, _ = expected_boards(path, folder, EDITS)
    copy = _fresh_copy(path, folder)
    begun = time.monotonic()
    _in_child(copy, _edit_all)
    longest = time.monotonic() - begun
    for _ in range(rounds):
        copy = _fresh_copy(path, folder)
        saved, _ = _in_child(copy, _edit_all, chance.uniform(0, longest))
        tally.tried += 1
        look(copy, boards[saved : saved + 2], tally)
    return tally


def try_size_limits(path: Path, folder: Path, *, limits: int) -> Tally:
    """Let no file grow beyond a size, from the session's own on; then there is room again."""
    tally = Tally()
    boards, _ = expected_boards(path, folder, EDITS)
    size = path.stat().st_size
    for number in range(limits):
        copy = _fresh_copy(path, folder)
        limit = size + number * size // limits

        def meet(path: Path, tell: Tell, limit: int = limit) -> int:
            return _edit_with_limit(path, tell, limit)

        saved, status = _in_child(copy, meet)
        tally.tried += 1
        tally.lost += status != 0
        look(copy, boards[saved : saved + 2], tally)
    return tally


def _fresh_copy(path: Path, folder: Path) -> Path:
    for old in folder.iterdir():
        old.unlink()
    copy = folder / "meeting.andfacil"
    shutil.copyfile(path, copy)
    return copy


def _edit_all(path: Path, tell: Tell) -> int:
    with SessionFile.open(path) as file:
        session = file.session()
        for number in range(EDITS):
            edits_of(session, number)
            tell()
    return 0


def _edit_with_limit(path: Path, tell: Tell, limit: int) -> int:
    """Gives 1 where the board is not what it was, or where room that was made does not help."""
    with SessionFile.open(path) as file:
        session = file.session()
        file.warm_up()
        for number in range(EDITS):
            before = set(session.board)
            try:
                with size_limit(limit):
                    edits_of(session, number)
            except problems.OutcomeUnknown:  # nothing more is written: the next opening knows
                return int(set(session.board) != before)
            except (problems.DiscFull, problems.DiscFailed):
                if set(session.board) != before:
                    return 1
                limit = 2**40  # there is room again
                edits_of(session, number)
            tell()
    return 0


def _in_child(
    path: Path, work: Callable[[Path, Tell], int], kill_after: float | None = None
) -> tuple[int, int]:
    """How often a child has told, and its status; it is killed after so many seconds."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        status = 2
        try:
            status = work(path, lambda: os.write(writing, b"."))
        finally:
            os._exit(status)
    os.close(writing)
    if kill_after is not None:
        time.sleep(kill_after)
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as answers:
        told = len(answers.read())
    _, status = os.waitpid(child, 0)
    return told, status


def main(arguments: list[str]) -> None:
    """One trial, `kills` or `limits`: the session, an empty folder, how many."""
    trial, path, folder, count = arguments
    if trial == "kills":
        found = try_random_kills(Path(path), Path(folder), rounds=int(count))
    else:
        found = try_size_limits(Path(path), Path(folder), limits=int(count))
    sys.stdout.write(json.dumps(asdict(found)))


if __name__ == "__main__":
    main(sys.argv[1:])
