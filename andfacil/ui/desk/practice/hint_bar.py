"""One hint at a time for a practice session, at the desk alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from andfacil.ui.desk.practice.hints import HINTS, hint_words, next_hint
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, set_tooltip
from andfacil.ui.widgets.layouts import WordsRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.base.open_session import OpenSession


class HintBar(QFrame):
    """A quiet bar above the board with one hint; each goes when it is done.

    Signals:
        dismissed: no more hints, for good.
    """

    dismissed = Signal()

    def __init__(self, session: OpenSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hint")
        self._session = session
        self._now = next_hint(session.board)
        self._number = PlainLabel("", self, "lead")
        self._words = WrappedLabel("", self)
        self.close_button = push_button("×", self, "small")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setAccessibleName(self.tr("No more hints"))
        set_tooltip(self.close_button, self.tr("No more hints"))
        parts = (self._number, self._words, self.close_button)
        WordsRow(*parts, on=self, margins=(14, 6, 8, 6))
        self.close_button.clicked.connect(self._on_closed)
        session.edited.connect(self._on_edited)
        self._show_hint()

    @property
    def words(self) -> str:
        """What is to be tried now."""
        return self._words.text()

    def cover(self, words: str) -> None:
        """With any words everybody sees the desk: the hint is not for them."""
        self.setVisible(not words)

    def _on_edited(self) -> None:
        self._now = next_hint(self._session.board, self._now)
        self._show_hint()

    def _show_hint(self) -> None:
        number = self.tr("Try {number} of {count}")
        self._number.setText(number.format(number=self._now + 1, count=len(HINTS)))
        words = hint_words(self._now, self._session.board)
        if words != self._words.text():
            self._words.setText(words)

    def _on_closed(self) -> None:
        self._session.edited.disconnect(self._on_edited)
        self.dismissed.emit()
