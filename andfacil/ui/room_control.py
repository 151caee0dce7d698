"""The facilitator's hand on the room: shown, frozen, black."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPixmap

from andfacil.ui.focus_keeper import types_a_letter
from andfacil.ui.safe_override import safe_override

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from andfacil.ui.board_model import BoardModel
    from andfacil.ui.desk import Desk
    from andfacil.ui.room_window import RoomWindow
    from andfacil.ui.theme import Theme

PREVIEW_MS = 500
"""The small picture of the room follows the room at most this often."""


class RoomState(Enum):
    """What the room shows of the board."""

    AWAY = "away"
    BLACK = "black"
    SHOWN = "shown"


class RoomControl(QObject):
    """Owns the room window. It is built when it is shown for the first time.

    Signals:
        shown_changed: the room has come or gone.
        told: a sentence for the strip.
        picture_changed: what the room shows is another now (a QPixmap, empty while it is away).
        typed: a letter was typed while the room had the focus (the QKeyEvent).
    """

    shown_changed = Signal(bool)
    told = Signal(str)
    picture_changed = Signal(QPixmap)
    typed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        model: BoardModel,
        theme: Theme,
        screen_for_room: Callable[[], QScreen | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._theme = theme
        self._screen_for_room = screen_for_room
        self._room: RoomWindow | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PREVIEW_MS)
        self._connect()

    def _connect(self) -> None:
        self._desk.edited.connect(self._on_change)
        self._model.frame_changed.connect(self._on_change)
        self._soon.timeout.connect(self._take_picture)

    @property
    def room(self) -> RoomWindow | None:
        """The room's window, once it has been shown."""
        return self._room

    @property
    def is_shown(self) -> bool:
        """True while the room has something on its screen."""
        return self._room is not None and self._room.isVisible()

    @property
    def is_black(self) -> bool:
        """True while the room is shown nothing."""
        return self._room is not None and self._room.is_black

    @property
    def state(self) -> RoomState:
        """What the room shows; a picture that stands still counts as black.

        So a room that comes back never shows what it did not show before.
        """
        if self._room is None or not self.is_shown:
            return RoomState.AWAY
        return RoomState.BLACK if self._room.is_veiled else RoomState.SHOWN

    def come_back(self, state: RoomState) -> None:
        """Show what another room control showed in the window before this one."""
        if state is RoomState.AWAY:
            return
        if state is RoomState.BLACK:
            self._made().set_black(True)
        self.set_shown(True)

    def set_shown(self, shown: bool) -> None:
        """Show the room on its screen, or take it away.

        Without a second screen it becomes a window, to be dragged to a projector or shared in a
        call.
        """
        if not shown:
            if self._room is not None:
                self._room.close()
            return
        room = self._made()
        screen = self._screen_for_room()
        if screen is None:
            room.showNormal()
            room.resize(960, 540)
            self.told.emit(self.tr("There is no second screen: the room is shown in a window."))
        else:
            room.show_on(screen)
            self.told.emit(self.tr("The room is shown on {screen}.").format(screen=screen.name()))

    def set_theme(self, theme: Theme) -> None:
        """Other colours, now and when the room is shown for the first time."""
        self._theme = theme
        if self._room is not None:
            self._room.set_theme(theme)
            self._soon.start()

    def set_frozen(self, frozen: bool) -> None:
        """Let the room's picture stand still while the desk goes on."""
        if self._room is not None:
            self._room.set_frozen(frozen)
            self._soon.start()

    def set_black(self, black: bool) -> None:
        """Show the room nothing at all."""
        if self._room is not None:
            self._room.set_black(black)
            self._soon.start()

    def turn_page(self, step: int) -> None:
        """Show the room its next page, or with -1 the one before."""
        if self._room is not None:
            self._room.turn_page(step)
            self._soon.start()

    def reveal(self, ref: str) -> None:
        """Turn the room to the page with this card."""
        if self._room is not None and self.is_shown:
            self._room.reveal(ref)

    def close(self) -> None:
        """Take the room away for good."""
        if self._room is not None:
            self._room.removeEventFilter(self)
            self._room.close()
            self._room.deleteLater()
            self._room = None

    def follow_screens(self) -> None:
        """A projector was plugged in or pulled out: go where there is one."""
        if self.is_shown:
            self.set_shown(True)

    def _made(self) -> RoomWindow:
        from andfacil.ui.room_window import RoomWindow  # most sessions are prepared without a room

        if self._room is None:
            self._room = RoomWindow(self._model, self._theme)
            self._room.installEventFilter(self)
        return self._room

    def _on_change(self) -> None:
        if self.is_shown and not self._soon.isActive():
            self._soon.start()

    def _take_picture(self) -> None:
        if self._room is not None and self.is_shown:
            self.picture_changed.emit(self._room.grab())

    @safe_override(False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.shown_changed.emit(True)
            self._soon.start()
        elif event.type() == QEvent.Type.Hide:
            self.shown_changed.emit(False)
            self.picture_changed.emit(QPixmap())
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            takes = types_a_letter(event)
            if takes:
                self.typed.emit(event)
            return takes
        return False
