"""The lines done in this session, to be called back; kept in memory, never on disc."""

from __future__ import annotations

MOST = 200
"""Lines that are remembered."""


class LineHistory:
    """Walks back and forth through the lines; the one that was begun waits at the end."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._place = 0
        self._begun = ""

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines, the oldest first."""
        return tuple(self._lines)

    def add(self, line: str) -> None:
        """Add a line that was done; the next walk starts after it."""
        if line in self._lines:
            self._lines.remove(line)
        self._lines.append(line)
        del self._lines[:-MOST]
        self._place = len(self._lines)
        self._begun = ""

    def step(self, step: int, now: str) -> str | None:
        """The line before (-1) or after (1), `now` being the current text; None at an end."""
        if self._place < len(self._lines) and now != self._lines[self._place]:
            self._place = len(self._lines)  # it was changed: a line of its own
        place = self._place + step
        if not 0 <= place <= len(self._lines):
            return None
        if self._place == len(self._lines):
            self._begun = now
        self._place = place
        return self._begun if place == len(self._lines) else self._lines[place]
