"""The whole board in the room: by its key, and by itself as a phase ends."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from andfacil.domain.values.cards import Phase
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.desk.room_signs import WHOLE
from andfacil.ui.room.pointer_dot import PointerDot
from andfacil.ui.room.scene import Pointer
from tests.builders import small_board
from tests.ui.conftest import open_desk
from tests.ui.desk.controllers.test_attention import shown_room, ticked
from tests.ui.desk_rig import CTRL, SHIFT, Key
from tests.ui.room.test_pages import meeting_board

NEXT_PHASE = (Key.Key_PageDown, CTRL)
THE_KEY = (Key.Key_O, CTRL)


@pytest.fixture
def desk(app, tmp_path, qtbot):
    path = tmp_path / "meeting.andfacil"
    SessionFile.create(path, tuple(meeting_board()), EditKind.IMPORT).close()
    return open_desk(app, path, qtbot)


@pytest.fixture
def room(desk, qtbot):
    return shown_room(desk, qtbot)


def whole(room):
    return room.overview.isVisible()


def ink(room, ref, image):
    """How dark the darkest dot of a card is against its lightest one."""
    box = room.overview.rect_of(ref).toRect().adjusted(8, 4, -8, -4)
    box.moveTopLeft(room.overview.mapTo(room, box.topLeft()))
    lightness = [
        image.pixelColor(x, y).lightness()
        for x in range(box.left(), box.right(), 2)
        for y in range(box.top(), box.bottom(), 2)
    ]
    return max(lightness) - min(lightness)


def test_its_key_shows_the_whole_board_and_the_pages_again(desk, room):
    desk.press(*THE_KEY)
    assert whole(room)
    assert ticked(desk, "overview")
    desk.press(*THE_KEY)
    assert not whole(room)
    assert not ticked(desk, "overview")


def test_escape_in_the_empty_line_leads_back(desk, room):
    desk.press(*THE_KEY)
    desk.press(Key.Key_Escape)
    assert not whole(room)


def test_asked_for_it_stays_and_follows_what_is_done(desk, room):
    desk.press(*THE_KEY)
    desk.enter("b: one more need")
    assert whole(room)
    assert room.overview.rect_of("B10").isValid()


def test_as_a_phase_ends_it_comes_by_itself_and_leaves_at_the_next_key(desk, room):
    desk.press(*NEXT_PHASE)
    assert desk.board.details.phase is Phase.TEST
    assert whole(room)
    desk.type("b")
    assert not whole(room)
    assert desk.line == "b"


def test_what_came_by_itself_leaves_at_the_next_edit(desk, room):
    desk.press(*NEXT_PHASE)
    desk.window.changes.change_text("A1", "in other words")
    assert not whole(room)


def test_what_came_by_itself_leaves_at_its_own_key(desk, room):
    desk.press(*NEXT_PHASE)
    desk.press(*THE_KEY)
    assert not whole(room)


def test_a_key_that_is_only_held_leaves_it(desk, room):
    desk.press(*NEXT_PHASE)
    desk.press(Key.Key_Shift)
    assert whole(room)


def test_phase_by_phase(desk, room):
    desk.press(*NEXT_PHASE)
    desk.press(*NEXT_PHASE)
    assert desk.board.details.phase is Phase.COMMIT
    assert whole(room)


def test_before_the_lists_of_a_phase_it_has_its_bridge(desk, room):
    desk.press(*NEXT_PHASE)
    asked = room.grab().toImage()
    foot = room.board.bridge.geometry().translated(room.board.pos())
    desk.press(*NEXT_PHASE)
    assert desk.board.details.phase is Phase.COMMIT
    assert room.grab().toImage().copy(foot) == asked.copy(foot)
    desk.type("d")
    assert room.slides.isVisible()


def test_an_empty_board_is_not_worth_a_picture(app, tmp_path, qtbot):
    empty, path = small_board(), tmp_path / "empty.andfacil"
    SessionFile.create(path, (empty.details,), EditKind.IMPORT).close()
    desk = open_desk(app, path, qtbot)
    room = shown_room(desk, qtbot)
    desk.press(*NEXT_PHASE)
    assert desk.board.details.phase is Phase.PREPARE
    assert not whole(room)


def test_what_was_asked_for_is_not_taken_away_by_a_phase(desk, room):
    desk.press(*THE_KEY)
    desk.press(*NEXT_PHASE)
    desk.type("b")
    assert whole(room)


def test_a_locked_room_keeps_its_page(desk, room):
    desk.press(Key.Key_F6, SHIFT)
    desk.press(*NEXT_PHASE)
    assert not whole(room)


def test_large_cards_and_the_whole_board_take_turns(desk, room):
    desk.window.selection.select("A1")
    desk.press(Key.Key_F, CTRL | SHIFT)
    desk.press(*THE_KEY)
    assert whole(room)
    assert not room.large.isVisible()
    desk.press(Key.Key_F, CTRL | SHIFT)
    assert room.large.isVisible()
    assert not whole(room)


def test_black_and_frozen_hide_it(desk, room):
    before = room.grab().toImage()
    desk.press(Key.Key_F6)
    desk.press(*THE_KEY)
    assert room.grab().toImage() == before
    desk.press(Key.Key_F6)
    assert whole(room)
    desk.press(Key.Key_F7)
    assert room.is_black
    assert not whole(room)


def test_the_desk_says_so(desk, room):
    assert WHOLE not in desk.window.signs.shown
    desk.press(*THE_KEY)
    assert WHOLE in desk.window.signs.shown
    assert "whole board" in desk.window.notices.text
    desk.click(desk.window.signs.findChild(QPushButton, WHOLE))
    assert WHOLE not in desk.window.signs.shown
    assert not whole(room)


def test_the_pointer_and_the_light_find_their_cards(desk, room):
    desk.window.selection.select("A9")
    desk.press(*THE_KEY)
    plain = room.grab().toImage()
    desk.press(Key.Key_L, CTRL | SHIFT)
    lit = room.grab().toImage()
    assert ink(room, "A9", lit) >= ink(room, "A9", plain)
    assert ink(room, "A1", lit) < ink(room, "A1", plain) / 2
    desk.app.desk.room.stage.point_at(Pointer("A9", 0.5, 0.5))
    dot = room.findChild(PointerDot)
    assert dot.isVisible()
    centre = room.overview.mapFrom(room, dot.mapTo(room, dot.rect().center()))
    assert room.overview.rect_of("A9").contains(centre.toPointF())
