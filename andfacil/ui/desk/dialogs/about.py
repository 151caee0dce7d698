"""What andfacil is, the versions of its parts, and the licences."""

from __future__ import annotations

import platform
import sqlite3
from importlib import metadata

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from andfacil import __version__
from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import notices
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.box import CLOSE, Box
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.words.sentences import problem_sentence

LIBRARIES = (
    "PySide6-Essentials",
    "sqlite-utils",
    "reportlab",
    "pypdfium2",
    "pypdf",
    "uharfbuzz",
    "budoux",
    "icu4py",
    "pyphen",
    "python-docx",
    "XlsxWriter",
    "icalendar",
    "pyhanko",
    "sqlcipher3",
    "keyring",
)
"""All that andfacil asks for, also for a seal or a password; told where they are there.

Looked up by name, not imported, which would take time.
"""
NOTICES_SIZE = (860, 640)
"""px of the box with the licences, at the usual size of words."""


def versions() -> tuple[str, ...]:
    """One line for each part: name and version."""
    return (
        f"andfacil {__version__}",
        f"Python {platform.python_version()} ({platform.system()} {platform.machine()})",
        f"Qt {qVersion()}",
        f"SQLite {sqlite3.sqlite_version}",
        *(f"{name} {version}" for name in LIBRARIES if (version := _version(name))),
    )


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


class AboutDialog(Box):
    """The name, the purpose in one sentence, the versions, ready to be copied, and the licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About andfacil"))
        name = PlainLabel("andfacil", self, "heading")
        purpose = PlainLabel(
            self.tr(
                "A board on which two sides build solutions that give each what it needs."
                " Everything stays on this machine."
            ),
            self,
            wraps=True,
        )
        licences = PlainLabel(
            self.tr(
                "Free software under the Apache License 2.0. It uses Qt and PySide6, which are"
                " under the GNU Lesser General Public License 3, and other free libraries, fonts"
                " and icons. THIRD-PARTY-NOTICES.md, in the same package, has every licence."
            ),
            self,
            wraps=True,
        )
        self._versions = PlainLabel("\n".join(versions()), self, "soft")
        self.add_button(CLOSE)
        self.add_button(self.tr("Licences…"), pressed=self._show_notices)
        self.add_button(self.tr("Copy"), pressed=self._copy)
        words = (name, purpose, self._versions, licences)
        self.lay_out(*words, width=420, spacing=12, margins=(24, 20, 24, 16))

    def _show_notices(self) -> None:
        try:
            words = notices().read_text("utf-8")
        except WorldProblem as problem:
            words = problem_sentence(problem)
        NoticesBox(words, self).open()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._versions.text())


class NoticesBox(Box):
    """Whose work is in andfacil, and all licences, to read and to copy."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.text = QPlainTextEdit(words, self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licences"))
        self.add_button(CLOSE)
        self.lay_out((self.text, 1))
        self.resize(*map(with_type, NOTICES_SIZE))
        self.text.setFocus()
