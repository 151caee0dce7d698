"""The quiet wall: while a side tells its story, and while the sides talk apart."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from andfacil.domain.method.opening import toss_coin
from andfacil.domain.values.cards import Phase, Side
from andfacil.ui.desk.method.talk_times import TalkTimes
from andfacil.ui.desk.method.ways_out import WaysOut
from andfacil.ui.room.scene import Pointer, Quiet
from tests.ui.desk_rig import CTRL, SHIFT, Key, mirror
from tests.ui.readers import said


@pytest.fixture
def room(desk, qtbot):
    desk.app.desk.room.set_shown(True)
    room = desk.app.desk.room.room
    qtbot.waitExposed(room)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return room


def bar(desk):
    return desk.app.desk.tools.quieting.bar


def ticked(desk, name):
    return desk.window.actions_by_id[name].isChecked()


def test_news_of_a_quiet_wall_go_when_the_board_is_shown_again(desk):
    desk.press(Key.Key_F3, CTRL)
    assert "quiet" in desk.window.notices.text
    desk.app.desk.room.stage.point_at(Pointer("A1", 0.5, 0.5))
    assert "quiet" in desk.window.notices.text
    desk.press(Key.Key_F3, CTRL)
    assert desk.window.notices.text == ""


def test_listening_hides_every_card_and_says_why(desk, room):
    need = desk.board["A1"].text
    assert need in said(room)
    desk.press(Key.Key_F3, CTRL)
    heard = said(room)
    assert "We listen" in heard
    assert "Nothing is written now" in heard
    assert need not in heard
    assert ticked(desk, "listen")
    assert not ticked(desk, "break")
    assert "nothing is written now" in desk.window.rail.say.text()  # what is read aloud agrees
    desk.press(Key.Key_F3, CTRL)
    assert "written now" not in desk.window.rail.say.text()
    assert need in said(room)
    assert not bar(desk).isVisible()
    assert desk.window.capture.line.hasFocus()


@pytest.mark.parametrize("starts", Side)
def test_the_time_of_the_side_that_starts_is_the_first_to_run(new_desk, starts):
    """Side A had the keys whatever the coin said, so that Space counted the wrong side's story."""
    desk = new_desk
    desk.window.session_controller.change_phase(Phase.OPEN)
    desk.app.desk.session.propose(toss_coin, lambda _sides: starts)
    desk.press(Key.Key_PageDown, CTRL)
    desk.press(Key.Key_F3, CTRL)
    desk.press(Key.Key_Space)
    running = [side for side, button in bar(desk).buttons.items() if button.isChecked()]
    assert running == [starts]


def test_the_sides_talk_apart_and_the_desk_goes_on(desk, room):
    desk.press(Key.Key_F4, CTRL)
    assert "Each side talks by itself" in said(room)
    desk.press(Key.Key_Escape)
    assert desk.window.capture.line.hasFocus()
    desk.enter("a: A quiet corner")
    assert "A quiet corner" not in said(room)
    assert ticked(desk, "caucus")
    desk.click(bar(desk).cross)
    assert "A quiet corner" in said(room)
    assert not ticked(desk, "caucus")


def test_one_reason_takes_the_place_of_another(desk, room):
    desk.press(Key.Key_F3, CTRL)
    desk.press(Key.Key_F4, CTRL)
    assert "Each side talks by itself" in said(room)
    assert (ticked(desk, "listen"), ticked(desk, "caucus")) == (False, True)
    desk.press(Key.Key_F7, CTRL)
    desk.press(Key.Key_Return)
    assert "Break" in said(room)
    assert not bar(desk).isVisible()
    assert ticked(desk, "break")


def test_times_of_both_sides_and_the_difference():
    now = [0.0]
    times = TalkTimes(lambda: now[0])
    times.begin(Side.A)
    now[0] = 370.0
    assert times.seconds(Side.A) == 370
    times.begin(Side.B)
    now[0] = 700.0
    times.stop()
    now[0] = 900.0
    assert (times.seconds(Side.A), times.seconds(Side.B)) == (370, 330)
    assert times.difference == 40


def test_the_bar_starts_one_time_and_says_who_has_had_more(desk, room):
    now = [0.0]
    desk.app.desk.tools.quieting._times[Quiet.LISTEN] = TalkTimes(lambda: now[0])
    desk.press(Key.Key_F3, CTRL)
    assert bar(desk).buttons[Side.A].hasFocus()
    desk.press(Key.Key_Space)
    now[0] = 125.0
    bar(desk).refresh()
    assert bar(desk).buttons[Side.A].text() == "A  2:05"
    assert bar(desk).told.text() == "A has had 2:05 more"
    desk.press(Key.Key_Tab)
    desk.press(Key.Key_Space)
    now[0] = 245.0
    bar(desk).refresh()
    assert bar(desk).buttons[Side.B].text() == "B  2:00"
    assert bar(desk).told.text() == "both have had the same"
    assert not bar(desk).buttons[Side.A].isChecked()
    desk.press(Key.Key_F3, CTRL)
    now[0] = 900.0
    desk.press(Key.Key_F3, CTRL)
    assert bar(desk).buttons[Side.B].text() == "B  2:00", (
        "a quiet time is over and goes on all the same"
    )


def test_clarify_says_that_it_begins_with_listening(new_desk):
    while new_desk.board.details.phase is not Phase.CLARIFY:
        new_desk.press(Key.Key_PageDown, CTRL)
    assert "begins with listening" in new_desk.window.notices.text


def test_the_clock_of_the_phase_runs_on_while_a_side_is_heard(desk, room):
    desk.press(Key.Key_PageDown, CTRL)
    assert ticked(desk, "clock")
    desk.press(Key.Key_F3, CTRL)
    assert ticked(desk, "clock")


def test_ways_out_are_the_facilitators_own(desk):
    desk.press(Key.Key_F2, SHIFT)
    box = QApplication.activeModalWidget()
    assert isinstance(box, WaysOut)
    words = [label.text() for label in box.findChildren(QLabel)]
    assert any("Read aloud what is agreed" in text for text in words)
    assert len(box.ways()) == 13
    mirror(desk.app, on=True)
    assert QApplication.activeModalWidget() is None
    desk.press(Key.Key_F2, SHIFT)
    assert QApplication.activeModalWidget() is None
