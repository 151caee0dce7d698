"""Text fields of the desk: plain text, as tall as their words, saved when they are left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from andfacil.domain.values.text import clean_block, clean_text
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.typing_pause import TypingPause
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import visible
from andfacil.ui.widgets.plain_edit import ENTER, PlainEdit
from andfacil.ui.widgets.scroller import show_caret

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.widgets.long_text import LongTextBox


class TextField(PlainEdit):
    """A text in a frame that grows with it.

    Enter saves the text, Shift+Enter starts a new line where the field has several, Escape puts
    the old text back. Tab goes to the next field. A `live` field also saves at every pause. Of a
    very long text it shows the beginning; a button, Enter or a double click opens all of it.
    `in_box` it leaves Escape to the box, which loses nothing.

    Signals:
        committed: the text was changed and is to be saved (the cleaned text).
        amended: the same again since the field was entered, to be one undo step with the first.
        left: Enter or Escape was pressed.
    """

    committed = Signal(str)
    amended = Signal(str)
    left = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        several_lines: bool = False,
        required: bool = False,
        live: bool = False,
        in_box: bool = False,
    ) -> None:
        super().__init__(parent)
        self._several_lines = several_lines
        self._clean = clean_block if several_lines else clean_text
        self._required = required
        self._kept = ""
        self._began = ""
        self._goes_on = False
        self._live = live
        self._in_box = in_box
        self._pause = TypingPause(self)
        self._whole: LongTextBox | None = None
        self._opener = push_button(self.tr("Open the whole text…"), self, "small")
        self._opener.clicked.connect(self.open_whole)
        self._opener.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._pause.timeout.connect(self._on_paused)
        self.cursorPositionChanged.connect(partial(show_caret, self))
        if live:
            self.textChanged.connect(self._pause.touch)

    def show_value(self, text: str) -> None:
        """Show what the card says. What is being typed here stays until the field is left."""
        if text == self._kept and (self.is_cut or self.text() == text):
            return
        typing = self.hasFocus() and self.is_changed
        self._kept = text
        if not typing:
            self._begin()
            self.show_text(self._shown(text))

    def text(self) -> str:
        """The text, cleaned as cards have it; all of it where only its beginning is shown."""
        if self.is_cut:
            return self._kept
        return self._clean(self.toPlainText())

    @property
    def is_changed(self) -> bool:
        """True while the field has another text than the card, control characters aside."""
        return not self.is_cut and self.text() != self._clean(self._shown(self._kept))

    def show_text(self, text: str) -> None:
        """Show `text`; of a very long one the beginning, below the way to all of it."""
        super().show_text(text)
        self._opener.setVisible(self.is_cut)
        self.setViewportMargins(0, self._opener.sizeHint().height() if self.is_cut else 0, 0, 0)

    def open_whole(self) -> None:
        """Open all of a text that is too long for the field."""
        from andfacil.ui.widgets.long_text import LongTextBox  # seen rarely

        if not self.is_cut or self._whole is not None:
            return
        box = LongTextBox(visible(self._kept), self._clean, self.window(), required=self._required)
        box.chosen.connect(self.committed)
        box.finished.connect(self._on_whole_closed)
        self._whole = box
        box.open()

    def commit(self) -> None:
        """Announce a changed text; `show_value` follows once the card has it."""
        if self._whole is not None:
            self._whole.offer()
        elif self._required and not self.text():
            self.revert()
        elif self.is_changed:
            text = self.text()
            (self.amended if self._goes_on else self.committed).emit(text)
            self._goes_on = self._live and (self._goes_on or text == self._kept)

    def revert(self) -> None:
        """Put the text back that the card had when the field was entered."""
        if self.is_cut:
            return
        self.show_text(self._shown(self._began if self._goes_on else self._kept))
        if self.is_changed:
            self.amended.emit(self.text())

    def _shown(self, text: str) -> str:
        words = visible(text)
        return words if self._several_lines else words.replace("\n", " ")

    def _begin(self) -> None:
        """What is typed from now on is an undo step of its own."""
        self._began = self._kept
        self._goes_on = False

    def _on_whole_closed(self) -> None:
        self._whole = None

    def _on_paused(self) -> None:
        if self.hasFocus() and self.text():
            self.commit()

    def _deselect(self) -> None:
        """With two selections on the screen, nobody knows which one the next letter replaces."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def _fit(self) -> None:
        frame = self.height() - self.viewport().height()
        height = max(round(self.words_height()), self.fontMetrics().lineSpacing()) + frame + 1
        if frame > 0 and height != self.height():
            self.setFixedHeight(height)

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().lineSpacing() + 14)

    @safe_override(QSize)
    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._opener.setGeometry(0, 0, self.width(), self._opener.sizeHint().height())
        self._fit()

    @safe_override(False)
    def event(self, event: QEvent) -> bool:
        """Leave undo to the board while the field itself has nothing to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in ENTER:  # also with Ctrl it saves the text
                event.accept()
                return True
            own = self.document()
            if event.matches(QKeySequence.StandardKey.Undo) and not own.isUndoAvailable():
                event.ignore()
                return True
            if event.matches(QKeySequence.StandardKey.Redo) and not own.isRedoAvailable():
                event.ignore()
                return True
        return super().event(event)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in ENTER
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape and self._in_box:
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self.revert()
            self.left.emit()
        elif enter and self.is_cut:
            self.open_whole()
        elif enter and not (shift and self._several_lines):
            self.commit()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @safe_override()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.is_cut:
            self.open_whole()
        else:
            super().mouseDoubleClickEvent(event)

    @safe_override()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._begin()

    @safe_override()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._deselect()
            self.commit()

    @safe_override()
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
