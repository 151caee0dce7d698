"""A check box whose frame is visible in every theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.painting import line_pen, painting
from andfacil.ui.widgets.folding import Folding

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

TICK = ((0.24, 0.53), (0.43, 0.72), (0.78, 0.30))
"""The points of the tick, as shares of the box."""


class TickBox(Folding, QCheckBox):
    """A check box with a plain tick; the stylesheet gives the frame its colour.

    The style's own frame is a shade of the window's colour, which is hardly seen on a dark one.
    """

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(words)

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick in a colour; a stylesheet would need a picture for each theme."""
        super().paintEvent(event)
        if self.checkState() is not Qt.CheckState.Checked:
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box = self.style().subElementRect(part, option, self)
        with painting(self) as painter:
            painter.setPen(line_pen(self.palette().color(QPalette.ColorRole.Base), 2))
            painter.drawPolyline(
                [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in TICK]
            )
