"""Whether anything may move: one place for the person's choice and the system's own."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

LONGEST_MS = 200
"""Nothing moves for longer than this."""


class MotionChoice(StrEnum):
    """What the facilitator has chosen."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class Motion:
    """Whether things move, and for how long.

    The system is asked at the first use, not at the start, and again after `ask_again`. `system`
    asks it; it gives False where no motion is wanted.
    """

    def __init__(
        self,
        choice: MotionChoice = MotionChoice.SYSTEM,
        system: Callable[[], bool] | None = None,
    ) -> None:
        self.choice = choice
        self._ask = system or _ask_system
        self._answer: bool | None = None

    def allowed(self) -> bool:
        """True when things may move."""
        if self.choice is not MotionChoice.SYSTEM:
            return self.choice is MotionChoice.ON
        if self._answer is None:
            self._answer = self._ask()
        return self._answer

    def duration_ms(self, wanted: int) -> int:
        """How long a motion of `wanted` ms may take, in ms; 0: no motion at all."""
        return max(0, min(wanted, LONGEST_MS)) if self.allowed() else 0

    def ask_again(self) -> None:
        """Ask the system again at the next use; it may say something else then."""
        self._answer = None


def _ask_system() -> bool:
    from andfacil.ui.style.system_motion import (
        system_allows_motion,  # nothing moves in the first window
    )

    return system_allows_motion()
