"""The box that keeps a signed version: who signs, when, and which text."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from andfacil.domain.editing.signing import next_version, signers, unmet_musts
from andfacil.domain.values.text import clean_text
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.box import ACCEPT, CANCEL, Box
from andfacil.ui.widgets.labels import PlainLabel, caption, captioned
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


class SignDialog(Box):
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
        self.names.setPlainText("\n".join(signers(board)))
        self.although = TickBox(
            self.tr("Sign although not met: {refs}").format(refs=", ".join(unmet)), self
        )
        self.although.setVisible(bool(unmet))
        self.add_button(CANCEL)
        self.sign_button = self.add_button(self.tr("Keep as signed"), ACCEPT)
        self._ready = not unmet
        self._lay_out(unmet, next_version(board))
        self.names.textChanged.connect(self._show_state)
        self.although.toggled.connect(self._show_state)
        self._show_state()

    def accept(self) -> None:
        """Keep the version, once somebody signs."""
        if self.sign_button.isEnabled():
            self.signed.emit(self._names(), self._at, self._fingerprint)
            super().accept()

    def _lay_out(self, unmet: tuple[str, ...], version: int) -> None:
        if unmet:
            words = self.tr("Not ready to sign: these non-negotiables are not met: {refs}.").format(
                refs=", ".join(unmet)
            )
        else:
            words = self.tr("Ready to sign: every non-negotiable of both sides is met.")
        moment = f"{self._at.astimezone():%Y-%m-%d %H:%M}"
        facts = (
            (self.tr("Version"), str(version)),
            (self.tr("When"), moment),
            (self.tr("Fingerprint"), grouped(self._fingerprint)),
        )
        self.lay_out(
            PlainLabel(words, self, wraps=True),
            8,
            *captioned(self.tr("Who signs, one name a line"), self.names),
            8,
            *(
                part
                for heading, text in facts
                for part in (caption(heading, self), PlainLabel(text, self, wraps=True))
            ),
            8,
            self.although,
            width=460,
        )

    def _names(self) -> tuple[str, ...]:
        lines = (clean_text(line) for line in self.names.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def _show_state(self) -> None:
        allowed = self._ready or self.although.isChecked()
        self.sign_button.setEnabled(bool(self._names()) and allowed)
