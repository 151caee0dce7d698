"""Pages of a paper, one below the other or side by side, with zoom."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from andfacil.ui.agreement.pages_geometry import GAP, Pictures, Roll
from andfacil.ui.base.guarded import safe_override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from andfacil.ui.style.theme import Theme

SMALLEST, LARGEST = 0.2, 5.0
"""px a pt: beyond these nobody reads a page."""
WIDEST = 1.7
"""px a pt to which a page grows by itself; it would only be coarse beyond."""
ZOOM_STEP = 1.2
LINE_PX = 48
STALE = 0.3
"""Opacity of pages that are out of date."""


class Fit(Enum):
    """What the size of a page goes by."""

    WIDTH = auto()
    PAGE = auto()
    FREE = auto()


class PageView(QAbstractScrollArea):
    """Shows the pictures of pages; a signal asks for one that is missing.

    Signals:
        picture_asked: this page (from 1) is seen, and its picture at this scale (dots a pt) is
            not there yet.
        page_changed: another page is the one looked at (from 1; 0 without any).
        scale_changed: pages are larger or smaller now.
    """

    picture_asked = Signal(int, float)
    page_changed = Signal(int)
    scale_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages"))
        self.setMinimumSize(240, 100)
        self._theme = theme
        self._sizes: tuple[tuple[float, float], ...] = ()
        self._roll = Roll()
        self._pictures = Pictures()
        self.fit = Fit.WIDTH
        self.scale = 1.0  # px a pt
        self.page = 0  # the one looked at, from 1
        self.is_stale = False
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def show_pages(self, sizes: Sequence[tuple[float, float]]) -> None:
        """Show new pages of these widths and heights (pt); keep the scroll position."""
        self._sizes = tuple(sizes)
        self._pictures.clear()
        self.is_stale = False
        self._lay_out()

    def show_picture(self, page: int, scale: float, picture: QImage) -> None:
        """Take the picture of a page, at `scale` dots a pt."""
        self._pictures.keep(page, scale, picture)
        self.viewport().update()

    def has_picture(self, page: int) -> bool:
        """True when there is a picture of a page."""
        return self._pictures.of(page) is not None

    def set_stale(self, stale: bool) -> None:
        """Show the pages as out of date, or not."""
        self.is_stale = stale
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Other colours around the pages."""
        self._theme = theme
        self.viewport().update()

    def set_fit(self, fit: Fit) -> None:
        """Let a page be as wide as the window, or be seen as a whole."""
        self.fit = fit
        self._lay_out()

    def zoom(self, steps: int) -> None:
        """Make pages larger (1) or smaller (-1) by some steps."""
        self.fit = Fit.FREE
        self.scale *= ZOOM_STEP**steps
        self._lay_out()

    def go_to(self, page: int) -> None:
        """Bring the top of a page (from 1) into sight."""
        if self._sizes:
            page = min(max(page, 1), self.pages)
            self.verticalScrollBar().setValue(self._roll.top_of_page(page))
            self._set_page(page)

    def turn(self, steps: int) -> None:
        """Go on (1) or back (-1) by as many pages as are side by side."""
        self.go_to(self.page + steps * self._roll.columns)

    def _lay_out(self) -> None:
        view, bar = self.viewport().size(), self.verticalScrollBar()
        anchor = self._roll.anchor(bar.value())
        widest = max((width for width, _ in self._sizes), default=595.0)
        highest = max((height for _, height in self._sizes), default=842.0)
        across = (view.width() - 2 * GAP) / widest
        if self.fit is Fit.WIDTH:
            self.scale = min(across, WIDEST)
        elif self.fit is Fit.PAGE:
            self.scale = min(across, (view.height() - 2 * GAP) / highest)
        self.scale = min(max(self.scale, SMALLEST), LARGEST)
        self._roll = Roll(self._sizes, self.scale, view.width())
        for each, end, seen in (
            (bar, self._roll.size.height(), view.height()),
            (self.horizontalScrollBar(), self._roll.size.width(), view.width()),
        ):
            each.setPageStep(seen)
            each.setSingleStep(LINE_PX)
            each.setRange(0, max(0, end - seen))
        bar.setValue(self._roll.top_of(anchor))
        self._on_scrolled()
        self.scale_changed.emit()
        self.viewport().update()

    def _on_scrolled(self) -> None:
        top = self.verticalScrollBar().value()
        self._set_page(self._roll.page_at(top, self.viewport().height()))

    def _set_page(self, page: int) -> None:
        if page != self.page:
            self.page = page
            self.page_changed.emit(page)

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme["track"])
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        away = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        dots = self.scale * self.devicePixelRatioF()
        for page, place in enumerate(self._roll.places, 1):
            rect = place.translated(-away)
            if rect.intersects(self.viewport().rect()):
                self._paint_page(painter, page, rect)
                if not self.is_stale and not self._pictures.has(page, dots):
                    self.picture_asked.emit(page, dots)
        painter.end()

    def _paint_page(self, painter: QPainter, page: int, rect: QRect) -> None:
        painter.setPen(QPen(self._theme["card_line"], 1))
        painter.setBrush(QColor(Qt.GlobalColor.white))  # paper is white in every theme
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))
        picture = self._pictures.of(page)
        if picture is not None:
            painter.setOpacity(STALE if self.is_stale else 1.0)
            painter.drawImage(QRectF(rect), picture)
            painter.setOpacity(1.0)

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @safe_override()
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = Qt.Key(event.key()), self.verticalScrollBar()
        lines = {Qt.Key.Key_Down: LINE_PX, Qt.Key.Key_Up: -LINE_PX}
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1}
        pages |= {Qt.Key.Key_PageUp: -1, Qt.Key.Key_Backspace: -1}
        if key in lines:
            bar.setValue(bar.value() + lines[key])
        elif key in pages:
            self.turn(pages[key])
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)
