"""A stateful model of edits, undo, redo, reopening and crashes, against a plain session."""

from __future__ import annotations

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from andfacil.store import connection
from andfacil.store.edit_writer import EditWriter
from andfacil.store.problems import StoreProblem
from tests.faults.crashing import CrashingMeeting

CrashingMeeting.TestCase.settings = settings(max_examples=10, stateful_step_count=12, deadline=None)
TestCrashingMeeting = CrashingMeeting.TestCase


def test_the_model_finds_a_store_that_does_not_sync(monkeypatch):
    monkeypatch.setitem(connection._DURABLE, "synchronous", 0)
    _assert_found()


def test_the_model_finds_a_store_that_does_not_look_after_an_error(monkeypatch):
    monkeypatch.setattr(EditWriter, "_is_there", lambda self, entry: True)
    _assert_found()


def _assert_found():
    quick = settings(
        max_examples=60,
        stateful_step_count=14,
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        report_multiple_bugs=False,
    )
    with pytest.raises((AssertionError, StoreProblem)):
        run_state_machine_as_test(CrashingMeeting, settings=quick)
