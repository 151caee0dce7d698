"""The slim bar above the board for words to find, or a ref to go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from andfacil.ui.desk.controllers.slim_bar import SlimBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MOST_LETTERS = 200


class FindBar(SlimBar):
    """The line, the result, and a button that closes the bar. It finds nothing itself.

    `going` is True while it asks for a ref to go to, and not for words to find.

    Signals:
        typed: the text of the line has changed (to this).
        step_asked: the next match (1) or the one before (-1).
        leave_asked: the bar is to be closed.
    """

    typed = Signal(str)
    step_asked = Signal(int)
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(MOST_LETTERS, parent)
        self.going = False
        self._lay_out((self.line, 1), self.told)
        self.line.textChanged.connect(self.typed)
        for asked in (self.line.entered, self.line.stepped):
            asked.connect(self.step_asked)
        for left in (self.line.left, self._cross.clicked):
            left.connect(self.leave_asked)

    def begin(self, *, going: bool) -> None:
        """Show the bar, for words or for a ref; the last words can be typed over."""
        if going or self.going:
            self.line.clear()
        self.going = going
        self._word.setText(self.tr("Go to") if going else self.tr("Find"))
        hint = self.tr("a3, b2, and 1") if going else self.tr("Words on the board or beside it")
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(self._word.text())
        self.take_line()
