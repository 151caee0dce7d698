"""The strip that says what happened, or why it did not, without a box in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from andfacil.ui.style.theme import restyle
from andfacil.ui.widgets.labels import WrappedLabel
from andfacil.ui.widgets.layouts import in_row
from andfacil.ui.words.sentences import problem_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from andfacil.domain.values.errors import RuleBroken
    from andfacil.domain.values.problems import WorldProblem

INFO_MS = 6000
"""How long good news stays."""


class Notices(QFrame):
    """One sentence at a time; the newest replaces the one before.

    Good news disappears by itself. A problem stays until the facilitator goes on working, and a
    while longer; until it is closed; or until another sentence replaces it. Only the desk has this
    strip, never the room.

    Signals:
        changed: the strip was shown or hidden, or says something else.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, info_ms: int = INFO_MS) -> None:
        super().__init__(parent)
        self.setObjectName("notices")
        self._text = WrappedLabel("", self)
        self._way_out = QPushButton(self)
        self._way_out.setObjectName("way_out")
        self._way_out.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close = QPushButton("×", self)
        self._close.setObjectName("close_notice")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._of: object = None
        self._do: Callable[[], object] = self.clear
        self._leaves = QTimer(self, singleShot=True, interval=info_ms)
        in_row((self._text, 1), self._way_out, self._close, on=self, margins=(14, 6, 8, 6))
        self._way_out.hide()
        self.hide()
        self._leaves.timeout.connect(self.clear)
        self._close.clicked.connect(self.clear)
        self._way_out.clicked.connect(lambda: self._do())

    @property
    def text(self) -> str:
        """What the strip says; empty while it is hidden."""
        return self._text.text()

    @property
    def is_problem(self) -> bool:
        """True when the strip says what could not be done."""
        return bool(self.text) and bool(self.property("problem"))

    def inform(self, text: str, of: object = None) -> None:
        """Say what happened; it disappears by itself, or when what it is `of` is so no more."""
        self._show(text, problem=False)
        self._of = of
        self._leaves.start()

    def keep_to(self, now: object) -> None:
        """Hide news of anything else than what is so `now`."""
        if self._of is not None and self._of != now:
            self.clear()

    def warn(self, text: str) -> None:
        """Say what could not be done; see the class for how long."""
        self._leaves.stop()
        self._show(text, problem=True)

    def warn_with_way_out(self, text: str, words: str, do: Callable[[], object]) -> None:
        """The same, with a button that says `words` and does something about it; it stays."""
        self.warn(text)
        self._way_out.setText(words)
        self._do = do
        self._way_out.show()
        self.changed.emit()  # beside the button there is less room for the words

    def tell_problem(self, problem: RuleBroken | WorldProblem) -> None:
        """Say why something could not be done."""
        self.warn(problem_sentence(problem))

    def go_on(self) -> None:
        """The facilitator goes on working: a problem, too, disappears after a while."""
        if self.text and not self._leaves.isActive() and self._way_out.isHidden():
            self._leaves.start()

    def take_back(self, text: str) -> None:
        """Hide the strip if it says this, which is so no more."""
        if text and text == self.text:
            self.clear()

    def clear(self) -> None:
        """Hide the strip."""
        self._leaves.stop()
        self._of = None
        self._text.setText("")
        self.hide()
        self.changed.emit()

    def _show(self, text: str, *, problem: bool) -> None:
        self._of = None
        self._text.setText(text)
        self._way_out.hide()
        self._close.setVisible(problem)
        self.setProperty("problem", problem)
        restyle(self)
        self.show()
        self.changed.emit()
