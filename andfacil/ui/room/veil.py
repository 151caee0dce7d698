"""What covers the room: a frozen picture, or black."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QPixmap

    from andfacil.ui.style.measures import BoardStyle


class Veil(QWidget):
    """Black, or the picture it was given: in its own proportions, whatever became of the window."""

    def __init__(self, style: BoardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._picture: QPixmap | None = None
        self.hide()

    def set_style(self, style: BoardStyle) -> None:
        """Other colours, for what is left beside the picture, and other words."""
        self._style = style
        self._tell_name()

    def show_picture(self, picture: QPixmap | None) -> None:
        """Show this; None for black."""
        self._picture = picture
        self._tell_name()
        self.update()

    def _tell_name(self) -> None:
        self.setAccessibleName(self._style.words("room.still" if self._picture else "room.black"))

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if self._picture is None:
                painter.fillRect(self.rect(), Qt.GlobalColor.black)
                return
            size = self._picture.deviceIndependentSize()
            place = QRect(self.rect())
            if size.toSize() != self.size():
                painter.fillRect(place, self._style.theme["window"])
                painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
                fitted = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio).toSize()
                place = QRect(0, 0, fitted.width(), fitted.height())
                place.moveCenter(self.rect().center())
            painter.drawPixmap(place, self._picture)
