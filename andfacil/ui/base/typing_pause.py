"""When what is being typed is kept: at a pause, and after a while in any case."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

PAUSE_MS = 500
"""Who types nothing for so long pauses (ms)."""

LONGEST_MS = 2000
"""A crash loses no more than what was typed in this time (ms), however steadily."""


class TypingPause(QTimer):
    """Times out at a pause in the typing, and at the latest `LONGEST_MS` after its first letter."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, singleShot=True)
        self._typing = QElapsedTimer()

    def touch(self) -> None:
        """Something was typed."""
        if not self.isActive():
            self._typing.start()
        left = LONGEST_MS - self._typing.elapsed()
        self.start(int(max(0, min(PAUSE_MS, left))))
