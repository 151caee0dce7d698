"""Is a session file whole? The answer of `andfacil check`, with every fault that was found."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from andfacil.domain.views.private_things import is_counted
from andfacil.store.columns import BadValue
from andfacil.store.connection import connect
from andfacil.store.contents import Contents, find_faults, history_faults
from andfacil.store.failures import UNREADABLE_INSIDE, translated_read_errors
from andfacil.store.header import inspect_file, inspect_inside, key_for, real_path
from andfacil.store.journal import rebuild_history
from andfacil.store.opening import read_checked, recover
from andfacil.store.problems import CannotBeRead, Damaged, StoreProblem
from andfacil.store.rows import CLASSES
from andfacil.store.schema import NEWEST, RELEASED

if TYPE_CHECKING:
    from pathlib import Path


class Verdict(StrEnum):
    """The result of a check."""

    WHOLE = "whole"
    NOT_WHOLE = "not-whole"
    CANNOT_TELL = "cannot-tell"


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found: `problems` is empty when the file is whole.

    `cards` and `entries` count what was read: cards that people see on a board, hidden ones too,
    and entries in the journal; 0 when the file could not be read that far. `sqlite` is the version
    of SQLite that read it.
    """

    verdict: Verdict
    problems: tuple[StoreProblem, ...] = ()
    cards: int = 0
    entries: int = 0
    sqlite: str = sqlite3.sqlite_version

    @property
    def whole(self) -> bool:
        """True when nothing is wrong."""
        return self.verdict is Verdict.WHOLE

    @property
    def sentences(self) -> tuple[str, ...]:
        """The problems in words; none of them holds a card's text."""
        return tuple(str(problem) for problem in self.problems)


def check_file(path: Path, password: str | None = None) -> CheckReport:
    """Check the file at `path` from end to end; also while a desk has it open. Raises nothing."""
    path = real_path(path)
    try:
        header = inspect_file(path, NEWEST)
        key = key_for(header, path.name, password)
        recover(path, key)
        header = inspect_file(path, NEWEST)  # recovery may have brought back an older version
        with translated_read_errors(path.name), closing(connect(path, "ro", key)) as connection:
            version = inspect_inside(connection, header, path.name, NEWEST)
            contents = read_checked(connection, path.name, version, RELEASED)
            connection.rollback()  # other programs need not wait while we think
            faults = _faults(contents, path.name, version)
    except CannotBeRead as problem:
        return CheckReport(Verdict.CANNOT_TELL, (problem,))
    except StoreProblem as problem:
        return CheckReport(Verdict.NOT_WHOLE, (problem,))
    return CheckReport(
        Verdict.NOT_WHOLE if faults else Verdict.WHOLE,
        faults,
        cards=sum(len(rows) for table, rows in contents.rows.items() if is_counted(CLASSES[table])),
        entries=len(contents.entries),
    )


def _faults(contents: Contents, name: str, version: int) -> tuple[Damaged, ...]:
    if version < NEWEST:
        return tuple(history_faults(contents, name))
    faults = tuple(find_faults(contents, name))
    if not faults:
        try:
            rebuild_history(contents.entries)
        except BadValue:
            faults = (Damaged(name, UNREADABLE_INSIDE),)
    return faults
