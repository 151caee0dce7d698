"""The ways to read a damaged file: SQLite on a mended copy in memory, then bare pages."""

from __future__ import annotations

import re
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from andfacil.domain.board.rules import check_card
from andfacil.domain.values.cards import (
    AnyCard,
    CardId,
    Clock,
    ClosingWords,
    Details,
    Guesses,
    LineTick,
    Need,
    RetiredRef,
    WalkAway,
)
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.ids import PREFIXES
from andfacil.store.cipher.library import read_errors
from andfacil.store.columns import BadValue, load_json
from andfacil.store.connection import connect_bytes, connect_immutable, deadline
from andfacil.store.contents import META_KEYS
from andfacil.store.failures import translated_read_errors
from andfacil.store.journal import ENTRY_COLUMNS, Entry, first_head, parse_changes
from andfacil.store.problems import Damaged
from andfacil.store.rows import CLASSES, to_card
from andfacil.store.salvage.raw import RawValue, index_rows, pages_missing, repaired, table_rows
from andfacil.store.salvage.report import Loss, Report
from andfacil.store.schema import APPLICATION_ID, NEWEST, RELEASED, schema_rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from andfacil.store.cipher.key import Key

NOTHING_LEFT = (
    "{name} is damaged, and nothing in it can be read; look for a copy that was made earlier."
)

_OP = re.compile("[0-9a-f]{32}")
_KNOWN_TABLES = [row for version in RELEASED.tables for row in RELEASED.expected_rows(version)]


Row = dict[str, Any]


class Found(NamedTuple):
    """What was read: rows by card, entries by number, numbers that an index knows, first hash.

    `ended` is True when the history was read to its end; `given` are ids that were used before its
    beginning, for cards that are no longer there.
    """

    rows: dict[CardId, tuple[str, Row]]
    entries: dict[int, Entry]
    known: frozenset[int]
    anchor: str | None
    ended: bool
    given: frozenset[CardId]


class Sources:
    """The ways to read a damaged file: SQLite on a mended copy in memory, then bare pages.

    Of a protected session only the first: SQLCipher gives no page any more once one was not
    authentic, so each damaged page takes a new connection.
    """

    def __init__(self, name: str, path: Path, key: Key | None, data: bytes, report: Report) -> None:
        self._name, self._path, self._key, self._data = name, path, key, data
        self._report = report
        self._unreadable: set[str] = set()
        self._open = ExitStack()
        self._connection: sqlite3.Connection | None = None
        self._ours: set[str] = set()

    def read(self) -> Found:
        """All that can be read."""
        if cut := pages_missing(self._data):
            self._report.note(Loss.CUT_SHORT, str(cut))
        with self._open:
            try:
                with translated_read_errors(self._name):
                    self._begin_again()
                    self._ours = {row[1] for row in schema_rows(self._sql) if row in _KNOWN_TABLES}
            except Damaged:
                self._ours = set()
            tables = {table: self._rows(table) for table in (*CLASSES, "journal")}
            meta = {row.get("key"): row.get("value") for row in self._rows("meta")}
        rows = {
            row["id"]: (table, row)
            for table in CLASSES
            for row in tables[table]
            if isinstance(row.get("id"), str)
        }
        entries = dict(filter(None, map(_entry, tables["journal"])))
        anchor = first_head(meta).hash if meta.keys() == META_KEYS else None  # type: ignore[arg-type]
        known = self._add_pages(rows, entries)
        # Else the index of the entries and the entries must both be there up to the same one.
        ended = "journal" not in self._unreadable or known == entries.keys()
        return Found(rows, entries, frozenset(known), anchor, ended, _given(meta))

    def _add_pages(
        self, rows: dict[CardId, tuple[str, Row]], entries: dict[int, Entry]
    ) -> set[int]:
        """Add what only the bare pages have; gives the numbers of entries that an index knows."""
        known: set[int] = set()
        for raw in table_rows(self._data):
            if len(raw.values) == len(ENTRY_COLUMNS):
                row = dict(zip(ENTRY_COLUMNS, (raw.rowid, *raw.values[1:]), strict=True))
                if (pair := _entry(row)) is not None:
                    entries.setdefault(*pair)
                    continue
            for table, found in _card_rows(raw.values):
                rows.setdefault(str(found["id"]), (table, found))
        for raw in index_rows(self._data):
            if len(raw.values) == 2:
                op, seq = raw.values
                if isinstance(op, str) and isinstance(seq, int) and _OP.fullmatch(op):
                    known.add(seq)
        return known

    @property
    def _sql(self) -> sqlite3.Connection:
        if self._connection is None:
            raise Damaged(self._name, NOTHING_LEFT)
        return self._connection

    def _begin_again(self) -> None:
        """Connect anew. Raises `read_errors`."""
        self._connection = None
        self._open.close()
        if self._key:
            connection = connect_immutable(self._path, self._key)
        else:
            mended = repaired(self._data, application_id=APPLICATION_ID, newest=NEWEST)
            if not mended:
                raise Damaged(self._name, NOTHING_LEFT)
            connection = connect_bytes(mended)
        self._open.enter_context(closing(connection))
        self._open.enter_context(deadline(connection))
        self._connection = connection

    def _rows(self, table: str) -> list[Row]:
        """The rows before the first unreadable part, and those after the last one.

        Only from a table that is exactly ours: a view or a virtual table of that name may be
        hostile.
        """
        rows: dict[object, Row] = {}
        for direction in ("ASC", "DESC") if table in self._ours else ():
            with suppress(_Unreadable):
                for rowid, row in self._scan(table, direction):
                    rows[rowid] = row
                return list(rows.values())
        self._unreadable.add(table)
        self._report.note(Loss.LOST_ROWS, table)
        return list(rows.values())

    def _scan(self, table: str, direction: str) -> Iterator[tuple[object, Row]]:
        sql = f'SELECT rowid, * FROM "{table}" ORDER BY rowid {direction}'
        try:
            cursor = self._sql.execute(sql)
            names = [column[0] for column in cursor.description]
            for rowid, *values in cursor:
                yield rowid, dict(zip(names[1:], values, strict=True))
        except read_errors() as error:
            if self._key:
                self._begin_again()
            raise _Unreadable from error


class _Unreadable(Exception):
    """A part of the file that cannot be read."""


def _given(meta: dict[Any, Any]) -> frozenset[CardId]:
    """The ids that were used before the history began. Nothing when that cannot be read."""
    with suppress(BadValue):
        ids = load_json(meta.get("given"))
        if isinstance(ids, list):
            return frozenset(one for one in ids if isinstance(one, str))
    return frozenset()


def read_card(table: str, row: Row) -> AnyCard | None:
    """The card in a row, also of an older version of the format."""
    for upgraded in _upgrades(table, row):
        with suppress(BadValue, RuleBroken):
            card = to_card(table, upgraded)
            check_card(card)
            return card
    return None


def _upgrades(table: str, row: Row) -> Iterator[Row]:
    yield row
    card: Row = {**row, "card": table}
    for version in sorted(RELEASED.migrations):
        card = RELEASED.migrations[version].upgrade(card)
        yield {key: value for key, value in card.items() if key != "card"}


def _card_rows(values: tuple[RawValue, ...]) -> Iterator[tuple[str, Row]]:
    """The tables that a row of a bare page can be of: its values are right in every column."""
    for version in sorted(RELEASED.tables, reverse=True):
        tables = RELEASED.tables[version]
        for table in (table for table in CLASSES if table in tables):
            names = re.findall(r'^ {4}"(\w+)"', tables[table], re.MULTILINE)
            if len(names) == len(values):
                row = dict(zip(names, values, strict=True))
                card = read_card(table, row)
                if card is not None and _has_its_letters(card):
                    yield table, row
                    return


def _has_its_letters(card: AnyCard) -> bool:
    if isinstance(card, Details | Clock | Guesses | WalkAway | ClosingWords):
        return card.id == type(card).__dataclass_fields__["id"].default
    if isinstance(card, Need):
        return card.id.startswith(card.side.value)
    if isinstance(card, RetiredRef):
        return card.id.startswith("retired:")
    if isinstance(card, LineTick):
        return card.id.startswith("tick:")
    return card.id.rstrip("0123456789") == PREFIXES[type(card)]


def _entry(row: Row) -> tuple[int, Entry] | None:
    """An entry and its number, when its hash says that it is as it was written."""
    try:
        entry = Entry(**{column: row[column] for column in ENTRY_COLUMNS})
        if type(entry.seq) is not int or entry.hash != entry.compute_hash():
            return None
        parse_changes(entry.changes)
    except (BadValue, KeyError, TypeError, ValueError):
        return None
    return entry.seq, entry
