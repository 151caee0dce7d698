"""Leading through the phases: their times, the countdown, and what is open when one is left."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from andfacil.domain.board.session import Step
from andfacil.domain.method.clock import change_plan
from andfacil.domain.method.open_checks import note_reason
from andfacil.domain.values.cards import Details, Phase
from andfacil.domain.values.edits import BESIDE_HISTORY, EditKind
from andfacil.domain.values.text import clean_text
from andfacil.ui.base.keys import LISTEN_KEY, native_keys
from andfacil.ui.room.scene import Quiet, TimeLeft

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.board.session import Outcome
    from andfacil.domain.method.open_checks import OpenCheck
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.timekeeper import Timekeeper
    from andfacil.ui.base.typed_boxes import TypedBoxes
    from andfacil.ui.desk.method.going_on_bar import GoingOnBar
    from andfacil.ui.room.scene import RoomScene
    from andfacil.ui.room.stage import RoomStage


class Leading(QObject):
    """What the actions about phases and times do.

    Going on is never held up: the phase changes, and where something was open in the one before, a
    bar says what, and takes a reason. It goes with Escape, or with the next edit.

    Signals:
        left: the bar was closed; the keyboard focus goes to the capture line.
        told: a sentence for the strip.
    """

    left = Signal()
    told = Signal(str)

    def __init__(
        self,
        session: OpenSession,
        timekeeper: Timekeeper,
        stage: RoomStage,
        put_above: Callable[[GoingOnBar], object],
        actions: Mapping[str, QAction],
        typed: TypedBoxes,
        window: QWidget,
    ) -> None:
        """`put_above` puts the bar above the board; `actions` are ticked while they are on."""
        super().__init__(window)
        self._session = session
        self._timekeeper = timekeeper
        self._stage = stage
        self._put_above = put_above
        self._actions = actions
        self._typed = typed
        self._window = window
        self._left_open: tuple[Phase, tuple[OpenCheck, ...]] | None = None
        self._in_room = False
        self.bar: GoingOnBar | None = None
        session.edited.connect(self._on_edited)
        timekeeper.changed.connect(self._on_time_changed)
        stage.changed.connect(self._on_stage)
        typed.ready.connect(self._come_back)
        self._show_state()

    def set_running(self, wanted: bool) -> None:
        """Stop the clock of the phase, or let it go on."""
        if wanted is not self._timekeeper.runs:
            self._timekeeper.toggle()
        if self._timekeeper.phase is None:
            self.told.emit(self.tr("There is no phase yet: the clock begins with the first one."))
        self._show_state()

    def add_minutes(self, minutes: int) -> None:
        """Give the phase so many minutes more."""
        if self._timekeeper.phase is None:
            self.told.emit(self.tr("There is no phase yet: the clock begins with the first one."))
        elif self._timekeeper.add_minutes(minutes):
            words = self.tr("{count} min more, {total} in all.")
            total = self._timekeeper.planned(self._timekeeper.phase)
            self.told.emit(words.format(count=minutes, total=total))

    def set_in_room(self, wanted: bool) -> None:
        """Count down in the room as well, or no more."""
        self._in_room = wanted
        self._stage.show_time(self._time_left() if wanted else None)
        if wanted and self._stage.scene.time_left is None:
            self.told.emit(self.tr("No time is planned for this phase, or its clock has not run."))
        self._show_state()

    def take_reason(self, reason: str) -> None:
        """Keep why the session went on from the phase that was left last."""
        if self._left_open is None:
            self._leave_bar()
        elif self._take(self._left_open, reason):
            self._typed.leave(_draft_name(self._left_open[0]))
            self._leave_bar()

    def _leave_bar(self) -> None:
        if self.bar is not None:
            self.bar.leave()

    def _take(self, left: tuple[Phase, tuple[OpenCheck, ...]], reason: str) -> bool:
        """False when the reason could not be kept: it stays in the bar."""
        phase, checks = left
        kinds = dict.fromkeys(each.check for each in checks)
        return self._session.propose(note_reason, phase, clean_text(reason), tuple(kinds))

    def change_plan(self, plan: tuple[int, ...]) -> None:
        """Plan these minutes, unless they are planned already."""
        if plan != tuple(map(self._timekeeper.planned, Phase)):
            self._session.propose(change_plan, plan)

    def _on_edited(self, outcome: Outcome) -> None:
        edit = outcome.edit
        if edit.kind is EditKind.CHANGE_PHASE:
            before, after = edit.changes[0].before, edit.changes[0].after
            if isinstance(before, Details) and isinstance(after, Details):
                self._on_phase(before.phase, after.phase, done=outcome.step is Step.DO)
        elif edit.kind not in BESIDE_HISTORY:
            self.let_go()

    def let_go(self) -> None:
        """Put the bar away unless somebody is writing a reason."""
        if self.bar is not None:
            self.bar.let_go()

    def _on_phase(self, before: Phase | None, after: Phase | None, *, done: bool) -> None:
        """Ask for a reason when a phase is left forwards; never on the way back, nor by undo."""
        self._keep_half_typed()
        if after is Phase.CLARIFY and done:
            words = self.tr("Clarify begins with listening: {key} makes the wall quiet.")
            self.told.emit(words.format(key=native_keys(LISTEN_KEY)))
        phases = list(Phase)
        forwards = done and before and after and phases.index(after) > phases.index(before)
        checks = self._session.open_checks(before) if forwards else ()
        if before is None or not checks:
            self._left_open = None
            self._leave_bar()
            return
        self._ask(before, checks)

    def _ask(self, phase: Phase, checks: tuple[OpenCheck, ...]) -> None:
        self._left_open = (phase, checks)
        if self.bar is None:
            self.bar = self._build()
        self.bar.ask(phase, checks)
        self._typed.follow(_draft_name(phase), self.bar)

    def _come_back(self) -> None:
        """A reason that was half typed when the desk was left is asked for again."""
        found = (phase for phase in Phase if self._typed.has(_draft_name(phase)))
        if (phase := next(found, None)) is not None:
            self._ask(phase, self._session.open_checks(phase))

    def _keep_half_typed(self) -> None:
        """The next phase came before Enter: what was typed is a reason all the same."""
        if self.bar is None or self._left_open is None or self.bar.isHidden():
            return
        if words := self.bar.line.text().strip():
            # Not within the edit that is being told of.
            left = self._left_open
            QTimer.singleShot(0, self, lambda: self._take(left, words))
        self._typed.leave(_draft_name(self._left_open[0]))

    def _build(self) -> GoingOnBar:
        from andfacil.ui.desk.method.going_on_bar import GoingOnBar  # the first reason needs it

        bar = GoingOnBar(self._window)
        bar.kept.connect(self.take_reason)
        bar.left.connect(self._on_left)
        bar.left.connect(self.left)
        self._put_above(bar)
        return bar

    def _on_left(self) -> None:
        """Half a reason stands there again when the same phase is left again."""
        if self._left_open is not None:
            self._typed.put_away(_draft_name(self._left_open[0]))

    def _time_left(self) -> TimeLeft | None:
        left = self._timekeeper.left()
        if left is None:
            return None
        until = dt.datetime.now(tz=dt.UTC) + dt.timedelta(seconds=left)
        return TimeLeft(left, until if self._timekeeper.runs else None)

    def _on_stage(self, _scene: RoomScene) -> None:
        pause = self._stage.scene.pause
        self._timekeeper.take_break(pause is not None and pause.why is Quiet.BREAK)
        self._show_state()

    def _on_time_changed(self) -> None:
        """The room counts down what there is now; a phase without a plan has nothing."""
        if self._in_room:
            self._stage.show_time(self._time_left())
        self._show_state()

    def _show_state(self) -> None:
        self._actions["clock"].setChecked(self._timekeeper.runs)
        self._actions["countdown"].setChecked(self._in_room)


def _draft_name(phase: Phase) -> str:
    """Of the reason for going on from a phase."""
    return f"going on {phase.value}"
