"""The base class of text fields: plain text, all of it visible, aligned by its direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.text_lines import direction_of
from andfacil.ui.widgets.bounded_edit import BoundedEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit, QWidget


ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

TALLEST = 6000.0
"""Height in px to which a field grows with its words, some 300 lines; beyond that it scrolls."""


class PlainEdit(BoundedEdit):
    """Plain text in as many lines as it needs; the field grows, so it hardly ever scrolls.

    Qt begins every line of a plain text at the left, and scrolls a line that ends in a space
    sideways: words written from right to left would lose their last letters. Here they begin at
    the right, and no line moves.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.textChanged.connect(self._align)

    def words_height(self) -> float:
        """Height of all lines together in px, `TALLEST` at most."""
        height, block = 0.0, self.document().begin()
        while block.isValid() and height < TALLEST:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        if height < TALLEST:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            return height
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        return TALLEST

    @safe_override(False)
    def event(self, event: QEvent) -> bool:
        """Mark by lines: Qt would leave these keys to whatever has them for a shortcut."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.SelectNextLine) or event.matches(keys.SelectPreviousLine):
                event.accept()
                return True
        return super().event(event)

    def _on_range_changed(self, _low: int, high: int) -> None:
        if high:
            self.horizontalScrollBar().setRange(0, 0)

    def _align(self) -> None:
        align(self)


def align(edit: QPlainTextEdit) -> None:
    """Begin the lines at the side from which its words are read; Qt begins all at the left."""
    rightwards = direction_of(edit.toPlainText()) is Qt.LayoutDirection.LeftToRight
    side = Qt.AlignmentFlag.AlignLeft if rightwards else Qt.AlignmentFlag.AlignRight
    option = edit.document().defaultTextOption()
    if option.alignment() != side:
        option.setAlignment(side)
        edit.document().setDefaultTextOption(option)
