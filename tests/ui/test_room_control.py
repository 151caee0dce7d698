"""The facilitator's hand on the room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest

from andfacil.domain.edits import Deed
from andfacil.store.session_file import SessionFile
from andfacil.ui.room_control import RoomControl, RoomState
from tests.ui.boards import many_board
from tests.ui.conftest import open_desk
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


def test_the_room_takes_no_focus_when_it_is_shown(desk):
    """Asked of the window, because the offscreen screen gives the focus to whatever is shown."""
    desk.press(Key.Key_F5)
    room = desk.app.desk.room.room
    assert room.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_letters_typed_into_the_room_land_in_the_line(desk, qtbot):
    control = desk.app.desk.room
    control.set_shown(True)
    control.room.activateWindow()
    qtbot.waitUntil(control.room.isActiveWindow)
    QTest.keyClick(control.room.windowHandle(), Key.Key_Q)
    qtbot.waitUntil(desk.window.isActiveWindow)
    assert desk.line == "q"


@pytest.mark.parametrize("key", [Key.Key_F5, Key.Key_F6, Key.Key_F7])
def test_the_rooms_keys_count_in_the_room_as_well(desk, qtbot, key):
    control = desk.app.desk.room
    control.set_shown(True)
    control.room.activateWindow()
    qtbot.waitUntil(control.room.isActiveWindow)
    before = control.state
    QTest.keyClick(control.room.windowHandle(), key)
    assert control.state is not before


def test_the_desk_turns_the_rooms_pages(app, tmp_path, qtbot):
    path = tmp_path / "many.andfacil"
    SessionFile.create(path, tuple(many_board(80)), Deed.IMPORT).close()
    desk = open_desk(app, path, qtbot)
    control = desk.app.desk.room
    control.set_shown(True)
    qtbot.waitExposed(control.room)
    pages = control.room.board.pages
    assert pages.count > 1
    desk.press(Key.Key_PageDown)
    assert pages.page == 1
    desk.press(Key.Key_PageUp)
    assert pages.page == 0
    assert desk.line_has_focus


@pytest.mark.parametrize(
    ("key", "state"),
    [
        (None, RoomState.SHOWN),
        (Key.Key_F6, RoomState.BLACK),
        (Key.Key_F7, RoomState.BLACK),
    ],
)
def test_the_next_look_keeps_the_room_and_shows_no_more_of_it(desk, key, state):
    desk.press(Key.Key_F5)
    if key:
        desk.press(key)
    desk.press(Key.Key_F9)
    assert desk.app.desk.room.state is state
    assert desk.window.actions_by_id["room"].isChecked()
    assert desk.window.actions_by_id["black"].isChecked() is (key is Key.Key_F7)
    desk.app.desk.room.set_shown(False)
