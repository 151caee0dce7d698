"""The file format: its id, the tables of every released version, and the migrations.

The text for a released version never changes: opening compares a file's `sqlite_schema` with it,
character by character, and refuses every other table, view, trigger, virtual table or generated
column.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID = 0x414E4446
"""`ANDF`, at byte 68 of the file."""

SchemaRow = tuple[str, str, str, str | None]
"""One row of `sqlite_schema`: type, name, tbl_name, sql."""


class Migration(NamedTuple):
    """From one version to the next.

    `statements` change the tables; a table whose columns change is made again and renamed, so that
    its text in `sqlite_schema` is the one of the new version. `upgrade` does the same to the JSON
    object of one card in the journal.
    """

    statements: tuple[str, ...]
    upgrade: Callable[[dict[str, Any]], dict[str, Any]]


class SchemaHistory(NamedTuple):
    """All versions of the file format up to the newest.

    `tables` gives each version's tables by name with the statement that creates them; `migrations`
    gives the migration that leads to a version.
    """

    tables: Mapping[int, Mapping[str, str]]
    migrations: Mapping[int, Migration]

    @property
    def newest(self) -> int:
        """The version that is written."""
        return max(self.tables)

    def expected_rows(self, version: int) -> list[SchemaRow]:
        """The whole `sqlite_schema` of a file of this version, sorted by name.

        Every table has exactly one unique text column, and so one index that SQLite makes itself.
        """
        rows: list[SchemaRow] = []
        for name, sql in self.tables[version].items():
            rows.append(("table", name, name, sql))
            rows.append(("index", f"sqlite_autoindex_{name}_1", name, None))
        return sorted(rows, key=lambda row: row[1])


_CARD = """
    "id" TEXT NOT NULL PRIMARY KEY,
    "order" INTEGER NOT NULL,
    "spelled" TEXT NOT NULL,"""

_VERSION_1 = {
    "session": f"""CREATE TABLE "session" ({_CARD}
    "title" TEXT NOT NULL,
    "side_a" TEXT NOT NULL,
    "side_b" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "kind" TEXT,
    "context" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "date" TEXT,
    "place" TEXT NOT NULL,
    "facilitator" TEXT NOT NULL,
    "decision_rule" TEXT NOT NULL,
    "ground_rules" TEXT NOT NULL,
    "willingness_before" TEXT,
    "willingness_after" TEXT,
    "review_date" TEXT,
    "document_kind" TEXT,
    "phase" TEXT
) STRICT""",
    "need": f"""CREATE TABLE "need" ({_CARD}
    "side" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "non_negotiable" INTEGER NOT NULL,
    "why" TEXT NOT NULL,
    "met_when" TEXT NOT NULL,
    "said_as" TEXT NOT NULL,
    "heard" INTEGER NOT NULL
) STRICT""",
    "solution": f"""CREATE TABLE "solution" ({_CARD}
    "text" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "meets" TEXT NOT NULL,
    "breaks" TEXT NOT NULL,
    "answer_a" TEXT,
    "answer_b" TEXT,
    "how_we_will_know" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "builds_on" TEXT NOT NULL
) STRICT""",
    "position": f"""CREATE TABLE "position" ({_CARD}
    "side" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT""",
    "commitment": f"""CREATE TABLE "commitment" ({_CARD}
    "text" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "by" TEXT,
    "solution" TEXT NOT NULL,
    "how_we_will_know" TEXT NOT NULL,
    "if_then" TEXT NOT NULL
) STRICT""",
    "parked": f"""CREATE TABLE "parked" ({_CARD}
    "text" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "by" TEXT
) STRICT""",
    "assumption": f"""CREATE TABLE "assumption" ({_CARD}
    "text" TEXT NOT NULL
) STRICT""",
    "caucus_note": f"""CREATE TABLE "caucus_note" ({_CARD}
    "about" TEXT NOT NULL,
    "text" TEXT NOT NULL
) STRICT""",
    "retired_ref": f"""CREATE TABLE "retired_ref" ({_CARD}
    "ref" TEXT NOT NULL
) STRICT""",
    "signing": f"""CREATE TABLE "signing" ({_CARD}
    "version" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "signed_by" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "content" TEXT NOT NULL
) STRICT""",
    "journal": """CREATE TABLE "journal" (
    "seq" INTEGER NOT NULL PRIMARY KEY,
    "op" TEXT NOT NULL UNIQUE,
    "at" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "deed" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL
) STRICT""",
    "meta": """CREATE TABLE "meta" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
) STRICT""",
}

_HIDDEN = {"hidden": 0}
_PAPER_TEXTS = (
    *("document_text", "review_how", "disagreement", "confidentiality"),
    *("amending", "ending", "prevailing"),
)
_NEW_IN_2: dict[str, dict[str, int | str]] = {
    "session": {
        **dict.fromkeys(("before_hidden", "after_hidden", "swapped"), 0),
        **dict.fromkeys(_PAPER_TEXTS, ""),
    },
    "need": {**_HIDDEN},
    "solution": {**_HIDDEN, "answers_hidden": 0},
    "position": {**_HIDDEN},
}
"""New columns at the end of some tables, with their first values: flags for what is hidden and for
swapped columns, and the texts of the paper."""


def _with_columns(statement: str, columns: Mapping[str, int | str]) -> str:
    kinds = {
        name: "TEXT" if isinstance(value, str) else "INTEGER" for name, value in columns.items()
    }
    added = "".join(f',\n    "{name}" {kind} NOT NULL' for name, kind in kinds.items())
    return statement.replace("\n) STRICT", f"{added}\n) STRICT")


def _columns_added(statement: str, table: str, columns: Mapping[str, int | str]) -> tuple[str, ...]:
    """Make the table of `statement` again with its new columns and their first values."""
    new, unset = f"{table}_new", "".join(f", {value!r}" for value in columns.values())
    return (
        _with_columns(statement, columns).replace(f'"{table}"', f'"{new}"', 1),
        f'INSERT INTO "{new}" SELECT *{unset} FROM "{table}"',
        f'DROP TABLE "{table}"',
        f'ALTER TABLE "{new}" RENAME TO "{table}"',
    )


def _grown(
    before: Mapping[str, str],
    columns: Mapping[str, Mapping[str, int | str]],
    tables: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Mapping[str, str], Migration]:
    """The next version, with these columns and tables more, and the migration that leads to it."""
    statements = [
        statement
        for table, added in columns.items()
        for statement in _columns_added(before[table], table, added)
    ]

    def upgrade(card: dict[str, Any]) -> dict[str, Any]:
        return {**card, **columns.get(card["card"], {})}

    grown = {table: _with_columns(sql, columns.get(table, {})) for table, sql in before.items()}
    return {**grown, **tables}, Migration((*statements, *tables.values()), upgrade)


_VERSION_2, _TO_VERSION_2 = _grown(_VERSION_1, _NEW_IN_2)

_NEW_IN_3: dict[str, dict[str, int | str]] = {
    "session": {"plan": "[]", "looking_a": 0, "looking_b": 0, "starts": ""},
    "need": {"same_as": "", "tested": ""},
}
"""New columns at the end of some tables, with their first values."""

_TABLES_OF_3 = {
    "gone_on": f"""CREATE TABLE "gone_on" ({_CARD}
    "phase" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "left_open" TEXT NOT NULL
) STRICT""",
    "clock": f"""CREATE TABLE "clock" ({_CARD}
    "phase" TEXT,
    "since" TEXT,
    "spent" TEXT NOT NULL
) STRICT""",
    "clash": f"""CREATE TABLE "clash" ({_CARD}
    "need_a" TEXT NOT NULL,
    "need_b" TEXT NOT NULL,
    "want_a" TEXT NOT NULL,
    "want_b" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "doubted" INTEGER NOT NULL
) STRICT""",
    "guesses": f"""CREATE TABLE "guesses" ({_CARD}
    "top_a" TEXT NOT NULL,
    "top_b" TEXT NOT NULL,
    "guess_a" TEXT NOT NULL,
    "guess_b" TEXT NOT NULL
) STRICT""",
    "walk_away": f"""CREATE TABLE "walk_away" ({_CARD}
    "a" TEXT,
    "b" TEXT
) STRICT""",
    "line_tick": f"""CREATE TABLE "line_tick" ({_CARD}
    "words" TEXT NOT NULL,
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL
) STRICT""",
}

_VERSION_3, _TO_VERSION_3 = _grown(_VERSION_2, _NEW_IN_3, _TABLES_OF_3)

_NEW_IN_4: dict[str, dict[str, int | str]] = {
    "session": {"answer_scale": ""},
    "caucus_note": {"may_share": 0},
}
"""New columns at the end of some tables, with their first values."""

_TABLES_OF_4 = {
    "closing_words": f"""CREATE TABLE "closing_words" ({_CARD}
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL
) STRICT""",
}

_VERSION_4, _TO_VERSION_4 = _grown(_VERSION_3, _NEW_IN_4, _TABLES_OF_4)

RELEASED = SchemaHistory(
    tables={1: _VERSION_1, 2: _VERSION_2, 3: _VERSION_3, 4: _VERSION_4},
    migrations={2: _TO_VERSION_2, 3: _TO_VERSION_3, 4: _TO_VERSION_4},
)
"""Every released version."""

NEWEST = RELEASED.newest
"""The version of the format that is written; `user_version`, at byte 60 of the file."""


def schema_rows(connection: sqlite3.Connection) -> list[SchemaRow]:
    """The file's `sqlite_schema`, sorted by name."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    return sorted(rows, key=lambda row: str(row[1]))
