"""The whole desk as a person meets it: a real window over a real session file, worked by keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from andfacil.ui.base.system_dialogs import Questions

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from andfacil.app import App
    from andfacil.domain.board.board import Board
    from andfacil.ui.desk.window import MainWindow

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


@dataclass
class Answers:
    """What the person at the desk answers when a box of the system asks."""

    write_to: Path | None = None
    read_from: Path | None = None
    yes: bool = False
    asked: list[str] = field(default_factory=list)

    def questions(self) -> Questions:
        return Questions(self._write, self._read, self._yes)

    def _write(self, _window, heading, begin, _files):
        self.asked.append(f"{heading}: {begin.name}")
        return self.write_to

    def _read(self, _window, heading, _begin, _files):
        self.asked.append(heading)
        return self.read_from

    def _yes(self, _window, question, _yes):
        self.asked.append(question)
        return self.yes


def mirror(app: App, on: bool) -> None:
    """Everybody sees the desk's own screen from now on, or no longer does."""
    assert app.desk is not None
    app.desk.room.placing.exposed_changed.emit(on)


@dataclass
class Rig:
    """An open desk and the hands on its keyboard."""

    app: App
    answers: Answers

    @property
    def window(self) -> MainWindow:
        assert self.app.window is not None
        return self.app.window

    @property
    def board(self) -> Board:
        assert self.app.desk is not None
        return self.app.desk.session.board

    def press(self, key: Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        """One key, to whoever has the focus."""
        QTest.keyClick(self.handle(), key, modifiers)

    def type(self, text: str) -> None:
        """Letters, one after the other; those that no test keyboard has come by paste."""
        for letter in text:
            if letter.isascii():
                QTest.keyClick(self.handle(), ord(letter))
            else:
                QApplication.clipboard().setText(letter)
                self.press(Key.Key_V, CTRL)

    def enter(self, line: str) -> None:
        """A line, and Enter: a key for its first letter, the others in one go.

        Letter by letter, as `type` does it, the lines of the suite take minutes; what every letter
        does is for tests of typing.
        """
        self.type(line[:1])
        if rest := line[1:]:
            event = QInputMethodEvent()
            event.setCommitString(rest)
            QApplication.sendEvent(self.focus(), event)
        self.press(Key.Key_Return)

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """The left button, on the system's window, over this place of a widget."""
        inside = widget.rect().center() if place is None else place
        handle = widget.window().windowHandle()
        QTest.mouseClick(
            handle, Qt.MouseButton.LeftButton, pos=widget.mapTo(widget.window(), inside)
        )

    def handle(self) -> QWindow:
        """The system's window that keys go to."""
        handle = self.focus().window().windowHandle()
        assert handle is not None
        return handle

    def focus(self) -> QWidget:
        if QApplication.focusWidget() is None:  # a box was closed; no window manager here
            self.window.activateWindow()
            assert QTest.qWaitForWindowActive(self.window)
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def line(self) -> str:
        """What stands in the capture line."""
        return self.window.capture.line.text()

    @property
    def line_has_focus(self) -> bool:
        return self.window.capture.line.hasFocus()
