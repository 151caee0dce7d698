"""The opening's box by keys: what is said there is kept at once, and undone step by step."""

from __future__ import annotations

from andfacil.domain.values.cards import Phase, Side
from andfacil.ui.desk.dialogs.opening import OpeningBox
from tests.ui.desk_rig import CTRL, SHIFT, Key


def open_box(desk):
    desk.press(Key.Key_F10, CTRL | SHIFT)
    return desk.window.findChild(OpeningBox)


def test_what_is_said_is_kept_at_once(new_desk):
    box = open_box(new_desk)
    assert box.ticks[Side.A].hasFocus()
    new_desk.press(Key.Key_Space)
    assert new_desk.board.details.looking_a
    new_desk.press(Key.Key_Tab)
    new_desk.press(Key.Key_Space)
    assert new_desk.board.details.looking_b
    box.rule.setText("Both sides say yes")
    box.accept()
    assert new_desk.board.details.decision_rule == "Both sides say yes"
    for _ in range(3):
        new_desk.press(Key.Key_Z, CTRL)
    details = new_desk.board.details
    assert (details.looking_a, details.looking_b, details.decision_rule) == (False, False, "")


def test_the_coin_chooses_who_starts_and_the_rail_says_who_speaks_first(
    new_desk, qtbot, monkeypatch
):
    monkeypatch.setattr("secrets.choice", lambda sides: sides[1])
    box = open_box(new_desk)
    box.coin.click()
    assert new_desk.board.details.starts is Side.B
    assert "B starts" in box.starts.text()
    box.coin.click()  # the same side again is no fault
    assert new_desk.window.notices.text == ""
    box.accept()
    rail = new_desk.window.rail
    for phase, side in ((Phase.CLARIFY, "B"), (Phase.UNDERSTAND, "A"), (Phase.BUILD, "B")):
        new_desk.window.session_controller.change_phase(phase)
        qtbot.waitUntil(lambda side=side: f"Side {side} speaks first." in rail.purpose.text())
    new_desk.window.session_controller.change_phase(Phase.OPEN)
    qtbot.waitUntil(lambda: "speaks first" not in rail.purpose.text())


def test_tab_goes_from_the_top_down(new_desk):
    box = open_box(new_desk)
    order = (box.ticks[Side.A], box.ticks[Side.B], box.rule, box.coin)
    for place in order:
        assert place.hasFocus()
        new_desk.press(Key.Key_Tab)
    box.reject()
