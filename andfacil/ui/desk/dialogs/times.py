"""How long each phase is to take, how long it took, and why the session went on from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from andfacil.domain.method.clock import BREAKS, PLANS, Length, length_of, plan_of
from andfacil.domain.values.cards import GoneOn, Phase
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.box import CANCEL, OK, Box
from andfacil.ui.widgets.buttons import choice_group
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel
from andfacil.ui.widgets.layouts import in_row
from andfacil.ui.widgets.line_field import LineField
from andfacil.ui.words.board import desk_words

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.ui.base.timekeeper import Timekeeper

WIDTH = 620
"""Of the box, in px."""
FIELD_WIDTH = 100
EDGE = 6
"""px between the frame of a field and its number."""
LONGEST = 600
"""Minutes that a field takes."""
USUAL = (Length.EXPRESS, Length.STANDARD, Length.HALF_DAY)
PLANNED = tuple(phase for phase in Phase if phase not in {Phase.PREPARE, Phase.REVIEW})


class MinutesField(QSpinBox):
    """A number of minutes, in the digits of all windows; those of the keyboard are taken, too."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(0, LONGEST)
        self.setSuffix(self.tr(" min"))
        self.setMinimumWidth(FIELD_WIDTH)
        line = LineField(self)
        line.setTextMargins(EDGE, 0, EDGE, 0)  # Qt ignores the sheet's padding here
        self.setLineEdit(line)
        line.setObjectName("qt_spinbox_lineedit")  # as its own one; named by this field
        self.valueChanged.connect(line.level)  # the line's own signal is silent meanwhile
        line.level()

    @safe_override("")
    def textFromValue(self, val: int) -> str:
        return str(val)


class TimesBox(Box):
    """One of the usual lengths by a button, or a number of minutes for each phase.

    Signals:
        chosen: these minutes are planned, one number for each phase in the order of `Phase`.
    """

    chosen = Signal(object)

    def __init__(
        self,
        board: Board,
        timekeeper: Timekeeper,
        cover: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """With `cover`, the words that stand for what is private, no reason is shown."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Phases and their times"))
        self._timekeeper = timekeeper
        self._reasons: dict[Phase, str] = {}
        for reason in board.all_of(GoneOn):
            self._reasons[reason.phase] = cover or reason.text
        words = (self.tr("Express, 45 min"), self.tr("Standard, 120"), self.tr("Half day, 210"))
        self.lengths = choice_group(words, self)
        self.fields = {phase: MinutesField(self) for phase in PLANNED}
        self.sum = PlainLabel("", self, "soft")
        self._lay_out()
        plan = plan_of(board)
        self._show_plan(plan)
        self._show_sum()
        for field in self.fields.values():
            field.valueChanged.connect(self._show_sum)
        self.lengths.idClicked.connect(self._on_length)
        self.fields[PLANNED[0]].setFocus()
        self.fields[PLANNED[0]].selectAll()

    @property
    def plan(self) -> tuple[int, ...]:
        """The minutes in the fields, one number for each phase; 0 before and after the session."""
        return tuple(self.fields[phase].value() if phase in self.fields else 0 for phase in Phase)

    def accept(self) -> None:
        """Take these minutes."""
        self.chosen.emit(self.plan)
        super().accept()

    def _on_length(self, place: int) -> None:
        self._show_plan(PLANS[USUAL[place]])

    def _show_plan(self, plan: tuple[int, ...]) -> None:
        for phase, minutes in zip(Phase, plan, strict=True):
            if phase in self.fields:
                self.fields[phase].setValue(minutes)

    def _show_sum(self) -> None:
        """The sum, and the button of the usual length that it is, if it is one."""
        plan, total = self.plan, sum(self.plan)
        length = length_of(plan)
        breaks = BREAKS.get(length, 0)
        words = self.tr("{count} min, {total} with breaks") if breaks else self.tr("{count} min")
        self.sum.setText(words.format(count=total, total=total + breaks))
        self.lengths.setExclusive(False)
        for place, usual in enumerate(USUAL):
            self.lengths.button(place).setChecked(usual is length)
        self.lengths.setExclusive(True)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        line = 0
        for phase, field in self.fields.items():
            name = desk_words().phase(phase)
            field.setAccessibleName(self.tr("Minutes for {phase}").format(phase=name))
            grid.addWidget(PlainLabel(name, self), line, 0)
            grid.addWidget(field, line, 1)
            grid.addWidget(PlainLabel(self._spent(phase), self, "soft"), line, 2)
            line += 1
            if phase in self._reasons:
                said = self.tr("Gone on all the same: {reason}").format(reason=self._reasons[phase])
                grid.addWidget(WrappedLabel(said, self, "soft"), line, 0, 1, 3)
                line += 1
        grid.setColumnStretch(2, 1)
        self.add_button(OK)
        self.add_button(CANCEL)
        turn = in_row(*self.lengths.buttons(), None, spacing=6)
        self.lay_out(turn, grid, self.sum, width=WIDTH, spacing=14)

    def _spent(self, phase: Phase) -> str:
        minutes = self._timekeeper.minutes(phase)
        return "" if minutes is None else self.tr("{count} min taken").format(count=minutes)
