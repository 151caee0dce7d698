"""Edits of the session as a whole: its phase, its details."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Phase
from andfacil.domain.values.edits import EditKind

if TYPE_CHECKING:
    from andfacil.domain.values.cards import Details
    from andfacil.ui.base.open_session import OpenSession


class SessionController:
    """Edits of the session itself."""

    def __init__(self, session: OpenSession) -> None:
        self._session = session

    def step_phase(self, step: int) -> None:
        """Go to the next phase, or with -1 to the one before."""
        phases = list(Phase)
        now = self._session.board.details.phase
        place = phases.index(now) + step if now else 0
        if 0 <= place < len(phases):
            self.change_phase(phases[place])

    def change_phase(self, phase: Phase) -> None:
        """Change the phase, unless it is this one already."""
        details = self._session.board.details
        if details.phase is not phase:
            details = replace(details, phase=phase)
            self._session.propose(propose.change_details, details, EditKind.CHANGE_PHASE)

    def change_details(self, details: Details) -> None:
        """Change the details, unless they are these already."""
        if details != self._session.board.details:
            self._session.propose(propose.change_details, details, EditKind.CHANGE_DETAILS)
