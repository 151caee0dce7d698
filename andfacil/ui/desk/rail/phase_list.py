"""The phases of the method, the current one marked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from andfacil.domain.values.cards import Phase
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.painting import text_width
from andfacil.ui.style.theme import TEXT_PX
from andfacil.ui.widgets.labels import set_tooltip
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.phases import purpose_line

if TYPE_CHECKING:
    from andfacil.ui.base.timekeeper import Timekeeper
    from andfacil.ui.style.theme import Theme

BETWEEN = 8
"""px between a phase's name and its minutes."""
ROW, LOW_ROW, DOT, SMALL_PX = 36, 29, 13, 12
"""In px, for words of `TEXT_PX`."""
DOT_AT = 18
"""px from the row's beginning to the middle of its dot."""
SHOWN = tuple(phase for phase in Phase if phase not in {Phase.PREPARE, Phase.REVIEW})


class PhaseRow(QAbstractButton):
    """One phase: filled dot when it is over, ring and bold word while it is on."""

    def __init__(self, phase: Phase, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.phase = phase
        self._theme = theme
        self._over = False
        self._low = False
        self._time = self._short = self._bare = ""
        self.setText(desk_words().phase(phase))
        self.setCheckable(True)
        self.setAccessibleName(self.text())
        set_tooltip(self, purpose_line(phase))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def show_state(
        self, *, current: bool, over: bool, time: str, short: str = "", bare: str = ""
    ) -> None:
        """Whether it is on or over, and the minutes beside it; `short` where they have no room.

        `bare` is the number alone, where there is room for no more than that.
        """
        self._short, self._bare = short or time, bare
        if (current, over, time) == (self.isChecked(), self._over, self._time):
            return
        self._over, self._time = over, time
        self.setChecked(current)
        self.setAccessibleName(f"{self.text()}, {time}" if time else self.text())
        told = (self.tr("over") if over else "", purpose_line(self.phase))
        self.setAccessibleDescription(". ".join(filter(None, told)))
        self.update()

    def set_low(self, low: bool) -> None:
        """Take less height, on a low screen."""
        self._low = low
        self.updateGeometry()

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        return QSize(180, round((LOW_ROW if self._low else ROW) * self._scale()))

    @safe_override()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, current = self._theme, self.isChecked()
        box = QRectF(self.rect())
        if current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme["hover"])
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(theme["focus"], 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        strong = theme["and"] if current or self._over else theme["card_line"]
        painter.setPen(QPen(strong, 2))
        painter.setBrush(strong if self._over else Qt.BrushStyle.NoBrush)
        mirrored = self.isRightToLeft()
        middle_of_dot = box.right() - DOT_AT if mirrored else DOT_AT
        painter.drawEllipse(QPointF(middle_of_dot, box.center().y()), DOT / 2, DOT / 2)
        words = box.adjusted(10, 0, -36, 0) if mirrored else box.adjusted(36, 0, -10, 0)
        beginning, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if mirrored:
            beginning, end = end, beginning
        absolute = Qt.AlignmentFlag.AlignAbsolute
        small = QFont(self.font())
        small.setPixelSize(round(SMALL_PX * self._scale()))
        painter.setFont(small)
        painter.setPen(theme["ink_soft"])
        middle = Qt.AlignmentFlag.AlignVCenter
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if current else QFont.Weight.Normal)
        room = words.width() - text_width(self.text(), font) - BETWEEN
        times = (self._time, self._short, self._bare)
        time = next((each for each in times if text_width(each, small) <= room), "")
        painter.drawText(words, end | middle | absolute, time)
        painter.setFont(self._whole_in(words.width(), font))
        painter.setPen(theme["ink"] if current or self._over else theme["ink_soft"])
        painter.drawText(words, beginning | middle | absolute, self.text())

    def _whole_in(self, width: float, font: QFont) -> QFont:
        """`font`, or one so small that the phase's name is whole in `width` px."""
        while text_width(self.text(), font) > width and font.pixelSize() > SMALL_PX:
            font.setPixelSize(font.pixelSize() - 1)
        return font

    def _scale(self) -> float:
        """How much larger the words are than those that the row was drawn for."""
        return self.font().pixelSize() / TEXT_PX


class PhaseList(QWidget):
    """All phases of a sitting in order; a click asks for another one.

    Signals:
        phase_asked: this phase is to be the current one (a Phase).
    """

    phase_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Phases of the session"))
        self._rows = [PhaseRow(phase, theme, self) for phase in Phase]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for row in self._rows:
            layout.addWidget(row)
            row.clicked.connect(partial(self._on_clicked, row))

    @property
    def last_row(self) -> QWidget:
        """The row at the foot; Tab goes on from there."""
        return self._rows[-1]

    def show_phase(self, phase: Phase | None, clock: Timekeeper) -> None:
        """Mark `phase`, and show the minutes of all.

        Prepare and Review lie before and after the sitting and are shown while they are on.
        """
        phases = list(Phase)
        place = phases.index(phase) if phase else -1
        for number, row in enumerate(self._rows):
            current = number == place
            row.setVisible(row.phase in SHOWN or current)
            over, ahead = number < place, number > place
            time = self._time(row.phase, clock, current=current, over=over)
            short = f"{clock.minutes(row.phase)}/{clock.planned(row.phase)}" if current else ""
            bare = str(self._minutes(row.phase, clock, over=over, ahead=ahead) or "")
            row.show_state(current=current, over=over, time=time, short=short, bare=bare)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        for row in self._rows:
            row.set_theme(theme)

    def set_low(self, low: bool) -> None:
        """Take less height, on a low screen."""
        for row in self._rows:
            row.set_low(low)

    def _time(self, phase: Phase, clock: Timekeeper, *, current: bool, over: bool) -> str:
        """What is known and, of a phase that is not over, what was planned for it."""
        spent, plan = clock.minutes(phase), clock.planned(phase)
        if current and plan and spent is not None:
            return self.tr("{spent} of {plan} min").format(spent=spent, plan=plan)
        minutes = self._minutes(phase, clock, over=over, ahead=not (current or over))
        return self.tr("{minutes} min").format(minutes=minutes) if minutes else ""

    def _minutes(self, phase: Phase, clock: Timekeeper, *, over: bool, ahead: bool) -> int | None:
        """The minutes that a phase took or, of one that is not over, those planned for it.

        A phase that was left for an earlier one lies ahead again.
        """
        spent = None if ahead else clock.minutes(phase)
        return spent if spent is not None or over else clock.planned(phase)

    def _on_clicked(self, row: PhaseRow) -> None:
        row.setChecked(not row.isChecked())  # the board decides; the mark follows it
        self.phase_asked.emit(row.phase)
