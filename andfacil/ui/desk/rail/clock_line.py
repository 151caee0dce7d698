"""What is left of the phase's time, counted down quietly, and the buttons for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QToolButton, QWidget

from andfacil.ui.style.theme import restyle
from andfacil.ui.widgets.labels import PlainLabel, set_tooltip
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.words.times import minutes_and_seconds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QAction

    from andfacil.ui.base.timekeeper import Timekeeper

TICK_MS = 1000


class ClockLine(QWidget):
    """Says "8:40 left", "over by 2:00", or that the clock is stopped; it never flashes.

    Hidden where the time of a phase is not known or not planned.
    """

    def __init__(self, timekeeper: Timekeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timekeeper = timekeeper
        self.words = PlainLabel("", self, "time_left")
        self._buttons = QWidget(self)
        in_column(self.words, self._buttons, on=self, margins=(8, 2, 0, 0), spacing=4)
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self.refresh)
        timekeeper.changed.connect(self.refresh)
        self.refresh()

    def add_buttons(self, actions: Iterable[tuple[QAction, str, str]]) -> None:
        """Buttons for these actions: each with its short words and its keys."""
        buttons = []
        for action, words, keys in actions:
            button = QToolButton(self._buttons)
            button.setProperty("time", True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setIconSize(QSize(0, 0))
            button.setText(words)
            button.setAccessibleName(action.text())
            set_tooltip(button, f"{action.text()} ({keys})" if keys else action.text())
            button.setCheckable(action.isCheckable())
            button.setChecked(action.isChecked())
            button.clicked.connect(action.trigger)
            action.toggled.connect(button.setChecked)
            buttons.append(button)
        in_row(*buttons, None, on=self._buttons, spacing=4)

    def refresh(self) -> None:
        """Show the time of this moment."""
        left = self._timekeeper.left()
        self.setVisible(self._timekeeper.is_known and left is not None)
        runs = self._timekeeper.runs
        if runs is not self._ticks.isActive():
            self._ticks.start() if runs else self._ticks.stop()
        if left is None:
            return
        told = minutes_and_seconds(abs(left))
        words = self.tr("{time} left") if left >= 0 else self.tr("over by {time}")
        stopped = self.tr("{words}, stopped")
        said = words.format(time=told)
        self.words.setText(said if runs else stopped.format(words=said))
        if self.words.property("over") is not (left < 0):
            self.words.setProperty("over", left < 0)
            restyle(self.words)
