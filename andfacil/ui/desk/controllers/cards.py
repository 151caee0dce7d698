"""What the facilitator can do to the selected card, by key and menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.editing import many, reshape
from andfacil.domain.values.cards import Need, Position, Solution, Status
from andfacil.domain.values.errors import NothingToChange

if TYPE_CHECKING:
    from andfacil.ui.base.open_session import Desk
    from andfacil.ui.desk.controllers.card_changes import CardChanges
    from andfacil.ui.desk.controllers.selection import Selection


class CardController(QObject):
    """Edits of the selected cards.

    Signals:
        edit_asked: the selected card's text is to be edited where it stands (its id).
        line_asked: the capture line is to begin with this text.
        turn_asked: the selected position is to be turned; its editor is in the inspector.
    """

    edit_asked = Signal(str)
    line_asked = Signal(str)
    turn_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        selection: Selection,
        changes: CardChanges,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selection = selection
        self._changes = changes

    def edit(self) -> None:
        """Open the text of the selected card."""
        if self._selection.card_id:
            self.edit_asked.emit(self._selection.card_id)

    def delete(self) -> None:
        """Take the selected cards away; undo brings them back."""
        if ids := self._selection.ids:
            self._desk.propose(lambda: reshape.delete_many(self._desk.board, ids))

    def move_up(self) -> None:
        """One place up."""
        self._move_by(-1)

    def move_down(self) -> None:
        """One place down."""
        self._move_by(1)

    def toggle_non_negotiable(self) -> None:
        """A need becomes a non-negotiable, or a non-negotiable a need; several become alike."""
        cards, ids = self._selection.cards, self._selection.ids
        if cards and all(isinstance(card, Need) for card in cards):
            self._desk.propose(lambda: many.toggle_non_negotiable_many(self._desk.board, ids))

    def toggle_heard(self) -> None:
        """The other side has said the need back, or has not."""
        if isinstance(need := self._selection.card, Need):
            self._changes.change_field(need.ref, "heard", not need.heard)

    def link(self) -> None:
        """Begin the line that links the selected solution: `and3 > `."""
        if isinstance(solution := self._selection.card, Solution):
            self.line_asked.emit(f"{solution.ref.lower()} > ")

    def mark_draft(self) -> None:
        """The solution is a draft."""
        self._mark(Status.DRAFT)

    def mark_agreed(self) -> None:
        """Both sides have agreed to the solution."""
        self._mark(Status.AGREED)

    def mark_parked(self) -> None:
        """The solution waits."""
        self._mark(Status.PARKED)

    def mark_rejected(self) -> None:
        """The solution is not kept."""
        self._mark(Status.REJECTED)

    def turn(self) -> None:
        """Go where the selected position can be turned into a need."""
        if isinstance(self._selection.card, Position):
            self.turn_asked.emit()

    def _move_by(self, rows: int) -> None:
        board, ids = self._desk.board, self._selection.ids
        if many.in_one_run(board, self._selection.cards):
            try:
                edit = many.step_many(board, ids, rows)
            except NothingToChange:
                return  # the end of the run: nothing that anybody need be told
            self._desk.perform(edit)

    def _mark(self, status: Status) -> None:
        solutions = [card for card in self._selection.cards if isinstance(card, Solution)]
        if len(solutions) < len(self._selection.ids):
            return
        if refs := [solution.ref for solution in solutions if solution.status is not status]:
            self._desk.propose(lambda: many.change_status_many(self._desk.board, refs, status))
