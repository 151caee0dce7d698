"""Pages of which one is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

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
