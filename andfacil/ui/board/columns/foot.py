"""The foot of a column at the desk: what a click adds there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from andfacil.ui.widgets.labels import mnemonic_free
from andfacil.ui.widgets.layouts import in_row

if TYPE_CHECKING:
    from andfacil.domain.values.cards import Side

LOWEST_WITH_FOOT = 10
"""So many times as high as its foot a column is at least, or it has none."""

AROUND = 16
"""px around the buttons and between them."""


class ColumnFoot(QWidget):
    """`+ Need` and `+ Must` below a side's cards, `+ Solution` and `+ Commitment` in the middle.

    A commitment is only offered where there is room for the words.

    Signals:
        commitment_asked: a commitment is to be added.
        add_asked: a card is to be added here; True for a non-negotiable.
    """

    add_asked = Signal(bool)
    commitment_asked = Signal()

    def __init__(self, side: Side | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.side = side
        self.buttons = tuple(self._button(words, must) for words, must in self._choices())
        self.commitment = self._commitment() if side is None else None
        last = (self.commitment,) if self.commitment else ()
        in_row(*self.buttons, *last, None, on=self, margins=(6, 1, 6, 3), spacing=2)

    def room_in(self, column: QSize) -> int:
        """Height in px that it takes of a column of this size (px).

        A low column keeps it for its cards; in a narrow one the words would be cut.
        """
        self._offer_commitment(column)
        needed = self.sizeHint()
        high = column.height() >= LOWEST_WITH_FOOT * needed.height()
        return needed.height() if high and column.width() - 2 >= needed.width() else 0

    def place(self, column: QSize) -> int:
        """Stand at the foot of a column of this size (px), or be away; gives the room taken."""
        room = self.room_in(column)
        self.setVisible(bool(room))
        self.setGeometry(1, column.height() - room - 1, column.width() - 2, room)
        return room

    def _offer_commitment(self, column: QSize) -> None:
        if (button := self.commitment) is not None:
            words = [each.sizeHint().width() for each in (*self.buttons, button)]
            button.setVisible(sum(words) + AROUND <= column.width() - 2)

    def _commitment(self) -> QPushButton:
        words = QCoreApplication.translate("ColumnFoot", "+ Commitment")
        button = self._add_button(words)
        button.clicked.connect(self.commitment_asked)
        return button

    def _choices(self) -> tuple[tuple[str, bool], ...]:
        translate = QCoreApplication.translate
        if self.side is None:
            return ((translate("ColumnFoot", "+ Solution"), False),)
        need, must = translate("ColumnFoot", "+ Need"), translate("ColumnFoot", "+ Must")
        return (need, False), (must, True)

    def _button(self, words: str, must: bool) -> QPushButton:
        button = self._add_button(words)
        button.clicked.connect(partial(self._ask, must))
        return button

    def _add_button(self, words: str) -> QPushButton:
        button = QPushButton(mnemonic_free(words), self)
        button.setProperty("add", True)
        button.setProperty("side", self.side.value if self.side else "and")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # keys have Tab in the line for it
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _ask(self, must: bool) -> None:
        self.add_asked.emit(must)
