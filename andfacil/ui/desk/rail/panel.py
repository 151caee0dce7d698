"""The rail: the phase, what to say now, what is still open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from andfacil.domain.values.cards import Commitment, Details, Parked, Position, Signing
from andfacil.ui.base.keys import LADDER_KEY, native_keys
from andfacil.ui.board.model.desk_board import DeskModel
from andfacil.ui.desk.rail.clock_line import ClockLine
from andfacil.ui.desk.rail.energy import Energy
from andfacil.ui.desk.rail.entries import (
    commitment_entries,
    none_again,
    parked_entries,
    position_entries,
    unmet_entries,
)
from andfacil.ui.desk.rail.phase_list import PhaseList
from andfacil.ui.widgets.entry_list import EntryList, EntryRow
from andfacil.ui.widgets.focus_order import follow_in_order
from andfacil.ui.widgets.labels import PlainLabel, WrappedLabel, caption
from andfacil.ui.widgets.layouts import in_column
from andfacil.ui.widgets.scroller import put_into_scroller
from andfacil.ui.words.open_checks import check_lines, untested_lines
from andfacil.ui.words.phases import purpose_line, say_line, speaker_line

if TYPE_CHECKING:
    from andfacil.domain.board.session import Outcome
    from andfacil.domain.values.cards import CardId, Phase
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.timekeeper import Timekeeper
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.style.theme import Theme

TICK_MS = 20_000

CHECKS_MS = 300
"""After the last edit: counting what is open in a phase can wait until nobody types."""

MOST_CHECKS = 4
"""Open checks that are named; how many more there are is said below them."""

REVEAL_PX = 24
"""px above and below a row that the rail scrolls to."""


class Rail(QFrame):
    """The panel at the left; it scrolls within.

    Signals:
        phase_asked: another phase was chosen (a Phase).
        selected: a row was clicked (the id of its card).
        menu_asked: a menu for a row's card (its id) is wanted, at this place on the screen.
    """

    phase_asked = Signal(object)
    selected = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(
        self,
        session: OpenSession,
        model: BoardModel,
        timekeeper: Timekeeper,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Where the session stands"))
        self._session = session
        self._model = model
        self._timekeeper = timekeeper
        self._listens = False
        self.phases = PhaseList(theme, self)
        self.clock = ClockLine(timekeeper, self)
        self.purpose = WrappedLabel("", self, "soft")
        self.purpose.setContentsMargins(8, 0, 8, 0)
        self.say = PlainLabel("", self, wraps=True)
        self.say.setObjectName("say")
        self.say.setContentsMargins(8, 0, 8, 0)
        self.open_heading = caption(self.tr("BEFORE GOING ON"), self)
        self.open_heading.setIndent(8)
        self.open_checks = WrappedLabel("", self)
        self.open_checks.setContentsMargins(8, 0, 8, 0)
        self.unmet = EntryList(self.tr("STILL UNMET"), self)
        self.positions = EntryList(self.tr("POSITIONS TO TURN"), self)
        self.commitments = EntryList(self.tr("COMMITMENTS"), self)
        self.parked = EntryList(self.tr("PARKING LOT"), self)
        self.energy = Energy(theme, self)
        self._lists = (self.unmet, self.positions, self.commitments, self.parked)
        self._rows: tuple[EntryRow, ...] = ()
        self._phase = session.board.details.phase
        self._stale: set[type] = set()
        self._selected: CardId = ""
        self._cover = ""
        self._soon = QTimer(self, singleShot=True)
        self._checks_soon = QTimer(self, singleShot=True, interval=CHECKS_MS)
        self._reveal_soon = QTimer(self, singleShot=True)
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._lay_out()
        self._connect()
        self.refresh()
        self._ticks.start()

    def refresh(self) -> None:
        """Show the whole board's state anew."""
        self._stale = {Details, Position, Commitment, Parked}
        self._refresh_stale()
        self._show_open_checks()

    def cover(self, words: str) -> None:
        """Show `words` in place of a hidden position's own; with "" show those again."""
        self._cover = words
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self.phases.set_theme(theme)
        self.energy.set_theme(theme)

    def show_selected(self, card_id: CardId) -> None:
        """Mark the selected card in its list, and scroll to it there."""
        self._selected = card_id
        self._reveal_soon.start(0)
        for entries in self._lists:
            entries.show_selected(card_id)

    def show_hits(self, hits: frozenset[CardId] | None) -> None:
        """Show the rows of these cards alone while words are looked for; with None all of them."""
        for entries in self._lists:
            entries.show_only(hits)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        head = caption(self.tr("SESSION"), self)
        head.setIndent(8)
        say_heading = caption(self.tr("SAY"), self)
        say_heading.setIndent(8)
        line = QFrame(self)
        line.setObjectName("divider")
        line.setFixedHeight(1)
        say = (14, self.purpose, 10, say_heading, 4, self.say)
        going_on = (14, self.open_heading, 4, self.open_checks)
        parts = (head, 8, self.phases, self.clock, 12, line, *say, *going_on, *self._lists)
        in_column(*parts, self.energy, None, on=inside, margins=(8, 14, 8, 12), spacing=0)
        put_into_scroller(inside, self)

    def _connect(self) -> None:
        self._session.edited.connect(self._on_edited)
        self._model.question_changed.connect(self._on_question_changed)
        self._checks_soon.timeout.connect(self._show_open_checks)
        self._soon.timeout.connect(self._refresh_stale)
        self._reveal_soon.timeout.connect(self._reveal)
        self._ticks.timeout.connect(self._show_times)
        self._timekeeper.changed.connect(self._show_times)
        self.clock.minute_passed.connect(self._show_times)
        self.phases.phase_asked.connect(self.phase_asked)
        for entries in self._lists:
            entries.selected.connect(self.selected)
            entries.menu_asked.connect(self.menu_asked)

    def _reveal(self) -> None:
        """Scroll to the selected card if it is here and not on the board.

        A row that has just come, or moved up, has its place only after the events that follow.
        """
        scroller = self.findChild(QScrollArea)
        for entries in (self.positions, self.commitments, self.parked):
            row = entries.row_of(self._selected)
            if row is not None and isinstance(scroller, QScrollArea):
                scroller.ensureWidgetVisible(row, 0, REVEAL_PX)

    def _on_edited(self, outcome: Outcome) -> None:
        for change in outcome.edit.changes:
            self._stale |= {type(card) for card in (change.before, change.after) if card}
        self._soon.start(0)

    def _on_question_changed(self) -> None:
        self._soon.start(0)

    def set_listens(self, listens: bool) -> None:
        """Say what goes with a wall that says that nothing is written."""
        if listens is not self._listens:
            self._listens = listens
            self._show_say()

    def _show_say(self) -> None:
        pair = self._model.pair()
        self.say.setText(say_line(self._session.board, pair, listens=self._listens))

    def _refresh_stale(self) -> None:
        """Once the card itself is painted: what the rail says about it."""
        board, stale = self._session.board, self._stale
        self._stale = set()
        self._begin_phase(board.details.phase)
        if stale & {Details, Commitment}:
            self._show_times()
            phase = board.details.phase
            lines = (purpose_line(phase), speaker_line(board)) if phase else ()
            self.purpose.setText(" ".join(filter(None, lines)))
            self.purpose.setVisible(phase is not None)
        self._checks_soon.start()
        self._show_say()
        self.unmet.show_entries(*unmet_entries(board))
        self.energy.show_edits(self._session.history.past)
        if Signing in stale:
            stale |= {Commitment, Parked}  # what is to be confirmed again is other now
        model = self._model
        again = model.changed_since_signed if isinstance(model, DeskModel) else none_again
        lists: tuple[tuple[type, EntryList, Callable[..., tuple]], ...] = (
            (Position, self.positions, partial(position_entries, cover=self._cover)),
            (Commitment, self.commitments, partial(commitment_entries, again=again)),
            (Parked, self.parked, partial(parked_entries, again=again)),
        )
        for of_class, entries, entries_of in lists:
            if of_class in stale:
                entries.show_entries(entries_of(board))
                if entries.row_of(self._selected) is not None:
                    self.show_selected(self._selected)
        self._order_rows()

    def _begin_phase(self, phase: Phase | None) -> None:
        """Another phase is read from its name on: whatever was scrolled to belonged to the last."""
        before, self._phase = self._phase, phase
        scroller = self.findChild(QScrollArea)
        if before is not phase and isinstance(scroller, QScrollArea):
            scroller.verticalScrollBar().setValue(0)

    def _show_open_checks(self) -> None:
        """What is still open in the phase."""
        board = self._session.board
        untested = untested_lines(board, native_keys(LADDER_KEY))
        lines = check_lines(self._session.open_checks(board.details.phase))
        shown = lines[:MOST_CHECKS]
        if len(lines) > MOST_CHECKS:
            more = self.tr("and {count} more").format(count=len(lines) - MOST_CHECKS)
            shown = (*shown, more)
        self.open_checks.setText("\n".join((*untested, *shown)))
        for part in (self.open_heading, self.open_checks):
            part.setVisible(bool(untested or lines))

    def _order_rows(self) -> None:
        """Let Tab go through the rows from the top down, those that came last too."""
        rows = tuple(row for entries in self._lists for row in entries.rows)
        if rows != self._rows:
            self._rows = rows
            follow_in_order(self.phases.last_row, rows)

    def _show_times(self) -> None:
        self.phases.show_phase(self._timekeeper.phase, self._timekeeper)
