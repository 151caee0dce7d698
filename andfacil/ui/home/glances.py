"""What the list of home says about a session beside its file's name, read while the list is shown.

A thread reads, because a file may be on a drive that is slow or not there; it dies with andfacil.
"""

from __future__ import annotations

from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from andfacil.domain.exchange.since_signed import SinceSigned
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.domain.values.text import clean_text
from andfacil.store.session_file import SessionFile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from andfacil.domain.views.standing import Signed

POLL_MS = 30
"""Between two looks at what the thread has read."""


class Glance(NamedTuple):
    """The title of a session, and which version of it is signed, if one is."""

    title: str
    signed: Signed | None


Found = tuple["Path", Glance | None]


def glance(path: Path) -> Glance | None:
    """What the session at `path` is about; None when it cannot be read."""
    try:
        with SessionFile.open(path, read_only=True) as opened:
            board = opened.board()
    except (RuleBroken, WorldProblem, OSError):
        return None
    return Glance(clean_text(board.details.title), SinceSigned(board).signed)


class Glances(QObject):
    """Reads sessions one after the other.

    Signals:
        found: what a session is about (its path and the Glance).
    """

    found = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read: SimpleQueue[Found] = SimpleQueue()
        self._left = 0
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._take)

    def look_at(self, paths: Sequence[Path]) -> None:
        """Read these sessions, and no more those that were asked for before."""
        self._read = SimpleQueue()
        self._left = len(paths)
        if paths:
            Thread(target=_look, args=(tuple(paths), self._read), daemon=True).start()
            self._poll.start()

    def _take(self) -> None:
        while not self._read.empty():
            path, found = self._read.get()
            self._left -= 1
            if found is not None:
                self.found.emit(path, found)
        if self._left <= 0:
            self._poll.stop()


def _look(paths: Sequence[Path], read: SimpleQueue[Found]) -> None:
    for path in paths:
        read.put((path, glance(path)))
