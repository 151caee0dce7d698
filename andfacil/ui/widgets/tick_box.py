"""A box to tick whose frame is seen in every look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPalette, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

TICK = ((0.24, 0.53), (0.43, 0.72), (0.78, 0.30))
"""Where the tick bends, as parts of the box."""


class TickBox(QCheckBox):
    """A check box with a plain tick; the stylesheet gives the frame its colour.

    The style's own frame is a shade of the window's colour, which is hardly seen on a dark one.
    """

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tick in a colour; a stylesheet would need a picture for each look."""
        super().paintEvent(event)
        if self.checkState() is not Qt.CheckState.Checked:
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box = self.style().subElementRect(part, option, self)
        pen = QPen(self.palette().color(QPalette.ColorRole.Base), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        with painting(self) as painter:
            painter.setPen(pen)
            painter.drawPolyline(
                [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in TICK]
            )
