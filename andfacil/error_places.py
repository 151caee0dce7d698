"""What may be told of an error of our own: its types and the places in the code.

No message, no value and no path of a session: all of these may be confidential.
"""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

REPORT_NAME = "crash-reports.txt"
LARGEST_FILE = 200_000
"""Bytes; a longer file of reports is begun again."""
MOST_KINDS, MOST_PLACES = 5, 40


def kinds_of(error: BaseException) -> tuple[str, ...]:
    """The type of the error, and of those that it came from."""
    kinds: list[str] = []
    link: BaseException | None = error
    while link is not None and len(kinds) < MOST_KINDS:
        kinds.append(type(link).__name__)
        link = link.__cause__ or link.__context__
    return tuple(kinds)


def places_of(trace: TracebackType | None) -> tuple[str, ...]:
    """Where it was raised, the last place last: file, line and function."""
    places = [
        # The last two parts of the path; the rest names the machine.
        f"{'/'.join(Path(frame.f_code.co_filename).parts[-2:])}:{line} {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(trace)
    ]
    return tuple(places[-MOST_PLACES:])
