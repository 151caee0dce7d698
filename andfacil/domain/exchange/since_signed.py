"""Which cards are new or changed since a signing, and whether the board is still as signed."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from andfacil.domain.board.privacy import is_hidden, public_card, same_needs
from andfacil.domain.exchange.signed import last_signing, signed_board
from andfacil.domain.values.cards import (
    PAPER_TEXTS,
    Commitment,
    Details,
    Need,
    Parked,
    Position,
    Side,
    Signing,
    Solution,
)
from andfacil.domain.views.standing import Signed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.domain.values.edits import Edit

_PRINTED: dict[type, tuple[str, ...]] = {
    Need: ("side", "text", "non_negotiable", "met_when", "same_as"),
    Solution: ("text", "status", "meets", "breaks", "answer_a", "answer_b", "how_we_will_know"),
    Commitment: ("text", "owner", "by", "solution", "how_we_will_know", "if_then"),
    Parked: ("text", "owner", "by"),
    Position: ("side", "text"),
    Details: (
        *("title", "side_a", "side_b", "context", "purpose", "date", "place", "facilitator"),
        *("decision_rule", "ground_rules", "review_date", "document_kind", *PAPER_TEXTS),
        *("looking_a", "looking_b"),
    ),
}
"""The fields of each card that are printed on the paper."""

_WITH_REF = Need | Solution | Details

Printed = tuple[Any, ...]
"""The class of a card, and its fields that are on the paper."""

Order = tuple[tuple[object, ...], ...]
"""The language, then each column."""


def says_the_same(board: Board, signing: Signing) -> bool:
    """True when `board` has the words that were signed, in the same order.

    What is not printed, such as why a need matters or the phase, may be different.
    """
    signed = SinceSigned(board, signing).signed
    return signed is not None and signed.same


class SinceSigned:
    """The cards that are new or changed since a signing, and so are to be confirmed.

    Empty until something is signed. It is updated edit by edit and never compares the whole board
    again.
    """

    def __init__(self, board: Board, signing: Signing | None = None) -> None:
        """Compare with `signing`, or with the newest one when it is None."""
        self._board = board
        self._given = signing
        self._signing: Signing | None = None
        self._then: _Words | None = None
        self._now = _Words()
        self._changed: set[CardId] = set()
        self._start()

    @property
    def signed(self) -> Signed | None:
        """The version that the board is compared with; None before the first."""
        signing = self._signing
        if signing is None:
            return None
        if self._then is None:  # what cannot be read back proves nothing
            return Signed(signing.version, signing.at, same=False, changes=0)
        changes = self._count(self._then)
        same = not changes and self._then.order == self._now.order_on(self._board)
        return Signed(signing.version, signing.at, same, changes)

    @property
    def changed(self) -> frozenset[CardId]:
        """The cards that are to be confirmed."""
        return frozenset(self._changed)

    def __contains__(self, card_id: CardId) -> bool:
        return card_id in self._changed

    def take(self, edit: Edit) -> frozenset[CardId]:
        """Update for an edit that was applied; gives the cards whose mark has changed."""
        before = self.changed
        if any(isinstance(change.before or change.after, Signing) for change in edit.changes):
            self._start()
        elif self._then is not None:
            self._compare(self._touched(edit))
        return before ^ self._changed

    def _start(self) -> None:
        self._signing = signing = self._given or last_signing(self._board)
        signed = signed_board(signing) if signing else None
        self._then = None if signed is None else _Words.of(signed)
        self._now = _Words()
        self._changed.clear()
        if self._then is not None:
            self._compare(card.id for card in self._board)

    def _touched(self, edit: Edit) -> set[CardId]:
        touched = {change.card_id for change in edit.changes}
        for change in edit.changes:  # what is revealed shows on the cards linked to it
            if is_hidden(change.before) is not is_hidden(change.after):
                touched.update(self._board.coverage.solutions_linked_to(change.card_id))
                owed = self._board.all_of(Commitment)
                touched.update(card.id for card in owed if card.solution == change.card_id)
                touched.update(same_needs(change))
        return touched

    def _compare(self, card_ids: Iterable[CardId]) -> None:
        assert self._then is not None
        for card_id in card_ids:
            card = self._board.get(card_id)
            shown = public_card(self._board, card) if card is not None else None
            self._now.take(card_id, shown)
            if shown is None or type(shown) not in _PRINTED or self._then.has(shown):
                self._changed.discard(card_id)
            else:
                self._changed.add(card_id)

    def _count(self, then: _Words) -> int:
        """The number of cards added, changed and deleted; a reworded card is one."""
        now = self._now
        count = len(then.by_ref.keys() - now.by_ref.keys())
        count += len(now.by_ref.keys() & self._changed)
        new, gone = now.others - then.others, then.others - now.others
        return count + sum(max(_of_class(new, kind), _of_class(gone, kind)) for kind in _PRINTED)


class _Words:
    """The printed fields of a board: by ref for cards with one, else the values alone."""

    def __init__(self) -> None:
        self.by_ref: dict[CardId, Printed] = {}
        self.others: Counter[Printed] = Counter()
        self._by_id: dict[CardId, Printed] = {}
        self.order: Order = ()

    @classmethod
    def of(cls, board: Board) -> _Words:
        """Those of all cards of a public board, with their order."""
        words = cls()
        for card in board:
            words.take(card.id, card)
        words.order = words.order_on(board)
        return words

    def take(self, card_id: CardId, card: AnyCard | None) -> None:
        """Update one card; None for one that is deleted or not public."""
        self.by_ref.pop(card_id, None)
        self.others.subtract([self._by_id.pop(card_id)] if card_id in self._by_id else [])
        if card is None or type(card) not in _PRINTED:
            return
        said = _printed(card)
        if isinstance(card, _WITH_REF):
            self.by_ref[card_id] = said
        else:
            self._by_id[card_id] = said
            self.others[said] += 1

    def has(self, card: AnyCard) -> bool:
        """True when there is a card with these printed fields."""
        if isinstance(card, _WITH_REF):
            return self.by_ref.get(card.id) == _printed(card)
        return self.others[_printed(card)] > 0

    def order_on(self, board: Board) -> Order:
        """The language of `board`, and each column as a list of refs or printed fields."""
        columns = [
            *(board.needs(side) for side in Side),
            *(board.all_of(kind) for kind in (Solution, Commitment, Parked, Position)),
        ]
        named = [[self._name(card) for card in column] for column in columns]
        shown = (tuple(name for name in names if name) for names in named)
        return ((board.details.language,), *shown)

    def _name(self, card: AnyCard) -> object:
        return card.id if card.id in self.by_ref else self._by_id.get(card.id)


def _of_class(words: Counter[Printed], kind: type) -> int:
    return sum(times for said, times in words.items() if said[0] is kind)


def _printed(card: AnyCard) -> Printed:
    values = (getattr(card, name) for name in _PRINTED[type(card)])
    return (type(card), *(_plain(value) for value in values))


def _plain(value: Any) -> Any:
    """The value without what it remembers of its source's spelling."""
    if hasattr(value, "spelled"):
        value = replace(value, spelled=frozenset())
        if hasattr(value, "people"):
            people = tuple(replace(person, spelled=frozenset()) for person in value.people)
            return replace(value, people=people)
    return value
