"""The line in which everything is typed, with the keys that mean something else here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDropEvent, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from andfacil.ui.base.guarded import safe_override

DESK_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right)
"""Keys of shortcuts that an empty line has no use for."""
ALT = Qt.KeyboardModifier.AltModifier
RECALLS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class LineEdit(QLineEdit):
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
    focused = Signal(bool)

    def paste_text(self, text: str) -> None:
        """Insert a text; several lines are announced instead."""
        if len(text.splitlines()) > 1:
            self.lines_pasted.emit(text)
        else:
            self.insert(text.strip("\r\n"))

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
            self.paste_text(QApplication.clipboard().text())
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
            self.paste_text(event.mimeData().text())
            event.acceptProposedAction()
