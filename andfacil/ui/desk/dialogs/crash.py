"""The box that tells of a bug in andfacil."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.box import CLOSE, Box
from andfacil.ui.widgets.labels import WrappedLabel
from andfacil.ui.words.sentences import apart

if TYPE_CHECKING:
    from andfacil.ui.base.crash_door import CrashReport


class CrashDialog(Box):
    """Shows the report, so that people can read it before they pass it on."""

    def __init__(
        self,
        report: CrashReport,
        path: Path,
        parent: QWidget | None = None,
        *,
        from_disc: bool | None = True,
    ) -> None:
        """`from_disc`: the board was read again; else its file could not be; None: none is open."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong in andfacil"))
        safe = self.tr(
            "Your session is safe: everything up to the last line is on disc, and the board"
            " has been read from there again."
        )
        not_read = self.tr(
            "The session's file cannot be read at the moment. What you see is the board as it still"
            " is in memory: save a copy before you close it."
        )
        about = self.tr(
            "This report names places in the program only, no words of your session. It is kept in"
            " {path}; nothing is sent."
        ).format(path=apart(str(path)))
        state = {True: f"{safe} ", False: f"{not_read} ", None: ""}[from_disc]
        words = WrappedLabel(f"{state}{about}", self)
        self._report = QPlainTextEdit(report.text(), self)
        self._report.setReadOnly(True)
        self._report.setAccessibleName(self.windowTitle())
        self.add_button(CLOSE)
        self.copy_button = self.add_button(self.tr("Copy"), pressed=self._copy)
        self._report.setMinimumHeight(with_type(160))
        self.lay_out(words, (self._report, 1), width=560, spacing=12)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._report.toPlainText())
