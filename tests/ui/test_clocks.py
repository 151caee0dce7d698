"""Clocks go: what tells a time says another one when that time has come, and nobody touched it.

Time is moved by hand, and the timers that look at it are made quick. A clock whose timer never
starts, is not heard, or looks too seldom stands still here as it would before people.
"""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Details, Phase
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.timekeeper import Timekeeper
from tests.builders import LIBRARY_WINDOW
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import CTRL, SHIFT, Key
from tests.ui.readers import said
from tests.ui.words_in_sight import words_in_sight

SOON = 3000
"""ms"""
MINUTE = 60_000
"""ms; a clock that shows minutes looks at least twice in one."""


class Hands:
    """The one time that all clocks of the program tell, moved by hand."""

    def __init__(self, monkeypatch):
        self.passed = 0.0
        self._begun = dt.datetime(2026, 11, 23, 9, 30)
        self._begun_utc = dt.datetime.now(tz=dt.UTC)  # the journal's clock is the machine's
        usual = Timekeeper.__init__.__kwdefaults__
        monkeypatch.setitem(usual, "now", self.utc)

    def utc(self):
        return self._begun_utc + dt.timedelta(seconds=self.passed)

    def now(self):
        return self._begun + dt.timedelta(seconds=self.passed)

    def turn(self, *, minutes):
        """So much later; then every timer that goes on is due at once."""
        self.passed += minutes * 60


@pytest.fixture
def hands(monkeypatch):
    return Hands(monkeypatch)


def hurry(*widgets):
    """Make the timers that go on quick; gives the longest time that one of them waited, in ms."""
    ticking = [
        timer
        for widget in widgets
        for timer in widget.findChildren(QTimer)
        if timer.isActive() and not timer.isSingleShot()
    ]
    assert ticking, "no clock ticks here"
    longest = max(timer.interval() for timer in ticking)
    for timer in ticking:
        timer.setInterval(1)
    return longest


@pytest.fixture
def sitting(hands, new_desk):
    """A desk whose clock was at nothing a moment ago."""
    new_desk.window.session_controller.change_phase(Phase.OPEN)
    return new_desk


def seen(desk, words):
    rail = desk.window.rail
    shown = [text for text in words_in_sight() if words in text]
    return bool(shown) and rail.isVisible()


def test_the_phase_goes_on_while_nobody_types(sitting, hands, qtbot):
    qtbot.waitUntil(lambda: seen(sitting, "0 of 10 min"), timeout=SOON)
    assert hurry(sitting.window.rail) <= MINUTE / 2
    hands.turn(minutes=7)
    qtbot.waitUntil(lambda: seen(sitting, "7 of 10 min"), timeout=SOON)
    hands.turn(minutes=61)
    qtbot.waitUntil(lambda: seen(sitting, "68 of 10 min"), timeout=SOON)
    assert not seen(sitting, "of 2:00")  # nobody has said how long this session is


def test_what_is_left_is_counted_down_and_then_over(sitting, hands, qtbot):
    qtbot.waitUntil(lambda: seen(sitting, "10:00 left"), timeout=SOON)
    assert hurry(sitting.window.rail.clock) <= MINUTE / 2
    hands.turn(minutes=7)
    qtbot.waitUntil(lambda: seen(sitting, "3:00 left"), timeout=SOON)
    hands.turn(minutes=5)
    qtbot.waitUntil(lambda: seen(sitting, "over by 2:00"), timeout=SOON)
    sitting.press(Key.Key_F11, SHIFT)
    qtbot.waitUntil(lambda: seen(sitting, "3:00 left"), timeout=SOON)
    sitting.press(Key.Key_F11, CTRL | SHIFT)
    qtbot.waitUntil(lambda: seen(sitting, "4:00 left"), timeout=SOON)
    sitting.press(Key.Key_Z, CTRL)
    sitting.press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: seen(sitting, "over by 2:00"), timeout=SOON)


def test_the_minutes_spent_and_what_is_left_say_the_same(sitting, hands, qtbot):
    """The list of phases said "9 of 10 min" for a while beside "over by 0:12"."""
    qtbot.waitUntil(lambda: seen(sitting, "10:00 left"), timeout=SOON)
    hands.turn(minutes=10.2)
    sitting.window.rail.clock.refresh()  # as each second does it
    assert seen(sitting, "over by 0:1")
    assert seen(sitting, "10 of 10 min")


def test_the_clock_stops_and_goes_on_by_one_key(sitting, hands, qtbot):
    hands.turn(minutes=4)
    sitting.press(Key.Key_F11, CTRL)
    hands.turn(minutes=30)
    qtbot.waitUntil(lambda: seen(sitting, "6:00 left, stopped"), timeout=SOON)
    sitting.press(Key.Key_F11, CTRL)
    hands.turn(minutes=1)
    sitting.window.rail.clock.refresh()
    assert seen(sitting, "5:00 left")


def test_a_night_with_the_session_closed_is_no_work_on_the_phase(sitting, hands, qtbot, app):
    hands.turn(minutes=7)
    path = app.desk.path
    app.show_home()
    hands.turn(minutes=900)
    again = open_desk(app, path, qtbot)
    qtbot.waitUntil(lambda: seen(again, "3:00 left, stopped"), timeout=SOON)
    again.press(Key.Key_F11, CTRL)
    hands.turn(minutes=1)
    again.window.rail.clock.refresh()
    assert seen(again, "2:00 left")


def test_a_restart_loses_no_minute_of_the_phase(sitting, hands, qtbot, app):
    """The time went on from nothing whenever the file was opened."""
    hands.turn(minutes=7)
    path = app.desk.path
    app.show_home()
    again = open_desk(app, path, qtbot)
    qtbot.waitUntil(lambda: seen(again, "7 of 10 min"), timeout=SOON)
    again.press(Key.Key_Z, CTRL)  # no phase any more
    assert not seen(again, " of 10 min")
    again.press(Key.Key_Y, CTRL)
    qtbot.waitUntil(lambda: seen(again, "7 of 10 min"), timeout=SOON)


@pytest.mark.parametrize(("away", "told"), [(2, "9 of 10 min"), (900, "0 of 10 min")])
def test_a_crash_loses_no_minute_and_counts_no_night(sitting, hands, qtbot, app, away, told):
    """What a killed process leaves on the disc: a clock that runs."""
    hands.turn(minutes=7)
    killed = app.desk.path.with_name("killed.andfacil")
    shutil.copy(app.desk.path, killed)
    app.show_home()
    hands.turn(minutes=away)
    again = open_desk(app, killed, qtbot)
    qtbot.waitUntil(lambda: seen(again, told), timeout=SOON)
    assert seen(again, ", stopped") is (away > 30)


def test_a_break_stops_the_clock(sitting, hands, qtbot):
    hands.turn(minutes=4)
    stage = sitting.app.desk.room.stage
    stage.begin_break()
    hands.turn(minutes=15)
    stage.end_break()
    hands.turn(minutes=1)
    sitting.window.rail.clock.refresh()
    assert seen(sitting, "5:00 left")


def test_a_phase_of_which_nobody_knows_the_beginning_claims_nothing(app, tmp_path, qtbot, hands):
    """The session came into it in another program."""
    cards = load_exchange(LIBRARY_WINDOW.read_bytes())
    in_build = [
        replace(card, phase=Phase.BUILD) if isinstance(card, Details) else card for card in cards
    ]
    path = tmp_path / "imported.andfacil"
    SessionFile.create(path, in_build, EditKind.IMPORT).close()
    desk = open_desk(app, path, qtbot)
    assert seen(desk, "Build, 25 min")
    assert seen(desk, "Test, 20 min")
    assert not seen(desk, " of 25 min")
    assert not seen(desk, "Clarify, ")  # it may have been left out


def test_a_phase_that_is_over_keeps_its_minutes(sitting, hands, qtbot):
    hurry(sitting.window.rail)
    hands.turn(minutes=4)
    sitting.window.session_controller.change_phase(Phase.CLARIFY)
    qtbot.waitUntil(lambda: seen(sitting, "0 of 25 min"), timeout=SOON)
    hands.turn(minutes=9)
    qtbot.waitUntil(lambda: seen(sitting, "9 of 25 min"), timeout=SOON)
    assert seen(sitting, "Open, 4 min")


def test_a_phase_that_is_ahead_again_says_what_is_planned(sitting, hands, qtbot):
    """After a step back it said nothing, or the minutes that it had taken, as if planned."""
    sitting.window.session_controller.change_phase(Phase.CLARIFY)
    hands.turn(minutes=0.4)
    sitting.window.session_controller.change_phase(Phase.UNDERSTAND)
    hands.turn(minutes=3)
    sitting.window.session_controller.change_phase(Phase.OPEN)
    qtbot.waitUntil(lambda: seen(sitting, "0 of 10 min"), timeout=SOON)
    assert seen(sitting, "Clarify, 25 min")
    assert seen(sitting, "Understand, 15 min")
    sitting.window.session_controller.change_phase(Phase.UNDERSTAND)
    qtbot.waitUntil(lambda: seen(sitting, "3 of 15 min"), timeout=SOON)


@pytest.fixture
def wall(sitting, hands, qtbot):
    """The open room of a desk, its clocks moved by hand."""
    control = sitting.app.desk.room
    control.set_shown(True)
    room = control.room
    assert QTest.qWaitForWindowExposed(room)
    for part in (room.top, *room.children()):
        if hasattr(part, "clock"):
            part.clock = hands.now
    yield room
    control.stage.end_break()
    control.set_shown(False)


def told_on(room, words):
    room.repaint()
    return words in said(room)


def test_the_clock_on_the_wall_goes(wall, hands, qtbot):
    room = wall
    assert hurry(room) <= MINUTE / 2
    hands.turn(minutes=1)
    qtbot.waitUntil(lambda: "09:31" in room.top.accessibleName(), timeout=SOON)
    hands.turn(minutes=45)
    qtbot.waitUntil(lambda: "10:16" in room.top.accessibleName(), timeout=SOON)


def test_a_break_comes_to_its_end_by_itself(wall, sitting, hands, qtbot):
    sitting.app.desk.room.stage.begin_break(hands.now() + dt.timedelta(minutes=10))
    qtbot.waitUntil(lambda: told_on(wall, "back at 09:40"), timeout=SOON)
    assert hurry(wall) <= 2000  # people watch this one
    hands.turn(minutes=9)
    qtbot.waitUntil(lambda: told_on(wall, "09:39"), timeout=SOON)
    assert not told_on(wall, "time to go on")
    hands.turn(minutes=1)
    qtbot.waitUntil(lambda: told_on(wall, "time to go on"), timeout=SOON)


def test_what_was_done_is_told_for_a_while_and_no_longer(sitting, qtbot):
    sitting.enter("a: Quiet")
    assert "A1" in sitting.window.bar.saved.full_text
    waiting = [t for t in sitting.window.bar.findChildren(QTimer) if t.isActive()]
    assert [2000 <= timer.remainingTime() <= 20_000 for timer in waiting] == [True]
    waiting[0].start(1)
    qtbot.waitUntil(lambda: "A1" not in sitting.window.bar.saved.full_text, timeout=SOON)
    assert sitting.window.bar.saved.full_text.startswith("saved ")
