"""Covers what is private at the desk while everybody sees the desk's own screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QLineEdit

from andfacil.domain.board.privacy import is_hidden
from andfacil.ui.board.model.desk_board import DeskModel
from andfacil.ui.words.cards import covered_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.ui.base.open_session import Desk
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.desk.window import MainWindow


class PrivateCover(QObject):
    """Private notes, hidden cards, answers and scores, and what is typed hidden."""

    def __init__(
        self, window: MainWindow, desk: Desk, model: BoardModel, show_again: Callable[[], None]
    ) -> None:
        """`show_again` fills the inspector anew."""
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._model = model
        self._show_again = show_again
        self._shown = True
        window.capture.line.textChanged.connect(self._cover_line)
        window.capture.hiding.changed.connect(self._cover_line)
        window.selection.changed.connect(self._cover_line)

    @property
    def is_shown(self) -> bool:
        """False while what is private is covered."""
        return self._shown

    def set_private_shown(self, shown: bool) -> None:
        """Show what is private, or cover it: the desk's own screen is on the projector as well."""
        if shown == self._shown:
            return
        self._shown = shown
        window, words = self._window, "" if shown else covered_words()
        if not shown:
            window.keep_typed()
        if isinstance(self._model, DeskModel):
            self._model.set_cover(words)
        window.inspector.set_private_shown(shown)
        window.rail.cover_hidden(words)
        window.completion.cover_hidden(words)
        window.boxes.cover_hidden(words)
        window.finding.set_private_shown(shown)
        window.reveal_boxes.set_private_shown(shown)
        self._put_aside(shown)
        window.hidden_count.set_private_shown(shown)
        self._cover_line()
        self._show_again()

    def _put_aside(self, shown: bool) -> None:
        """Boxes with lines that are typed hidden come back as they were left."""
        for box in self._window.findChildren(QDialog):
            if box.property("typed_hidden"):
                box.setVisible(shown)
                if not shown:
                    self._window.activateWindow()
                    self._window.capture.take_focus()

    def _cover_line(self) -> None:
        """Dots for letters in the capture line, while they would be a hidden card's."""
        reader, board = self._window.capture.reader, self._desk.board
        private = reader.hiding or is_hidden(board.get(reader.amending))
        modes = QLineEdit.EchoMode
        wanted = modes.Password if private and not self._shown else modes.Normal
        if self._window.capture.line.echoMode() is not wanted:
            self._window.capture.line.setEchoMode(wanted)
