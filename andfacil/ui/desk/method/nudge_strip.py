"""A quiet strip above the capture line: what the facilitator could ask about some wording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from andfacil.ui.widgets.buttons import cross_button, push_button
from andfacil.ui.widgets.labels import WrappedLabel
from andfacil.ui.widgets.layouts import in_row
from andfacil.ui.words.sentences import apart

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.method.nudge import Nudge, NudgeKind


class NudgeStrip(QFrame):
    """One question at a time; hidden while there is none.

    Signals:
        changed: the strip was shown or hidden, or asks something else.
        silenced: no more questions at all.
    """

    changed = Signal()
    silenced = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nudge")
        self._words = WrappedLabel("", self)
        self.silence_button = push_button(self.tr("Do not ask again"), self, "small")
        self.close_button = cross_button(self)
        self.silence_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        parts = ((self._words, 1), self.silence_button, self.close_button)
        in_row(*parts, on=self, margins=(14, 6, 8, 6), spacing=10)
        self.silence_button.clicked.connect(self.silenced)
        self.close_button.clicked.connect(self.clear)
        self.hide()

    @property
    def words(self) -> str:
        """What could be asked; empty while the strip is hidden."""
        return self._words.text() if not self.isHidden() else ""

    def show_nudge(self, nudge: Nudge) -> None:
        """Say what the wording does, and show the question in the line's own language."""
        self._words.setText(self._sentence(nudge.kind).format(question=apart(nudge.question)))
        self.show()
        self.changed.emit()

    def clear(self) -> None:
        """Hide the strip."""
        if not self.isHidden():
            self.hide()
            self.changed.emit()

    def _sentence(self, kind: NudgeKind) -> str:
        from andfacil.domain.method.nudge import NudgeKind  # with the first question

        match kind:
            case NudgeKind.POSITION:
                return self.tr("This names one way. To find the need, ask: {question}")
            case NudgeKind.BLAME:
                return self.tr("This is about the other side. To find the need, ask: {question}")
            case NudgeKind.CONTEST:
                return self.tr("Here one side would lose. To find the need, ask: {question}")
