"""Spotlight, pointing, breaks: what the facilitator does to guide attention in the room."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.editing import hiding
from andfacil.domain.values.cards import Need, Position
from andfacil.ui.base.keys import BREAK_KEY, native_keys
from andfacil.ui.desk.controllers.pointing import Pointing
from andfacil.ui.room.scene import Quiet, Typed
from andfacil.ui.room.stage import Spot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.board.view import BoardView
    from andfacil.ui.desk.capture.line import CaptureLine
    from andfacil.ui.desk.controllers.break_bar import BreakBar
    from andfacil.ui.desk.controllers.selection import Selection
    from andfacil.ui.room.stage import RoomStage


class AttentionController(QObject):
    """Spotlight, pointing, breaks, showing the typed line, and swapping the columns.

    All of them can be set before the room is shown.

    Signals:
        left: the bar for breaks was closed; the keyboard focus goes to the capture line.
        told: a sentence for the strip.
    """

    left = Signal()
    told = Signal(str)

    def __init__(
        self,
        session: OpenSession,
        stage: RoomStage,
        selection: Selection,
        board: BoardView,
        put_above: Callable[[QWidget], object],
        capture: CaptureLine,
        actions: Mapping[str, QAction],
    ) -> None:
        """Point over `board`; `put_above` puts the bar for breaks above it.

        Escape in the empty line of `capture` ends spotlight and pointing; `actions` are ticked
        while they are on.
        """
        super().__init__(board)
        self._session = session
        self._stage = stage
        self._selection = selection
        self._board = board
        self._put_above = put_above
        self._capture = capture
        self._pointing: Pointing | None = None
        self._actions = actions
        self.bar: BreakBar | None = None
        stage.changed.connect(self.show_state)
        capture.typed.connect(self._on_typed)
        capture.line.step_back_asked.connect(self.step_back)
        self.show_state()

    def light_cards(self) -> None:
        """Leave the selected cards bright, or all cards again."""
        self._stage.light_cards(self._selection.ids)
        self.show_state()

    def light_column(self) -> None:
        """Leave the column of the selected card bright, or all columns again."""
        card = self._selection.card
        column = card.side if isinstance(card, Need | Position) else None
        if card is None:
            column = self._capture.target.side
        self._stage.light_column(column)

    def light_unmet(self) -> None:
        """Leave bright what is not met yet, or all cards again."""
        ends = self._stage.spot is Spot.UNMET
        self._stage.light_unmet()
        if not ends and self._stage.spot is Spot.NOTHING:
            self.told.emit(self.tr("Every need is met."))

    def toggle_pointing(self, pointing: bool) -> None:
        """Show in the room where the mouse is over the board, or stop that."""
        if pointing and self._pointing is None:
            self._pointing = Pointing(self._board, self._stage)
        elif not pointing and self._pointing is not None:
            self._pointing.end()
            self._pointing = None
        self.show_state()

    def toggle_break(self, wanted: bool) -> None:
        """Ask how long the break is to be, or end it."""
        if not wanted:
            self._stage.end_break()
            self.told.emit(self.tr("The break is over."))
        else:
            if self.bar is None:
                self.bar = self._make_bar()
            self.bar.begin()
        self.show_state()

    def toggle_line(self, told: bool) -> None:
        """Let the room see what is typed, or not."""
        self._stage.tell_line(told)
        self._on_typed()
        shown, kept = self.tr("The room sees what is typed."), self.tr("What is typed stays here.")
        self.told.emit(shown if told else kept)

    def swap_columns(self) -> None:
        """Swap the columns of the sides on the desk, in the room and in pictures."""
        self._session.propose(hiding.swap_columns)

    def step_back(self) -> None:
        """End spotlight and pointing."""
        self._stage.end_light()
        self.toggle_pointing(pointing=False)

    def show_state(self) -> None:
        """Tick the actions that are on."""
        pause = self._stage.scene.pause
        states = {
            "break": pause is not None and pause.why is Quiet.BREAK,
            "light_cards": self._stage.spot is Spot.CARDS,
            "light_column": self._stage.spot is Spot.COLUMN,
            "light_unmet": self._stage.spot is Spot.UNMET,
            "point": self._pointing is not None,
            "tell_line": self._stage.tells_line,
        }
        for name, on in states.items():
            self._actions[name].setChecked(on)

    def _make_bar(self) -> BreakBar:
        from andfacil.ui.desk.controllers.break_bar import BreakBar  # the first break needs it

        bar = BreakBar(self._board.parentWidget())
        self._put_above(bar)
        bar.begin_asked.connect(self._begin_break)
        bar.left.connect(self.left)
        return bar

    def _begin_break(self, until: dt.datetime | None) -> None:
        self._stage.begin_break(until)
        key = native_keys(BREAK_KEY)
        self.told.emit(self.tr("The room has a break. {key} ends it.").format(key=key))

    def _on_typed(self) -> None:
        if not self._stage.tells_line:
            return
        from andfacil.domain.capture.shown import shown_words  # the grammar comes with it

        line = self._capture.state
        hidden = line.hiding or is_hidden(self._session.board.get(line.amending))
        text, side = shown_words(line.text, line.target) or ("", line.target.side)
        self._stage.show_line(Typed(text, side), hidden=hidden)
