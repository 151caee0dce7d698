"""The foot of the desk: what can be typed, the capture line, how far the needs are met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from andfacil.domain.values.cards import Side
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.labels import PlainLabel, PressedLabel, WrappedLabel, side_letter
from andfacil.ui.widgets.layouts import in_column, in_row
from andfacil.ui.widgets.notice_strip import Notices
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.sentences import problem_sentence

if TYPE_CHECKING:
    from andfacil.domain.values.errors import RuleBroken
    from andfacil.domain.views.room import RoomFrame
    from andfacil.ui.desk.method.nudge_strip import NudgeStrip


UNBOUND = (1 << 24) - 1
"""px: Qt's own word for a widget that may be as wide as it likes (QWIDGETSIZE_MAX)."""


def hint_words() -> str:
    """The signs of the capture line in three lines; a click on them shows all of them."""
    return QCoreApplication.translate(
        "Board",
        "a: need   a! non-negotiable\nb: need   b! non-negotiable\n+ solution > a1 b2   p: park",
    )


class CoverageWords(QWidget):
    """How many needs of each side are met and promised."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(1)
        self._words: dict[Side, PlainLabel] = {}
        for row, side in enumerate(Side):
            self._words[side] = PlainLabel("", self, "soft")
            layout.addWidget(side_letter(side, self), row, 0)
            layout.addWidget(self._words[side], row, 1)
        layout.setColumnStretch(1, 1)

    def add_below(self, label: QWidget) -> None:
        """Put another line below both sides."""
        layout = self.layout()
        if isinstance(layout, QGridLayout):
            layout.addWidget(label, len(Side), 0, 1, 2)

    def show_frame(self, frame: RoomFrame) -> None:
        """Say what the bridge says."""
        for side, label in self._words.items():
            label.setText(desk_words().tally(frame.tally(side))[0])


class Above(QWidget):
    """Floats over the board, right above a widget: the quiet strip and what is wrong in the line.

    It floats because a board that moves when a message comes and goes is not calm. The quiet strip
    leaves the bridge at the board's foot in sight. What belongs to the line covers it wholly: half
    of its words would be read wrongly.
    """

    def __init__(self, anchor: QWidget, bridge: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._anchor = anchor
        self._bridge = bridge
        self._over = parent
        self.notices = Notices(self)
        self.fault = QFrame(self)
        self.fault.setObjectName("fault")
        self._fault_words = WrappedLabel("", self.fault)
        in_row(self._fault_words, on=self.fault, margins=(14, 8, 14, 8))
        self.fault.hide()
        self._parts: list[QWidget] = [self.notices, self.fault]
        self._column = in_column(*self._parts, on=self, margins=(0, 0, 0, 6), spacing=6)
        self.hide()
        for each in (anchor, bridge, parent):
            each.installEventFilter(self)
        self.notices.changed.connect(self.place)

    def add(self, strip: NudgeStrip) -> None:
        """One more strip, nearest to the line."""
        self._parts.append(strip)
        self._column.addWidget(strip)
        strip.changed.connect(self.place)

    @property
    def fault_text(self) -> str:
        """What is wrong in the line; empty while nothing is."""
        return self._fault_words.text()

    def show_fault(self, fault: RuleBroken) -> None:
        """Say what is wrong in the line; older messages make room for it."""
        self.notices.clear()
        self._say(problem_sentence(fault))

    def clear_fault(self) -> None:
        """Clear the fault."""
        if self.fault_text:
            self._say("")

    def _say(self, words: str) -> None:
        self._fault_words.setText(words)
        self.fault.setVisible(bool(words))
        self.place()

    def place(self) -> None:
        """Move right above the line or the bridge, as tall as the words need."""
        self.setVisible(any(not part.isHidden() for part in self._parts))
        if self.isHidden():
            return
        for part in self._parts:
            part.updateGeometry()  # its own layout knows of other words, the column not yet
        line = self._place_of(self._anchor)
        place = line
        if self._bridge.isVisibleTo(self._over):
            place = line.united(self._place_of(self._bridge))
        height = self._column.totalHeightForWidth(place.width())
        if height < 0:
            height = self._column.totalSizeHint().height()
        end = line.top()
        if all(part.isHidden() for part in self._parts if part is not self.notices):
            end = place.top()  # of the bridge, where that is there
        place.setTop(min(place.top(), end - height))
        place.setBottom(end - 1)
        self.setGeometry(place)
        self.raise_()

    def _place_of(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._over, QPoint()), widget.size())

    @safe_override(False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show}:
            self.place()
        return False


class Foot(QWidget):
    """Hints, line and coverage side by side, each under what it belongs to."""

    def __init__(self, capture: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hints = PressedLabel(hint_words(), self)
        self.hints.setObjectName("hints")
        self.coverage = CoverageWords(self)
        parts = (self.hints, capture, self.coverage)
        self._row = in_row(*parts, on=self, spacing=16)
        self._row.setStretchFactor(capture, 1)
        for part in parts:
            self._row.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)

    def align_with(self, left: int, right: int, spacing: int) -> None:
        """Be as wide at both ends as the panels above; 0 where there is none."""
        self._row.setSpacing(spacing)
        self.hints.setVisible(left >= max(1, self.hints.minimumSizeHint().width()))
        self.hints.setFixedWidth(left)
        self.coverage.setMinimumWidth(right)
        self.coverage.setMaximumWidth(right or UNBOUND)
