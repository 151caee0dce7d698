"""The journal: every edit as one entry, with a hash that covers the entry before."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import TYPE_CHECKING, Any, NamedTuple

from andfacil.domain.board.history import UNDO_LIMITS, History
from andfacil.domain.board.session import Step
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import RuleBroken
from andfacil.store.columns import BadValue, SqlValue, dump_json, load_json
from andfacil.store.rows import TABLES, to_card, to_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from andfacil.domain.values.cards import AnyCard

_EPOCH = dt.datetime.fromtimestamp(0, dt.UTC)
JsonCard = dict[str, Any]
"""A card in the journal: its row, and its table under the key `card`."""


class Entry(NamedTuple):
    """One row of the journal. `op` is unique to the entry; `at` is UTC in ISO format.

    `deed` is the EditKind; released files call the column so. `changes` is JSON: a list of objects
    with `id`, `before` and `after`. `hash` is the SHA-256 of all other columns; one of them is
    `previous`, the hash of the entry before.
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

    def compute_hash(self) -> str:
        """The hash of the other columns: 64 hexadecimal digits."""
        values = [getattr(self, name) for name in ENTRY_COLUMNS if name != "hash"]
        return hashlib.sha256(dump_json(values).encode()).hexdigest()

    @property
    def mark(self) -> tuple[str, dt.datetime]:
        """What this machine remembers of it: `op` and its time (UTC; 1970 for a bad one)."""
        try:
            at = dt.datetime.fromisoformat(self.at)
        except ValueError:
            at = _EPOCH
        return self.op, at if at.tzinfo else _EPOCH

    def with_hash(self) -> Entry:
        """The same entry with its computed hash."""
        return self._replace(hash=self.compute_hash())


ENTRY_COLUMNS = ("seq", "op", "at", "step", "deed", "about", "changes", "previous", "hash")


class Head(NamedTuple):
    """The head of the journal: number and hash of its last entry."""

    seq: int
    hash: str

    @classmethod
    def after(cls, entry: Entry) -> Head:
        """The head after `entry`."""
        return cls(entry.seq, entry.hash)

    def entry(self, edit: Edit, step: Step, at: dt.datetime) -> Entry:
        """The next entry, with its hash and a new operation id."""
        import uuid  # here, because opening a session to read needs none

        return Entry(
            seq=self.seq + 1,
            op=uuid.uuid4().hex,
            at=at.isoformat(timespec="milliseconds"),
            step=step.value,
            deed=edit.kind.value,
            about=edit.about,
            changes=dump_changes(edit.changes),
            previous=self.hash,
            hash="",
        ).with_hash()


def first_head(meta: dict[str, str]) -> Head:
    """The head before the first entry: it depends on `meta`."""
    return Head(0, hashlib.sha256(dump_json(sorted(meta.items())).encode()).hexdigest())


def last_time(entries: Sequence[Entry]) -> dt.datetime | None:
    """When (UTC) an edit was last made, undone or done again; None without any."""
    try:
        at = dt.datetime.fromisoformat(entries[-1].at) if entries else None
    except ValueError:
        return None
    return at if at is not None and at.tzinfo is not None else None


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
    """The changes of a JSON text. Raises BadValue."""
    return tuple(
        Change(change["id"], from_json(change["before"]), from_json(change["after"]))
        for change in parse_changes(text)
    )


def parse_changes(text: str) -> list[dict[str, Any]]:
    """The JSON objects of the text, with the right keys; cards not read yet. Raises BadValue."""
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


def from_json(card: JsonCard | None) -> AnyCard | None:
    """The card of a JSON object. Raises BadValue."""
    if card is None:
        return None
    row = dict(card)
    table = row.pop("card", "")
    if type(table) is not str:
        raise BadValue
    return to_card(table, row)


def to_edit(entry: Entry) -> Edit:
    """The edit in an entry. Raises BadValue."""
    try:
        return Edit(EditKind(entry.deed), entry.about, load_changes(entry.changes))
    except ValueError:
        raise BadValue from None


def rebuild_history(entries: Sequence[Entry]) -> History:
    """What can be undone and redone after these entries. Raises BadValue.

    Only the edits since the last undo limit are read.
    """
    history = History()
    for entry in entries[_last_undo_limit(entries) :]:
        try:
            _follow(history, entry)
        except RuleBroken:
            raise BadValue from None
    return history


def to_step(entry: Entry) -> Step:
    """How the edit in an entry was carried out. Raises BadValue."""
    try:
        return Step(entry.step)
    except ValueError:
        raise BadValue from None


def _last_undo_limit(entries: Sequence[Entry]) -> int:
    """The index of the last entry that undo cannot pass; 0 when there is none."""
    limits = (
        index
        for index, entry in enumerate(entries)
        if to_step(entry) is Step.DO and entry.deed in UNDO_LIMITS
    )
    return max(limits, default=0)


def _follow(history: History, entry: Entry) -> None:
    """Do to the history what the session did. Raises BadValue or RuleBroken."""
    match to_step(entry):
        case Step.DO:
            history.push(to_edit(entry))
        case Step.EXTEND:
            edit = to_edit(entry)
            if not history.can_extend(edit):
                raise BadValue
            history.extend(edit)
        case Step.UNDO:
            history.next_undo()
            history.mark_undone()
        case Step.REDO:
            history.next_redo()
            history.mark_redone()
        case Step.BESIDE:
            pass


def _to_json(card: AnyCard | None) -> JsonCard | None:
    return None if card is None else {"card": TABLES[type(card)], **to_row(card)}
