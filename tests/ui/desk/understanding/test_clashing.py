"""Clashes by keys: marked, asked about at once in desk and room, answered, taken back."""

from __future__ import annotations

import pytest

from andfacil.domain.values.cards import Clash, Phase, Side
from andfacil.ui.board.question.layout import asked_by
from andfacil.ui.desk.understanding.cloud_box import CloudBox
from andfacil.ui.room.slides.slide import Slide, SlideKind
from tests.ui.desk_rig import ALT, CTRL, SHIFT, Key, mirror

MARK = (Key.Key_F4, CTRL | SHIFT)


@pytest.fixture
def talks(new_desk):
    """Three needs of each side."""
    for line in ("a! Air", "a: Light", "a: Room", "b! Calm", "b: Heat", "b: Order"):
        new_desk.enter(line)
    return new_desk


def clashes(desk):
    return [clash.needs for clash in desk.board.all_of(Clash)]


def asked(model):
    question = asked_by(model)
    return question and tuple(need.ref for need in question.pair)


def seen(desk):
    """What the room is painted from."""
    return desk.app.desk.room.stage._model


def test_one_key_marks_two_needs_and_the_board_asks_about_them(talks):
    model = talks.app.desk.model
    assert asked(model) == ("A1", "B1")
    talks.window.selection.select("A2")
    talks.press(*MARK)
    assert "side B" in talks.window.notices.text
    talks.window.selection.select("B3")
    talks.press(*MARK)
    assert clashes(talks) == [("A2", "B3")]
    for board in (model, seen(talks)):
        assert asked(board) == ("A2", "B3")
        assert asked_by(board).clash
    assert seen(talks).card("A2").partner == "× B3"
    column = seen(talks).column(Side.B)
    assert "Clashes with A2." in column.spoken(column.find("B3"))
    talks.press(Key.Key_Right, CTRL)
    assert asked(model) == ("A1", "B1")
    talks.press(Key.Key_Left, CTRL)
    talks.press(Key.Key_Return, CTRL)
    talks.enter("a lamp of her own")
    assert talks.board["AND1"].meets == ("A2", "B3")
    assert seen(talks).card("A2").partner == ""
    assert asked(model) == ("A1", "B1")


def test_the_same_key_takes_the_mark_back_and_undo_brings_it_again(talks):
    selection = talks.window.selection
    selection.select("A1")
    selection.toggle("B2")
    talks.press(*MARK)
    assert asked(seen(talks)) == ("A1", "B2")
    talks.press(*MARK)
    assert clashes(talks) == []
    assert seen(talks).card("B2").partner == ""
    talks.press(Key.Key_Z, CTRL)
    assert clashes(talks) == [("A1", "B2")]
    selection.select("B2")
    talks.press(*MARK)
    assert clashes(talks) == []


def test_what_is_told_of_a_clash_goes_with_its_undo(talks):
    for ref in ("A2", "B3"):
        talks.window.selection.select(ref)
        talks.press(*MARK)
    assert "A2 and B3" in talks.window.notices.text
    talks.press(Key.Key_Z, CTRL)
    assert talks.window.notices.text == ""


def test_needs_of_one_side_do_not_clash(talks):
    selection = talks.window.selection
    selection.select("A1")
    selection.toggle("A2")
    talks.press(*MARK)
    assert clashes(talks) == []
    assert "one need of each side" in talks.window.notices.text


def test_the_rail_names_what_is_not_tested_until_it_is(talks, qtbot):
    talks.window.session_controller.change_phase(Phase.CLARIFY)
    rail = talks.window.rail
    qtbot.waitUntil(lambda: "A1, B1: not tested yet (Ctrl+N)." in rail.open_checks.text())
    talks.window.selection.select("A1")
    talks.press(Key.Key_N, CTRL)
    talks.press(Key.Key_Return)
    assert "B1: not tested yet" in talks.window.notices.text
    qtbot.waitUntil(lambda: rail.open_checks.text().startswith("B1: not tested yet"))


def cloud_of(desk):
    desk.press(Key.Key_F5, CTRL | SHIFT)
    return next((box for box in desk.window.findChildren(CloudBox) if box.isVisible()), None)


def test_the_cloud_of_a_clash_ends_in_a_solution_of_both_in_one_step(talks):
    talks.window.selection.select("A1")
    assert cloud_of(talks) is None
    assert "one that is in a clash" in talks.window.notices.text
    talks.window.selection.toggle("B1")
    box = cloud_of(talks)
    steps = len(talks.app.desk.session.history.past)
    for words in ("A room to work in", "The window open", "The window shut", "air comes from it"):
        talks.type(words)
        talks.press(Key.Key_Tab)
    assert not box.solve_button.isEnabled()
    talks.press(Key.Key_Space)
    box.solution.setFocus()
    talks.enter("Air from the next room")
    (clash,) = talks.board.all_of(Clash)
    assert (clash.want_a, clash.want_b) == ("The window open", "The window shut")
    assert (clash.because, clash.doubted) == (("air comes from it",), 1)
    assert talks.board.details.purpose == "A room to work in"
    assert talks.board["AND1"].meets == ("A1", "B1")
    assert len(talks.app.desk.session.history.past) == steps + 1
    talks.press(Key.Key_Z, CTRL)
    assert clashes(talks) == []
    assert talks.board.details.purpose == ""


def test_the_cloud_that_is_left_changes_nothing_and_is_there_again(talks):
    selection = talks.window.selection
    selection.select("A1")
    selection.toggle("B1")
    talks.press(*MARK)
    before = list(talks.board)
    box = cloud_of(talks)
    box.because[0].setFocus()
    talks.type("nobody may move")
    talks.press(Key.Key_Escape)
    assert list(talks.board) == before
    selection.select("B1")
    box = cloud_of(talks)
    assert box.because[0].text() == "nobody may move"
    box.keep_button.click()
    assert talks.board["X1"].because == ("nobody may move",)
    assert asked_by(seen(talks)).because == ("nobody may move",)


def test_the_cloud_is_nobodys_business_on_a_mirrored_screen(talks):
    talks.window.selection.select("A1")
    talks.window.selection.toggle("B1")
    box = cloud_of(talks)
    mirror(talks.app, on=True)
    assert not box.isVisible()
    assert cloud_of(talks) is None


def test_a_tick_is_here_again_with_the_words_that_it_is_about(talks):
    selection = talks.window.selection
    selection.select("A1")
    selection.toggle("B1")
    box = cloud_of(talks)
    box.because[0].setFocus()
    for words in ("nobody may move", "it is dark"):
        talks.type(words)
        talks.press(Key.Key_Tab)
        talks.press(Key.Key_Space)
        talks.press(Key.Key_Tab)
    assert [tick.isChecked() for tick in box.doubts] == [False, True, False, False]
    talks.press(Key.Key_Escape)
    box = cloud_of(talks)
    assert [tick.isChecked() for tick in box.doubts] == [False, True, False, False]
    box.keep_button.click()
    assert talks.board["X1"].doubted == 2
    box = cloud_of(talks)
    box.doubts[1].click()
    talks.press(Key.Key_Escape)
    assert [tick.isChecked() for tick in cloud_of(talks).doubts] == [False] * 4
    assert talks.board["X1"].doubted == 2


def test_the_room_sees_the_cloud_only_when_that_is_chosen(talks, qtbot):
    selection, stage = talks.window.selection, talks.app.desk.room.stage
    selection.select("A1")
    selection.toggle("B1")
    box = cloud_of(talks)
    box.because[0].setFocus()
    talks.type("nobody may move")
    box.keep_button.click()
    assert stage.scene.slide is None
    box = cloud_of(talks)
    talks.press(Key.Key_R, ALT)
    qtbot.waitUntil(lambda: stage.scene.slide == Slide(SlideKind.CLOUD, clash="X1"))
    assert box.isVisible()
    assert "The room sees why the two clash" in talks.window.notices.text
    box.because[1].setFocus()
    talks.type("it is dark")
    assert talks.board["X1"].because == ("nobody may move",)  # a draft is nobody else's
    talks.press(Key.Key_R, ALT)
    said = ("nobody may move", "it is dark")
    qtbot.waitUntil(lambda: talks.board["X1"].because == said)
    talks.press(Key.Key_Escape)
    talks.window.capture.take_focus()
    talks.press(Key.Key_Escape)
    assert stage.scene.slide is None


def test_a_cloud_about_a_hidden_need_has_no_way_into_the_room(talks):
    selection = talks.window.selection
    selection.select("B1")
    talks.window.actions_by_id["hide_card"].trigger()
    selection.select("A1")
    selection.toggle("B1")
    assert not cloud_of(talks).room_button.isEnabled()
