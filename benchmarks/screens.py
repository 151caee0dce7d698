"""Processor time of Enter, undo, redo and another theme, with desk and room open.

On the screens there are: on a real X server, or another system's screen, where Qt finds one, or
off screen (`QT_QPA_PLATFORM=offscreen`). Each edit is measured twice: until desk and room have been
painted, and until all that follows it is done, too: what moves, and the small picture of the room.
Run from the checkout: `.venv/bin/python -m benchmarks.screens [ROUNDS]`
"""

from __future__ import annotations

import os
import sys

if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from andfacil.app import build
from benchmarks.boards import TEXT
from benchmarks.edits import Ours, enter

CARDS = 45
QUIET_MS = 1100
"""Until what moves has come to rest and the small picture of the room is taken."""
ROUNDS = 7


class Cost(NamedTuple):
    """Processor time of one edit, in ms: until both windows are painted, and until all is done."""

    painted: float
    done: float


class FirstPainted(QObject):
    """Notes the processor time at which the last of some windows was painted for the first time.

    Watches the windows alone, as `Painted` does.
    """

    def __init__(self, windows: tuple[QWidget, ...]) -> None:
        super().__init__()
        self._windows = windows
        self._left: set[QWidget] = set()
        self.at = 0.0
        for window in windows:
            window.installEventFilter(self)

    def begin(self) -> None:
        """From now on nothing has been painted."""
        self._left, self.at = set(self._windows), 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.UpdateRequest
        if self._left and asked and isinstance(watched, QWidget):
            self._left.discard(watched)
            if not self._left:  # the rest of this painting is done before the timer
                QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self.at = time.process_time()


class Measured:
    """An open session whose edits are measured."""

    def __init__(self, app, path: Path, cards: int) -> None:
        self._app = app
        self.ours = Ours(app, path, cards)
        desk = self.ours.desk
        self._painted = FirstPainted((desk.window, desk.room.room))
        self._number = 0
        self._idle = 0.0
        wait(3000)

    def round(self) -> dict[str, Cost]:
        """Each edit once."""
        self._idle = self._cost(lambda: None).done
        actions = self.ours.desk.window.actions_by_id
        edits: dict[str, Callable[[], object]] = {
            "Enter": self._enter,
            "undo": actions["undo"].trigger,
            "redo": actions["redo"].trigger,
            "theme": self._app.appearance.next_theme,
        }
        costs = {name: self._cost(edit) for name, edit in edits.items()}
        return {
            name: Cost(cost.painted, max(cost.painted, cost.done - self._idle))
            for name, cost in costs.items()
        }

    def _enter(self) -> None:
        QApplication.sendEvent(self.ours.desk.window.capture.line, enter())

    def _cost(self, edit: Callable[[], object]) -> Cost:
        self._number += 1
        self.ours.desk.window.capture.line.setText(f"a: {TEXT} {self._number}")
        wait(QUIET_MS)
        self._painted.begin()
        begun = time.process_time()
        edit()
        wait(QUIET_MS)
        done, painted = time.process_time(), self._painted.at
        return Cost((painted - begun) * 1000 if painted else 0.0, (done - begun) * 1000)


def wait(milliseconds: int) -> None:
    """Let Qt do what it has to do, and sleep in between."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    """Print the medians."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    with tempfile.TemporaryDirectory() as name:
        app = build(["andfacil"], settings_dir=Path(name))
        measured = Measured(app, Path(name) / "screens.andfacil", CARDS)
        measured.round()  # what is made once is made now
        costs = [measured.round() for _ in range(rounds)]
        platform = QGuiApplication.platformName()
        print(f"processor time on {platform}, {CARDS} cards, medians of {rounds}:")
        for edit in costs[0]:
            painted = statistics.median(cost[edit].painted for cost in costs)
            done = statistics.median(cost[edit].done for cost in costs)
            print(f"  {edit}: {painted:.0f} ms until painted, {done:.0f} ms with all that follows")
        measured.ours.desk.close()


if __name__ == "__main__":
    main()
