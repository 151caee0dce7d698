"""Opening a session file that may come from anywhere: it is checked first and never changed.

Opening writes in two cases only: SQLite's recovery of a save that was interrupted, and, for an
older version of the format, the migration after a backup.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from andfacil.paths import is_there
from andfacil.store.cipher.library import database_errors, unverified_pages
from andfacil.store.connection import (
    connect,
    connect_immutable,
    deadline,
    values_are_short,
)
from andfacil.store.contents import (
    Contents,
    find_faults,
    history_faults,
    raise_first,
    read_contents,
)
from andfacil.store.failures import UNREADABLE_INSIDE, translated_read_errors
from andfacil.store.header import (
    Identity,
    identity_of,
    inspect_file,
    inspect_inside,
    key_for,
)
from andfacil.store.machine.folder import TRIAL, private_folder
from andfacil.store.new_file import sync_folder
from andfacil.store.problems import Damaged, ReadOnly, Replaced, StoreProblem, WrongPassword
from andfacil.store.schema import RELEASED, SchemaHistory, schema_rows

if TYPE_CHECKING:
    from andfacil.store.cipher.key import Key, Password

FOREIGN_TABLES = (
    "{name} is damaged: its tables are not those of a session; open what is readable as a copy."
)

NEITHER_WHOLE = (
    "{name} is damaged: neither as it is, nor without its last, interrupted save is it whole; open "
    "what is readable as a copy."
)


class CheckedFile(NamedTuple):
    """An open, checked session file; `data_version` is SQLite's count of foreign writes.

    `key` is that of a protected session, else None.
    """

    connection: sqlite3.Connection
    contents: Contents
    identity: Identity
    data_version: int
    key: Key | None = None


def open_checked(
    path: Path,
    *,
    read_only: bool,
    password: Password | None = None,
    schemas: SchemaHistory = RELEASED,
) -> CheckedFile:
    """Open and check the file at `path`. Raises StoreProblem; then the file is as it was.

    For writing, the caller holds the lock file.
    """
    header = inspect_file(path, schemas.newest)
    if not read_only and not os.access(path, os.W_OK):
        raise ReadOnly(path.name)
    key = key_for(header, path.name, password)
    recover(path, key, tidy=not read_only, schemas=schemas)
    header = inspect_file(path, schemas.newest)  # recovery may have brought back an older version
    with translated_read_errors(path.name), ExitStack() as on_failure:
        reader = on_failure.enter_context(closing(connect(path, "ro", key)))
        version = inspect_inside(reader, header, path.name, schemas.newest)
        contents = read_checked(reader, path.name, version, schemas)
        if read_only:
            reader.rollback()  # other programs need not wait while we think
        if version < schemas.newest:
            raise_first(history_faults(contents, path.name))
            from andfacil.store.migrating import migrated  # a newer andfacil alone

            connection, contents = migrated(path, reader, key, version, schemas, read_only)
        else:
            raise_first(find_faults(contents, path.name))
            connection = reader if read_only else connect(path, "rw", key)
        on_failure.callback(connection.close)
        opened = CheckedFile(connection, contents, header.identity, data_version(connection), key)
        # Only now may others write again: data_version shows it from here on.
        reader.rollback()
        if identity_of(path) != header.identity:
            raise Replaced(path.name)
        on_failure.pop_all()
    if connection is not reader:
        reader.close()
    return opened


def recover(
    path: Path,
    key: Key | None = None,
    *,
    tidy: bool = False,
    schemas: SchemaHistory = RELEASED,
) -> None:
    """Finish or undo a save that a crash interrupted, if there is one. Raises StoreProblem.

    A journal that another desk is writing is left alone. With `tidy`, for the holder of the lock
    file, a journal that was hardly begun is deleted too.
    """
    journal = path.with_name(f"{path.name}-journal")
    if not os.path.lexists(journal):
        return
    with translated_read_errors(path.name):
        if _is_hot(path, key):
            _settle(path, journal, key, schemas)
        if tidy and is_there(journal):
            with closing(connect(path, "rw", key)) as connection, deadline(connection):
                connection.execute("SELECT name FROM sqlite_schema").fetchall()
                # SQLite ignores what it has left here; nobody can begin another one meanwhile.
                connection.execute("BEGIN EXCLUSIVE")
                journal.unlink(missing_ok=True)
                connection.rollback()


def _is_hot(path: Path, key: Key | None) -> bool:
    """True when SQLite would play the journal back; a connection that only reads cannot."""
    try:
        with closing(connect(path, "ro", key)) as connection:
            connection.execute("SELECT name FROM sqlite_schema").fetchall()
    except database_errors() as error:
        # READONLY_ROLLBACK; SQLCipher gives the primary code alone.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_READONLY:
            raise
        return True
    return False


def _settle(path: Path, journal: Path, key: Key | None, schemas: SchemaHistory) -> None:
    """Decide about a journal that lies beside a file that nobody is writing.

    It can be left over from another state of the file, and playing it back would damage a file
    that is whole. So both are tried on private copies first; the file as it is comes first. What is
    changed is kept among the backups of this machine before.
    """
    found = os.stat(journal)
    try:
        with TemporaryDirectory(dir=private_folder(TRIAL)) as folder:
            alone, both = Path(folder, "alone.andfacil"), Path(folder, "both.andfacil")
            _copy_pair(path, alone)
            alone.with_name(f"{alone.name}-journal").unlink()
            _copy_pair(path, both)
            stays = _is_whole(alone, key, schemas)
            if not stays and not _is_whole(both, key, schemas):
                raise Damaged(path.name, NEITHER_WHOLE)
    except OSError:
        stays = False  # there is no room for a trial: SQLite's own way
    from andfacil.store.machine.backups import Reason, keep_backup  # an opening needs none

    with suppress(OSError):
        session_id = _session_id(path, key)
        keep_backup(session_id, path, Reason.RECOVERY, lambda place: _copy_pair(path, place))
    if not stays:
        _play_back(path, key)
    elif os.path.samestat(found, os.stat(journal)):
        journal.unlink()
        sync_folder(path.parent)


def _play_back(path: Path, key: Key | None) -> None:
    with closing(connect(path, "rw", key)) as connection, deadline(connection):
        connection.execute("SELECT name FROM sqlite_schema").fetchall()


def _is_whole(path: Path, key: Key | None, schemas: SchemaHistory) -> bool:
    """Whether a copy can be opened, after playing back the journal beside it.

    Raises WrongPassword.
    """
    try:
        with translated_read_errors(path.name):
            _play_back(path, key)
            header = inspect_file(path, schemas.newest)
            with closing(connect(path, "ro", key)) as connection:
                version = inspect_inside(connection, header, path.name, schemas.newest)
                contents = read_checked(connection, path.name, version, schemas)
                find = find_faults if version == schemas.newest else history_faults
                raise_first(find(contents, path.name))
    except WrongPassword:
        raise
    except StoreProblem:
        return False
    return True


def _copy_pair(path: Path, place: Path) -> None:
    """Copy a file and its journal, as bytes. Raises OSError.

    Only while the journal is hot: then nobody has a lock on the file that this would drop.
    """
    for beside in ("", "-journal"):
        shutil.copyfile(path.with_name(path.name + beside), place.with_name(place.name + beside))


def _session_id(path: Path, key: Key | None) -> str:
    """The session's own id, as far as it can be read; else the path stands for it."""
    try:
        with translated_read_errors(path.name), closing(connect_immutable(path, key)) as connection:
            sql = "SELECT value FROM meta WHERE key = 'session'"
            return str(connection.execute(sql).fetchone()[0])
    except (StoreProblem, TypeError):
        return str(path)


def read_checked(
    connection: sqlite3.Connection, name: str, version: int, schemas: SchemaHistory
) -> Contents:
    """Everything in the file, after checking its tables and pages.

    Leaves a read transaction open. Raises Damaged, sqlite3.Error or ValueError.
    """
    with deadline(connection):
        connection.execute("BEGIN")
        if schema_rows(connection) != schemas.expected_rows(version):
            raise Damaged(name, FOREIGN_TABLES)
        if not is_intact(connection) or not values_are_short(connection, schemas.tables[version]):
            raise Damaged(name, UNREADABLE_INSIDE)
        return read_contents(connection, schemas.tables[version])


def is_intact(connection: sqlite3.Connection) -> bool:
    """The result of SQLite's full check; the quick one does not see missing rows.

    In a protected session every page must be authentic too, those that hold nothing among them.
    """
    if unverified_pages(connection):
        return False
    return connection.execute("PRAGMA integrity_check(1)").fetchall() == [("ok",)]


def data_version(connection: sqlite3.Connection) -> int:
    """A number that changes when another connection has written into the file."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
