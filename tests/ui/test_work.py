"""How much is done for one Enter, counted in calls of Python functions: the same on any machine."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.desk_rig import Key

MOST_CALLS = 10_000
"""Half as much again as it takes; twice as much was once usual."""


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
    desk.type("a: One need more, in as many words as people say")
    QTest.qWait(100)
    before = len(desk.board)

    def enter() -> None:
        desk.press(Key.Key_Return)
        for _ in range(50):
            QApplication.processEvents()

    calls = counted(enter)
    assert len(desk.board) == before + 1
    assert 1_000 < calls < MOST_CALLS
