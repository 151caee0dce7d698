"""The box with all of a text that is too long for its field, to be shortened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextBlockFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.lengths import MOST_LETTERS
from andfacil.ui.widgets.box import ACCEPT, DESTROY, Box
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel
from andfacil.ui.widgets.plain_edit import ENTER, align
from andfacil.ui.words.numbers import number_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SHARE = 0.8
"""Of the window that the box is over."""
SIZE = QSize(760, 560)
PIECE = 1000
"""Letters laid out as one line; the time for it grows with its square."""
_JOINED = QTextFormat.Property.UserProperty + 1


class WholeTextEdit(QPlainTextEdit):
    """A text of any length that a card can hold.

    Its long lines are shown in pieces, each of which ends with a space where there is one. Where
    a piece ends there is no new line in the text, whatever is typed around it.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        with QSignalBlocker(self.document()):
            self._insert(QTextCursor(self.document()), text)
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def text(self) -> str:
        """The text without the ends of pieces."""
        return "".join(self._parts())

    def _parts(self) -> Iterator[str]:
        block = self.document().begin()
        while block.isValid():
            if block.blockNumber() and not _is_joined(block):
                yield "\n"
            yield block.text()
            block = block.next()

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        """Insert `text` in place of what is selected, in pieces."""
        joined = QTextBlockFormat()
        joined.setProperty(_JOINED, True)
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        first, *rest = text.split("\n")
        groups = groupby(rest, lambda line: len(line) > PIECE)
        short = (line for is_long, group in groups for line in (group if is_long else _one(group)))
        lines = (first, *short)  # what is inserted into a piece would begin no line
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock(QTextBlockFormat())
            for place, piece in enumerate(pieces(line) if "\n" not in line else (line,)):
                if place:
                    cursor.insertBlock(joined)
                cursor.insertText(piece)
        cursor.endEditBlock()

    @safe_override()
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop plain text."""
        if source.hasText():
            text = source.text().replace("\r\n", "\n").replace("\r", "\n")
            cursor = self.textCursor()
            self._insert(cursor, text)
            self.setTextCursor(cursor)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a new line at Enter; Qt would take over that the one before is a piece."""
        if event.key() in ENTER and not self.isReadOnly():
            cursor = self.textCursor()
            if not cursor.hasSelection() and cursor.atBlockStart() and _is_joined(cursor.block()):
                cursor.setBlockFormat(QTextBlockFormat())
            else:
                cursor.insertBlock(QTextBlockFormat())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)


def _one(lines: Iterable[str]) -> tuple[str]:
    """Short lines as one text: to insert each by itself would take long."""
    return ("\n".join(lines),)


def _is_joined(block: QTextBlock) -> bool:
    """True for a piece that goes on with the line of the one before."""
    return block.blockFormat().hasProperty(_JOINED)


def pieces(line: str) -> Iterator[str]:
    """The line in pieces of at most `PIECE` letters, cut behind spaces where there are any."""
    start = 0
    while len(line) - start > PIECE:
        space = line.rfind(" ", start + PIECE // 2, start + PIECE)
        end = start + PIECE if space < 0 else space + 1
        yield line[start:end]
        start = end
    yield line[start:]


class LongTextBox(Box):
    """All of a long text. What was changed is kept or let go only where somebody says so.

    Signals:
        chosen: the text is to be this one, cleaned as its card has it.
    """

    chosen = Signal(str)

    def __init__(
        self, text: str, clean: Callable[[str], str], parent: QWidget, *, required: bool
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The whole text"))
        self._clean = clean
        self._required = required
        self.field = WholeTextEdit(text, self)
        align(self.field)
        self.field.setAccessibleName(self.tr("The whole text"))
        self.count = PlainLabel("", self)
        self.outcome = WrappedLabel("", self)
        self.keep = self.add_button(self.tr("Keep it"), ACCEPT)
        self.add_button(self.tr("Leave it as it was"), DESTROY, self._leave)
        self.lay_out((self.field, 1), self.count, self.outcome)
        self.take_share(SHARE, SIZE)
        self.field.textChanged.connect(self._on_changed)
        self._on_changed()
        self.outcome.setText(
            self.tr(
                "With {count} letters or less it can be changed at its own place again."
            ).format(count=number_words(MOST_LETTERS))
        )
        self.field.setFocus()

    @property
    def is_changed(self) -> bool:
        """True once something was typed that was not undone."""
        return self.field.document().isModified()

    def accept(self) -> None:
        """Keep the text, unless nothing is left of one that must be there."""
        if self.offer():
            super().accept()
        else:
            self.outcome.setText(self.tr("Nothing is left of it: delete the card instead."))

    def offer(self) -> bool:
        """Announce the text if it was changed; False for one that nothing is left of."""
        if not self.is_changed:
            return True
        text = self._clean(self.field.text())
        if self._required and not text:
            return False
        self.chosen.emit(text)
        return True

    def reject(self) -> None:
        """Close, unless something was changed: then ask which it is to be."""
        if not self.is_changed:
            super().reject()
            return
        self.outcome.setText(self.tr("It was changed. Keep it, or leave it as it was?"))
        self.keep.setFocus()

    def _leave(self) -> None:
        super().reject()

    def _on_changed(self) -> None:
        count = self.field.document().characterCount() - self.field.blockCount()
        self.count.setText(self.tr("{count} letters").format(count=number_words(count)))
