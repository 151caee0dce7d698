"""Cards made large from the desk, by keys alone."""

from __future__ import annotations

import pytest

from tests.ui.desk_rig import CTRL, SHIFT, Key

BOTH = CTRL | SHIFT


@pytest.fixture
def room(desk):
    desk.app.desk.room.set_shown(True)
    desk.window.activateWindow()
    return desk.app.desk.room


def large(room):
    return room.stage.scene.large


def test_a_key_shows_the_selected_card_large_and_takes_it_away(desk, room):
    desk.window.selection.select("A2")
    desk.press(Key.Key_F, BOTH)
    assert large(room) == ("A2",)
    assert room.room.large.isVisible()
    assert desk.window.actions_by_id["large"].isChecked()
    desk.press(Key.Key_F, BOTH)
    assert large(room) == ()
    assert not room.room.large.isVisible()
    assert not desk.window.actions_by_id["large"].isChecked()


def test_another_card_takes_its_place(desk, room):
    desk.window.selection.select("A2")
    desk.press(Key.Key_F, BOTH)
    desk.window.selection.select("B1")
    assert large(room) == ("A2",)
    desk.press(Key.Key_F, BOTH)
    assert large(room) == ("B1",)


def test_escape_in_the_line_shows_the_board_again(desk, room):
    desk.window.selection.select("A2")
    desk.press(Key.Key_F, BOTH)
    desk.window.capture.take_focus()
    desk.press(Key.Key_Escape)
    assert large(room) == ()


def test_two_cards_are_a_pair_and_three_are_too_many(desk, room):
    select = desk.window.selection
    select.select("A2")
    select.toggle("B1")
    desk.press(Key.Key_F, BOTH)
    assert large(room) == ("A2", "B1")
    select.toggle("B2")
    desk.press(Key.Key_F, BOTH)
    assert large(room) == ("A2", "B1")
    assert "two cards" in desk.window.notices.text


def test_without_a_card_it_says_what_to_do(desk, room):
    desk.window.selection.select("")
    desk.press(Key.Key_F, BOTH)
    assert large(room) == ()
    assert "Select" in desk.window.notices.text


def test_it_follows_the_selection_while_asked_to(desk, room):
    desk.window.selection.select("A2")
    desk.press(Key.Key_F, BOTH)
    desk.press(Key.Key_Y, BOTH)
    desk.window.selection.select("B3")
    assert large(room) == ("B3",)
    desk.press(Key.Key_Y, BOTH)
    desk.window.selection.select("A1")
    assert large(room) == ("B3",)


def test_the_question_is_shown_large_and_goes_along(new_desk):
    new_desk.app.desk.room.set_shown(True)
    new_desk.window.activateWindow()
    room = new_desk.app.desk.room
    for line in ("a: Fresh air", "a: Quiet", "b: No draught"):
        new_desk.enter(line)
    new_desk.press(Key.Key_Q, BOTH)
    assert set(large(room)) == {"A1", "B1"}
    assert new_desk.window.actions_by_id["large_question"].isChecked()
    new_desk.press(Key.Key_Right, CTRL)
    assert set(large(room)) == {"A2", "B1"}
    new_desk.press(Key.Key_Q, BOTH)
    assert large(room) == ()


def test_without_an_open_need_there_is_no_question_to_show(new_desk):
    new_desk.press(Key.Key_Q, BOTH)
    assert "no AND question" in new_desk.window.notices.text
    assert not new_desk.window.actions_by_id["large_question"].isChecked()


def test_the_page_keys_turn_what_is_large(new_desk):
    new_desk.app.desk.room.set_shown(True)
    new_desk.window.activateWindow()
    new_desk.enter("a: " + "many words " * 60)
    new_desk.press(Key.Key_F, BOTH)
    view = new_desk.app.desk.room.room.large
    assert view.count > 1
    new_desk.press(Key.Key_PageDown)
    assert view.page == 1
