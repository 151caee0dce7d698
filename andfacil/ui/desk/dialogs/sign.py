"""The box that keeps a signed version: who signs, when, and which text."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from andfacil.domain.editing.signing import lacks, next_version, signers, unmet_musts
from andfacil.domain.values.text import clean_text
from andfacil.domain.views.open_points import open_points
from andfacil.export.papers.read_back import read_so_far
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.box import ACCEPT, CANCEL, Box
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, caption, captioned
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.widgets.open_list import OpenList
from andfacil.ui.widgets.scroller import put_into_scroller
from andfacil.ui.widgets.text_field import TextField
from andfacil.ui.widgets.tick_box import TickBox
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.cards import grouped
from andfacil.ui.words.open_points import read_back_words
from andfacil.ui.words.times import moment_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from andfacil.domain.views.open_points import OpenPoint
    from andfacil.ui.base.open_session import OpenSession

WIDTH, OPEN_HEIGHT = 820, 320
"""Of the box, and at least of the list of what is open, which scrolls; in px."""
AROUND = (12, 10, 8, 10)
"""px around that list: left, top, right, bottom."""


class NamesField(TextField):
    """One name a line: Enter begins the next name, and Escape closes the box."""

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            QPlainTextEdit.keyPressEvent(self, event)


class SignDialog(Box):
    """Names of those who signed on paper, what they signed, and what they knew to be open.

    Signals:
        signed: the version is to be kept (names, moment in UTC, fingerprint).
        card_asked: the desk should go to this card (its id, or `session` for the details), to the
            field of this name, if any.
    """

    signed = Signal(object, object, str)
    card_asked = Signal(str, str)

    def __init__(
        self, session: OpenSession, fingerprint: str, at: dt.datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mark as signed"))
        self._at = at
        self._fingerprint = fingerprint
        self._points: tuple[OpenPoint, ...] = ()
        self.names = NamesField(self, several_lines=True)
        self.names.setPlainText("\n".join(signers(session.board)))
        self.state = WrappedLabel("", self)
        self.read_back = WrappedLabel("", self, "soft")
        self.printed = WrappedLabel("", self)
        self.open_list = OpenList(self, after=self.names)
        self.although = TickBox(
            self.tr("&Sign all the same: everybody who signs knows what is open"), self
        )
        self.add_button(CANCEL)
        self.sign_button = self.add_button(self.tr("Keep as signed"), ACCEPT)
        self.show_board(session, fingerprint)
        self._lay_out(next_version(session.board))
        self.names.textChanged.connect(self._show_state)
        self.although.toggled.connect(self._show_state)
        self.open_list.entered.connect(self._on_entered)

    def show_board(self, session: OpenSession, fingerprint: str) -> None:
        """Say what is open on the board as it is now, and which text would be signed."""
        self._fingerprint = fingerprint
        self.printed.setText(grouped(fingerprint))
        badge = desk_words().badge(session.frame)
        self.state.setText(badge[0] if badge else "")
        self.state.setVisible(bool(badge))
        self.read_back.setText(read_back_words(*read_so_far(session.board)))
        self.read_back.setVisible(bool(self.read_back.text()) and session.signed is None)
        points = open_points(session.board)
        draft = bool(unmet_musts(session.board) or lacks(session.board))
        self.open_list.show_points(points, draft=draft and session.signed is None)
        if points != self._points:  # whoever said yes did not know of these
            self._points = points
            self.although.setChecked(False)
        self.although.setVisible(bool(points))
        self._show_state()

    def accept(self) -> None:
        """Keep the version, once somebody signs."""
        if self.sign_button.isEnabled():
            self.signed.emit(self._names(), self._at, self._fingerprint)
            super().accept()

    def _lay_out(self, version: int) -> None:
        facts = (
            (self.tr("Version"), PlainLabel(str(version), self)),
            (self.tr("When"), PlainLabel(moment_words(self._at), self)),
            (self.tr("Fingerprint"), self.printed),
        )
        left = in_column(
            self.state,
            self.read_back,
            *captioned(self.tr("Who signs, one name a line"), self.names),
            8,
            *(part for heading, told in facts for part in (caption(heading, self), told)),
            None,
            spacing=8,
        )
        right = QFrame(self)
        right.setObjectName("open_points")
        right.setMinimumHeight(OPEN_HEIGHT)
        self.open_list.setContentsMargins(*AROUND)
        put_into_scroller(self.open_list, right)
        self.lay_out(
            in_row((left, 1), (right, 1), spacing=20),
            foot=in_column(self.although, self.buttons, spacing=12),
            width=WIDTH,
        )

    def _names(self) -> tuple[str, ...]:
        lines = (clean_text(line) for line in self.names.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def _on_entered(self, card_id: str, field: str) -> None:
        self.reject()
        self.card_asked.emit(card_id, field)

    def _show_state(self) -> None:
        allowed = self.although.isChecked() or not self.open_list.entries
        self.sign_button.setEnabled(bool(self._names()) and allowed)
