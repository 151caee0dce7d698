"""The board: all cards of a session, and the only way to change them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, TypeVar

from andfacil.domain.board.coverage import CoverageIndex
from andfacil.domain.board.rules import check_edit
from andfacil.domain.values.cards import Details, Need, Side
from andfacil.domain.values.edits import Change
from andfacil.domain.values.errors import UnknownRef
from andfacil.domain.values.ids import Numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.domain.values.edits import Edit

CardT = TypeVar("CardT", bound="AnyCard")

MANY_CHANGES = 100
"""So many cards of a class are sorted anew sooner than one by one."""


class Board:
    """All cards of one session.

    It is changed by `apply` only, with edits that `check` allows. Two boards are equal when their
    cards are.
    """

    def __init__(self, cards: Iterable[AnyCard] = (), numbers: Numbers | None = None) -> None:
        self._cards: dict[CardId, AnyCard] = {}
        self._ranked: dict[type | Side, _Ranked] = {}  # those that were asked for
        self.numbers = numbers or Numbers()
        self.coverage = CoverageIndex()
        self._put(tuple(Change(card.id, None, card) for card in cards))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Board) and self._cards == other._cards

    __hash__ = None  # type: ignore[assignment]  # a board changes

    def __iter__(self) -> Iterator[AnyCard]:
        return iter(self._cards.values())

    def __len__(self) -> int:
        return len(self._cards)

    def __contains__(self, card_id: object) -> bool:
        return card_id in self._cards

    def __getitem__(self, card_id: CardId) -> AnyCard:
        try:
            return self._cards[card_id]
        except KeyError:
            raise UnknownRef(card_id) from None

    def get(self, card_id: CardId) -> AnyCard | None:
        """The card with this id, or None."""
        return self._cards.get(card_id)

    def card(self, card_id: CardId, of_class: type[CardT]) -> CardT:
        """The card with this id and class. Raises UnknownRef when there is none."""
        card = self._cards.get(card_id)
        if not isinstance(card, of_class):
            raise UnknownRef(card_id)
        return card

    def all_of(self, of_class: type[CardT]) -> tuple[CardT, ...]:
        """All cards of a class, by rank."""
        found = self._ranked.get(of_class)
        if found is None:
            found = _Ranked([card for card in self._cards.values() if type(card) is of_class])
            self._ranked[of_class] = found
        return found.cards()  # type: ignore[return-value]  # selected by class just above

    def needs(self, side: Side) -> tuple[Need, ...]:
        """The needs of one side, by rank."""
        found = self._ranked.get(side)
        if found is None:
            found = _Ranked([need for need in self.all_of(Need) if need.side is side])
            self._ranked[side] = found
        return found.cards()  # type: ignore[return-value]  # selected by side just above

    @property
    def details(self) -> Details:
        """The session's own card."""
        return self.card("session", Details)

    def check(self, edit: Edit) -> None:
        """Raise RuleBroken when `edit` may not be applied to this board."""
        check_edit(self, edit)

    def apply(self, edit: Edit) -> frozenset[CardId]:
        """Apply a checked edit; gives the refs of the needs whose ring has changed."""
        return self._put(edit.changes)

    def _put(self, changes: tuple[Change, ...]) -> frozenset[CardId]:
        touched = dict.fromkeys(change.card_id for change in changes) if self._ranked else {}
        gone = self._standing(touched)
        for change in changes:
            if change.after is None:
                self._cards.pop(change.card_id, None)
            else:
                self._cards[change.card_id] = change.after
                self.numbers.note(change.card_id)
        self._rank(gone, self._standing(touched))
        return self.coverage.apply(changes)

    def _standing(self, refs: Iterable[CardId]) -> list[AnyCard]:
        return [card for ref in refs if (card := self._cards.get(ref))]

    def _rank(self, gone: Sequence[AnyCard], come: Sequence[AnyCard]) -> None:
        for group, ranked in tuple(self._ranked.items()):
            old = [card for card in gone if _is_in(card, group)]
            new = [card for card in come if _is_in(card, group)]
            if (old or new) and not ranked.update(old, new):
                del self._ranked[group]


class _Ranked:
    """Cards by rank, updated by what has changed; of equal ranks the first on the board leads."""

    def __init__(self, cards: Iterable[AnyCard]) -> None:
        self._cards = sorted(cards, key=lambda card: card.order)
        self._ranks = [card.order for card in self._cards]
        self._given: tuple[AnyCard, ...] | None = None

    def cards(self) -> tuple[AnyCard, ...]:
        """All of them."""
        if self._given is None:
            self._given = tuple(self._cards)
        return self._given

    def update(self, gone: Sequence[AnyCard], come: Sequence[AnyCard]) -> bool:
        """Take cards out, and others in; False when they must be sorted anew."""
        self._given = None
        if len(gone) + len(come) > MANY_CHANGES:
            return False
        return all(map(self._take_out, gone)) and all(map(self._put_in, come))

    def _take_out(self, card: AnyCard) -> bool:
        place = bisect_left(self._ranks, card.order)
        if self._ranks[place : place + 2].count(card.order) != 1 or self._cards[place] is not card:
            return False
        del self._cards[place], self._ranks[place]
        return True

    def _put_in(self, card: AnyCard) -> bool:
        place = bisect_left(self._ranks, card.order)
        if self._ranks[place : place + 1] == [card.order]:
            return False
        self._cards.insert(place, card)
        self._ranks.insert(place, card.order)
        return True


def _is_in(card: AnyCard, group: type | Side) -> bool:
    return type(card) is group or (isinstance(card, Need) and card.side is group)
