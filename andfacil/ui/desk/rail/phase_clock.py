"""How long the phases have taken, as far as it is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from andfacil.ui.words.phases import MINUTES

if TYPE_CHECKING:
    from andfacil.domain.values.cards import Phase

LONGEST = 180
"""Minutes that a phase may take in one go; beyond them nobody was working on it all the time."""


def utc_now() -> dt.datetime:
    """This moment, UTC."""
    return dt.datetime.now(tz=dt.UTC)


class PhaseClock:
    """Minutes in the present phase since it was entered, and in those left while this looked on.

    When a phase was entered is in the journal, so that a restart loses nothing. What nobody can
    know, whether people were at work meanwhile, is not claimed: a phase that was entered long ago
    has no minutes.
    """

    def __init__(
        self,
        phase: Phase | None,
        since: dt.datetime | None = None,
        *,
        clock: Callable[[], dt.datetime] = utc_now,
    ) -> None:
        """The session is in `phase` since that moment (UTC); None where that is not known."""
        self._clock = clock
        self._phase = phase
        self._since = since
        self._spent: dict[Phase, float] = {}

    def enter(self, phase: Phase | None) -> None:
        """Another phase begins now."""
        if phase is self._phase:
            return
        if self._phase is not None and (minutes := self._present()) is not None:
            self._spent[self._phase] = self._spent.get(self._phase, 0.0) + minutes
        self._phase, self._since = phase, self._clock()

    def minutes(self, phase: Phase) -> int | None:
        """Whole minutes spent in `phase` so far; None where that is not known."""
        present = self._present() if phase is self._phase else None
        if phase is self._phase and present is None:
            return None
        spent = self._spent.get(phase)
        if spent is None and present is None:
            return None
        return int((spent or 0.0) + (present or 0.0))

    def _present(self) -> float | None:
        """Minutes since the present phase was entered; None where that says nothing."""
        if self._since is None:
            return None
        minutes = (self._clock() - self._since).total_seconds() / 60
        return minutes if 0 <= minutes < LONGEST else None


def planned(phase: Phase) -> int:
    """Minutes that a standard session gives to `phase`; 0 before and after the session."""
    return MINUTES.get(phase, 0)
