"""The boxes that give a session its first password, and another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from andfacil.store.cipher.key import derive_key
from andfacil.store.cipher.remembered import can_remember, recall
from andfacil.ui.protection.new_password import NewPassword, final_words, password_field
from andfacil.ui.widgets.box import ACCEPT, REJECT, Box
from andfacil.ui.widgets.labels import WrappedLabel, captioned
from andfacil.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.store.cipher.key import Key

WIDTH = 480
"""px."""


class ProtectBox(Box):
    """A password for a session that has none yet.

    Signals:
        chosen: it is to be protected with this password, which the keyring remembers or not.
    """

    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Protect this session with a password"))
        self.fields = NewPassword(self)
        self.keep = _keep(self)
        self.go_on = self.add_button(self.tr("Make a protected copy…"), ACCEPT)
        self.add_button(self.tr("Cancel"), REJECT)
        why = self.tr(
            "Whoever finds the file cannot read a word of it without the password. A protected "
            "copy is made, and you go on in that; then you are asked whether the clear file is to "
            "be removed. Its bytes may remain on the disc for a while, and copies that were sent "
            "or backed up stay readable."
        )
        self.lay_out(
            WrappedLabel(why, self),
            WrappedLabel(final_words(), self),
            8,
            self.fields,
            self.keep,
            width=WIDTH,
        )
        self.fields.changed.connect(self._show_state)
        self._show_state()
        self.fields.first.setFocus()

    def accept(self) -> None:
        """Take the password, once it is the same twice."""
        if self.fields.ready:
            super().accept()
            self.chosen.emit(self.fields.password, self.keep.isChecked())

    def _show_state(self) -> None:
        self.go_on.setEnabled(self.fields.ready)


class ChangePasswordBox(Box):
    """Another password for a protected session; the present one is asked for first.

    Signals:
        chosen: the new password, and whether the keyring remembers it.
    """

    chosen = Signal(str, bool)

    def __init__(self, key: Key, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self.setWindowTitle(self.tr("Change the password"))
        self.present = password_field(self)
        self.wrong = WrappedLabel(self.tr("This is not the present password."), self)
        self.wrong.hide()
        self.fields = NewPassword(self, self.tr("New password"))
        self.keep = _keep(self)
        self.keep.setChecked(recall(key.salt) is not None)
        self.go_on = self.add_button(self.tr("Change it"), ACCEPT)
        self.add_button(self.tr("Cancel"), REJECT)
        told = self.tr(
            "The session is encrypted anew. Copies and backups made before still open with the "
            "password of now."
        )
        self.lay_out(
            WrappedLabel(told, self),
            8,
            *captioned(self.tr("Present password"), self.present),
            self.wrong,
            self.fields,
            self.keep,
            width=WIDTH,
        )
        self.fields.changed.connect(self._show_state)
        self.present.textChanged.connect(self._show_state)
        self._show_state()
        self.present.setFocus()

    def accept(self) -> None:
        """Take the new password, if the present one is right."""
        if not self.go_on.isEnabled():
            return
        if derive_key(self.present.text(), self._key.salt) != self._key:
            self.wrong.show()
            self.present.selectAll()
            self.present.setFocus()
            return
        super().accept()
        self.chosen.emit(self.fields.password, self.keep.isChecked())

    def _show_state(self) -> None:
        self.wrong.hide()
        self.go_on.setEnabled(self.fields.ready and bool(self.present.text()))


def _keep(box: Box) -> TickBox:
    tick = TickBox(
        QCoreApplication.translate("UnlockBox", "Remember it in this computer's keyring"), box
    )
    tick.setVisible(can_remember())
    return tick
