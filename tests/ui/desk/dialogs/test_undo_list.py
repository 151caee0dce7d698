"""The undo list: names, places, and jumps by keys and clicks."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QApplication

from andfacil.domain.board.session import Step
from andfacil.domain.editing.propose import change_text
from andfacil.store.problems import ReadOnly
from andfacil.ui.desk.dialogs.undo_list import UndoList
from andfacil.ui.words.sentences import outcome_sentence
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import CTRL, SHIFT, Key, mirror

LONG = "Two registered nurses are on the ward at all times, and a third one on call near by"


@pytest.fixture
def steps(desk):
    """Four steps done, the last one undone, and the list opened by its keys."""
    desk.enter("a: Quiet")
    desk.enter("b: Light")
    desk.enter("+ Read at home > a6 b6")
    desk.enter("p: Opening hours")
    desk.press(Key.Key_Z, CTRL)
    return opened(desk)


def opened(desk):
    desk.press(Key.Key_H, CTRL | SHIFT)
    box = QApplication.activeModalWidget()
    assert isinstance(box, UndoList)
    return box


def rows(box):
    return [line.split("\n")[0] for line in told(box)]


def told(box):
    return [box.steps.item(row).text() for row in range(box.steps.count())]


def test_it_lists_what_was_done_and_undone_with_the_newest_on_top(steps):
    assert rows(steps) == [
        "add parked point  ·  undone",
        "add AND6  ·  now",
        "add B6",
        "add A6",
        "Before all of these",
    ]
    assert steps.steps.currentRow() == 1


def test_each_step_has_its_time_and_the_words_of_its_card(desk, steps):
    """It said "add AND6", which nobody knows by heart, and not when."""
    for line, words in zip(
        told(steps), ("Opening hours", "Read at home", "Light", "Quiet"), strict=False
    ):
        time, _, text = line.split("\n")[1].partition(" · ")
        assert re.fullmatch(r"\d\d:\d\d", time)
        assert text == words
    assert told(steps)[-1] == "Before all of these"


def test_the_words_are_those_of_the_step(desk):
    desk.enter("a: Quiet")
    desk.app.desk.session.propose(change_text, "A6", "Silence after ten")
    desk.window.selection.select("A6")
    desk.window.on_demand.cards.delete()
    desk.enter(f"b: {LONG}")
    lines = [second(line).partition(" · ")[2] for line in told(opened(desk))]
    cut = lines[0].removesuffix("…").strip()
    assert lines[0].endswith("…")
    assert LONG.startswith(f"{cut} ")
    assert lines[1:4] == ["Silence after ten", "Silence after ten", "Quiet"]


def test_the_times_are_those_of_the_journal_after_a_jump(desk, steps, app, qtbot):
    """A step that is done again was done when it was done again; none loses its time."""
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    past, future = app.desk._file.timeline().step_times()
    assert (len(past), len(future)) == (3, 2)  # the first is the creation
    path = app.desk.path
    app.show_home()
    again = open_desk(app, path, qtbot)
    lines = [second(line) for line in told(opened(again))]
    assert [bool(re.match(r"\d\d:\d\d · ", line)) for line in lines] == [True] * 4 + [False]


def second(line):
    return line.partition("\n")[2]


def test_what_is_private_is_covered_while_everybody_sees_the_desk(desk):
    desk.press(Key.Key_U, CTRL | SHIFT)
    desk.enter("a: They think of leaving")
    desk.press(Key.Key_U, CTRL | SHIFT)
    desk.enter("a: Quiet")
    desk.window.selection.select("A6")
    desk.window.on_demand.cards.delete()  # gone, and hidden when it went
    mirror(desk.app, True)
    box = opened(desk)
    assert "leaving" not in "".join(told(box))
    assert "Quiet" in "".join(told(box))
    mirror(desk.app, False)
    assert "leaving" in "".join(told(box))
    mirror(desk.app, True)
    assert "leaving" not in "".join(told(box))
    mirror(desk.app, False)


def test_enter_goes_back_as_many_steps_as_needed(desk, steps):
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    assert "A6" in desk.board
    assert "B6" not in desk.board
    assert "AND6" not in desk.board
    assert QApplication.activeModalWidget() is None
    desk.type("x")
    assert desk.line == "x"


def test_the_lowest_row_is_before_all_steps_and_the_top_one_is_after(desk, steps):
    before = len(desk.board)
    desk.press(Key.Key_End)
    desk.press(Key.Key_Return)
    assert len(desk.board) == before - 3
    box = opened(desk)
    assert rows(box)[-1] == "Before all of these  ·  now"
    desk.press(Key.Key_Home)
    desk.press(Key.Key_Return)
    assert len(desk.board) == before + 1


def test_a_click_goes_there_too(desk, steps):
    place = steps.steps.visualItemRect(steps.steps.item(3)).center()
    desk.click(steps.steps.viewport(), place)
    assert "B6" not in desk.board
    assert QApplication.activeModalWidget() is None


def test_escape_changes_nothing(desk, steps):
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Escape)
    assert "AND6" in desk.board
    desk.type("x")
    assert desk.line == "x"


def test_a_refused_step_stops_the_jump_and_is_told(desk, steps, monkeypatch):
    from andfacil.store.session_file import SessionFile

    told = []
    record = SessionFile.record

    def once(file, edit, step):
        if told:
            raise ReadOnly(file.path.name)
        told.append(step)
        record(file, edit, step)

    monkeypatch.setattr(SessionFile, "record", once)
    desk.press(Key.Key_End)
    desk.press(Key.Key_Return)
    assert told == [Step.UNDO]
    assert QApplication.activeModalWidget() is steps
    assert steps.told.text().startswith("Stopped after 1 of 3 steps. ")
    assert rows(steps)[2] == "add B6  ·  now"
    monkeypatch.undo()
    desk.press(Key.Key_Escape)


def test_an_empty_list_has_one_row(new_desk):
    box = opened(new_desk)
    assert rows(box) == ["Before all of these  ·  now"]
    new_desk.press(Key.Key_Return)
    assert QApplication.activeModalWidget() is None


def test_typing_that_goes_on_is_told_as_a_change(desk):
    session = desk.app.desk.session._session
    session.perform(change_text(desk.board, "A1", "Air"))
    outcome = session.perform(change_text(desk.board, "A1", "Air again"), extends=True)
    assert outcome.step is Step.EXTEND
    assert outcome_sentence(outcome) == "A1: text changed"
