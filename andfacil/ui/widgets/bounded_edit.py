"""The base class of fields of several lines: none holds more than can be laid out at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.lengths import MOST_LETTERS, beginning, is_long
from andfacil.ui.base.utf16 import from_qt, to_qt
from andfacil.ui.widgets.labels import show_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

LINE_BEGINNING = 60
"""Letters shown of a text that is too long for a line."""


class BoundedEdit(QPlainTextEdit):
    """Plain text of at most `MOST_LETTERS`, however it comes here; what is left out is told.

    A text that is longer already is shown by its beginning, and cannot be changed in the field.

    `is_cut` is True while the field does not hold all of the text that it was given.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_cut = False

    def show_text(self, text: str) -> None:
        """Show `text`; of a very long one the beginning, and words that say so."""
        self.is_cut = is_long(text)
        self.setReadOnly(self.is_cut)
        self.setPlainText(f"{beginning(text)}\n\n{_cut_words(text)}" if self.is_cut else text)

    @safe_override()
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop plain text, as much as there is room for."""
        if source.hasText():
            text, room = source.text(), self._room()
            if to_qt(text) > room:
                text = text[: max(0, from_qt(text, room))] if room > 0 else ""
                self._tell_full()
            self.insertPlainText(text)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = event.text()
        if letters and letters.isprintable() and not self.isReadOnly() and self._room() <= 0:
            self._tell_full()
        else:
            super().keyPressEvent(event)

    @safe_override()
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Dictation and clipboards of input methods bring whole texts."""
        letters = event.commitString()
        if letters and to_qt(letters) > self._room():
            self._tell_full()
            event.setCommitString("")
        super().inputMethodEvent(event)

    def _room(self) -> int:
        """How many letters more there is room for, what is selected being replaced."""
        cursor = self.textCursor()
        selected = cursor.selectionEnd() - cursor.selectionStart()
        return MOST_LETTERS - (self.document().characterCount() - 1) + selected

    def _tell_full(self) -> None:
        words = QCoreApplication.translate(
            "BoundedEdit",
            "A text here takes {count} letters at most; what is beyond that was left out.",
        ).format(count=MOST_LETTERS)
        show_tip(self, self.cursorRect().bottomLeft(), words)


def show_line(field: QLineEdit, text: str) -> None:
    """Show a text in a line; of a very long one the beginning, which cannot be changed there.

    Qt would cut it to what a line takes, and the rest would be lost with the next save.
    """
    cut = is_long(text)
    field.setReadOnly(cut)
    field.setMaxLength(max(field.maxLength(), to_qt(text)))
    field.setText(f"{beginning(text, LINE_BEGINNING)} {_cut_words(text)}" if cut else text)
    field.setCursorPosition(0)


def line_text(field: QLineEdit, whole: str) -> str:
    """What stands in a line that `show_line` has filled with `whole`; all of it where it is cut."""
    return whole if field.isReadOnly() else field.text()


def _cut_words(text: str) -> str:
    return QCoreApplication.translate(
        "BoundedEdit",
        "[Only the beginning: this text has {count} letters, too many to be shown and changed"
        " here. The session and its papers have all of it.]",
    ).format(count=len(text))
