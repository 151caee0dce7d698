"""The worker process as the windows see it: methods send requests, signals bring the replies.

Nothing here waits. Requests are answered one after the other; one that is no longer wanted is
taken out of the queue, and the one being answered is ended with its process.
"""

from __future__ import annotations

import json
import pickle
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QIODevice, QObject, QProcess, QTimer, Signal
from PySide6.QtGui import QImage

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.process import PREFIX, message_sizes, pack_message, worker_command

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.values.cards import AnyCard
    from andfacil.export.base.windows_printer import PrintJob
    from andfacil.export.making import FileRequest
    from andfacil.export.protect.protect import Protection

MAKE_LIMIT_MS = 180_000
"""For one file; 2,000 cards take some seconds."""
LOOK_LIMIT_MS = 30_000
"""For one look at a page."""
PRINT_LIMIT_MS = 900_000
"""For one paper on a printer: its driver may ask for a file, or wait for sheets."""
CLOSE_MS = 300
"""So long the process may take to end by itself before it is ended."""

TOO_LONG = "This took longer than {seconds} seconds and was stopped: try a smaller paper or format."
GONE = "The pages could not be made, because their process ended: try it again."


@dataclass
class _Task:
    """One request; `message` is what the worker process reads.

    `pdf` must be open there when it reads it; `page` is the first that is drawn, from 1.
    """

    number: int
    message: bytes = field(repr=False)
    limit_ms: int
    page: int = 0
    pdf: bytes = field(default=b"", repr=False)


class WorkerFailed(Exception):
    """A mistake of ours in the worker process; says where it was, and no card's text."""


class PaperWorker(QObject):
    """Sends requests to the worker process; a number tells which request a signal answers.

    Signals:
        progressed: how much of a request is done (its number, 0 to 1).
        made: a file is ready (the request's number, the bytes).
        opened: a PDF can be looked at (the number, the sizes of its pages in pt).
        checked: what could be said more plainly (the number, rows of card id, problem, words).
        printed: a printer has all pages (the request's number).
        drawn: a page's picture (the number, the page from 1, a QImage).
        failed: a request failed (its number, the WorldProblem).
    """

    progressed = Signal(int, float)
    made = Signal(int, object)
    opened = Signal(int, object)
    checked = Signal(int, object)
    printed = Signal(int)
    drawn = Signal(int, int, object)
    failed = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._last = 0
        self._waiting: deque[_Task] = deque()
        self._now: _Task | None = None
        self._received = bytearray()
        self._open = b""
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._on_limit)

    def make(
        self,
        cards: Iterable[AnyCard],
        request: FileRequest,
        annex: bytes | None = None,
        protection: Protection | None = None,
    ) -> int:
        """Have a file made of a board's cards; gives the request's number."""
        payload = pickle.dumps((tuple(cards), annex, protection), protocol=pickle.HIGHEST_PROTOCOL)
        message = pack_message({"do": "make", "request": request.to_json()}, payload)
        return self._ask(_Task(self._number(), message, MAKE_LIMIT_MS))

    def check(self, cards: Iterable[AnyCard]) -> int:
        """Have a board's words looked through; gives the request's number."""
        payload = pickle.dumps(tuple(cards), protocol=pickle.HIGHEST_PROTOCOL)
        message = pack_message({"do": "check"}, payload)
        return self._ask(_Task(self._number(), message, LOOK_LIMIT_MS))

    def open(self, pdf: bytes) -> int:
        """Have a PDF opened to be looked at; gives the request's number."""
        return self._ask(_Task(self._number(), _open_message(pdf), LOOK_LIMIT_MS, pdf=pdf))

    def draw(self, pdf: bytes, page: int, scale: float, *, grey: bool = False) -> int:
        """Have a page (from 1) of a PDF drawn, at `scale` px a pt; gives the request's number."""
        message = pack_message({"do": "page", "page": page, "scale": scale, "grey": grey})
        return self._ask(_Task(self._number(), message, LOOK_LIMIT_MS, page, pdf))

    def print_pages(self, pdf: bytes, job: PrintJob) -> int:
        """Have pages of a PDF printed on a printer of Windows; gives the request's number."""
        payload = pickle.dumps(job, protocol=pickle.HIGHEST_PROTOCOL)
        message = pack_message({"do": "print"}, payload)
        return self._ask(_Task(self._number(), message, PRINT_LIMIT_MS, 1, pdf))

    def start(self) -> None:
        """Start the process, so that the first request finds it ready."""
        if self._process is None:
            self._process = process = QProcess(self)
            program, arguments, folder = worker_command()
            process.setProgram(program)
            process.setArguments(arguments)
            process.setWorkingDirectory(folder)
            process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
            process.readyReadStandardOutput.connect(self._on_output)
            process.finished.connect(self._on_ended)
            process.errorOccurred.connect(self._on_error)
            process.start(QIODevice.OpenModeFlag.ReadWrite)
            process.write(pack_message({"do": "warm-up"}))

    def is_busy(self, number: int) -> bool:
        """True while a request waits or is being answered."""
        return any(task.number == number for task in (*self._waiting, self._now) if task)

    def cancel(self, number: int) -> None:
        """Drop a request; one that is being answered ends with its process, at once."""
        self._waiting = deque(task for task in self._waiting if task.number != number)
        if self._now is not None and self._now.number == number:
            self._end_process()
            self._go_on()

    def forget(self, number: int) -> None:
        """Drop a request unless it is being answered already."""
        self._waiting = deque(task for task in self._waiting if task.number != number)

    def close(self) -> None:
        """End the process, whatever it does; a later request starts another."""
        self._waiting.clear()
        self._end_process()

    def _number(self) -> int:
        self._last += 1
        return self._last

    def _ask(self, task: _Task) -> int:
        self._waiting.append(task)
        self._go_on()
        return task.number

    def _go_on(self) -> None:
        if self._now is None and self._waiting:
            self.start()
            self._now = task = self._waiting.popleft()
            self._limit.start(task.limit_ms)
            if self._process is not None:
                if task.page and task.pdf is not self._open:  # another one, or another process
                    self._process.write(_open_message(task.pdf))
                if task.pdf:
                    self._open = task.pdf
                self._process.write(task.message)

    def _on_output(self) -> None:
        if self._process is None:
            return
        self._received += self._process.readAllStandardOutput().data()
        while len(self._received) >= PREFIX:
            head_size, payload_size = message_sizes(bytes(self._received[:PREFIX]))
            end = PREFIX + head_size + payload_size
            if len(self._received) < end:
                return
            head = json.loads(bytes(self._received[PREFIX : PREFIX + head_size]))
            payload = bytes(self._received[PREFIX + head_size : end])
            del self._received[:end]
            self._take(head, payload)

    def _take(self, head: dict[str, Any], payload: bytes) -> None:
        task, reply = self._now, head["reply"]
        if task is None:
            return
        if reply == "progress":
            self.progressed.emit(task.number, head["share"])
            return
        if reply == "opened" and task.page:
            return  # on the way to the page
        self._now = None
        self._limit.stop()
        try:
            self._tell(task, reply, head, payload)
        finally:
            self._go_on()

    def _tell(self, task: _Task, reply: str, head: dict[str, Any], payload: bytes) -> None:
        if reply == "made":
            self.made.emit(task.number, payload)
        elif reply == "opened":
            self.opened.emit(task.number, [tuple(size) for size in head["sizes"]])
        elif reply == "printed":
            self.printed.emit(task.number)
        elif reply == "checked":
            self.checked.emit(task.number, head["findings"])
        elif reply == "page":
            self.drawn.emit(task.number, task.page, _image(head, payload))
        elif reply == "problem":
            self.failed.emit(task.number, WorldProblem(head["template"], **head["holes"]))
        else:
            self.failed.emit(task.number, WorldProblem(GONE))
            raise WorkerFailed(f"{head['kind']}: {', '.join(head['frames'])}")

    def _on_limit(self) -> None:
        task = self._now
        if task is not None:
            self._end_process()
            seconds = str(task.limit_ms // 1000)
            self.failed.emit(task.number, WorldProblem(TOO_LONG, seconds=seconds))
            self._go_on()

    def _on_ended(self) -> None:
        """The process has gone without being asked to."""
        task = self._now
        self._end_process()
        if task is not None:
            self.failed.emit(task.number, WorldProblem(GONE))
        self._go_on()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._waiting.clear()  # no other one will start either
            self._on_ended()

    def _end_process(self) -> None:
        process, self._process, self._now = self._process, None, None
        self._limit.stop()
        self._received.clear()
        if process is not None:
            process.blockSignals(True)  # its end is no news
            process.kill()
            process.waitForFinished(CLOSE_MS)
            process.deleteLater()


def _open_message(pdf: bytes) -> bytes:
    return pack_message({"do": "open"}, pdf)


def _image(head: dict[str, Any], payload: bytes) -> QImage:
    forms = QImage.Format
    form = forms.Format_Grayscale8 if head["grey"] else forms.Format_BGR888
    image = QImage(payload, head["width"], head["height"], head["stride"], form)
    return image.copy()  # its own dots: those of the message go
