"""One word from each person at the end of the session, noted at the desk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QLineEdit, QWidget

from andfacil.domain.method.closing_words import closing_words_of
from andfacil.domain.values.cards import Side
from andfacil.domain.values.text import clean_text
from andfacil.ui.widgets.box import ACCEPT, ACTION, CANCEL, Box
from andfacil.ui.widgets.labels import WrappedLabel, side_letter
from andfacil.ui.widgets.layouts import in_row

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board

WIDTH = 560
"""Of the box, in px."""
BETWEEN = re.compile(r"[,;،、，；\n]+")


class ClosingWordsBox(Box):
    """A line of words for each side; nobody's name is beside them.

    Signals:
        kept: the words (of side A and side B, each a tuple) are to be kept.
        room_asked: the same, and the room is to see them.
    """

    kept = Signal(object, object)
    room_asked = Signal(object, object)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("One word each"))
        said = closing_words_of(board)
        self._before = (said.a, said.b)
        self.fields = {side: QLineEdit(self) for side in Side}
        rows = list[QWidget | QLayout]()
        for (side, field), words in zip(self.fields.items(), self._before, strict=True):
            name = clean_text(board.details.party(side).name)
            field.setText(clean_text(", ".join(words)))
            field.setAccessibleName(self.tr("Words of {side}").format(side=name))
            rows += [in_row(side_letter(side, self), (WrappedLabel(name, self), 1)), field]
        asked = self.tr(
            "Ask everybody in turn: in one word, how do you leave? A comma between two."
        )
        kept = self.tr("Your own record: on no paper and in no copy for others.")
        self.add_button(self.tr("Keep"), ACCEPT)
        self.room_button = self.add_button(
            self.tr("Keep and show in the &room"), ACTION, self._show_in_room
        )
        self.add_button(CANCEL)
        self.lay_out(
            WrappedLabel(asked, self),
            *rows,
            WrappedLabel(kept, self, "soft"),
            width=WIDTH,
            spacing=12,
        )
        for field in self.fields.values():
            field.textChanged.connect(self._show_state)
        self._show_state()
        self.fields[Side.A].setFocus()

    def accept(self) -> None:
        """Keep the words, if they are others."""
        if self._said() != self._before:
            self.kept.emit(*self._said())
        super().accept()

    def _show_in_room(self) -> None:
        said = self._said()
        self.accept()
        self.room_asked.emit(*said)

    def _said(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return read_words(self.fields[Side.A].text()), read_words(self.fields[Side.B].text())

    def _show_state(self) -> None:
        self.room_button.setEnabled(any(self._said()))


def read_words(text: str) -> tuple[str, ...]:
    """The words in a line of them, each of which may be more than one."""
    return tuple(word for part in BETWEEN.split(text) if (word := part.strip()))
