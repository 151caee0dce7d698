"""SQLite connections to session files: hardened, with short waits, and durable when writing.

With a key they are SQLCipher's, to a protected session. Its journals are encrypted as the file is,
and it makes the same system calls in the same order: what holds for power cuts holds there too.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote

from andfacil.store.cipher.library import database_errors, open_encrypted, unverified_pages
from andfacil.store.problems import Damaged, EncryptionMissing, WrongPassword

if TYPE_CHECKING:
    from sqlite_utils import Database

    from andfacil.store.cipher.key import Key

BUSY_SECONDS = 0.2
"""How long to wait for another program's lock; a window must not freeze longer."""
CIPHER_PAGE = 4096
"""Bytes in a page of a protected session, as SQLCipher 4 has it."""
DAMAGED_BEGINNING = (
    "{name} is damaged: its beginning cannot be read, though the password is right; look for a "
    "copy that was made earlier."
)
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
_PRAGMAS = {
    *_HARDENED,
    *_DURABLE,
    *("mmap_size", "integrity_check", "cipher_integrity_check", "data_version"),
}
_READ_PRAGMAS = {"application_id", "user_version", "encoding"}
"""What is in the header, which can be read, but not set."""
_ALLOWED = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_TRANSACTION, sqlite3.SQLITE_SAVEPOINT}
_FUNCTIONS = {"max", "octet_length"}
"""What the store itself asks for."""
_WRITES = {sqlite3.SQLITE_INSERT, sqlite3.SQLITE_UPDATE, sqlite3.SQLITE_DELETE}

Mode = Literal["ro", "rw"]
"""Never `rwc`: a name without a file must not become an empty file."""


def connect(path: Path, mode: Mode, key: Key | None = None) -> sqlite3.Connection:
    """A hardened connection to the file at `path`; with "rw" also a durable one.

    Statements run outside transactions until one is begun. Raises `database_errors`, and
    StoreProblem when `key` does not open the file.
    """
    connection = _connect(path, mode, key)
    try:
        harden(connection)
        if key:
            _unlock(connection, path)
        if mode == "rw":
            _set_pragmas(connection, _DURABLE)
        connection.set_authorizer(_authorize)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_immutable(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """A hardened connection that reads the file as it is: no lock, no journal, no recovery.

    Bytes that are not UTF-8 become U+FFFD. Raises as `connect`.
    """
    connection = _connect(path, "ro&immutable=1", key)
    try:
        connection.text_factory = lambda raw: raw.decode(errors="replace")
        harden(connection)
        if key:
            _unlock(connection, path)
        connection.set_authorizer(_authorize)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_bytes(data: bytes) -> sqlite3.Connection:
    """A hardened connection to a file in memory; bytes that are not UTF-8 become U+FFFD."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.deserialize(data)
        connection.text_factory = lambda raw: raw.decode(errors="replace")
        harden(connection)
        connection.set_authorizer(_authorize)
    except BaseException:
        connection.close()
        raise
    return connection


def connect_new(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """A connection to a new file that is not in its place yet; it is not durable.

    With a key, all that is written there is encrypted.
    """
    connection = _connect(path, "rw", key)
    connection.execute("PRAGMA journal_mode=OFF")
    connection.execute("PRAGMA synchronous=OFF")
    return connection


def harden(connection: sqlite3.Connection) -> None:
    """Switch off what a session never needs and a hostile file could use.

    SQLCipher's connections have no limits: there `values_are_short` looks before anything is read,
    and the authorizer denies what the other limits are against.
    """
    if _has_limits(connection):
        for limit, most in _LIMITS.items():
            connection.setlimit(limit, most)
        if sys.version_info >= (3, 12):
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
    _set_pragmas(connection, _HARDENED)
    connection.execute("PRAGMA mmap_size=0")


def values_are_short(connection: sqlite3.Connection, tables: Iterable[str]) -> bool:
    """False when a value in these tables, which are ours, is longer than one may be.

    SQLite itself refuses such values where limits can be set; elsewhere they are measured here,
    without being read.
    """
    if _has_limits(connection):
        return True
    for table in tables:
        names = [column[0] for column in connection.execute(f'SELECT * FROM "{table}"').description]
        longest = ", ".join(f'max(octet_length("{name}"))' for name in names)
        (found,) = connection.execute(f'SELECT {longest} FROM "{table}"').fetchall()
        if any(length is not None and length > LONGEST_VALUE for length in found):
            return False
    return True


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


def _connect(path: Path, mode: str, key: Key | None) -> sqlite3.Connection:
    uri = f"{_uri(path)}?mode={mode}"
    if key is None:
        return sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        return open_encrypted(uri, key, BUSY_SECONDS)
    except ImportError:
        raise EncryptionMissing(path.name) from None


def _unlock(connection: sqlite3.Connection, path: Path) -> None:
    """Find out whether the key is right, by the first page.

    When other pages fit the key and only the first does not, the file is damaged. Raises
    WrongPassword or Damaged, and `database_errors` for anything else.
    """
    try:
        connection.execute("SELECT name FROM sqlite_schema LIMIT 1").fetchone()
    except database_errors() as error:
        if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_NOTADB:
            raise
        pages = path.stat().st_size // CIPHER_PAGE
        if unverified_pages(connection) < pages:
            raise Damaged(path.name, DAMAGED_BEGINNING) from error
        raise WrongPassword(path.name) from error


def _has_limits(connection: sqlite3.Connection) -> bool:
    return isinstance(connection, sqlite3.Connection)


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
    if action == sqlite3.SQLITE_FUNCTION and second in _FUNCTIONS:
        return sqlite3.SQLITE_OK
    if action in _WRITES and first and not first.startswith("sqlite_"):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and (
        first in _PRAGMAS or (first in _READ_PRAGMAS and second is None)
    ):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
