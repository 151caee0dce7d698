"""The system's own boxes, for files, printers and yes or no; tests answer in their place.

Qt's boxes are imported where they are opened: few sessions open one, and every start would wait.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

AskFile = Callable[[QWidget, str, Path, str], Path | None]
"""The window, the box's title, where to begin, which files: gives the file chosen, or None."""

AskYes = Callable[[QWidget | None, str, str], bool]
"""The window, the question, the word on the button that says yes."""


AskPrinter = Callable[[QWidget, "QPrinter", int], bool]
"""The window, the printer that is set up, how many pages there are: False to print nothing."""


def ask_printer(window: QWidget, printer: QPrinter, pages: int) -> bool:
    """Ask in the system's box for printer, pages and copies."""
    from PySide6.QtPrintSupport import QPrintDialog

    box = QPrintDialog(printer, window)
    box.setMinMax(1, pages)
    box.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
    chosen = bool(box.exec())
    box.deleteLater()
    return chosen


def _file_to_write(window: QWidget, heading: str, begin: Path, files: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    chosen, _ = QFileDialog.getSaveFileName(window, heading, str(begin), files)
    return Path(chosen) if chosen else None


def _file_to_read(window: QWidget, heading: str, begin: Path, files: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    chosen, _ = QFileDialog.getOpenFileName(window, heading, str(begin), files)
    return Path(chosen) if chosen else None


def _yes(window: QWidget | None, question: str, yes: str) -> bool:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    box.deleteLater()
    return box.clickedButton() is agree


class Questions(NamedTuple):
    """How files and printers are chosen and questions answered: by the boxes of this system."""

    file_to_write: AskFile = _file_to_write
    file_to_read: AskFile = _file_to_read
    yes: AskYes = _yes
    printer: AskPrinter = ask_printer
