"""From an older version of the format to the newest, after a backup, in one transaction."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.store.columns import dump_json
from andfacil.store.connection import connect, without_authorizer
from andfacil.store.contents import Contents, find_faults, raise_first, read_contents
from andfacil.store.journal import first_head, parse_changes
from andfacil.store.machine import backups
from andfacil.store.new_file import make_file
from andfacil.store.problems import StoreProblem
from andfacil.store.schema import schema_rows
from andfacil.store.writing import copy_tables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.store.cipher.key import Key
    from andfacil.store.journal import Entry
    from andfacil.store.schema import Migration, SchemaHistory


def migrated(
    path: Path,
    reader: sqlite3.Connection,
    key: Key | None,
    version: int,
    schemas: SchemaHistory,
    read_only: bool,
) -> tuple[sqlite3.Connection, Contents]:
    """A connection to the migrated session, and its contents.

    With `read_only` it is migrated in memory and the file is not changed. Raises StoreProblem, and
    sqlite3.Error.
    """
    if read_only:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        copy_tables(reader, connection, schemas.tables[version], version)
    else:
        copy_beside(reader, path, version, key)
        _keep_private_backup(reader, path, key)
        reader.rollback()
        connection = connect(path, "rw", key)
    try:
        with without_authorizer(connection):
            connection.execute("BEGIN IMMEDIATE")
            _migrate(connection, version, schemas)
            contents = read_contents(connection, schemas.tables[schemas.newest])
            raise_first(find_faults(contents, path.name))
            connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection, contents


def _keep_private_backup(reader: sqlite3.Connection, path: Path, key: Key | None) -> None:
    """The same among this machine's backups; the one beside the file is there already."""
    with suppress(OSError, StoreProblem):
        meta = dict(reader.execute("SELECT key, value FROM meta"))
        backups.keep_backup(
            meta["session"],
            path,
            backups.Reason.MIGRATION,
            lambda place: make_file(place, reader.backup, key),
        )


def copy_beside(
    connection: sqlite3.Connection, path: Path, version: int, key: Key | None = None
) -> Path:
    """Copy the file beside itself as `NAME.andfacil.v1.bak`, and give the copy's path.

    By SQLite, because copying the file itself would drop its locks. With the key of a protected
    session, the copy is under the same password. An older backup is not replaced. Raises
    StoreProblem.
    """
    backup = path.with_name(f"{path.name}.v{version}.bak")
    number = 1
    while os.path.lexists(backup):
        number += 1
        backup = path.with_name(f"{path.name}.v{version}-{number}.bak")
    make_file(backup, connection.backup, key)
    return backup


def _migrate(connection: sqlite3.Connection, version: int, schemas: SchemaHistory) -> None:
    """Migrate from `version` to the newest in the open transaction. Raises sqlite3.Error."""
    for target in range(version + 1, schemas.newest + 1):
        migration = schemas.migrations[target]
        for statement in migration.statements:
            connection.execute(statement)
        _upgrade_journal(connection, migration)
    connection.execute(f"PRAGMA user_version={schemas.newest}")
    if schema_rows(connection) != schemas.expected_rows(schemas.newest):
        raise RuntimeError(f"the steps from version {version} do not lead to {schemas.newest}")


def _upgrade_journal(connection: sqlite3.Connection, migration: Migration) -> None:
    """Bring the cards in the journal to the new columns, and compute every hash again."""
    contents = read_contents(connection, ())
    head = first_head(contents.meta)
    for entry in contents.entries:
        changes = dump_json(list(_upgraded(entry, migration)))
        entry = entry._replace(changes=changes, previous=head.hash).with_hash()
        connection.execute(
            "UPDATE journal SET changes = ?, previous = ?, hash = ? WHERE seq = ?",
            (entry.changes, entry.previous, entry.hash, entry.seq),
        )
        head = head.after(entry)


def _upgraded(entry: Entry, migration: Migration) -> Iterable[dict[str, object]]:
    for change in parse_changes(entry.changes):
        cards = {
            when: None if change[when] is None else migration.upgrade(change[when])
            for when in ("before", "after")
        }
        yield {"id": change["id"], **cards}
