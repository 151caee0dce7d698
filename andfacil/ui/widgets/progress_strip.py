"""Shows work that takes a while, how far it is, and a button that stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import WrappedLabel
from andfacil.ui.widgets.layouts import in_column, in_row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PATIENCE_MS = 500
"""Shorter work shows no strip: it would only flash."""
NARROW = 440
"""px of the screen at the usual size of words; with less, the bar is below the words."""


class ProgressStrip(QFrame):
    """Appears when work takes longer than a moment, and disappears with it.

    Signals:
        cancelled: the work is to stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self._words = WrappedLabel("", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setMinimumWidth(60)
        self.cancel = push_button(self.tr("Cancel"), self)
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        margins = (14, 6, 8, 6)
        if screen_of(self).availableSize().width() < with_type(NARROW):
            below = in_row((self._bar, 1), self.cancel, spacing=12)
            in_column(self._words, below, on=self, margins=margins, spacing=4)
        else:
            parts = ((self._words, 2), (self._bar, 1), self.cancel)
            in_row(*parts, on=self, margins=margins, spacing=12)
        self.hide()
        self._soon.timeout.connect(self.show)
        self.cancel.clicked.connect(self.cancelled)

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return self._bar.value() / 1000

    def tell(self, words: str, share: float) -> None:
        """What is being done, and the share that is done; 0 while that is unknown."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 1000 if share else 0)
        self._bar.setValue(round(share * 1000))
        if self.isHidden() and not self._soon.isActive():
            self._soon.start()

    def leave(self) -> None:
        """The work is done, or was stopped."""
        self._soon.stop()
        self.hide()
