"""Two fields for a new password, which must say the same, and what is not right yet."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from andfacil.store.cipher.key import LONGEST, SHORTEST
from andfacil.ui.widgets.labels import WrappedLabel, captioned
from andfacil.ui.widgets.layouts import in_column


def password_field(parent: QWidget) -> QLineEdit:
    """A field whose letters are not seen."""
    field = QLineEdit(parent)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def final_words() -> str:
    """What everybody must know before they give a session a password."""
    return QCoreApplication.translate(
        "Protection",
        "A forgotten password is final: nobody can open the session without it, not even its "
        "maker. Its file's name can be read by everybody, so it should tell nothing.",
    )


class PasswordRule(NamedTuple):
    """What a password must be, in letters and in bytes of UTF-8, and what is said about it."""

    shortest: int
    longest: int
    too_long: str
    ready: str


def session_rule() -> PasswordRule:
    """The rule for sessions."""
    translate = QCoreApplication.translate
    return PasswordRule(
        SHORTEST,
        LONGEST,
        translate("Protection", "This is too long: choose a shorter one."),
        translate("Protection", "The two are the same. Note the password down, in a safe place."),
    )


class NewPassword(QWidget):
    """The two fields with their captions, and what their password still lacks.

    Signals:
        changed: something was typed; `ready` may be another.
    """

    changed = Signal()

    def __init__(
        self, parent: QWidget, caption: str = "", rule: PasswordRule | None = None
    ) -> None:
        super().__init__(parent)
        self._rule = rule or session_rule()
        self.first, self.second = password_field(self), password_field(self)
        self.outcome = WrappedLabel("", self)
        for field in (self.first, self.second):
            field.textChanged.connect(self._show_outcome)
        in_column(
            *captioned(caption or self.tr("Password"), self.first),
            *captioned(self.tr("The same again"), self.second),
            self.outcome,
            on=self,
        )
        self.setFocusProxy(self.first)
        self._show_outcome()

    @property
    def ready(self) -> bool:
        """True when both fields say the same, and that is long enough."""
        return not self._missing()

    @property
    def password(self) -> str:
        """What was typed."""
        return self.first.text()

    def focus_missing(self) -> None:
        """Put the caret into the field that has to be typed in next."""
        (self.second if self.first.text() else self.first).setFocus()

    def _missing(self) -> str:
        """What is not right yet, in words; nothing when all is."""
        password = self.first.text()
        if len(password) < self._rule.shortest:
            return self.tr("At least {count} letters, so that nobody tries them all.").format(
                count=self._rule.shortest
            )
        if len(password.encode("utf-8", "replace")) > self._rule.longest:
            return self._rule.too_long
        if password != self.second.text():
            return self.tr("Type the same in both fields.")
        return ""

    def _show_outcome(self) -> None:
        self.outcome.setText(self._missing() or self._rule.ready)
        self.changed.emit()
