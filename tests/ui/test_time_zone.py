"""Every time that people read is the time on the clock of their room, and every day the day there.

The whole desk runs where it is another time and another day than in UTC; each text in sight that
tells the one of UTC is a fault, whatever wrote it.
"""

from __future__ import annotations

import datetime as dt
import re

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from andfacil.domain.values.cards import Commitment, Signing
from andfacil.domain.values.edits import EditKind
from andfacil.store.problems import InUse
from andfacil.store.session_file import SessionFile
from andfacil.ui.words.sentences import problem_sentence
from tests.builders import library_window
from tests.far_away import check_times, needs_zones
from tests.ui.conftest import open_desk
from tests.ui.words_in_sight import words_in_sight

pytestmark = [needs_zones, pytest.mark.usefixtures("far_away")]
SIGNED = Signing(
    id="V9",
    version=9,
    at=dt.datetime(2026, 1, 31, 23, 30, tzinfo=dt.UTC),
    signed_by=("Ada",),
    fingerprint="0" * 64,
    content="{}",
)


@pytest.fixture(autouse=True)
def _english():
    QLocale.setDefault(QLocale("en_GB"))


@pytest.fixture
def away(far_away, desk):
    """The tutorial's desk, far away, with a card that was reworded there."""
    desk.enter("a: Quiet")
    desk.window.changes.change_text("A6", "Quiet in the morning")
    desk.window.selection.select("A6")
    return desk


def ask_for(desk, action):
    desk.window.actions_by_id[action].trigger()
    QApplication.sendPostedEvents()


def leave_boxes(desk):
    for box in QApplication.topLevelWidgets():
        if box is not desk.window and box.isVisible():
            box.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_desk_says_when_it_was_saved_by_the_clock_of_the_room(away):
    saved = away.window.bar.saved.full_text
    check_times([saved])
    assert not re.search(r"\d{4}", saved), saved  # today's needs no day
    check_times(words_in_sight())


@pytest.mark.parametrize("action", ["look_back", "sign"])
def test_a_box_tells_the_time_of_the_room(away, action):
    ask_for(away, action)
    check_times([words for words in words_in_sight() if words != away.window.bar.saved.full_text])
    leave_boxes(away)


def test_no_action_tells_the_time_of_utc(away):
    """Whatever the others show of times or days."""
    for name in away.window.actions_by_id:
        if name not in {"home", "quit", "agreement", "theme", "larger_text", "smaller_text"}:
            away.window.selection.select("A6")
            ask_for(away, name)
            check_times(words_in_sight(told=False), local=False)
            while (menu := QApplication.activePopupWidget()) is not None:
                menu.close()
            leave_boxes(away)


def test_earlier_wordings_are_of_the_time_of_the_room(away):
    away.window.inspector.history.open_up()
    rows = away.window.inspector.history.rows
    assert [row.earlier.text for row in rows] == ["Quiet"]
    words = [w for w in words_in_sight() if w != away.window.bar.saved.full_text]
    check_times(words)


def test_a_version_was_signed_on_the_day_of_the_room(app, tmp_path, qtbot, far_away):
    path = tmp_path / "signed.andfacil"
    SessionFile.create(path, [*library_window(), SIGNED], EditKind.IMPORT).close()
    desk = open_desk(app, path, qtbot)
    told = [words for words in words_in_sight() if "Ada" in words]
    here = "1 Feb 2026, 13:15" if far_away == "FAR-13:45" else "31 Jan 2026, 11:15"
    assert any(here in words for words in told), told
    assert not any("23:30" in words for words in words_in_sight())
    desk.enter("a: Quiet")


def test_the_wall_tells_the_time_of_the_room(away):
    control = away.app.desk.room
    control.set_shown(True)
    control.stage.begin_break(dt.datetime.now() + dt.timedelta(minutes=1))
    assert QTest.qWaitForWindowExposed(control.room)
    control.room.grab()
    check_times([words for words in words_in_sight() if "saved" not in words])
    control.stage.end_break()
    control.room.grab()
    check_times([words for words in words_in_sight() if "saved" not in words])
    control.set_shown(False)


@pytest.mark.parametrize(("typed", "days"), [("today", 0), ("tomorrow", 1), ("in 2 weeks", 14)])
def test_a_day_is_counted_from_the_day_of_the_room(away, typed, days):
    away.enter(f"do Buy a hinge @Ola by {typed}")
    newest = away.board.all_of(Commitment)[-1]
    assert newest.by == dt.datetime.now().date() + dt.timedelta(days=days)


def test_who_has_the_file_open_has_it_since_a_time_of_the_room(away):
    with pytest.raises(InUse) as told:
        SessionFile.open(away.app.desk.path)
    check_times([problem_sentence(told.value)])


def test_home_tells_days_and_times_of_the_room(away):
    home = away.app.show_home()
    check_times(words_in_sight(), local=False)
    home.close()
