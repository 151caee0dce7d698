"""What the facilitator can do to the shape of cards: split, merge, duplicate, put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.editing import many, propose, reshape
from andfacil.domain.values.cards import Need, Parked, Side, Solution
from andfacil.ui.desk.controllers.selection import do_and_select

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.edits import Edit
    from andfacil.ui.base.open_session import Desk
    from andfacil.ui.desk.controllers.selection import Selection


class ReshapeController:
    """Edits on the selected card that make more, fewer or other cards of it."""

    def __init__(self, desk: Desk, selection: Selection) -> None:
        self._desk = desk
        self._selection = selection

    def split(self, card_id: CardId, first: str, second: str) -> None:
        """The card says `first` from now on, and another after it says `second`."""
        self._desk.propose(lambda: reshape.split(self._desk.board, card_id, first, second))

    def duplicate(self) -> None:
        """The selected card once more, right after it; the duplicate is selected."""
        card_id = self._selection.card_id
        if isinstance(self._selection.card, Need | Solution):
            self._do(lambda: reshape.duplicate(self._desk.board, card_id))

    def merge_with_next(self) -> None:
        """The selected card says what the one below says, too; several become one."""
        card, together = self._selection.card, self._selection.ids
        if len(together) > 1:
            self._do(lambda: reshape.merge(self._desk.board, together))
            return
        if not isinstance(card, Need | Solution):
            return
        run = propose.neighbours(self._desk.board, card)
        chosen = [other.id for other in run[run.index(card) :][:2]]
        self._do(lambda: reshape.merge(self._desk.board, chosen))

    def park(self) -> None:
        """Put the selected cards aside."""
        if ids := self._selection.ids:
            self._desk.propose(lambda: many.park_many(self._desk.board, ids))

    def take_up(self, side: Side) -> None:
        """The selected parked point is a need of this side."""
        if isinstance(card := self._selection.card, Parked):
            parked = card.id
            self._do(lambda: reshape.take_from_parking_lot(self._desk.board, parked, side))

    def _do(self, make_edit: Callable[[], Edit]) -> None:
        do_and_select(self._desk, self._selection, make_edit)
