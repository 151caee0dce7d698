"""The practice session: one hint at a time, each gone when it is done, all of them for good."""

from __future__ import annotations

import itertools

import pytest

from andfacil.domain.values.cards import Phase, Side, Solution
from andfacil.ui.base.settings import FOLDER, PRACTICE_HINTS
from andfacil.ui.desk.dialogs.opening import OpeningBox
from andfacil.ui.desk.hints import HINTS, NEXT_PHASE, HintBar
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


def open_the_session(desk):
    """The first hint: what is said in the opening."""
    desk.press(Key.Key_F10, CTRL | SHIFT)
    box = desk.window.findChild(OpeningBox)
    for side in Side:
        box.ticks[side].click()
    box.coin.click()
    box.accept()


def begin_clarify(desk):
    """Until the first hint that asks for a card."""
    open_the_session(desk)
    desk.press(Key.Key_PageDown, CTRL)


def test_the_whole_way_by_doing_what_the_hints_say(practice):
    seen = [hint(practice)]

    def goes_on():
        seen.append(hint(practice))
        assert seen[-1] != seen[-2]

    def typed():
        """The example in the hint, as it stands there."""
        practice.enter(seen[-1].rpartition("  ")[2])

    def next_phase(phase):
        assert "Ctrl+PgDown" in seen[-1]
        while practice.board.details.phase is not phase:
            assert hint(practice) == seen[-1]
            practice.press(Key.Key_PageDown, CTRL)
        goes_on()

    assert "Ctrl+Shift+F10" in seen[-1]
    open_the_session(practice)
    goes_on()
    next_phase(Phase.CLARIFY)
    typed()
    goes_on()
    typed()
    goes_on()
    assert "Ctrl+M" in seen[-1]
    practice.window.selection.select("A3")
    practice.press(Key.Key_M, CTRL)
    goes_on()
    typed()
    goes_on()
    next_phase(Phase.UNDERSTAND)
    typed()
    goes_on()
    next_phase(Phase.BUILD)
    typed()
    goes_on()
    next_phase(Phase.TEST)
    practice.window.selection.select("AND1")
    practice.press(Key.Key_E, CTRL)
    goes_on()
    next_phase(Phase.COMMIT)
    typed()
    goes_on()
    next_phase(Phase.SIGN)
    button = practice.window.reading_back.bar.both
    assert button.accessibleName() in seen[-1]
    practice.click(button)
    goes_on()
    assert "Ctrl+P" in seen[-1]
    assert len(seen) == len(HINTS)
    assert practice.board.all_of(Solution)[0].meets == ("A3", "B4")


def test_every_phase_from_open_to_sign_has_something_to_do():
    """Between going to one phase and to the next one stands what is done there."""
    words = [hint.words for hint in HINTS]
    going = [n for n, each in enumerate(words) if each == NEXT_PHASE]
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
    practice.press(Key.Key_M, CTRL)
    assert hint(practice).endswith("a4 heard")
    practice.enter(hint(practice).rpartition("  ")[2])
    assert practice.board["A4"].heard
