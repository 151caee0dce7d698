"""On Windows the other process draws the pages straight onto the printer that was chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPageRanges
from PySide6.QtPrintSupport import QPrinter

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.options import PaperSize
from andfacil.export.base.windows_printer import LONG_EDGE, NO_PRINTER, PrintJob
from andfacil.export.making import FileRequest, make_file
from andfacil.ui.agreement import printing as printing_module
from andfacil.ui.agreement.direct_printing import draws_directly, print_job
from andfacil.ui.agreement.printing import AgreementPrinting, new_printer
from andfacil.ui.agreement.worker import PaperWorker
from tests.builders import night_shift
from tests.ui.agreement.printers import SystemPrinter

PDF = b"%PDF-1.7"


class Worker(QObject):
    """Keeps what it is asked."""

    drawn = Signal(int, int, QImage)
    printed = Signal(int)
    progressed = Signal(int, float)
    failed = Signal(int, object)

    def __init__(self):
        super().__init__()
        self.jobs, self.pictures, self.cancelled = [], [], []

    def print_pages(self, pdf, job):
        assert pdf == PDF
        self.jobs.append(job)
        return len(self.jobs)

    def draw(self, _pdf, page, _scale, *, grey=False):
        self.pictures.append((page, grey))
        return 100 + len(self.pictures)

    def cancel(self, job):
        self.cancelled.append(job)


@pytest.fixture
def printer(qapp):
    printer = SystemPrinter(QPrinter.PrinterMode.ScreenResolution)
    made = new_printer("Night shift", PaperSize.A4, 2)
    printer.setPageSize(made.pageLayout().pageSize())
    printer.setDocName(made.docName())
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    return printer


@pytest.fixture
def worker(qapp, monkeypatch):
    monkeypatch.setattr(printing_module, "takes_pdf", lambda _printer: False)
    monkeypatch.setattr(
        printing_module, "draws_directly", lambda printer: draws_directly(printer, "win32")
    )
    return Worker()


def begun(worker, printer, pages=3):
    """A printing with what it told: its end, or the words of its failure."""
    printing = AgreementPrinting(worker, worker)
    told = []
    printing.printed.connect(lambda: told.append("printed"))
    printing.failed.connect(lambda problem: told.append(str(problem)))
    printing.begin(printer, PDF, pages)
    return printing, told


def test_only_printers_of_windows_are_drawn_on(printer, tmp_path):
    assert draws_directly(printer, "win32")
    assert not draws_directly(printer, "linux")
    file = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    file.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert not draws_directly(file, "win32")


def test_what_was_chosen_goes_along(printer):
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    one = (1, 2, 3)
    assert print_job(printer, 3) == PrintJob(
        "Ward-7 office", "Night shift", (one, one), 9, grey=True, sides=LONG_EDGE
    )
    printer.setCollateCopies(False)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1, 3-4, 9"))
    assert print_job(printer, 5).copies == ((4, 4, 3, 3, 1, 1),)


def test_the_board_lies(qapp):
    assert print_job(new_printer("x", PaperSize.A3, 1, landscape=True), 1).landscape
    assert print_job(new_printer("x", PaperSize.A3, 1), 1).paper == 8


def test_the_pages_are_drawn_by_the_other_process_and_no_picture_is_made(worker, printer):
    printing, told = begun(worker, printer)
    assert printing.is_busy
    worker.progressed.emit(1, 0.5)
    assert printing.share == 0.5
    worker.printed.emit(1)
    assert told == ["printed"]
    assert not printing.is_busy
    assert len(worker.jobs) == 1
    assert worker.pictures == []


def test_a_printer_that_takes_no_drawing_gets_grey_pictures(worker, printer, tmp_path):
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    QPrinter.setOutputFileName(printer, str(tmp_path / "printed.pdf"))
    printing, told = begun(worker, printer)
    worker.failed.emit(1, WorldProblem(NO_PRINTER))
    assert worker.pictures == [(1, True)]
    assert printing.is_busy
    assert told == []
    printing.stop()


def test_after_the_first_page_nothing_is_printed_twice(worker, printer):
    printing, told = begun(worker, printer)
    worker.progressed.emit(1, 0.3)
    worker.failed.emit(1, WorldProblem(NO_PRINTER))
    assert told == [NO_PRINTER]
    assert worker.pictures == []
    assert not printing.is_busy


def test_it_can_be_stopped(worker, printer):
    printing, told = begun(worker, printer)
    printing.stop()
    assert worker.cancelled == [1]
    assert not printing.is_busy
    worker.printed.emit(1)
    assert told == []


def test_the_worker_itself_refuses_where_pdfium_cannot_draw_onto_printers(qapp, qtbot):
    pdf = make_file(night_shift(), FileRequest("pdf"))
    worker = PaperWorker()
    job = PrintJob("No such printer of andfacil's tests", "x", ((1,),), 9)
    try:
        with qtbot.waitSignal(worker.failed, timeout=60_000) as told:
            worker.print_pages(pdf, job)
        assert str(told.args[1]) == NO_PRINTER
    finally:
        worker.close()
