"""The open session as the windows see it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.board.board import Board
    from andfacil.domain.board.history import History
    from andfacil.domain.board.session import Outcome, Session
    from andfacil.domain.values.edits import Edit


class Desk(QObject):
    """The one object that announces what happened; windows ask it and listen to it.

    Signals:
        edited: an edit is on disk and on the board (an `Outcome`).
        refused: a rule or the world said no (the RuleBroken or WorldProblem itself); the board
            is as it was.
    """

    edited = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.saved_at: dt.datetime | None = None

    @property
    def board(self) -> Board:
        """The board, to look at."""
        return self._session.board

    @property
    def history(self) -> History:
        """What can be undone and redone."""
        return self._session.history

    def perform(self, edit: Edit, *, extends: bool = False) -> bool:
        """Do an edit; False when it was refused. `extends` is that of `Session.perform`."""
        return self._carry_out(lambda: self._session.perform(edit, extends=extends))

    def propose(self, make_edit: Callable[[], Edit], *, extends: bool = False) -> bool:
        """Do the edit that `make_edit` proposes; False when proposing or doing it was refused."""
        return self._carry_out(lambda: self._session.perform(make_edit(), extends=extends))

    def undo(self) -> bool:
        """Take the newest edit back; False when there is none or the disk refuses."""
        return self._carry_out(self._session.undo)

    def redo(self) -> bool:
        """Bring back the edit last taken back; False when there is none or the disk refuses."""
        return self._carry_out(self._session.redo)

    def _carry_out(self, edit: Callable[[], Outcome]) -> bool:
        try:
            outcome = edit()
        except (RuleBroken, WorldProblem) as problem:
            self.refused.emit(problem)
            return False
        self.saved_at = dt.datetime.now(tz=dt.UTC)
        self.edited.emit(outcome)
        return True
