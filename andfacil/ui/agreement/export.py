"""Files from the agreement's window: made in the worker process, written whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.output import write_output

if TYPE_CHECKING:
    from andfacil.export.making import FileRequest
    from andfacil.export.protect.protect import Protection
    from andfacil.ui.agreement.preview import AgreementPreview
    from andfacil.ui.agreement.worker import PaperWorker
    from andfacil.ui.base.open_session import OpenSession


class AgreementExport(QObject):
    """One file at a time.

    Signals:
        changed: work on a file has begun or ended, or more of it is done.
        written: the file is there (its Path).
        failed: it was not written, and an older file is unchanged (the WorldProblem).
    """

    changed = Signal()
    written = Signal(object)
    failed = Signal(object)

    def __init__(
        self, session: OpenSession, worker: PaperWorker, preview: AgreementPreview
    ) -> None:
        super().__init__(preview)
        self._session = session
        self._worker = worker
        self._preview = preview
        self._job = 0
        self.path: Path | None = None
        self.share = 0.0
        worker.made.connect(self._on_made)
        worker.progressed.connect(self._on_progressed)
        worker.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """True while a file is being made."""
        return bool(self._job)

    def write(
        self,
        path: Path,
        request: FileRequest,
        annex: bytes | None,
        protection: Protection | None = None,
    ) -> None:
        """Make the requested file and put it at `path`; `protection` is for a PDF."""
        self.stop()
        self.path, self.share = path, 0.0
        preview = self._preview
        if not protection and preview.is_current and preview.request == request:
            self.put(path, preview.pdf)  # the very pages that are seen
        else:
            self._job = self._worker.make(tuple(self._session.board), request, annex, protection)
            self.changed.emit()

    def stop(self) -> None:
        """Cancel the file."""
        if self._job:
            job, self._job = self._job, 0
            self._worker.cancel(job)
            self.changed.emit()

    def put(self, path: Path, data: bytes) -> None:
        """Write `data` to `path`."""
        self.path = path
        try:
            write_output(path, data)
        except WorldProblem as problem:
            self.failed.emit(problem)
        else:
            self.written.emit(path)

    def _on_made(self, number: int, data: bytes) -> None:
        if number == self._job:
            self._job = 0
            self.changed.emit()
            self.put(self.path or Path(), data)

    def _on_progressed(self, number: int, share: float) -> None:
        if number == self._job:
            self.share = share
            self.changed.emit()

    def _on_failed(self, number: int, problem: WorldProblem) -> None:
        if number and number == self._job:
            self._job = 0
            self.changed.emit()
            self.failed.emit(problem)
