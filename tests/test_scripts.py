"""script/run and script/test themselves: their words, their choices, their exit status."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import json
import sys
from pathlib import Path

import plain_words
import pytest
import set_up
from plain_words import CannotSetUpError, run_plainly

import andfacil.app


def script(name):
    """One of the scripts without a suffix, as a module."""
    path = str(set_up.ROOT / "script" / name)
    loader = importlib.machinery.SourceFileLoader(f"script_{name}", path)
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (CannotSetUpError("do this"), 1, "andfacil: do this"),
        (PermissionError(13, "Permission denied", "/checkout/.venv"), 1, "/checkout/.venv"),
        (KeyboardInterrupt(), 130, "stopped"),
    ],
)
def test_the_worlds_failures_are_one_plain_line(capsys, error, status, said):
    def main(arguments):
        raise error

    assert run_plainly(main) == status
    words = capsys.readouterr().err
    assert said in words
    assert words.count("\n") == 1


def test_our_own_mistakes_are_not_hidden():
    def main(arguments):
        raise TypeError("a mistake")

    with pytest.raises(TypeError):
        run_plainly(main)


def test_the_last_line_of_a_report():
    assert plain_words.last("one\ntwo\n\n") == "Its last words: two"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="always has a display")
@pytest.mark.parametrize(
    ("variables", "shown"),
    [({}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "wayland-0"}, True)],
)
def test_display(monkeypatch, variables, shown):
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert script("run").has_display() is shown


def test_a_folder_that_cannot_be_made_has_a_second_choice(tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    run = script("run")
    assert run.writable(in_the_way / "folder", tmp_path / "other") == tmp_path / "other"
    with pytest.raises(CannotSetUpError, match="can be written"):
        run.writable(in_the_way / "a", in_the_way / "b")


def test_the_sample_is_there():
    assert json.loads(script("run").SAMPLE.read_text("utf-8"))["format"] == "andfacil-session"


def test_test_runs_every_step_after_a_failure(monkeypatch, capsys):
    test = script("test")
    monkeypatch.setattr(test.set_up, "prepare", lambda pins, window: Path("python"))
    ran = []
    monkeypatch.setattr(test, "check", lambda command: ran.append(command[2]) or len(ran) == 1)
    assert test.main([]) == 1
    assert ran == ["ruff", "ruff", "mypy", "pytest"]
    assert "style    FAILED" in capsys.readouterr().out
    ran[:] = ["earlier"]
    assert test.main(["-k", "one"]) == 0
    assert ran == ["earlier", "pytest"]


@pytest.mark.parametrize(("status", "told"), [(0, 0), (3, 3)])
def test_the_windows_status_is_passed_on(monkeypatch, status, told):
    run = script("run")
    monkeypatch.setattr(run.subprocess, "call", lambda command: status)
    assert run.open_window(Path("python"), Path("a.andfacil")) == told


def test_a_window_that_ends_abruptly_is_told(monkeypatch):
    run = script("run")
    monkeypatch.setattr(run.subprocess, "call", lambda command: -6)
    with pytest.raises(CannotSetUpError, match="signal 6"):
        run.open_window(Path("python"), Path("a.andfacil"))


def test_the_practice_session_is_the_one_that_home_offers(monkeypatch):
    run = script("run")
    called = []
    monkeypatch.setattr(run.subprocess, "call", lambda command: called.append(command) or 0)
    run.open_window(Path("python"), None)
    assert called == [["python", "-c", run.PRACTICE]]
    assert callable(andfacil.app.run_practice)
    assert "run_practice" in run.PRACTICE


def test_a_sample_session_is_made_once(monkeypatch, tmp_path):
    run = script("run")
    made = []

    def andfacil(python, *arguments):
        made.append(arguments)
        arguments[-1].touch()

    monkeypatch.setattr(run, "data_folder", lambda: tmp_path / "data")
    monkeypatch.setattr(run, "andfacil", andfacil)
    session = run.sample_session(Path("python"))
    assert run.sample_session(Path("python")) == session
    assert made == [("import", run.SAMPLE, "-o", session)]
