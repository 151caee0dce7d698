"""What a screen reader announces: the result of an edit, and the selected card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListWidget, QWidget

from andfacil.domain.board.session import Step
from andfacil.domain.values.cards import Side
from andfacil.ui.board.columns.readable_view import reader_listens
from andfacil.ui.board.question.layout import question_words
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.cards import count_words
from andfacil.ui.words.sentences import outcome_sentence, problem_sentence

if TYPE_CHECKING:
    from andfacil.domain.board.session import Outcome
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.errors import RuleBroken
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.desk.capture.line import CaptureLine
    from andfacil.ui.desk.controllers.selection import Selection
    from andfacil.ui.widgets.notice_strip import Notices

Say = Callable[[QWidget, str, bool], None]
"""The widget that speaks, its words, and whether they may interrupt others."""

MOST_RINGS = 4
"""Needs that are named one by one when their rings change; of more only the tallies are said."""


def say_aloud(speaker: QWidget, words: str, urgent: bool) -> None:
    """Have the system's screen reader say this, if one listens."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(speaker, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


class Announcer(QObject):
    """Announces changes for people who do not see the desk; without a screen reader, nothing.

    The focus stays in the capture line while cards come, change and are walked through; a screen
    reader by itself reads only what has the focus.
    """

    def __init__(
        self,
        speaker: QWidget,
        session: OpenSession,
        model: BoardModel,
        selection: Selection,
        capture: CaptureLine,
        notices: Notices,
        offered: QListWidget,
    ) -> None:
        """Say what is wrong in the line and where the next one goes, and what the strip says.

        `offered` is a list that the keys go through while the line has the focus.
        """
        super().__init__(speaker)
        self.say: Say = say_aloud
        self._speaker = speaker
        self._session = session
        self._model = model
        self._selection = selection
        self._told: CardId = ""
        session.edited.connect(self._on_edited)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._read_card)
        selection.changed.connect(self._soon.start)  # after the edit that chose the card
        capture.faulted.connect(self._on_problem)
        capture.unchanged.connect(self._on_problem)
        capture.line.step_asked.connect(lambda: self._tell(capture.chip_text))
        notices.changed.connect(lambda: self._tell(notices.text, urgent=notices.is_problem))
        offered.currentItemChanged.connect(lambda now: self._tell(now.text() if now else ""))

    def tell_question(self) -> None:
        """Say which question is asked now."""
        self._tell(question_words(self._model))

    def tell_asked(self, words: str) -> None:
        """Say a question that is put at the desk."""
        self._tell(words, urgent=True)

    def _on_problem(self, problem: RuleBroken) -> None:
        self._tell(problem_sentence(problem), urgent=True)

    def _on_edited(self, outcome: Outcome) -> None:
        """The edit, that it is safe, and what it changed for the needs.

        What is kept at a pause while somebody types is said only where a need is another then.
        """
        if not reader_listens() or outcome.step is Step.BESIDE:
            return
        self._told = outcome.edit.about
        parts = self._coverage(outcome.rings)
        if outcome.step is not Step.EXTEND:
            edit = self.tr("{edit}, saved").format(edit=outcome_sentence(outcome))
            parts = [edit, *parts]
        self._tell(". ".join(parts))

    def _read_card(self) -> None:
        """Read the selected card, unless its own view does."""
        card_id, told, self._told = self._selection.card_id, self._told, ""
        if not card_id or card_id == told or not reader_listens():
            return
        if len(ids := self._selection.ids) > 1:
            self._tell(count_words(len(ids)))
            return
        if isinstance(QApplication.focusWidget(), QAbstractItemView):
            return
        column = self._model.column_of(card_id)
        shown = column.find(card_id) if column else None
        if column is not None and shown is not None:
            self._tell(column.spoken(shown))
        else:
            self._tell(getattr(self._selection.card, "text", ""))

    def _coverage(self, rings: frozenset[CardId]) -> list[str]:
        """The rings that are others now, and how far their sides are."""
        board, sides = self._session.board, {ref[0] for ref in rings}
        words = []
        if len(rings) <= MOST_RINGS:
            standing = sorted(ref for ref in rings if ref in board)
            words = [f"{ref}: {desk_words().ring(board.coverage.ring(ref))}" for ref in standing]
        tallies = [(side, board.coverage.tally(side)) for side in Side if side.value in sides]
        return words + [f"{side.value}: {desk_words().tally(tally)[0]}" for side, tally in tallies]

    def _tell(self, words: str, *, urgent: bool = False) -> None:
        if words and reader_listens():
            self.say(self._speaker, words, urgent)
