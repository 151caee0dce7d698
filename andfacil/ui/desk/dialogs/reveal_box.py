"""The base class of the boxes for both sides' answers and scores."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QPushButton

from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.box import Box
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import WrappedLabel
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.words.cards import capital_first, hidden_words

NARROW = 440
"""px of the screen at the usual size of words; with less, the buttons are below the words."""


class RevealBox(Box):
    """Enter keeps what is noted at the desk, another button also reveals it."""

    def make_foot(self, reveal_words: str) -> QBoxLayout:
        """Who sees this, and both buttons; made after the fields, to be last for Tab."""
        self.state = WrappedLabel("", self, "soft")
        self.reveal = push_button(reveal_words, self)
        self.keep = QPushButton(self.tr("Keep"), self)
        self.keep.setDefault(True)
        self.keep.clicked.connect(self.accept)
        if screen_of(self).availableSize().width() < with_type(NARROW):
            return in_column(self.state, in_row(None, self.reveal, self.keep), spacing=8)
        return in_row((self.state, 1), self.reveal, self.keep)

    def show_state(self, everybody: str) -> None:
        """Show these words when everybody sees this; without words, that it is hidden."""
        self.state.setText(everybody or capital_first(hidden_words()))
        self.reveal.setVisible(not everybody)
