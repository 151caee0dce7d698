"""Work that takes a while: what it is, how far it has come, and how to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar

from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.layouts import in_row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PATIENCE_MS = 500
"""What takes less is not worth a strip that flashes up."""


class ProgressStrip(QFrame):
    """Comes when work takes longer than a moment, and goes with it.

    Signals:
        cancelled: the work is not wanted any more.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self._words = PlainLabel("", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self.cancel = push_button(self.tr("Cancel"), self)
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        parts = (self._words, (self._bar, 1), self.cancel)
        in_row(*parts, on=self, margins=(14, 6, 8, 6), spacing=12)
        self.hide()
        self._soon.timeout.connect(self.show)
        self.cancel.clicked.connect(self.cancelled)

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1."""
        return self._bar.value() / 1000

    def tell(self, words: str, share: float) -> None:
        """This is being done, and so much of it is; of 0 it is not known."""
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 1000 if share else 0)
        self._bar.setValue(round(share * 1000))
        if self.isHidden() and not self._soon.isActive():
            self._soon.start()

    def leave(self) -> None:
        """It is done, or stopped."""
        self._soon.stop()
        self.hide()
