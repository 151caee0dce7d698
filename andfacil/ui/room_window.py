"""What everybody sees: the board on the projector, sized for the farthest seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from andfacil.ui import plain
from andfacil.ui.board_view import BoardView
from andfacil.ui.look import SHOWN_RATIO, BoardLook, BoardStyle
from andfacil.ui.painting import painting
from andfacil.ui.room_top import RoomTop
from andfacil.ui.safe_override import safe_override

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QKeyEvent,
        QPaintEvent,
        QPixmap,
        QResizeEvent,
        QScreen,
    )

    from andfacil.ui.board_model import BoardModel
    from andfacil.ui.theme import Theme


class Veil(QWidget):
    """Lies over the room: a picture that stands still, or nothing but black."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.frozen: QPixmap | None = None
        self.black = False
        self.hide()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            if self.black or self.frozen is None:
                painter.fillRect(self.rect(), Qt.GlobalColor.black)
            else:
                painter.drawPixmap(self.rect(), self.frozen)


class RoomWindow(QWidget):
    """The board for everybody: no controls, nothing private, no type below the floor.

    `ratio` is the distance of the farthest seat in image heights. Esc closes the window; PageUp
    and PageDown turn pages.
    """

    def __init__(
        self,
        model: BoardModel,
        theme: Theme,
        ratio: float = SHOWN_RATIO,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._model = model
        self._theme = theme
        self._ratio = ratio
        look = self._look(self.height())
        self.board = BoardView(model, look, theme, self, editable=False)
        self.top = RoomTop(model, BoardStyle(look, theme, self.board.mirrored), self)
        self._veil = Veil(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # typing goes on at the desk
        self._connect()
        self._language = model.frame.language
        self.setWindowTitle(plain.title(model.frame.title))

    def _connect(self) -> None:
        self._model.frame_changed.connect(self._on_frame_changed)

    @property
    def is_black(self) -> bool:
        """True while nothing is shown at all."""
        return self._veil.black

    @property
    def is_veiled(self) -> bool:
        """True while something else than the board of this moment is shown."""
        return self._veil.black or self._veil.frozen is not None

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._arrange()

    def set_ratio(self, ratio: float) -> None:
        """Another distance of the farthest seat, in image heights."""
        self._ratio = ratio
        self._arrange()

    def set_frozen(self, frozen: bool) -> None:
        """Hold the picture still while the desk goes on, or let it go on."""
        was = self._veil.isVisible() and not self._veil.black
        if frozen and not was:
            self._veil.hide()
            self._veil.frozen = self.grab()
        elif not frozen:
            self._veil.frozen = None
        self._settle_veil()

    def set_black(self, black: bool) -> None:
        """Show nothing at all, or the board again."""
        self._veil.black = black
        self._settle_veil()

    def reveal(self, ref: str) -> None:
        """Turn to the page with this card."""
        self.board.reveal(ref)

    def turn_page(self, step: int) -> None:
        """Show the next page, or with -1 the one before."""
        self.board.turn_page(step)

    # ------------------------------------------------------------------ Qt tells and asks

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @safe_override()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self.turn_page(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    @safe_override()
    def closeEvent(self, event: QCloseEvent) -> None:
        self._veil.frozen = None
        self._settle_veil()
        super().closeEvent(event)

    # ------------------------------------------------------------------ within

    def _look(self, height: int) -> BoardLook:
        return BoardLook.room(max(height, 120), self._ratio, self._model.frame.language)

    def _on_frame_changed(self) -> None:
        """The title; and other measures, where another language needs larger type."""
        frame = self._model.frame
        self.setWindowTitle(plain.title(frame.title))
        if frame.language != self._language:
            self._language = frame.language
            self._arrange()

    def _arrange(self) -> None:
        look = self._look(self.height())
        edge, head = round(look.px * 0.63), round(look.px * 2.2)
        self.board.set_style(look, self._theme)
        self.top.set_style(BoardStyle(look, self._theme, self.board.mirrored))
        self.top.setGeometry(edge, 0, self.width() - 2 * edge, head)
        self.board.setGeometry(edge, head, self.width() - 2 * edge, self.height() - head)
        self._veil.setGeometry(self.rect())

    def _settle_veil(self) -> None:
        self._veil.setGeometry(self.rect())
        self._veil.setVisible(self.is_veiled)
        self._veil.raise_()
        self._veil.update()
