"""The base class of the boxes for both sides' answers and scores."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from andfacil.ui.widgets.box import Box
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.layouts import in_row
from andfacil.ui.words.cards import hidden_words


class RevealBox(Box):
    """Enter keeps what is noted at the desk, another button also reveals it."""

    def make_foot(self, reveal_words: str) -> QHBoxLayout:
        """Who sees this, and both buttons; made after the fields, to be last for Tab."""
        self.state = PlainLabel("", self, "soft")
        self.reveal = push_button(reveal_words, self)
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        return in_row((self.state, 1), self.reveal, self.keep)

    def show_state(self, everybody: str) -> None:
        """Show these words when everybody sees this; without words, that it is hidden."""
        self.state.setText(everybody or hidden_words().capitalize())
        self.reveal.setVisible(not everybody)
