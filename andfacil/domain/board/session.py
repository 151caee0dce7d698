"""The open session: board and history behind one order of things, rules, disk, memory."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.board.history import History
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.edits import Edit


class Step(StrEnum):
    """Which way an edit was carried out. An extension goes on where the newest edit left off."""

    DO = "do"
    EXTEND = "extend"
    UNDO = "undo"
    REDO = "redo"


class Recorder(Protocol):
    """What keeps every edit safe before anybody sees it."""

    def record(self, edit: Edit, step: Step) -> None:
        """Put `edit` where a power cut cannot take it; raise when that fails.

        `edit` is what happens to the cards: for an undo, already the inverse.
        """


class NoRecorder:
    """Keeps nothing: for a session that is only looked at."""

    def record(self, edit: Edit, step: Step) -> None:
        """Keep nothing."""


class Outcome(NamedTuple):
    """What an edit did: the edit as it happened, and the needs whose ring is another now."""

    edit: Edit
    step: Step
    rings: frozenset[CardId]


class Session:
    """One session at work. Rules are checked first, then the disk, then memory."""

    def __init__(self, board: Board, history: History, recorder: Recorder) -> None:
        self.board = board
        self.history = history
        self._recorder = recorder

    def perform(self, edit: Edit, *, extends: bool = False) -> Outcome:
        """Do an edit. Raises RuleBroken, or the recorder's error; then nothing has moved.

        With `extends`, it is one step for undo with the newest edit, where the history lets it be
        (`History.can_extend`); on the disk it has a line of its own either way.
        """
        if not extends or not self.history.can_extend(edit):
            outcome = self._carry_out(edit, Step.DO)
            self.history.done(edit)
        else:
            outcome = self._carry_out(edit, Step.EXTEND)
            self.history.extended(edit)
        return outcome

    def undo(self) -> Outcome:
        """Take the newest edit back. Raises RuleBroken when there is none."""
        outcome = self._carry_out(self.history.next_undo().inverse(), Step.UNDO)
        self.history.undone()
        return outcome

    def redo(self) -> Outcome:
        """Bring back the edit last taken back. Raises RuleBroken when there is none."""
        outcome = self._carry_out(self.history.next_redo(), Step.REDO)
        self.history.redone()
        return outcome

    def _carry_out(self, edit: Edit, step: Step) -> Outcome:
        self.board.check(edit)
        self._recorder.record(edit, step)
        return Outcome(edit, step, self.board.apply(edit))
