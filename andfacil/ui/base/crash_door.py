"""The crash door: our own bugs are written to a local file and shown in a dialog.

A report holds the types of errors and the places in the code, with the versions; no message of an
error, no value, no path of a session and no card's text: all of these may be confidential.
Nothing leaves the machine unless the person at the desk copies it. What ends Python itself, such as
a wrong address in a library, is written to the same file, with the whole paths of the code.
"""

from __future__ import annotations

import datetime as dt
import faulthandler
import logging
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from andfacil.error_places import LARGEST_FILE, REPORT_NAME, kinds_of, places_of
from andfacil.paths import is_there

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

QUIET_S = 20.0
"""Seconds between two dialogs at least; a paint that fails would fail again at once."""

log = logging.getLogger("andfacil")


class CrashReport(NamedTuple):
    """What went wrong, as far as it may be told."""

    at: dt.datetime
    kinds: tuple[str, ...]
    frames: tuple[str, ...]
    versions: tuple[str, ...]

    def text(self) -> str:
        """The report as in the file and in the dialog."""
        head = f"andfacil report, {self.at:%Y-%m-%d %H:%M:%S} UTC"
        frames = tuple(f"  {frame}" for frame in self.frames)
        return "\n".join((head, *self.versions, " < ".join(self.kinds), *frames, ""))


def report_of(
    error: BaseException, trace: TracebackType | None, versions: tuple[str, ...]
) -> CrashReport:
    """The report about one error: types and places, nothing else."""
    return CrashReport(dt.datetime.now(tz=dt.UTC), kinds_of(error), places_of(trace), versions)


class CrashDoor(QObject):
    """Catches what nothing else has caught, in slots, threads and finalizers.

    Signals:
        crashed: an error was caught and written down (the CrashReport); at most one in
            `QUIET_S` seconds, always in the thread of the windows.
    """

    crashed = Signal(object)
    _caught = Signal(object)

    def __init__(
        self,
        folder: Path,
        versions: Callable[[], tuple[str, ...]],
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._versions = versions
        self._clock = clock
        self._last: float | None = None
        self._before: tuple[Any, ...] | None = None
        self._faults: BinaryIO | None = None
        self._caught.connect(self.crashed, Qt.ConnectionType.QueuedConnection)

    @property
    def path(self) -> Path:
        """The file that holds the reports."""
        return self._folder / REPORT_NAME

    def install(self) -> None:
        """Catch errors from now on."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        sys.unraisablehook = self._on_unraisable
        qInstallMessageHandler(_on_qt_message)

    def watch_faults(self) -> None:
        """Have faults that end the process written down too, also where there is no terminal.

        It is for the program itself: a process has one such file, until it ends.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._faults = self.path.open("ab")  # it must stay open
        except OSError as problem:
            log.warning("faults are not written down: %s", type(problem).__name__)
        else:
            faulthandler.enable(self._faults)

    def uninstall(self) -> None:
        """Put the hooks back that were there before."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
            self._before = None
            qInstallMessageHandler(None)

    def take(self, error: BaseException, trace: TracebackType | None) -> None:
        """Write an error down and announce it, unless one was announced just now."""
        log.critical("%s", type(error).__name__)
        now = self._clock()
        if self._last is not None and now - self._last < QUIET_S:
            return
        self._last = now
        report = report_of(error, trace, self._versions())
        self._write(report)
        self._caught.emit(report)

    def _write(self, report: CrashReport) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            grown = is_there(self.path) and self.path.stat().st_size > LARGEST_FILE
            with self.path.open("w" if grown else "a", encoding="utf-8") as file:
                file.write(report.text() + "\n")
        except OSError as problem:
            log.warning("no report written: %s", type(problem).__name__)

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.take(error, trace)

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_value, args.exc_traceback)

    def _on_unraisable(self, args: Any) -> None:
        if args.exc_value is not None:
            self.take(args.exc_value, args.exc_traceback)


_LEVELS: Mapping[QtMsgType, int] = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, _message: str) -> None:
    """Log where a message of Qt's comes from, but not its text, which may name a path."""
    level = _LEVELS.get(kind, logging.WARNING)
    log.log(level, "Qt: %s %s", context.category or "default", context.function or "")
