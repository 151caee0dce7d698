"""Words that are being written when the desk is left are kept, wherever they stand and however.

Nobody waits half a second before the lid is closed: nothing here pauses between the last letter
and the end.
"""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.typing_pause import PAUSE_MS
from tests.builders import ROOT, small_board
from tests.ui.conftest import give_room
from tests.ui.desk_rig import CTRL, Key, mirror

WORDS = "half a thought"

# ------------------------------------------------------------------ where words are written


def on_a_need(desk):
    desk.window.selection.select("A2")
    desk.press(Key.Key_F2)
    desk.press(Key.Key_A, CTRL)


def on_a_solution(desk):
    desk.window.selection.select("AND2")
    desk.press(Key.Key_F2)
    desk.press(Key.Key_A, CTRL)


def into_the_inspector(desk):
    desk.window.selection.select("A2")
    desk.press(Key.Key_I, CTRL)
    desk.press(Key.Key_A, CTRL)


def into_a_commitment(desk):
    desk.window.selection.select("C1")
    desk.press(Key.Key_F2)
    desk.press(Key.Key_A, CTRL)


PLACES = (on_a_need, on_a_solution, into_the_inspector, into_a_commitment)

# ------------------------------------------------------------------ how a desk is left


def closed_by_its_button(desk, _tmp_path):
    desk.window.close()


def left_for_home(desk, _tmp_path):
    desk.press(Key.Key_W, CTRL)


def left_for_another_session(desk, tmp_path):
    path = tmp_path / "other.andfacil"
    SessionFile.create(path, small_board(), EditKind.IMPORT).close()
    assert desk.app.open(path)


def ended_with_the_system(desk, _tmp_path):
    desk.app._on_commit_data(None)  # Qt lets nobody else make what the signal carries


def ended_with_the_program(desk, _tmp_path):
    desk.app.close()


def seen_by_all(desk, _tmp_path):
    mirror(desk.app, on=True)


WAYS = (
    closed_by_its_button,
    left_for_home,
    left_for_another_session,
    ended_with_the_system,
    ended_with_the_program,
    seen_by_all,
)


def on_disc(path):
    with SessionFile.open(path, read_only=True) as file:
        return file.board()


def name_of(function):
    return function.__name__


TOGETHER = [
    (place, way)
    for one, place in enumerate(PLACES)
    for other, way in enumerate(WAYS)
    if (one + other) % 2 == 0
]
"""Each place with half of the ways, each way with half of the places."""


@pytest.mark.parametrize(("place", "way"), TOGETHER, ids=name_of)
def test_words_are_kept(desk, tmp_path, place, way):
    path = desk.app.desk.path
    place(desk)
    desk.type(WORDS)
    way(desk, tmp_path)
    assert [card.text for card in on_disc(path) if getattr(card, "text", "") == WORDS] == [WORDS]


def fields_of(desk, card):
    """The fields for words of one card's page."""
    desk.window.selection.select(card)
    QApplication.sendPostedEvents()
    kinds = (QLineEdit, QPlainTextEdit)
    found = [field for kind in kinds for field in desk.window.inspector.findChildren(kind)]
    return [f for f in found if f.isVisible() and f.isEnabled() and not f.isReadOnly()]


@pytest.mark.parametrize("card", ["A2", "B1", "AND2", "C1"])
def test_words_in_every_field_of_the_inspector_are_kept(app, desk, card):
    """Field after field: written, the window closed, the session opened again."""
    path, count = app.desk.path, len(fields_of(desk, card))
    assert count >= 3
    for number in range(count):
        field = fields_of(desk, card)[number]
        field.setFocus()
        desk.press(Key.Key_A, CTRL)
        text = "2027-03-04" if field.accessibleName() == "By" else f"{WORDS} {number}"
        desk.type(text)
        app.show_home()
        kept = repr(tuple(on_disc(path)))
        day = "datetime.date(2027, 3, 4)"
        assert text in kept or day in kept, (number, field.accessibleName())
        assert app.open(path)
        give_room(app.window)
        app.window.activateWindow()


@pytest.mark.parametrize("again", [True, False], ids=["with Escape", "undone"])
def test_words_kept_by_closing_are_one_step_of_undo(desk, again):
    on_a_need(desk)
    before, path = desk.board["A2"].text, desk.app.desk.path
    desk.type(WORDS)
    if again:
        desk.press(Key.Key_Escape)
    desk.app.show_home()
    desk.app.open(path)
    if not again:
        desk.window.actions_by_id["undo"].trigger()
    assert desk.board["A2"].text == before


@pytest.mark.parametrize("way", [left_for_home, left_for_another_session], ids=name_of)
def test_a_line_that_is_begun_is_there_when_the_session_is_opened_again(desk, tmp_path, way):
    path = desk.app.desk.path
    desk.press(Key.Key_Tab)
    chip = desk.window.capture.chip_text
    desk.type(WORDS)
    way(desk, tmp_path)
    assert desk.app.window is None or desk.line == ""  # it belongs to its session
    assert desk.app.open(path)
    assert desk.line == WORDS
    assert desk.window.capture.chip_text == chip
    desk.window.activateWindow()
    desk.press(Key.Key_Return)
    assert any(getattr(card, "text", "") == WORDS for card in desk.board)


def test_an_amendment_that_is_begun_goes_on_too(desk):
    path = desk.app.desk.path
    desk.enter("a: Quiet")
    desk.press(Key.Key_Up, CTRL)
    while not desk.line:  # whichever key brings it back
        desk.window.capture.amend_last()
    desk.type(" please")
    desk.app.show_home()
    desk.app.open(path)
    desk.window.activateWindow()
    desk.press(Key.Key_Return)
    assert desk.board["A6"].text == "Quiet please"
    assert "A7" not in desk.board


QUITTER = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from andfacil.app import build

app = build([], settings_dir=Path(sys.argv[2]))
assert app.open(Path(sys.argv[1]))

def write():
    window = app.window
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.selection.select("A1")
    handle = window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_F2)
    for letter in "half a thought":
        QTest.keyClick(QApplication.focusWidget().window().windowHandle(), ord(letter))
    QTest.keyClick(handle, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

QTimer.singleShot(0, write)
QTimer.singleShot(60_000, lambda: sys.exit(3))
sys.exit(QApplication.exec())
"""


def test_ctrl_q_ends_the_program_and_keeps_the_words(tmp_path):
    """The program itself, its loop and its end."""
    path = tmp_path / "quit.andfacil"
    SessionFile.create(path, small_board(), EditKind.IMPORT).close()
    around = os.environ | {"PYTHONPATH": str(ROOT)}
    settings = tmp_path / "settings"
    settings.mkdir()
    command = [sys.executable, "-c", QUITTER, str(path), str(settings)]
    run = subprocess.run(
        command, env=around, capture_output=True, text=True, timeout=90, check=False
    )
    assert run.returncode == 0, run.stderr
    assert on_disc(path)["A1"].text == WORDS
    assert sorted(tmp_path.glob("quit.andfacil*")) == [path]


def test_the_pause_is_longer_than_these_tests_wait():
    """Else a word would be on disc before the desk is left, and nothing would be tested here."""
    assert PAUSE_MS >= 300
