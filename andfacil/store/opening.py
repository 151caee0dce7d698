"""Opening a session file that may come from anywhere: it is checked first and never changed.

Opening writes in two cases only: SQLite's recovery of a save that was interrupted, and, for an
older version of the format, the migration after a backup.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from andfacil.store.cipher.library import unverified_pages
from andfacil.store.connection import connect, deadline, values_are_short, without_authorizer
from andfacil.store.contents import Contents, find_faults, history_faults, read_contents
from andfacil.store.failures import UNREADABLE_INSIDE, translated_read_errors
from andfacil.store.header import (
    Identity,
    identity_of,
    inspect_file,
    inspect_inside,
    key_for,
)
from andfacil.store.migrating import keep_backup, migrate, schema_rows
from andfacil.store.problems import Damaged, ReadOnly, Replaced
from andfacil.store.schema import RELEASED, SchemaHistory
from andfacil.store.writing import copy_tables

if TYPE_CHECKING:
    from andfacil.store.cipher.key import Key, Password

FOREIGN_TABLES = (
    "{name} is damaged: its tables are not those of a session; open what is readable as a copy."
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
    recover(path, key, tidy=not read_only)
    with translated_read_errors(path.name), ExitStack() as on_failure:
        reader = on_failure.enter_context(closing(connect(path, "ro", key)))
        version = inspect_inside(reader, header, path.name, schemas.newest)
        contents = read_checked(reader, path.name, version, schemas)
        if read_only:
            reader.rollback()  # other programs need not wait while we think
        if version < schemas.newest:
            raise_first(history_faults(contents, path.name))
            connection, contents = _migrated(path, reader, key, version, schemas, read_only)
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


def recover(path: Path, key: Key | None = None, *, tidy: bool = False) -> None:
    """Let SQLite finish or undo a save that a crash interrupted, if there is one.

    Only a connection that may write can do that. SQLite itself does not touch a journal that
    another desk is writing. With `tidy`, for the holder of the lock file, a journal that was
    hardly begun is deleted too.
    """
    journal = path.with_name(f"{path.name}-journal")
    if not os.path.lexists(journal):
        return
    with (
        translated_read_errors(path.name),
        closing(connect(path, "rw", key)) as connection,
        deadline(connection),
    ):
        connection.execute("SELECT name FROM sqlite_schema").fetchall()
        if tidy and journal.exists():
            # SQLite ignores what it has left here; nobody can begin another one meanwhile.
            connection.execute("BEGIN EXCLUSIVE")
            journal.unlink(missing_ok=True)
            connection.rollback()


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


def raise_first(faults: Iterator[Damaged]) -> None:
    """Raise the first fault, if there is any."""
    for fault in faults:
        raise fault


def _migrated(
    path: Path,
    reader: sqlite3.Connection,
    key: Key | None,
    version: int,
    schemas: SchemaHistory,
    read_only: bool,
) -> tuple[sqlite3.Connection, Contents]:
    """A connection to the migrated session, and its contents.

    With `read_only` it is migrated in memory and the file is not changed.
    """
    if read_only:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        copy_tables(reader, connection, schemas.tables[version], version)
    else:
        keep_backup(reader, path, version, key)
        reader.rollback()
        connection = connect(path, "rw", key)
    try:
        with without_authorizer(connection):
            connection.execute("BEGIN IMMEDIATE")
            migrate(connection, version, schemas)
            contents = read_contents(connection, schemas.tables[schemas.newest])
            raise_first(find_faults(contents, path.name))
            connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection, contents
