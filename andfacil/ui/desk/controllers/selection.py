"""Which cards the facilitator has in hand, wherever on the desk they were chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.values.cards import Commitment, Parked, Position
from andfacil.domain.values.ids import is_ref
from andfacil.domain.views.desk_view import desk_view
from andfacil.ui.board.columns.view import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.board.board import Board
    from andfacil.domain.board.session import Outcome
    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.domain.values.edits import Edit
    from andfacil.ui.base.open_session import Desk


class Selection(QObject):
    """The selected cards: one as a rule, several of the board when they are chosen together.

    One of them leads: it is the one that arrows go on from. A card that leaves the board leaves
    the hand as well.

    Signals:
        changed: another card leads (its id, or an empty text), or others are selected with it.
        card_edited: the selected card, or the note about it, is another now.
    """

    changed = Signal(str)
    card_edited = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card_id: CardId = ""
        self._anchor: CardId = ""
        self._others: frozenset[CardId] = frozenset()
        desk.edited.connect(self._on_edited)

    @property
    def card_id(self) -> CardId:
        """The id of the card that leads; empty while there is none."""
        return self._card_id

    @property
    def card(self) -> AnyCard | None:
        """The card that leads."""
        return self._desk.board.get(self._card_id)

    @property
    def ids(self) -> tuple[CardId, ...]:
        """All selected cards, in the order of the board."""
        if not self._others:
            return (self._card_id,) if self._card_id else ()
        chosen = {*self._others, self._card_id}
        return tuple(ref for refs in columns(self._desk.board) for ref in refs if ref in chosen)

    @property
    def cards(self) -> tuple[AnyCard, ...]:
        """All selected cards, in the order of the board."""
        return tuple(self._desk.board[card_id] for card_id in self.ids)

    def select(self, card_id: CardId) -> None:
        """Take this card in hand and no other, or none."""
        if card_id not in self._desk.board:
            card_id = ""
        self._anchor = card_id
        self._take(card_id, frozenset())

    def choose(self, ref: CardId, how: str) -> None:
        """Take a card of the board in hand as it was clicked (a `Choice`)."""
        {
            Choice.ALONE: self.select,
            Choice.TOO: self.toggle,
            Choice.UP_TO: self.extend_to,
        }[Choice(how)](ref)

    def keep_one(self) -> None:
        """Keep only the card that leads."""
        self.select(self._card_id)

    def toggle(self, ref: CardId) -> None:
        """Take this card of the board in hand as well, or put it down."""
        chosen = {other for other in self.ids if is_ref(other)}
        if ref in chosen:
            chosen.remove(ref)
            lead = self._card_id if self._card_id in chosen else min(chosen, default="")
        else:
            lead = ref
        self._anchor = lead
        self._take(lead, frozenset(chosen))

    def extend_to(self, ref: CardId) -> None:
        """Take all cards from the one chosen first up to this one; both stand in one column."""
        column = self._column(ref)
        if self._anchor not in column:
            self.toggle(ref)
            return
        ends = sorted((column.index(self._anchor), column.index(ref)))
        self._take(ref, frozenset(column[ends[0] : ends[1] + 1]))

    def extend(self, rows: int) -> None:
        """Reach that many rows further down, or give rows back."""
        if self._column(self._card_id):
            self.extend_to(step(self._desk.board, self._card_id, 0, rows))
        else:
            self.walk(0, rows)

    def extend_column(self) -> None:
        """Take all cards of the column in hand."""
        lead = self._card_id if self._column(self._card_id) else step(self._desk.board, "", 0, 0)
        self._take(lead, frozenset(self._column(lead)))

    def walk(self, columns: int, rows: int) -> None:
        """Take the card that many columns further, from side A to side B, and rows down."""
        self.select(step(self._desk.board, self._card_id, columns, rows))

    def walk_lists(self, rows: int) -> None:
        """Take the next position, commitment or parked point, from the last on to the first."""
        board = self._desk.board
        listed = [c.id for of in (Position, Commitment, Parked) for c in board.all_of(of)]
        if listed:
            here = listed.index(self._card_id) if self._card_id in listed else min(-rows, 0)
            self.select(listed[(here + rows) % len(listed)])

    def _take(self, lead: CardId, others: frozenset[CardId]) -> None:
        others -= {lead}
        if (lead, others) != (self._card_id, self._others):
            self._card_id, self._others = lead, others
            self.changed.emit(lead)

    def _column(self, ref: CardId) -> list[CardId]:
        """The refs of the column with this card; empty when the board does not show it."""
        return next((refs for refs in columns(self._desk.board) if ref in refs), [])

    def _on_edited(self, outcome: Outcome) -> None:
        board = self._desk.board
        others = frozenset(ref for ref in self._others if ref in board)
        if self._card_id and self._card_id not in board:
            self._anchor = min(others, default="")
            self._take(self._anchor, others)
        elif others != self._others:
            self._take(self._card_id, others)
        elif self._card_id:
            self.card_edited.emit()


def do_and_select(desk: Desk, selection: Selection, make_edit: Callable[[], Edit]) -> None:
    """Do what `make_edit` proposes, and take in hand what came of it."""
    made: list[CardId] = []

    def edit() -> Edit:
        proposed = make_edit()
        made.append(proposed.about)
        return proposed

    if desk.propose(edit):
        selection.select(made[0])


def columns(board: Board) -> list[list[CardId]]:
    """The refs of side A, the AND column and side B, as they are shown."""
    view = desk_view(board)
    return [[card.ref for card in column] for column in (view.side_a, view.and_column, view.side_b)]


def step(board: Board, card_id: CardId, columns_aside: int, rows: int) -> CardId:
    """The ref of the card beside `card_id`; the board's edges stop the walk.

    From nowhere the walk begins at the top, in the first column that has cards. Between columns
    the row is kept as far as the other column has it; empty columns are passed over.
    """
    shown = [refs for refs in columns(board) if refs]
    if not shown:
        return ""
    here = next((place for place, refs in enumerate(shown) if card_id in refs), None)
    if here is None:
        return shown[0][0]
    row = shown[here].index(card_id) + rows
    refs = shown[max(0, min(here + columns_aside, len(shown) - 1))]
    return refs[max(0, min(row, len(refs) - 1))]
