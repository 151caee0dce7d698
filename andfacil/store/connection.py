"""SQLite connections to session files: hardened, with short waits, and durable when writing."""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

if TYPE_CHECKING:
    from sqlite_utils import Database

BUSY_SECONDS = 0.2
"""How long to wait for another program's lock; a window must not freeze longer."""
OPENING_SECONDS = 5.0
"""How long reading an untrusted file may take in all."""
LONGEST_VALUE = 8 * 1024 * 1024
"""Bytes in one value or row."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: LONGEST_VALUE,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 3,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 25_000,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
}
"""After https://www.sqlite.org/security.html."""

_HARDENED: dict[str, int | str] = {
    "trusted_schema": 0,
    "cell_size_check": 1,
    "temp_store": 2,  # in memory: no text in temporary files
}
_DURABLE: dict[str, int | str] = {
    "journal_mode": "delete",  # one file at rest; WAL loses everything when the file is mailed
    "synchronous": 3,  # EXTRA: FULL can lose the last commit in a power cut
    "locking_mode": "normal",  # EXCLUSIVE goes on saving into a file that has been replaced
    "secure_delete": 1,  # withdrawn offers leave no trace in free pages
    **({"fullfsync": 1, "checkpoint_fullfsync": 1} if sys.platform == "darwin" else {}),
}
_PRAGMAS = {*_HARDENED, *_DURABLE, "mmap_size", "integrity_check", "data_version"}
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_TRANSACTION, sqlite3.SQLITE_SAVEPOINT}
_WRITES = {sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}

Mode = Literal["ro", "rw"]
"""Never `rwc`: a name without a file must not become an empty file."""


def connect(path: Path, mode: Mode) -> sqlite3.Connection:
    """A hardened connection to the file at `path`; with "rw" also a durable one.

    Statements run outside transactions until one is begun. Raises sqlite3.Error.
    """
    connection = _connect(path, mode)
    try:
        harden(connection)
        if mode == "rw":
            _set_pragmas(connection, _DURABLE)
        connection.set_authorizer(_authorize)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_immutable(path: Path) -> sqlite3.Connection:
    """A hardened connection that reads the file as it is: no lock, no journal, no recovery.

    Bytes that are not UTF-8 become U+FFFD.
    """
    connection = sqlite3.connect(
        f"{_uri(path)}?mode=ro&immutable=1", uri=True, isolation_level=None
    )
    try:
        connection.text_factory = lambda raw: raw.decode(errors="replace")
        harden(connection)
        connection.set_authorizer(_authorize)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_new(path: Path) -> sqlite3.Connection:
    """A connection to a new file that is not in its place yet; it is not durable."""
    connection = _connect(path, "rw")
    connection.execute("PRAGMA journal_mode=OFF")
    connection.execute("PRAGMA synchronous=OFF")
    return connection


def harden(connection: sqlite3.Connection) -> None:
    """Switch off what a session never needs and a hostile file could use."""
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
    _set_pragmas(connection, _HARDENED)
    connection.execute("PRAGMA mmap_size=0")


@contextmanager
def deadline(connection: sqlite3.Connection, seconds: float = OPENING_SECONDS) -> Iterator[None]:
    """Interrupt (SQLITE_INTERRUPT) statements that still run after `seconds`."""
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, 10_000)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


@contextmanager
def without_authorizer(connection: sqlite3.Connection) -> Iterator[None]:
    """Allow changes to tables inside: for migrations, on a file that was checked."""
    connection.set_authorizer(None)
    try:
        yield
    finally:
        connection.set_authorizer(_authorize)


def database(connection: sqlite3.Connection) -> Database:
    """sqlite-utils on a connection of ours, without its plugins and with our pragmas unchanged.

    It is imported here because that takes 80 ms, and reading a session does not need it.
    """
    from sqlite_utils import Database

    return Database(connection, execute_plugins=False, recursive_triggers=False)


def _connect(path: Path, mode: Mode) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{_uri(path)}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None
    )


def _uri(path: Path) -> str:
    """The file's URI, with `?` and `#` quoted.

    Not `Path.as_uri`: SQLite refuses the authority that it gives to a share on Windows.
    """
    posix = path.as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{quote(os.fsencode(posix))}"


def _set_pragmas(connection: sqlite3.Connection, pragmas: dict[str, int | str]) -> None:
    """Set pragmas and read them back: SQLite ignores those that it cannot set, without an error."""
    for name, wanted in pragmas.items():
        connection.execute(f"PRAGMA {name}={wanted}")
        (found,) = connection.execute(f"PRAGMA {name}").fetchone()
        if found != wanted:
            raise RuntimeError(
                f"SQLite {sqlite3.sqlite_version} keeps {name} at {found}, not {wanted}"
            )


def _authorize(
    action: int, first: str | None, second: str | None, schema: str | None, inside: str | None
) -> int:
    """Allow what the store itself does, and nothing from inside a trigger or a view.

    https://www.sqlite.org/c3ref/c_alter_table.html says what the arguments are for each action.
    """
    if inside is not None:
        return sqlite3.SQLITE_DENY
    if action in _ALLOWED or action == sqlite3.SQLITE_READ:
        return sqlite3.SQLITE_OK
    if action in _WRITES and first and not first.startswith("sqlite_"):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and first in _PRAGMAS:
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
