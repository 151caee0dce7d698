"""Beside the capture line's target: what is typed now stays at the desk until it is revealed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.cards.marks import paint_eye_off
from andfacil.ui.style.painting import painting
from andfacil.ui.words.cards import hidden_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from andfacil.ui.desk.capture.reader import LineReader

EYE_PX = 18
GAP_PX = 10
WIDE_PX = 620
"""From this width of the frame on there is room for the words."""


class HidingChip(QPushButton):
    """An eye struck through and the words; away while everybody sees what is typed.

    Signals:
        changed: from now on cards are typed hidden (True), or for everybody.
    """

    changed = Signal(bool)

    def __init__(self, reader: LineReader, parent: QWidget) -> None:
        super().__init__(hidden_words(), parent)
        self._reader = reader
        self.setObjectName("hiding")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Typing hidden: {words}").format(words=hidden_words()))
        self.clicked.connect(self.turn_off)
        parent.installEventFilter(self)
        self.hide()

    def set_on(self, on: bool) -> None:
        """Type cards hidden from now on, or for everybody."""
        if on != self._reader.hiding:
            self._reader.hiding = on
            self.setVisible(on)
            self.changed.emit(on)

    def turn_off(self) -> None:
        """Type for everybody again."""
        self.set_on(False)

    @safe_override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """On a narrow desk the eye alone leaves the line its room."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setText(hidden_words() if watched.width() >= WIDE_PX else "")
        return False

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - EYE_PX - GAP_PX if right_to_left else GAP_PX
        place = QRectF(x, (self.height() - EYE_PX) / 2, EYE_PX, EYE_PX)
        colours = self.palette()
        with painting(self) as painter:
            ink, ground = colours.buttonText().color(), colours.button().color()
            paint_eye_off(painter, place, ink, ground)
