"""The pages on a printer of Windows: drawn straight onto it in the other process.

Qt gives Python no handle of its printer. So the other process opens the printer by its name, with
what was chosen in the system's dialog; a driver's own settings are those that the printer has.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter

from andfacil.export.base.windows_printer import LONG_EDGE, ONE_SIDED, SHORT_EDGE, PrintJob
from andfacil.ui.agreement.print_queue import chosen_pages

if TYPE_CHECKING:
    from andfacil.domain.values.problems import WorldProblem
    from andfacil.ui.agreement.worker import PaperWorker

_SIDES = {
    QPrinter.DuplexMode.DuplexNone: ONE_SIDED,
    QPrinter.DuplexMode.DuplexLongSide: LONG_EDGE,
    QPrinter.DuplexMode.DuplexShortSide: SHORT_EDGE,
}
"""Otherwise the printer's own setting stands."""


def draws_directly(printer: QPrinter, system: str = sys.platform) -> bool:
    """Whether `printer` is one of Windows, and no file."""
    native = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    named = bool(printer.printerName()) and not printer.outputFileName()
    return system == "win32" and native and named


def print_job(printer: QPrinter, pages: int) -> PrintJob:
    """What was chosen in the system's dialog, for a paper of so many pages."""
    chosen = chosen_pages(printer, pages)
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    count = max(printer.copyCount(), 1)
    collated = (tuple(chosen),) * count
    apart = (tuple(page for page in chosen for _ in range(count)),)
    layout = printer.pageLayout()
    return PrintJob(
        printer.printerName(),
        printer.docName() or "andfacil",
        (collated if printer.collateCopies() else apart) if chosen else (),
        layout.pageSize().windowsId(),
        landscape=layout.orientation() is QPageLayout.Orientation.Landscape,
        grey=printer.colorMode() is QPrinter.ColorMode.GrayScale,
        sides=_SIDES.get(printer.duplex(), 0),
    )


class DirectPrinting(QObject):
    """One paper at a time.

    Signals:
        changed: another page is on the printer.
        printed: the printer has all pages.
        refused: it took none; they may be printed in another way.
        failed: it took some, but not all (the WorldProblem).
    """

    changed = Signal()
    printed = Signal()
    refused = Signal()
    failed = Signal(object)

    def __init__(self, worker: PaperWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._job = 0
        self._share = 0.0
        worker.progressed.connect(self._on_progressed)
        worker.printed.connect(self._on_printed)
        worker.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """True while pages are being drawn."""
        return self._job > 0

    @property
    def share(self) -> float:
        """The share of the pages that was drawn, from 0 to 1."""
        return self._share

    def put(self, pdf: bytes, job: PrintJob) -> None:
        """Have a PDF printed."""
        self.stop()
        self._share = 0.0
        if job.pages:
            self._job = self._worker.print_pages(pdf, job)
        else:
            self.printed.emit()

    def stop(self) -> None:
        """Stop; Windows throws away what it has of the copy that is being drawn."""
        job, self._job = self._job, 0
        if job:
            self._worker.cancel(job)

    def _on_progressed(self, number: int, share: float) -> None:
        if number and number == self._job:
            self._share = share
            self.changed.emit()

    def _on_printed(self, number: int) -> None:
        if number and number == self._job:
            self._job = 0
            self.printed.emit()

    def _on_failed(self, number: int, problem: WorldProblem) -> None:
        if number and number == self._job:
            self._job = 0
            if self._share:
                self.failed.emit(problem)
            else:
                self.refused.emit()
