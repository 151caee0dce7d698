"""The box that keeps a signed version: who signs, when, and which text."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from andfacil.domain.editing.signing import next_version, signers, unmet_musts
from andfacil.domain.values.text import clean_text
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.labels import PlainLabel, caption
from andfacil.ui.widgets.text_field import TextField
from andfacil.ui.widgets.tick_box import TickBox
from andfacil.ui.words.cards import grouped

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from andfacil.domain.board.board import Board


class NamesField(TextField):
    """One name a line: Enter begins the next name, and Escape closes the box."""

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            QPlainTextEdit.keyPressEvent(self, event)


class SignDialog(QDialog):
    """Names of those who signed on paper, and what they signed.

    Signals:
        signed: the version is to be kept (names, moment in UTC, fingerprint).
    """

    signed = Signal(object, object, str)

    def __init__(
        self, board: Board, fingerprint: str, at: dt.datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mark as signed"))
        self._at = at
        self._fingerprint = fingerprint
        unmet = unmet_musts(board)
        self.names = NamesField(self, several_lines=True)
        self.names.setAccessibleName(self.tr("Who signs, one name a line"))
        self.names.setPlainText("\n".join(signers(board)))
        self.although = TickBox(
            self.tr("Sign although not met: {refs}").format(refs=", ".join(unmet)), self
        )
        self.although.setVisible(bool(unmet))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.sign_button = self._buttons.addButton(
            self.tr("Keep as signed"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._ready = not unmet
        self._lay_out(unmet, next_version(board))
        self._connect()
        self._show_state()
        self.resize(460, self.sizeHint().height())

    def accept(self) -> None:
        """Keep the version, once somebody signs."""
        if self.sign_button.isEnabled():
            self.signed.emit(self._names(), self._at, self._fingerprint)
            super().accept()

    def _lay_out(self, unmet: tuple[str, ...], version: int) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        if unmet:
            words = self.tr("Not ready to sign: these non-negotiables are not met: {refs}.").format(
                refs=", ".join(unmet)
            )
        else:
            words = self.tr("Ready to sign: every non-negotiable of both sides is met.")
        state = PlainLabel(words, self)
        state.setWordWrap(True)
        layout.addWidget(state)
        layout.addSpacing(8)
        layout.addWidget(caption(self.tr("Who signs, one name a line"), self))
        layout.addWidget(self.names)
        layout.addSpacing(8)
        moment = f"{self._at.astimezone():%Y-%m-%d %H:%M}"
        for heading, text in (
            (self.tr("Version"), str(version)),
            (self.tr("When"), moment),
            (self.tr("Fingerprint"), grouped(self._fingerprint)),
        ):
            layout.addWidget(caption(heading, self))
            value = PlainLabel(text, self)
            value.setWordWrap(True)
            layout.addWidget(value)
        layout.addSpacing(8)
        layout.addWidget(self.although)
        layout.addStretch(1)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self.names.textChanged.connect(self._show_state)
        self.although.toggled.connect(self._show_state)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _names(self) -> tuple[str, ...]:
        lines = (clean_text(line) for line in self.names.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def _show_state(self) -> None:
        allowed = self._ready or self.although.isChecked()
        self.sign_button.setEnabled(bool(self._names()) and allowed)
