"""Writing card rows and journal entries, always in a transaction of the caller."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from andfacil.domain.board.session import Step
from andfacil.domain.values.cards import Need, Side
from andfacil.domain.values.edits import Change, Edit
from andfacil.domain.values.ids import NUMBERED_ID, PREFIXES
from andfacil.store.columns import dump_json
from andfacil.store.connection import database
from andfacil.store.journal import ENTRY_COLUMNS, Head, first_head
from andfacil.store.rows import COLUMNS, TABLES, to_row
from andfacil.store.schema import APPLICATION_ID, NEWEST, RELEASED

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from sqlite_utils import Database

    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.domain.values.edits import EditKind
    from andfacil.domain.values.ids import Numbers
    from andfacil.store.journal import Entry


def write_new(
    connection: sqlite3.Connection,
    cards: Sequence[AnyCard],
    kind: EditKind,
    *,
    made_by: str,
    given: Sequence[CardId] = (),
    at: dt.datetime | None = None,
) -> None:
    """Fill an empty database with tables, format id and cards; the cards are its first entry.

    `given` are ids that were used before and must not be used again; `at` (UTC) is when the cards
    were put there, now by default.
    """
    import uuid  # here, because opening a session needs none

    db = database(connection)
    now = at or dt.datetime.now(tz=dt.UTC)
    meta = {
        "session": uuid.uuid4().hex,
        "made_at": now.isoformat(timespec="milliseconds"),
        "made_by": made_by,
        "given": dump_json(list(given)),
    }
    edit = Edit(kind, "session", tuple(Change(card.id, None, card) for card in cards))
    db.begin()
    _write_tables(db, meta)
    _write_cards(db, cards)
    db.table("journal").insert(first_head(meta).entry(edit, Step.DO, now).row())
    db.commit()


def write_known(
    connection: sqlite3.Connection,
    meta: Mapping[str, str],
    cards: Sequence[AnyCard],
    entries: Sequence[Entry],
) -> None:
    """Fill an empty database with a session as it is known: its cards and its whole journal."""
    db = database(connection)
    db.begin()
    _write_tables(db, meta)
    _write_cards(db, cards)
    db.table("journal").insert_all(entry.row() for entry in entries)
    db.commit()


def _write_tables(db: Database, meta: Mapping[str, str]) -> None:
    for statement in RELEASED.tables[NEWEST].values():
        db.execute(statement)
    db.execute(f"PRAGMA application_id={APPLICATION_ID}")
    db.execute(f"PRAGMA user_version={NEWEST}")
    db.table("meta").insert_all({"key": key, "value": value} for key, value in meta.items())


def _write_cards(db: Database, cards: Sequence[AnyCard]) -> None:
    for of_class, table in TABLES.items():
        db.table(table).insert_all(to_row(card) for card in cards if type(card) is of_class)


def copy_tables(
    source: sqlite3.Connection,
    target: sqlite3.Connection,
    tables: Mapping[str, str],
    version: int,
) -> None:
    """Write all that is in `source` into the empty `target`, with its history.

    `tables` are those of this version of the format. Row by row, because SQLite copies no pages
    between a clear file and an encrypted one. Raises `database_errors`.
    """
    began = not source.in_transaction
    if began:
        source.execute("BEGIN")
    try:
        target.execute("BEGIN")
        for table, statement in tables.items():
            target.execute(statement)
            rows = source.execute(f'SELECT * FROM "{table}"')
            holes = ", ".join("?" * len(rows.description))
            target.executemany(f'INSERT INTO "{table}" VALUES ({holes})', rows)
        target.execute(f"PRAGMA application_id={APPLICATION_ID}")
        target.execute(f"PRAGMA user_version={version}")
        target.execute("COMMIT")
    finally:
        if began:
            source.rollback()


def longest_value(connection: sqlite3.Connection) -> int:
    """Bytes in the longest row of a new file's journal, which holds every card."""
    columns = " + ".join(f'length(CAST("{name}" AS BLOB))' for name in ENTRY_COLUMNS)
    (found,) = connection.execute(f"SELECT max({columns}) FROM journal").fetchone()
    return int(found)


def write_entry(db: Database, entry: Entry, edit: Edit) -> None:
    """Write an edit's cards and its entry."""
    for change in edit.changes:
        _write_change(db, change)
    db.table("journal").insert(entry.row())


def append_edit(connection: sqlite3.Connection, edit: Edit, at: dt.datetime) -> None:
    """Add an edit that was done at `at` (UTC) to a file that is not in its place yet."""
    db = database(connection)
    db.begin()
    write_entry(db, last_head(connection).entry(edit, Step.DO, at), edit)
    db.commit()


def given_ids(numbers: Numbers) -> list[CardId]:
    """The highest id ever used for each prefix."""
    following = [
        *(numbers.next_id(Need, side) for side in Side),
        *(numbers.next_id(of_class) for of_class in PREFIXES),
    ]
    found = [NUMBERED_ID.fullmatch(card_id) for card_id in following]
    return [f"{match[1]}{int(match[2]) - 1}" for match in found if match and match[2] != "1"]


def last_head(connection: sqlite3.Connection) -> Head:
    """The head of the journal in the file."""
    row = connection.execute("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(*row)


def _write_change(db: Database, change: Change) -> None:
    before = None if change.before is None else TABLES[type(change.before)]
    after = None if change.after is None else TABLES[type(change.after)]
    if before and before != after:
        _expect_one(db.execute(f'DELETE FROM "{before}" WHERE "id" = ?', [change.card_id]))
    if change.after is None or after is None:
        return
    row = to_row(change.after)
    if before == after:
        _expect_one(db.execute(_update(after), row))
    else:
        db.table(after).insert(row)


def _update(table: str) -> str:
    columns = ", ".join(f'"{name}" = :{name}' for name in COLUMNS[table] if name != "id")
    return f'UPDATE "{table}" SET {columns} WHERE "id" = :id'


def _expect_one(cursor: sqlite3.Cursor) -> None:
    """Stop when the file does not have a card that the board has: that is a mistake of ours."""
    if cursor.rowcount != 1:
        raise LookupError(f"{cursor.rowcount} rows where one card should stand")
