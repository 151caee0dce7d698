"""What set_up decides: when the .venv is made, what is installed, and what is said of failures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import set_up
from plain_words import CannotSetUpError


@pytest.fixture
def checkout(tmp_path):
    (tmp_path / "requirements.txt").write_text("one==1\n")
    (tmp_path / "requirements-dev.txt").write_text("one==1\ntwo==2\n")
    return tmp_path


@pytest.fixture
def deeds(monkeypatch, checkout):
    """A world in which every Python works, and making and installing are only noted."""
    done = []

    def make(venv, python):
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()
        set_up.write_stamp(venv, {"begun": True})
        done.append("make")

    monkeypatch.setattr(set_up, "make_venv", make)
    monkeypatch.setattr(set_up, "works", lambda python: python.exists())
    monkeypatch.setattr(set_up, "install", lambda python, pins: done.append(pins.name))
    monkeypatch.setattr(set_up, "link_checkout", lambda python, root: done.append("link"))
    return done


def test_a_fresh_checkout_gets_everything_once(checkout, deeds):
    python = set_up.provide_packages(checkout, set_up.RUN_PINS)
    assert python == set_up.python_of(checkout / ".venv")
    assert deeds == ["make", "requirements.txt", "link"]
    set_up.provide_packages(checkout, set_up.RUN_PINS)
    assert deeds == ["make", "requirements.txt", "link"]


def test_development_packages_are_added_and_serve_running_too(checkout, deeds):
    set_up.provide_packages(checkout, set_up.RUN_PINS)
    set_up.provide_packages(checkout, set_up.DEV_PINS)
    set_up.provide_packages(checkout, set_up.RUN_PINS)
    assert deeds == ["make", "requirements.txt", "link", "requirements-dev.txt", "link"]


def test_changed_pins_are_installed(checkout, deeds):
    set_up.provide_packages(checkout, set_up.RUN_PINS)
    (checkout / "requirements.txt").write_text("one==1.1\n")
    set_up.provide_packages(checkout, set_up.RUN_PINS)
    assert deeds == ["make", "requirements.txt", "link", "requirements.txt", "link"]


def test_a_set_up_cut_short_is_made_anew(checkout, deeds, monkeypatch):
    def cut_short(python, pins):
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(set_up, "install", cut_short)
        with pytest.raises(KeyboardInterrupt):
            set_up.provide_packages(checkout, set_up.RUN_PINS)
    set_up.provide_packages(checkout, set_up.RUN_PINS)
    assert deeds == ["make", "make", "requirements.txt", "link"]


@pytest.mark.parametrize("fact", [{"python": "3.9"}, {"place": "/elsewhere"}])
def test_another_python_or_place_makes_it_anew(checkout, deeds, fact):
    set_up.provide_packages(checkout, set_up.RUN_PINS)
    venv = checkout / ".venv"
    set_up.write_stamp(venv, {**set_up.read_stamp(venv), **fact})
    set_up.provide_packages(checkout, set_up.RUN_PINS)
    assert deeds.count("make") == 2


def test_a_broken_venv_is_made_anew(checkout, deeds):
    python = set_up.provide_packages(checkout, set_up.RUN_PINS)
    python.unlink()
    set_up.provide_packages(checkout, set_up.RUN_PINS)
    assert deeds.count("make") == 2


def test_somebody_elses_venv_is_used_and_not_wiped(checkout, deeds, monkeypatch):
    python = set_up.python_of(checkout / ".venv")
    python.parent.mkdir(parents=True)
    python.touch()

    def offline(python, pins):
        raise CannotSetUpError("no network")

    with monkeypatch.context() as broken:
        broken.setattr(set_up, "install", offline)
        with pytest.raises(CannotSetUpError):
            set_up.provide_packages(checkout, set_up.RUN_PINS)
    set_up.provide_packages(checkout, set_up.RUN_PINS)
    assert deeds == ["requirements.txt", "link"]


@pytest.mark.parametrize("content", ["", "not json", "[1]", "\x00"])
def test_an_unreadable_stamp_is_no_stamp(tmp_path, content):
    (tmp_path / set_up.STAMP).write_text(content)
    assert set_up.read_stamp(tmp_path) == {}


def test_stamp_is_plain_json(checkout):
    stamp = set_up.wanted_stamp(checkout, set_up.DEV_PINS)
    assert json.loads(json.dumps(stamp)) == stamp
    assert set(stamp["pins"]) == {"requirements.txt", "requirements-dev.txt"}


def test_where_the_python_is():
    assert set_up.python_of(Path("v"), "nt") == Path("v/Scripts/python.exe")
    assert set_up.python_of(Path("v"), "posix") == Path("v/bin/python")


@pytest.mark.parametrize(
    ("report", "said"),
    [
        ("WARNING: Retrying ... NewConnectionError(...)", "cannot be reached"),
        ("Temporary failure in name resolution\nERROR: No matching distribution", "be reached"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "not the one that is pinned"),
        ("Retrying ... connection broken by 'SSLError(... CERTIFICATE_VERIFY_FAILED", "trust"),
        ("ERROR: No matching distribution found for thing==1", "no ready-made build"),
        ("\nERROR: something else\n\n", "Its last words: ERROR: something else"),
        ("", "gave no reason"),
    ],
)
def test_pips_failures_in_plain_words(report, said):
    assert said in set_up.why_pip_failed(report)


def test_an_old_python_is_refused_in_words(monkeypatch):
    monkeypatch.setattr(set_up, "OLDEST_PYTHON", (99, 0))
    monkeypatch.setattr(set_up.shutil, "which", lambda name: None)
    with pytest.raises(CannotSetUpError, match=r"Python 99\.0 or newer is needed"):
        set_up.need_python()
