"""The progress of making a paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

STEP = 0.005
"""The callback is not called for less progress than this."""

LAID_OUT, DRAWN = 0.5, 0.95
"""The progress when all lines are broken, and when all pages are drawn."""


class Progress:
    """Calls `tell` with the progress, from 0 to 1; it may raise an error to stop the work.

    First `letters` are broken into lines, then pages are drawn, then they are finished.
    """

    def __init__(self, tell: Callable[[float], None] | None, letters: int) -> None:
        self._tell = tell
        self._letters = max(letters, 1)
        self._broken = 0
        self._told = 0.0
        self._pages = 1.0

    def broke(self, letters: int) -> None:
        """More letters were broken into lines."""
        self._broken += letters
        self._say(LAID_OUT * min(self._broken / self._letters, 1.0))

    def expect(self, pages: float) -> None:
        """About how many pages will be drawn."""
        self._pages = max(pages, 1.0)

    def drew(self, page: int) -> None:
        """Pages up to this one are drawn."""
        self._say(LAID_OUT + (DRAWN - LAID_OUT) * min(page / self._pages, 1.0))

    def finished(self, page: int, pages: int) -> None:
        """The head and foot of this page of all pages were drawn."""
        self._say(DRAWN + (0.99 - DRAWN) * page / pages)

    def end(self) -> None:
        """All is done."""
        if self._tell is not None:
            self._tell(1.0)

    def _say(self, share: float) -> None:
        if self._tell is not None and share >= self._told + STEP:
            self._told = share
            self._tell(share)
