"""How long each side has spoken: one speaks at a time, and both get the same."""

from __future__ import annotations

import time
from collections.abc import Callable

from andfacil.domain.values.cards import Side


class TalkTimes:
    """Two stop watches of which at most one runs; `clock` gives seconds that only grow."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._spent = dict.fromkeys(Side, 0.0)
        self._begun = 0.0
        self.speaking: Side | None = None

    def begin(self, side: Side) -> None:
        """This side speaks now, and the other one no more."""
        self.stop()
        self.speaking, self._begun = side, self._clock()

    def stop(self) -> None:
        """Nobody's time runs."""
        if self.speaking is not None:
            self._spent[self.speaking] = self.seconds(self.speaking)
        self.speaking = None

    def seconds(self, side: Side) -> int:
        """How long a side has spoken (s)."""
        runs = self._clock() - self._begun if side is self.speaking else 0.0
        return int(self._spent[side] + runs)

    @property
    def difference(self) -> int:
        """By how much side A has spoken longer (s); below 0 it is side B."""
        return self.seconds(Side.A) - self.seconds(Side.B)
