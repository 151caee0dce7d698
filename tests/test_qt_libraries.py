"""Qt's system libraries: root installs them, others are told the one line, or asked."""

from __future__ import annotations

import subprocess

import pytest
import qt_libraries
from plain_words import CannotSetUpError
from qt_libraries import Library, Program, provide_libraries

GL = Library("libGL.so.1", "libgl1", "OpenGL")
LINE = "sudo apt-get install -y --no-install-recommends libgl1"


@pytest.fixture
def linux(monkeypatch):
    """A Debian on which nothing is installed; apt-get's commands are noted and work."""
    told = []
    missing = [True]

    def run(command):
        told.append(" ".join(command))
        missing[0] = False
        return subprocess.CompletedProcess(command, 0, "")

    monkeypatch.setattr(qt_libraries, "missing_parts", lambda libs: list(libs) * missing[0])
    monkeypatch.setattr(qt_libraries.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(qt_libraries, "run_quietly", run)
    monkeypatch.setattr(qt_libraries.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(qt_libraries.sys, "stdin", FakeTerminal(terminal=False))
    return told


class FakeTerminal:
    def __init__(self, answer="", terminal=True):
        self.answer, self.terminal = answer, terminal

    def isatty(self):
        return self.terminal

    def readline(self):
        return self.answer


def test_root_installs_the_libraries(linux, monkeypatch):
    monkeypatch.setattr(qt_libraries.os, "geteuid", lambda: 0, raising=False)
    provide_libraries([GL])
    assert linux[-1].startswith("env DEBIAN_FRONTEND=noninteractive apt-get")
    assert linux[-1].endswith("libgl1")


def test_nobody_to_ask_gets_the_one_line(linux):
    with pytest.raises(CannotSetUpError) as refused:
        provide_libraries([GL])
    assert str(refused.value).splitlines()[-1] == LINE
    assert linux == []


@pytest.mark.parametrize("answer", ["y\n", "YES\n"])
def test_a_yes_at_the_terminal_installs(linux, monkeypatch, capsys, answer):
    monkeypatch.setattr(qt_libraries.sys, "stdin", FakeTerminal(answer))
    provide_libraries([GL])
    assert LINE in capsys.readouterr().err
    assert linux[-1].startswith("sudo env")


@pytest.mark.parametrize("answer", ["\n", "n\n", "", "yesterday\n"])
def test_anything_else_does_not(linux, monkeypatch, answer):
    monkeypatch.setattr(qt_libraries.sys, "stdin", FakeTerminal(answer))
    with pytest.raises(CannotSetUpError):
        provide_libraries([GL])
    assert linux == []


def test_without_apt_the_libraries_are_named(linux, monkeypatch):
    monkeypatch.setattr(qt_libraries.shutil, "which", lambda name: None)
    with pytest.raises(CannotSetUpError, match=r"OpenGL \(libGL\.so\.1\)"):
        provide_libraries([GL])


def test_it_is_said_what_the_libraries_are_for(linux):
    with pytest.raises(CannotSetUpError, match=r"^PyInstaller needs system libraries"):
        provide_libraries([GL], who="PyInstaller")


def test_nothing_missing_asks_nothing(linux, monkeypatch):
    monkeypatch.setattr(qt_libraries, "missing_parts", lambda libraries: [])
    provide_libraries([GL])
    assert linux == []


def test_lists_are_fetched_first_when_there_are_none(linux, monkeypatch, tmp_path):
    monkeypatch.setattr(qt_libraries, "APT_LISTS", tmp_path)
    qt_libraries.apt_install([], ["libgl1"])
    assert [command.split()[4] for command in linux] == ["update", "install"]
    (tmp_path / "somewhere_Packages").touch()
    linux.clear()
    qt_libraries.apt_install([], ["libgl1"])
    assert [command.split()[4] for command in linux] == ["install"]


def test_a_failing_apt_is_told(linux, monkeypatch):
    failed = subprocess.CompletedProcess([], 100, "E: Unable to locate package libgl1\n")
    monkeypatch.setattr(qt_libraries, "run_quietly", lambda command: failed)
    with pytest.raises(CannotSetUpError, match="Unable to locate package libgl1"):
        qt_libraries.apt_install([], ["libgl1"])


def test_a_library_that_is_not_there_is_missing():
    absent = Library("libandfacil-nowhere.so.9", "none", "none")
    nothing = Program("andfacil-nowhere", "none", "none")
    here = Program("sh", "dash", "the shell")
    assert qt_libraries.missing_parts([absent, nothing, here]) == [absent, nothing]
