"""One line of text, with its letters where they belong in every script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.text_lines import at_a_word, rise

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

QT_MARGIN = 2
"""px that Qt leaves free at both ends of the words."""


class LineField(QLineEdit):
    """A `QLineEdit` whose baseline stays where it is, whatever is typed.

    Qt takes the height that a script needs above Latin letters off twice: Arabic words stood as
    much too high as their font is taller. The margin below moves them down again; no field grows.
    What stands in the empty field ends at a word.
    """

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(text, parent)
        self._asked = ""
        self.textChanged.connect(self.level)
        self.level()

    def setPlaceholderText(self, text: str) -> None:
        """Show these words while the field is empty."""
        self._asked = text
        self._elide()

    def placeholderText(self) -> str:
        """The words as they were given."""
        return self._asked

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        return super().sizeHint() + self._taken

    @safe_override(QSize)
    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() + self._taken

    @safe_override()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.level()
            self._elide()

    @property
    def _taken(self) -> QSize:
        """What the margin makes the field ask for too little, in px."""
        return QSize(0, -self.textMargins().bottom())

    def _elide(self) -> None:
        """Qt cuts them within a word."""
        margins = self.textMargins()
        room = self.contentsRect().width() - margins.left() - margins.right() - 2 * QT_MARGIN
        mode, metrics = Qt.TextElideMode.ElideRight, self.fontMetrics()
        words = at_a_word(self._asked, metrics.elidedText(self._asked, mode, room))
        if words != super().placeholderText():
            super().setPlaceholderText(words)

    def level(self) -> None:
        """Put the letters where they belong; for whoever changes the text without a signal."""
        margins, bottom = self.textMargins(), -2 * rise(self.displayText(), self.font())
        if bottom != margins.bottom():
            margins.setBottom(bottom)
            self.setTextMargins(margins)
