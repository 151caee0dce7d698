"""The whole board in the room: when asked for, at the end of a phase, and once it is signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from andfacil.domain.values.edits import BESIDE_HISTORY, EditKind
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.keys import OVERVIEW_KEY, native_keys

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from andfacil.domain.board.session import Outcome
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.room.control import RoomControl

PRESSES = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
HELD = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
)
"""Keys that do nothing by themselves."""
COMES_AFTER = frozenset({EditKind.CHANGE_PHASE, EditKind.SIGN})
"""Edits after which the room looks at the whole board, and at what is below it."""


class OverviewController(QObject):
    """Shows the overview and takes it away.

    What the facilitator asked for stays until asked away, by the same key or Escape. What came by
    itself, as a phase ended or as all was signed, goes with the next edit or key.

    Signals:
        told: a sentence for the strip.
    """

    told = Signal(str)

    def __init__(
        self,
        session: OpenSession,
        room: RoomControl,
        action: QAction,
        parent: QObject | None = None,
    ) -> None:
        """`action` is ticked while the overview is shown."""
        super().__init__(parent)
        self._room = room
        self._stage = room.stage
        self._action = action
        self._by_itself = False
        session.edited.connect(self._on_edited)
        self._stage.changed.connect(self.show_state)
        self.show_state()

    def toggle(self, shown: bool) -> None:
        """Show the whole board on one picture, or pages of it again."""
        self._end_by_itself()
        self._stage.show_overview(shown)
        key = native_keys(OVERVIEW_KEY)
        there = self.tr("The room sees the whole board. {key} or Esc leads back.").format(key=key)
        self.told.emit(there if shown else self.tr("The room sees the board page by page."))

    def leave(self) -> None:
        """Show the board page by page again."""
        self._end_by_itself()
        self._stage.show_overview(False)

    def show_state(self) -> None:
        """Tick what is so."""
        shown = self._stage.scene.overview
        self._action.setChecked(shown)
        if not shown:
            self._end_by_itself()

    @safe_override(False)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in PRESSES and isinstance(event, QKeyEvent) and event.key() not in HELD:
            same = QKeySequence(event.keyCombination()) in self._action.shortcuts()
            if not same:  # that key leads away by itself
                self.leave()
        return False

    def _on_edited(self, outcome: Outcome) -> None:
        if outcome.edit.kind in COMES_AFTER:
            self._come_by_itself()
        elif self._by_itself and outcome.edit.kind not in BESIDE_HISTORY:
            self.leave()  # the clock of the new phase is nothing that somebody did

    def _come_by_itself(self) -> None:
        scene, keys = self._stage.scene, self._room.keys
        application = QCoreApplication.instance()
        if scene.overview or scene.large or keys.locked or not self._room.is_wanted:
            return
        if not self._stage.has_cards:
            return  # the board's own words say what will stand where
        self._stage.show_overview(True)
        self._by_itself = True
        if application is not None:
            application.installEventFilter(self)

    def _end_by_itself(self) -> None:
        application = QCoreApplication.instance()
        if self._by_itself and application is not None:
            application.removeEventFilter(self)
        self._by_itself = False
