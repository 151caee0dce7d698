"""Which cards are selected, anywhere on the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from andfacil.domain.method.opening import positions_in_turn
from andfacil.domain.values.cards import Commitment, Parked
from andfacil.domain.values.ids import is_ref
from andfacil.domain.views.desk_view import desk_view
from andfacil.ui.board.columns.view import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.board.board import Board
    from andfacil.domain.board.session import Outcome
    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.domain.values.edits import Edit
    from andfacil.ui.base.open_session import OpenSession

P = ParamSpec("P")


class Selection(QObject):
    """The selected cards: usually one, or several of the board.

    One of them is the current card, from which arrow keys go on. A card that is deleted is not
    selected any more.

    Signals:
        changed: another card is current (its id, or ""), or others are selected with it.
        card_edited: the selected card, or the note about it, has changed.
    """

    changed = Signal(str)
    card_edited = Signal()

    def __init__(self, session: OpenSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._card_id: CardId = ""
        self._anchor: CardId = ""
        self._others: frozenset[CardId] = frozenset()
        session.edited.connect(self._on_edited)

    @property
    def card_id(self) -> CardId:
        """The id of the current card; empty while there is none."""
        return self._card_id

    @property
    def card(self) -> AnyCard | None:
        """The current card."""
        return self._session.board.get(self._card_id)

    @property
    def ids(self) -> tuple[CardId, ...]:
        """All selected cards, in the order of the board."""
        if not self._others:
            return (self._card_id,) if self._card_id else ()
        chosen = {*self._others, self._card_id}
        return tuple(ref for refs in columns(self._session.board) for ref in refs if ref in chosen)

    @property
    def cards(self) -> tuple[AnyCard, ...]:
        """All selected cards, in the order of the board."""
        return tuple(self._session.board[card_id] for card_id in self.ids)

    def select(self, card_id: CardId) -> None:
        """Select this card and no other; with "" none."""
        if card_id not in self._session.board:
            card_id = ""
        self._anchor = card_id
        self._take(card_id, frozenset())

    def choose(self, ref: CardId, how: str) -> None:
        """Select a card of the board as it was clicked (a `Choice`)."""
        {
            Choice.ALONE: self.select,
            Choice.TOO: self.toggle,
            Choice.UP_TO: self.extend_to,
        }[Choice(how)](ref)

    def keep_one(self) -> None:
        """Select only the current card."""
        self.select(self._card_id)

    def toggle(self, ref: CardId) -> None:
        """Select this card of the board as well, or not any more."""
        chosen = {other for other in self.ids if is_ref(other)}
        if ref in chosen:
            chosen.remove(ref)
            lead = self._card_id if self._card_id in chosen else min(chosen, default="")
        else:
            lead = ref
        self._anchor = lead
        self._take(lead, frozenset(chosen))

    def extend_to(self, ref: CardId) -> None:
        """Select all cards of a column from the one chosen first up to this one."""
        column = self._column(ref)
        if self._anchor not in column:
            self.toggle(ref)
            return
        ends = sorted((column.index(self._anchor), column.index(ref)))
        self._take(ref, frozenset(column[ends[0] : ends[1] + 1]))

    def extend(self, rows: int) -> None:
        """Select that many more rows downwards, or fewer."""
        if self._column(self._card_id):
            self.extend_to(step(self._session.board, self._card_id, 0, rows))
        else:
            self.walk(0, rows)

    def extend_column(self) -> None:
        """Select all cards of the current column."""
        lead = self._card_id if self._column(self._card_id) else step(self._session.board, "", 0, 0)
        self._take(lead, frozenset(self._column(lead)))

    def walk(self, columns: int, rows: int) -> None:
        """Select the card so many columns further, from side A to side B, and so many rows down."""
        self.select(step(self._session.board, self._card_id, columns, rows))

    def walk_lists(self, rows: int) -> None:
        """Select the next position, commitment or parked point; after the last the first."""
        board = self._session.board
        others = (*board.all_of(Commitment), *board.all_of(Parked))
        listed = [card.id for card in (*positions_in_turn(board), *others)]
        if listed:
            here = listed.index(self._card_id) if self._card_id in listed else min(-rows, 0)
            self.select(listed[(here + rows) % len(listed)])

    def propose(
        self, propose: Callable[Concatenate[Board, P], Edit], *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Do an edit as `OpenSession.propose` does, and select the card that it is about."""
        edits: list[Edit] = []

        def kept(board: Board) -> Edit:
            edits.append(propose(board, *args, **kwargs))
            return edits[0]

        if self._session.propose(kept):
            self.select(edits[0].about)

    def _take(self, lead: CardId, others: frozenset[CardId]) -> None:
        others -= {lead}
        if (lead, others) != (self._card_id, self._others):
            self._card_id, self._others = lead, others
            self.changed.emit(lead)

    def _column(self, ref: CardId) -> list[CardId]:
        """The refs of the column with this card; empty when the board does not show it."""
        return next((refs for refs in columns(self._session.board) if ref in refs), [])

    def _on_edited(self, outcome: Outcome) -> None:
        board = self._session.board
        others = frozenset(ref for ref in self._others if ref in board)
        if self._card_id and self._card_id not in board:
            self._anchor = min(others, default="")
            self._take(self._anchor, others)
        elif others != self._others:
            self._take(self._card_id, others)
        elif self._card_id:
            self.card_edited.emit()


def columns(board: Board) -> list[list[CardId]]:
    """The refs of side A, the AND column and side B, as they are shown."""
    view = desk_view(board)
    return [[card.ref for card in column] for column in (view.side_a, view.and_column, view.side_b)]


def step(board: Board, card_id: CardId, columns_aside: int, rows: int) -> CardId:
    """The ref of the card so far from `card_id`, at most to the board's edges.

    Without a card it is the first of the first column that has any. Between columns the row is
    kept if the other column has it; empty columns are skipped.
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
