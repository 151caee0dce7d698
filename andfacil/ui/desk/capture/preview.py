"""What Enter will do with the line, in quiet words at its right end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.elided import at_a_word
from andfacil.ui.widgets.labels import PressedLabel, set_tooltip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SHARE = 0.45
"""Of the frame around the line: what the words may take at most."""
ROOMY_PX = 800
"""From this width of the frame on there is room beside the placeholder."""
KEPT = 340
"""Width in px that chip and line keep in any case."""


class LinePreview(PressedLabel):
    """The words at the line's right end; what the frame has no room for gives way to dots.

    A click on them is Enter.
    """

    def __init__(self, frame: QWidget) -> None:
        super().__init__("", frame)
        self.setObjectName("enter")
        self.setMinimumWidth(1)
        self._frame = frame
        self._words = ""
        self._begun = False
        frame.installEventFilter(self)
        self.show_words("")

    @property
    def words(self) -> str:
        """What Enter will do; empty while the line cannot be understood."""
        return self._words

    @property
    def offers_examples(self) -> bool:
        """True while it names the way to the examples, and a click leads there."""
        return not self._begun and self._frame.width() >= ROOMY_PX

    def show_words(self, words: str, *, begun: bool = False) -> None:
        """Say what Enter will do; with nothing to say, only where the key is.

        Beside a line that is not `begun` there is room for the way to the examples.
        """
        self._words, self._begun = words, begun
        key = self.tr("Enter ↵")
        width = self._frame.width()
        if self.offers_examples:
            key = f"{self.tr('? examples')}    {key}"
        room = max(min(int(width * SHARE), width - KEPT), self.fontMetrics().horizontalAdvance(key))
        said = f"{words}   ↵"
        elided = self.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, room)
        self.setText(at_a_word(said, elided) if words else key)
        set_tooltip(self, words)
        self.setAccessibleName(words or key)

    @safe_override(False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """There is more room now, or less."""
        if event.type() == QEvent.Type.Resize:
            self.show_words(self._words, begun=self._begun)
        return False
