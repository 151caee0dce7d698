"""Which AND question is asked, and in which words: the desk chooses, the room follows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

Subject = tuple[str, ...]
"""What a question is about: refs and words of its two needs."""


class QuestionTurns(QObject):
    """The turn among the pairs, and the facilitator's own words; they last as long as the session.

    Signals:
        changed: another question is asked, or the same in other words.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.turn = 0
        self._wordings: dict[Subject, str] = {}

    def turn_by(self, step: int) -> None:
        """Ask about the next pair, or with -1 about the one before."""
        self.turn += step
        self.changed.emit()

    def ask(self, turn: int) -> None:
        """Ask about the pair of this turn."""
        self.turn_by(turn - self.turn)

    def wording(self, subject: Subject) -> str:
        """The facilitator's own words; empty without any."""
        return self._wordings.get(subject, "")

    def reword(self, subject: Subject, text: str) -> None:
        """Ask in these words from now on; with an empty text in those made for the question."""
        if text != self.wording(subject):
            self._wordings[subject] = text
            self.changed.emit()
