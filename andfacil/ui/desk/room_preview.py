"""What the room sees, small, at the foot of the inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.labels import PlainLabel, caption

if TYPE_CHECKING:
    from andfacil.ui.style.theme import Theme


NO_BOUND = 1 << 15
LINE = 1
"""The line around the picture, in px; the picture itself is not touched by it."""


class RoomPicture(QWidget):
    """A picture of the room, as wide as there is room for it, within a line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QPixmap()
        self._most_height = NO_BOUND
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

    def set_most_height(self, height: int) -> None:
        """Be at most so many px high, narrower then, so that what is above has room."""
        self._most_height = height
        self._fit()

    def _fit(self) -> None:
        if not self._picture.isNull():
            ratio = self._picture.height() / self._picture.width()
            height = max(1, round((self.width() - 2 * LINE) * ratio)) + 2 * LINE
            self.setFixedHeight(min(height, self._most_height))
            self.update()

    def _place(self) -> QRect:
        """The picture with its line, in its own proportions, in the middle."""
        place = QRect(self.rect())
        if not self._picture.isNull():
            ratio = self._picture.width() / self._picture.height()
            width = round((self.height() - 2 * LINE) * ratio) + 2 * LINE
            if width < self.width() - 1:  # lower than it is wide enough for
                place.setWidth(width)
                place.moveLeft((self.width() - width) // 2)
        return place

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
        place = self._place()
        inside = place.adjusted(LINE, LINE, -LINE, -LINE)
        scaled = self._picture.scaled(
            inside.size() * self.devicePixelRatioF(),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.fillRect(place, self._theme["line"])
        painter.drawPixmap(inside, scaled)
        painter.end()


class RoomPreview(QWidget):
    """The heading and the picture; away while the room is.

    `measure` is the button that asks for the room's measures, there while they are not known.
    """

    def __init__(self, theme: Theme, measure: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = RoomPicture(theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        line = QFrame(self)
        line.setObjectName("divider")
        line.setFixedHeight(1)
        layout.addWidget(line)
        layout.addSpacing(2)
        layout.addWidget(caption(self.tr("ROOM SEES"), self))
        self._reach = PlainLabel("", self)
        self._reach.setProperty("soft", True)
        self._reach.setWordWrap(True)
        self._reach.hide()
        layout.addWidget(self._reach)
        self._slide = PlainLabel("", self)
        self._slide.setWordWrap(True)
        self._slide.hide()
        layout.addWidget(self._slide)
        self._measure = measure
        measure.hide()
        layout.addWidget(measure)
        layout.addWidget(self._picture)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._picture.set_theme(theme)

    @property
    def reach(self) -> str:
        """What is said about how far away the room can be read."""
        return self._reach.text()

    def show_reach(self, words: str) -> None:
        """Say how far away the room can be read."""
        self._reach.setText(words)
        self._reach.setVisible(bool(words))

    @property
    def slide(self) -> str:
        """What is said of what the room sees in place of the board."""
        return self._slide.text()

    def show_slide(self, words: str) -> None:
        """Say what the room sees in place of the board; "" while it sees the board."""
        self._slide.setText(words)
        self._slide.setVisible(bool(words))

    def offer_measuring(self, offered: bool) -> None:
        """Let the room be measured from here, or not any more."""
        self._measure.setVisible(offered)

    def set_most_height(self, height: int) -> None:
        """Let the picture be at most so many px high."""
        self._picture.set_most_height(height)

    def show_picture(self, picture: QPixmap) -> None:
        """Show what the room shows now; an empty picture when it shows nothing."""
        self.setVisible(not picture.isNull())
        self._picture.show_picture(picture)
