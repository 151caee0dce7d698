"""The editor that opens on a card for its words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QWidget

from andfacil.domain.values.text import clean_text
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.lengths import is_long
from andfacil.ui.base.typing_pause import TypingPause
from andfacil.ui.base.utf16 import from_qt
from andfacil.ui.board.model.column import CARD_ROLE
from andfacil.ui.widgets.plain_edit import ENTER, PlainEdit

EDITOR_EDGE = 6
"""From the editor's edge to its words, in px: the sheet's border and padding, and the margin."""
EDITOR_MARGIN = 2


class CardEditor(PlainEdit):
    """An editor for a card's words. Only plain text can be pasted.

    `is_taken` is True once the card has taken words from this editor.

    Signals:
        committed: Enter was pressed.
        paused: nothing was typed for a moment after something was.
        split_asked: Ctrl+Enter was pressed, between these two texts.
    """

    committed = Signal()
    paused = Signal()
    split_asked = Signal(str, str)

    def __init__(self, index: QModelIndex | QPersistentModelIndex, parent: QWidget) -> None:
        super().__init__(parent)
        self._index = QPersistentModelIndex(index)
        text = self.card.text
        self.ref = self.card.ref
        self.began = text
        self.is_taken = False
        self._said = text
        self._pause = TypingPause(self)
        self._pause.timeout.connect(self.paused)
        self.textChanged.connect(self._pause.touch)
        self.setProperty("card", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._place = QRect()
        self.document().setDocumentMargin(EDITOR_MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    @property
    def card(self) -> Any:
        """The card as it is now."""
        return self._index.data(CARD_ROLE)

    def note_taken(self, text: str) -> None:
        """The card has `text` now, as it was asked to."""
        self.is_taken = True
        self._said = text

    def follow(self, text: str) -> None:
        """Show the card's words after an undo, unless others are being typed."""
        if (
            text != self._said
            and not is_long(text)
            and clean_text(self.toPlainText()) == self._said
        ):
            self._said = text
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)

    def rest(self) -> None:
        """Announce no more pauses."""
        self._pause.stop()

    def place(self, place: QRect) -> None:
        """Cover this place, and more above it where the words need that."""
        self._place = place
        self.setGeometry(place)
        self._fit()

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is None or self._place.isNull():
            return
        words = self.words_height() + 2 * self.document().documentMargin()
        edges = self.height() - self.viewport().height()
        grown = max(self._place.height(), min(round(words) + edges, parent.height()))
        beyond = max(0, self._place.top() + grown - parent.height())
        top = self._place.top() - min(beyond, grown - self._place.height())
        wanted = QRect(self._place.left(), top, self._place.width(), grown)
        if wanted != self.geometry():
            self.setGeometry(wanted)

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again: the number of lines depends on the width."""
        super().resizeEvent(event)
        self._fit()

    @safe_override(False)
    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Enter, which is a shortcut on the board."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in ENTER:
            event.accept()
            return True
        return super().event(event)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            cursor = self.textCursor()
            whole = self.toPlainText()
            ends = (cursor.selectionStart(), cursor.selectionEnd())
            before, after = (from_qt(whole, end) for end in ends)
            self.split_asked.emit(whole[:before], whole[after:])
        else:
            self.committed.emit()
