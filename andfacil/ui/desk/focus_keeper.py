"""Letters always go to the capture line, wherever the last click was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.keys import COMMANDS, TAKES_LETTERS, sequences, types_a_letter
from andfacil.ui.base.shortcuts_first import ShortcutsFirst, kept_keys
from andfacil.ui.desk.actions.enabling import why_idle
from andfacil.ui.widgets.entry_list import EntryRow

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from andfacil.ui.desk.capture.line import CaptureLine

WRITERS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)
"""Widgets that take letters themselves. A closed list does not: a letter would choose from it."""

PRESSED = (QAbstractButton, QComboBox, EntryRow)
"""Widgets that Space presses or opens."""


class FocusKeeper(QObject):
    """Watches one window: after a click, and with every letter typed elsewhere, the line is next.

    The focus goes back after the click, not only with the letter, because input methods and dead
    keys compose only where the focus already is. Keys and clicks are seen on the system's window,
    before any widget has them; a filter on the application would see every event there is.

    Signals:
        told: a sentence for the strip.
    """

    told = Signal(str)

    def __init__(self, window: QWidget, capture: CaptureLine) -> None:
        super().__init__(window)
        self._window = window
        self._capture = capture
        self._left_at: QWidget | None = None
        ShortcutsFirst(window)
        self._after_click = QTimer(self, singleShot=True, interval=0)
        self._after_click.timeout.connect(self.return_focus)
        window.installEventFilter(self)

    def leave_at(self, widget: QWidget | None) -> None:
        """Leave the keys with `widget`, to which a row has led, until a key or a click."""
        self._left_at = widget

    def return_focus(self) -> None:
        """Give the focus to the line unless somebody is writing or has a box open."""
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return
        focus = QApplication.focusWidget()
        if not self._is_written_in(focus) and (focus is None or focus is not self._left_at):
            self._capture.take_focus()

    def take_key(self, event: QKeyEvent) -> None:
        """Take a key that was pressed in the room, as if it had been pressed here.

        It goes where the caret is, letters to the line for want of a field; an editing key of
        that field comes first, then the shortcuts.
        """
        self._window.activateWindow()
        target: QWidget = self._window.focusWidget() or self._capture.line
        if types_a_letter(event) and not self._is_written_in(target):
            target = self._capture.line
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        asked = _again(event, QEvent.Type.ShortcutOverride)
        asked.ignore()
        QApplication.sendEvent(target, asked)
        action = None if asked.isAccepted() else self._action_of(event)
        if action is not None:
            action.trigger()
        else:
            QApplication.sendEvent(target, _again(event, QEvent.Type.KeyPress))

    def _action_of(self, event: QKeyEvent) -> QAction | None:
        pressed = sequences(event)
        return next(
            (
                action
                for action in self._window.actions()
                if action.isEnabled() and pressed.intersection(action.shortcuts())
            ),
            None,
        )

    @safe_override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Show and (handle := self._window.windowHandle()):
                handle.installEventFilter(self)
            elif kind == QEvent.Type.WindowActivate:
                self._after_click.start()
        elif kind == QEvent.Type.MouseButtonPress:
            self._left_at = None
        elif kind == QEvent.Type.MouseButtonRelease:
            self._after_click.start()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._left_at = None
            return self._takes_letter(event) or self._takes_idle(event)
        return False

    def _takes_idle(self, event: QKeyEvent) -> bool:
        """Keep a shortcut that can do nothing now from editing the text; the strip says why."""
        if not event.modifiers() & COMMANDS or QApplication.activePopupWidget():
            return False
        pressed = sequences(event)
        if pressed & kept_keys() or not self._is_written_in(QApplication.focusWidget()):
            return False
        idle = next(
            (a for a in self._window.actions() if pressed.intersection(a.shortcuts())), None
        )
        if idle is None:
            return False
        if words := why_idle(idle):
            self.told.emit(words)
        return True

    def _takes_letter(self, event: QKeyEvent) -> bool:
        if not types_a_letter(event):
            return False
        focus = QApplication.focusWidget()
        if QApplication.activePopupWidget() or self._is_written_in(focus):
            return False
        if event.key() == Qt.Key.Key_Space and isinstance(focus, PRESSED):
            return False
        self._capture.type_key(event)
        return True

    def _is_written_in(self, widget: QWidget | None) -> bool:
        if widget is None or widget.window() is not self._window:
            return False
        return isinstance(widget, WRITERS) or bool(widget.property(TAKES_LETTERS))


def _again(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    return QKeyEvent(kind, event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
