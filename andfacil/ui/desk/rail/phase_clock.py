"""How long the phases have taken in this sitting."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from andfacil.ui.words.phases import MINUTES

if TYPE_CHECKING:
    from andfacil.domain.values.cards import Phase


class PhaseClock:
    """Minutes since the window was opened, added up phase by phase. Nothing of it is kept."""

    def __init__(self, phase: Phase | None, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._phase = phase
        self._since = clock()
        self._begun = self._since
        self._spent: dict[Phase, float] = {}

    def enter(self, phase: Phase | None) -> None:
        """Another phase has begun."""
        if phase is self._phase:
            return
        now = self._clock()
        if self._phase is not None:
            self._spent[self._phase] = self._spent.get(self._phase, 0.0) + now - self._since
        self._phase, self._since = phase, now

    def minutes(self, phase: Phase) -> int:
        """Whole minutes spent in `phase` so far."""
        spent = self._spent.get(phase, 0.0)
        if phase is self._phase:
            spent += self._clock() - self._since
        return int(spent // 60)

    @property
    def sitting(self) -> int:
        """Whole minutes since the window was opened."""
        return int((self._clock() - self._begun) // 60)


def planned(phase: Phase) -> int:
    """Minutes that a standard session gives to `phase`; 0 before and after the session."""
    return MINUTES.get(phase, 0)
