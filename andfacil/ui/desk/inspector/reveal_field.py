"""The button beside what is hidden; by itself, because the first picture of a desk needs it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.layouts import in_column


class RevealField(QWidget):
    """A button to reveal what is hidden; there only while something is.

    Signals:
        asked: it was pressed.
    """

    asked = Signal()

    def __init__(self, words: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = push_button(f"{words} {keys}".strip(), self, "small")
        in_column(self.button, on=self)
        self.button.clicked.connect(self.asked)

    def show_value(self, hidden: bool) -> None:
        """Show the button while something is hidden."""
        self.button.setVisible(hidden)
