"""The machine stays awake while the room is shown, and a machine that cannot troubles nobody."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys

import pytest

from andfacil.ui.screens.awake import Awake, BusKeeper, ChildKeeper, system_keeper

ON_BUS = """
from PySide6.QtCore import QCoreApplication, QTimer
from andfacil.ui.screens.awake import Awake, BusKeeper
app = QCoreApplication([])
awake = Awake(BusKeeper)
awake.set_held(True)
QTimer.singleShot(300, lambda: awake.set_held(False))
QTimer.singleShot(600, app.quit)
app.exec()
"""


class Keeper:
    """Notes what it is told; breaks when told to."""

    def __init__(self, breaks=False):
        self.told, self.breaks = [], breaks

    def hold(self):
        self.told.append("hold")
        if self.breaks:
            raise OSError("/home/somebody/secret")

    def let_go(self):
        self.told.append("let go")


def test_each_change_is_told_once():
    keeper = Keeper()
    awake = Awake(lambda: keeper)
    assert keeper.told == []
    for held in (False, True, True, False, False, True):
        awake.set_held(held)
    assert keeper.told == ["hold", "let go", "hold"]


def test_a_machine_that_cannot_is_noted_and_no_more(caplog):
    awake = Awake(lambda: Keeper(breaks=True))
    with caplog.at_level(logging.WARNING, "andfacil"):
        awake.set_held(True)
    assert "cannot be kept awake" in caplog.text
    assert "secret" not in caplog.text
    Awake(lambda: None).set_held(True)


def test_the_child_runs_while_held_and_is_gone_afterwards():
    keeper = ChildKeeper((sys.executable, "-c", "import time; time.sleep(60)"))
    keeper.hold()
    child = keeper._child
    assert child.poll() is None
    keeper.let_go()
    assert child.poll() is not None
    keeper.let_go()


def test_a_child_that_is_not_there_is_no_crash(caplog):
    awake = Awake(lambda: ChildKeeper(("/no/such/caffeinate",)))
    awake.set_held(True)
    awake.set_held(False)
    assert "cannot be kept awake" in caplog.text


def test_without_a_session_bus_none_is_started(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    assert system_keeper() is None
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert isinstance(system_keeper(), BusKeeper)


def test_a_bundle_without_the_bus_is_noted(monkeypatch, caplog):
    monkeypatch.setitem(sys.modules, "PySide6.QtDBus", None)
    awake = Awake(BusKeeper)
    awake.set_held(True)
    awake.set_held(False)
    assert "cannot be kept awake" in caplog.text


def test_a_bus_that_is_gone_is_noted(monkeypatch, caplog, qapp):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    awake = Awake(BusKeeper)
    awake.set_held(True)
    awake.set_held(False)
    assert "cannot be kept awake" in caplog.text


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="no session bus to be had")
def test_a_real_bus_hears_the_question_and_the_end(tmp_path):
    heard = tmp_path / "heard"
    script = tmp_path / "script.py"
    script.write_text(ON_BUS)
    work = f'"{sys.executable}" "{script}"'
    steps = f'dbus-monitor > "{heard}" & sleep 0.3; {work}; sleep 0.1; kill $!'
    subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", steps],
        env={**os.environ, "PYTHONPATH": os.getcwd()},
        capture_output=True,
        timeout=30,
        check=False,
    )
    said = heard.read_text()
    assert "member=Inhibit" in said
    asker = said.split("member=Inhibit")[0].rsplit("sender=", 1)[1].split(" ")[0]
    gone = f'string "{asker}"\n   string "{asker}"\n   string ""'
    assert gone in said
