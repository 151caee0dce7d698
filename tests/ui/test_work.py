"""How much is done for one Enter, counted in calls of Python functions: the same on any machine."""

from __future__ import annotations

import sys
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Phase, Status
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from benchmarks.boards import large_session
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import Key

MOST_GROWTH = 1.5
"""Among ten times as many cards."""

MOST_CALLS = 10_381
"""Half of the 20,762 that it once took."""


@pytest.fixture
def counted():
    """Calls a function and gives the number of Python functions that were called meanwhile."""

    def count(call) -> int:
        calls = 0

        def note(_frame, event, _argument) -> None:
            nonlocal calls
            calls += event == "call"

        sys.setprofile(note)
        try:
            call()
        finally:
            sys.setprofile(None)
        return calls

    return count


def test_one_enter_asks_no_more_of_python_than_it_has_to(desk, counted):
    desk.app.desk.room.set_shown(True)
    room = desk.app.desk.room.room
    room.resize(1920, 1080)
    desk.app.desk.warm_up()
    for number in range(2):  # what is made once is made now
        desk.type(f"a: What is needed first {number}")
        desk.press(Key.Key_Return)
        QTest.qWait(700)

    def enter() -> None:
        desk.press(Key.Key_Return)
        for _ in range(50):
            QApplication.processEvents()

    calls = []
    for number in range(3):
        desk.type(f"a: One need more, in as many words as people say {number}")
        QTest.qWait(700)
        before = len(desk.board)
        calls.append(counted(enter))
        assert len(desk.board) == before + 1
    # A clock that strikes meanwhile is no part of it.
    assert 1_000 < min(calls) < MOST_CALLS


def _calls_among(cards, app, folder, qtbot, counted) -> dict[str, int]:
    """Calls of some edits with desk and room shown, on a board of so many cards."""
    path = folder / f"{cards}.andfacil"
    SessionFile.create(path, large_session(cards), EditKind.IMPORT).close()
    desk = open_desk(app, path, qtbot)
    app.desk.room.set_shown(True)
    app.desk.room.room.resize(1920, 1080)
    app.desk.warm_up()
    session = app.desk.session
    assert session.propose(
        propose.change_details, replace(session.board.details, phase=Phase.BUILD)
    )

    def settled(edit) -> int:
        def all_of_it() -> None:
            edit()
            for _ in range(50):
                QApplication.processEvents()

        QTest.qWait(700)
        return counted(all_of_it)

    def type_in(line: str) -> int:
        desk.type(line)
        return settled(lambda: desk.press(Key.Key_Return))

    for line in ("a: First", "+ First > a4 b4"):  # what is made once is made now
        type_in(line)
    found = {
        "need": type_in("a: One need more, in as many words as people say"),
        "solution": type_in("+ One solution more > a5 b5"),
        "status": settled(lambda: session.propose(propose.change_status, "AND7", Status.AGREED)),
        "undo": settled(session.undo),
    }
    assert len(desk.board) == cards + 1 + 4 + 1  # details, what was typed, the clock of the phase
    app.close()
    return found


def test_one_edit_asks_no_more_of_python_among_ten_times_as_many_cards(
    app, tmp_path, qtbot, counted
):
    few, many = (_calls_among(cards, app, tmp_path, qtbot, counted) for cards in (200, 2_000))
    assert min(few.values()) > 500
    assert {edit: many[edit] for edit in many if many[edit] > MOST_GROWTH * few[edit]} == {}, few
