"""The header of a file and the files beside it, checked before SQLite opens it.

Sources: https://www.sqlite.org/fileformat2.html, sections 1.3 (header) and 3 (rollback journal).
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from andfacil.store.cipher.key import Key, Password, derive_key, salt_in
from andfacil.store.cipher.library import is_installed
from andfacil.store.failures import translated_errors
from andfacil.store.problems import (
    Damaged,
    EncryptionMissing,
    NotASession,
    PasswordNeeded,
    TooLarge,
    TooNew,
    Unreadable,
)
from andfacil.store.schema import APPLICATION_ID

if TYPE_CHECKING:
    import sqlite3

MAGIC = b"SQLite format 3\0"
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
SMALLEST = 512
"""Bytes in the smallest SQLite page."""
LARGEST = 256 * 1024 * 1024
"""Bytes in the largest session; far beyond any, and small enough to be read in seconds."""

NOT_A_FILE = "{name} is a folder or a device, not a session; choose a file."
TOO_LARGE = "{name} is larger than any session; choose another file."
OTHER_WAY = (
    "{name} is damaged: another program has changed its way of saving; open what is readable as "
    "a copy."
)
LOST_BEGINNING = "{name} has lost its beginning; open what is readable as a copy."
JOURNAL_WORDS = (b'"before":', b'"after":', b'"card":')
"""What stands in every session's journal, and together in no file of another program."""
STRAY_WAL = (
    "Beside {name} lies {other}, which andfacil does not write; move {other} to another folder, "
    "then open {name} again."
)
PLANTED_JOURNAL = (
    "Beside {name} lies {other}, which names other files to be deleted; move {other} to another "
    "folder and show it to somebody who knows about security, then open {name} again."
)

Identity = tuple[int, int]
"""Device and inode: the file itself, whatever its name."""


class Header(NamedTuple):
    """Which file it is, and its version of the format.

    `salt` is None for a session without a password. With one, the header is encrypted as all else:
    `version` is None until `inspect_inside` has told it.
    """

    identity: Identity
    version: int | None
    salt: bytes | None = None


def real_path(path: Path) -> Path:
    """The path after following links; unlike `Path.resolve`, no error for a loop of links."""
    return Path(os.path.realpath(path))


def identity_of(path: Path) -> Identity:
    """Which file has this name now. Raises OSError."""
    found = os.stat(path)
    return found.st_dev, found.st_ino


def inspect_file(path: Path, newest: int) -> Header:
    """Check the header and the files beside it, without SQLite. Raises StoreProblem."""
    found = read_header(path, newest)
    _check_companions(path)
    return found


def read_header(path: Path, newest: int) -> Header:
    """Check the header of the file alone. Raises StoreProblem.

    The file is closed again before SQLite opens it: on POSIX, closing it later would drop SQLite's
    locks.
    """
    name = path.name or str(path)
    with translated_errors(name):
        found = os.stat(path)
        if not stat.S_ISREG(found.st_mode):
            raise Unreadable(name, NOT_A_FILE)
        if found.st_size > LARGEST:
            raise TooLarge(name, TOO_LARGE)
        with path.open("rb") as file:
            header = file.read(100)
    identity, salt = (found.st_dev, found.st_ino), salt_in(header)
    if found.st_size >= SMALLEST and salt is not None:
        return Header(identity, None, salt)
    is_ours = header.startswith(MAGIC) and int.from_bytes(header[68:72]) == APPLICATION_ID
    if found.st_size < SMALLEST or not is_ours:
        raise Damaged(name, LOST_BEGINNING) if _has_journal(path) else NotASession(name)
    version = int.from_bytes(header[60:64])
    # Bytes 18 and 19 are 2 in WAL mode; 56 to 59 give the encoding, 1 is UTF-8.
    plain = header[18:20] == b"\1\1" and int.from_bytes(header[56:60]) == 1
    return Header(identity, _known_version(name, version, newest, plain=plain))


def _has_journal(path: Path) -> bool:
    """True when a file that does not begin as a session has a session's journal further on."""
    with translated_errors(path.name):
        data = path.read_bytes()
    return b"\0" in data and all(word in data for word in JOURNAL_WORDS)


def is_protected(path: Path) -> bool:
    """True for a file that begins as a session with a password does. Raises OSError.

    A pipe, whose beginning could be waited for without end, is none.
    """
    return stat.S_ISREG(path.stat().st_mode) and salt_of(path) is not None


def salt_of(path: Path) -> bytes | None:
    """The salt of a protected session that is not open here; None for any other file.

    Raises OSError.
    """
    with path.open("rb") as file:
        return salt_in(file.read(100))


def key_for(header: Header, name: str, password: Password | None) -> Key | None:
    """The key for the file with this header; None when it has no password.

    Raises PasswordNeeded and EncryptionMissing. Whether the password is right is known only when
    the file is opened with the key.
    """
    if header.salt is None:
        return None
    if not is_installed():
        raise EncryptionMissing(name)
    if isinstance(password, Key) and password.salt == header.salt:
        return password
    if not isinstance(password, str):
        raise PasswordNeeded(name)
    return derive_key(password, header.salt)


def inspect_inside(connection: sqlite3.Connection, header: Header, name: str, newest: int) -> int:
    """The version of the format, asked of an open connection where the header is encrypted.

    Raises `database_errors` and StoreProblem.
    """
    if header.version is not None:
        return header.version
    asked = ("application_id", "user_version", "encoding", "journal_mode")
    application, version, encoding, journal = (
        connection.execute(f"PRAGMA {one}").fetchone()[0] for one in asked
    )
    if application != APPLICATION_ID:
        raise NotASession(name)
    plain = encoding == "UTF-8" and journal == "delete"
    return _known_version(name, version, newest, plain=plain)


def _known_version(name: str, version: int, newest: int, *, plain: bool) -> int:
    if version > newest:
        raise TooNew(name)
    if version < 1 or not plain:
        raise Damaged(name, OTHER_WAY)
    return version


def _check_companions(path: Path) -> None:
    """Refuse files beside it that andfacil never writes and that SQLite would use.

    A journal that ends in a super-journal name makes SQLite before 3.53.3 delete the file of that
    name. andfacil never attaches a second database, so its own journals never have one.
    """
    wal = path.with_name(f"{path.name}-wal")
    if os.path.lexists(wal):
        raise Damaged(path.name, STRAY_WAL, other=wal.name)
    journal = path.with_name(f"{path.name}-journal")
    if not os.path.lexists(journal):
        return
    with translated_errors(path.name):
        if journal.is_symlink() or not os.path.isfile(journal) or _names_super_journal(journal):
            raise Damaged(path.name, PLANTED_JOURNAL, other=journal.name)


def _names_super_journal(journal: Path) -> bool:
    with journal.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        if size < 16:
            return False
        file.seek(-8, os.SEEK_END)
        return file.read(8) == JOURNAL_MAGIC


def may_write(path: Path) -> bool:
    """False for a file that is set read only, in whatever folder: SQLite would say so too late."""
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
