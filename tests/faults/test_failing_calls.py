"""Every call that changes a file fails, or is the last before the program is killed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from andfacil.store import problems
from andfacil.store.session_file import SessionFile
from tests.faults.failing import try_faults
from tests.faults.meeting import Tally
from tests.store.builders import DETAILS, make_session

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path, DETAILS)


def test_whatever_call_fails_what_is_said_of_an_edit_is_so(path, after):
    tally = try_faults(path, after, edits=3, step=5)
    assert tally.clean(), tally
    assert tally.tried > 80


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be split here")
def test_a_kill_at_any_call_loses_nothing_acknowledged(path, after):
    command = [sys.executable, "-m", "tests.faults.failing", path, after, "4", "4"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, timeout=100)
    tally = Tally(**json.loads(done.stdout))
    assert tally.clean(), tally
    assert tally.tried > 20


def test_the_kit_finds_a_store_that_believes_every_error(path, after, monkeypatch):
    record = SessionFile.record

    def careless(self, edit, step):
        with suppress(problems.StoreProblem):
            record(self, edit, step)

    monkeypatch.setattr(SessionFile, "record", careless)
    assert try_faults(path, after, edits=2, step=9).lost > 0
