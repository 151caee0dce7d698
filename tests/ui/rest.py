"""Whether a program that waits for its user does anything."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

ROUNDS = 30


class _Layouts(QObject):
    """Counts who is laid out."""

    def __init__(self):
        super().__init__()
        self.counted = Counter()

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.LayoutRequest:
            self.counted[f"{type(watched).__name__} {watched.objectName()}"] += 1
        return False


def laid_out_at_rest():
    """The widgets that are laid out again and again although nothing happens: a loop."""
    for _ in range(ROUNDS):  # what has just been opened finds its place
        QApplication.processEvents()
    layouts = _Layouts()
    QApplication.instance().installEventFilter(layouts)
    for _ in range(ROUNDS):
        QApplication.processEvents()
    QApplication.instance().removeEventFilter(layouts)
    return {name: count for name, count in layouts.counted.items() if count >= ROUNDS // 2}
