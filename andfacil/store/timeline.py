"""Looking back: what was done when, the board at that time, and earlier texts of a card."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.board.session import Step
from andfacil.domain.method.moves import Recorded
from andfacil.domain.values.edits import EditKind
from andfacil.store.columns import BadValue, dump_json
from andfacil.store.failures import translated_read_errors
from andfacil.store.journal import from_json, parse_changes, to_edit, to_step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.store.journal import Entry

STRIDE = 64
"""Entries between two boards that are kept; any other board needs at most as many."""

_NO_OFFSET = dt.timedelta()
Cards = dict["CardId", "AnyCard"]


class Moment(NamedTuple):
    """One entry of the journal, without a word of any card. `at` is UTC."""

    sequence: int
    at: dt.datetime
    step: Step
    kind: EditKind
    about: CardId


class Timeline:
    """The journal of the session file `name`, up to the moment when it was read.

    `moments` begins with the creation of the session; their sequence numbers go up from 1 without a
    gap. A board is built when it is asked for, from the nearest kept one before.
    """

    def __init__(
        self,
        name: str,
        entries: tuple[Entry, ...] = (),
        moments: tuple[Moment, ...] = (),
        kept: list[Cards] | None = None,
    ) -> None:
        self._name = name
        self._entries = entries
        self._kept: list[Cards] = kept or [{}]
        self.moments = moments

    def continued(self, entries: Iterable[Entry]) -> Timeline:
        """A timeline with more entries at its end. Raises Damaged."""
        entries = tuple(entries)
        with translated_read_errors(self._name):
            moments = map(_moment, entries)
            return Timeline(
                self._name,
                (*self._entries, *entries),
                (*self.moments, *moments),
                self._kept,  # earlier boards never change
            )

    def board_at(self, sequence: int) -> Board:
        """The board right after the moment with this number.

        It is a new board, to look at. Raises LookupError for a number without a moment, and
        Damaged.
        """
        if not 0 < sequence <= len(self._entries):
            raise LookupError(sequence)
        with translated_read_errors(self._name):
            while len(self._kept) <= sequence // STRIDE:
                self._kept.append(self._cards_at(len(self._kept) * STRIDE))
            return Board(self._cards_at(sequence).values())

    def recorded(self) -> Iterator[Recorded]:
        """Every entry, oldest first, with what happened to the cards. Raises Damaged."""
        with translated_read_errors(self._name):
            for moment, entry in zip(self.moments, self._entries, strict=True):
                yield Recorded(moment.at, moment.step, to_edit(entry))

    def step_times(self) -> tuple[tuple[dt.datetime, ...], tuple[dt.datetime, ...]]:
        """When (UTC) each step that can be undone was done last, and each that can be done again.

        In the order of `History.past` and `History.future`, with steps that undo no longer reaches
        before them.
        """
        past: list[dt.datetime] = []
        future: list[dt.datetime] = []
        for moment in self.moments:
            if moment.step is Step.DO:
                past.append(moment.at)
                future.clear()
            elif moment.step is Step.EXTEND and past:
                past[-1] = moment.at
            elif moment.step is Step.UNDO and past:
                future.append(past.pop())
            elif moment.step is Step.REDO and future:
                past.append(future.pop())
        return tuple(past), tuple(future)

    def text_history(
        self, card_id: CardId, *, public: bool = False
    ) -> tuple[tuple[dt.datetime, str], ...]:
        """When (UTC) a card got which text, oldest first. Raises Damaged.

        What was typed as one step of undo counts once, with its last text. With `public`, texts
        from the time when the card was hidden are left out.
        """
        words: list[tuple[dt.datetime, str]] = []
        before_this_step = 0
        named = f'"id":{dump_json(card_id)}'
        with translated_read_errors(self._name):
            for moment, entry in zip(self.moments, self._entries, strict=True):
                if moment.step is not Step.EXTEND:
                    before_this_step = len(words)
                if named not in entry.changes:  # much quicker than reading it
                    continue
                for text in _texts(entry, card_id, public=public):
                    if moment.step is Step.EXTEND:
                        del words[before_this_step:]
                    if not words or words[-1][1] != text:
                        words.append((moment.at, text))
        return tuple(words)

    def hidden_at_last(self) -> frozenset[CardId]:
        """The cards that were hidden when they were last on the board. Raises Damaged."""
        hidden: set[CardId] = set()
        with translated_read_errors(self._name):
            for entry in self._entries:
                for change in parse_changes(entry.changes):
                    card = from_json(change["after"])
                    if is_hidden(card):
                        hidden.add(change["id"])
                    elif card is not None:
                        hidden.discard(change["id"])
        return frozenset(hidden)

    def _cards_at(self, sequence: int) -> Cards:
        """The cards after the first `sequence` entries, from the newest kept ones before."""
        start = min(sequence // STRIDE, len(self._kept) - 1)
        cards = dict(self._kept[start])
        for entry in self._entries[start * STRIDE : sequence]:
            for change in parse_changes(entry.changes):
                after = from_json(change["after"])
                if after is None:
                    cards.pop(change["id"], None)
                else:
                    cards[change["id"]] = after
        return cards


def _moment(entry: Entry) -> Moment:
    try:
        at, kind = dt.datetime.fromisoformat(entry.at), EditKind(entry.deed)
    except ValueError:
        raise BadValue from None
    if at.utcoffset() != _NO_OFFSET:
        raise BadValue
    return Moment(entry.seq, at, to_step(entry), kind, entry.about)


def _texts(entry: Entry, card_id: CardId, *, public: bool) -> list[str]:
    """The texts of the card after each change in this entry; none if it was removed."""
    cards = [change["after"] for change in parse_changes(entry.changes) if change["id"] == card_id]
    shown = (card for card in cards if card and not (public and card.get("hidden")))
    return [card["text"] for card in shown if type(card.get("text")) is str]
