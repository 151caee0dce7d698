"""The time of the phases: what is planned, what has passed, and the edits of the one clock.

The clock's edits are beside the history (`BESIDE_HISTORY`): undo takes back what people did, and
never time. All moments are UTC.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from andfacil.domain.values.cards import Clock, Phase
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import NothingToChange

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board

LONGEST_GAP = dt.timedelta(minutes=30)
"""Without an edit for longer than that, and opened anew, nobody was at work meanwhile."""

_NOTHING = (0,) * len(Phase)


class Length(StrEnum):
    """How long the whole session is."""

    EXPRESS = "express"
    STANDARD = "standard"
    HALF_DAY = "half-day"
    OWN = "own"


def _plan(*minutes: int) -> tuple[int, ...]:
    """The minutes of the seven phases with people in the room; none before and after."""
    return (0, *minutes, 0)


PLANS: dict[Length, tuple[int, ...]] = {
    Length.EXPRESS: _plan(5, 10, 5, 10, 8, 4, 3),
    Length.STANDARD: _plan(10, 25, 15, 25, 20, 10, 10),
    Length.HALF_DAY: _plan(10, 50, 15, 50, 40, 10, 10),
}
"""Minutes of each phase, in the order of `Phase`; breaks are beside them."""

BREAKS: dict[Length, int] = {Length.EXPRESS: 0, Length.STANDARD: 5, Length.HALF_DAY: 25}
"""Minutes of all breaks: with them the sessions take 45, 120 and 210."""


def plan_of(board: Board) -> tuple[int, ...]:
    """The minutes planned for each phase, in the order of `Phase`."""
    return board.details.plan or PLANS[Length.STANDARD]


def length_of(plan: tuple[int, ...]) -> Length:
    """Which of the usual lengths a plan is."""
    usual = (length for length, minutes in PLANS.items() if minutes == plan)
    return next(usual, Length.OWN) if plan else Length.STANDARD


def planned(board: Board, phase: Phase) -> int:
    """The minutes planned for one phase."""
    return plan_of(board)[_place(phase)]


def clock_of(board: Board) -> Clock:
    """The clock; one that never ran when the board has none."""
    found = board.get("clock")
    return found if isinstance(found, Clock) else Clock()


def seconds(clock: Clock, phase: Phase, now: dt.datetime) -> int | None:
    """Whole seconds spent in a phase until `now`; None for one that no clock ran for."""
    passed = _passed(clock, now) if phase is clock.phase else None
    before = clock.spent[_place(phase)] if clock.spent else 0
    if passed is None and not before and phase is not clock.phase:
        return None
    return before + (passed or 0)


def change_plan(board: Board, plan: tuple[int, ...]) -> Edit:
    """Plan other minutes; those of the standard are kept as none. Raises NothingToChange."""
    before = board.details
    kept = () if plan == PLANS[Length.STANDARD] else plan
    after = replace(before, plan=kept)
    if after == before:
        raise NothingToChange(before.id)
    return Edit(EditKind.CHANGE_PLAN, before.id, (Change(before.id, before, after),))


def add_minutes(board: Board, phase: Phase, minutes: int) -> Edit:
    """Plan so many minutes more for a phase."""
    plan = list(plan_of(board))
    plan[_place(phase)] += minutes
    return change_plan(board, tuple(plan))


def follow_phase(board: Board, now: dt.datetime) -> Edit | None:
    """Run the clock for the phase that the session is in; None when it is on that phase."""
    clock, phase = clock_of(board), board.details.phase
    if clock.phase is phase:
        return None
    since = None if phase is None else now
    return _change(board, replace(_stopped(clock, now), phase=phase, since=since))


def stop(board: Board, now: dt.datetime) -> Edit | None:
    """Stop the clock; None when it does not run."""
    clock = clock_of(board)
    return None if clock.since is None else _change(board, _stopped(clock, now))


def run(board: Board, now: dt.datetime) -> Edit | None:
    """Let the clock run for the phase that the session is in; None when it does, or there is none.

    A session that came into its phase elsewhere has no clock yet: it begins with nothing.
    """
    clock, phase = clock_of(board), board.details.phase
    if phase is None or (clock.since is not None and clock.phase is phase):
        return None
    return _change(board, replace(_stopped(clock, now), phase=phase, since=now))


def take_up(board: Board, now: dt.datetime, last_edit: dt.datetime | None) -> Edit | None:
    """What the clock needs when a session is opened: None when it goes on as it is.

    A clock that still runs was left so by a crash. After a short while people were at work all the
    time; after a longer one it stops where the session was last worked on.
    """
    clock = clock_of(board)
    if clock.since is None:
        return None
    last = max(clock.since, last_edit or clock.since)
    return None if dt.timedelta() <= now - last <= LONGEST_GAP else stop(board, last)


def _place(phase: Phase) -> int:
    return tuple(Phase).index(phase)


def _passed(clock: Clock, now: dt.datetime) -> int | None:
    """Seconds since the clock was last started; None while it stands. A clock set back gives 0."""
    if clock.since is None:
        return None
    return max(0, int((now - clock.since).total_seconds()))


def _stopped(clock: Clock, now: dt.datetime) -> Clock:
    passed = _passed(clock, now)
    if passed is None or clock.phase is None:
        return replace(clock, since=None)
    spent = list(clock.spent or _NOTHING)
    spent[_place(clock.phase)] += passed
    return replace(clock, since=None, spent=tuple(spent) if any(spent) else ())


def _change(board: Board, after: Clock) -> Edit:
    before = board.get("clock")
    return Edit(EditKind.RUN_CLOCK, after.id, (Change(after.id, before, after),))
