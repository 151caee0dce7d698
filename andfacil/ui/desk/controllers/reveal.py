"""What the facilitator hides and reveals: cards, answers, willingness."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.editing import conditions, hiding, propose
from andfacil.domain.values.cards import Need, Solution

if TYPE_CHECKING:
    from andfacil.domain.values.cards import Scale, Scores, Side, SideAnswer
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.desk.capture.line import CaptureLine
    from andfacil.ui.desk.controllers.selection import Selection


class RevealController:
    """Edits that hide and reveal."""

    def __init__(self, session: OpenSession, selection: Selection, capture: CaptureLine) -> None:
        """The target of `capture` names the column to reveal from where no card does."""
        self._session = session
        self._selection = selection
        self._capture = capture

    def reveal(self) -> None:
        """Reveal the selected cards."""
        if ids := self._selection.ids:
            self._session.propose(hiding.reveal, ids)

    def reveal_next(self) -> None:
        """Reveal and select the topmost hidden card of the current column."""
        self._selection.propose(hiding.reveal_next, self._side())

    def reveal_all(self) -> None:
        """Reveal every card."""
        self._session.propose(hiding.reveal_all)

    def hide(self) -> None:
        """Hide the selected cards."""
        if ids := self._selection.ids:
            self._session.propose(hiding.hide, ids)

    def reveal_answers(self) -> None:
        """Reveal both sides' answers to the selected solution."""
        if isinstance(self._selection.card, Solution):
            self.reveal_answers_to(self._selection.card_id)

    def reveal_answers_to(self, ref: str) -> None:
        """Reveal both sides' answers to this solution."""
        self._session.propose(hiding.reveal_answers, ref)

    def take_condition(self) -> None:
        """A side's condition stands in the text of the selected solution from now on."""
        self._session.propose(conditions.take_in, self._selection.card_id)

    def make_condition_need(self) -> None:
        """A side's condition is a need of that side from now on; the solution stays selected."""
        self._session.propose(conditions.make_need, self._selection.card_id)

    def change_answers(
        self, ref: str, answer_a: SideAnswer | None, answer_b: SideAnswer | None
    ) -> None:
        """Change both sides' answers to a solution."""
        self._session.propose(hiding.change_answers, ref, answer_a, answer_b)

    def change_scale(self, scale: Scale | None) -> None:
        """Change how people are asked about solutions from now on."""
        details = replace(self._session.board.details, answer_scale=scale)
        self._session.propose(propose.change_details, details)

    def change_scores(self, scores: Scores | None, after: bool) -> None:
        """Change the scores of willingness, before or after the session."""
        self._session.propose(hiding.change_scores, scores, after=after)

    def reveal_scores(self, after: bool) -> None:
        """Reveal the spread of both sides' scores."""
        self._session.propose(hiding.reveal_scores, after=after)

    def _side(self) -> Side | None:
        card = self._selection.card
        if isinstance(card, Need):
            return card.side
        return None if isinstance(card, Solution) else self._capture.target.side
