"""The capture line: one line, Enter, next."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton

from andfacil.domain.capture_faults import CaptureFault
from andfacil.domain.capture_target import Target
from andfacil.domain.errors import NothingToChange, RuleBroken
from andfacil.ui.capture_words import placeholder_words, target_words
from andfacil.ui.line_edit import LineEdit
from andfacil.ui.plain import PlainLabel
from andfacil.ui.theme import restyle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.edits import Edit
    from andfacil.ui.desk import Desk

TARGETS = tuple(Target)


class CaptureLine(QFrame):
    """The chip of the target, the line, and Enter.

    Signals:
        done: a line became an edit of the board (its ref or id).
        unchanged: the board stood like that already (the NothingToChange).
        faulted: a line cannot be understood or done (the RuleBroken); it stays in the line.
        typed: the line's text is another now.
        walk_asked, help_asked: see `LineEdit`.
    """

    done = Signal(str)
    unchanged = Signal(object)
    faulted = Signal(object)
    typed = Signal()
    walk_asked = Signal(int, int)
    help_asked = Signal()

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("capture")
        self._desk = desk
        self._today = today
        self._waiting: list[str] = []
        self.target = Target.A_NEED
        self._chip = QPushButton(self)
        self._chip.setObjectName("chip")
        self._chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.line = LineEdit(self)
        self.line.setObjectName("line")
        self.line.setFrame(False)
        self.line.setAccessibleName(self.tr("Capture line"))
        self._hint = PlainLabel(self.tr("Enter ↵"), self)
        self._hint.setObjectName("enter")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 16, 10)
        layout.setSpacing(16)
        layout.addWidget(self._chip)
        layout.addWidget(self.line, 1)
        layout.addWidget(self._hint)
        self.setFocusProxy(self.line)
        self._connect()
        self.set_target(self.target)

    @property
    def text(self) -> str:
        """What stands in the line."""
        return self.line.text()

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands in the line, and the pasted lines that wait until it is done."""
        return (self.text, *self._waiting)

    @property
    def chip_text(self) -> str:
        """What the chip says."""
        return self._chip.text()

    def set_target(self, target: Target) -> None:
        """Where plain text goes from now on; the chip says so."""
        self.target = target
        words = target_words()
        self._chip.setText(words[target])
        self._chip.setProperty("side", target.side.value if target.side else "and")
        self._chip.setAccessibleName(self.tr("Target: {target}").format(target=words[target]))
        restyle(self._chip)
        self.line.setPlaceholderText(placeholder_words()[target])

    def step_target(self, step: int) -> None:
        """The next target, or the one before it."""
        place = TARGETS.index(self.target) + step
        self.set_target(TARGETS[place % len(TARGETS)])

    def take_focus(self) -> None:
        """The next letter goes into the line."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, text: str) -> None:
        """Put `text` into the line to be completed, and the caret behind it.

        What stood there comes back with Ctrl+Z.
        """
        self.line.selectAll()
        self.line.insert(text)
        self.take_focus()
        self.line.end(False)

    def go_on(self, target: Target, lines: Sequence[str]) -> None:
        """Go on where another window's line was left: what stands in it, and what waits."""
        self.set_target(target)
        self._waiting = list(lines[1:])
        self._show_waiting()
        self.begin(lines[0])

    def drop_line(self) -> None:
        """Empty the line, and forget the pasted lines that wait behind it."""
        self._waiting = []
        self._show_waiting()
        self.line.selectAll()
        self.line.del_()

    def type_key(self, event: QKeyEvent) -> None:
        """Take a key that was pressed where there is nothing to type into."""
        self.window().activateWindow()
        self.take_focus()
        QApplication.sendEvent(self.line, event)

    def perform(self) -> bool:
        """Do what the line says; False when it stays because of a fault."""
        text = self.line.text()
        try:
            edit = self._read(text)
        except CaptureFault as fault:
            self.line.setCursorPosition(fault.start)
            self.faulted.emit(fault)
            return False
        except NothingToChange as same:
            self.line.setText("")
            self.unchanged.emit(same)
            return True
        except RuleBroken as problem:
            self.faulted.emit(problem)
            return False
        if not self._desk.perform(edit):
            return False
        self.line.setText("")  # and with it the line's own undo: the next Ctrl+Z is the board's
        self.done.emit(edit.about)
        return True

    def _read(self, text: str) -> Edit:
        # The grammar is loaded once the window is there (`DeskSession.warm_up`), not before.
        from andfacil.domain.capture import parse_line
        from andfacil.domain.capture_deeds import capture_edit

        captured = parse_line(text, target=self.target, today=self._today())
        return capture_edit(self._desk.board, captured)

    def _connect(self) -> None:
        self._chip.clicked.connect(self._on_chip_clicked)
        self.line.returnPressed.connect(self._on_return)
        self.line.textChanged.connect(self.typed)
        self.line.step_asked.connect(self.step_target)
        self.line.walk_asked.connect(self.walk_asked)
        self.line.help_asked.connect(self.help_asked)
        self.line.lines_pasted.connect(self._on_lines_pasted)
        self.line.leave_asked.connect(self.drop_line)
        self._desk.edited.connect(self._on_edited)

    def _on_chip_clicked(self) -> None:
        self.step_target(1)
        self.take_focus()

    def _on_edited(self) -> None:
        """The deed is what the next Ctrl+Z takes back, not a line that was dropped before it."""
        if not self.line.text():
            self.line.setText("")

    def _on_return(self) -> None:
        if self.line.text().strip() and self.perform():
            self._perform_waiting()

    def _on_lines_pasted(self, text: str) -> None:
        """Do one line after the other; a fault keeps its line here and the rest behind it."""
        first, *rest = [line for line in text.splitlines() if line.strip()] or [""]
        self.line.insert(first)
        self._waiting = rest
        if self.perform():
            self._perform_waiting()
        self._show_waiting()

    def _perform_waiting(self) -> None:
        while self._waiting:
            self.line.setText(self._waiting.pop(0))
            if not self.perform():
                break
        self._show_waiting()

    def _show_waiting(self) -> None:
        waiting = len(self._waiting)
        more = self.tr("%n more line(s) wait", "", waiting)
        self._hint.setText(more if waiting else self.tr("Enter ↵"))
