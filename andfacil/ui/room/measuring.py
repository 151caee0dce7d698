"""Sizes the room for its farthest seat: recalls what was measured, and asks for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.ui.base.keys import MEASURE_KEY, native_keys
from andfacil.ui.room.measures import (
    Measures,
    in_feet,
    is_asked_about,
    reach_words,
    recall,
    remember,
)
from andfacil.ui.screens.placement import Place

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.base.typed_boxes import TypedBoxes
    from andfacil.ui.room.control import RoomControl
    from andfacil.ui.room.measure_box import MeasureBox
    from andfacil.ui.screens.placement import ScreenInfo


class RoomMeasuring(QObject):
    """Follows the room from screen to screen; each screen has the measures of its own room.

    A room in an ordinary window, shared in a call, is looked at on screens of which nothing is
    known. No box opens by itself, for it would take what is being typed for a length: the desk
    offers to measure, and says so once, after a line is done.

    Signals:
        reach_changed: how far away the room can be read is another now (the words).
        offered: a screen is filled that nobody has measured (True), or that is over.
        told: a sentence for the strip.
        left: the box is gone; the capture line is next.
    """

    reach_changed = Signal(str)
    offered = Signal(bool)
    told = Signal(str)
    left = Signal()

    def __init__(
        self,
        room: RoomControl,
        settings: QSettings | None,
        typed: TypedBoxes,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._room = room
        self._settings = settings
        self._typed = typed
        self._window = window
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
        """The measures of the room on its present screen."""
        screen = self.screen
        if screen is None or self._settings is None:
            return None
        return recall(self._settings, screen.identity)

    def follow(self) -> None:
        """Size the room for its present screen."""
        self._size(self.measures)

    def ask_once(self) -> None:
        """Say how the room's screen is measured, unless it is, or somebody was told before."""
        screen = self.screen
        if screen is None or self._settings is None or not self._is_unknown():
            return
        if not is_asked_about(self._settings, screen.identity) and self.box is None:
            self._leave_out(screen.identity)
            words = self.tr("Is the board large enough for the last row? {key} measures the room.")
            self.told.emit(words.format(key=native_keys(MEASURE_KEY)))

    def _is_unknown(self) -> bool:
        """True while the room fills a screen of its own that nobody has measured."""
        fills = self.screen is not None and not self._room.placing.placement.over_desk
        return fills and self._settings is not None and self.measures is None

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
        self._typed.watch(f"measures {screen.identity}", box)
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
            self._room.set_ratio(measures.ratio if measures else None)
        self._tell(measures)
        self.offered.emit(self._is_unknown())

    def _tell(self, measures: Measures | None) -> None:
        self.reach_changed.emit(reach_words(measures, feet=in_feet()))
