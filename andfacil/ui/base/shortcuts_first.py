"""Shortcuts come before the keys with which a text is edited, but for those named here.

Qt asks whoever has the focus before it looks for a shortcut, and a text takes what its system edits
with. That is another set on each: Ctrl+E is the end of the line, Ctrl+K empties it and Ctrl+D
deletes a letter on Linux and, as Control, on a Mac (Qt's table of standard keys), so that "Agreed"
was dead on one of three systems. What a shortcut of ours means must not depend on the system.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.keys import sequences, types_a_letter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WRITING: Mapping[str, str] = {
    "Ctrl+Z": "takes back what was typed here, while there is any; then the board's last edit",
    "Ctrl+Y": "does again what was taken back here, while there is any; then the board's edit",
    "Ctrl+Shift+Z": "does again, as the key before",
    "Ctrl+A": "marks the whole text; in the empty line the whole column",
    "Del": "deletes a letter; in the empty line the card",
    "Ctrl+Left": "goes back a word; in the empty line to the AND question before",
    "Ctrl+Right": "goes on a word; in the empty line to another AND question",
    "Ctrl+Return": "ends or splits the text of a field or card; in the line it takes the question",
    "Ctrl+Enter": "the same on the keypad",
    "Shift+Up": "marks a line of a field; in the capture line, which has one, it adds a card",
    "Shift+Down": "the same downwards",
}
"""Shortcuts that a text may take first while somebody writes in it, and what they do there.

The text decides, for it knows whether it has a use for the key. All others are the window's.
"""


class ShortcutsFirst(QObject):
    """Sees the keys of one window before whoever has the focus does.

    It watches the system's window: a filter on the application would see every event there is.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    @safe_override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind, window = event.type(), self.parent()
        if not isinstance(window, QWidget):
            return False
        if watched is window:
            if kind == QEvent.Type.Show and (handle := window.windowHandle()):
                handle.installEventFilter(self)
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if types_a_letter(event):
                return False
            pressed = sequences(event)
            if not pressed & kept_keys() and any(pressed & keys for keys in _shortcuts(window)):
                event.ignore()  # nobody is asked
                return True
        return False


def kept_keys() -> set[QKeySequence]:
    """The keys of `WRITING`."""
    return {QKeySequence(keys) for keys in WRITING}


def _shortcuts(window: QWidget) -> Iterator[set[QKeySequence]]:
    """Those that can be pressed in the window, also while they do nothing."""
    for action in window.actions():
        yield set(action.shortcuts())
    for shortcut in window.findChildren(QShortcut):
        yield set(shortcut.keys())
