"""The clock of the phases: it counts what passed, and undo never touches it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andfacil.domain.board.history import History
from andfacil.domain.board.session import NoRecorder, Session
from andfacil.domain.editing import propose
from andfacil.domain.exchange.format import from_exchange, to_exchange
from andfacil.domain.method import clock
from andfacil.domain.method.clock import BREAKS, PLANS, Length
from andfacil.domain.values.cards import Clock, Phase, Side
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from tests.domain.strategies import new_board

NINE = dt.datetime(2027, 1, 31, 9, 0, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)


class Sitting:
    """A session whose clock follows the phase, as the desk has it."""

    def __init__(self):
        self.board = new_board()
        self.session = Session(self.board, History(), NoRecorder())
        self.now = NINE

    def enter(self, phase):
        details = replace(self.board.details, phase=phase)
        kind = EditKind.CHANGE_PHASE
        self.session.perform(propose.change_details(self.board, details, kind))
        self.follow()

    def follow(self):
        self.do(clock.follow_phase(self.board, self.now))

    def do(self, edit):
        if edit is not None:
            self.session.perform(edit)

    def minutes(self, phase):
        found = clock.seconds(clock.clock_of(self.board), phase, self.now)
        return None if found is None else found / 60


@pytest.mark.parametrize(
    ("length", "minutes"), [("express", 45), ("standard", 120), ("half-day", 210)]
)
def test_the_usual_lengths_are_as_long_as_they_say(length, minutes):
    plan = PLANS[Length(length)]
    assert sum(plan) + BREAKS[Length(length)] == minutes
    assert clock.length_of(plan) == length
    assert clock.length_of((*plan[:-1], 1)) is Length.OWN
    assert plan[0] == plan[-1] == 0


def test_the_clock_adds_up_phase_by_phase():
    sitting = Sitting()
    assert sitting.minutes(Phase.OPEN) is None
    sitting.enter(Phase.OPEN)
    sitting.now += 12 * MINUTE
    sitting.enter(Phase.CLARIFY)
    sitting.now += 5 * MINUTE
    sitting.enter(Phase.OPEN)
    sitting.now += 1.5 * MINUTE
    assert sitting.minutes(Phase.OPEN) == 13.5
    assert sitting.minutes(Phase.CLARIFY) == 5
    assert sitting.minutes(Phase.BUILD) is None


def test_undo_takes_back_the_phase_and_not_the_time():
    sitting = Sitting()
    sitting.enter(Phase.OPEN)
    sitting.now += 4 * MINUTE
    sitting.enter(Phase.CLARIFY)
    sitting.now += 3 * MINUTE
    sitting.do(clock.stop(sitting.board, sitting.now))
    assert [edit.kind for edit in sitting.session.history.past] == [EditKind.CHANGE_PHASE] * 2
    sitting.session.undo()
    sitting.follow()
    sitting.now += MINUTE
    assert sitting.board.details.phase is Phase.OPEN
    assert (sitting.minutes(Phase.OPEN), sitting.minutes(Phase.CLARIFY)) == (5, 3)
    sitting.do(clock.stop(sitting.board, sitting.now))
    sitting.session.redo()  # time that is noted in between takes nothing from redo
    assert sitting.board.details.phase is Phase.CLARIFY


PHASES = st.sampled_from([None, *Phase])
DEEDS = st.lists(
    st.tuples(st.sampled_from(["enter", "stop", "run", "need", "undo", "redo"]), PHASES),
    max_size=20,
)


@given(deeds=DEEDS)
def test_time_is_counted_for_the_phase_that_was_on_while_the_clock_ran(deeds):
    """Against a second count, minute by minute."""
    sitting, counted = Sitting(), dict.fromkeys(Phase, 0)
    runs = False
    for deed, phase in deeds:
        try:
            if deed == "enter" and phase is not sitting.board.details.phase:
                sitting.enter(phase)
                runs = phase is not None
            elif deed == "stop":
                sitting.do(clock.stop(sitting.board, sitting.now))
                runs = False
            elif deed == "run":
                sitting.do(clock.run(sitting.board, sitting.now))
                runs = sitting.board.details.phase is not None
            elif deed == "need":
                sitting.session.perform(propose.add_need(sitting.board, Side.A, "Air"))
            elif deed in {"undo", "redo"}:
                before = sitting.board.details.phase
                getattr(sitting.session, deed)()
                sitting.follow()
                now = sitting.board.details.phase
                runs = runs if now is before else now is not None
        except RuleBroken:
            continue
        if runs:
            counted[sitting.board.details.phase] += 1
        sitting.now += MINUTE
    assert {phase: sitting.minutes(phase) or 0 for phase in Phase} == counted
    assert (clock.clock_of(sitting.board).since is not None) is runs


@pytest.mark.parametrize(
    ("away", "stops"), [(1, False), (30, False), (31, True), (900, True), (-5, True)]
)
def test_a_clock_left_running_by_a_crash_counts_no_night(away, stops):
    sitting = Sitting()
    sitting.enter(Phase.OPEN)
    last_edit = NINE + 6 * MINUTE
    sitting.now = last_edit + away * MINUTE
    sitting.do(clock.take_up(sitting.board, sitting.now, last_edit))
    assert (clock.clock_of(sitting.board).since is None) is stops
    assert sitting.minutes(Phase.OPEN) == (6 if stops else 6 + away)


def test_other_minutes_are_planned_and_the_usual_ones_kept_as_none():
    board = new_board()
    assert clock.planned(board, Phase.BUILD) == 25
    board.apply(clock.change_plan(board, PLANS[Length.EXPRESS]))
    board.apply(clock.add_minutes(board, Phase.BUILD, 5))
    assert clock.planned(board, Phase.BUILD) == 15
    with pytest.raises(NothingToChange):
        clock.change_plan(board, clock.plan_of(board))
    board.apply(clock.change_plan(board, PLANS[Length.STANDARD]))
    assert board.details.plan == ()
    with pytest.raises(RuleBroken, match="minutes"):
        board.check(clock.add_minutes(board, Phase.BUILD, 5000))


def test_times_go_into_the_exchange_format_and_come_back():
    board = new_board(Clock(phase=Phase.OPEN, spent=(0, 61, 0, 0, 0, 0, 0, 0, 0)))
    board.apply(clock.change_plan(board, PLANS[Length.EXPRESS]))
    document = to_exchange(board)
    assert document["time_spent"] == {"open": 61}
    assert document["plan"]["build"] == 10
    back = {card.id: card for card in from_exchange(document)}
    assert back["session"].plan == PLANS[Length.EXPRESS]
    assert back["clock"].spent[1] == 61
    assert "plan" not in to_exchange(new_board())
