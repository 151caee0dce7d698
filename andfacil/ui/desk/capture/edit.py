"""The line in which everything is typed, with the keys that mean something else here."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.utf16 import to_qt
from andfacil.ui.widgets.labels import led
from andfacil.ui.widgets.line_field import LineField

DESK_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right)
"""Keys of shortcuts that an empty line has no use for."""
ALT = Qt.KeyboardModifier.AltModifier
RECALLS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
GAP = re.compile(r"(?:\+|do) (?= *> )")
"""What stands before the words that are still to come: `+  > a4 b3`."""
PROMPT_GAP = "  "
PROMPT_EDGE = 2
"""px that Qt leaves free at each end of a line."""


class LineEdit(LineField):
    """The line itself, with the keys that mean something else here than in a form.

    Signals:
        step_asked: Tab (1) or Shift+Tab (-1).
        walk_asked: an arrow that the line has no use for, as columns and rows.
        lines_pasted: a text of several lines was pasted; the line takes none of it itself.
        help_asked: a question mark in the empty line.
        leave_asked: Escape.
        step_back_asked: Escape in the empty line.
        amend_asked: Alt+Up, the card touched last is to be said better.
        focused: the focus has come (True) or gone.
        recall_asked: Alt+PgUp or Alt+PgDown, the line done before (-1) or after (1).
    """

    step_asked = Signal(int)
    walk_asked = Signal(int, int)
    lines_pasted = Signal(str)
    help_asked = Signal()
    leave_asked = Signal()
    step_back_asked = Signal()
    amend_asked = Signal()
    recall_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompt = ""

    focused = Signal(bool)

    def show_prompt(self, words: str) -> None:
        """Ask for something while the line is empty: as many of the parts as there is room for.

        Parts are two spaces apart; what is asked for stands first, the signs after it.
        """
        self._prompt = words
        parts = words.split(PROMPT_GAP)
        room = self.contentsRect().width() - 2 * PROMPT_EDGE
        while (
            len(parts) > 1 and self.fontMetrics().horizontalAdvance(PROMPT_GAP.join(parts)) > room
        ):
            parts.pop()
        asked = PROMPT_GAP.join(parts)
        self.setPlaceholderText(led(asked) if self.isRightToLeft() else asked)

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_prompt(self._prompt)

    def paste_text(self, text: str) -> None:
        """The one door for every text that is not typed letter by letter.

        Marks of lists before it go, and what has no shape. Several lines, and what the line has no
        room for, are announced instead.
        """
        from andfacil.domain.capture.list_marks import without_list_marks, without_symbols

        lines = text.splitlines()
        if not lines:
            return
        place = self.selectionStart() if self.hasSelectedText() else self.cursorPosition()
        begins = not self.text()[:place].strip()
        lines = [
            without_list_marks(line) if begins or number else without_symbols(line)
            for number, line in enumerate(lines)
        ]
        cleaned = "\n".join(lines)
        room = self.maxLength() - to_qt(self.text()) + to_qt(self.selectedText())
        if len(lines) > 1 or to_qt(cleaned) > room:
            self.lines_pasted.emit(cleaned)
        else:
            self.insert(cleaned)

    @safe_override(False)
    def event(self, event: QEvent) -> bool:
        """Take Tab for the targets, and leave to the desk what an empty line cannot use."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_the_desks(event):
                event.ignore()
                return True
            if event.type() == QEvent.Type.KeyPress and self._takes(event):
                return True
        return super().event(event)

    def _is_the_desks(self, event: QKeyEvent) -> bool:
        if event.matches(UNDO):
            return not self.isUndoAvailable()
        if event.matches(REDO):
            return not self.isRedoAvailable()
        whole = event.matches(QKeySequence.StandardKey.SelectAll)
        return (event.key() in DESK_KEYS or whole) and not self.text()

    def _takes(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()))
        if step and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_asked.emit(step)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_clipboard()
        elif (walk := self._walk(event)) is not None:
            self.walk_asked.emit(*walk)
        elif event.text() == "?" and not self.text():
            self.help_asked.emit()
        elif event.key() == Qt.Key.Key_Escape:
            empty = not self.text()
            self.leave_asked.emit()
            if empty:
                self.step_back_asked.emit()
        else:
            return self._takes_alt(event)
        return True

    def _takes_alt(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != ALT:
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Up:
            self.amend_asked.emit()
        elif key in RECALLS:
            self.recall_asked.emit(RECALLS[key])
        else:
            return False
        return True

    def _go_to_gap(self) -> None:
        """A click behind links that wait for their words leads to where the words go."""
        if (gap := GAP.match(self.text())) and not self.hasSelectedText():
            self.setCursorPosition(gap.end())

    def _walk(self, event: QKeyEvent) -> tuple[int, int] | None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return 0, -1 if key == Qt.Key.Key_Up else 1
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not self.text():
            return -1 if key == Qt.Key.Key_Left else 1, 0
        return None

    @safe_override()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    @safe_override()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    @safe_override()
    def dropEvent(self, event: QDropEvent) -> None:
        if event.mimeData().hasText():
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.paste_text(event.mimeData().text())
            event.acceptProposedAction()

    @safe_override()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.context_menu()
        menu.popup(event.globalPos())

    @safe_override()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button pastes what is selected elsewhere (X11 and Wayland)."""
        if event.button() is Qt.MouseButton.MiddleButton:
            self.deselect()
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self.paste_text(selected_elsewhere())
            event.accept()
        else:
            super().mouseReleaseEvent(event)
            self._go_to_gap()

    @safe_override()
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Dictation and clipboards of input methods bring whole texts."""
        text = event.commitString()
        if len(text.splitlines()) > 1:
            self.paste_text(text)
            event.accept()
            return
        super().inputMethodEvent(event)

    def context_menu(self) -> QMenu:
        """Qt's own menu, whose Paste goes through the one door; it is deleted when it is closed."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = next((a for a in menu.actions() if a.objectName() == "edit-paste"), None)
        if paste is not None:
            paste.triggered.disconnect()
            paste.triggered.connect(self.paste_clipboard)
        return menu

    def paste_clipboard(self) -> None:
        """Paste what was copied."""
        self.paste_text(QApplication.clipboard().text())


def selected_elsewhere() -> str:
    """What is selected in any window, where the system knows of it; else nothing."""
    clipboard = QApplication.clipboard()
    return clipboard.text(QClipboard.Mode.Selection) if clipboard.supportsSelection() else ""
