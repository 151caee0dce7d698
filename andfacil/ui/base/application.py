"""Qt's application, which also hears which file the system wants opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from andfacil.ui.base.guarded import safe_override


class Application(QApplication):
    """The one application object.

    Signals:
        file_asked: the system wants this file opened (a Path). macOS says so by an event instead of
            an argument, when a file is double-clicked or dropped on the program's icon.
    """

    file_asked = Signal(object)

    @safe_override(False)
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)
