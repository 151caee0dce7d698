"""The facilitator's hand on the room."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from andfacil.ui.room_control import RoomControl
from tests.ui.desk_rig import Key


class OneProjector(QObject):
    """A projector that can be pulled out."""

    changed = Signal()

    def __init__(self, screen):
        super().__init__()
        self.screen = screen

    def room_screen(self):
        return self.screen


def test_f5_shows_the_room_and_takes_it_away(desk, qtbot):
    room = desk.app.desk.room
    desk.press(Key.Key_F5)
    assert room.is_shown
    assert desk.window.actions_by_id["room"].isChecked()
    assert "no second screen" in desk.window.notices.text
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.press(Key.Key_F5)
    assert not room.is_shown


def test_freeze_and_black_are_off_without_a_room(desk, qtbot):
    actions = desk.window.actions_by_id
    assert not actions["freeze"].isEnabled()
    actions["room"].trigger()
    assert actions["freeze"].isEnabled()
    actions["black"].trigger()
    actions["room"].trigger()
    assert not actions["black"].isChecked()


def test_the_inspector_shows_what_the_room_sees(desk, qtbot):
    room = desk.app.desk.room
    with qtbot.waitSignal(room.picture_changed):
        room.set_shown(True)
    assert desk.window.preview.isVisibleTo(desk.window)
    room.set_shown(False)
    assert not desk.window.preview.isVisibleTo(desk.window)


def test_closing_the_room_from_its_own_screen_is_noticed(desk):
    room = desk.app.desk.room
    room.set_shown(True)
    room.room.close()
    assert not desk.window.actions_by_id["room"].isChecked()


def test_a_projector_that_is_pulled_out_leaves_a_window_and_a_notice(desk, qapp):
    projector = OneProjector(qapp.primaryScreen())
    session = desk.app.desk
    room = RoomControl(session.desk, session.model, desk.app.theme, projector.room_screen)
    projector.changed.connect(room.follow_screens)
    told = []
    room.told.connect(told.append)
    room.set_shown(True)
    assert room.room.isFullScreen()
    projector.screen = None
    projector.changed.emit()
    assert room.is_shown
    assert not room.room.isFullScreen()
    assert "no second screen" in told[-1]
    room.close()
