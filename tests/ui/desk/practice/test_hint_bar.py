"""The practice session: one hint at a time, each gone when it is done, all of them for good."""

from __future__ import annotations

import itertools

import pytest

from andfacil.domain.values.cards import Phase, Side, Solution
from andfacil.ui.base.settings import FOLDER, PRACTICE_HINTS
from andfacil.ui.desk.dialogs.answers import AnswersBox
from andfacil.ui.desk.dialogs.opening import OpeningBox
from andfacil.ui.desk.method.quiet_bar import QuietBar
from andfacil.ui.desk.practice.hint_bar import HintBar
from andfacil.ui.desk.practice.hints import GO_ON, GO_TO_SIGN, HINTS, NEXT_PHASE
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import CTRL, SHIFT, Answers, Key, Rig, mirror


@pytest.fixture
def practice(app, tmp_path, qtbot):
    """Opened from home, as anybody would."""
    FOLDER.write(app.settings, str(tmp_path))
    home = app.show_home()
    home.practice_card.take_button.click()
    rig = Rig(app, Answers())
    with qtbot.waitActive(rig.window):
        rig.window.activateWindow()
    return rig


def hint(desk):
    bar = desk.window.findChild(HintBar)
    return bar.words if bar is not None and bar.isVisible() else ""


def open_the_session(desk, starts=None):
    """The first hint: what is said in the opening."""
    desk.press(Key.Key_F10, CTRL | SHIFT)
    box = desk.window.findChild(OpeningBox)
    for side in Side:
        box.ticks[side].click()
    box.coin.click()
    while starts and desk.board.details.starts is not starts:
        box.coin.click()
    box.accept()


def begin_clarify(desk):
    """Until the first hint that asks for a card."""
    open_the_session(desk, Side.A)
    desk.press(Key.Key_PageDown, CTRL)
    listen(desk)


def listen(desk):
    """The wall is quiet for a while; its bar has the place of the hints."""
    assert "Ctrl+F3" in hint(desk)
    desk.press(Key.Key_F3, CTRL)
    assert hint(desk) == ""
    desk.press(Key.Key_F3, CTRL)


@pytest.mark.parametrize("starts", Side)
def test_the_whole_way_by_doing_what_the_hints_say(practice, starts):
    seen = [hint(practice)]
    begins, follows = starts.value, starts.other.value

    def goes_on():
        seen.append(hint(practice))
        assert seen[-1] != seen[-2]

    def typed(*told):
        """The example in the hint, as it stands there."""
        assert all(words in seen[-1] for words in told), seen[-1]
        practice.enter(seen[-1].rpartition("  ")[2])
        goes_on()

    def next_phase(phase):
        assert "Ctrl+PgDown" in seen[-1]
        while practice.board.details.phase is not phase:
            assert hint(practice) == seen[-1]
            practice.press(Key.Key_PageDown, CTRL)
        goes_on()

    def turned(side, position):
        assert position in seen[-1]
        practice.press(Key.Key_F3)
        practice.press(Key.Key_T, CTRL)
        typed("F3", "Ctrl+T")
        assert practice.board.needs(side)[-1].said_as == position

    assert "Ctrl+Shift+F10" in seen[-1]
    open_the_session(practice, starts)
    goes_on()
    next_phase(Phase.CLARIFY)
    listen(practice)
    goes_on()
    wants = {Side.A: "Window open", Side.B: "Window shut"}
    assert f"Side {begins} starts" in seen[-1]
    turned(starts, wants[starts])
    turned(starts.other, wants[starts.other])
    typed("F4", f"  {begins.lower()}: ")
    assert "Ctrl+M" in seen[-1]
    practice.window.selection.select("A3")
    practice.press(Key.Key_M, CTRL)
    goes_on()
    typed(f"Side {follows} says back", f"side {begins} says that it is right")
    next_phase(Phase.UNDERSTAND)
    typed()
    next_phase(Phase.BUILD)
    typed()
    next_phase(Phase.TEST)
    assert "Ctrl+Shift+V" in seen[-1]
    practice.window.selection.select("AND1")
    practice.press(Key.Key_V, CTRL | SHIFT)
    box = practice.window.findChild(AnswersBox)
    for row in box.rows.values():
        row.take_focus()
        practice.press(Key.Key_Y)
    box.accept()
    practice.press(Key.Key_F9, CTRL)
    goes_on()
    practice.press(Key.Key_E, CTRL)
    goes_on()
    next_phase(Phase.COMMIT)
    typed()
    next_phase(Phase.SIGN)
    bar = practice.window.reading_back.bar
    assert bar.isVisible()
    assert hint(practice) == ""
    practice.click(bar.both)
    practice.click(bar.cross)
    assert "Ctrl+P" in hint(practice)
    solution = practice.board.all_of(Solution)[0]
    assert {practice.board.get(ref).said_as for ref in solution.meets} == set(wants.values())


def test_the_same_way_with_the_mouse_and_no_keys_but_letters(practice):
    """The hint's key is a button; what is to be typed is typed."""
    window, bar = practice.window, practice.window.findChild(HintBar)

    def pressed():
        before = hint(practice)
        assert bar.key_button.isVisible()
        bar.key_button.click()
        return before

    def typed():
        practice.click(window.capture.line)
        practice.enter(hint(practice).rpartition("  ")[2])

    pressed()
    box = window.findChild(OpeningBox)
    for each in (*box.ticks.values(), box.coin):
        each.click()
    box.accept()
    pressed()
    pressed()
    practice.click(window.findChild(QuietBar).cross)
    for _ in Side:
        assert bar.key_button.text() == "F3"
        pressed()
        assert bar.key_button.text() == "Ctrl+T"
        pressed()
        practice.enter(hint(practice).rpartition("  ")[2])
    typed()
    window.selection.select("A3")
    assert "Ctrl+M" in pressed()
    typed()
    pressed()
    typed()
    pressed()
    typed()
    pressed()
    assert "Ctrl+Shift+V" in pressed()
    answers = window.findChild(AnswersBox)
    for row in answers.rows.values():
        practice.click(row.buttons.button(0))
    practice.click(answers.reveal)
    assert "Ctrl+E" in pressed()
    pressed()
    typed()
    pressed()
    lines = window.reading_back.bar
    assert lines.isVisible()
    practice.click(lines.both)
    practice.click(lines.cross)
    assert "Ctrl+P" in hint(practice)


def test_every_phase_from_open_to_sign_has_something_to_do():
    """Between going to one phase and to the next one stands what is done there."""
    words = [hint.words for hint in HINTS]
    going = [n for n, each in enumerate(words) if each in {GO_ON, NEXT_PHASE, GO_TO_SIGN}]
    assert len(going) == len(list(Phase)) - 3  # all but Prepare, Open and Review are gone to
    assert going[0] > 0
    assert all(after - before > 1 for before, after in itertools.pairwise([*going, len(words)]))


def test_what_is_undone_brings_no_hint_back(practice):
    begin_clarify(practice)
    first = hint(practice)
    practice.enter("a: Fresh air to breathe")
    second = hint(practice)
    practice.press(Key.Key_Z, CTRL)
    assert hint(practice) == second != first


def test_the_hints_go_on_where_they_were(practice, app, qtbot):
    begin_clarify(practice)
    practice.enter("a: Fresh air to breathe")
    second, path = hint(practice), app.desk.path
    app.show_home()
    assert hint(open_desk(app, path, qtbot)) == second


def test_they_can_be_sent_away_for_good(practice, app, qtbot):
    path = app.desk.path
    practice.click(practice.window.findChild(HintBar).close_button)
    assert hint(practice) == ""
    assert practice.line_has_focus
    assert not PRACTICE_HINTS.read(app.settings)
    practice.enter("a: Fresh air to breathe")
    assert "A3" in practice.board
    app.show_home()
    assert hint(open_desk(app, path, qtbot)) == ""


def test_nobody_but_the_facilitator_sees_them(practice):
    assert hint(practice)
    mirror(practice.app, True)
    assert hint(practice) == ""
    mirror(practice.app, False)
    assert hint(practice)
    practice.app.desk.room.set_shown(True)
    assert practice.app.desk.room.room.findChildren(HintBar) == []
    practice.app.desk.room.set_shown(False)


def test_other_sessions_have_none(desk):
    assert desk.window.findChild(HintBar) is None
    desk.press(Key.Key_F8, SHIFT)
    assert hint(desk) == ""


def test_a_slip_that_is_taken_back_leaves_the_hints_possible(practice):
    """Refs are not used twice: the need that is typed again is A4, and the hint says so."""
    begin_clarify(practice)
    practice.enter("a: Fresh air to breath")
    practice.press(Key.Key_Z, CTRL)
    practice.enter("a: Fresh air to breathe")
    practice.enter("b: No draught on my neck")
    practice.enter("a: Light on my book")
    practice.press(Key.Key_M, CTRL)
    assert hint(practice).endswith("a5 heard")
    practice.enter(hint(practice).rpartition("  ")[2])
    assert practice.board["A5"].heard
