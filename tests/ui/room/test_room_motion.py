"""Motion in the room: short, only where it explains, and nothing ticks afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractAnimation

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.ui.board.animation import BoardMotion
from andfacil.ui.board.bridge import Bridge
from andfacil.ui.room.window import RoomWindow
from andfacil.ui.style.glide import Glide
from andfacil.ui.style.motion import LONGEST_MS, Motion, MotionChoice
from tests.ui.boards import modelled, night_board


class MovingRoom:
    """A room in which things move, if they may."""

    def __init__(self, qtbot, theme, choice):
        self.session, self.model = modelled(night_board())
        self.window = RoomWindow(self.model, theme)
        qtbot.addWidget(self.window)
        self.window.resize(1920, 1080)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.motion = BoardMotion(self.window.board, Motion(choice))

    def moving(self):
        return [
            glide
            for glide in self.window.findChildren(Glide)
            if glide.state() is QAbstractAnimation.State.Running
        ]

    def halfway(self):
        for glide in self.moving():
            glide.pause()
            glide.setCurrentTime(glide.duration() // 2)

    def picture(self):
        return self.window.grab().toImage()


@pytest.fixture
def moving(qtbot, theme):
    return MovingRoom(qtbot, theme, MotionChoice.ON)


@pytest.fixture
def still(qtbot, theme):
    return MovingRoom(qtbot, theme, MotionChoice.OFF)


def say(room):
    room.session.perform(propose.add_need(room.session.board, Side.A, "Said just now"))


def meet(room):
    room.session.perform(propose.toggle_meets(room.session.board, "AND1", "A5"))


@pytest.mark.parametrize("edit", [say, meet])
def test_it_takes_a_moment_and_comes_to_rest(moving, qtbot, edit):
    edit(moving)
    assert moving.moving()
    assert all(glide.duration() <= LONGEST_MS for glide in moving.moving())
    moving.halfway()
    between = moving.picture()
    for glide in moving.window.findChildren(Glide):
        glide.resume()
    qtbot.waitUntil(lambda: not moving.moving())
    assert moving.picture() != between
    views = moving.window.board.views()
    assert [view.coming or view.closing for view in views] == [{}, {}, {}]


@pytest.mark.parametrize("edit", [say, meet])
def test_at_its_end_it_is_as_without_motion(moving, still, qtbot, edit):
    for room in (moving, still):
        room.window.top.clock = moving.window.top.clock
        edit(room)
    assert not still.moving()
    qtbot.waitUntil(lambda: not moving.moving())
    assert moving.window.board.grab().toImage() == still.window.board.grab().toImage()


def test_the_bridge_grows_to_its_new_share(moving, qtbot):
    bridge = moving.window.findChild(Bridge)
    before = bridge.grab().toImage()
    meet(moving)
    assert bridge.grab().toImage() == before or moving.moving()
    moving.halfway()
    between = bridge.grab().toImage()
    for glide in moving.window.findChildren(Glide):
        glide.resume()
    qtbot.waitUntil(lambda: not moving.moving())
    assert len({before.cacheKey(), between.cacheKey()}) == 2
    assert between != before
    assert bridge.grab().toImage() != between


def test_the_next_deed_does_not_wait(moving, qtbot):
    for number in range(5):
        board = moving.session.board
        moving.session.perform(propose.add_need(board, Side.B, f"One after the other {number}"))
    assert len(moving.moving()) <= 2
    qtbot.waitUntil(lambda: not moving.moving())


def test_a_room_that_is_not_seen_does_not_move(moving):
    moving.window.hide()
    meet(moving)
    assert not moving.moving()


def test_switched_off_between_two_deeds(moving, qtbot):
    say(moving)
    qtbot.waitUntil(lambda: not moving.moving())
    moving.window.findChild(Glide)._motion.choice = MotionChoice.OFF
    meet(moving)
    assert not moving.moving()
