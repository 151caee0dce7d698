"""What the room sees, small, at the foot of the inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from andfacil.ui.plain import caption
from andfacil.ui.safe_override import safe_override

if TYPE_CHECKING:
    from andfacil.ui.theme import Theme


class RoomPicture(QWidget):
    """A picture of the room, as wide as there is room for it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QPixmap()
        self.setAccessibleName(self.tr("What the room sees"))

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def show_picture(self, picture: QPixmap) -> None:
        """Show what the room shows now."""
        self._picture = picture
        self._fit()
        self.update()

    def _fit(self) -> None:
        if not self._picture.isNull():
            ratio = self._picture.height() / self._picture.width()
            self.setFixedHeight(max(1, round(self.width() * ratio)))

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        return QSize(160, 90)

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @safe_override()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        scaled = self._picture.scaled(
            self.size() * ratio,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawPixmap(self.rect(), scaled)
        painter.setPen(self._theme["line"])
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class RoomPreview(QWidget):
    """The heading and the picture; away while the room is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = RoomPicture(theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(caption(self.tr("ROOM SEES"), self))
        layout.addWidget(self._picture)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._picture.set_theme(theme)

    def show_picture(self, picture: QPixmap) -> None:
        """Show what the room shows now; an empty picture when it shows nothing."""
        self.setVisible(not picture.isNull())
        self._picture.show_picture(picture)
