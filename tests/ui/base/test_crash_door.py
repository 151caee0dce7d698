"""The crash door: what it writes down, and what it never does."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication, QLabel

from andfacil.ui.base.crash_door import REPORT_NAME, CrashDoor, report_of
from andfacil.ui.desk.dialogs.crash import CrashDialog

ROOT = Path(__file__).resolve().parents[3]
SECRET = "Two people are thinking of leaving"
VERSIONS = ("andfacil 0", "Python 3")


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def door(qapp, tmp_path, clock):
    made = CrashDoor(tmp_path / "settings", lambda: VERSIONS, clock=clock)
    made.install()
    yield made
    made.uninstall()


def break_with(secret):
    card = {"text": secret, "path": "/home/ada/ward.andfacil"}
    raise KeyError(f"{card}")


def take(door, secret=SECRET):
    try:
        break_with(secret)
    except KeyError as error:
        door.take(error, error.__traceback__)


def test_a_report_has_types_and_places_and_nothing_else(door, tmp_path):
    take(door)
    text = door.path.read_text("utf-8")
    assert "KeyError" in text
    assert "base/test_crash_door.py:" in text
    assert "break_with" in text
    assert "andfacil 0" in text
    for secret in (SECRET, "leaving", "ada", "ward.andfacil", str(tmp_path)):
        assert secret not in text


def test_causes_are_named_by_type():
    try:
        try:
            break_with(SECRET)
        except KeyError as error:
            raise ValueError(SECRET) from error
    except ValueError as error:
        report = report_of(error, error.__traceback__, VERSIONS)
    assert report.kinds == ("ValueError", "KeyError")
    assert SECRET not in report.text()


def test_errors_in_threads_are_announced_in_the_windows_thread(door, qtbot):
    heard = []
    door.crashed.connect(lambda report: heard.append((report, threading.current_thread())))
    thread = threading.Thread(target=break_with, args=(SECRET,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard))
    report, where = heard[0]
    assert report.kinds == ("KeyError",)
    assert where is threading.main_thread()


def test_a_broken_paint_is_told_once_in_a_while(door, qtbot, clock):
    heard = []
    door.crashed.connect(heard.append)
    for _ in range(100):
        take(door)
    clock.now += 60
    take(door)
    qtbot.waitUntil(lambda: len(heard) == 2)
    qtbot.wait(20)
    assert len(heard) == 2
    assert door.path.read_text("utf-8").count("andfacil report") == 2


def test_the_hooks_go_back_to_whom_they_belonged(qapp, tmp_path):
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    door = CrashDoor(tmp_path, lambda: VERSIONS)
    door.install()
    assert sys.excepthook != before[0]
    door.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_qts_remarks_are_logged_without_their_words(door, caplog):
    qWarning(SECRET)
    assert SECRET not in caplog.text


def test_a_folder_that_cannot_be_written_is_no_second_crash(qapp, tmp_path):
    (tmp_path / "file").write_text("")
    door = CrashDoor(tmp_path / "file" / "below", lambda: VERSIONS)
    take(door)


def test_the_dialog_shows_the_report_and_copies_it(qtbot, door, theme):
    try:
        break_with(SECRET)
    except KeyError as error:
        report = report_of(error, error.__traceback__, VERSIONS)
    dialog = CrashDialog(report, door.path)
    qtbot.addWidget(dialog)
    assert SECRET not in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == report.text()


def test_after_a_crash_the_board_is_read_from_the_disc_again(desk, qtbot):
    desk.enter("a: Quiet")
    old = desk.window
    desk.app.door.install()
    try:
        with qtbot.capture_exceptions():
            desk.app.door.install()
            QTimer.singleShot(0, desk.window, lambda: break_with(SECRET))
            qtbot.waitUntil(lambda: desk.app.window is not old, timeout=3000)
    finally:
        desk.app.door.uninstall()
    assert desk.board["A6"].text == "Quiet"
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CrashDialog)
    dialog.close()


ENDING = """
import faulthandler, sys
from andfacil import app
sys.stderr = None
app.App.show_home = lambda self: faulthandler._sigsegv()
app.run_home()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="settings are elsewhere there")
def test_a_fault_that_ends_the_process_is_written_down_too(tmp_path):
    """The program itself, as it is started without a terminal."""
    around = os.environ | {"PYTHONPATH": str(ROOT), "XDG_CONFIG_HOME": str(tmp_path)}
    run = subprocess.run(
        [sys.executable, "-c", ENDING],
        env=around | {"HOME": str(tmp_path)},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert run.returncode < 0
    report = next(tmp_path.rglob(REPORT_NAME)).read_text("utf-8")
    assert "Segmentation fault" in report
    assert "run_home" in report
