"""The bar above the board that asks why the session went on, although something was open.

It takes no key by itself: whoever goes on to the next phase types that phase's first card next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from andfacil.ui.base.keys import native_keys
from andfacil.ui.desk.controllers.slim_bar import SlimBar
from andfacil.ui.widgets.labels import WrappedLabel
from andfacil.ui.widgets.layouts import in_column
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.open_checks import check_lines

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.method.open_checks import OpenCheck
    from andfacil.domain.values.cards import Phase

REASON_KEY = "Alt+W"
MOST_LETTERS = 500
MOST_LINES = 3
"""Open checks that are named; the rail had all of them."""


class GoingOnBar(SlimBar):
    """What is open in the phase that was left, and a line for the reason.

    Signals:
        kept: this reason is to be kept; the bar stays until it is.
        left: the bar is closed.
    """

    kept = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(MOST_LETTERS, parent)
        self.open = WrappedLabel("", self, "soft")
        asked = self.tr("Why go on all the same? {key} or a click to say it, Enter keeps it")
        self.line.setPlaceholderText(asked.format(key=native_keys(REASON_KEY)))
        self.line.setAccessibleName(self.tr("Why the session goes on"))
        self._lay_out_below(in_column(self.open, self.line, spacing=4))
        QShortcut(QKeySequence(REASON_KEY), self, self.take_line)
        self.line.entered.connect(self._on_enter)
        for left in (self.line.left, self._cross.clicked):
            left.connect(self.leave)

    def ask(self, phase: Phase, checks: tuple[OpenCheck, ...]) -> None:
        """Ask about a phase that was left."""
        self._word.setText(
            self.tr("Still to do in {phase}").format(phase=desk_words().phase(phase))
        )
        lines = check_lines(checks)
        words = " ".join(lines[:MOST_LINES])
        if len(lines) > MOST_LINES:
            words = self.tr("{lines} And {count} more.").format(
                lines=words, count=len(lines) - MOST_LINES
            )
        self.open.setText(words)
        self.line.clear()
        self.line.setAccessibleDescription(words)
        self.show()

    def leave(self) -> None:
        """Hide the bar."""
        was_seen = self.isVisible()
        self.hide()
        if was_seen:
            self.left.emit()

    def let_go(self) -> None:
        """Hide the bar if nobody is writing a reason."""
        if not (self.line.hasFocus() or self.line.text().strip()):
            self.hide()

    def _on_enter(self) -> None:
        if reason := self.line.text().strip():
            self.kept.emit(reason)
        else:
            self.leave()
