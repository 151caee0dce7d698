"""The ladder by keys: from a position to the need, and what a non-negotiable becomes."""

from __future__ import annotations

from andfacil.domain.values.cards import Parked, Position
from andfacil.ui.desk.method.ladder import LadderBox
from tests.ui.desk_rig import CTRL, Key, mirror


def open_ladder(desk):
    desk.press(Key.Key_N, CTRL)
    return next((box for box in desk.window.findChildren(LadderBox) if box.isVisible()), None)


def test_a_position_is_led_to_the_need_behind_it(new_desk):
    new_desk.enter("a? Window open")
    box = open_ladder(new_desk)
    assert not box.outcomes["need"].isEnabled()
    new_desk.type("Fresh air")
    box.outcomes["must"].click()
    need = new_desk.board["A1"]
    assert (need.text, need.said_as, need.non_negotiable) == ("Fresh air", "Window open", True)
    assert new_desk.board.all_of(Position) == ()
    new_desk.press(Key.Key_Z, CTRL)
    assert [card.text for card in new_desk.board.all_of(Position)] == ["Window open"]


def test_what_is_said_about_a_must_is_kept_with_each_outcome(new_desk):
    new_desk.enter("a! Window open")
    box = open_ladder(new_desk)
    assert sorted(box.outcomes) == ["facts", "lower", "split", "stays"]
    assert not box.outcomes["split"].isEnabled()
    box.fields["why"].setText("we get headaches")
    box.fields["rim"].setText("A view")
    box.outcomes["split"].click()
    assert new_desk.board["A1"].why == "we get headaches"
    assert (new_desk.board["A2"].text, new_desk.board["A2"].non_negotiable) == ("A view", False)

    new_desk.window.selection.select("A1")
    box = open_ladder(new_desk)
    box.fields["facts"].setText("how stale the air is")
    box.outcomes["facts"].click()
    assert [p.text for p in new_desk.board.all_of(Parked)] == ["A1: how stale the air is"]

    box = open_ladder(new_desk)
    if box is None:
        new_desk.window.selection.select("A1")
        box = open_ladder(new_desk)
    box.outcomes["lower"].click()
    assert not new_desk.board["A1"].non_negotiable


def test_enter_in_a_field_keeps_what_is_said(new_desk):
    new_desk.enter("a! Window open")
    box = open_ladder(new_desk)
    box.fields["why"].setFocus()
    new_desk.enter("air")
    assert new_desk.board["A1"].why == "air"
    assert new_desk.board["A1"].non_negotiable


def test_that_it_stays_as_it_is_is_no_fault(new_desk):
    new_desk.enter("a! Window open")
    steps = len(new_desk.app.desk.session.history.past)
    open_ladder(new_desk).outcomes["stays"].click()
    assert len(new_desk.app.desk.session.history.past) == steps + 1  # that it was tested
    assert new_desk.window.notices.text == ""
    open_ladder(new_desk).outcomes["stays"].click()
    assert len(new_desk.app.desk.session.history.past) == steps + 1
    assert new_desk.window.notices.text == ""


def test_it_is_nobodys_business_on_a_mirrored_screen(new_desk):
    new_desk.enter("a! Window open")
    box = open_ladder(new_desk)
    mirror(new_desk.app, on=True)
    assert not box.isVisible()
    assert open_ladder(new_desk) is None
