"""Which card the facilitator has in hand, wherever on the desk it was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.cards import Commitment, Parked, Position
from andfacil.domain.room import room_view

if TYPE_CHECKING:
    from andfacil.domain.board import Board
    from andfacil.domain.cards import AnyCard, CardId
    from andfacil.domain.session import Outcome
    from andfacil.ui.desk import Desk


class Selection(QObject):
    """The selected card. A card that leaves the board leaves the hand as well.

    Signals:
        changed: another card is selected (its id, or an empty text).
        card_edited: the selected card, or the note about it, is another now.
    """

    changed = Signal(str)
    card_edited = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card_id: CardId = ""
        desk.edited.connect(self._on_edited)

    @property
    def card_id(self) -> CardId:
        """The id of the selected card; empty while there is none."""
        return self._card_id

    @property
    def card(self) -> AnyCard | None:
        """The selected card."""
        return self._desk.board.get(self._card_id)

    def select(self, card_id: CardId) -> None:
        """Take this card in hand, or none."""
        if card_id not in self._desk.board:
            card_id = ""
        if card_id != self._card_id:
            self._card_id = card_id
            self.changed.emit(card_id)

    def walk(self, columns: int, rows: int) -> None:
        """Take the card that many columns to the right and rows down."""
        self.select(step(self._desk.board, self._card_id, columns, rows))

    def walk_lists(self, rows: int) -> None:
        """Take the next position, commitment or parked point, from the last on to the first."""
        board = self._desk.board
        listed = [c.id for of in (Position, Commitment, Parked) for c in board.all_of(of)]
        if listed:
            here = listed.index(self._card_id) if self._card_id in listed else min(-rows, 0)
            self.select(listed[(here + rows) % len(listed)])

    def _on_edited(self, outcome: Outcome) -> None:
        if self._card_id and self._card_id not in self._desk.board:
            self.select("")
        elif self._card_id:
            self.card_edited.emit()


def step(board: Board, card_id: CardId, columns: int, rows: int) -> CardId:
    """The ref of the card beside `card_id`; the board's edges stop the walk.

    From nowhere the walk begins at the top, in the first column that has cards. Between columns
    the row is kept as far as the other column has it; empty columns are passed over.
    """
    view = room_view(board)
    shown = [
        [card.ref for card in column] for column in (view.side_a, view.and_column, view.side_b)
    ]
    shown = [refs for refs in shown if refs]
    if not shown:
        return ""
    here = next((place for place, refs in enumerate(shown) if card_id in refs), None)
    if here is None:
        return shown[0][0]
    row = shown[here].index(card_id) + rows
    refs = shown[max(0, min(here + columns, len(shown) - 1))]
    return refs[max(0, min(row, len(refs) - 1))]
