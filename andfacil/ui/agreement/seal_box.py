"""The box that asks whose certificate seals the PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from andfacil.ui.widgets.box import ACCEPT, DESTROY, REJECT, Box
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import WrappedLabel, caption, captioned, mnemonic_free
from andfacil.ui.words.sentences import problem_sentence

if TYPE_CHECKING:
    from andfacil.domain.values.problems import WorldProblem

WIDTH = 460
"""px."""


class SealBox(Box):
    """A file and its passphrase. It stays open until they fit, or it is closed.

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
        self._data = b""
        self.file = push_button(self.tr("Choose the file…"), self)
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.problem = WrappedLabel("", self)
        self.problem.hide()
        self.keep = self.add_button(self.tr("Seal"), ACCEPT)
        self.keep.setEnabled(False)
        if has_one:
            self.add_button(self.tr("No seal"), DESTROY, self._leave_out)
        self.add_button(self.tr("Cancel"), REJECT)
        self.file.clicked.connect(self.file_asked)
        self._lay_out()
        self.file.setFocus()

    def show_file(self, name: str, data: bytes) -> None:
        """Take the file that was chosen; the passphrase is next."""
        self._data = data
        self.file.setText(mnemonic_free(name))
        self.keep.setEnabled(True)
        self.problem.hide()
        self.passphrase.setFocus()

    def tell_problem(self, problem: WorldProblem) -> None:
        """Show why file and passphrase do not fit; they can be corrected."""
        self.problem.setText(problem_sentence(problem))
        self.problem.show()
        self.passphrase.selectAll()

    def accept(self) -> None:
        """Offer file and passphrase; whoever takes them closes the box, by `done`."""
        self.tried.emit(self._data, self.passphrase.text())

    def _leave_out(self) -> None:
        self.left_out.emit()
        self.done(self.DialogCode.Accepted)

    def _lay_out(self) -> None:
        why = WrappedLabel(
            self.tr(
                "The seal shows who made the file, and that not a letter was changed since. It "
                "takes a certificate with its key, a file that ends in .p12 or .pfx. It is made "
                "here, without a network, and does not replace the signatures on the paper."
            ),
            self,
        )
        self.lay_out(
            why,
            8,
            caption(self.tr("Certificate"), self),
            self.file,
            *captioned(self.tr("Its passphrase"), self.passphrase),
            self.problem,
            width=WIDTH,
        )
