"""The bar above the board while the wall is quiet: whose time runs, and the difference."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame

from andfacil.domain.values.cards import Side
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.room.scene import Quiet
from andfacil.ui.widgets.buttons import cross_button, push_button
from andfacil.ui.widgets.labels import PlainLabel
from andfacil.ui.widgets.layouts import in_row
from andfacil.ui.words.times import minutes_and_seconds

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.desk.method.talk_times import TalkTimes

SECOND_MS = 1000
EVEN_S = 30
"""A difference that nobody minds (s)."""


class QuietBar(QFrame):
    """A button for each side that starts its time, what both have had, and a cross that ends it.

    Signals:
        ended: the wall is to show the board again.
        left: Escape; the wall stays quiet, the keyboard focus goes to the capture line.
    """

    ended = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quiet_bar")
        self._times: TalkTimes | None = None
        self._word = PlainLabel("", self, "lead", wraps=True)
        self.told = PlainLabel("", self, "soft", wraps=True)
        self.buttons = {side: push_button("", self, "segment") for side in Side}
        for side, button in self.buttons.items():
            button.setCheckable(True)
            button.clicked.connect(partial(self._on_pressed, side))
        self.cross = cross_button(self)
        self.cross.setAccessibleName(self.tr("Show the board again"))
        self.cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        sides = in_row(*self.buttons.values(), spacing=6)
        parts = ((self._word, 1), sides, (self.told, 1), self.cross)
        in_row(*parts, on=self, margins=(14, 4, 6, 4), spacing=10)
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self.refresh)
        self.cross.clicked.connect(self.ended)
        self.hide()

    def begin(self, why: Quiet, times: TalkTimes, first: Side) -> None:
        """Show these times, and take the keys: Space starts the time of the `first` side."""
        listens = why is Quiet.LISTEN
        self._word.setText(self.tr("Listening") if listens else self.tr("The sides talk apart"))
        self._times = times
        self.refresh()
        self._second.start()
        self.show()
        self.buttons[first].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Hide, and stop the times."""
        if self._times is not None:
            self._times.stop()
        self._second.stop()
        self.hide()

    def refresh(self) -> None:
        """Say how long each side has had."""
        if self._times is None:
            return
        for side, button in self.buttons.items():
            spent = minutes_and_seconds(self._times.seconds(side))
            button.setText(f"{side.value}  {spent}")
            button.setChecked(self._times.speaking is side)
            words = self.tr("The time of side {side}: {time}")
            button.setAccessibleName(words.format(side=side.value, time=spent))
        self.told.setText(self._difference(self._times.difference))

    def _difference(self, seconds: int) -> str:
        if abs(seconds) < EVEN_S:
            return self.tr("both have had the same")
        side = Side.A if seconds > 0 else Side.B
        words = self.tr("{side} has had {time} more")
        return words.format(side=side.value, time=minutes_and_seconds(abs(seconds)))

    def _on_pressed(self, side: Side) -> None:
        if self._times is not None:
            if self._times.speaking is side:
                self._times.stop()
            else:
                self._times.begin(side)
            self.refresh()

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
