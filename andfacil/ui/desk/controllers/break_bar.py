"""The slim bar above the board, in which is said how long the break is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton

from andfacil.domain.capture.back_at import LONGEST_MIN, back_at
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.labels import PlainLabel, set_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

OFFERED_MIN = (5, 10, 15)
FIRST_MIN = 10
MOST_LETTERS = 12


class BreakLine(QLineEdit):
    """The line of the bar.

    Signals:
        step_asked: a longer break (1) or a shorter one (-1).
        enter_asked: Enter.
        leave_asked: Escape.
    """

    step_asked = Signal(int)
    enter_asked = Signal()
    leave_asked = Signal()

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter_asked.emit()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step_asked.emit(1 if key == Qt.Key.Key_Up else -1)
        elif key == Qt.Key.Key_Escape:
            self.leave_asked.emit()
        else:
            super().keyPressEvent(event)


class BreakBar(QFrame):
    """A line for minutes or a time, three buttons for the usual ones, and what it comes to.

    Signals:
        begin_asked: the break is to begin; until when (a local datetime, or None for "not said").
        left: the bar is closed.
    """

    begin_asked = Signal(object)
    left = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        clock: Callable[[], dt.datetime] = dt.datetime.now,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("find")  # it looks like the bar for finding
        self._clock = clock
        self.line = BreakLine(self)
        self.line.setMaxLength(MOST_LETTERS)
        self.line.setFixedWidth(130)
        self.line.setAccessibleName(self.tr("How long is the break"))
        self.line.setPlaceholderText(self.tr("10, or 14:35"))
        word = PlainLabel(self.tr("Break"), self)
        word.setProperty("lead", True)
        self._told = PlainLabel("", self)
        self._told.setProperty("soft", True)
        close = QPushButton("×", self)
        close.setAccessibleName(self.tr("Close"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_tooltip(close, self.tr("Close (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 6, 4)
        layout.setSpacing(10)
        layout.addWidget(word)
        layout.addWidget(self.line)
        for minutes in OFFERED_MIN:
            layout.addWidget(self._button(minutes))
        layout.addWidget(self._told, 1)
        layout.addWidget(close)
        self.hide()
        self.line.textChanged.connect(self._on_typed)
        self.line.step_asked.connect(self._on_step)
        self.line.enter_asked.connect(self._on_enter)
        self.line.leave_asked.connect(self.leave)
        close.clicked.connect(self.leave)

    @property
    def told(self) -> str:
        """What the line comes to: "back at 14:35"."""
        return self._told.text()

    def begin(self) -> None:
        """Ask; ten minutes are there to be typed over."""
        self.line.setText(str(FIRST_MIN))
        self._on_typed()
        self.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Be gone."""
        self.hide()
        self.left.emit()

    # ------------------------------------------------------------------ within

    def _button(self, minutes: int) -> QPushButton:
        button = QPushButton(self.tr("{count} min").format(count=minutes), self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(partial(self._begin_in, minutes))
        return button

    def _begin_in(self, minutes: int) -> None:
        self.line.setText(str(minutes))
        self._on_enter()

    def _on_enter(self) -> None:
        until = back_at(self.line.text(), self._clock())
        if until is None and self.line.text().strip():
            self._tell(self.tr("Type minutes, as 10, or a time, as 14:35."))
            return
        self.begin_asked.emit(until)
        self.leave()

    def _on_step(self, step: int) -> None:
        """Five minutes more or less."""
        text = self.line.text().strip()
        minutes = int(text) if text.isdecimal() and len(text) <= 3 else FIRST_MIN
        self.line.setText(str(max(5, min(LONGEST_MIN, minutes + 5 * step))))

    def _on_typed(self) -> None:
        text = self.line.text()
        until = back_at(text, self._clock())
        if until is not None:
            self._tell(self.tr("back at {time}").format(time=until.strftime("%H:%M")))
        else:
            self._tell("" if text.strip() else self.tr("without a time"))

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self.line.setAccessibleDescription(words)
