"""The box that asks for the password with which the PDF is opened, twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from andfacil.export.protect.password import LONGEST, SHORTEST
from andfacil.ui.widgets.box import ACCEPT, DESTROY, REJECT, Box
from andfacil.ui.widgets.labels import WrappedLabel, captioned

WIDTH = 460
"""px."""


class PasswordBox(Box):
    """Two fields that must say the same.

    Signals:
        chosen: the PDF is to open with this password (empty: without one).
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget, *, has_one: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Password for the PDF"))
        self.first, self.second = self._field(), self._field()
        self.outcome = WrappedLabel("", self)
        self.keep = self.add_button(self.tr("Use it"), ACCEPT)
        if has_one:
            self.add_button(self.tr("No password"), DESTROY, self._leave_out)
        self.add_button(self.tr("Cancel"), REJECT)
        self._lay_out()
        self._show_outcome()
        self.first.setFocus()

    def accept(self) -> None:
        """Take the password, once it is the same twice."""
        if self._missing():
            (self.second if self.first.text() else self.first).setFocus()
            return
        self.chosen.emit(self.first.text())
        super().accept()

    def _leave_out(self) -> None:
        self.chosen.emit("")
        super().accept()

    def _missing(self) -> str:
        """What is not right yet, in words; nothing when all is."""
        password = self.first.text()
        if len(password) < SHORTEST:
            return self.tr("At least {count} letters, so that nobody tries them all.").format(
                count=SHORTEST
            )
        if len(password.encode("utf-8", "replace")) > LONGEST:
            return self.tr("This is longer than a PDF can take: choose a shorter one.")
        if password != self.second.text():
            return self.tr("Type the same in both fields.")
        return ""

    def _show_outcome(self) -> None:
        missing = self._missing()
        ready = self.tr("The two are the same. Note it down: nobody can open the file without it.")
        self.outcome.setText(missing or ready)
        self.keep.setEnabled(not missing)

    def _field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.textChanged.connect(self._show_outcome)
        return field

    def _lay_out(self) -> None:
        why = WrappedLabel(
            self.tr(
                "Whoever opens the PDF is asked for this password. andfacil does not keep it. Give "
                "it to both sides by another way than the file. A locked PDF is not for archives "
                "(no PDF/A), and andfacil itself cannot compare or import it."
            ),
            self,
        )
        self.lay_out(
            why,
            8,
            *captioned(self.tr("Password"), self.first),
            *captioned(self.tr("The same again"), self.second),
            self.outcome,
            width=WIDTH,
        )
