"""Asks when a board that was signed is changed: the first change may be a stray drag or key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QWidget

from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.labels import WrappedLabel
from andfacil.ui.widgets.layouts import in_row
from andfacil.ui.words.board import desk_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.ui.base.open_session import OpenSession


class ChangedBar(QFrame):
    """A bar above the board: the question, a way back, and a yes for all that follows.

    Nothing waits for the answer. The change is on disc, and undo takes it back as usual, so that
    nobody loses what was being typed, and no key that was meant for the line answers.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signed_changed")
        self.question = WrappedLabel("", self)
        self.back = push_button("", self)
        self.go_on = push_button(self.tr("&Go on changing it"), self)
        parts = ((self.question, 1), self.back, self.go_on)
        in_row(*parts, on=self, margins=(14, 8, 10, 8), spacing=10)
        self.hide()

    def ask(self, version: int, day: str) -> None:
        """Ask about a version (from 1) that was signed on this day, in words."""
        words = self.tr("Version {number} was signed on {date}. This is the first change since.")
        self.question.setText(words.format(number=version, date=day))
        self.back.setText(self.tr("&Back to version {number}").format(number=version))
        self.show()


class SignedController(QObject):
    """Asks once for each version, as long as the session is open.

    Signals:
        asked: the question was put (its words).
        left: the question is gone, and with it the button that had the focus.
    """

    asked = Signal(str)
    left = Signal()

    def __init__(
        self, session: OpenSession, put_above: Callable[[QWidget], object], parent: QWidget
    ) -> None:
        """`put_above` puts the bar above the board, once it is needed."""
        super().__init__(parent)
        self._session = session
        self._put_above = put_above
        self._around = parent
        self._allowed: set[int] = set()
        signed = session.signed
        self._untouched = signed is not None and signed.same
        self.bar: ChangedBar | None = None
        session.edited.connect(self._on_edited)

    @property
    def is_asking(self) -> bool:
        """True while the question waits for an answer."""
        return self.bar is not None and not self.bar.isHidden()

    def allow(self) -> None:
        """Yes, to this change and all that follow."""
        if (signed := self._session.signed) is not None:
            self._allowed.add(signed.version)
        self._put_away()

    def go_back(self) -> None:
        """No: take back whatever was changed since."""
        while (signed := self._session.signed) is not None and not signed.same:
            if not self._session.undo():
                break  # the desk has said why

    def _on_edited(self, _outcome: object) -> None:
        signed = self._session.signed
        if signed is None:
            return
        before, self._untouched = self._untouched, signed.same
        if signed.same:
            self._put_away()
        elif before and signed.version not in self._allowed:
            if self.bar is None:
                self.bar = self._build()
            self.bar.ask(signed.version, desk_words().words.long_date(signed.day))
            self.asked.emit(self.bar.question.text())

    def _build(self) -> ChangedBar:
        bar = ChangedBar(self._around)
        bar.back.clicked.connect(self.go_back)
        bar.go_on.clicked.connect(self.allow)
        self._put_above(bar)
        return bar

    def _put_away(self) -> None:
        if self.bar is None or self.bar.isHidden():
            return
        focus = self.bar.window().focusWidget()
        pressed = focus is not None and self.bar.isAncestorOf(focus)
        self.bar.hide()
        if pressed:
            self.left.emit()
