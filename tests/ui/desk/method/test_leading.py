"""Leading through the phases by keys: times, the countdown in the room, going on all the same."""

from __future__ import annotations

from andfacil.domain.method.clock import PLANS, Length
from andfacil.domain.values.cards import GoneOn, Phase, Side
from andfacil.ui.desk.dialogs.times import TimesBox
from tests.ui.desk_rig import ALT, CTRL, SHIFT, Key, mirror

SECRET = "They leave at four"


def enter_phase(desk, phase):
    desk.window.session_controller.change_phase(phase)


def reasons(desk):
    return [(card.phase, card.text) for card in desk.board.all_of(GoneOn)]


def test_going_on_is_never_held_up_and_takes_a_reason(new_desk, qtbot):
    enter_phase(new_desk, Phase.CLARIFY)
    new_desk.press(Key.Key_PageDown, CTRL)
    assert new_desk.board.details.phase is Phase.UNDERSTAND
    bar = new_desk.app.desk.leading.bar
    assert bar.isVisible()
    assert "A: 0 of 3 needs." in bar.open.text()
    new_desk.press(Key.Key_W, ALT)
    assert bar.line.hasFocus()
    new_desk.enter(SECRET)
    assert reasons(new_desk) == [(Phase.CLARIFY, SECRET)]
    assert not bar.isVisible()
    assert new_desk.line_has_focus
    new_desk.press(Key.Key_Z, CTRL)
    assert reasons(new_desk) == []
    assert new_desk.board.details.phase is Phase.UNDERSTAND


def test_what_is_typed_after_going_on_is_a_card_and_no_reason(new_desk):
    enter_phase(new_desk, Phase.CLARIFY)
    new_desk.press(Key.Key_PageDown, CTRL)
    bar = new_desk.app.desk.leading.bar
    assert bar.isVisible()
    assert new_desk.line_has_focus
    new_desk.enter("a! No water in the cellar")
    assert [need.text for need in new_desk.board.needs(Side.A)] == ["No water in the cellar"]
    assert reasons(new_desk) == []
    assert not bar.isVisible()


def test_escape_goes_on_without_a_reason(new_desk):
    enter_phase(new_desk, Phase.CLARIFY)
    new_desk.press(Key.Key_PageDown, CTRL)
    new_desk.press(Key.Key_Escape)
    assert not new_desk.app.desk.leading.bar.isVisible()
    new_desk.enter("a: Air")
    assert reasons(new_desk) == []
    assert new_desk.board["A1"].text == "Air"


def test_half_a_reason_that_is_left_by_escape_stands_there_again_until_it_is_used(new_desk):
    enter_phase(new_desk, Phase.CLARIFY)
    new_desk.press(Key.Key_PageDown, CTRL)
    bar = new_desk.app.desk.leading.bar
    new_desk.press(Key.Key_W, ALT)
    new_desk.type("They leave")
    new_desk.press(Key.Key_Escape)
    assert not bar.isVisible()
    assert reasons(new_desk) == []
    new_desk.press(Key.Key_PageUp, CTRL)
    new_desk.press(Key.Key_PageDown, CTRL)
    assert bar.line.text() == "They leave"
    new_desk.press(Key.Key_W, ALT)
    new_desk.press(Key.Key_End)
    new_desk.enter(" at four")
    assert reasons(new_desk) == [(Phase.CLARIFY, SECRET)]
    new_desk.press(Key.Key_PageUp, CTRL)
    new_desk.press(Key.Key_PageDown, CTRL)
    assert bar.line.text() == ""


def test_nobody_is_asked_on_the_way_back_nor_by_undo(new_desk):
    enter_phase(new_desk, Phase.CLARIFY)
    new_desk.press(Key.Key_PageUp, CTRL)
    assert new_desk.app.desk.leading.bar is None
    enter_phase(new_desk, Phase.BUILD)
    bar = new_desk.app.desk.leading.bar
    assert bar.isVisible()
    new_desk.window.actions_by_id["undo"].trigger()
    assert not bar.isVisible()
    new_desk.window.actions_by_id["redo"].trigger()
    assert not bar.isVisible()


def test_the_rail_says_what_is_open_in_the_phase(new_desk, qtbot):
    rail = new_desk.window.rail
    qtbot.waitUntil(rail.open_checks.isHidden)
    enter_phase(new_desk, Phase.CLARIFY)
    qtbot.waitUntil(lambda: "B: 0 of 3 needs." in rail.open_checks.text())
    assert "both sides" in rail.purpose.text()
    new_desk.enter("b! Sleep")
    qtbot.waitUntil(lambda: "B1: met when?" in rail.open_checks.text())
    enter_phase(new_desk, Phase.REVIEW)
    qtbot.waitUntil(rail.open_checks.isHidden)


def test_the_usual_lengths_and_minutes_of_ones_own(new_desk):
    new_desk.press(Key.Key_F12, CTRL | SHIFT)
    box = new_desk.window.findChild(TimesBox)
    assert "115 min, 120 with breaks" in box.sum.text()
    box.lengths.button(0).click()
    assert box.fields[Phase.BUILD].value() == 10
    box.fields[Phase.BUILD].setValue(12)
    assert not any(button.isChecked() for button in box.lengths.buttons())
    box.accept()
    wanted = list(PLANS[Length.EXPRESS])
    wanted[list(Phase).index(Phase.BUILD)] = 12
    assert new_desk.board.details.plan == tuple(wanted)
    new_desk.press(Key.Key_Z, CTRL)
    assert new_desk.board.details.plan == ()


def test_the_reasons_are_not_for_everybody(new_desk):
    enter_phase(new_desk, Phase.CLARIFY)
    new_desk.press(Key.Key_PageDown, CTRL)
    new_desk.press(Key.Key_W, ALT)
    new_desk.enter(SECRET)

    def words():
        box = new_desk.window.findChild(TimesBox)
        return " ".join(label.text() for label in box.findChildren(type(box.sum)))

    new_desk.window.actions_by_id["times"].trigger()
    box = new_desk.window.findChild(TimesBox)
    shown = " ".join(child.text() for child in box.findChildren(type(new_desk.window.rail.purpose)))
    assert SECRET in shown
    mirror(new_desk.app, on=True)
    assert not box.isVisible()


def test_the_room_counts_down_only_when_wanted(new_desk, qtbot):
    enter_phase(new_desk, Phase.OPEN)
    desk = new_desk.app.desk
    desk.room.set_shown(True)
    top = desk.room.room.top
    assert ":" in top.time_words
    assert "left" not in top.time_words
    new_desk.press(Key.Key_F12, CTRL)
    assert top.time_words in {"10:00 left", "9:59 left", "9:58 left"}
    new_desk.press(Key.Key_F11, SHIFT)
    assert top.time_words in {"15:00 left", "14:59 left", "14:58 left", "14:57 left"}
    new_desk.press(Key.Key_F11, CTRL)
    stopped = top.time_words
    qtbot.wait(1100)
    assert top.time_words == stopped
    new_desk.press(Key.Key_F12, CTRL)
    assert "left" not in top.time_words
