"""The box that asks for the password of a session that is being opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.store.cipher.remembered import can_remember, recall, remember
from andfacil.store.problems import WrongPassword
from andfacil.ui.protection.new_password import password_field
from andfacil.ui.widgets.box import ACCEPT, REJECT, Box
from andfacil.ui.widgets.labels import WrappedLabel, captioned
from andfacil.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def remembered(salt: bytes) -> str | None:
    """The password that the system's keyring has for this session, if it has one."""
    return recall(salt)


WIDTH = 440
"""px."""


class UnlockBox(Box):
    """One field; a wrong password is said at once, and the box stays.

    `attempt` opens the session with a password, or raises WrongPassword; any other problem it tells
    elsewhere. `salt` is the session's, under which the system's keyring remembers the password.
    """

    def __init__(
        self, name: str, salt: bytes, attempt: Callable[[str], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._attempt = attempt
        self._salt = salt
        self.setWindowTitle(self.tr("Password"))
        self.field = password_field(self)
        self.wrong = WrappedLabel("", self)
        self.wrong.hide()
        self.keep = TickBox(self.tr("Remember it in this computer's keyring"), self)
        self.keep.setVisible(can_remember())
        self.unlock = self.add_button(self.tr("Open"), ACCEPT)
        self.add_button(self.tr("Cancel"), REJECT)
        told = self.tr("{name} is protected with a password.").format(name=name)
        self.lay_out(
            WrappedLabel(told, self),
            8,
            *captioned(self.tr("Password"), self.field),
            self.wrong,
            self.keep,
            width=WIDTH,
        )
        self.field.textChanged.connect(self._on_typed)
        self.unlock.setEnabled(False)
        self.field.setFocus()

    def accept(self) -> None:
        """Try the password."""
        password = self.field.text()
        if not password:
            return
        try:
            self._attempt(password)
        except WrongPassword:
            self.wrong.setText(
                self.tr(
                    "This password does not open it. Look at capital letters and the keyboard's "
                    "language."
                )
            )
            self.wrong.show()
            self.field.selectAll()
            self.field.setFocus()
            return
        if self.keep.isChecked():
            remember(self._salt, password)
        super().accept()

    def _on_typed(self) -> None:
        self.unlock.setEnabled(bool(self.field.text()))
        self.wrong.hide()
