"""SQLCipher, the library that encrypts: loaded only here, and only when a session is protected.

It is SQLite with every page encrypted (AES-256) and authenticated (HMAC-SHA512), journals too. Its
Python module, sqlcipher3, has the interface of the standard library's sqlite3, but exceptions of
its own: `database_errors` has both kinds.
"""

from __future__ import annotations

import sqlite3
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from andfacil.store.cipher.key import Key

MODULE = "sqlcipher3"


def is_installed() -> bool:
    """True when the extra `andfacil[encrypt]` is there."""
    return find_spec(MODULE) is not None


def database_errors() -> tuple[type[Exception], ...]:
    """What `except` takes for every error of SQLite and of SQLCipher."""
    module = sys.modules.get(f"{MODULE}.dbapi2")
    return (sqlite3.Error, module.Error) if module else (sqlite3.Error,)


def read_errors() -> tuple[type[Exception], ...]:
    """The same, and what bytes that cannot be decoded raise beside."""
    return (*database_errors(), ValueError, OverflowError)


def is_of_cipher(error: Exception) -> bool:
    """True for an error of SQLCipher."""
    return not isinstance(error, sqlite3.Error)


def open_encrypted(uri: str, key: Key, busy_seconds: float) -> sqlite3.Connection:
    """A connection to an encrypted file; nothing was read yet. Raises `database_errors`.

    It is no sqlite3.Connection, but has its methods, except those for limits and configuration.
    """
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(uri, uri=True, timeout=busy_seconds, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level=NONE").fetchall()  # it would write to stderr
        connection.set_key(key.words.encode())
        connection.execute("PRAGMA cipher_compatibility=4").fetchall()  # whatever comes after 4
    except BaseException:
        connection.close()
        raise
    return cast("sqlite3.Connection", connection)


def unverified_pages(connection: sqlite3.Connection) -> int:
    """How many pages are not as they were written with this key: their HMAC is another."""
    return len(connection.execute("PRAGMA cipher_integrity_check").fetchall())
