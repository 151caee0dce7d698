"""Sizes the room for its farthest seat: recalls what was measured, and asks once for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.ui.room.measures import (
    Measures,
    in_feet,
    is_asked_about,
    reach_words,
    recall,
    remember,
)
from andfacil.ui.screens.placement import Place
from andfacil.ui.style.measures import ASSUMED_RATIO

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.room.control import RoomControl
    from andfacil.ui.room.measure_box import MeasureBox
    from andfacil.ui.screens.placement import ScreenInfo


class RoomMeasuring(QObject):
    """Follows the room from screen to screen; each screen has the measures of its own room.

    A room in an ordinary window, shared in a call, is looked at on screens of which nothing is
    known. While somebody is in the middle of a line (`is_busy`), the question waits.

    Signals:
        reach_changed: how far away the room can be read is another now (the words).
        left: the box is gone; the capture line is next.
    """

    reach_changed = Signal(str)
    left = Signal()

    def __init__(
        self,
        room: RoomControl,
        settings: QSettings | None,
        window: QWidget,
        is_busy: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._room = room
        self._settings = settings
        self._window = window
        self._is_busy = is_busy
        self._sized: Measures | None = None
        self.box: MeasureBox | None = None
        room.placing.moved.connect(self.follow)

    @property
    def screen(self) -> ScreenInfo | None:
        """The screen that the room fills."""
        placed = self._room.placing.placement
        return placed.screen if placed.place is Place.SCREEN else None

    @property
    def measures(self) -> Measures | None:
        """Those of the room on its screen of now."""
        screen = self.screen
        if screen is None or self._settings is None:
            return None
        return recall(self._settings, screen.identity)

    def follow(self) -> None:
        """The room has come, gone, or changed its screen."""
        self._size(self.measures)
        self.ask_once()

    def ask_once(self) -> None:
        """Ask about the room's screen, unless it is known, or somebody was asked before."""
        screen, placed = self.screen, self._room.placing.placement
        if screen is None or self._settings is None or placed.over_desk or self._is_busy():
            return  # where the room lies over the desk, the box would lie below it
        if not is_asked_about(self._settings, screen.identity):
            self.open()

    def open(self) -> None:
        """Ask for the measures of the room's screen, or of the one that it would be shown on."""
        from andfacil.ui.room.measure_box import MeasureBox  # most rooms are known

        screen = self.screen or self._screen_to_be()
        if screen is None or self._settings is None or self.box is not None:
            return
        box = MeasureBox(screen.name, recall(self._settings, screen.identity), self._window)
        self.box = box
        box.tried.connect(self._tell)
        box.measured.connect(lambda measures: self._keep(screen.identity, measures))
        box.left_out.connect(lambda: self._leave_out(screen.identity))
        box.finished.connect(self._on_finished)
        box.show()
        box.activateWindow()
        box.image.setFocus()
        box.image.selectAll()

    def _screen_to_be(self) -> ScreenInfo | None:
        placing = self._room.placing
        identity = placing.would_fill()
        screens = placing.screens()
        known = (screen for screen in screens if screen.identity == identity)
        return next(known, screens[0] if screens else None)

    def _keep(self, identity: str, measures: Measures) -> None:
        if self._settings is not None:
            remember(self._settings, identity, measures)

    def _leave_out(self, identity: str) -> None:
        """Ask no more; what was measured before stays."""
        if self._settings is not None and not is_asked_about(self._settings, identity):
            remember(self._settings, identity, None)

    def _on_finished(self) -> None:
        self.box = None
        self._size(self.measures)
        self.left.emit()

    def _size(self, measures: Measures | None) -> None:
        if measures != self._sized:
            self._sized = measures
            self._room.set_ratio(measures.ratio if measures else ASSUMED_RATIO)
        self._tell(measures)

    def _tell(self, measures: Measures | None) -> None:
        self.reach_changed.emit(reach_words(measures, feet=in_feet()))
