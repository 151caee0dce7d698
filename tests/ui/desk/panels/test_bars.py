"""The one bar above the board: whatever is wanted, the most pressing is seen, the others wait."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.cards import GoneOn, Phase
from andfacil.ui.desk.panels.bars import BarRank, BarStack
from tests.ui.desk_rig import ALT, CTRL, Key


@pytest.fixture
def stack(qtbot):
    """With a bar of every rank, none of them wanted yet."""
    stack = BarStack()
    qtbot.addWidget(stack)
    bars = {}
    for rank in reversed(BarRank):  # a bar is made when it is first needed: in any order
        bars[rank] = QWidget()
        bars[rank].hide()
        stack.put(rank)(bars[rank])
    return stack, bars


def visible(stack, bars):
    return [rank for rank in BarRank if bars[rank].isVisibleTo(stack)]


def test_the_first_of_those_that_are_wanted_is_seen_alone(stack):
    stack, bars = stack
    assert visible(stack, bars) == []
    assert stack.isHidden()
    for rank in reversed(BarRank):
        bars[rank].show()
        asked_why = rank is BarRank.GOING_ON  # nobody is, while hints lead
        assert visible(stack, bars) == [BarRank.READ_BACK if asked_why else rank]
    for rank in BarRank:
        bars[rank].hide()
    assert visible(stack, bars) == []
    assert stack.isHidden()


def test_why_one_goes_on_is_asked_when_the_hints_are_over(stack):
    stack, bars = stack
    bars[BarRank.HINT].show()
    bars[BarRank.GOING_ON].show()
    assert visible(stack, bars) == [BarRank.HINT]
    stack.take(BarRank.HINT)
    assert bars[BarRank.GOING_ON].isVisibleTo(stack)


@pytest.fixture
def signing(new_desk):
    """In Sign, with something left open in Commit."""
    new_desk.enter("a: Air")
    new_desk.enter("+ Open it > a1")
    new_desk.press(Key.Key_E, CTRL)
    new_desk.window.session_controller.change_phase(Phase.COMMIT)
    new_desk.window.session_controller.change_phase(Phase.SIGN)
    return new_desk


def seen(desk):
    return desk.window.bar_stack.seen


def test_the_question_why_comes_before_the_lines_and_goes_by_itself(signing):
    assert seen(signing) is BarRank.GOING_ON
    signing.press(Key.Key_W, ALT)
    signing.enter("They are tired")
    assert [card.text for card in signing.board.all_of(GoneOn)] == ["They are tired"]
    assert seen(signing) is BarRank.READ_BACK


def test_whoever_wants_to_read_back_is_not_held_up(signing):
    signing.window.actions_by_id["read_back"].trigger()
    assert seen(signing) is BarRank.READ_BACK
    assert signing.window.reading_back.has_keys
    signing.press(Key.Key_F, CTRL)
    assert seen(signing) is BarRank.FIND
    assert signing.window.finding.bar.line.hasFocus()
    signing.press(Key.Key_Escape)
    assert seen(signing) is BarRank.READ_BACK
