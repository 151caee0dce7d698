"""What Enter will do with the line, in quiet words at its right end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from andfacil.ui.widgets.labels import PlainLabel, set_tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SHARE = 0.45
"""Of the frame around the line: what the words may take at most."""
KEPT = 340
"""Width in px that chip and line keep in any case."""


class LinePreview(PlainLabel):
    """The words at the line's right end; what the frame has no room for gives way to dots."""

    def __init__(self, frame: QWidget) -> None:
        super().__init__("", frame)
        self.setObjectName("enter")
        self.setMinimumWidth(1)
        self._frame = frame
        self._words = ""
        self.show_words("")

    @property
    def words(self) -> str:
        """What Enter will do; empty while the line cannot be understood."""
        return self._words

    def show_words(self, words: str) -> None:
        """Say what Enter will do; with nothing to say, only where the key is."""
        self._words = words
        key = self.tr("Enter ↵")
        width = self._frame.width()
        room = max(min(int(width * SHARE), width - KEPT), self.fontMetrics().horizontalAdvance(key))
        elided = self.fontMetrics().elidedText(f"{words}   ↵", Qt.TextElideMode.ElideRight, room)
        self.setText(elided if words else key)
        set_tooltip(self, words)
        self.setAccessibleName(words or key)
