"""A printer that the system seems to have, whatever machine the tests run on."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinter


class SystemPrinter(QPrinter):
    """A printer of the system, of which only the name is real."""

    def printerName(self):
        return "Ward-7 office"

    def outputFormat(self):
        return QPrinter.OutputFormat.NativeFormat

    def outputFileName(self):
        return ""

    def duplex(self):
        return QPrinter.DuplexMode.DuplexLongSide
