"""The PDF itself in the queue of a printer, where the system prints with CUPS.

`lp` (https://openprinting.github.io/cups/doc/options.html) takes a PDF and what was chosen in the
system's dialog: printer, copies, pages, order, sides and colours. So the printer gets the very
words, as sharp as it prints, and a small file.
"""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtPrintSupport import QPrinter

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.windows_printer import NO_PRINTER

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIDES = {
    QPrinter.DuplexMode.DuplexNone: "one-sided",
    QPrinter.DuplexMode.DuplexLongSide: "two-sided-long-edge",
    QPrinter.DuplexMode.DuplexShortSide: "two-sided-short-edge",
}
"""Otherwise the printer's own setting stands."""


def takes_pdf(printer: QPrinter) -> bool:
    """Whether `printer` is one of CUPS, and no file."""
    native = printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    wanted = native and not printer.outputFileName() and bool(printer.printerName())
    return wanted and os.name == "posix" and shutil.which("lp") is not None


def lp_arguments(printer: QPrinter, pages: int) -> list[str]:
    """What `lp` is told for a paper of so many pages; the PDF comes by its standard input."""
    arguments = ["-d", printer.printerName(), "-t", printer.docName() or "andfacil"]
    arguments += ["-n", str(max(printer.copyCount(), 1))]
    chosen = chosen_pages(printer, pages)
    if len(chosen) < pages:
        arguments += ["-P", ",".join(_ranges(chosen))]
    return arguments + [part for option in _options(printer) for part in ("-o", option)]


def chosen_pages(printer: QPrinter, pages: int) -> list[int]:
    """The pages (from 1) that were chosen in the system's dialog, in the order of the paper."""
    ranges = printer.pageRanges()
    if printer.printRange() is not QPrinter.PrintRange.PageRange or ranges.isEmpty():
        return list(range(1, pages + 1))
    return [page for page in range(1, pages + 1) if ranges.contains(page)]


def _options(printer: QPrinter) -> Iterator[str]:
    yield f"media={printer.pageLayout().pageSize().key()}"
    yield f"collate={'true' if printer.collateCopies() else 'false'}"
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        yield "outputorder=reverse"
    if printer.duplex() in _SIDES:
        yield f"sides={_SIDES[printer.duplex()]}"
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        yield "print-color-mode=monochrome"


def _ranges(pages: list[int]) -> Iterator[str]:
    """Page numbers in ascending order as `lp` takes them, such as 1 and 3-4."""
    first = last = pages[0]
    for page in [*pages[1:], 0]:
        if page == last + 1:
            last = page
        else:
            yield str(first) if first == last else f"{first}-{last}"
            first = last = page


class PrintQueue(QObject):
    """Hands one PDF at a time to `lp`.

    Signals:
        printed: the queue has the paper.
        failed: it does not (the WorldProblem).
    """

    printed = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    @property
    def is_busy(self) -> bool:
        """True while a PDF is being handed over."""
        return self._process is not None

    def put(self, printer: QPrinter, pdf: bytes, pages: int) -> None:
        """Hand over a PDF of so many pages, as was chosen for the printer."""
        self.stop()
        if not chosen_pages(printer, pages):
            self.printed.emit()
            return
        self._process = process = QProcess(self)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.start("lp", lp_arguments(printer, pages))
        process.write(pdf)
        process.closeWriteChannel()

    def stop(self) -> None:
        """Stop; what the queue has already may still be printed."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.deleteLater()

    def _on_finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._end(whole=status == 0 and how is QProcess.ExitStatus.NormalExit)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # all others are followed by `finished`
            self._end(whole=False)

    def _end(self, *, whole: bool) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        if whole:
            self.printed.emit()
        else:
            self.failed.emit(WorldProblem(NO_PRINTER))
