"""Above the pages: which one is seen, and how large."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from andfacil.ui.agreement.pages import Fit
from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.words.numbers import percent_words

if TYPE_CHECKING:
    from andfacil.ui.agreement.pages import PageView

PER_CENT = 75.0
"""px a pt at which a page is as large on the screen as on paper: 96 px an inch are 100 %."""

NARROW = 640
"""px of the screen at the usual size of words; with less, the bar has two rows."""


class PageBar(QWidget):
    """Says the page, and has the buttons for the size; the page keys do the same."""

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.place = PlainLabel("", self)
        self.size_label = PlainLabel("", self, "soft")
        self.smaller = self._button("−", self.tr("Smaller pages"))
        self.larger = self._button("+", self.tr("Larger pages"))
        self.fits = {
            Fit.WIDTH: self._button(self.tr("Fit wi&dth")),
            Fit.PAGE: self._button(self.tr("Whole pa&ge")),
        }
        sizes = (self.size_label, self.smaller, self.larger)
        if screen_of(self).availableSize().width() < with_type(NARROW):
            above = in_row(self.place, None, *sizes, spacing=8)
            below = in_row(*((button, 1) for button in self.fits.values()), spacing=8)
            in_column(above, below, on=self, spacing=8)
        else:
            in_row(self.place, None, *sizes, *self.fits.values(), on=self, spacing=8)
        self.smaller.clicked.connect(partial(view.zoom, -1))
        self.larger.clicked.connect(partial(view.zoom, 1))
        for fit, button in self.fits.items():
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, fit))
        view.page_changed.connect(self._show)
        view.scale_changed.connect(self._show)
        self._show()

    def _choose(self, fit: Fit) -> None:
        self._view.set_fit(fit)

    def _show(self, _page: int = 0) -> None:
        view = self._view
        words = self.tr("Page {page} of {pages}").format(page=view.page, pages=view.pages)
        self.place.setText(words if view.pages else "")
        view.setAccessibleDescription(self.place.text())
        self.size_label.setText(percent_words(view.scale * PER_CENT))
        for fit, button in self.fits.items():
            button.setChecked(view.fit is fit)

    def _button(self, words: str, spoken: str = "") -> QPushButton:
        button = push_button(words, self, "segment")
        button.setAccessibleName(spoken or words.replace("&", ""))
        return button
