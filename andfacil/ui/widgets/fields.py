"""Fields of a card other than texts: ticks, choices, statuses, dates, answers.

Every field has `show_value`, which shows what the card says, and announces `committed` with the
new value when the person at the desk has chosen another.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QGridLayout, QStyledItemDelegate, QWidget

from andfacil.domain.values.cards import Answer, SideAnswer, Status
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.painting import painting
from andfacil.ui.style.theme import restyle
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.buttons import choice_group
from andfacil.ui.widgets.labels import PlainLabel, mnemonic_free
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.widgets.text_field import TextField
from andfacil.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent

MOST_ENTRIES = 14
"""Of a drop-down that are seen at once; more scroll."""
COLUMNS = 2
"""Of the four statuses, where the panel is wide enough."""


class TickField(QWidget):
    """Yes or no, with its keys beside it."""

    committed = Signal(bool)

    def __init__(self, label: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = TickBox(mnemonic_free(label), self)
        self._keys = PlainLabel(keys, self, "soft")
        in_row((self.box, 1), self._keys, on=self)
        self.box.clicked.connect(self.committed)

    def set_label(self, label: str) -> None:
        """Say what the tick means."""
        self.box.setText(mnemonic_free(label))

    def show_value(self, ticked: bool) -> None:
        """Show what the card says."""
        self.box.setChecked(ticked)

    @safe_override(QSize)
    def minimumSizeHint(self) -> QSize:
        return self.box.minimumSizeHint()

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self.box.sizeHint().width() - 8
        self._keys.setMaximumWidth(0 if room < self._keys.sizeHint().width() else 1000)


class ChoiceField(QComboBox):
    """One of several values, each with its words.

    Signals:
        committed: another value was chosen.
        left: it was chosen from the open list, so that the writer is done with the field.
    """

    committed = Signal(object)
    left = Signal()

    def __init__(
        self, options: Sequence[tuple[str, object]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setItemDelegate(QStyledItemDelegate(self))  # which the stylesheet gives its room
        self.setMaxVisibleItems(MOST_ENTRIES)
        self._values: list[object] = []
        self._steps = False
        self.set_options(options)
        self.activated.connect(self._on_activated)

    def set_options(self, options: Sequence[tuple[str, object]]) -> None:
        """The words and values to choose from."""
        self._values = [value for _, value in options]
        self.clear()
        self.addItems([words for words, _ in options])

    @property
    def value(self) -> Any:
        """The value chosen."""
        return self._values[self.currentIndex()]

    def show_value(self, value: object) -> None:
        """Show what the card says."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def _on_activated(self, index: int) -> None:
        self.committed.emit(self._values[index])
        if not self._steps:
            self.left.emit()

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step through the values of the closed field, which stays where the keys are."""
        self._steps = True
        super().keyPressEvent(event)
        self._steps = False

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow in the text's colour; a stylesheet would need a picture for each theme."""
        super().paintEvent(event)
        half, y = with_type(4), self.height() / 2
        x = 14 + half if self.isRightToLeft() else self.width() - 14 - half
        with painting(self) as painter:
            painter.setPen(QPen(self.palette().text().color(), 1.6))
            tips = ((-half, -half / 2), (0, half / 2), (half, -half / 2))
            painter.drawPolyline([QPointF(x + right, y + down) for right, down in tips])

    @safe_override()
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the panel instead of changing the card in passing."""
        event.ignore()


class StatusField(QWidget):
    """How far a solution has come: four buttons, one pressed."""

    committed = Signal(object)

    def __init__(self, words: Sequence[tuple[str, Status]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = choice_group([word for word, _ in words], self)
        self._statuses = [status for _, status in words]
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._grid = layout
        self._place(COLUMNS)
        self._group.idClicked.connect(self._on_clicked)

    def show_value(self, status: Status) -> None:
        """Show what the card says."""
        self._group.button(self._statuses.index(status)).setChecked(True)

    @safe_override(QSize)
    def minimumSizeHint(self) -> QSize:
        """As wide as its widest button: they are one below the other where two have no room."""
        widest = max(button.minimumSizeHint().width() for button in self._group.buttons())
        return QSize(widest, super().minimumSizeHint().height())

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(button.minimumSizeHint().width() for button in self._group.buttons())
        beside = COLUMNS * widest + (COLUMNS - 1) * self._grid.horizontalSpacing()
        self._place(COLUMNS if beside <= self.width() else 1)

    def _place(self, columns: int) -> None:
        for index, button in enumerate(self._group.buttons()):
            self._grid.addWidget(button, index // columns, index % columns)

    def _on_clicked(self, index: int) -> None:
        self.committed.emit(self._statuses[index])


class DateField(TextField):
    """A date, typed in any way that the capture line reads and shown as the day it means.

    `language` is the BCP 47 tag of the session, which decides the order of day and month.

    Signals:
        dated: another day, or None for no day at all.
    """

    dated = Signal(object)

    def __init__(
        self, parent: QWidget | None = None, *, today: Callable[[], dt.date] = dt.date.today
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.language = ""
        self.setPlaceholderText(self.tr("2027-01-31, 31 jan, fri, in 2 weeks"))
        self.committed.connect(self._on_committed)
        self.textChanged.connect(partial(self._mark, fault=False))

    def show_value(self, value: dt.date | str | None) -> None:
        """Show what the card says."""
        super().show_value(value.isoformat() if isinstance(value, dt.date) else value or "")

    def read(self) -> dt.date | None:
        """The day typed into the field; None where there is none."""
        if not self.text():
            return None
        # Here, so that a window that opens need not load the words of days in ten languages.
        from andfacil.domain.days.dates import read_date

        return read_date(self.text(), self._today(), self.language)

    @property
    def is_readable(self) -> bool:
        """False while the field holds something that is no date."""
        return not self.text() or self.read() is not None

    def _on_committed(self, _text: str) -> None:
        if self.is_readable:
            day = self.read()
            self.setPlainText(day.isoformat() if day else "")
            self.dated.emit(day)
        else:
            self._mark(fault=True)

    def _mark(self, *, fault: bool) -> None:
        if bool(self.property("fault")) != fault:
            self.setProperty("fault", fault)
            restyle(self)


class AnswerField(QWidget):
    """What one side says to a solution and, for "yes, if", the condition.

    Signals:
        committed: the side says something else.
        left: an answer that needs no condition was chosen from the list, or the condition is done.
    """

    committed = Signal(object)
    left = Signal()

    def __init__(
        self, words: Sequence[tuple[str, Answer | None]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._answer: SideAnswer | None = None
        self._choice = ChoiceField(words, self)
        self.setFocusProxy(self._choice)
        self._condition = TextField(self)
        self._condition.setPlaceholderText(self.tr("if …"))
        in_column(self._choice, self._condition, on=self, spacing=6)
        self._choice.committed.connect(self._on_chosen)
        self._choice.left.connect(self._on_left)
        self._condition.left.connect(self.left)
        self._condition.committed.connect(self._on_condition)

    def show_value(self, answer: SideAnswer | None) -> None:
        """Show what the card says."""
        self._answer = answer
        self._choice.show_value(answer.answer if answer else None)
        self._condition.show_value(answer.condition if answer else "")
        self._condition.setVisible(answer is not None and answer.answer is Answer.YES_IF)

    def set_name(self, name: str) -> None:
        """Tell a screen reader whose answer this is."""
        self._choice.setAccessibleName(name)
        self._condition.setAccessibleName(name)

    def _on_chosen(self, answer: Answer | None) -> None:
        if answer is None:
            self.committed.emit(None)
        elif self._answer is None:
            self.committed.emit(SideAnswer(answer=answer))
        else:
            kept = self._answer.condition if answer is Answer.YES_IF else ""
            plain = SideAnswer(answer=answer, condition=kept, spelled=self._answer.spelled)
            self.committed.emit(plain)

    def _on_left(self) -> None:
        """Go on to the condition, where the answer asks for one."""
        if self._choice.value is Answer.YES_IF:
            self._condition.setFocus()
        else:
            self.left.emit()

    def _on_condition(self, text: str) -> None:
        if self._answer is not None:
            self.committed.emit(replace(self._answer, condition=text))
