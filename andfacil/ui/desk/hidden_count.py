"""How many cards wait to be revealed; told at the desk, never in the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.editing.hiding import hidden_cards
from andfacil.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.board.session import Outcome
    from andfacil.ui.base.open_session import OpenSession


class HiddenCount(PlainLabel):
    """The number in words; away while everybody sees every card. Follows the desk edit by edit."""

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("hidden_count")
        self.setProperty("soft", True)
        self._shown = True
        self._count = len(hidden_cards(session.board))
        session.edited.connect(self._on_edited)
        self._show_count()

    def cover(self, words: str) -> None:
        """With any words nobody is told the number."""
        self._shown = not words
        self._show_count()

    def _on_edited(self, outcome: Outcome) -> None:
        before = self._count
        for change in outcome.edit.changes:
            self._count += is_hidden(change.after) - is_hidden(change.before)
        if self._count != before:
            self._show_count()

    def _show_count(self) -> None:
        self.setText(self.tr("{count} hidden until revealed").format(count=self._count))
        self.setVisible(self._shown and self._count > 0)
