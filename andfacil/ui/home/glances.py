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
from andfacil.ui.base.recent import written_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from andfacil.domain.views.standing import Signed

POLL_MS = 30
"""Between two looks at what the thread has read."""


class Glance(NamedTuple):
    """What a session is called, its sides, and which version of it is signed, if one is.

    `stamp` is when its file was last written to, in ns.
    """

    title: str
    side_a: str
    side_b: str
    signed: Signed | None
    stamp: int


Known = tuple["Path", int]
"""A session, and when its file was written to for the last time that is known, in ns."""
Found = tuple["Path", Glance | None]


def glance(path: Path) -> Glance | None:
    """What the session at `path` is about; None when it cannot be read."""
    try:
        stamp = written_at(path)
        with SessionFile.open(path, read_only=True) as opened:
            board = opened.board()
    except (RuleBroken, WorldProblem, OSError):
        return None
    details = board.details
    return Glance(
        clean_text(details.title),
        clean_text(details.side_a.name),
        clean_text(details.side_b.name),
        SinceSigned(board).signed,
        stamp,
    )


class Glances(QObject):
    """Reads sessions one after the other.

    Signals:
        found: what a session is about (its path and the Glance).
        all_read: there is nothing more to read.
    """

    found = Signal(object, object)
    all_read = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read: SimpleQueue[Found] = SimpleQueue()
        self._left = 0
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._take)

    def look_at(self, known: Sequence[Known]) -> None:
        """Read these sessions, and no more those that were asked for before.

        One whose file was last written to when it is known to have been is not opened: a list of
        hundreds must cost next to nothing.
        """
        self._read = SimpleQueue()
        self._left = len(known)
        if known:
            work = (tuple(known), self._read)
            Thread(target=_look, args=work, name="andfacil: glances", daemon=True).start()
            self._poll.start()

    def _take(self) -> None:
        while not self._read.empty():
            path, found = self._read.get()
            self._left -= 1
            if found is not None:
                self.found.emit(path, found)
        if self._left <= 0:
            self._poll.stop()
            self.all_read.emit()


def _look(known: Sequence[Known], read: SimpleQueue[Found]) -> None:
    for path, stamp in known:
        read.put((path, None if stamp and stamp == written_at(path) else glance(path)))
