"""Edits that make more, fewer or other cards: split, merge, duplicate, put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.editing import many, propose, reshape
from andfacil.domain.values.cards import Need, Parked, Side, Solution

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.desk.controllers.selection import Selection


class ReshapeController:
    """Splits, merges, duplicates and puts aside the selected cards."""

    def __init__(self, session: OpenSession, selection: Selection) -> None:
        self._session = session
        self._selection = selection

    def split(self, card_id: CardId, first: str, second: str) -> None:
        """Split a card: it keeps `first`, and a new card after it gets `second`."""
        self._session.propose(reshape.split, card_id, first, second)

    def duplicate(self) -> None:
        """Duplicate the selected card right after it, and select the duplicate."""
        if isinstance(self._selection.card, Need | Solution):
            self._selection.propose(reshape.duplicate, self._selection.card_id)

    def merge_with_next(self) -> None:
        """Merge the selected cards, or the only one with the card below it."""
        card, together = self._selection.card, self._selection.ids
        if len(together) > 1:
            self._selection.propose(reshape.merge, together)
        elif isinstance(card, Need | Solution):
            run = propose.neighbours(self._session.board, card)
            chosen = [other.id for other in run[run.index(card) :][:2]]
            self._selection.propose(reshape.merge, chosen)

    def park(self) -> None:
        """Put the selected cards aside."""
        if ids := self._selection.ids:
            self._session.propose(many.park_many, ids)

    def take_up(self, side: Side) -> None:
        """Make the selected parked point a need of this side."""
        if isinstance(card := self._selection.card, Parked):
            self._selection.propose(reshape.take_from_parking_lot, card.id, side)
