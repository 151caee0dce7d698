"""The facilitator's hand on the room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from andfacil.domain.values.cards import Side
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.room.control import RoomState
from tests.ui.boards import many_board
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import CTRL, SHIFT, Key


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


def active_room(desk, qtbot):
    """The room's window with the focus, as after a click into it."""
    room = desk.app.desk.room.room

    def has_it():
        room.activateWindow()
        return room.isActiveWindow()

    for _ in range(2):  # when it has just come, it gives the keyboard back once
        qtbot.waitUntil(has_it)
        qtbot.wait(10)
    return room


def test_shift_f5_fills_the_only_screen_and_escape_leads_back(desk, qtbot):
    desk.press(Key.Key_F5, SHIFT)
    control = desk.app.desk.room
    assert control.room.isFullScreen()
    assert "Esc" in desk.window.notices.text
    QTest.keyClick(active_room(desk, qtbot).windowHandle(), Key.Key_Escape)
    assert not control.is_shown
    assert not desk.window.actions_by_id["room"].isChecked()


@pytest.mark.parametrize("key", [Key.Key_B, Key.Key_Period])
def test_a_remote_blanks_the_room_that_fills_a_screen(desk, qtbot, key):
    desk.press(Key.Key_F5, SHIFT)
    control = desk.app.desk.room
    QTest.keyClick(active_room(desk, qtbot).windowHandle(), key)
    assert control.is_black
    assert desk.window.actions_by_id["black"].isChecked()
    QTest.keyClick(control.room.windowHandle(), key)
    assert not control.is_black
    assert desk.line == ""


def test_a_b_in_the_rooms_window_is_a_letter(desk, qtbot):
    desk.press(Key.Key_W, CTRL | SHIFT)
    control = desk.app.desk.room
    QTest.keyClick(active_room(desk, qtbot).windowHandle(), Key.Key_B)
    assert desk.line == "b"
    assert not control.is_black


def test_a_window_is_called_otherwise_than_the_desk_and_keeps_its_size(desk, qtbot):
    desk.press(Key.Key_W, CTRL | SHIFT)
    room = desk.app.desk.room.room
    assert room.windowTitle() != desk.window.windowTitle()
    room.resize(500, 300)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.press(Key.Key_F5)
    assert not room.isVisible()
    desk.press(Key.Key_W, CTRL | SHIFT)
    assert (room.width(), room.height()) == (500, 300)


def test_a_locked_room_takes_no_keys_but_those_that_lead_out(desk, qtbot):
    desk.press(Key.Key_F5, SHIFT)
    control, actions = desk.app.desk.room, desk.window.actions_by_id
    handle = active_room(desk, qtbot).windowHandle()
    QTest.keyClick(handle, Key.Key_F6, SHIFT)
    assert actions["lock_room"].isChecked()
    for key in (Key.Key_F5, Key.Key_F6, Key.Key_F7, Key.Key_B, Key.Key_PageDown, Key.Key_Q):
        QTest.keyClick(handle, key)
    assert control.state is RoomState.SHOWN
    assert desk.line == ""
    QTest.keyClick(handle, Key.Key_F6, SHIFT)
    assert not actions["lock_room"].isChecked()
    QTest.keyClick(handle, Key.Key_F6, SHIFT)
    QTest.keyClick(handle, Key.Key_Escape)  # a locked room over the desk is no trap
    assert not control.is_shown
    assert not actions["lock_room"].isChecked()


def test_a_locked_room_in_a_window_is_not_closed_by_escape(desk, qtbot):
    desk.press(Key.Key_F5)
    desk.press(Key.Key_F6, SHIFT)
    QTest.keyClick(active_room(desk, qtbot).windowHandle(), Key.Key_Escape)
    assert desk.app.desk.room.is_shown


def test_a_locked_room_keeps_its_page_and_the_desk_says_why(app, tmp_path, qtbot):
    path = tmp_path / "many.andfacil"
    SessionFile.create(path, tuple(many_board(80)), EditKind.IMPORT).close()
    desk = open_desk(app, path, qtbot)
    desk.press(Key.Key_F5)
    pages = desk.app.desk.room.room.board.pages
    desk.press(Key.Key_F6, SHIFT)
    desk.press(Key.Key_PageDown)
    assert pages.page == 0
    assert "locked" in desk.window.notices.text
    desk.press(Key.Key_F6, SHIFT)
    desk.press(Key.Key_PageDown)
    assert pages.page == 1


def test_the_machine_stays_awake_while_the_room_is_shown(desk):
    awake = desk.app.desk.room.placing._awake
    assert not awake.held
    desk.press(Key.Key_F5)
    assert awake.held
    desk.app.desk.room.set_shown(False)
    assert not awake.held


def test_the_room_takes_no_focus_when_it_is_shown(desk, qtbot):
    """The offscreen screen gives the focus to whatever is shown, as some window managers do."""
    desk.press(Key.Key_F5)
    room = desk.app.desk.room.room
    assert room.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.enter("b: Transport insurance")
    assert [need.text for need in desk.board.needs(Side.B)][-1] == "Transport insurance"


def test_the_room_gives_the_keyboard_back_to_whoever_had_it(desk, qtbot):
    desk.press(Key.Key_P, CTRL)
    agreement = desk.window.boxes.agreement.window
    agreement.activateWindow()
    qtbot.waitUntil(agreement.isActiveWindow)
    desk.press(Key.Key_F5)
    qtbot.waitUntil(agreement.isActiveWindow)
    agreement.close()


def test_what_is_pressed_in_the_room_is_the_desks_whole(desk, qtbot):
    """Letters alone would make a card public that was to be typed hidden."""
    desk.press(Key.Key_F5)
    control, window = desk.app.desk.room, desk.window
    before = len(desk.board.needs(Side.B))

    def in_the_room(key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(active_room(desk, qtbot).windowHandle(), key, modifiers)

    in_the_room(Key.Key_U, CTRL | SHIFT)
    assert window.capture.reader.hiding
    for letter in "b: x":
        in_the_room(ord(letter))
    assert desk.line == "b: x"
    in_the_room(Key.Key_Left)
    assert window.capture.line.cursorPosition() == 3
    in_the_room(Key.Key_Return)
    needs = desk.board.needs(Side.B)
    assert (len(needs), needs[-1].hidden) == (before + 1, True)
    in_the_room(Key.Key_Z, CTRL)
    assert len(desk.board.needs(Side.B)) == before
    in_the_room(Key.Key_A)
    in_the_room(Key.Key_Escape)
    assert (desk.line, control.is_shown) == ("", True)
    in_the_room(Key.Key_Escape)
    assert control.is_shown
    window.selection.select("A1")
    window.focus_inspector()
    in_the_room(Key.Key_Q)
    assert (QApplication.focusWidget().toPlainText()[-1], desk.line) == ("q", "")


def test_letters_typed_into_the_room_land_in_the_line(desk, qtbot):
    control = desk.app.desk.room
    control.set_shown(True)
    active_room(desk, qtbot)
    QTest.keyClick(control.room.windowHandle(), Key.Key_Q)
    qtbot.waitUntil(desk.window.isActiveWindow)
    assert desk.line == "q"


@pytest.mark.parametrize("key", [Key.Key_F5, Key.Key_F6, Key.Key_F7])
def test_the_rooms_keys_count_in_the_room_as_well(desk, qtbot, key):
    control = desk.app.desk.room
    control.set_shown(True)
    active_room(desk, qtbot)
    before = control.state
    QTest.keyClick(control.room.windowHandle(), key)
    assert control.state is not before


def test_the_desk_turns_the_rooms_pages(app, tmp_path, qtbot):
    path = tmp_path / "many.andfacil"
    SessionFile.create(path, tuple(many_board(80)), EditKind.IMPORT).close()
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


def test_a_repeated_screen_hides_the_private_note_at_once(desk):
    screens = desk.app.screens
    screens._repeats = lambda: True
    screens.changed.emit()
    assert desk.window.cover.words
    assert "private is hidden" in desk.window.notices.text
    screens._repeats = lambda: False
    screens.changed.emit()
    assert not desk.window.cover.words
