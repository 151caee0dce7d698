"""What everybody sees: the board on the projector, sized for the farthest seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.overview.view import Overview
from andfacil.ui.board.view import BoardView
from andfacil.ui.room.curtain import RoomCurtain
from andfacil.ui.room.large_view import LargeView
from andfacil.ui.room.layers import RoomLayers
from andfacil.ui.room.scene import BARE, RoomScene
from andfacil.ui.room.slides.view import SlideView
from andfacil.ui.room.top import RoomTop
from andfacil.ui.style.measures import BoardLook, BoardStyle
from andfacil.ui.widgets import labels as plain

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QCloseEvent,
        QKeyEvent,
        QResizeEvent,
        QScreen,
    )

    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.style.theme import Theme


class RoomWindow(QWidget):
    """The board for everybody: no controls, nothing private, no type below the floor.

    `ratio` is the distance of the farthest seat in image heights. Esc closes the window; PageUp
    and PageDown turn pages; most keys never come here, see `RoomKeys`. Whatever shows cards is a
    child of `live`, not of the window itself: behind black, a break or a picture that stands
    still, `live` is out of the window.

    Signals:
        line_asked: the next line of the agreement is to be read (1), or the one before (-1).
    """

    line_asked = Signal(int)

    def __init__(
        self,
        model: BoardModel,
        theme: Theme,
        ratio: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._model = model
        self._theme = theme
        self.setPalette(theme.palette())  # the application has that of the desk
        self._ratio = ratio
        look = self._look(self.height())
        self.live = QWidget(self)
        self.board = BoardView(model, look, theme, self.live, editable=False)
        style = BoardStyle(look, theme, model.words, self.board.right_to_left, model.frame.swapped)
        self.top = RoomTop(model, style, self.live)
        self._scene = BARE
        self.slides = SlideView(model, style, self.live)
        self.overview = Overview(model, style, self.live)
        self.large = LargeView(model, style, self.live)
        self._layers = RoomLayers(self.board, self.overview, style, self.live)
        self.curtain = RoomCurtain(self, self.live, style)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # typing goes on at the desk
        self._connect()
        self._laid_out_for = self._layout_key()
        self._show_title()

    def _connect(self) -> None:
        self._model.frame_changed.connect(self._on_frame_changed)

    @property
    def is_black(self) -> bool:
        """True while nothing is shown at all."""
        return self.curtain.is_black

    @property
    def is_veiled(self) -> bool:
        """True while something else than the board of this moment is shown."""
        return self.curtain.is_drawn

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def set_takes_keys(self, takes: bool) -> None:
        """Let the system give the window the keyboard, or ask it never to."""
        never = Qt.WindowType.WindowDoesNotAcceptFocus
        if takes is not bool(self.windowFlags() & never):
            return
        self.overrideWindowFlags(self.windowFlags() ^ never)  # keeps the window as it is
        if handle := self.windowHandle():
            handle.setFlag(never, not takes)

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.setPalette(theme.palette())
        self._arrange()

    def set_ratio(self, ratio: float | None) -> None:
        """Another distance of the farthest seat, in image heights."""
        self._ratio = ratio
        self._arrange()

    def set_frozen(self, frozen: bool) -> None:
        """Freeze the picture while the desk goes on, or end that."""
        self.curtain.set_frozen(frozen)
        self._show_title()

    def set_black(self, black: bool) -> None:
        """Show nothing at all, or the board again."""
        self.curtain.set_black(black)
        self._show_title()

    def show_scene(self, scene: RoomScene) -> None:
        """Show a scene: a break, a spotlight, a place pointed at, what is typed."""
        before, self._scene = self._scene, scene
        self.slides.show_slide(None if scene.overview else scene.slide)  # it would hide the bridge
        self.overview.set_shown(scene.overview)
        self.large.show_cards(scene.large)
        self.top.show_time_left(scene.time_left)
        self._layers.show_scene(scene)
        if (scene.line is None) is not (before.line is None):
            self._arrange()
        if scene.pause != before.pause:
            self.curtain.set_pause(scene.pause)
            self._show_title()

    def reveal(self, ref: str) -> None:
        """Turn to the page with this card."""
        self.board.reveal(ref)

    def turn_page(self, step: int) -> None:
        """Show the next page, or with -1 the one before; of what is large while anything is.

        While the agreement is read back, the next line is asked for.
        """
        if self._scene.large:
            self.large.turn_page(step)
        elif self._scene.overview:
            self.overview.turn_page(step)
        elif self._scene.slide is not None:
            if not self.slides.turn_page(step):
                self.line_asked.emit(step)
        else:
            self.board.turn_page(step)

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
        self.set_frozen(False)
        super().closeEvent(event)

    def _look(self, height: int) -> BoardLook:
        language = self._model.frame.language
        return BoardLook.room(max(height, 120), self._ratio, language, width=self.width())

    def _on_frame_changed(self) -> None:
        """The title; and other measures, where another language needs larger type."""
        self._show_title()
        if self._layout_key() != self._laid_out_for:
            self._laid_out_for = self._layout_key()
            self._arrange()

    def _show_title(self) -> None:
        """What the room is not shown it is not told by the window's title, either."""
        if not self.is_veiled:
            # another one than the desk's: who shares a window in a call picks it by its title
            title = self._model.words("room.title", title=self._model.frame.title)
            self.setWindowTitle(plain.title(title))

    def _arrange(self) -> None:
        look = self._look(self.height())
        edge = round(look.px * (0.36 if look.stacked else 0.63))
        head = self.top.needed_height(look, self.height())
        self.board.set_style(look, self._theme)
        words, swapped = self._model.words, self._model.frame.swapped
        style = BoardStyle(look, self._theme, words, self.board.right_to_left, swapped)
        self.top.set_style(style)
        self._layers.set_style(style)
        self.curtain.set_style(style)
        self.curtain.fit()
        width = self.width() - 2 * edge
        self.top.setVisible(head > edge)
        self.top.setGeometry(edge, 0, width, head)
        below = QRect(edge, head, width, self.height() - head)
        self.board.setGeometry(below)
        self._layers.place()
        bridge = self.board.bridge.needed_height()
        self.overview.set_style(style)
        self.overview.setGeometry(below.adjusted(0, 0, 0, -bridge - round(look.card_gap * 0.3)))
        foot = bridge if self._scene.line is not None else 0
        for over in (self.slides, self.large):
            over.set_style(style)
            over.setGeometry(below.adjusted(0, 0, 0, -foot))

    def _layout_key(self) -> tuple[str, bool]:
        """What all is laid out anew for: the session's language, and the sides' places."""
        return self._model.frame.language, self._model.frame.swapped
