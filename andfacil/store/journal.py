"""The journal: every edit ever made as one entry, each sealed with a hash over the one before."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from andfacil.domain.edits import Change, Deed, Edit
from andfacil.domain.history import FLOORS, History
from andfacil.domain.session import Step
from andfacil.store.columns import BadValue, SqlValue, dump_json, load_json
from andfacil.store.rows import TABLES, to_card, to_row

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from andfacil.domain.cards import AnyCard

JsonCard = dict[str, Any]
"""A card in the journal: its row, and its table under the key `card`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the journal. `op` is unique to the deed; `at` is UTC in ISO format.

    `changes` is JSON: a list of objects with `id`, `before` and `after`. `hash` is the SHA-256
    of all the other columns, `previous` among them, which is the hash of the entry before.
    """

    seq: int
    op: str
    at: str
    step: str
    deed: str
    about: str
    changes: str
    previous: str
    hash: str

    def row(self) -> dict[str, SqlValue]:
        """The entry as its row in the table."""
        return {name: getattr(self, name) for name in ENTRY_COLUMNS}

    def seal(self) -> str:
        """The hash that this entry should have: 64 hexadecimal digits."""
        values = [getattr(self, name) for name in ENTRY_COLUMNS if name != "hash"]
        return hashlib.sha256(dump_json(values).encode()).hexdigest()

    def sealed(self) -> Entry:
        """The same entry with the hash that it should have."""
        return replace(self, hash=self.seal())


ENTRY_COLUMNS = ("seq", "op", "at", "step", "deed", "about", "changes", "previous", "hash")


@dataclass(frozen=True, slots=True)
class Head:
    """Where the journal stands: the number of its last entry, and that entry's hash."""

    seq: int
    hash: str

    @classmethod
    def after(cls, entry: Entry) -> Head:
        """Where the journal stands after `entry`."""
        return cls(entry.seq, entry.hash)

    def entry(self, edit: Edit, step: Step, at: dt.datetime) -> Entry:
        """The entry that follows, sealed, under a new operation id."""
        return Entry(
            seq=self.seq + 1,
            op=uuid.uuid4().hex,
            at=at.isoformat(timespec="milliseconds"),
            step=step.value,
            deed=edit.deed.value,
            about=edit.about,
            changes=dump_changes(edit.changes),
            previous=self.hash,
            hash="",
        ).sealed()


def first_head(meta: dict[str, str]) -> Head:
    """Where the journal stands before its first entry: bound to what `meta` says."""
    return Head(0, hashlib.sha256(dump_json(sorted(meta.items())).encode()).hexdigest())


def dump_changes(changes: Iterable[Change]) -> str:
    """Changes as JSON text."""
    return dump_json(
        [
            {
                "id": change.card_id,
                "before": _to_json(change.before),
                "after": _to_json(change.after),
            }
            for change in changes
        ]
    )


def load_changes(text: str) -> tuple[Change, ...]:
    """The changes behind JSON text. Raises BadValue."""
    return tuple(
        Change(change["id"], _from_json(change["before"]), _from_json(change["after"]))
        for change in parse_changes(text)
    )


def parse_changes(text: str) -> list[dict[str, Any]]:
    """The JSON objects behind the text, in the right shape; cards not read yet. Raises BadValue."""
    changes = load_json(text)
    if type(changes) is not list:
        raise BadValue
    for change in changes:
        if type(change) is not dict or change.keys() != {"id", "before", "after"}:
            raise BadValue
        card_id = change["id"]
        for card in (change["before"], change["after"]):
            if card is not None and (type(card) is not dict or card.get("id") != card_id):
                raise BadValue
        if type(card_id) is not str:
            raise BadValue
    return changes


def to_edit(entry: Entry) -> Edit:
    """The edit in an entry. Raises BadValue."""
    try:
        return Edit(Deed(entry.deed), entry.about, load_changes(entry.changes))
    except ValueError:
        raise BadValue from None


def rebuild_history(entries: Sequence[Entry]) -> History:
    """What can be undone and redone after these entries. Raises BadValue.

    Only the edits that can still be reached are read: those since the last floor.
    """
    past: list[Entry] = []
    future: list[Entry] = []
    for entry in entries:
        if entry.step == Step.DO:
            future.clear()
            if entry.deed in FLOORS:
                past.clear()
            else:
                past.append(entry)
        elif entry.step == Step.UNDO and past:
            future.append(past.pop())
        elif entry.step == Step.REDO and future:
            past.append(future.pop())
        else:
            raise BadValue
    history = History()
    for entry in (*past, *reversed(future)):
        history.done(to_edit(entry))
    for _ in future:
        history.undone()
    return history


def _to_json(card: AnyCard | None) -> JsonCard | None:
    return None if card is None else {"card": TABLES[type(card)], **to_row(card)}


def _from_json(card: JsonCard | None) -> AnyCard | None:
    if card is None:
        return None
    row = dict(card)
    return to_card(row.pop("card", ""), row)
