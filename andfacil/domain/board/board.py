"""The board: all cards of a session, and the only way to change them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from andfacil.domain.board.coverage import CoverageIndex
from andfacil.domain.board.rules import check_edit
from andfacil.domain.values.cards import Details, Need, Side
from andfacil.domain.values.edits import Change
from andfacil.domain.values.errors import UnknownRef
from andfacil.domain.values.ids import Numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.domain.values.edits import Edit

CardT = TypeVar("CardT", bound="AnyCard")


class Board:
    """All cards of one session.

    It is changed by `apply` only, with edits that `check` allows. Two boards are equal when their
    cards are.
    """

    def __init__(self, cards: Iterable[AnyCard] = (), numbers: Numbers | None = None) -> None:
        self._cards: dict[CardId, AnyCard] = {}
        self._by_class: dict[type, tuple[AnyCard, ...]] = {}
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
        found = self._by_class.get(of_class)
        if found is None:
            cards = (card for card in self._cards.values() if type(card) is of_class)
            found = tuple(sorted(cards, key=lambda card: card.order))
            self._by_class[of_class] = found
        return found  # type: ignore[return-value]  # selected by class just above

    def needs(self, side: Side) -> tuple[Need, ...]:
        """The needs of one side, by rank."""
        return tuple(need for need in self.all_of(Need) if need.side is side)

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
        for change in changes:
            for card in (change.before, change.after):
                self._by_class.pop(type(card), None)
            if change.after is None:
                self._cards.pop(change.card_id, None)
            else:
                self._cards[change.card_id] = change.after
                self.numbers.note(change.card_id)
        return self.coverage.apply(changes)
