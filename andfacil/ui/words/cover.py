"""Covers what is private at the desk while everybody sees the screen of the desk."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from andfacil.ui.words.cards import covered_words


class Cover(QObject):
    """Private are notes, hidden cards, answers and scores, and what is typed hidden.

    `words` take their place now; empty while they are shown. Every part that shows any of
    them has a method `cover` that takes these words.

    Signals:
        covered: these words stand for what is private from now on; "" for its own words.
    """

    covered = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = ""

    def set_on(self, on: bool) -> None:
        """Cover what is private, or show it again."""
        words = covered_words() if on else ""
        if words != self.words:
            self.words = words
            self.covered.emit(words)
