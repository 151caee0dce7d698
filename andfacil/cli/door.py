"""The one door around every command: whatever goes wrong is one sentence and status 3."""

from __future__ import annotations

import errno
import io
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.domain.values.text import clean_text
from andfacil.error_places import LARGEST_FILE, REPORT_NAME, kinds_of, places_of
from andfacil.paths import is_there

if TYPE_CHECKING:
    from collections.abc import Callable

CANNOT = 3
INTERRUPTED = 130

NO_READER = "the program that reads the output has ended."
OUTPUT_FULL = "the output could not be written: the disc behind it is full."
OUTPUT_FAILED = "the output could not be written ({reason})."
FOLDER_GONE = "the current folder is not there any more; change to another one."
LINK_RING = "{name} is a link that leads back to itself; name the file itself."
NOT_POSSIBLE = "{name} cannot be used ({reason})."
IN_A_WINDOW = "open what is readable as a copy"
IN_A_LINE = "'andfacil salvage' puts what is readable into a new file"
"""The way out of damage, as the windows offer it and as a command."""

OUR_MISTAKE = (
    "something went wrong inside andfacil ({kind}). The report in {place} says where, without any "
    "word of a session; please send it to the authors."
)


def through_the_door(run: Callable[[], int]) -> int:
    """Run a command; gives its exit status. Its output is out when this returns."""
    _open_standard_streams()
    try:
        try:
            status = run()
        except SystemExit:  # --help, and wrong usage
            sys.stdout.flush()
            raise
        sys.stdout.flush()
    except (RuleBroken, WorldProblem) as problem:
        return _cannot(str(problem).replace(IN_A_WINDOW, IN_A_LINE))
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _cannot(_sentence(error))
    except Exception as error:
        return _cannot(OUR_MISTAKE.format(kind=type(error).__name__, place=_write_report(error)))
    return status


def _cannot(sentence: str) -> int:
    """Say it in one line; give the status."""
    try:
        sys.stdout.flush()
    except OSError:
        # Closing it again at exit must not fail, too.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    # Names of files can contain control characters, which a terminal would obey.
    line = " ".join(clean_text(sentence).split())
    with suppress(OSError):
        print(f"andfacil: {line}", file=sys.stderr, flush=True)
    return CANNOT


def _sentence(error: OSError) -> str:
    """What is wrong, in one sentence; every other place has sentences of its own."""
    try:
        Path.cwd()
    except OSError:
        return FOLDER_GONE
    reason = (error.strerror or "no reason given").lower()
    if error.filename is None:
        if error.errno == errno.EPIPE:
            return NO_READER
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            return OUTPUT_FULL
        return OUTPUT_FAILED.format(reason=reason)
    name = Path(os.fsdecode(error.filename)).name
    if error.errno == errno.ELOOP:
        return LINK_RING.format(name=name)
    return NOT_POSSIBLE.format(name=name, reason=reason)


class _Closed(io.TextIOBase):
    """In place of a standard stream that was closed before andfacil began."""

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def buffer(self) -> Any:
        """There is none. Raises WorldProblem."""
        self._refuse()

    def write(self, text: str, /) -> int:
        """Refuse. Raises WorldProblem."""
        if text:
            self._refuse()
        return 0

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]
        """Refuse. Raises WorldProblem."""
        self._refuse()

    def _refuse(self) -> NoReturn:
        raise WorldProblem("{name} is closed; nothing can pass through it.", name=self._name)


def _open_standard_streams() -> None:
    """Put something in place of closed ones.

    Else the next file that is opened would get their number, and what libraries write to standard
    error would go into a session.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    if sys.stdin is None:
        sys.stdin = _Closed("standard input")
    if sys.stdout is None:
        sys.stdout = _Closed("standard output")
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - until the end
    for stream in (sys.stdout, sys.stderr):
        # Escapes for characters that the terminal cannot show, instead of an error.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def _write_report(error: BaseException) -> str:
    """Write down types and places, nothing that could be confidential; gives the report's path."""
    from andfacil.store.machine.folder import FILE_RIGHTS, private_folder

    places = [f"  {place}" for place in places_of(error.__traceback__)]
    try:
        path = private_folder("reports") / REPORT_NAME
        grown = is_there(path) and path.stat().st_size > LARGEST_FILE
        flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if grown else os.O_APPEND)
        handle = os.open(path, flags, FILE_RIGHTS)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write("\n".join((" < ".join(kinds_of(error)), *places, "", "")))
    except OSError:
        return "(none could be written)"
    return str(path)
