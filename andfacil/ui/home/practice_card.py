"""The calm card of the first start: a ready-made session to practise with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import PlainLabel, caption
from andfacil.ui.widgets.layouts import in_column, in_row

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
                "Practise with a small session: two readers and one library window. Hints lead you"
                " from their needs to a solution for both, in about ten minutes."
            ),
            self,
            wraps=True,
        )
        take = self.tr("Practise   {keys}").format(keys=keys)
        self.take_button = push_button(take, self, "strong")
        self.take_button.setAccessibleDescription(words.text())
        self.later_button = push_button(self.tr("Not now"), self)
        for button in (self.take_button, self.later_button):
            button.setAutoDefault(True)  # Enter takes it, once it has the focus
        in_column(
            caption(self.tr("FIRST TIME HERE?"), self),
            words,
            in_row(self.take_button, self.later_button, None, spacing=10),
            on=self,
            margins=(24, 20, 24, 20),
            spacing=12,
        )
        self.take_button.clicked.connect(self.taken)
        self.later_button.clicked.connect(self.dismissed)
