"""Printing on Windows, with a system of our own in place of GDI and the spooler."""

from __future__ import annotations

import ctypes

import pytest

from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.windows_printer import (
    LONG_EDGE,
    DeviceMode,
    PrintJob,
    Sheet,
    WindowsPrinter,
    print_copies,
    print_pdf,
)

A4 = (595.0, 842.0)
JOB = PrintJob("Ward-7 office", "Night shift", ((1, 2), (1, 2)), 9, grey=True, sides=LONG_EDGE)
DRIVER = b"the driver's own"
CAPS = {110: 4960, 111: 7016, 112: 100, 113: 90}


class Spooler:
    """One printer; `taken` are the settings that it was asked to take."""

    def __init__(self):
        self.taken = None
        self.open = 0

    def OpenPrinterW(self, name, handle, _defaults):
        if name != JOB.printer:
            return 0
        handle._obj.value = 7
        self.open += 1
        return 1

    def ClosePrinter(self, _handle):
        self.open -= 1
        return 1

    def DocumentPropertiesW(self, _window, handle, _name, out, given, what):
        assert handle.value == 7
        if not what:
            return ctypes.sizeof(DeviceMode) + len(DRIVER)
        if given is None:
            mode = DeviceMode.from_buffer(out)
            mode.orientation, mode.paper, mode.copies, mode.colour = 2, 1, 5, 2
            mode.fields = 0x2
            out[ctypes.sizeof(DeviceMode) :] = DRIVER
        else:
            self.taken = bytes(given)
        return 1


class Gdi:
    """Keeps what it is told; a call in `refused` fails."""

    def __init__(self, *refused):
        self.told, self.refused = [], refused
        self.settings = b""

    def CreateDCW(self, driver, name, _port, settings):
        assert (driver, name) == ("WINSPOOL", JOB.printer)
        self.settings = bytes(settings)
        return None if "CreateDCW" in self.refused else 99

    def GetDeviceCaps(self, context, number):
        assert context == 99
        return CAPS[number]

    def __getattr__(self, name):
        def call(context, *given):
            assert context == 99
            self.told.append(name)
            return 0 if name in self.refused else 1

        return call


def printed(gdi, spooler, job=JOB, draw=None):
    """Places of the pages that are drawn, in the order of drawing."""
    places = []

    def note(context, page, place):
        assert context == 99
        places.append((page, place))
        gdi.told.append(page)
        return True

    printer = WindowsPrinter(job, (gdi, spooler))
    try:
        print_copies(job, printer, [A4, A4[::-1]], draw or note, lambda _share: None)
    finally:
        printer.close()
    return places


def test_the_beginning_of_the_settings_is_laid_out_as_windows_does_it():
    """Places by wingdi.h; DEVMODEW is 220 bytes, its fields begin at 72, its form's name at 102."""
    assert DeviceMode.fields.offset == 72
    assert DeviceMode.orientation.offset == 76
    assert DeviceMode.copies.offset == 86
    assert DeviceMode.colour.offset == 92
    assert DeviceMode.sides.offset == 94
    assert DeviceMode.collate.offset + 2 == 102


def test_each_copy_is_a_document_and_each_page_is_drawn_on_its_sheet():
    gdi, spooler = Gdi(), Spooler()
    places = printed(gdi, spooler)
    one = ["StartDocW", "StartPage", 1, "EndPage", "StartPage", 2, "EndPage", "EndDoc"]
    assert gdi.told == [*one, *one, "DeleteDC"]
    assert spooler.open == 0
    standing, lying = (place for _, place in places[:2])
    assert standing == (1 - 100, 0 - 90, 4958, 7016)  # centred on the sheet, not on what prints
    assert lying[2:] == (4960, 3505)


def test_the_printer_gets_what_was_chosen_and_keeps_the_rest():
    gdi, spooler = Gdi(), Spooler()
    printed(gdi, spooler)
    assert gdi.settings == spooler.taken
    assert gdi.settings.endswith(DRIVER)
    mode = DeviceMode.from_buffer_copy(gdi.settings)
    assert (mode.orientation, mode.paper, mode.copies) == (1, 9, 1)
    assert (mode.colour, mode.sides) == (1, 2)
    assert mode.fields == 0x1 | 0x2 | 0x100 | 0x800 | 0x1000


def test_what_was_not_chosen_is_as_the_printer_has_it():
    gdi = Gdi()
    printed(gdi, Spooler(), PrintJob(JOB.printer, "x", ((1,),), 0, landscape=True))
    mode = DeviceMode.from_buffer_copy(gdi.settings)
    assert (mode.orientation, mode.paper, mode.colour, mode.sides) == (2, 1, 2, 0)
    assert mode.fields == 0x1 | 0x2 | 0x100


@pytest.mark.parametrize("call", ["StartDocW", "StartPage", "EndPage", "EndDoc", "CreateDCW"])
def test_a_printer_that_refuses_is_told_in_words(call):
    gdi = Gdi(call)
    with pytest.raises(WorldProblem, match="does not take the pages"):
        printed(gdi, Spooler())
    assert ("AbortDoc" in gdi.told) == (call in {"StartPage", "EndPage"})


def test_a_page_that_cannot_be_drawn_ends_the_document():
    gdi = Gdi()
    with pytest.raises(WorldProblem):
        printed(gdi, Spooler(), draw=lambda *_: False)
    assert gdi.told == ["StartDocW", "StartPage", "AbortDoc", "DeleteDC"]


def test_a_printer_that_is_not_there_is_told_in_words():
    spooler = Spooler()
    with pytest.raises(WorldProblem):
        WindowsPrinter(PrintJob("gone", "x", ((1,),), 9), (Gdi(), spooler))
    assert spooler.open == 0


def test_where_pdfium_cannot_draw_onto_printers_nothing_is_begun(monkeypatch):
    import pypdfium2.raw as raw

    monkeypatch.delattr(raw, "FPDF_RenderPage", raising=False)
    with pytest.raises(WorldProblem):
        print_pdf([], JOB, lambda _share: None)


def test_a_sheet_of_another_shape_has_the_whole_page():
    left, top, width, height = Sheet(2550, 3300, 50, 50).place(*A4)  # Letter, 300 dots an inch
    assert height == 3300
    assert left + 50 == (2550 - width) // 2
    assert top == -50
