"""What is left of the phase's time, counted down quietly, and the buttons for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from andfacil.ui.base.keys import from_left
from andfacil.ui.style.theme import restyle
from andfacil.ui.widgets.labels import PlainLabel, set_tooltip
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.words.times import minutes_and_seconds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

    from andfacil.ui.base.timekeeper import Timekeeper

TICK_MS = 1000
BESIDE = 12
"""px around the words of a button."""


class ClockLine(QWidget):
    """Says "8:40 left", "over by 2:00", or that the clock is stopped; it never flashes.

    Hidden where the time of a phase is not known or not planned.

    Signals:
        minute_passed: one more whole minute of the phase is spent.
    """

    minute_passed = Signal()

    def __init__(self, timekeeper: Timekeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timekeeper = timekeeper
        self._minutes: int | None = None
        self.words = PlainLabel("", self, "time_left")
        self._buttons = QWidget(self)
        in_column(self.words, self._buttons, on=self, margins=(8, 2, 0, 0), spacing=4)
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self.refresh)
        timekeeper.changed.connect(self.refresh)
        self.refresh()

    def add_buttons(
        self, clock: QAction, clock_keys: str, others: Iterable[tuple[QAction, str, str]]
    ) -> None:
        """A button for the clock, which says what a press does; then buttons for other actions.

        Each of these comes with its short words and its keys.
        """
        buttons = [self._clock_button(clock, clock_keys)]
        for action, words, keys in others:
            button = self._button(action, words)
            button.setAccessibleName(action.text())
            set_tooltip(button, f"{action.text()} ({keys})" if keys else action.text())
            button.setCheckable(action.isCheckable())
            button.setChecked(action.isChecked())
            action.toggled.connect(button.setChecked)
            buttons.append(button)
        in_row(*buttons, None, on=self._buttons, spacing=2)

    def _clock_button(self, clock: QAction, keys: str) -> QToolButton:
        said = {True: self.tr("Pause"), False: self.tr("Run")}
        wholly = {True: self.tr("Stop the clock"), False: self.tr("Let the clock run")}
        button = self._button(clock, said[True])
        widest = max(self.fontMetrics().horizontalAdvance(words) for words in said.values())
        button.setMinimumWidth(widest + BESIDE)  # the others stay where they are

        def show_state(runs: bool) -> None:
            button.setText(said[runs])
            button.setAccessibleName(wholly[runs])
            set_tooltip(button, f"{wholly[runs]} ({keys})")

        show_state(clock.isChecked())
        clock.toggled.connect(show_state)
        return button

    def _button(self, action: QAction, words: str) -> QToolButton:
        button = QToolButton(self._buttons)
        button.setProperty("time", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setIconSize(QSize(0, 0))
        button.setText(from_left(words) if words.startswith("+") else words)
        policy = QSizePolicy.Policy
        button.setSizePolicy(policy.Fixed, policy.Preferred)  # figures as high as Arabic letters
        button.clicked.connect(action.trigger)
        return button

    def refresh(self) -> None:
        """Show the time of this moment."""
        left = self._timekeeper.left()
        self.setVisible(self._timekeeper.is_known and left is not None)
        runs = self._timekeeper.runs
        if runs is not self._ticks.isActive():
            self._ticks.start() if runs else self._ticks.stop()
        if left is None:
            return
        self._tell_of_minutes()
        told = minutes_and_seconds(abs(left))
        words = self.tr("{time} left") if left >= 0 else self.tr("over by {time}")
        stopped = self.tr("{words}, stopped")
        said = words.format(time=told)
        self.words.setText(said if runs else stopped.format(words=said))
        if self.words.property("over") is not (left < 0):
            self.words.setProperty("over", left < 0)
            restyle(self.words)

    def _tell_of_minutes(self) -> None:
        phase = self._timekeeper.phase
        minutes = None if phase is None else self._timekeeper.minutes(phase)
        if minutes != self._minutes:
            self._minutes = minutes
            self.minute_passed.emit()
