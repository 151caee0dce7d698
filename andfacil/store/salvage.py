"""What can be read of a damaged session, for a new file; the damaged file is not changed."""

from __future__ import annotations

from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from andfacil.domain.board.rules import check_card, pointed_at
from andfacil.domain.values.cards import (
    AnyCard,
    CardId,
    Commitment,
    Details,
    Party,
    RetiredRef,
    Solution,
)
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.ids import is_ref
from andfacil.store.cipher.library import read_errors
from andfacil.store.columns import BadValue
from andfacil.store.connection import connect_immutable, deadline
from andfacil.store.contents import shown_id
from andfacil.store.failures import translated_read_errors
from andfacil.store.header import key_for, read_header, real_path
from andfacil.store.journal import ENTRY_COLUMNS, Entry, parse_changes
from andfacil.store.migrating import schema_rows
from andfacil.store.problems import Damaged
from andfacil.store.rows import CLASSES, to_card
from andfacil.store.schema import NEWEST, RELEASED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andfacil.store.cipher.key import Key

_NOTHING_LEFT = (
    "{name} is damaged, and nothing in it can be read; look for a copy that was made earlier."
)
_LOST_CARD = "In {name}, card {ref} cannot be read; it is left out."
_FROM_HISTORY = "In {name}, card {ref} cannot be read; it is taken from the history instead."
_LOST_ROWS = "In {name}, part of the table {table} cannot be read; cards in it may be left out."
_LOST_NAMES = "In {name}, the session's names cannot be read; they are put in anew."
_LOST_LINKS = "In {name}, card {ref} points at cards that are left out; those links are cut."

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """Cards that fit together as one board, and what was left out, in words."""

    cards: tuple[AnyCard, ...]
    missing: tuple[Damaged, ...]


def read_what_is_left(path: Path, password: str | None = None) -> Salvaged:
    """Every card that can still be read, from the tables or else from the journal.

    They are for `SessionFile.create` with EditKind.IMPORT. Raises StoreProblem when the file is no
    session, cannot be read, or nothing in it can be read.
    """
    path = real_path(path)
    key = key_for(read_header(path, NEWEST), path.name, password)
    try:
        with (
            translated_read_errors(path.name),
            closing(_Reading(path, key)) as reading,
        ):
            salvage = _Salvage(path.name, reading)
            salvage.read()
    except Damaged as problem:  # not even the list of tables
        raise Damaged(path.name, _NOTHING_LEFT) from problem
    return salvage.result(path.stem)


class _Reading:
    """The connection to the damaged file; a new one after each damaged page of a protected one.

    SQLCipher gives no page any more once one was not authentic.
    """

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path, self._key = path, key
        self._open = ExitStack()
        self.begin_again()

    def begin_again(self) -> None:
        """Connect anew. Raises `database_errors`."""
        self.close()
        connection = self._open.enter_context(closing(connect_immutable(self._path, self._key)))
        self._open.enter_context(deadline(connection))
        self.connection = connection

    def close(self) -> None:
        """End the connection."""
        self._open.close()


class _Salvage:
    """One salvage: the cards found so far, and what is known to be missing."""

    def __init__(self, name: str, reading: _Reading) -> None:
        self._name = name
        self._reading = reading
        self._cards: dict[CardId, AnyCard] = {}
        self._missing: list[Damaged] = []
        expected = RELEASED.expected_rows(NEWEST)
        self._ours = {row[1] for row in schema_rows(reading.connection) if row in expected}

    def read(self) -> None:
        """Gather the cards."""
        words, journal_is_whole = self._last_states()
        rows = {
            row["id"]: (table, row)
            for table in CLASSES
            for row in self._rows(table)
            if isinstance(row.get("id"), str)
        }
        for card_id in {**rows, **words}:
            found = _card(*rows[card_id]) if card_id in rows else None
            word = words.get(card_id)
            told = _card(*word) if word else None
            # A whole journal is protected by hashes, the tables are not: it comes before them.
            best = (told if journal_is_whole else None) or found or told
            if best:
                self._cards[card_id] = best
                if best != found:
                    self._note(_FROM_HISTORY, ref=shown_id(card_id))
            elif card_id in rows or word:
                self._note(_LOST_CARD, ref=shown_id(card_id))
        self._retire(ref for ref in {**rows, **words} if ref not in self._cards)

    def _retire(self, gone: Iterable[CardId]) -> None:
        """Retire lost refs, so that they are not used again: people remember what they meant."""
        for order, ref in enumerate(gone):
            retired = RetiredRef(id=f"retired:{ref}", order=order, ref=ref)
            if is_ref(ref):
                self._cards.setdefault(retired.id, retired)

    def result(self, title: str) -> Salvaged:
        """The cards, made to fit together."""
        if not isinstance(self._cards.get("session"), Details):
            self._note(_LOST_NAMES)
            self._cards["session"] = Details(
                title=title, side_a=Party(name="A"), side_b=Party(name="B")
            )
        cards = [fitted for card in self._cards.values() if (fitted := self._fitted(card))]
        return Salvaged(tuple(cards), tuple(self._missing))

    def _note(self, template: str, **holes: str) -> None:
        self._missing.append(Damaged(self._name, template, **holes))

    def _last_states(self) -> tuple[dict[CardId, tuple[str, Row] | None], bool]:
        """Each card after the last entry about it, and whether every hash is right."""
        words: dict[CardId, tuple[str, Row] | None] = {}
        whole = True
        expected = 1
        for row in sorted(self._rows("journal"), key=lambda row: str(row.get("seq")).zfill(20)):
            try:
                entry = Entry(**{column: row[column] for column in ENTRY_COLUMNS})
                changes = (
                    parse_changes(entry.changes) if entry.hash == entry.compute_hash() else None
                )
            except (BadValue, KeyError, TypeError):
                changes = None
            if changes is None or entry.seq != expected:
                whole = False
            expected += 1
            for change in changes or ():
                after = change["after"]
                words[change["id"]] = after and (
                    str(after.get("card")),
                    {key: value for key, value in after.items() if key != "card"},
                )
        return words, whole and expected > 1

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
        self._note(_LOST_ROWS, table=table)
        return list(rows.values())

    def _scan(self, table: str, direction: str) -> Iterator[tuple[object, Row]]:
        sql = f'SELECT rowid, * FROM "{table}" ORDER BY rowid {direction}'
        try:
            cursor = self._reading.connection.execute(sql)
            names = [column[0] for column in cursor.description]
            for rowid, *values in cursor:
                yield rowid, dict(zip(names[1:], values, strict=True))
        except read_errors() as error:
            self._reading.begin_again()
            raise _Unreadable from error

    def _fitted(self, card: AnyCard) -> AnyCard | None:
        """The card without links to missing cards; None for a note about a missing card."""
        gone = {ref for ref in pointed_at(card) if ref not in self._cards}
        if not gone:
            return card
        self._note(_LOST_LINKS, ref=shown_id(card.id))
        if isinstance(card, Commitment):
            return replace(card, solution="")
        if isinstance(card, Solution):
            return replace(
                card,
                meets=tuple(ref for ref in card.meets if ref not in gone),
                breaks=tuple(ref for ref in card.breaks if ref not in gone),
                builds_on=tuple(ref for ref in card.builds_on if ref not in gone),
            )
        return None


class _Unreadable(Exception):
    """A part of the file that cannot be read."""


def _card(table: str, row: Row) -> AnyCard | None:
    try:
        card = to_card(table, row)
        check_card(card)
    except (BadValue, RuleBroken):
        return None
    return card
