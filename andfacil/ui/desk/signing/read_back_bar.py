"""The bar above the board while the agreement is read back: the line, and a tick of each side."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from andfacil.domain.values.cards import Side
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.keys import READ_BACK_KEY, TAKES_LETTERS, native_keys
from andfacil.ui.widgets.buttons import cross_button, push_button
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, set_tooltip
from andfacil.ui.widgets.layouts import WordsRow, in_column, in_row
from andfacil.ui.words.cards import spoken_ref
from andfacil.ui.words.steps import first_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QPushButton, QWidget

    from andfacil.export.papers.read_back import ReadLine

MOST_LETTERS = 220
"""Of the line; the room has all of it."""
TICK, NO_TICK = "✓", "○"

HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
"""Modifiers with which a key of the bar is the same."""
SIDES = {Qt.Key.Key_A: Side.A, Qt.Key.Key_B: Side.B}
STEPS = {
    **dict.fromkeys((Qt.Key.Key_Down, Qt.Key.Key_PageDown), 1),
    **dict.fromkeys((Qt.Key.Key_Up, Qt.Key.Key_PageUp), -1),
}
"""Keys of the bar; Space, N and Escape beside them."""


class ReadBackBar(QFrame):
    """Which line is read, who has ticked it, how many are left; hidden at first.

    Signals:
        ticked: this side (a Side) ticks the line, or takes its tick back.
        both_ticked: both sides tick the line, and the next one is read.
        step_asked: the next line (1) or the one before (-1).
        wrong: the line is not right, and its card is wanted.
        ended: the room is to show the board again.
    """

    ticked = Signal(object)
    both_ticked = Signal()
    step_asked = Signal(int)
    wrong = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("read_back_bar")
        self.setProperty(TAKES_LETTERS, True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place = PlainLabel("", self, "lead")
        self.told = PlainLabel("", self, "soft", wraps=True)
        self.words = WrappedLabel("", self)
        self.buttons = {side: self._button("", partial(self._on_side, side)) for side in Side}
        for button in self.buttons.values():
            button.setProperty("segment", True)
            button.setCheckable(True)
        self.both = self._button(self.tr("Both, next line"), self.both_ticked.emit)
        self.not_right = self._button(self.tr("Not right …"), self.wrong.emit)
        words = self.tr("Keys: {key}").format(key=native_keys(READ_BACK_KEY))
        self.brings_keys = PlainLabel(words, self, "soft")
        self.before = self._button("↑", partial(self.step_asked.emit, -1))
        self.before.setAccessibleName(self.tr("The line before"))
        self.next = self._button("↓", partial(self.step_asked.emit, 1))
        self.next.setAccessibleName(self.tr("The next line"))
        self.cross = cross_button(self)
        self.cross.clicked.connect(self.ended)
        self._lay_out()
        self._show_keys(on=False)
        self.hide()

    def show_line(
        self, line: ReadLine, number: int, count: int, sides: frozenset[Side], left: int
    ) -> None:
        """Line `number` (from 0) of `count`, ticked by `sides`; `left` are to be read back."""
        place = self.tr("Line {number} of {count}").format(number=number + 1, count=count)
        self._place.setText(place)
        said = " ".join(part for part in (spoken_ref(line.label), line.text) if part)
        self.words.setText(first_words(said, MOST_LETTERS))
        states = []
        for side, button in self.buttons.items():
            on = side in sides
            button.setText(f"{side.value}  {TICK if on else NO_TICK}")
            button.setChecked(on)
            name = self.tr("Side {side}: this line is right").format(side=side.value)
            button.setAccessibleName(name)
            states += [name] if on else []
        for button in (*self.buttons.values(), self.both, self.not_right):
            button.setEnabled(True)
        self.before.setEnabled(number > 0)
        self.next.setEnabled(number + 1 < count)
        self.told.setText(self._left_words(left))
        parts = (place, said, *states, self.told.text())
        self.setAccessibleName(". ".join(part.rstrip(".") for part in parts))
        keys = self.tr("A, B: that side's tick. Space: both, and the next line. N: not right.")
        self.setAccessibleDescription(keys)
        set_tooltip(self.told, keys)

    def show_nothing(self, words: str) -> None:
        """There is no line to be read."""
        self._place.setText("")
        self.words.setText(words)
        self.told.setText("")
        self.setAccessibleName(words)
        for button in (*self.buttons.values(), self.both, self.not_right, self.before, self.next):
            button.setEnabled(False)

    def take_focus(self) -> None:
        """Take the keys."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @safe_override()
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_keys(on=True)

    @safe_override()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_keys(on=False)

    def _show_keys(self, *, on: bool) -> None:
        """The keys of the buttons; while the keys are elsewhere, the one that brings them here."""
        for button, key in ((self.both, "Space"), (self.not_right, "N")):
            words = button.accessibleName()
            button.setText(f"{words}  {native_keys(key)}" if on else words)
        self.brings_keys.setVisible(not on)

    def _left_words(self, left: int) -> str:
        if not left:
            return self.tr("Every line is read back by both sides.")
        return self.tr("To read back: {count}").format(count=left)

    def _button(self, words: str, do: Callable[[], object]) -> QPushButton:
        """A button that leaves the keys to the bar when it is clicked."""
        button = push_button(words, self)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: do())
        return button

    def _on_side(self, side: Side) -> None:
        self.ticked.emit(side)
        self.take_focus()

    def _lay_out(self) -> None:
        text = in_column(in_row(self._place, 10, (self.told, 1), spacing=0), self.words, spacing=2)
        sides = in_row(*self.buttons.values(), self.both, self.not_right, spacing=6)
        keys = in_row(self.brings_keys, sides, spacing=10)
        steps = in_row(self.before, self.next, spacing=2)
        tail = in_row(keys, steps, None, self.cross, spacing=12)
        WordsRow(None, text, tail, on=self, margins=(14, 6, 6, 6))

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~HELD:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.ended.emit()
        elif key in STEPS:
            self.step_asked.emit(STEPS[key])
        elif key in SIDES and self.both.isEnabled():
            self.ticked.emit(SIDES[key])
        elif key == Qt.Key.Key_Space and self.both.isEnabled():
            self.both_ticked.emit()
        elif key == Qt.Key.Key_N and self.not_right.isEnabled():
            self.wrong.emit()
        else:
            super().keyPressEvent(event)
