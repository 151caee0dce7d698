"""Looking back: the board of every moment, by keys, and nothing changed by it."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from PySide6.QtWidgets import QApplication

from andfacil.domain.board.session import Step
from andfacil.domain.values.edits import EditKind
from andfacil.domain.views.room import room_view
from andfacil.store.problems import Damaged
from andfacil.store.timeline import Moment, Timeline
from andfacil.ui.desk.dialogs.look_back import LookBack, moment_words
from andfacil.ui.words.times import clock_words
from tests.ui.desk_rig import CTRL, Key


@pytest.fixture
def past(desk):
    """Steps of many kinds, and the window on them opened by its keys."""
    for line in ("a! Quiet", "b: Light", "+ Read at home > a6 b6", "and6 agreed", "a1 heard"):
        desk.enter(line)
    desk.window.selection.select("A3")
    desk.press(Key.Key_Delete)
    desk.window.selection.select("B3")
    desk.press(Key.Key_Up, CTRL)
    desk.press(Key.Key_M, CTRL)
    desk.press(Key.Key_Z, CTRL)
    desk.press(Key.Key_B, CTRL)
    box = QApplication.activeModalWidget()
    assert isinstance(box, LookBack)
    return box


def shown(model):
    return tuple(tuple(column.cards()) for column in model.columns())


def test_every_moment_shows_the_board_as_it_was(desk, past):
    timeline = desk.app.desk._file.timeline()
    for sequence in (*range(len(timeline.moments), 0, -1), 3, 8, 1, len(timeline.moments)):
        past.slider.setValue(sequence)
        view = room_view(timeline.board_at(sequence))
        assert shown(past.model) == (view.side_a, view.and_column, view.side_b)
        assert past.model.frame == view.frame


def test_it_begins_at_the_present_and_keys_go_back_and_on(desk, past):
    assert past.place.text() == "10 of 10"
    assert past.caption.text().endswith(" · Undone: make B3 non-negotiable")
    desk.press(Key.Key_Left)
    assert past.caption.text().endswith(" · B3: now a non-negotiable")
    for _ in range(2):
        desk.press(Key.Key_Left)
    assert past.caption.text().endswith(" · A3: deleted")
    assert "A3" not in past.shown
    desk.press(Key.Key_Left)
    desk.press(Key.Key_Left)
    assert past.caption.text().endswith(" · AND6: agreed")
    assert past.board.current() == "AND6"
    desk.press(Key.Key_Home)
    assert past.place.text() == "1 of 10"
    assert "A6" not in past.shown
    desk.press(Key.Key_Right)
    assert re.fullmatch(r"\d\d:\d\d:\d\d · A6: non-negotiable added", past.caption.text())
    assert "A6" in past.shown
    desk.press(Key.Key_End)
    assert past.place.text() == "10 of 10"


def test_nothing_can_be_changed_there(desk, past):
    before, steps = list(desk.board), len(desk.app.desk._file.timeline().moments)
    desk.press(Key.Key_Home)
    at_the_beginning = list(past.shown)
    for key in (Key.Key_Delete, Key.Key_F2, Key.Key_Return, Key.Key_Space):
        desk.press(key)
    for view in past.board.views():
        desk.click(view.viewport(), view.rect_of(0).center())
        desk.press(Key.Key_Delete)
    desk.type("a: X")
    assert list(past.shown) == at_the_beginning
    desk.press(Key.Key_Escape)
    assert list(desk.board) == before
    assert len(desk.app.desk._file.timeline().moments) == steps
    assert desk.line == ""


def test_after_escape_letters_go_into_the_line(desk, past):
    desk.press(Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    desk.type("x")
    assert desk.line == "x"


def test_up_and_down_scroll_the_board(desk, past):
    past.resize(past.width(), 300)
    QApplication.processEvents()
    bar = past.board.views()[0].verticalScrollBar()
    bar.setValue(0)
    value = past.slider.value()
    desk.press(Key.Key_Down)
    assert bar.value() > 0
    desk.press(Key.Key_Up)
    assert bar.value() == 0
    assert past.slider.value() == value


def test_a_file_that_cannot_be_read_is_told_in_the_strip(desk, monkeypatch):
    def damaged(_timeline, _sequence):
        raise Damaged("library.andfacil", "{name} is damaged.")

    monkeypatch.setattr(Timeline, "board_at", damaged)
    desk.press(Key.Key_B, CTRL)
    assert QApplication.activeModalWidget() is None
    assert "library.andfacil" in desk.window.notices.text


def test_a_moment_that_cannot_be_read_is_told_in_the_window(desk, past, monkeypatch):
    def damaged(_timeline, _sequence):
        raise Damaged("library.andfacil", "{name} is damaged.")

    monkeypatch.setattr(Timeline, "board_at", damaged)
    desk.press(Key.Key_Left)
    assert "library.andfacil" in past.caption.text()


def test_another_day_is_named(qapp):
    now = dt.datetime.now(tz=dt.UTC)
    assert re.fullmatch(r"\d\d:\d\d:\d\d", clock_words(now, seconds=True))
    long_ago = dt.datetime(2026, 1, 12, 12, 0, 5, tzinfo=dt.UTC)
    assert re.search(r"1[1-3] Jan 2026, \d\d:\d\d:05", clock_words(long_ago, seconds=True))


def test_a_deed_about_a_card_that_is_gone_is_still_told(desk):
    moment = Moment(2, dt.datetime.now(tz=dt.UTC), Step.DO, EditKind.DELETE, "A99")
    assert moment_words(moment, desk.board).endswith(" · A99: deleted")
