"""Where the system prints with CUPS, its queue gets the very PDF and what was chosen.

A program of the name `lp` stands for the real one: it keeps what it is told and given.
"""

from __future__ import annotations

import json
import os
import sys

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter

from andfacil.export.base.options import PaperSize
from andfacil.ui.agreement.printing import AgreementPrinting, new_printer
from tests.ui.agreement.printers import SystemPrinter

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 2_000
SOON = 20_000
FAKE = """#!{python}
import json, pathlib, sys
here = pathlib.Path(__file__).parent
given = sys.stdin.buffer.read()
(here / "given").write_bytes(given)
(here / "told").write_text(json.dumps(sys.argv[1:]))
sys.exit({status})
"""

pytestmark = pytest.mark.skipif(os.name != "posix", reason="CUPS is for POSIX systems")


class Worker(QObject):
    """Draws nothing: nobody should ask it."""

    drawn = Signal(int, int, QImage)
    printed = Signal(int)
    progressed = Signal(int, float)
    failed = Signal(int, object)

    def __init__(self):
        super().__init__()
        self.asked = []

    def draw(self, *asked, grey=False):
        assert grey
        self.asked.append(asked)
        return len(self.asked)

    def cancel(self, _job):
        pass


@pytest.fixture
def printer(qapp):
    made = new_printer("-n 99 Night shift", PaperSize.A4, 2)
    printer = SystemPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setPageSize(made.pageLayout().pageSize())
    printer.setDocName(made.docName())
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    return printer


def put_lp(folder, monkeypatch, status=0):
    program = folder / "lp"
    program.write_text(FAKE.format(python=sys.executable, status=status))
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)


@pytest.fixture
def lp(tmp_path, monkeypatch):
    put_lp(tmp_path, monkeypatch)
    return tmp_path


def printed(printer, lp, qtbot, pages=5):
    """What `lp` was told, once it was given the PDF."""
    worker = Worker()
    printing = AgreementPrinting(worker, worker)
    with qtbot.waitSignal(printing.printed, timeout=SOON):
        printing.begin(printer, PDF, pages)
        assert printing.is_busy
    assert not printing.is_busy
    assert worker.asked == []  # no pictures
    assert (lp / "given").read_bytes() == PDF
    return json.loads((lp / "told").read_text())


def options(told):
    return {told[at + 1] for at, word in enumerate(told) if word == "-o"}


def test_the_queue_gets_the_very_pdf_in_two_whole_copies(printer, lp, qtbot):
    told = printed(printer, lp, qtbot)
    assert told[:6] == ["-d", "Ward-7 office", "-t", "-n 99 Night shift", "-n", "2"]
    assert {"media=A4", "collate=true"} <= options(told)
    assert "-P" not in told
    assert "outputorder=reverse" not in options(told)


def test_pages_order_sides_and_colours_are_those_that_were_chosen(printer, lp, qtbot):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1, 3-4, 9"))
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setCollateCopies(False)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    told = printed(printer, lp, qtbot)
    assert told[told.index("-P") + 1] == "1,3-4"
    wanted = {"media=Letter", "collate=false", "outputorder=reverse", "sides=two-sided-long-edge"}
    assert wanted | {"print-color-mode=monochrome"} <= options(told)


def test_a_queue_that_refuses_is_told_in_words(printer, tmp_path, monkeypatch, qtbot):
    put_lp(tmp_path, monkeypatch, status=1)
    owner = Worker()
    printing = AgreementPrinting(owner, owner)
    with qtbot.waitSignal(printing.failed, timeout=SOON) as told:
        printing.begin(printer, PDF, 5)
    assert "does not take the pages" in str(told.args[0])
    assert not printing.is_busy


def test_without_a_queue_for_pdfs_pictures_are_drawn(printer, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    worker = Worker()
    printing = AgreementPrinting(worker, worker)
    printing.begin(printer, PDF, 5)
    assert len(worker.asked) == 1
    printing.stop()
    assert not printing.is_busy
