"""What comes out of the printer: which sheets, how many times, in which order.

A printer that only writes a file stands for the real one. Every page is one colour, so that each
sheet that comes out says which page it is.
"""

from __future__ import annotations

import pypdfium2
import pytest
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPageRanges
from PySide6.QtPrintSupport import QPrinter

from andfacil.export.base.options import PaperSize
from andfacil.export.making import FileRequest, make_file
from andfacil.ui.agreement.printing import AgreementPrinting, new_printer
from andfacil.ui.agreement.worker import PaperWorker
from tests.builders import night_shift

Order, Range = QPrinter.PageOrder, QPrinter.PrintRange
COLOURS = {1: "#C00000", 2: "#00C000", 3: "#0000C0", 4: "#C0C000", 5: "#00C0C0"}
PAGES = len(COLOURS)


class FakePrinter(QPrinter):
    """Puts its sheets into a file; `makes_copies`: it makes the copies by itself."""

    def __init__(self, path, *, makes_copies=False):
        super().__init__(QPrinter.PrinterMode.ScreenResolution)
        self._path, self._makes_copies = path, makes_copies
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(path))

    def outputFileName(self):
        return ""  # for all that anybody can tell, a printer

    def supportsMultipleCopies(self):
        return self._makes_copies

    @property
    def sheets(self):
        """The pages that lie in the tray, the one printed first in front."""
        document = pypdfium2.PdfDocument(self._path)
        try:
            drawn = [page.render(scale=0.1).to_pil().convert("RGB") for page in document]
        finally:
            document.close()
        return [_page_of(picture) for picture in drawn]


def _page_of(picture):
    seen = picture.getpixel((picture.width // 2, picture.height // 2))

    def apart(page):
        colour = QColor(COLOURS[page])
        parts = (colour.red(), colour.green(), colour.blue())
        return sum(abs(a - b) for a, b in zip(seen, parts, strict=True))

    return min(COLOURS, key=apart)


class FakeWorker(QObject):
    """Draws a page as one colour, when the event loop comes to it."""

    drawn = Signal(int, int, QImage)
    printed = Signal(int)
    progressed = Signal(int, float)
    failed = Signal(int, object)

    def __init__(self):
        super().__init__()
        self.asked = []
        self.wanted = []  # dots an inch of each page, and whether it is grey
        self._jobs = 0

    def draw(self, _pdf, page, scale, *, grey=False):
        self._jobs += 1
        self.wanted.append((round(scale * 72), grey))
        self.asked.append((self._jobs, page))
        return self._jobs

    def cancel(self, job):
        self.asked = [asked for asked in self.asked if asked[0] != job]

    def work(self):
        """Draw whatever is asked for until nothing is."""
        while self.asked:
            job, page = self.asked.pop(0)
            picture = QImage(QSize(59, 84), QImage.Format.Format_RGB32)
            picture.fill(QColor(COLOURS[page]))
            self.drawn.emit(job, page, picture)


@pytest.fixture
def worker(qapp):
    return FakeWorker()


@pytest.fixture
def printer(qapp, tmp_path):
    return FakePrinter(tmp_path / "printed.pdf")


def printed(worker, printer, pages=PAGES):
    """The sheets that come out."""
    owner = QObject()
    printing = AgreementPrinting(worker, owner)
    told = []
    printing.printed.connect(lambda: told.append(True))
    printing.begin(printer, b"", pages)
    worker.work()
    assert told == [True]
    assert not printing.is_busy
    return printer.sheets


@pytest.mark.parametrize(("dots", "drawn"), [(300, 300), (600, 600), (1200, 600)])
def test_pictures_are_grey_and_as_fine_as_the_printer_up_to_600_dots(worker, printer, dots, drawn):
    printer.setResolution(dots)
    printed(worker, printer, 1)
    assert worker.wanted == [(drawn, True)]


def test_the_board_lies_on_the_printers_sheet(qapp):
    for paper in PaperSize:
        printer = new_printer("Night shift", paper, 1, landscape=True)
        sheet = printer.pageLayout().fullRectPoints()
        wanted = [round(side) for side in paper.size[::-1]]
        assert [sheet.width(), sheet.height()] == pytest.approx(wanted, abs=1)


def test_every_page_once_and_in_order(worker, printer):
    assert printed(worker, printer) == [1, 2, 3, 4, 5]


def test_copies_are_collated_each_ready_to_be_signed(worker, printer):
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert printed(worker, printer, 3) == [1, 2, 3, 1, 2, 3]


def test_copies_that_need_not_be_collated_come_page_by_page(worker, printer):
    printer.setCopyCount(3)
    printer.setCollateCopies(False)
    assert printed(worker, printer, 2) == [1, 1, 1, 2, 2, 2]


def test_a_printer_that_makes_copies_gets_each_page_once(worker, tmp_path):
    printer = FakePrinter(tmp_path / "printed.pdf", makes_copies=True)
    printer.setCopyCount(2)
    assert printed(worker, printer, 3) == [1, 2, 3]


@pytest.mark.parametrize("collated", [True, False])
def test_a_range_is_printed_and_nothing_else(worker, printer, collated):
    printer.setPrintRange(Range.PageRange)
    printer.setFromTo(2, 3)
    printer.setCopyCount(2)
    printer.setCollateCopies(collated)
    assert printed(worker, printer) == ([2, 3, 2, 3] if collated else [2, 2, 3, 3])


def test_a_range_ends_with_the_paper(worker, printer):
    printer.setPrintRange(Range.PageRange)
    printer.setFromTo(4, 9)
    assert printed(worker, printer) == [4, 5]


def test_single_pages_and_ranges_are_those_that_were_typed(worker, printer):
    printer.setPrintRange(Range.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1, 3-4"))
    assert printed(worker, printer) == [1, 3, 4]


def test_a_range_that_was_left_for_all_pages_is_forgotten(worker, printer):
    printer.setFromTo(2, 3)
    printer.setPrintRange(Range.AllPages)
    assert printed(worker, printer) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("collated", "sheets"), [(True, [3, 2, 1, 3, 2, 1]), (False, [3, 3, 2, 2, 1, 1])]
)
def test_the_last_page_comes_first_where_that_is_wanted(worker, printer, collated, sheets):
    printer.setPageOrder(Order.LastPageFirst)
    printer.setCopyCount(2)
    printer.setCollateCopies(collated)
    assert printed(worker, printer, 3) == sheets


def test_what_the_box_of_the_system_begins_with(qapp):
    """Two copies are two papers to sign: each lies whole in the tray."""
    for paper, size in ((PaperSize.A4, (595, 842)), (PaperSize.LETTER, (612, 792))):
        printer = new_printer("Night shift", paper, 2)
        assert printer.copyCount() == 2
        assert printer.collateCopies()
        assert printer.pageOrder() is Order.FirstPageFirst
        assert printer.printRange() is Range.AllPages
        assert printer.docName() == "Night shift"
        points = printer.pageLayout().pageSize().sizePoints()
        assert (points.width(), points.height()) == size
        assert printer.fullPage()


def test_a_page_for_the_printer_is_grey_and_has_every_dot(qapp, qtbot):
    pdf = make_file(night_shift(), FileRequest("pdf"))
    worker = PaperWorker()
    try:
        with qtbot.waitSignal(worker.drawn, timeout=60_000) as told:
            worker.draw(pdf, 1, 600 / 72, grey=True)
        picture = told.args[2]
        assert picture.format() is QImage.Format.Format_Grayscale8
        assert (picture.width(), picture.height()) == (4961, 7016)
        darkest = min(min(picture.constScanLine(y)[: picture.width()]) for y in range(500, 700))
        assert darkest == 0
    finally:
        worker.close()
