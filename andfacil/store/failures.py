"""Which errors of SQLite and of the system are problems of the world, with their sentences."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from andfacil.store.cipher.library import database_errors, is_of_cipher, read_errors
from andfacil.store.problems import (
    AlreadyExists,
    Busy,
    Damaged,
    DiscFailed,
    DiscFull,
    FolderMissing,
    LinkRing,
    Missing,
    NameTooLong,
    NotASession,
    ReadOnly,
    Replaced,
    StoreProblem,
    TooLarge,
    Unreadable,
)

UNREADABLE_INSIDE = "{name} is damaged: part of it cannot be read; open what is readable as a copy."
INTERRUPTED = (
    "The last save of {name} was interrupted and cannot be finished here; copy it together with "
    "its -journal file to a folder of yours, then open that."
)
TOO_SLOW = "{name} takes far too long to read and may be damaged; open what is readable as a copy."


@contextmanager
def translated_errors(name: str) -> Iterator[None]:
    """Turn errors of the disc or the system about the file `name` into StoreProblems.

    Any other error is a mistake of ours and is not changed.
    """
    try:
        yield
    except database_errors() as error:
        problem = _of_sqlite(error, name)
        if problem is None:
            raise
        raise problem from error
    except OSError as error:
        raise of_system(error, name) from error


@contextmanager
def translated_read_errors(name: str) -> Iterator[None]:
    """As `translated_errors`, for a file not checked yet: what cannot be decoded is damage.

    Random bytes in a file make Python's sqlite3 raise errors without a code, and also ValueError
    and OverflowError.
    """
    try:
        with translated_errors(name):
            yield
    except read_errors() as error:
        raise Damaged(name, UNREADABLE_INSIDE) from error


def of_system(error: OSError, name: str) -> StoreProblem:
    """The problem for an error of the operating system."""
    kind = _SYSTEM.get(error.errno or 0, DiscFailed)
    return kind(name)


def _of_sqlite(error: Exception, name: str) -> StoreProblem | None:
    extended: int = getattr(error, "sqlite_errorcode", 0)
    if extended == sqlite3.SQLITE_NOTADB and is_of_cipher(error):
        return _damaged(name)  # its key was right before: a page is not what it was
    make = _SQLITE.get(extended) or _SQLITE.get(extended & 0xFF)
    return make(name) if make else None


def _damaged(name: str) -> Damaged:
    return Damaged(name, UNREADABLE_INSIDE)


def _interrupted(name: str) -> Unreadable:
    return Unreadable(name, INTERRUPTED)


def _too_slow(name: str) -> Damaged:
    return Damaged(name, TOO_SLOW)


_SQLITE: dict[int, Callable[[str], StoreProblem]] = {
    sqlite3.SQLITE_PERM: Unreadable,
    sqlite3.SQLITE_BUSY: Busy,
    sqlite3.SQLITE_LOCKED: Busy,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_READONLY_DBMOVED: Replaced,
    sqlite3.SQLITE_READONLY_ROLLBACK: _interrupted,
    sqlite3.SQLITE_INTERRUPT: _too_slow,
    sqlite3.SQLITE_IOERR: DiscFailed,
    sqlite3.SQLITE_CORRUPT: _damaged,
    sqlite3.SQLITE_FULL: DiscFull,
    sqlite3.SQLITE_CANTOPEN: Unreadable,
    sqlite3.SQLITE_TOOBIG: TooLarge,
    sqlite3.SQLITE_NOTADB: NotASession,
}
"""By primary or extended result code, https://www.sqlite.org/rescode.html."""

_SYSTEM: dict[int, Callable[[str], StoreProblem]] = {
    errno.ENOENT: Missing,
    errno.ENOTDIR: FolderMissing,
    errno.EEXIST: AlreadyExists,
    errno.EACCES: Unreadable,
    errno.EPERM: Unreadable,
    errno.EISDIR: Unreadable,
    errno.ELOOP: LinkRing,
    errno.ENAMETOOLONG: NameTooLong,
    errno.EROFS: ReadOnly,
    errno.ENOSPC: DiscFull,
    errno.EDQUOT: DiscFull,
    errno.EFBIG: DiscFull,
}
"""Every other number is DiscFailed."""
