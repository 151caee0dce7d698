"""Two desks, one file: the second reads only, and a lock that nobody holds locks nobody out."""

from __future__ import annotations

import datetime as dt
import errno
import json
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.store import problems
from andfacil.store.check import check_file
from andfacil.store.session_file import SessionFile
from tests.store.builders import DETAILS, make_session, names_in

ROOT = Path(__file__).resolve().parent.parent.parent
AT_NINE = dt.datetime(2026, 1, 18, 9, tzinfo=dt.UTC)
OTHER_DESK = """
import sys, time
from pathlib import Path
from andfacil.store.session_file import SessionFile

with SessionFile.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path, DETAILS)


@pytest.fixture
def lock(path):
    return path.with_name(f".{path.name}.lock")


@pytest.fixture
def other_desk(path):
    """Another process that has the file open."""
    with subprocess.Popen(
        [sys.executable, "-c", OTHER_DESK, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as desk:
        assert desk.stdout.readline() == "open\n"
        yield desk
        desk.stdin.close()


def test_a_second_desk_is_told_where_and_since_when(path, other_desk):
    with pytest.raises(problems.InUse, match=f"open on {socket.gethostname()} since 20") as told:
        SessionFile.open(path)
    assert not told.value.left_behind
    with pytest.raises(problems.InUse):
        SessionFile.open(path, take_over=True)


def test_a_second_desk_may_read_and_check(path, other_desk):
    with SessionFile.open(path, read_only=True) as file:
        assert len(file.board()) == 1
    assert check_file(path).whole


def test_the_second_desk_reads_while_the_first_goes_on_saving(path):
    with SessionFile.open(path) as first, SessionFile.open(path, read_only=True) as second:
        session = first.session()
        session.perform(propose.add_need(session.board, Side.A, "Sleep"))
        assert len(second.board()) == 1  # as it was when opened
        assert check_file(path).entries == 2


def test_after_closing_the_next_desk_may_write(path, other_desk):
    other_desk.stdin.close()
    other_desk.wait()
    SessionFile.open(path).close()
    assert names_in(path.parent) == [path.name]


def test_a_desk_that_was_killed_locks_nobody_out(path, lock, other_desk):
    other_desk.send_signal(signal.SIGKILL)
    other_desk.wait()
    assert lock.exists()
    SessionFile.open(path).close()
    assert names_in(path.parent) == [path.name]


def test_a_process_id_that_lives_on_as_another_program_locks_nobody_out(path, lock):
    since = "2026-01-18 09:00+00:00"
    lock.write_text(json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "since": since}))
    SessionFile.open(path).close()
    assert not lock.exists()


def test_another_computers_lock_is_a_question_for_a_person(path, lock):
    lock.write_text(json.dumps({"pid": 7, "host": "amas-laptop", "since": "2026-01-18 09:00"}))
    with pytest.raises(problems.InUse, match="open on amas-laptop since 2026-01-18 09:00") as told:
        SessionFile.open(path)
    assert told.value.left_behind
    assert "amas-laptop" in lock.read_text()
    with SessionFile.open(path, take_over=True):
        assert socket.gethostname() in lock.read_text()
    assert not lock.exists()


@pytest.mark.parametrize(
    ("since", "told"),
    [
        ("2026-01-18 09:00+00:00", f"since {AT_NINE.astimezone():%Y-%m-%d %H:%M};"),
        ("9999-12-31 23:59-23:00", "since 9999-12-31 23:59-23:00;"),
        ("this morning", "since this morning;"),
    ],
)
def test_the_moment_is_told_by_the_clock_on_this_wall(path, lock, since, told):
    lock.write_text(json.dumps({"pid": 7, "host": "amas-laptop", "since": since}))
    with pytest.raises(problems.InUse, match=re.escape(told)):
        SessionFile.open(path)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[]", b"[" * 4096, b'{"host": 1}', b'{"host": "\\u202e\\n"}']
)
def test_a_lock_file_may_hold_anything(path, lock, content):
    lock.write_bytes(content)
    with SessionFile.open(path, take_over=True) as file:
        assert not file.read_only
    assert not lock.exists()


def test_a_lock_taken_away_by_somebody_is_no_harm(path, lock):
    with SessionFile.open(path) as file:
        lock.unlink()
        session = file.session()
        session.perform(propose.add_need(session.board, Side.A, "Sleep"))
    assert names_in(path.parent) == [path.name]


def test_a_lock_is_not_followed_to_another_file(path, lock, tmp_path):
    victim = tmp_path / "thesis.doc"
    victim.write_text("ten years of work")
    lock.symlink_to(victim)
    with pytest.raises(problems.StoreProblem):
        SessionFile.open(path)
    assert victim.read_text() == "ten years of work"


def test_a_refused_file_leaves_no_lock(path):
    path.write_bytes(path.read_bytes()[:-4096])
    with pytest.raises(problems.Damaged):
        SessionFile.open(path)
    assert names_in(path.parent) == [path.name]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_a_disc_without_room_for_the_locks_words_does_not_close_the_session(
    path, lock, number, monkeypatch
):
    def refuse(_handle, _data):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "write", refuse)
    if number == errno.EIO:
        with pytest.raises(problems.DiscFailed):
            SessionFile.open(path)
    else:
        with SessionFile.open(path) as file:
            assert not file.read_only
            with pytest.raises(problems.InUse):  # the system's lock holds all the same
                SessionFile.open(path)
    assert not lock.exists()
