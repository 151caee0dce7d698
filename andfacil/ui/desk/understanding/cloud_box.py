"""The cloud of a clash: what both want, why the two seem to exclude each other, and the way out.

After the evaporating cloud of the theory of constraints: an objective, two needs, two wants, the
assumptions between them, and one of these that is not always true.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit

from andfacil.domain.values.text import clean_text
from andfacil.ui.widgets.box import ACCEPT, ACTION, CANCEL, Box
from andfacil.ui.widgets.focus_order import follow_in_order
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, caption, captioned
from andfacil.ui.widgets.line_field import LineField
from andfacil.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from andfacil.domain.values.cards import Clash, Need

WIDTH = 720
"""px of the box."""
MOST_LETTERS = 500
LEAST_REASONS = 4
"""Lines for assumptions; a clash that has more shows all of them."""


class CloudBox(Box):
    """Five questions one below the other, and a line for the solution that they lead to.

    Signals:
        kept: what was said is to be kept (the Clash, the purpose).
        solved: the same, and the words of a solution that meets both needs.
        room_asked: the same as kept, and the room is to see it.
    """

    kept = Signal(object, str)
    solved = Signal(object, str, str)
    room_asked = Signal(object, str)

    def __init__(
        self, clash: Clash, needs: Sequence[Need], purpose: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Why do these two clash?"))
        self._clash = clash
        self._purpose = purpose
        self.purpose = self._line(purpose)
        self.wants = (
            self._line(clash.want_a or needs[0].said_as),
            self._line(clash.want_b or needs[1].said_as),
        )
        count = max(LEAST_REASONS, len(clash.because) + 1)
        said = (*clash.because, *("",) * (count - len(clash.because)))
        self.because = tuple(self._line(text) for text in said)
        self.doubts = tuple(self._doubt(number) for number in range(1, count + 1))
        self.solution = self._line("")
        self._lay_out(needs)
        self._order_fields()
        self._show_state()
        for line in (*self.because, self.solution):
            line.textChanged.connect(self._show_state)
        first = next((line for line in self._lines() if not line.text()), self.solution)
        first.setFocus()

    @property
    def said(self) -> Clash:
        """The clash with what is in the fields; lines that are empty are left out."""
        pairs = zip(self.because, self.doubts, strict=True)
        reasons = [(_text(line), tick.isChecked()) for line, tick in pairs if _text(line)]
        doubted = next((n for n, (_, doubt) in enumerate(reasons, 1) if doubt), 0)
        return replace(
            self._clash,
            want_a=_text(self.wants[0]),
            want_b=_text(self.wants[1]),
            because=tuple(text for text, _ in reasons),
            doubted=doubted,
        )

    def _keep(self) -> None:
        self.kept.emit(self.said, _text(self.purpose))
        self.accept()

    def _show_in_room(self) -> None:
        """The box stays open: with each press the room sees what was said since."""
        self.room_asked.emit(self.said, _text(self.purpose))

    def _solve(self) -> None:
        if _text(self.solution):
            self.solved.emit(self.said, _text(self.purpose), _text(self.solution))
        else:
            self.kept.emit(self.said, _text(self.purpose))
        self.accept()

    def _order_fields(self) -> None:
        """Let Tab go from each assumption to its tick, and then to the next one."""
        pairs = zip(self.because, self.doubts, strict=True)
        chain = (self.purpose, *self.wants, *(part for pair in pairs for part in pair))
        follow_in_order(chain[0], (*chain[1:], self.solution))

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self.purpose, *self.wants, *self.because)

    def _line(self, text: str) -> QLineEdit:
        line = LineField(self, clean_text(text))
        line.setMaxLength(max(MOST_LETTERS, len(text)))
        line.setCursorPosition(0)
        return line

    def _doubt(self, number: int) -> TickBox:
        tick = TickBox(self.tr("not always"), self)
        tick.setChecked(number == self._clash.doubted)
        tick.clicked.connect(lambda on: self._doubt_one(number, on))
        return tick

    def _doubt_one(self, number: int, on: bool) -> None:
        """At most one is the one to go on with."""
        for other, tick in enumerate(self.doubts, 1):
            tick.setChecked(on and other == number)

    def _show_state(self) -> None:
        for line, tick in zip(self.because, self.doubts, strict=True):
            tick.setEnabled(bool(_text(line)))
        self.solve_button.setEnabled(bool(_text(self.solution)))

    def _lay_out(self, needs: Sequence[Need]) -> None:
        both = QGridLayout()
        both.setHorizontalSpacing(16)
        words = self.tr("Therefore {side} wants")
        for column, (need, line) in enumerate(zip(needs, self.wants, strict=True)):
            ref = PlainLabel(need.ref, self, "lead")
            ref.setProperty("side", need.side.value)
            label, field = captioned(words.format(side=need.side.value), line)
            parts = (ref, WrappedLabel(clean_text(need.text), self), label, field)
            for row, part in enumerate(parts):
                both.addWidget(part, row, column)
            both.setColumnStretch(column, 1)
        reasons = QGridLayout()
        reasons.setColumnStretch(0, 1)
        pairs = enumerate(zip(self.because, self.doubts, strict=True))
        for row, (line, tick) in pairs:
            line.setAccessibleName(self.tr("Because, {number}").format(number=row + 1))
            reasons.addWidget(line, row, 0)
            reasons.addWidget(tick, row, 1)
        why = caption(self.tr("They exclude each other because … (tick what is not always true)"))
        self.solve_button = self.add_button(self.tr("&Make it a solution"), ACCEPT)
        self.buttons.accepted.disconnect()
        self.buttons.accepted.connect(self._solve)
        self.keep_button = self.add_button(self.tr("&Keep what was said"), ACTION, self._keep)
        self.room_button = self.add_button(
            self.tr("Keep it and show it in the &room"), ACTION, self._show_in_room
        )
        self.room_button.setEnabled(not any(need.hidden for need in needs))
        self.add_button(CANCEL)
        self.solve_button.setDefault(True)
        self.lay_out(
            *captioned(self.tr("What both want"), self.purpose),
            8,
            both,
            8,
            why,
            reasons,
            8,
            *captioned(self.tr("What would meet both, where that is not true?"), self.solution),
            width=WIDTH,
            spacing=6,
        )


def _text(line: QLineEdit) -> str:
    return line.text().strip()
