"""The last state of each session that this machine saw, to know older and other copies by.

For each session there is one private file: where it was, then a line for each entry of its journal
(the first twelve digits of the entry's `op`, which no migration changes, and its time in seconds).
A line is added when an edit is saved. It holds no word of the session.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from andfacil.store.machine.folder import (
    append_private,
    key_of,
    private_folder,
    write_private,
)

FOLDER = "last-seen"
_MAGIC = b"andfacil last-seen 1"
_DIGITS = 12
_LARGEST = 64 * 1024 * 1024

Mark = tuple[str, dt.datetime]
"""An entry of a journal: its `op`, and its time (UTC)."""


class Relation(StrEnum):
    """What a file is to the state that was seen last."""

    OLDER = "older"
    DIVERGED = "diverged"


class OtherCopy(NamedTuple):
    """Another state of the session was on this machine, and the opened file does not hold it.

    OLDER: the file lacks the last `edits` edits. DIVERGED: both have edits that the other lacks;
    `edits` are those the file lacks. `path` is where the other one was, `at` (UTC) when it was
    changed last.
    """

    relation: Relation
    path: Path
    at: dt.datetime
    edits: int


class LastSeen:
    """The memory of one session while its file is open. Never raises: it is a help, no duty.

    Made when the file is opened; `other_copy` says what was known before. The memory stays as it is
    until the file is edited: who has only looked at an old copy is told again the next time.
    """

    def __init__(
        self, session_id: str, path: Path, marks: Sequence[Mark], *, read_only: bool
    ) -> None:
        self._key = key_of(session_id)
        self._path = path
        self._lines = [_line(mark) for mark in marks]
        self._current = False
        self._read_only = read_only
        self.other_copy = self._compare()
        if not read_only and self.other_copy is None and not self._current:
            self._write()

    def add(self, mark: Mark) -> None:
        """An edit was saved in this file."""
        self._lines.append(_line(mark))
        if self._read_only:
            return
        if not self._current:
            self._write()
            return
        with suppress(OSError):
            append_private(self._file, self._lines[-1])

    @property
    def _file(self) -> Path:
        return private_folder(FOLDER) / self._key

    def _write(self) -> None:
        head = _MAGIC + b"\n" + json.dumps(str(self._path)).encode() + b"\n"
        with suppress(OSError):
            write_private(self._file, head + b"".join(self._lines))
            self._current = True

    def _compare(self) -> OtherCopy | None:
        known = self._read()
        if known is None:
            return None
        path, lines = known
        here = [line[:_DIGITS] for line in self._lines]
        there = [line[:_DIGITS] for line in lines]
        shared = next(
            (place for place, (a, b) in enumerate(zip(here, there, strict=False)) if a != b),
            min(len(here), len(there)),
        )
        if shared == len(there):
            self._current = path == str(self._path) and len(here) == len(there)
            return None
        relation = Relation.OLDER if shared == len(here) else Relation.DIVERGED
        try:
            at = dt.datetime.fromtimestamp(int(lines[-1].split()[1], 16), dt.UTC)
        except (ValueError, IndexError, OverflowError, OSError):
            return None
        return OtherCopy(relation, Path(path), at, len(there) - shared)

    def _read(self) -> tuple[str, list[bytes]] | None:
        try:
            if self._file.stat().st_size > _LARGEST:
                return None
            magic, where, *lines = self._file.read_bytes().split(b"\n")
            path = json.loads(where)
        except (OSError, ValueError):
            return None
        whole = [line for line in lines if len(line) > _DIGITS]
        return (path, whole) if magic == _MAGIC and isinstance(path, str) and whole else None


def _line(mark: Mark) -> bytes:
    op, at = mark
    return f"{op[:_DIGITS]:0<{_DIGITS}} {max(0, int(at.timestamp())):x}\n".encode(
        "ascii", "backslashreplace"
    )
