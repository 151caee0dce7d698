"""A slim bar above the board: a word, a line to type into, its result, and a cross."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.buttons import cross_button
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.layouts import Item, WordsRow, in_row
from andfacil.ui.widgets.line_field import LineField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QLayout, QWidget


MARGINS = (14, 4, 6, 4)


class BarLine(LineField):
    """The line of a bar, with the keys that mean something else here.

    Signals:
        entered: Enter (1), or Shift+Enter (-1).
        stepped: Down (1) or Up (-1).
        left: Escape.
    """

    entered = Signal(int)
    stepped = Signal(int)
    left = Signal()

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.entered.emit(-1 if back else 1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SlimBar(QFrame):
    """The base class of the bars above the board; hidden at first."""

    def __init__(self, most_letters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.line = BarLine(self)
        self.line.setMaxLength(most_letters)
        self._word = PlainLabel("", self, "lead")
        self.told = PlainLabel("", self, "soft")
        self._cross = cross_button(self)
        self.hide()

    def tell(self, words: str) -> None:
        """Show the result of the words."""
        self.told.setText(words)
        self.line.setAccessibleDescription(words)

    def take_line(self) -> None:
        """Show the bar; the words in the line can be typed over."""
        self.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self, *parts: Item) -> None:
        in_row(self._word, *parts, self._cross, on=self, margins=MARGINS, spacing=10)

    def _lay_out_below(self, words: QLayout) -> None:
        """The same with several lines of words, which a narrow bar has below its word."""
        WordsRow(self._word, words, self._cross, on=self, margins=MARGINS)
