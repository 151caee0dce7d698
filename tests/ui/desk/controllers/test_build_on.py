""" "Yes, and": a solution that builds on another one, by one key at the desk."""

from __future__ import annotations

from andfacil.domain.values.cards import Solution
from tests.ui.desk_rig import CTRL, SHIFT, Key
from tests.ui.readers import said


def two_needs_and_a_solution(desk):
    for line in ("a! Sleep at night", "b! Early deliveries", "+ Quiet vans > a1 b1"):
        desk.enter(line)
    desk.window.selection.select("AND1")


def test_yes_and_builds_on_the_selected_solution(new_desk, qtbot):
    two_needs_and_a_solution(new_desk)
    new_desk.press(Key.Key_F3, CTRL | SHIFT)
    assert new_desk.line == "+  > a1 b1"
    new_desk.type("electric ones")
    assert "builds on AND 1" in new_desk.window.capture.preview.words
    new_desk.press(Key.Key_Return)
    built = new_desk.board["AND2"]
    assert isinstance(built, Solution)
    assert (built.text, built.builds_on, built.meets) == ("electric ones", ("AND1",), ("A1", "B1"))
    assert "builds on AND 1" in said(new_desk.window)
    new_desk.app.desk.room.set_shown(True)
    room = new_desk.app.desk.room.room
    qtbot.waitExposed(room)
    assert "builds on AND 1" in said(room)
    new_desk.window.activateWindow()
    qtbot.waitUntil(new_desk.window.isActiveWindow)
    new_desk.window.capture.take_focus()
    new_desk.press(Key.Key_Z, CTRL)
    assert "AND2" not in new_desk.board


def test_the_next_solution_builds_on_nothing(new_desk):
    two_needs_and_a_solution(new_desk)
    new_desk.press(Key.Key_F3, CTRL | SHIFT)
    new_desk.type("electric ones")
    new_desk.press(Key.Key_Return)
    new_desk.enter("+ Something else > a1")
    assert new_desk.board["AND3"].builds_on == ()


def test_a_line_that_is_left_builds_on_nothing(new_desk):
    two_needs_and_a_solution(new_desk)
    new_desk.press(Key.Key_F3, CTRL | SHIFT)
    new_desk.press(Key.Key_Escape)
    new_desk.enter("+ Something else > a1")
    assert new_desk.board["AND2"].builds_on == ()


def test_a_hidden_solution_gives_its_ref_to_nobody(new_desk, qtbot):
    for line in ("a! Sleep at night", "b! Early deliveries"):
        new_desk.enter(line)
    new_desk.window.actions_by_id["type_hidden"].trigger()
    new_desk.enter("+ Quiet vans > a1 b1")
    new_desk.window.actions_by_id["type_hidden"].trigger()
    new_desk.window.selection.select("AND1")
    new_desk.press(Key.Key_F3, CTRL | SHIFT)
    new_desk.type("electric ones")
    new_desk.press(Key.Key_Return)
    assert new_desk.board["AND2"].builds_on == ("AND1",)
    new_desk.app.desk.room.set_shown(True)
    room = new_desk.app.desk.room.room
    qtbot.waitExposed(room)
    assert "electric ones" in said(room)
    assert "builds on" not in said(room)
