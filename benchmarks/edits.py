"""From Enter to saved on the disc and painted in desk and room.

Against the least that such an edit could be: one commit on a raw sqlite3 connection with the same
care for power cuts, and one row appended to a list that two list views show. Then the same edit
among 5,000 cards against 200, and how many Python functions one of them calls.
Run from the checkout: `.venv/bin/python -m benchmarks.edits`
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

from andfacil.app import build
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.desk.opening import open_at_desk
from andfacil.ui.desk.session import DeskSession
from benchmarks.boards import TEXT, large_session
from benchmarks.figures import compare

DESK, ROOM = (1600, 1000), (1920, 1080)
LONGEST_WAIT_S = 10.0
ROUNDS_OF_EVENTS = 50
"""Enough for both windows to be painted, and over before anything is timed to come later."""


class Painted(QObject):
    """Knows which of some windows have been painted since `begin`.

    It watches the windows alone, for the event in which Qt paints all that is dirty in them: every
    event of the application would cost more than a theme does.
    """

    def __init__(self, windows: tuple[QWidget, QWidget]) -> None:
        super().__init__()
        self._windows = windows
        self._left: set[QWidget] = set()
        for window in windows:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and isinstance(watched, QWidget):
            self._left.discard(watched)
        return False

    def time(self, edit: Callable[[], None]) -> float:
        """From the beginning of `edit` to the end of the painting in both windows, in ms."""
        rest()
        self._left = set(self._windows)
        begun = time.perf_counter()
        edit()
        while self._left:
            QApplication.processEvents()
            if time.perf_counter() - begun > LONGEST_WAIT_S:
                raise SystemExit("the windows were not painted")
        return (time.perf_counter() - begun) * 1000


def rest() -> None:
    """Let everything that waits be done, timers of half a second included."""
    until = time.perf_counter() + 0.7
    while time.perf_counter() < until:
        QApplication.processEvents()


class Ours:
    """A session at its desk with the room beside it; every call is one need typed and entered."""

    def __init__(self, app, path: Path, cards: int) -> None:
        SessionFile.create(path, large_session(cards), EditKind.IMPORT).close()
        desk = open_at_desk(path, app.appearance, app.questions, app.screens, None)
        assert isinstance(desk, DeskSession)
        self.desk = desk
        desk.window.resize(*DESK)
        desk.window.show()
        desk.room.set_shown(True)
        room = desk.room.room
        room.resize(*ROOM)
        desk.warm_up()
        self._painted = Painted((desk.window, room))
        self._number = 0

    def __call__(self) -> float:
        self._number += 1
        line = self.desk.window.capture.line
        line.setText(f"a: {TEXT} {self._number}")
        before = len(self.desk.session.board)
        took = self._painted.time(lambda: QApplication.sendEvent(line, enter()))
        assert len(self.desk.session.board) == before + 1
        return took


def python_calls(ours: Ours) -> int:
    """Calls of Python functions from one Enter until both windows are painted."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    line = ours.desk.window.capture.line
    line.setText(f"a: {TEXT}, and no more than that")
    rest()
    sys.setprofile(count)
    try:
        QApplication.sendEvent(line, enter())
        for _ in range(ROUNDS_OF_EVENTS):
            QApplication.processEvents()
    finally:
        sys.setprofile(None)
    return calls


def enter() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")


class Bare:
    """A raw commit, and a row more in two list views."""

    def __init__(self, path: Path, rows: int) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA synchronous=EXTRA")
        self._connection.execute("CREATE TABLE need (id INTEGER PRIMARY KEY, text TEXT)")
        self._model = QStringListModel([f"{TEXT} {n}" for n in range(rows)])
        self._views = (QListView(), QListView())
        for view, size in zip(self._views, (DESK, ROOM), strict=True):
            view.setModel(self._model)
            view.resize(*size)
            view.show()
        self._painted = Painted(self._views)

    def __call__(self) -> float:
        return self._painted.time(self._append)

    def _append(self) -> None:
        row = self._model.rowCount()
        text = f"{TEXT} {row}"
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO need (text) VALUES (?)", (text,))
        self._connection.execute("COMMIT")
        self._model.insertRow(row)
        self._model.setData(self._model.index(row), text)
        for view in self._views:
            view.scrollToBottom()


def main() -> None:
    """Print both ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app = build(["andfacil"], settings_dir=folder)
        small = Ours(app, folder / "small.andfacil", 200)
        bare = Bare(folder / "bare.db", 200)
        compare("an edit among 200 cards", small, bare, at_most=2.0)
        print(f"an edit among 200 cards: {python_calls(small):,} calls of Python functions")
        large = Ours(app, folder / "large.andfacil", 5000)
        compare("an edit among 5,000 cards", large, small, at_most=1.5)
        for ours in (small, large):
            ours.desk.close()


if __name__ == "__main__":
    main()
