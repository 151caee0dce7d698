"""How the scripts speak: one line a step, plain sentences for what is wrong, no tracebacks."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path


class CannotSetUpError(Exception):
    """The world is not as it must be; the message is a plain sentence that says what to do."""


def say(words: str) -> None:
    """One line of progress; on standard error, so that standard output stays the program's."""
    print(f"andfacil: {words}", file=sys.stderr, flush=True)


def run_plainly(main: Callable[[list[str]], int]) -> int:
    """Run a script's main; the world's failures become one plain sentence and status 1."""
    try:
        return main(sys.argv[1:])
    except CannotSetUpError as error:
        say(str(error))
    except OSError as error:
        say(f"{error.strerror or error}: {error.filename or 'no file named'}")
    except KeyboardInterrupt:
        say("stopped; the next run takes it up again")
        return 130
    return 1


def run_quietly(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a command and keep what it says, errors included, for the case that it fails."""
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


def checked(command: Sequence[str]) -> None:
    """Run a command in the checkout; raises CannotSetUpError with its last words when it fails."""
    root = Path(__file__).resolve().parent.parent
    done = subprocess.run(
        command, cwd=root, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode != 0:
        raise CannotSetUpError(f"{' '.join(command[:5])} failed. {done.stderr[-2000:]}")


def last(report: str) -> str:
    """Return the last line of a report that says anything."""
    lines = [line.strip() for line in report.splitlines() if line.strip()]
    return f"Its last words: {lines[-1]}" if lines else "It gave no reason."
