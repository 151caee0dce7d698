"""What the first picture of a desk needs of the inspector: pages, and the button that reveals."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.layouts import in_column


class PageStack(QWidget):
    """As high as the page `shown` needs. Qt's own stack is as high as its highest page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: QWidget | None = None
        self._layout = in_column(on=self)

    def add(self, page: QWidget) -> None:
        """One more page, hidden until it is turned to."""
        page.hide()
        self._layout.addWidget(page)

    def turn_to(self, page: QWidget) -> None:
        """Show this page and no other."""
        if page is not self.shown:
            if self.shown is not None:
                self.shown.hide()
            self.shown = page
            page.show()


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
