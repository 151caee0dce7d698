"""The open session as the windows see it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from PySide6.QtCore import QObject, Signal

from andfacil.domain.method.open_checks import open_checks
from andfacil.domain.values.cards import Signing
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.domain.views.room import room_frame

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.board.board import Board
    from andfacil.domain.board.history import History
    from andfacil.domain.board.session import Outcome, Session
    from andfacil.domain.exchange.since_signed import SinceSigned
    from andfacil.domain.method.open_checks import OpenCheck
    from andfacil.domain.values.cards import CardId, Phase
    from andfacil.domain.values.edits import Edit
    from andfacil.domain.views.room import RoomFrame
    from andfacil.domain.views.standing import Signed

P = ParamSpec("P")

TYPED = frozenset(
    {
        EditKind.CHANGE_TEXT,
        EditKind.CHANGE_CARD,
        EditKind.CHANGE_NOTE,
        EditKind.CHANGE_DETAILS,
        EditKind.CHANGE_ANSWERS,
    }
)
"""Edits that are made of words somebody has typed into a card or a field."""


class OpenSession(QObject):
    """The open session: windows ask it for edits and follow its signals.

    Signals:
        edited: an edit is on disk and on the board (an `Outcome`).
        refused: an edit was refused (the RuleBroken or WorldProblem); the board is unchanged.

    `trouble` is why the last edit could not be kept; None once an edit is on disk again. While
    there is one, the board may be nowhere but here. `unsaved_words` are the typed changes that
    could not be kept since, oldest first, to be proposed again for another file.

    `ticks_of` is the board with the ticks of the lines, where a `public_board` has none.
    """

    edited = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        ticks_of: Board | None = None,
    ) -> None:
        super().__init__(parent)
        self._ticks_of = ticks_of
        self._session = session
        self._followed: Board | None = None
        self._since: SinceSigned | None = None
        self._frame: tuple[Board, RoomFrame] | None = None
        self.saved_at: dt.datetime | None = None
        self.trouble: WorldProblem | None = None
        self.unsaved_words: list[Callable[[Board], Edit]] = []

    @property
    def board(self) -> Board:
        """The board, to look at."""
        return self._session.board

    @property
    def history(self) -> History:
        """What can be undone and redone."""
        return self._session.history

    @property
    def signed(self) -> Signed | None:
        """The version that was signed last, and what has changed since; None before the first."""
        since = self._since_signed()
        return since.signed if since else None

    @property
    def frame(self) -> RoomFrame:
        """What is around the cards, made once for each edit: desk and room both ask for it."""
        if self._frame is None or self._frame[0] is not self.board:
            self._frame = (self.board, room_frame(self.board, self.signed, self._is_read_back))
        return self._frame[1]

    @property
    def changed_since_signed(self) -> frozenset[CardId]:
        """The cards that are to be confirmed again."""
        since = self._since_signed()
        return since.changed if since else frozenset()

    def open_checks(self, phase: Phase | None) -> tuple[OpenCheck, ...]:
        """What is open at the end of a phase; in Sign also how much is left to read back."""
        return open_checks(self.board, phase, _lines_left)

    def perform(self, edit: Edit) -> bool:
        """Do an edit; False when it was refused."""
        return self._carry_out(lambda: self._session.perform(edit))

    def propose(
        self, propose: Callable[Concatenate[Board, P], Edit], *args: P.args, **kwargs: P.kwargs
    ) -> bool:
        """Do the edit that `propose(board, ...)` gives; False when a rule or the disk refused."""
        return self._carry_out(
            lambda: self._session.perform(propose(self.board, *args, **kwargs)),
            lambda board: propose(board, *args, **kwargs),
        )

    def amend(
        self, propose: Callable[Concatenate[Board, P], Edit], *args: P.args, **kwargs: P.kwargs
    ) -> bool:
        """The same, as one undo step with the edit before; see `Session.perform`."""

        def extended() -> Outcome:
            return self._session.perform(propose(self.board, *args, **kwargs), extends=True)

        return self._carry_out(extended, lambda board: propose(board, *args, **kwargs))

    def undo(self) -> bool:
        """Undo the newest edit; False when there is none or the disk refuses."""
        return self._carry_out(self._session.undo)

    def redo(self) -> bool:
        """Redo the edit undone last; False when there is none or the disk refuses."""
        return self._carry_out(self._session.redo)

    def _carry_out(
        self, edit: Callable[[], Outcome], again: Callable[[Board], Edit] | None = None
    ) -> bool:
        """Do an edit; `again` proposes it once more, for a board that is equal to this one."""
        try:
            outcome = edit()
        except RuleBroken as problem:
            self.refused.emit(problem)
            return False
        except WorldProblem as problem:
            self.trouble = problem
            if again is not None and again(self.board).kind in TYPED:
                self.unsaved_words.append(again)
            self.refused.emit(problem)
            return False
        self.trouble = None
        self.unsaved_words.clear()
        self.saved_at = dt.datetime.now(tz=dt.UTC)
        self._frame = None
        if self._since is not None and self._followed is self.board:
            self._since.take(outcome.edit)
        self.edited.emit(outcome)
        return True

    def _is_read_back(self, board: Board) -> bool:
        from andfacil.export.papers.read_back import is_read_back  # only the last phase needs it

        return is_read_back(self._ticks_of or board)

    def _since_signed(self) -> SinceSigned | None:
        """Made with the first signing, and again for another board: a session can look back."""
        if self._followed is not self.board or self._since is None:
            self._followed, self._since = self.board, None
            if self.board.all_of(Signing):
                from andfacil.domain.exchange.since_signed import SinceSigned  # it reads JSON

                self._since = SinceSigned(self.board)
        return self._since


def _lines_left(board: Board) -> int:
    from andfacil.export.papers.read_back import read_so_far  # the same

    return read_so_far(board).left
