"""The same need on both sides, by keys: typed at once, joined and parted, seen and read aloud."""

from __future__ import annotations

from andfacil.domain.values.cards import Phase, Side
from tests.ui.desk_rig import CTRL, Key


def joins(desk):
    needs = (need for side in Side for need in desk.board.needs(side))
    return {need.ref: need.same_as for need in needs if need.same_as}


def test_a_line_makes_both_and_a_key_parts_and_joins_them(new_desk):
    new_desk.enter("ab: Air")
    assert joins(new_desk) == {"A1": "B1", "B1": "A1"}
    assert new_desk.window.selection.card_id == "A1"
    new_desk.press(Key.Key_U, CTRL)
    assert joins(new_desk) == {}
    new_desk.press(Key.Key_U, CTRL)
    assert "side B" in new_desk.window.notices.text
    new_desk.window.selection.select("B1")
    new_desk.press(Key.Key_U, CTRL)
    assert joins(new_desk) == {"A1": "B1", "B1": "A1"}
    new_desk.press(Key.Key_Z, CTRL)
    assert joins(new_desk) == {}


def test_two_selected_needs_are_joined_and_needs_of_one_side_are_not(new_desk):
    for line in ("a: Air", "a: Light", "b: Calm"):
        new_desk.enter(line)
    selection = new_desk.window.selection
    selection.select("A1")
    selection.toggle("A2")
    new_desk.press(Key.Key_U, CTRL)
    assert "one need of each side" in new_desk.window.notices.text
    selection.select("A1")
    selection.toggle("B1")
    new_desk.press(Key.Key_U, CTRL)
    assert joins(new_desk) == {"A1": "B1", "B1": "A1"}
    assert "2 of 3 needs are the same" in new_desk.window.notices.text
    selection.select("A2")
    selection.toggle("B1")
    new_desk.press(Key.Key_U, CTRL)
    assert joins(new_desk) == {"A2": "B1", "B1": "A2"}


def test_both_cards_name_each_other_in_the_room_and_are_read_so(new_desk):
    new_desk.enter("ab: Air")
    seen = new_desk.app.desk.room.stage._model
    assert seen.card("B1").same_as == "A1"
    column = seen.column(Side.B)
    assert "The same need as A1." in column.spoken(column.find("B1"))
    new_desk.window.selection.select("A1")
    new_desk.press(Key.Key_Delete)
    assert seen.card("B1").same_as == ""


def test_a_pair_that_is_revealed_card_by_card_is_joined_for_all_at_the_end(new_desk):
    desk = new_desk
    desk.window.capture.hiding.set_on(True)
    desk.enter("ab: Air")
    desk.window.capture.hiding.set_on(False)
    seen = desk.app.desk.room.stage._model
    desk.window.selection.select("A1")
    desk.window.actions_by_id["reveal"].trigger()
    assert seen.card("A1").same_as == ""
    desk.window.selection.select("B1")
    desk.window.actions_by_id["reveal"].trigger()
    assert seen.card("A1").same_as == "B1"


def test_its_share_is_said_and_nobody_asks_about_a_need_and_itself(new_desk, qtbot):
    new_desk.enter("ab: Air")
    new_desk.enter("a: Light")
    new_desk.window.session_controller.change_phase(Phase.UNDERSTAND)
    rail = new_desk.window.rail
    qtbot.waitUntil(lambda: "2 of 3 needs are the same on both sides (67%)" in rail.say.text())
    pair = new_desk.app.desk.model.pair()
    assert {need.ref for need in pair} == {"A2", "B1"}
    new_desk.app.desk.model.turn_pair(1)
    assert {need.ref for need in new_desk.app.desk.model.pair()} == {"A2", "B1"}
