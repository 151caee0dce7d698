"""Everything in a session file, read in one transaction, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from andfacil.domain.board.board import Board
from andfacil.domain.board.rules import check_card
from andfacil.domain.values.cards import CaucusNote
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.ids import NUMBERED_ID, Numbers
from andfacil.store.columns import BadValue, load_json
from andfacil.store.journal import ENTRY_COLUMNS, Entry, Head, first_head, parse_changes
from andfacil.store.problems import Damaged
from andfacil.store.rows import to_card

if TYPE_CHECKING:
    import datetime as dt
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.store.journal import JsonCard

_NOT_CARDS = {"journal", "meta"}
META_KEYS = {"session", "made_at", "made_by", "given"}
_NO_META = "{name} is damaged: its own description is missing; open what is readable as a copy."
_BAD_CHAIN = (
    "{name} is damaged: entry {entry} of its history has been altered; open what is readable as a "
    "copy."
)
_BAD_ENTRY = (
    "{name} is damaged: entry {entry} of its history cannot be understood; open what is readable "
    "as a copy."
)
_BAD_STATE = (
    "{name} is damaged: card {ref} is not as its history says; open what is readable as a copy."
)
_BAD_ROW = "{name} is damaged: card {ref} cannot be understood; open what is readable as a copy."
_BAD_BOARD = "{name} is damaged: its cards do not fit together; open what is readable as a copy."


class Replay(NamedTuple):
    """The result of reading the journal from the first entry on.

    `last_states` is each card after the last entry about it; `numbers` are all that were ever
    used, also for cards whose addition was undone. `broken` is the sentence about the first bad
    entry, and its number; reading ended there.
    """

    last_states: dict[CardId, JsonCard | None]
    numbers: Numbers
    broken: tuple[str, int] | None


@dataclass(frozen=True)
class Contents:
    """The raw rows of the file: `rows` by table, `entries` in order."""

    meta: dict[str, str]
    rows: dict[str, list[dict[str, Any]]]
    entries: list[Entry]

    @property
    def head(self) -> Head:
        """Number and hash of the last entry."""
        return Head.after(self.entries[-1]) if self.entries else first_head(self.meta)

    @property
    def marks(self) -> list[tuple[str, dt.datetime]]:
        """Each entry's `Entry.mark`."""
        return [entry.mark for entry in self.entries]

    @cached_property
    def cards(self) -> tuple[AnyCard, ...]:
        """Every card on the board. Raises BadValue."""
        return tuple(to_card(table, row) for table, rows in self.rows.items() for row in rows)

    @cached_property
    def replay(self) -> Replay:
        """The journal, read once."""
        last_states: dict[CardId, JsonCard | None] = {}
        numbers = Numbers()
        for card_id in load_json(self.meta["given"]):
            numbers.note(card_id)
        head = first_head(self.meta)
        for entry in self.entries:
            if not _follows(entry, head):
                return Replay(last_states, numbers, (_BAD_CHAIN, head.seq + 1))
            try:
                changes = parse_changes(entry.changes)
            except BadValue:
                return Replay(last_states, numbers, (_BAD_ENTRY, head.seq + 1))
            for change in changes:
                last_states[change["id"]] = change["after"]
                numbers.note(change["id"])
            head = Head.after(entry)
        return Replay(last_states, numbers, None)


def read_contents(connection: sqlite3.Connection, tables: Iterable[str]) -> Contents:
    """All rows of the card tables among `tables` and of journal and meta, as they are.

    Raises sqlite3.Error, and ValueError from undecodable bytes.
    """
    return Contents(
        meta=dict(connection.execute("SELECT key, value FROM meta")),
        rows={table: _all_rows(connection, table) for table in tables if table not in _NOT_CARDS},
        entries=read_entries(connection),
    )


def read_entries(connection: sqlite3.Connection) -> list[Entry]:
    """The journal's entries as they are, in order.

    Raises as `read_contents`.
    """
    entries = connection.execute(
        f"SELECT {', '.join(ENTRY_COLUMNS)} FROM journal ORDER BY seq"
    ).fetchall()
    return [Entry(*entry) for entry in entries]


def find_faults(contents: Contents, name: str) -> Iterator[Damaged]:
    """What is wrong with the contents of the file `name`, worst first."""
    yield from history_faults(contents, name)
    yield from card_faults(contents, name)


def history_faults(contents: Contents, name: str) -> Iterator[Damaged]:
    """Where the journal is broken, or the tables are not as its last entries say.

    This is the same for every version of the format, whatever its columns are.
    """
    if not _is_meta(contents.meta):
        yield Damaged(name, _NO_META)
        return
    if contents.replay.broken:
        sentence, place = contents.replay.broken
        yield Damaged(name, sentence, entry=str(place))
        return
    left = dict(contents.replay.last_states)
    for table, rows in contents.rows.items():
        for row in rows:
            if left.pop(row["id"], None) != {"card": table, **row}:
                yield Damaged(name, _BAD_STATE, ref=shown_id(row["id"]))
    for card_id, state in left.items():
        if state is not None:
            yield Damaged(name, _BAD_STATE, ref=shown_id(card_id))


def card_faults(contents: Contents, name: str) -> Iterator[Damaged]:
    """Where the cards break a rule of the domain."""
    try:
        cards = contents.cards
    except BadValue:
        for table, rows in contents.rows.items():
            for row in rows:
                if not _is_readable(table, row):
                    yield Damaged(name, _BAD_ROW, ref=shown_id(row["id"]))
        return
    if _fit_together(cards):
        return
    wrong = [card.id for card in cards if not _is_allowed(card)]
    for card_id in wrong:
        yield Damaged(name, _BAD_ROW, ref=shown_id(card_id))
    if not wrong:
        yield Damaged(name, _BAD_BOARD)


def _fit_together(cards: Sequence[AnyCard]) -> bool:
    """True when these cards could be imported as one board.

    It is not checked what caucus notes are about: a note may outlive its position.
    """
    notes = [card for card in cards if isinstance(card, CaucusNote)]
    others = [Change(card.id, None, card) for card in cards if not isinstance(card, CaucusNote)]
    try:
        Board().check(Edit(EditKind.IMPORT, "", tuple(others)))
    except RuleBroken:
        return False
    return all(map(_is_allowed, notes)) and any(card.id == "session" for card in cards)


def _is_readable(table: str, row: dict[str, Any]) -> bool:
    try:
        to_card(table, row)
    except BadValue:
        return False
    return True


def _is_allowed(card: AnyCard) -> bool:
    try:
        check_card(card)
    except RuleBroken:
        return False
    return True


def _is_meta(meta: dict[str, str]) -> bool:
    if meta.keys() != META_KEYS:
        return False
    try:
        given = load_json(meta["given"])
    except BadValue:
        return False
    return type(given) is list and all(type(card_id) is str for card_id in given)


def _follows(entry: Entry, head: Head) -> bool:
    return (
        entry.seq == head.seq + 1
        and entry.previous == head.hash
        and entry.hash == entry.compute_hash()
    )


def _all_rows(connection: sqlite3.Connection, table: str) -> list[dict[str, Any]]:
    cursor = connection.execute(f'SELECT * FROM "{table}" ORDER BY "order", "id"')
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def shown_id(card_id: object) -> str:
    """An id for a message: one that andfacil gives, else a question mark."""
    if isinstance(card_id, str) and (
        card_id in {"session", "clock"} or NUMBERED_ID.fullmatch(card_id)
    ):
        return card_id
    return "?"


def raise_first(faults: Iterator[Damaged]) -> None:
    """Raise the first fault, if there is any."""
    for fault in faults:
        raise fault
