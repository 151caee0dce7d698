"""The power is cut at every call: what was acknowledged is there, and the file is whole."""

from __future__ import annotations

import importlib
import shutil
from contextlib import suppress

import pytest

from andfacil.store import connection, problems
from andfacil.store.session_file import SessionFile
from tests.faults.disc import watched_disc
from tests.faults.meeting import Tally, hold, look, try_power_cuts
from tests.faults.power_cut import cuts, lay_out
from tests.store.builders import DETAILS, make_session


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path, DETAILS)


def held(path, edits):
    with watched_disc() as disc:
        return hold(path, disc, edits)


def test_no_power_cut_loses_an_acknowledged_edit(path, after):
    tally = try_power_cuts(held(path, 5), after, random_states=1)
    assert tally.clean(), tally
    assert tally.tried > 250


def test_the_kit_finds_a_store_that_does_not_sync(path, after, monkeypatch):
    monkeypatch.setitem(connection._DURABLE, "synchronous", 0)
    tally = try_power_cuts(held(path, 3), after, random_states=2, step=2)
    assert tally.lost > 0
    assert tally.corrupt > 0


def test_the_kit_finds_a_store_that_does_not_sync_the_folder(path, after):
    meeting = held(path, 3)
    meeting.disc.calls = [call for call in meeting.disc.calls if call.kind != "sync folder"]
    assert try_power_cuts(meeting, after, random_states=1, step=2).corrupt > 0


def test_the_kit_finds_a_store_that_deletes_the_journal_too_early(path, after):
    meeting = held(path, 3)
    calls = meeting.disc.calls
    for number, call in enumerate(calls):
        if call.kind == "unlink":  # before the file itself is synced
            first = max(n for n in range(number) if calls[n].kind == "sync")
            calls[first], calls[first + 1 : number + 1] = call, calls[first:number]
    assert try_power_cuts(meeting, after, random_states=1, step=2).corrupt > 0


def test_a_protected_session_keeps_every_acknowledged_edit_too(tmp_path, after):
    pytest.importorskip("sqlcipher3", reason="the extra for protected sessions is not installed")
    from andfacil.domain.values.edits import EditKind

    path = tmp_path / "rota.andfacil"
    SessionFile.create(path, (DETAILS,), EditKind.IMPORT, password="open sesame").close()
    library = importlib.import_module("sqlcipher3._sqlite3")
    with watched_disc(library) as disc:
        meeting = hold(path, disc, 3, "open sesame")
    tally = try_power_cuts(meeting, after, random_states=1, step=15, password="open sesame")
    assert tally.clean(), tally


def test_the_power_fails_again_while_a_save_is_taken_back(path, after, tmp_path):
    meeting = held(path, 2)
    hot = [
        (state, saved)
        for state, saved in cuts(meeting.before, meeting.disc.calls, seed=3, random_states=1)
        if any(name.endswith("-journal") and content for name, content in state.items())
    ]
    again = tmp_path / "again"
    again.mkdir()
    tally = Tally()
    for state, saved in hot[:: max(1, len(hot) // 25)]:
        lay_out(state, after)
        copy = after / path.name
        before = {str(copy.with_name(p.name)): p.read_bytes() for p in after.iterdir()}
        with watched_disc() as disc:
            disc.about = str(copy)
            SessionFile.open(copy).close()
        for number, (later, _) in enumerate(cuts(before, disc.calls, seed=4, random_states=1)):
            if number % 3 == 0:
                lay_out(later, again)
                tally.tried += 1
                look(again / path.name, meeting.boards[saved : saved + 2], tally)
    assert tally.clean(), tally
    assert tally.tried > 20


def test_a_disc_error_while_a_save_is_taken_back_loses_nothing(path, after):
    from tests.faults.failing import faults

    meeting = held(path, 2)
    hot = [
        (state, saved)
        for state, saved in cuts(meeting.before, meeting.disc.calls, seed=5, random_states=0)
        if any(name.endswith("-journal") and content for name, content in state.items())
    ]
    tally = Tally()
    for state, saved in hot[:: max(1, len(hot) // 6)]:
        for fault in list(faults(8))[::3]:
            lay_out(state, after)
            tally.tried += 1
            with watched_disc() as disc:
                disc.fault = fault
                disc.about = str(after / path.name)
                with suppress(problems.StoreProblem):
                    SessionFile.open(after / path.name).close()
            look(after / path.name, meeting.boards[saved : saved + 2], tally)
    assert tally.clean(), tally


def test_calls_are_noted_as_the_disc_gets_them(path, after):
    meeting = held(path, 4)
    *_, (state, saved) = cuts(meeting.before, meeting.disc.calls, seed=1, random_states=0)
    assert saved == 4
    assert state == {str(path): path.read_bytes()}
    shutil.copyfile(path, after / path.name)
