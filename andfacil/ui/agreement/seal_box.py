"""The box that asks whose certificate seals the PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from andfacil.ui.widgets.labels import WrappedLabel, caption, mnemonic_free
from andfacil.ui.words.sentences import problem_sentence

if TYPE_CHECKING:
    from andfacil.domain.values.problems import WorldProblem

WIDTH = 460
"""px."""


class SealBox(QDialog):
    """A file and its passphrase. It stays open until they fit together, or are not wanted.

    Signals:
        file_asked: the file is to be chosen.
        tried: the PDF is to be sealed with this (the file's bytes, the passphrase).
        left_out: the PDF is to have no seal after all.
    """

    file_asked = Signal()
    tried = Signal(bytes, str)
    left_out = Signal()

    def __init__(self, parent: QWidget, *, has_one: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Seal the PDF"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._data = b""
        self.file = QPushButton(self.tr("Choose the file…"), self)
        self.file.setAutoDefault(False)
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(self.tr("Its passphrase"))
        self.problem = WrappedLabel("", self)
        self.problem.hide()
        self._buttons = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.keep = self._buttons.addButton(self.tr("Seal"), roles.AcceptRole)
        self.keep.setEnabled(False)
        if has_one:
            without = self._buttons.addButton(self.tr("No seal"), roles.DestructiveRole)
            without.clicked.connect(self._leave_out)
        self._buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        self.file.clicked.connect(self.file_asked)
        self._buttons.accepted.connect(self._try)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._fit()
        self.file.setFocus()

    def show_file(self, name: str, data: bytes) -> None:
        """Take the file that was chosen; the passphrase is next."""
        self._data = data
        self.file.setText(mnemonic_free(name))
        self.keep.setEnabled(True)
        self.problem.hide()
        self.passphrase.setFocus()

    def tell_problem(self, problem: WorldProblem) -> None:
        """Say what is in the way, and let it be mended."""
        self.problem.setText(problem_sentence(problem))
        self.problem.show()
        self._fit()
        self.passphrase.selectAll()

    def _try(self) -> None:
        self.tried.emit(self._data, self.passphrase.text())

    def _leave_out(self) -> None:
        self.left_out.emit()
        self.accept()

    def _fit(self) -> None:
        """Room for every line of what is said."""
        if layout := self.layout():
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    def _lay_out(self) -> None:
        why = WrappedLabel(
            self.tr(
                "The seal shows who made the file, and that not a letter was changed since. It "
                "takes a certificate with its key, a file that ends in .p12 or .pfx. It is made "
                "here, without a network, and does not replace the signatures on the paper."
            ),
            self,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(why)
        layout.addSpacing(8)
        layout.addWidget(caption(self.tr("Certificate"), self))
        layout.addWidget(self.file)
        layout.addWidget(caption(self.passphrase.accessibleName(), self))
        layout.addWidget(self.passphrase)
        layout.addWidget(self.problem)
        layout.addSpacing(8)
        layout.addWidget(self._buttons)
