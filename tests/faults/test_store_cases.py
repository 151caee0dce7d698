"""Cases 1 to 3: the power fails, the program is killed, the disc reports an error in a save."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from andfacil.domain.board.board import Board
from tests.faults.disc import watched_disc
from tests.faults.meeting import Meeting, Tally, try_power_cuts
from tests.faults.reading import texts_in, whole
from tests.store.builders import DETAILS, make_session
from tests.ui.desk_rig import Key

ROOT = Path(__file__).resolve().parents[2]
TYPIST = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from andfacil.app import build

app = build([], settings_dir=Path(sys.argv[2]))
assert app.open(Path(sys.argv[1]))
session, window = app.desk.session, app.window
session.edited.connect(lambda _: print(len(session.board["A1"].text), flush=True))
timer = QTimer()
timer.setInterval(30)

def press(key):
    QTest.keyClick(QApplication.focusWidget().window().windowHandle(), key)

def begin():
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.selection.select("A1")
    press(Qt.Key.Key_F2)
    timer.timeout.connect(lambda: press(Qt.Key.Key_X))
    timer.start()

QTimer.singleShot(0, begin)
QTimer.singleShot(60_000, lambda: sys.exit(3))
sys.exit(QApplication.exec())
"""


@pytest.fixture
def disc(desk):
    """The desk on a disc that takes notes and fails when it is told to."""
    path = desk.app.desk.path
    desk.app.show_home()
    with watched_disc() as watched:
        watched.about = str(path)
        assert desk.app.open(path)
        yield watched
        watched.fault = lambda number, call: None
        desk.app.show_home()


def test_case_01_no_power_cut_after_saved_loses_a_card(desk, disc, tmp_path):
    path = desk.app.desk.path
    before = {str(path): path.read_bytes()}
    disc.calls.clear()
    boards = [Board(desk.board)]
    for number in range(2):
        desk.enter(f"a: Card {number}")
        assert desk.line == ""
        disc.saved(number + 1)
        boards.append(Board(desk.board))
    after = tmp_path / "after"
    after.mkdir()
    tally = try_power_cuts(Meeting(before, disc, boards), after, random_states=1, step=2)
    assert tally.clean(), tally
    assert tally.tried > 40


def test_case_02_a_kill_while_typing_loses_nothing_acknowledged(desk, tmp_path):
    path = desk.app.desk.path
    desk.app.show_home()
    settings = tmp_path / "other"
    settings.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", TYPIST, path, settings],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    ) as typist:
        assert typist.stdout is not None
        said = [typist.stdout.readline()]  # the first words of a card are on the disc
        typist.kill()
        said += typist.stdout.readlines()
    saved = int(said[-1])
    asked = list(desk.answers.asked)
    assert desk.app.open(path)
    assert desk.answers.asked == asked
    assert len(desk.board["A1"].text) >= saved
    assert desk.board["A1"].text.endswith("x")
    assert whole(path)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be split here")
@pytest.mark.parametrize(("trial", "count"), [("kills", "20"), ("limits", "8")])
def test_case_02_and_04_kills_and_full_discs_in_a_process_of_their_own(tmp_path, trial, count):
    """Killed at twenty random moments; or no file may grow beyond a size."""
    path, after = make_session(tmp_path, DETAILS), tmp_path / "after"
    after.mkdir()
    command = [sys.executable, "-m", "tests.faults.children", trial, path, after, count]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=200)
    tally = Tally(**json.loads(done.stdout))
    assert tally.clean(), tally
    assert tally.tried == int(count)


@pytest.mark.parametrize("done", [True, False])
def test_case_03_an_error_at_the_end_of_a_save_makes_one_card(desk, disc, done):
    path, failed = desk.app.desk.path, []
    error = sqlite3.SQLITE_IOERR_DIR_FSYNC if done else sqlite3.SQLITE_IOERR_DELETE

    def fault(_number, call):
        if call.kind != "unlink" or failed:
            return None
        failed.append(call)
        return error, done

    disc.fault = fault
    desk.enter("a: Only once")
    assert failed
    on_disc = texts_in(path).count("Only once")
    assert on_disc == (desk.line == "")  # what was said is so
    if desk.line:
        assert desk.window.notices.is_problem
        desk.press(Key.Key_Return)
    assert texts_in(path).count("Only once") == 1
    assert [getattr(card, "text", "") for card in desk.board].count("Only once") == 1


def test_case_03_what_cannot_be_confirmed_is_called_so(desk, disc):
    path, before = desk.app.desk.path, Board(desk.board)
    broken = []

    def fault(_number, call):
        broken.extend([call] if call.kind == "unlink" else [])
        return (sqlite3.SQLITE_IOERR_FSYNC, False) if broken else None

    disc.fault = fault
    desk.enter("a: Perhaps")
    assert "could not be confirmed" in desk.window.notices.text
    assert desk.board == before
    assert desk.line == "a: Perhaps"
    desk.press(Key.Key_Return)  # trying again doubles nothing
    assert "could not be confirmed" in desk.window.notices.text
    disc.fault = lambda number, call: None
    desk.app.show_home()
    assert desk.app.open(path)
    assert texts_in(path).count("Perhaps") <= 1
    assert whole(path)
