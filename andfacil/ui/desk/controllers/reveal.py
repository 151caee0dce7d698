"""What the facilitator hides and reveals: cards, answers, willingness."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.editing import hiding
from andfacil.domain.values.cards import Need, Solution
from andfacil.ui.desk.controllers.selection import do_and_select

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.values.cards import Scores, Side, SideAnswer
    from andfacil.domain.values.edits import Edit
    from andfacil.ui.base.open_session import Desk
    from andfacil.ui.desk.capture.line import CaptureLine
    from andfacil.ui.desk.controllers.selection import Selection


class RevealController:
    """Proposes to the desk what is to be hidden from everybody, or shown to everybody."""

    def __init__(self, desk: Desk, selection: Selection, capture: CaptureLine) -> None:
        """The target of `capture` names the column to reveal from where no card does."""
        self._desk = desk
        self._selection = selection
        self._capture = capture

    def reveal(self) -> None:
        """The selected cards are for everybody."""
        if ids := self._selection.ids:
            self._desk.propose(lambda: hiding.reveal(self._desk.board, ids))

    def reveal_next(self) -> None:
        """The topmost hidden card of the column in hand is for everybody, and in hand."""
        side = self._side()
        self._do(lambda: hiding.reveal_next(self._desk.board, side))

    def reveal_all(self) -> None:
        """Every card is for everybody."""
        self._desk.propose(lambda: hiding.reveal_all(self._desk.board))

    def hide(self) -> None:
        """The selected cards go back to the desk."""
        if ids := self._selection.ids:
            self._desk.propose(lambda: hiding.hide(self._desk.board, ids))

    def reveal_answers(self) -> None:
        """Both sides' answers to the selected solution are for everybody."""
        if isinstance(self._selection.card, Solution):
            self.reveal_answers_to(self._selection.card_id)

    def reveal_answers_to(self, ref: str) -> None:
        """Both sides' answers to this solution are for everybody."""
        self._desk.propose(lambda: hiding.reveal_answers(self._desk.board, ref))

    def change_answers(
        self, ref: str, answer_a: SideAnswer | None, answer_b: SideAnswer | None
    ) -> None:
        """Both sides say this to the solution."""
        self._desk.propose(lambda: hiding.change_answers(self._desk.board, ref, answer_a, answer_b))

    def change_scores(self, scores: Scores | None, after: bool) -> None:
        """The sides are so willing, before or after the session."""
        self._desk.propose(lambda: hiding.change_scores(self._desk.board, scores, after=after))

    def reveal_scores(self, after: bool) -> None:
        """The spread of both sides' scores is for everybody."""
        self._desk.propose(lambda: hiding.reveal_scores(self._desk.board, after=after))

    def _side(self) -> Side | None:
        card = self._selection.card
        if isinstance(card, Need):
            return card.side
        return None if isinstance(card, Solution) else self._capture.target.side

    def _do(self, make_edit: Callable[[], Edit]) -> None:
        do_and_select(self._desk, self._selection, make_edit)
