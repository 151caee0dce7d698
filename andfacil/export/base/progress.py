"""How far the making of a paper has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

STEP = 0.005
"""Smaller advances are not told."""

LAID_OUT, DRAWN = 0.5, 0.95
"""The shares of the whole at which all lines are broken, and all pages drawn."""


class Progress:
    """Tells how much is done, from 0 to 1; whoever hears it may raise an error, and so stop it.

    First `letters` are broken into lines, then pages are drawn, then they are finished.
    """

    def __init__(self, tell: Callable[[float], None] | None, letters: int) -> None:
        self._tell = tell
        self._letters = max(letters, 1)
        self._broken = 0
        self._told = 0.0
        self._pages = 1.0

    def broke(self, letters: int) -> None:
        """So many more letters stand in lines."""
        self._broken += letters
        self._say(LAID_OUT * min(self._broken / self._letters, 1.0))

    def expect(self, pages: float) -> None:
        """About so many pages will be drawn."""
        self._pages = max(pages, 1.0)

    def drew(self, page: int) -> None:
        """Pages up to this one are drawn."""
        self._say(LAID_OUT + (DRAWN - LAID_OUT) * min(page / self._pages, 1.0))

    def finished(self, page: int, pages: int) -> None:
        """So many of all pages have their head and foot."""
        self._say(DRAWN + (0.99 - DRAWN) * page / pages)

    def end(self) -> None:
        """All is done."""
        if self._tell is not None:
            self._tell(1.0)

    def _say(self, share: float) -> None:
        if self._tell is not None and share >= self._told + STEP:
            self._told = share
            self._tell(share)
