"""A label of one line that ends in "…" where it is too long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.elided import at_a_word
from andfacil.ui.widgets.labels import PlainLabel, set_tooltip, visible

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent


class ElidedLabel(PlainLabel):
    """A label that cuts off the end of its words when there is no room for them.

    `full_text` has all of them.

    Signals:
        clicked: the label was clicked.
    """

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.full_text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show as much of `text` as there is room for, and all of it as a tooltip."""
        text = self.full_text = visible(text)
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance(text) + 4)
        set_tooltip(self, text)
        self.setAccessibleName(text)
        self._elide()

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    @safe_override()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.show_text(self.full_text)

    @safe_override()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def _elide(self) -> None:
        mode, words = Qt.TextElideMode.ElideRight, self.full_text
        self.setText(at_a_word(words, self.fontMetrics().elidedText(words, mode, self.width())))
