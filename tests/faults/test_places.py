"""Names and folders that the system refuses even to look at: told in a sentence, never a traceback.

`Path.exists` raises there. That nothing asks it any more is held by `tests/test_architecture.py`.
"""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QSettings

from andfacil.cli import main
from andfacil.domain.values.problems import WorldProblem
from andfacil.paths import is_folder, is_there
from andfacil.ui.base.settings import FOLDER
from andfacil.ui.home.new_session import practice_session
from andfacil.ui.protection.protecting import protected_path
from andfacil.ui.screens import awake
from tests.faults.test_file_cases import nobody

pytestmark = pytest.mark.skipif(os.name == "nt", reason="names and rights are others there")
TOO_LONG = "x" * 300


@pytest.fixture(params=["too long", "closed"])
def place(request, tmp_path):
    """A folder that nobody can look into."""
    if request.param == "too long":
        yield tmp_path / TOO_LONG
        return
    closed = tmp_path / "closed"
    (closed / "inner").mkdir(parents=True)
    closed.chmod(0)
    with nobody():
        yield closed / "inner"
    closed.chmod(0o700)


def test_in_doubt_nothing_is_there(place):
    assert not is_there(place / "s.andfacil")
    assert not is_folder(place)


def test_the_practice_session_says_that_its_folder_cannot_be_made(place):
    with pytest.raises(WorldProblem, match=r"choose another folder|may not"):
        practice_session(place)


def test_a_protected_session_has_a_name_all_the_same(place):
    assert protected_path(place).parent == place


def test_a_folder_that_is_remembered_is_let_go(place, tmp_path):
    settings = QSettings(str(tmp_path / "folder.ini"), QSettings.Format.IniFormat)
    settings.setValue("home/folder", str(place))
    assert FOLDER.read(settings) == ""


def test_somebody_elses_runtime_folder_has_no_bus(place, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(place))
    assert not awake._has_session_bus()


def test_the_command_says_what_is_wrong_before_it_opens_a_window(place, capsys):
    assert main([str(place / "s.andfacil")]) == 3
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "too long" in told or "may not be read" in told


def test_a_ring_of_links_is_told_before_a_window_opens(tmp_path, capsys):
    (tmp_path / "ring.andfacil").symlink_to("ring.andfacil")
    assert main([str(tmp_path / "ring.andfacil")]) == 3
    assert "ring.andfacil" in capsys.readouterr().err
