"""One line of text, with its letters where they belong in every script."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QLineEdit, QWidget

from andfacil.ui.base.guarded import safe_override


class LineField(QLineEdit):
    """A `QLineEdit` whose baseline stays where it is, whatever is typed.

    Qt takes the height that a script needs above Latin letters off twice: Arabic words stood as
    much too high as their font is taller. The margin below moves them down again; no field grows.
    """

    def __init__(self, parent: QWidget | None = None, text: str = "") -> None:
        super().__init__(text, parent)
        self.textChanged.connect(self._level)
        self._level()

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
            self._level()

    @property
    def _taken(self) -> QSize:
        """What the margin makes the field ask for too little, in px."""
        return QSize(0, -self.textMargins().bottom())

    def _level(self) -> None:
        margins, bottom = self.textMargins(), -2 * _rise(self)
        if bottom != margins.bottom():
            margins.setBottom(bottom)
            self.setTextMargins(margins)


def _rise(field: QLineEdit) -> int:
    """How much higher the letters reach in the script of this text than in Latin, in px."""
    words = field.displayText()
    if words.isascii():
        return 0
    layout = QTextLayout(words, field.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()  # before it the line has no height
    return max(0, round(line.ascent()) - field.fontMetrics().ascent())
