"""A PDF on a printer of Windows: PDFium draws every page straight onto it, as letters and lines.

Windows gives a device context for a printer and what was chosen for it (GDI: `CreateDC`,
`StartDoc`, `StartPage`), and PDFium draws into one (`FPDF_RenderPage`, fpdfview.h). This runs in
the worker process: if a driver breaks, no window goes with it.
"""

from __future__ import annotations

import ctypes
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from andfacil.domain.values.problems import WorldProblem

if TYPE_CHECKING:
    from collections.abc import Callable

NO_PRINTER = "The printer does not take the pages: see that it is there and switched on, try again."

ONE_SIDED, LONG_EDGE, SHORT_EDGE = 1, 2, 3
"""How both sides of the paper are printed (wingdi.h: DMDUP_SIMPLEX, _VERTICAL, _HORIZONTAL)."""

_PORTRAIT, _LANDSCAPE = 1, 2
_GREY = 1
_ORIENTATION, _PAPER, _COPIES, _COLOURS, _SIDES = 0x1, 0x2, 0x100, 0x800, 0x1000
"""Bits of `DeviceMode.fields`: which of the settings count."""

_OUT, _IN = 2, 8
"""What `DocumentProperties` does: give settings, take settings."""

_CAPS = {"width": 110, "height": 111, "left": 112, "top": 113}
"""Numbers of `GetDeviceCaps`: the whole sheet, and where the printable part of it begins."""


class DeviceMode(ctypes.Structure):
    """The beginning of Windows' DEVMODEW (wingdi.h); the driver's own settings follow it."""

    _fields_ = (
        ("name", ctypes.c_uint16 * 32),
        *((name, ctypes.c_uint16) for name in ("version", "driver", "size", "extra")),
        ("fields", ctypes.c_uint32),
        *((name, ctypes.c_int16) for name in ("orientation", "paper", "length", "width")),
        *((name, ctypes.c_int16) for name in ("scale", "copies", "source", "quality")),
        *((name, ctypes.c_int16) for name in ("colour", "sides", "y_dots", "fonts", "collate")),
    )


class _Document(ctypes.Structure):
    """Windows' DOCINFOW."""

    _fields_ = (
        ("size", ctypes.c_int),
        *((name, ctypes.c_wchar_p) for name in ("name", "output", "kind")),
        ("flags", ctypes.c_uint32),
    )


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What is printed, and how.

    `copies` are the pages (from 1) of each in their order; `paper` is Windows' number of its size.
    `sides` is 0 where the printer's own setting stands.
    """

    printer: str
    name: str
    copies: tuple[tuple[int, ...], ...]
    paper: int
    landscape: bool = False
    grey: bool = False
    sides: int = 0

    @property
    def pages(self) -> int:
        """How many pages there are in all copies."""
        return sum(map(len, self.copies))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet in dots: its size, and where its printable part begins, from which dots count."""

    width: int
    height: int
    left: int
    top: int

    def place(self, width: float, height: float) -> tuple[int, int, int, int]:
        """Left, top, width and height in dots of a page of that shape, as large as it can be."""
        scale = min(self.width / width, self.height / height)
        wide, high = round(width * scale), round(height * scale)
        left, top = (self.width - wide) // 2, (self.height - high) // 2
        return left - self.left, top - self.top, wide, high


class Printer(Protocol):
    """What `print_copies` needs of a printer."""

    sheet: Sheet
    context: Any

    def begin(self, name: str) -> None:
        """Begin a document."""

    def begin_page(self) -> None:
        """Begin a page of it."""

    def end_page(self) -> None:
        """End the page."""

    def end(self) -> None:
        """End the document: now it is printed."""

    def abort(self) -> None:
        """Give the document up."""


def print_copies(
    job: PrintJob,
    printer: Printer,
    sizes: list[tuple[float, float]],
    draw: Callable[[Any, int, tuple[int, int, int, int]], bool],
    progress: Callable[[float], None],
) -> None:
    """Print every copy as a document of its own, so that each begins on a new sheet.

    `sizes` are those of all pages in pt; `draw` gets the device context, a page (from 1) and its
    place in dots, and gives False where it could not. `progress` hears the share that is done.
    """
    done = 0
    for pages in job.copies:
        printer.begin(job.name)
        try:
            for page in pages:
                printer.begin_page()
                if not draw(printer.context, page, printer.sheet.place(*sizes[page - 1])):
                    refuse()
                printer.end_page()
                done += 1
                progress(done / job.pages)
        except BaseException:
            printer.abort()
            raise
        printer.end()


def print_pdf(document: Any, job: PrintJob, progress: Callable[[float], None]) -> None:
    """Print pages of a pypdfium2 document. Raises WorldProblem where that cannot be done."""
    import pypdfium2.raw as raw

    render = getattr(raw, "FPDF_RenderPage", None)  # only PDFium for Windows has it
    if render is None:
        refuse()

    def draw(context: Any, page: int, place: tuple[int, int, int, int]) -> bool:
        with closing(document[page - 1]) as drawn:
            return bool(render(context, drawn.raw, *place, 0, raw.FPDF_PRINTING))

    sizes = [document.get_page_size(page) for page in range(len(document))]
    with closing(WindowsPrinter(job, windows_libraries())) as printer:
        print_copies(job, printer, sizes, draw, progress)


def refuse() -> NoReturn:
    """Raise WorldProblem: the printer does not take the pages."""
    raise WorldProblem(NO_PRINTER)


def windows_libraries() -> tuple[Any, Any]:
    """GDI and the print spooler of Windows, with the types of what is called there."""
    load = getattr(ctypes, "WinDLL", None)
    if load is None:
        refuse()
    gdi, spooler = load("gdi32"), load("winspool.drv")
    handle, text, number = ctypes.c_void_p, ctypes.c_wchar_p, ctypes.c_int
    gdi.CreateDCW.argtypes, gdi.CreateDCW.restype = (text, text, text, handle), handle
    gdi.GetDeviceCaps.argtypes = (handle, number)
    gdi.StartDocW.argtypes = (handle, handle)
    for name in ("StartPage", "EndPage", "EndDoc", "AbortDoc", "DeleteDC"):
        getattr(gdi, name).argtypes = (handle,)
    spooler.OpenPrinterW.argtypes = (text, handle, handle)
    spooler.ClosePrinter.argtypes = (handle,)
    spooler.DocumentPropertiesW.argtypes = (handle, handle, text, handle, handle, ctypes.c_uint32)
    return gdi, spooler


class WindowsPrinter:
    """A printer of Windows with the settings of a job; `libraries` are GDI and the spooler.

    Raises WorldProblem where there is no such printer, or where it refuses.
    """

    def __init__(self, job: PrintJob, libraries: tuple[Any, Any]) -> None:
        self._gdi, spooler = libraries
        settings = _settings(job, spooler)
        self.context = self._gdi.CreateDCW("WINSPOOL", job.printer, None, settings)
        if not self.context:
            refuse()
        caps = {name: self._gdi.GetDeviceCaps(self.context, at) for name, at in _CAPS.items()}
        self.sheet = Sheet(**caps)

    def begin(self, name: str) -> None:
        """Begin a document; `name` is shown in the printer's queue."""
        document = _Document(ctypes.sizeof(_Document), name, None, None, 0)
        self._did(self._gdi.StartDocW(self.context, ctypes.byref(document)))

    def begin_page(self) -> None:
        """Begin a page of it."""
        self._did(self._gdi.StartPage(self.context))

    def end_page(self) -> None:
        """End the page."""
        self._did(self._gdi.EndPage(self.context))

    def end(self) -> None:
        """End the document: now it is printed."""
        self._did(self._gdi.EndDoc(self.context))

    def abort(self) -> None:
        """Give the document up."""
        self._gdi.AbortDoc(self.context)

    def close(self) -> None:
        """Give the device context back."""
        self._gdi.DeleteDC(self.context)

    def _did(self, status: int) -> None:
        if status <= 0:
            refuse()


def _settings(job: PrintJob, spooler: Any) -> Any:
    """The printer's own settings with those of the job in them."""
    handle = ctypes.c_void_p()
    if not spooler.OpenPrinterW(job.printer, ctypes.byref(handle), None):
        refuse()
    try:
        size = spooler.DocumentPropertiesW(None, handle, job.printer, None, None, 0)
        if size < ctypes.sizeof(DeviceMode):
            refuse()
        settings = ctypes.create_string_buffer(size)
        if spooler.DocumentPropertiesW(None, handle, job.printer, settings, None, _OUT) < 0:
            refuse()
        choose(DeviceMode.from_buffer(settings), job)
        taken = spooler.DocumentPropertiesW(
            None, handle, job.printer, settings, settings, _IN | _OUT
        )
        if taken < 0:
            refuse()
        return settings
    finally:
        spooler.ClosePrinter(handle)


def choose(mode: DeviceMode, job: PrintJob) -> None:
    """Put the settings of a job into those of a printer."""
    mode.orientation = _LANDSCAPE if job.landscape else _PORTRAIT
    mode.copies = 1  # each is a document
    mode.fields |= _ORIENTATION | _COPIES
    if job.paper > 0:
        mode.paper = job.paper
        mode.fields |= _PAPER
    if job.grey:
        mode.colour = _GREY
        mode.fields |= _COLOURS
    if job.sides:
        mode.sides = job.sides
        mode.fields |= _SIDES
