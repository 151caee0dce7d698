"""What the facilitator can do to the selected card, by key and menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.editing import many, propose, reshape
from andfacil.domain.values.cards import Need, Solution, Status
from andfacil.domain.values.errors import NothingToChange

if TYPE_CHECKING:
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.desk.capture.line import CaptureLine
    from andfacil.ui.desk.controllers.card_changes import CardChanges
    from andfacil.ui.desk.controllers.selection import Selection


class CardController:
    """Edits of the selected cards."""

    def __init__(
        self, session: OpenSession, selection: Selection, changes: CardChanges, capture: CaptureLine
    ) -> None:
        self._session = session
        self._selection = selection
        self._changes = changes
        self._capture = capture

    def delete(self) -> None:
        """Delete the selected cards."""
        if ids := self._selection.ids:
            self._session.propose(reshape.delete_many, ids)

    def move_by(self, rows: int) -> None:
        """Move the selected cards down by so many places, or up; they are neighbours."""
        board, ids = self._session.board, self._selection.ids
        if propose.in_one_group(board, self._selection.cards):
            try:
                edit = many.step_many(board, ids, rows)
            except NothingToChange:
                return  # the end of the run: nothing to tell
            self._session.perform(edit)

    def toggle_non_negotiable(self) -> None:
        """A need becomes a non-negotiable, or a non-negotiable a need; several become alike."""
        cards, ids = self._selection.cards, self._selection.ids
        if cards and all(isinstance(card, Need) for card in cards):
            self._session.propose(many.toggle_non_negotiable_many, ids)

    def toggle_heard(self) -> None:
        """The other side has said the need back, or has not."""
        if isinstance(need := self._selection.card, Need):
            self._changes.change_field(need.ref, "heard", not need.heard)

    def begin_link(self) -> None:
        """Begin the line that links the selected solution: `and3 > `."""
        if isinstance(solution := self._selection.card, Solution):
            self._capture.begin(f"{solution.ref.lower()} > ")

    def begin_solution(self) -> None:
        """Begin the line of a solution that meets the selected needs: `+  > a1 b2`."""
        if needs := [card.ref.lower() for card in self._selection.cards if isinstance(card, Need)]:
            self._capture.begin(f"+  > {' '.join(needs)}", caret=2)

    def build_on(self) -> None:
        """Begin a "yes, and" to the selected solution, which meets the same needs."""
        if isinstance(solution := self._selection.card, Solution):
            needs = " ".join(map(str.lower, solution.meets))
            self._capture.begin(f"+  > {needs}" if needs else "+ ", caret=2)
            self._capture.reader.building = solution.ref
            self._capture.refresh()

    def begin_commitment(self) -> None:
        """Begin the line of a commitment for the selected solution: `do  > and3`."""
        if isinstance(solution := self._selection.card, Solution):
            self._capture.begin(f"do  > {solution.ref.lower()}", caret=3)

    def mark(self, status: Status) -> None:
        """Give the selected solutions this status."""
        solutions = [card for card in self._selection.cards if isinstance(card, Solution)]
        if len(solutions) < len(self._selection.ids):
            return
        if refs := [solution.ref for solution in solutions if solution.status is not status]:
            self._session.propose(many.change_status_many, refs, status)
