"""The control of the room from the desk: shown, frozen, black."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from andfacil.ui.room.remote import RoomKeys
from andfacil.ui.room.stage import RoomStage
from andfacil.ui.room.windows import PlacedWindows
from andfacil.ui.screens.awake import Awake
from andfacil.ui.screens.placement import Place, Wish
from andfacil.ui.screens.placing import RoomPlacing

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.room.scene import RoomScene
    from andfacil.ui.room.window import RoomWindow
    from andfacil.ui.screens.system_screens import Screens
    from andfacil.ui.style.motion import Motion
    from andfacil.ui.style.theme import Theme

PREVIEW_MS = 400
"""The small picture of the room follows the room at most this often."""


class RoomState(Enum):
    """What the room shows of the board."""

    AWAY = "away"
    BLACK = "black"
    SHOWN = "shown"


class RoomControl(QObject):
    """Owns the room window. It is built when it is shown for the first time.

    `stage` has what it shows beside the board, `placing` knows on which screen it belongs, `keys`
    what is pressed in it.

    Signals:
        shown_changed: the room has come or gone; also when one that is gone is wanted no more.
        told: a sentence for the strip.
        picture_changed: what the room shows is another now (a QPixmap, empty while it is away).
        pressed: a key that is the desk's was pressed while the room had the focus (the QKeyEvent).
        blank_asked: the remote asks for a black screen, or for the picture again.
    """

    shown_changed = Signal(bool)
    told = Signal(str)
    picture_changed = Signal(QPixmap)
    pressed = Signal(object)
    blank_asked = Signal()

    def __init__(
        self,
        session: OpenSession,
        model: BoardModel,
        theme: Theme,
        screens: Screens,
        parent: QObject | None = None,
        *,
        awake: Awake | None = None,
        motion: Motion | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._theme = theme
        self._room: RoomWindow | None = None
        self._was = (False, False)
        self._motion = motion
        self.stage = RoomStage(model, self)
        self._awake = awake or Awake()
        self.keys = RoomKeys(self)
        self.windows = PlacedWindows(screens, self._made, self)
        self.placing = RoomPlacing(screens, self.windows, screens, self._awake, self)
        self._soon = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._ratio: float | None = None
        self._connect()

    def _connect(self) -> None:
        self._session.edited.connect(self._on_change)
        self._model.question_changed.connect(self._on_change)
        self.stage.changed.connect(self._on_scene)
        self._soon.timeout.connect(self._take_picture)
        self.keys.page_asked.connect(self.turn_page)
        self.keys.pressed.connect(self.pressed)
        self.keys.blank_asked.connect(self.blank_asked)
        self.keys.told.connect(self.told)
        self.placing.told.connect(self.told)
        self.placing.moved.connect(self._on_moved)
        self.windows.desk_moved.connect(self.placing.follow_desk)
        self.windows.room_hidden.connect(self.placing.room_closed)

    @property
    def room(self) -> RoomWindow | None:
        """The room's window, once it has been shown."""
        return self._room

    @property
    def is_shown(self) -> bool:
        """True while the room has something on its screen."""
        return self._room is not None and self._room.isVisible()

    @property
    def is_wanted(self) -> bool:
        """True while the room is shown, or comes back by itself when its screen does."""
        return self.placing.wish.place is not Place.AWAY

    @property
    def is_black(self) -> bool:
        """True while the room is shown nothing."""
        return self._room is not None and self._room.is_black

    @property
    def state(self) -> RoomState:
        """What the room shows; a frozen picture counts as black.

        So a room that comes back never shows what it did not show before.
        """
        if self._room is None or not self.is_wanted:
            return RoomState.AWAY
        return RoomState.BLACK if self._room.is_veiled else RoomState.SHOWN

    def come_back(self, state: RoomState, wish: Wish) -> None:
        """Show what another room control showed in the window before this one, and where."""
        if state is RoomState.BLACK:
            self._made().set_black(True)
        self.placing.go_on(wish)

    def set_shown(self, shown: bool) -> None:
        """Show the room on its screen, or take it away.

        Without a second screen it becomes a window, to be dragged to a projector or shared in a
        call.
        """
        if shown:
            self.placing.show_room()
        else:
            self.placing.put_away()

    def set_theme(self, theme: Theme) -> None:
        """Other colours, now and when the room is shown for the first time."""
        self._theme = theme
        if self._room is not None:
            self._room.set_theme(theme)
            self._soon.start()

    def set_ratio(self, ratio: float | None) -> None:
        """The farthest seat is so many image heights away, now and when the room is built."""
        self._ratio = ratio
        if self._room is not None:
            self._room.set_ratio(ratio)
            self._soon.start()

    def set_frozen(self, frozen: bool) -> None:
        """Freeze the room's picture while the desk goes on."""
        if self._room is not None:
            self._room.set_frozen(frozen)
            self._soon.start()

    def set_black(self, black: bool) -> None:
        """Show the room nothing at all."""
        if self._room is not None:
            self._room.set_black(black)
            self._soon.start()

    def turn_page(self, step: int) -> None:
        """Show the room its next page, or with -1 the one before; unless it is locked."""
        if not self.keys.holds_page() and self._room is not None:
            self._room.turn_page(step)
            self._soon.start()

    def follow(self, ref: CardId) -> None:
        """Turn to the page with the card that the desk goes to; unless the room is locked."""
        if self._room is not None and not self.keys.locked:
            self._room.reveal(ref)
            self._on_change()

    def close(self) -> None:
        """Hide the room for good."""
        self._awake.set_held(False)
        self.placing.end()
        if self._room is not None:
            self.windows.keep_size()
            self._room.removeEventFilter(self.windows)
            self._room.removeEventFilter(self.keys)
            self._room.close()
            self._room.deleteLater()
            self._room = None

    def _made(self) -> RoomWindow:
        from andfacil.ui.board.animation import BoardMotion
        from andfacil.ui.room.window import RoomWindow  # most sessions are prepared without a room

        if self._room is None:
            self._room = RoomWindow(self._model, self._theme, self._ratio)
            self._room.show_scene(self.stage.scene)
            self._room.line_asked.connect(self.stage.step_line)
            if self._motion is not None:
                BoardMotion(self._room.board, self._motion)
            self._room.installEventFilter(self.windows)
            self._room.installEventFilter(self.keys)
        return self._room

    def _on_change(self) -> None:
        if self.is_shown and not self._soon.isActive():
            self._soon.start()

    def _on_scene(self, scene: RoomScene) -> None:
        if self._room is not None:
            self._room.show_scene(scene)
        self._on_change()

    def _take_picture(self) -> None:
        if self._room is not None and self.is_shown:
            self.picture_changed.emit(self._room.grab())

    def _on_moved(self) -> None:
        self.keys.leads_back = self.placing.placement.over_desk
        if self.is_shown:
            self._soon.start()
        else:
            self.picture_changed.emit(QPixmap())
        before, self._was = self._was, (self.is_shown, self.is_wanted)
        if before != self._was:
            self.shown_changed.emit(self.is_shown)
