"""The slim bar above the board, in which words to look for or a ref to go to are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.labels import PlainLabel, set_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

MOST_LETTERS = 200


class FindLine(QLineEdit):
    """The line of the bar.

    Signals:
        step_asked: the next match (1) or the one before (-1).
        leave_asked: Escape.
    """

    step_asked = Signal(int)
    leave_asked = Signal()

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step_asked.emit(-1 if back else 1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step_asked.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            self.leave_asked.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """The line, what came of it, and a button that closes the bar. It finds nothing itself.

    `going` is True while it asks for a ref to go to, and not for words to find.

    Signals:
        typed: the line says this now.
        step_asked: the next match (1) or the one before (-1).
        leave_asked: the bar is to be closed.
    """

    typed = Signal(str)
    step_asked = Signal(int)
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.going = False
        self.line = FindLine(self)
        self.line.setMaxLength(MOST_LETTERS)
        self._word = PlainLabel("", self)
        self._word.setProperty("lead", True)
        self._told = PlainLabel("", self)
        self._told.setProperty("soft", True)
        close = QPushButton("×", self)
        close.setAccessibleName(self.tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_tooltip(close, self.tr("Close (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 6, 4)
        layout.setSpacing(10)
        layout.addWidget(self._word)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._told)
        layout.addWidget(close)
        self.hide()
        self.line.textChanged.connect(self.typed)
        self.line.step_asked.connect(self.step_asked)
        self.line.leave_asked.connect(self.leave_asked)
        close.clicked.connect(self.leave_asked)

    @property
    def told(self) -> str:
        """What came of the words: "3 of 12"."""
        return self._told.text()

    def tell(self, words: str) -> None:
        """Say what came of the words."""
        self._told.setText(words)
        self.line.setAccessibleDescription(words)

    def begin(self, *, going: bool) -> None:
        """Be there for words, or for a ref; words of last time are there to be typed over."""
        if going or self.going:
            self.line.clear()
        self.going = going
        self._word.setText(self.tr("Go to") if going else self.tr("Find"))
        hint = self.tr("a3, b2, and 1") if going else self.tr("Words on the board or beside it")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(self._word.text())
        self.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
