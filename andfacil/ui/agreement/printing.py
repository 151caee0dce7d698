"""The pages on a printer: the very PDF where the system takes one, else drawn by PDFium.

Qt has no way to hand a PDF to a printer, and would set the text anew with other line ends. With
CUPS the queue gets the PDF (`print_queue`); on Windows the pages are drawn straight onto the
printer (`direct_printing`). Where neither is, or a printer of Windows refuses before its first
page, each page is drawn in the other process, in grey and at the printer's own dots up to 600 an
inch, and put on the printer's page when it comes, so that the window answers in between. What
reaches the printer then are pictures: sharp, but without text, and some megabytes a page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.options import PaperSize
from andfacil.export.base.windows_printer import NO_PRINTER
from andfacil.ui.agreement.direct_printing import DirectPrinting, draws_directly, print_job
from andfacil.ui.agreement.print_queue import PrintQueue, chosen_pages, takes_pdf

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from andfacil.ui.agreement.worker import PaperWorker

FINEST = 600
"""Dots an inch of the pictures. They are grey: small letters stay sharp, and a page of A4 takes
35 MB, as much as one of 350 dots would in colour."""
POINTS = 72


def new_printer(name: str, paper: PaperSize, copies: int, *, landscape: bool = False) -> QPrinter:
    """A printer for a paper, to be chosen in the system's dialog; `name` is shown in its queue.

    `landscape`: its pages lie on their long side.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    sizes = QPageSize.PageSizeId
    known = {
        PaperSize.LETTER: sizes.Letter,
        PaperSize.A3: sizes.A3,
        PaperSize.TABLOID: sizes.Tabloid,
    }
    printer.setPageSize(QPageSize(known.get(paper, sizes.A4)))
    way = QPageLayout.Orientation
    printer.setPageOrientation(way.Landscape if landscape else way.Portrait)
    printer.setFullPage(True)  # the margins are in the pages
    printer.setDocName(name)
    printer.setCreator("andfacil")
    printer.setCopyCount(copies)
    return printer


class AgreementPrinting(QObject):
    """One print at a time.

    Signals:
        changed: a print has begun or come to its end, or another page is on the printer.
        printed: the printer has all pages.
        failed: they are not (the WorldProblem).
    """

    changed = Signal()
    printed = Signal()
    failed = Signal(object)

    def __init__(self, worker: PaperWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._printer: QPrinter | None = None
        self._painter: QPainter | None = None
        self._pdf = b""
        self._pages: list[int] = []
        self._done = 0
        self._job = 0
        self._queue = PrintQueue(self)
        self._queue.printed.connect(self._on_handed_over)
        self._queue.failed.connect(self._on_refused)
        self._direct = DirectPrinting(worker, self)
        self._direct.changed.connect(self.changed)
        self._direct.printed.connect(self._on_handed_over)
        self._direct.failed.connect(self._on_refused)
        self._direct.refused.connect(self._on_nothing_drawn)
        self._asked: tuple[QPrinter, bytes, int] | None = None
        worker.drawn.connect(self._on_drawn)
        worker.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """True while pages are being sent to the printer."""
        return self._painter is not None or self._queue.is_busy or self._direct.is_busy

    @property
    def share(self) -> float:
        """The share of the pages that was sent, from 0 to 1."""
        if self._direct.is_busy:
            return self._direct.share
        return self._done / len(self._pages) if self._pages else 0.0

    def begin(self, printer: QPrinter, pdf: bytes, pages: int) -> None:
        """Print a PDF of so many pages: those that the printer was asked for, in so many copies."""
        self.stop()
        self._pages, self._done = [], 0
        if takes_pdf(printer):
            self._queue.put(printer, pdf, pages)
            self.changed.emit()
        elif draws_directly(printer):
            self._asked = printer, pdf, pages
            self._direct.put(pdf, print_job(printer, pages))
            self.changed.emit()
        else:
            self._draw_pictures(printer, pdf, pages)

    def _draw_pictures(self, printer: QPrinter, pdf: bytes, pages: int) -> None:
        painter = QPainter()
        if not painter.begin(printer):
            self.failed.emit(WorldProblem(NO_PRINTER))
            return
        self._printer, self._painter, self._pdf = printer, painter, pdf
        self._pages = pages_to_print(printer, pages)
        self._done = 0
        self._draw_next()

    def stop(self) -> None:
        """Stop; what was sent already may still be printed."""
        if self._queue.is_busy:
            self._queue.stop()
            self.changed.emit()
        if self._direct.is_busy:
            self._asked = None
            self._direct.stop()
            self.changed.emit()
        if self._painter is not None and self._printer is not None:
            job, self._job = self._job, 0
            self._worker.cancel(job)
            self._printer.abort()
            self._end()

    def _on_handed_over(self) -> None:
        self._asked = None
        self.changed.emit()
        self.printed.emit()

    def _on_nothing_drawn(self) -> None:
        """The printer takes no drawing, or PDFium cannot: pictures are the last resort."""
        asked, self._asked = self._asked, None
        if asked is not None:
            self._draw_pictures(*asked)

    def _on_refused(self, problem: WorldProblem) -> None:
        self._asked = None
        self.changed.emit()
        self.failed.emit(problem)

    def _draw_next(self) -> None:
        if self._done == len(self._pages):
            self._end()
            self.printed.emit()
        elif self._printer is not None:
            dots = min(self._printer.resolution(), FINEST)
            page = self._pages[self._done]
            self._job = self._worker.draw(self._pdf, page, dots / POINTS, grey=True)
            self.changed.emit()

    def _on_drawn(self, number: int, _page: int, picture: QImage) -> None:
        if not number or number != self._job or self._painter is None or self._printer is None:
            return
        self._job = 0
        if self._done and not self._printer.newPage():
            self._fail(WorldProblem(NO_PRINTER))
            return
        self._painter.drawImage(_place_for(picture, self._printer), picture)
        self._done += 1
        self._draw_next()

    def _on_failed(self, number: int, problem: WorldProblem) -> None:
        if number and number == self._job:
            self._job = 0
            self._fail(problem)

    def _fail(self, problem: WorldProblem) -> None:
        if self._printer is not None:
            self._printer.abort()
        self._end()
        self.failed.emit(problem)

    def _end(self) -> None:
        if self._painter is not None:
            self._painter.end()  # while its printer is there
        self._painter, self._printer, self._pdf = None, None, b""
        self.changed.emit()


def pages_to_print(printer: QPrinter, pages: int) -> list[int]:
    """The pages (from 1) in the order in which they are printed, copies included.

    Which pages, how many copies and in which order is what was chosen in the system's dialog; Qt
    leaves the order and the ranges to the program. A printer that makes copies by itself gets each
    page once, and so does a file.
    """
    chosen = chosen_pages(printer, pages)
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    to_file = bool(printer.outputFileName())
    copies = 1 if to_file or printer.supportsMultipleCopies() else max(printer.copyCount(), 1)
    if printer.collateCopies():
        return chosen * copies
    return [page for page in chosen for _ in range(copies)]


def _place_for(picture: QImage, printer: QPrinter) -> QRectF:
    """The whole sheet, or as much of it as the page's own shape fills."""
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    size = QSizeF(picture.size()).scaled(QSizeF(sheet.size()), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (sheet.width() - size.width()) / 2, (sheet.height() - size.height()) / 2
    return QRectF(left, top, size.width(), size.height())
