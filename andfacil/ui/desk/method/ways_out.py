"""What to try when the talks are stuck, in this order; the list is the facilitator's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from andfacil.ui.base.keys import BREAK_KEY, CAUCUS_KEY, native_keys
from andfacil.ui.widgets.box import CLOSE, REJECT, Box
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, level_with

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

WIDTH = 620
"""px of the box."""


class WaysOut(Box):
    """The ways, numbered, the gentlest first, with the words to say and the keys that help."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("When it does not go on"))
        lead = WrappedLabel(
            self.tr("Being stuck is allowed; pressing is not your work. Try in this order:"), self
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for number, words in enumerate(self.ways()):
            count = PlainLabel(f"{number + 1}", self, "soft")
            level_with(count, words)
            grid.addWidget(count, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(WrappedLabel(words, self), number, 1)
        self.add_button(CLOSE, REJECT)
        self.lay_out(lead, grid, width=WIDTH, spacing=12)

    def cover(self, words: str) -> None:
        """With any words everybody sees the desk: the list is not for them."""
        if words:
            self.reject()

    def ways(self) -> tuple[str, ...]:
        """The ways, in the words of the facilitator's guide."""
        return (
            self.tr("Name it without blame: “We are stuck. What would you like to do next?”"),
            self.tr("Read aloud what is agreed already."),
            self.tr("Put the point aside (p: in the line) and take an easier one."),
            self.tr("Take a break: {key}.").format(key=native_keys(BREAK_KEY)),
            self.tr("Go back to the need under the objection: “Which need have we not heard yet?”"),
            self.tr("Ask what is only assumed: “What must be true for these two to clash?”"),
            self.tr("Make it smaller, or shorter: a trial with a day for looking again."),
            self.tr("Split it: by time, place, people or amount."),
            self.tr("Let a standard or an expert decide whom both sides choose."),
            self.tr("Talk with each side alone, the same time for both: {key}.").format(
                key=native_keys(CAUCUS_KEY)
            ),
            self.tr("Ask in private: “What happens if we do not agree?”"),
            self.tr("Write one text and let both sides mend it until nobody can make it better."),
            self.tr("End well: say what is understood and open, and when you meet again."),
        )
