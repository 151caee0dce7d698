"""The undo list: names, places, and jumps by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from andfacil.domain.board.session import Step
from andfacil.domain.editing.propose import change_text
from andfacil.store.problems import ReadOnly
from andfacil.ui.desk.dialogs.undo_list import UndoList
from andfacil.ui.words.sentences import outcome_sentence
from tests.ui.desk_rig import CTRL, SHIFT, Key


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
    session = desk.app.desk.desk._session
    session.perform(change_text(desk.board, "A1", "Air"))
    outcome = session.perform(change_text(desk.board, "A1", "Air again"), extends=True)
    assert outcome.step is Step.EXTEND
    assert outcome_sentence(outcome) == "A1: text changed"
