"""The command line: the same things without a window, for scripts and headless machines.

Exit status: 0 done; 1 the answer is no (`check`, `verify`); 2 usage; 3 it cannot be done, with one
line on standard error. Nothing but `picture` and the windows imports Qt.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from andfacil.cli.door import through_the_door
from andfacil.cli.parser import COMMANDS, build_parser
from andfacil.export.base.process import FLAG

if TYPE_CHECKING:
    from collections.abc import Sequence

ALONE = ("-h", "--help", "--version")
"""What stands without a command."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == [FLAG]:
        from andfacil.export.worker import main as work

        return work()
    return through_the_door(lambda: _run(words))


def _run(words: Sequence[str]) -> int:
    if words and (words[0] in COMMANDS or words[0].startswith("-")):
        parser = build_parser()
        if words[0] not in COMMANDS and words[0] not in ALONE:
            parser.error(f"{words[0]} is not known; 'andfacil --help' says what is")
        chosen = parser.parse_args(words)
        return int(chosen.run(chosen))
    return _open_window(words)


def _open_window(words: Sequence[str]) -> int:
    if len(words) > 1:
        build_parser().error(f"{words[0]!r} is not a command; one session can be opened at a time")
    from andfacil.cli.windows import open_desk, open_home

    return open_desk(words[0]) if words else open_home()
