"""The slim bar above the board that asks how long the break is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from andfacil.domain.capture.back_at import LONGEST_MIN, back_at
from andfacil.ui.desk.controllers.slim_bar import SlimBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

OFFERED_MIN = (5, 10, 15)
FIRST_MIN = 10
MOST_LETTERS = 12


class BreakBar(SlimBar):
    """A line for minutes or a time, three buttons with the usual minutes, and the resulting time.

    Signals:
        begin_asked: the break is to begin; until when (a local datetime, or None for "not said").
        left: the bar is closed.
    """

    begin_asked = Signal(object)
    left = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        clock: Callable[[], dt.datetime] = dt.datetime.now,
    ) -> None:
        super().__init__(MOST_LETTERS, parent)
        self._clock = clock
        self.line.setFixedWidth(130)
        self.line.setAccessibleName(self.tr("How long is the break"))
        self.line.setPlaceholderText(self.tr("10, or 14:35"))
        self._word.setText(self.tr("Break"))
        offers = (self._button(minutes) for minutes in OFFERED_MIN)
        self._lay_out(self.line, *offers, (self.told, 1))
        self.line.textChanged.connect(self._on_typed)
        self.line.stepped.connect(self._on_step)
        self.line.entered.connect(self._on_enter)
        for left in (self.line.left, self._cross.clicked):
            left.connect(self.leave)

    def begin(self) -> None:
        """Ask, with ten minutes to be typed over."""
        self.line.setText(str(FIRST_MIN))
        self._on_typed()
        self.take_line()

    def leave(self) -> None:
        """Hide the bar."""
        self.hide()
        self.left.emit()

    def _button(self, minutes: int) -> QPushButton:
        button = QPushButton(self.tr("{count} min").format(count=minutes), self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(partial(self._begin_in, minutes))
        return button

    def _begin_in(self, minutes: int) -> None:
        self.line.setText(str(minutes))
        self._on_enter()

    def _on_enter(self) -> None:
        until = back_at(self.line.text(), self._clock())
        if until is None and self.line.text().strip():
            self.tell(self.tr("Type minutes, as 10, or a time, as 14:35."))
            return
        self.begin_asked.emit(until)
        self.leave()

    def _on_step(self, step: int) -> None:
        """Five minutes more (Up) or less."""
        text = self.line.text().strip()
        minutes = int(text) if text.isdecimal() and len(text) <= 3 else FIRST_MIN
        self.line.setText(str(max(5, min(LONGEST_MIN, minutes - 5 * step))))

    def _on_typed(self) -> None:
        text = self.line.text()
        until = back_at(text, self._clock())
        if until is not None:
            self.tell(self.tr("back at {time}").format(time=until.strftime("%H:%M")))
        else:
            self.tell("" if text.strip() else self.tr("without a time"))
