"""What the facilitator can do to the session as a whole: undo, phases, details, paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Phase
from andfacil.domain.values.edits import EditKind

if TYPE_CHECKING:
    from andfacil.domain.values.cards import Details
    from andfacil.ui.base.open_session import Desk


class SessionController(QObject):
    """Edits of the session itself. Boxes that ask back are opened by whoever receives the signal.

    Signals:
        details_asked, sign_asked, agreement_asked, copy_asked: the box for this is to be opened.
        steps_asked: the list of steps that can be undone and redone is to be opened.
        look_back_asked: the window on the board as it was is to be opened.
    """

    details_asked = Signal()
    sign_asked = Signal()
    agreement_asked = Signal()
    copy_asked = Signal()
    steps_asked = Signal()
    look_back_asked = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def undo(self) -> None:
        """Take the newest edit back."""
        self._desk.undo()

    def redo(self) -> None:
        """Bring back the edit last taken back."""
        self._desk.redo()

    def list_steps(self) -> None:
        """Show all steps by name, to go to one of them."""
        self.steps_asked.emit()

    def look_back(self) -> None:
        """Show the board as it was."""
        self.look_back_asked.emit()

    def edit_details(self) -> None:
        """Open the session's details."""
        self.details_asked.emit()

    def mark_signed(self) -> None:
        """Open the box that keeps a signed version."""
        self.sign_asked.emit()

    def export_agreement(self) -> None:
        """Ask where the agreement goes, and write it."""
        self.agreement_asked.emit()

    def save_copy(self) -> None:
        """Ask where a copy of the session goes, and write it."""
        self.copy_asked.emit()

    def next_phase(self) -> None:
        """The phase after this one."""
        self._step_phase(1)

    def previous_phase(self) -> None:
        """The phase before this one."""
        self._step_phase(-1)

    def change_phase(self, phase: Phase) -> None:
        """The session is in `phase` now."""
        details = self._desk.board.details
        if details.phase is not phase:
            self._change(replace(details, phase=phase), EditKind.CHANGE_PHASE)

    def change_details(self, details: Details) -> None:
        """Names, people, frame and dates as the details dialog has them."""
        if details != self._desk.board.details:
            self._change(details, EditKind.CHANGE_DETAILS)

    def _step_phase(self, step: int) -> None:
        phases = list(Phase)
        now = self._desk.board.details.phase
        place = phases.index(now) + step if now else 0
        if 0 <= place < len(phases):
            self.change_phase(phases[place])

    def _change(self, details: Details, kind: EditKind) -> None:
        self._desk.propose(lambda: propose.change_details(self._desk.board, details, kind))
