"""What keys and clicks do that land in the room's window: those of a presenter's remote, mostly.

The desk keeps the keyboard (`keyboard`); a key comes here only where a window manager or a hand
gives the room the focus. Then it is the desk's, whole: letters, shortcuts, Esc and all, as if it
had been pressed there. So no letter blanks a room beside the desk.

Where the room lies over the desk nothing is handed on, for that would bring up the desk before
everybody's eyes. There is no line to be seen and nothing to be typed, so that B and the full stop
are what a remote sends for a black screen, Esc leads back, and PageUp and PageDown turn pages.

A locked room takes none of all this and hands nothing on; the room's keys with Ctrl still count,
and the key that unlocks.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.keys import COMMANDS, LOCK_KEY, native_keys, types_a_letter
from andfacil.ui.screens.words import LOCKED, sentence

BLANKING = (Qt.Key.Key_B, Qt.Key.Key_Period)
PAGES = {int(Qt.Key.Key_PageDown): 1, int(Qt.Key.Key_PageUp): -1}
STRAY = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.ContextMenu,
)
"""What a hand does to the room's window that is not a key."""


class RoomKeys(QObject):
    """Watches the room's window.

    `locked`: pages, focus and picture stay as they are, whatever key is pressed here. `leads_back`:
    the window lies over the desk, so that Esc has to lead back to it even then.

    Signals:
        blank_asked: the remote's key for a black screen, or for the picture again.
        page_asked: the remote's key for the next page (1), or for the one before (-1).
        pressed: a key that is the desk's (the QKeyEvent).
        told: a sentence for the strip.
    """

    blank_asked = Signal()
    page_asked = Signal(int)
    pressed = Signal(object)
    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.locked = False
        self.leads_back = False

    def set_locked(self, locked: bool) -> None:
        """Let the room's pages and picture stay, whatever a remote or a stray key says."""
        self.locked = locked
        self.holds_page()

    def holds_page(self) -> bool:
        """True while no page may be turned; the strip says so."""
        if self.locked:
            self.told.emit(sentence(LOCKED, key=native_keys(LOCK_KEY)))
        return self.locked

    @safe_override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.locked and event.type() in STRAY:
            return True
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        kept = self.locked and not self._gets_through(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            if kept:
                event.accept()  # so that it comes as a key, and ends here
            return kept
        if event.type() != QEvent.Type.KeyPress or kept:
            return kept
        if self.leads_back:
            return self._take_over_desk(event)
        if not self.locked:
            self.pressed.emit(event)
        return True

    def _take_over_desk(self, event: QKeyEvent) -> bool:
        if event.key() in PAGES:
            self.page_asked.emit(PAGES[event.key()])
        elif not types_a_letter(event):
            return False
        elif event.key() in BLANKING:
            self.blank_asked.emit()
        return True

    def _gets_through(self, event: QKeyEvent) -> bool:
        if event.modifiers() & COMMANDS:
            return True
        if event.key() == Qt.Key.Key_Escape and self.leads_back:
            return True
        return QKeySequence(event.keyCombination()) == QKeySequence(LOCK_KEY)
