"""Pages of which one is shown: as high as that one needs, and not as the highest of all."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from andfacil.ui.widgets.layouts import in_column


class PageStack(QWidget):
    """Holds pages at one place. Qt's own stack would be as high as the highest page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: QWidget | None = None
        self._layout = in_column(on=self)

    @property
    def shown(self) -> QWidget | None:
        """The page that is shown."""
        return self._shown

    def add(self, page: QWidget) -> None:
        """One more page, hidden until it is turned to."""
        page.hide()
        self._layout.addWidget(page)

    def turn_to(self, page: QWidget) -> None:
        """Show this page and no other."""
        if page is not self._shown:
            if self._shown is not None:
                self._shown.hide()
            self._shown = page
            page.show()
