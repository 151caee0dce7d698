"""Python's garbage collection, in the windows' own thread and in no other."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1000
"""How often it is asked whether anything is to be collected."""


class Collecting(QObject):
    """Collects what is left over, by Python's own thresholds, whenever the windows are at rest.

    Left alone, Python collects in the thread that happens to make the next object. In one that
    reads a session for home's list that would take apart a window that was closed a moment ago:
    Qt allows that only in the windows' own thread, and the program would end without a word.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(collect_due)
        self._look.start()

    def stop(self) -> None:
        """Collect no more; Python does not either, for threads may outlast the windows."""
        self._look.stop()


def collect_due() -> None:
    """Collect the oldest generation whose count is above its threshold, as Python itself does."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > thresholds[generation]:
            gc.collect(generation)
            return
