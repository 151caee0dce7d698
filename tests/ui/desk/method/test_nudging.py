"""The nudge at the desk: one question, for the facilitator alone, easily silenced."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QTimer

from andfacil.domain.exchange.format import dump_exchange
from andfacil.domain.method.nudge import NudgeRules
from andfacil.export.making import FORMATS, FileRequest, make_file
from andfacil.nudge_rules import LANGUAGES, nudge_rules
from andfacil.ui.base.settings import NUDGE
from andfacil.ui.base.typing_pause import LONGEST_MS
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import CTRL, Key, mirror
from tests.ui.readers import everything_told

DEFENDS = "a: We refuse any overtime"
NEED = "a: Evenings with the children"


def asked(desk):
    strip = desk.app.desk.nudging.strip
    return strip.words if strip.isVisible() else ""


def test_a_line_that_defends_is_asked_about_at_a_pause_and_stays_as_it_is(new_desk, qtbot):
    new_desk.type(DEFENDS)
    qtbot.waitUntil(lambda: "?" in asked(new_desk), timeout=10 * LONGEST_MS)
    assert new_desk.line == DEFENDS
    new_desk.press(Key.Key_Return)
    assert new_desk.board["A1"].text == "We refuse any overtime"
    assert asked(new_desk), "the question goes before the facilitator can read it"


def test_who_types_fast_is_asked_after_enter_and_no_more_by_the_next_card(new_desk):
    new_desk.enter(DEFENDS)
    assert "?" in asked(new_desk)
    new_desk.enter(NEED)
    assert not asked(new_desk)


@pytest.mark.parametrize(
    "line", [NEED, "+ We refuse any overtime", "p: We refuse any overtime", "a: no overtime @x >"]
)
def test_needs_and_what_is_no_need_are_left_alone(new_desk, line):
    new_desk.enter(line)
    assert not asked(new_desk)


def test_the_rules_are_ready_before_the_first_line(new_desk, qtbot, monkeypatch):
    turns = []
    get_ready = NudgeRules.get_ready
    monkeypatch.setattr(
        NudgeRules, "get_ready", lambda rules: turns.append(rules.language) or get_ready(rules)
    )
    nudge_rules.cache_clear()
    desk = new_desk.app.desk
    desk.warm_up()
    assert not turns, "the window stands still for it"
    timers = desk.nudging.findChildren(QTimer)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers), timeout=60_000)
    assert turns[0] == "en"
    assert len(turns) > 100, "some ms each"
    assert not [tag for tag in LANGUAGES if get_ready(nudge_rules(tag))]


def test_the_question_is_in_the_language_of_the_line(new_desk):
    new_desk.enter("b: Die anderen machen das nie richtig und sind immer zu spät")
    assert "?" in asked(new_desk)
    assert any(word in asked(new_desk) for word in ("Was ", "Wie ", "Wenn ", "Wozu "))


def test_nothing_of_it_reaches_the_room(new_desk, qtbot):
    new_desk.app.desk.room.set_shown(True)
    room = new_desk.app.desk.room.room
    qtbot.waitExposed(room)
    new_desk.enter(DEFENDS)
    question = asked(new_desk).rpartition(":")[2].strip(" \u2068\u2069")
    assert question
    assert "We refuse any overtime" in " ".join(everything_told(room))  # somebody looked
    assert not any(question in words for words in everything_told(room))
    for found in FORMATS.values():
        if found.suffix != "ics":  # no date, no calendar
            data = make_file(new_desk.board, FileRequest(found.suffix))
            assert question.encode() not in data
    assert question not in dump_exchange(new_desk.board)
    assert all(question not in repr(card) for card in new_desk.board)
    mirror(new_desk.app, on=True)
    assert not asked(new_desk), "everybody sees the desk"
    new_desk.enter("a: They never listen to us")
    assert not asked(new_desk)
    mirror(new_desk.app, on=False)
    new_desk.enter("a: They never keep the room clean")
    assert asked(new_desk)


def test_escape_and_the_cross_take_one_question_away(new_desk):
    strip = new_desk.app.desk.nudging.strip
    new_desk.enter(DEFENDS)
    new_desk.press(Key.Key_Escape)
    assert not asked(new_desk)
    new_desk.enter("a: They never listen to us")
    new_desk.click(strip.close_button)
    assert not asked(new_desk)


def test_a_question_goes_with_the_card_that_it_is_about(new_desk):
    """It stood over the board after that card was undone, and nobody knew what it was about."""
    new_desk.enter("a? We refuse, full stop")
    assert asked(new_desk)
    new_desk.enter("p: Parking")
    new_desk.enter("a? We refuse, full stop")
    assert asked(new_desk)
    new_desk.press(Key.Key_Z, CTRL)
    assert not asked(new_desk)


def test_it_is_silenced_by_one_click_for_good_and_comes_back_by_the_menu(new_desk, qtbot, tmp_path):
    new_desk.enter(DEFENDS)
    new_desk.click(new_desk.app.desk.nudging.strip.silence_button)
    new_desk.enter("a: They never listen to us")
    assert not asked(new_desk)
    assert new_desk.window.capture.line.hasFocus()
    assert NUDGE.read(new_desk.app.settings) is False
    other = tmp_path / "another.andfacil"
    shutil.copy(new_desk.app.desk.path, other)
    again = open_desk(new_desk.app, other, qtbot)
    again.enter("a: They never listen to anybody")
    assert not asked(again)
    again.window.actions_by_id["nudge"].trigger()
    again.enter("a: They never listen")
    assert asked(again)


def test_the_strip_lies_over_the_board_and_not_over_the_line(new_desk):
    new_desk.enter(DEFENDS)
    above, line = new_desk.window.above, new_desk.window.capture
    corner = above.mapTo(new_desk.window, above.rect().bottomLeft())
    assert corner.y() < line.mapTo(new_desk.window, line.rect().topLeft()).y()
