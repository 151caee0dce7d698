"""The box that asks for the password with which the PDF is opened, twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from andfacil.export.protect.password import LONGEST, SHORTEST
from andfacil.ui.protection.new_password import NewPassword, PasswordRule
from andfacil.ui.widgets.box import ACCEPT, DESTROY, REJECT, Box
from andfacil.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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
        self.fields = NewPassword(self, rule=paper_rule())
        self.keep = self.add_button(self.tr("Use it"), ACCEPT)
        if has_one:
            self.add_button(self.tr("No password"), DESTROY, self._leave_out)
        self.add_button(self.tr("Cancel"), REJECT)
        why = WrappedLabel(
            self.tr(
                "Whoever opens the PDF is asked for this password. andfacil does not keep it. Give "
                "it to both sides by another way than the file. A locked PDF is not for archives "
                "(no PDF/A), and andfacil itself cannot compare or import it."
            ),
            self,
        )
        self.lay_out(why, 8, self.fields, width=WIDTH)
        self.fields.changed.connect(self._on_changed)
        self._on_changed()
        self.fields.setFocus()

    def accept(self) -> None:
        """Take the password, once it is the same twice."""
        if not self.fields.ready:
            self.fields.focus_missing()
            return
        self.chosen.emit(self.fields.password)
        super().accept()

    def _leave_out(self) -> None:
        self.chosen.emit("")
        super().accept()

    def _on_changed(self) -> None:
        self.keep.setEnabled(self.fields.ready)


def paper_rule() -> PasswordRule:
    """The rule for papers."""
    translate = QCoreApplication.translate
    return PasswordRule(
        SHORTEST,
        LONGEST,
        translate("PasswordBox", "This is longer than a PDF can take: choose a shorter one."),
        translate(
            "PasswordBox",
            "The two are the same. Note it down: nobody can open the file without it.",
        ),
    )
