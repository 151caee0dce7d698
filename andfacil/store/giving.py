"""The history of a session as everybody could see it, for copies that are given away."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import is_hidden, public_board
from andfacil.domain.values.cards import Hideable, LineTick
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.store.journal import from_json, parse_changes
from andfacil.store.writing import append_edit, write_new

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.store.journal import Entry


class PublicEdit(NamedTuple):
    """An edit without anything private, and when (UTC) it was done."""

    edit: Edit
    at: dt.datetime


def public_now(board: Board, entries: Sequence[Entry]) -> Iterable[AnyCard]:
    """The public cards of a board that came to be by these entries.

    No line is ticked where a card was hidden when it last was there, also when it was deleted
    since: the tick of a line that said it would tell it. Raises BadValue.
    """
    public = public_board(board)
    if not _hidden_at_last(entries):
        return public
    return [card for card in public if not isinstance(card, LineTick)]


def public_history(entries: Sequence[Entry]) -> list[PublicEdit]:
    """What each entry changed on the public board; those that changed nothing there are left out.

    A card that is hidden at the end is hidden from the beginning: its words are nobody else's any
    more. No line is ticked then, because the ticks of lines that said them would tell them. What
    was undone is told as an edit of its own, because the step that it undid may not be there.
    Raises BadValue.
    """
    taken_back = _hidden_at_last(entries)
    cards: dict[CardId, AnyCard] = {}
    before: dict[CardId, AnyCard] = {}
    history: list[PublicEdit] = []
    for entry in entries:
        for change in parse_changes(entry.changes):
            card = from_json(change["after"])
            if taken_back and isinstance(card, LineTick):
                continue
            if card is None:
                cards.pop(change["id"], None)
            else:
                cards[card.id] = _hidden(card) if card.id in taken_back else card
        after = {card.id: card for card in public_board(Board(cards.values()))}
        changes = tuple(
            Change(card_id, before.get(card_id), after.get(card_id))
            for card_id in {**before, **after}
            if before.get(card_id) != after.get(card_id)
        )
        if changes:
            about = entry.about if entry.about in before or entry.about in after else "session"
            edit = Edit(EditKind(entry.deed), about, changes)
            history.append(PublicEdit(edit, entry.mark[1]))
        before = after
    return history


def _hidden(card: AnyCard) -> AnyCard:
    return replace(card, hidden=True) if isinstance(card, Hideable) else card


def _hidden_at_last(entries: Sequence[Entry]) -> frozenset[CardId]:
    """The cards that were hidden when they last were there."""
    last = {
        card.id: card
        for entry in entries
        for change in parse_changes(entry.changes)
        if (card := from_json(change["after"])) is not None
    }
    return frozenset(card_id for card_id, card in last.items() if is_hidden(card))


def write_history(
    connection: sqlite3.Connection,
    history: Sequence[PublicEdit],
    made_by: str,
    given: Sequence[CardId],
) -> None:
    """Fill an empty database with a board that came to be by these edits."""
    first, *later = history
    cards = [change.after for change in first.edit.changes if change.after is not None]
    write_new(connection, cards, first.edit.kind, made_by=made_by, given=given, at=first.at)
    for edit, at in later:
        append_edit(connection, edit, at)
