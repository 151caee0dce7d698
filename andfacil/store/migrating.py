"""From an older version of the format to the newest, behind a backup, in one transaction."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.store.columns import dump_json
from andfacil.store.contents import read_contents
from andfacil.store.journal import first_head, parse_changes
from andfacil.store.new_file import make_file

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from andfacil.store.journal import Entry
    from andfacil.store.schema import Format, SchemaRow, Step


def keep_backup(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy the file beside itself as `NAME.andfacil.v1.bak`, and give the copy's path.

    Through SQLite, because copying the file itself would drop its locks. An older backup is not
    replaced. Raises StoreProblem.
    """
    backup = path.with_name(f"{path.name}.v{version}.bak")
    number = 1
    while os.path.lexists(backup):
        number += 1
        backup = path.with_name(f"{path.name}.v{version}-{number}.bak")
    make_file(backup, connection.backup)
    return backup


def migrate(connection: sqlite3.Connection, version: int, formats: Format) -> None:
    """Take the open transaction's file from `version` to the newest. Raises sqlite3.Error."""
    for target in range(version + 1, formats.newest + 1):
        step = formats.steps[target]
        for statement in step.statements:
            connection.execute(statement)
        _upgrade_journal(connection, step)
    connection.execute(f"PRAGMA user_version={formats.newest}")
    if schema_rows(connection) != formats.expected_rows(formats.newest):
        raise RuntimeError(f"the steps from version {version} do not lead to {formats.newest}")


def schema_rows(connection: sqlite3.Connection) -> list[SchemaRow]:
    """The file's `sqlite_schema`, sorted by name."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    return sorted(rows, key=lambda row: str(row[1]))


def _upgrade_journal(connection: sqlite3.Connection, step: Step) -> None:
    """Bring the cards in the journal to the new columns, and seal every entry anew."""
    contents = read_contents(connection, ())
    head = first_head(contents.meta)
    for entry in contents.entries:
        changes = dump_json(list(_upgraded(entry, step)))
        entry = entry._replace(changes=changes, previous=head.hash).sealed()
        connection.execute(
            "UPDATE journal SET changes = ?, previous = ?, hash = ? WHERE seq = ?",
            (entry.changes, entry.previous, entry.hash, entry.seq),
        )
        head = head.after(entry)


def _upgraded(entry: Entry, step: Step) -> Iterable[dict[str, object]]:
    for change in parse_changes(entry.changes):
        cards = {
            when: None if change[when] is None else step.upgrade(change[when])
            for when in ("before", "after")
        }
        yield {"id": change["id"], **cards}
