"""One hint at a time for a practice session, at the desk alone."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from andfacil.ui.desk.actions.table import key_texts
from andfacil.ui.desk.practice.hints import HINTS, LISTENING, hint_words, next_hint
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, set_tooltip
from andfacil.ui.widgets.layouts import WordsRow, in_column, in_row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.base.open_session import OpenSession

ACTIONS = frozenset(itertools.chain(*(hint.actions for hint in HINTS)))
"""That hints name, by their ids."""
BEFORE_TYPED = "  "
"""Between a hint and what is to be typed."""


class HintBar(QFrame):
    """A quiet bar above the board with one hint; each goes when it is done.

    What is to be typed stands in a line of its own; the key that the hint names first can be
    pressed with the mouse as well.

    Signals:
        dismissed: no more hints, for good.
    """

    dismissed = Signal()

    def __init__(
        self,
        session: OpenSession,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        """`actions` are the desk's, by their ids."""
        super().__init__(parent)
        self.setObjectName("hint")
        self._session = session
        self._actions = actions
        self._action = ""
        self._now = next_hint(session.board)
        self._number = PlainLabel("", self, "lead")
        self._words = WrappedLabel("", self)
        self._typed = WrappedLabel("", self, "lead")
        self.key_button = push_button("", self, "small")
        self.key_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button = push_button("×", self, "small")
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setAccessibleName(self.tr("No more hints"))
        set_tooltip(self.close_button, self.tr("No more hints"))
        words = in_column(self._words, self._typed, spacing=2)
        tail = in_row(self.key_button, self.close_button, spacing=8)
        WordsRow(self._number, words, tail, on=self, margins=(14, 6, 8, 6))
        self.key_button.clicked.connect(self._on_pressed)
        for each in ACTIONS:
            actions[each].changed.connect(self._show_key)
        actions["listen"].toggled.connect(self._on_listening)
        self.close_button.clicked.connect(self._on_closed)
        session.edited.connect(self._on_edited)
        self._show_hint()

    @property
    def words(self) -> str:
        """What is to be tried now."""
        return BEFORE_TYPED.join(filter(None, (self._words.text(), self._typed.text())))

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
        if words != self.words:
            said, _, typed = words.partition(BEFORE_TYPED)
            self._words.setText(said)
            self._typed.setText(typed)
            self._typed.setVisible(bool(typed))
        self._show_key()

    def _show_key(self) -> None:
        """The key of the hint, for whoever has the mouse in hand."""
        names = [name for name in HINTS[self._now].actions if self._actions[name].isEnabled()]
        self._action = names[-1] if names else ""
        self.key_button.setVisible(bool(names))
        if names:
            words = self._actions[self._action].text()
            self.key_button.setText(key_texts()[self._action])
            self.key_button.setAccessibleName(words)
            set_tooltip(self.key_button, words)

    def _on_pressed(self) -> None:
        self._actions[self._action].trigger()

    def _on_listening(self, listens: bool) -> None:
        """Listening leaves no trace in the session: it is done when the board is shown again."""
        if not listens and HINTS[self._now].words == LISTENING:
            self._now = next_hint(self._session.board, self._now + 1)
            self._show_hint()

    def _on_closed(self) -> None:
        self._session.edited.disconnect(self._on_edited)
        self._actions["listen"].toggled.disconnect(self._on_listening)
        for each in ACTIONS:
            self._actions[each].changed.disconnect(self._show_key)
        self.dismissed.emit()
