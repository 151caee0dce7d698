"""Keeps the time of the phases in the session, so that no break and no crash loses it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.method import clock
from andfacil.domain.values.edits import EditKind

if TYPE_CHECKING:
    from andfacil.domain.board.session import Outcome
    from andfacil.domain.values.cards import Phase
    from andfacil.domain.values.edits import Edit
    from andfacil.ui.base.open_session import OpenSession


def utc_now() -> dt.datetime:
    """This moment, UTC."""
    return dt.datetime.now(tz=dt.UTC)


class Timekeeper(QObject):
    """Has the session's one clock run for the phase that the session is in.

    `follow` is told of every edit, after everybody else: the clock follows each change of the
    phase, also by undo. It is stopped by hand, in a break and
    when the session is closed.

    Signals:
        changed: the phase, what is planned, or whether the clock runs, is another now.
    """

    changed = Signal()

    def __init__(
        self,
        session: OpenSession,
        parent: QObject | None = None,
        *,
        now: Callable[[], dt.datetime] = utc_now,
    ) -> None:
        super().__init__(parent or session)
        self._session = session
        self._now = now
        self._stopped_for_break = False

    @property
    def phase(self) -> Phase | None:
        """The phase that the session is in."""
        return self._session.board.details.phase

    @property
    def runs(self) -> bool:
        """True while the clock runs."""
        return clock.clock_of(self._session.board).since is not None

    @property
    def is_known(self) -> bool:
        """True once the clock has run for the phase that the session is in."""
        return self.phase is not None and clock.clock_of(self._session.board).phase is self.phase

    def seconds(self, phase: Phase) -> int | None:
        """Seconds spent in a phase so far; None where that is not known."""
        return clock.seconds(clock.clock_of(self._session.board), phase, self._now())

    def minutes(self, phase: Phase) -> int | None:
        """Whole minutes spent in a phase so far; None where that is not known."""
        found = self.seconds(phase)
        return None if found is None else found // 60

    def planned(self, phase: Phase) -> int:
        """The minutes planned for a phase."""
        return clock.planned(self._session.board, phase)

    def left(self) -> int | None:
        """Seconds left in this phase, below 0 when it is over; None where there is nothing to say.

        That is so without a plan, and before the clock has run.
        """
        phase = self.phase
        if phase is None or not self.is_known or not self.planned(phase):
            return None
        return self.planned(phase) * 60 - (self.seconds(phase) or 0)

    def take_up(self, last_edit: dt.datetime | None) -> None:
        """The session was opened; it was last edited at that moment (UTC)."""
        self._perform(clock.take_up(self._session.board, self._now(), last_edit))

    def toggle(self) -> None:
        """Stop the clock, or let it go on."""
        self._stopped_for_break = False
        if self.runs:
            self.stop()
        else:
            self._perform(clock.run(self._session.board, self._now()))

    def stop(self) -> None:
        """Stop the clock, if it runs."""
        self._perform(clock.stop(self._session.board, self._now()))

    def take_break(self, on: bool) -> None:
        """Stop a clock that runs while there is a break, and let it go on after that."""
        if on and self.runs:
            self._stopped_for_break = True
            self.stop()
        elif not on and self._stopped_for_break:
            self._stopped_for_break = False
            self._perform(clock.run(self._session.board, self._now()))

    def add_minutes(self, minutes: int) -> bool:
        """Plan so many minutes more for this phase; False where there is none."""
        phase = self.phase
        return phase is not None and self._session.propose(clock.add_minutes, phase, minutes)

    def follow(self, outcome: Outcome) -> None:
        """The board has changed."""
        touched = {change.card_id for change in outcome.edit.changes}
        if "session" in touched:
            self._perform(clock.follow_phase(self._session.board, self._now()))
        if touched & {"session", "clock"} or outcome.edit.kind is EditKind.CHANGE_PLAN:
            self.changed.emit()

    def _perform(self, edit: Edit | None) -> None:
        if edit is not None:
            self._session.perform(edit)
