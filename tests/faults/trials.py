"""The long run of the kit, behind script/try_faults: a table of what was tried and lost."""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
from pathlib import Path

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.children import try_random_kills, try_size_limits
from tests.faults.crashing import CrashingMeeting
from tests.faults.disc import watched_disc
from tests.faults.failing import try_faults, try_kills
from tests.faults.meeting import EVERY_EDIT, Tally, hold, try_power_cuts
from tests.faults.mounted import try_full_discs, try_vanished_discs, why_not
from tests.faults.mutants import make_grown_session, try_mutants
from tests.store.builders import DETAILS, make_session


def main(arguments: list[str]) -> int:
    """Run the trials; the one argument is how thorough (1, or more and longer)."""
    depth = int(arguments[0]) if arguments else 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # What andfacil remembers of sessions on this machine stays as it is.
        for variable in ("XDG_STATE_HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
            os.environ[variable] = str(folder / "machine")
        after = folder / "after"
        after.mkdir()
        return _run(folder, after, depth)


def _run(folder: Path, after: Path, depth: int) -> int:
    path = make_session(folder, DETAILS)
    copy = make_session(folder, DETAILS, name="meeting.andfacil")
    begun = time.monotonic()
    with watched_disc() as disc:
        meeting = hold(copy, disc, EVERY_EDIT * depth)
    cut = try_power_cuts(meeting, after, random_states=4 * depth)
    failed = try_faults(path, after, edits=3 + depth)
    killed = try_kills(path, after, edits=3 + depth)
    at_random = try_random_kills(path, after, rounds=60 * depth)
    limited = try_size_limits(path, after, limits=20 * depth)
    rich = make_session(folder, name="rich.andfacil")
    for old in after.iterdir():
        old.unlink()
    altered = try_mutants(rich, after, count=6000 * depth)
    altered += try_mutants(make_grown_session(folder), after, count=6000 * depth)
    modelled = _try_model(100 * depth)
    reason = why_not()
    filled = Tally() if reason else try_full_discs(path, after, sizes=30 * depth)
    pulled = Tally() if reason else try_vanished_discs(path, after, rounds=20 * depth)
    tallies = (cut, failed, killed, at_random, limited, modelled, filled, pulled)
    rows = {
        "states after a power cut tried": (cut.tried, None),
        "failing calls tried": (failed.tried, None),
        "kills at every call tried": (killed.tried, None),
        "kills at random moments tried": (at_random.tried, None),
        "files that may not grow tried": (limited.tried, None),
        "full discs tried": (filled.tried, None),
        "discs pulled out tried": (pulled.tried, None),
        "meetings with crashes tried": (modelled.tried, None),
        "altered files tried": (altered.tried, None),
        "acknowledged edits lost": (sum(each.lost for each in tallies), 0),
        "corrupt files": (sum(each.corrupt for each in tallies), 0),
        "accepted mutants that differ": (altered.differ, 0),
        "silent losses in salvage": (altered.silent + altered.invented, 0),
        "crashes": (altered.crashes, 0),
        "hangs over 1 s": (altered.hangs + sum(each.slow for each in tallies), 0),
    }
    for words, (found, wanted) in rows.items():
        verdict = "" if wanted is None else "ok" if found == wanted else "FAILED"
        sys.stdout.write(f"{words:32} {found:8} {verdict}\n")
    sys.stdout.write(f"{'seconds':32} {time.monotonic() - begun:8.0f}\n")
    if reason:
        sys.stdout.write(f"Neither full discs nor discs that are pulled out: {reason}.\n")
    return int(any(wanted is not None and found != wanted for found, wanted in rows.values()))


def _try_model(examples: int) -> Tally:
    """Meetings of edits, undo, reopening and crashes, in any order, beside a plain session."""
    long = settings(max_examples=examples, stateful_step_count=20, deadline=None, database=None)
    tally = Tally(tried=examples)
    try:
        run_state_machine_as_test(CrashingMeeting, settings=long)
    except Exception:
        traceback.print_exc()  # the shortest way to it
        tally.lost += 1
    return tally


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
