"""The calm card of the first start: a ready-made session to practise with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from andfacil.ui.widgets.labels import PlainLabel, caption

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PracticeCard(QFrame):
    """Offers the practice session once.

    Signals:
        taken: the session is to be opened.
        dismissed: not now; the card need not come again.
    """

    taken = Signal()
    dismissed = Signal()

    def __init__(self, keys: str, parent: QWidget | None = None) -> None:
        """`keys` open the practice session, as this machine writes them."""
        super().__init__(parent)
        self.setObjectName("practice_card")
        words = PlainLabel(
            self.tr(
                "Practise with a ready-made session: two readers, one library window, and a"
                " solution for both. It takes about ten minutes, and you can change all of it."
            ),
            self,
        )
        words.setWordWrap(True)
        take = self.tr("Practise   {keys}").format(keys=keys)
        self.take_button = QPushButton(take, self)
        self.take_button.setProperty("strong", True)
        self.take_button.setAutoDefault(True)  # Enter takes it, once it has the focus
        self.take_button.setAccessibleDescription(words.text())
        self.later_button = QPushButton(self.tr("Not now"), self)
        self.later_button.setAutoDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.take_button)
        buttons.addWidget(self.later_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(caption(self.tr("FIRST TIME HERE?"), self))
        layout.addWidget(words)
        layout.addLayout(buttons)
        self.take_button.clicked.connect(self.taken)
        self.later_button.clicked.connect(self.dismissed)
