"""The open session: each edit is checked, recorded on disk, then applied to the board."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from andfacil.domain.values.edits import BESIDE_HISTORY

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.board.history import History
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.edits import Edit


class Step(StrEnum):
    """How an edit was carried out. EXTEND: it was joined to the newest edit.

    BESIDE: undo does not know of it.
    """

    DO = "do"
    EXTEND = "extend"
    UNDO = "undo"
    REDO = "redo"
    BESIDE = "beside"


class Recorder(Protocol):
    """Stores every edit before anybody sees it."""

    def record(self, edit: Edit, step: Step) -> None:
        """Store `edit` so that it survives a power cut; raise when that fails.

        `edit` is what happens to the cards: for an undo, the inverse edit.
        """


class NoRecorder:
    """Keeps nothing: for a session that is only looked at."""

    def record(self, edit: Edit, step: Step) -> None:
        """Keep nothing."""


class Outcome(NamedTuple):
    """What an edit did: the edit as it was applied, and the needs whose ring has changed."""

    edit: Edit
    step: Step
    rings: frozenset[CardId]


class Session:
    """One open session. An edit is checked first, then recorded, then applied."""

    def __init__(self, board: Board, history: History, recorder: Recorder) -> None:
        self.board = board
        self.history = history
        self._recorder = recorder

    def perform(self, edit: Edit, *, extends: bool = False) -> Outcome:
        """Do an edit. Raises RuleBroken, or the recorder's error; then nothing has changed.

        With `extends`, it is one step for undo with the newest edit, if the history allows it
        (`History.can_extend`); in the journal it is an entry of its own in any case. Kinds that
        are `BESIDE_HISTORY` leave what can be undone and redone as it is.
        """
        if edit.kind in BESIDE_HISTORY:
            return self._carry_out(edit, Step.BESIDE)
        if not extends or not self.history.can_extend(edit):
            outcome = self._carry_out(edit, Step.DO)
            self.history.push(edit)
        else:
            outcome = self._carry_out(edit, Step.EXTEND)
            self.history.extend(edit)
        return outcome

    def undo(self) -> Outcome:
        """Undo the newest edit. Raises RuleBroken when there is none."""
        outcome = self._carry_out(self.history.next_undo().inverse(), Step.UNDO)
        self.history.mark_undone()
        return outcome

    def redo(self) -> Outcome:
        """Redo the edit last undone. Raises RuleBroken when there is none."""
        outcome = self._carry_out(self.history.next_redo(), Step.REDO)
        self.history.mark_redone()
        return outcome

    def _carry_out(self, edit: Edit, step: Step) -> Outcome:
        self.board.check(edit)
        self._recorder.record(edit, step)
        return Outcome(edit, step, self.board.apply(edit))
