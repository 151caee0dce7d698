"""The command line: the same things without a window, for scripts and headless machines.

Exit status: 0 done; 1 the answer is no (`check`, `verify`); 2 usage; 3 it cannot be done, with one
line on standard error. Nothing but `picture` and the windows imports Qt.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from andfacil.cli.parser import COMMANDS, build_parser
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.domain.values.text import clean_text
from andfacil.export.base.process import FLAG

if TYPE_CHECKING:
    from collections.abc import Sequence

CANNOT = 3
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == [FLAG]:
        from andfacil.export.worker import main as work

        return work()
    _allow_any_character()
    try:
        if words and (words[0] in COMMANDS or words[0].startswith("-")):
            chosen = build_parser().parse_args(words)
            return int(chosen.run(chosen))
        return _open_window(words)
    except (RuleBroken, WorldProblem) as problem:
        return _report(str(problem))
    except BrokenPipeError:
        # The reader of our output has ended; closing it again at exit must not fail either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _report("the program that reads the output has ended.")
    except KeyboardInterrupt:
        return INTERRUPTED


def _open_window(words: Sequence[str]) -> int:
    if len(words) > 1:
        build_parser().error(f"{words[0]!r} is not a command; one session can be opened at a time")
    from andfacil.cli.windows import open_desk, open_home

    return open_desk(words[0]) if words else open_home()


def _report(sentence: str) -> int:
    # Names of files can contain control characters, which a terminal would obey.
    line = " ".join(clean_text(sentence).split())
    print(f"andfacil: {line}", file=sys.stderr)
    return CANNOT


def _allow_any_character() -> None:
    """Write escapes for characters that the terminal cannot show, instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
