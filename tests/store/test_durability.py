"""What was acknowledged is there: after SIGKILL, on a full disc, after errors of every kind."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from andfacil.domain.board.rules import LONGEST_TEXT
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Need, Side
from andfacil.store import problems
from andfacil.store.schema import NEWEST
from andfacil.store.session_file import SessionFile
from tests.store.builders import DETAILS, make_session, names_in

resource = pytest.importorskip("resource", reason="no file size limits here")
ROOT = Path(__file__).resolve().parent.parent.parent
WORKER = """
import itertools, sys
from pathlib import Path
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.store.session_file import SessionFile

with SessionFile.open(Path(sys.argv[1])) as file:
    session = file.session()
    for number in itertools.count():
        text = f"{sys.argv[2]}.{number}." + "x" * (number % 7 * 900)
        session.perform(propose.add_need(session.board, Side.A, text))
        print("done", flush=True)
        if number % 5 == 4:
            session.undo()
            print("undone", flush=True)
"""


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path, DETAILS)


@pytest.fixture
def traced(path):
    """An open file and the list of statements that its connection runs."""
    with SessionFile.open(path) as file:
        session = file.session()
        file.warm_up()
        statements: list[str] = []
        file._writer.connection.set_trace_callback(statements.append)
        yield session, statements


def add(session, text="Sleep"):
    return session.perform(propose.add_need(session.board, Side.A, text))


# ---------------------------------------------------------------------------- killed


def test_every_acknowledged_edit_survives_sigkill(path):
    chance = random.Random(20260118)
    standing: list[str] = []
    for life in range(10):
        said = kill_a_desk_at_work(path, life, chance.uniform(0.0, 0.06))
        with SessionFile.open(path) as file:
            found = [need.text.rstrip("x") for need in file.board().all_of(Need)]
        # What was not acknowledged may be there or not, but nothing else may.
        assert found in (after(standing, life, said), after(standing, life, said + 1))
        standing = found
    assert len(standing) > 10
    assert names_in(path.parent) == [path.name]


def kill_a_desk_at_work(path, life, seconds):
    """Let a desk work for some time after its first edit; gives how many edits it told of."""
    worker = subprocess.Popen(
        [sys.executable, "-c", WORKER, path, str(life)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with worker:
        assert worker.stdout is not None
        first = worker.stdout.readline()
        time.sleep(seconds)
        worker.send_signal(signal.SIGKILL)
        return len([first, *worker.stdout.readlines()])


def after(standing, life, deeds_done):
    """The needs that stand after so many edits of a desk: each fifth need is undone."""
    needs = list(standing)
    for edit in range(deeds_done):
        rounds, place = divmod(edit, 6)
        if place == 5:
            needs.pop()
        else:
            needs.append(f"{life}.{rounds * 5 + place}.")
    return needs


def test_a_save_cut_short_by_a_crash_is_taken_back(path):
    before = sorted(card.id for card in board_of(path))
    crash_in_mid_save(path)
    assert f"{path.name}-journal" in names_in(path.parent)
    with SessionFile.open(path, read_only=True) as file:
        assert sorted(card.id for card in file.board()) == before
    assert names_in(path.parent) == [path.name]


def crash_in_mid_save(path):
    """Die with pages written into the file and the journal still there."""
    script = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size=1")
connection.execute("BEGIN IMMEDIATE")
for number in range(200):
    connection.execute("INSERT INTO parked VALUES (?, 0, '[]', ?, '', NULL)",
                       (f"P{number + 1}", "x" * 3000))
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", script, path], check=False)


def board_of(path):
    with SessionFile.open(path, read_only=True) as file:
        return file.board()


# ---------------------------------------------------------------------------- full disc


def test_on_a_full_disc_nothing_is_lost_and_saving_resumes(path):
    with SessionFile.open(path) as file:
        session = file.session()
        add(session, "Before")
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, hard))
        try:
            with pytest.raises((problems.DiscFull, problems.DiscFailed), match="disc") as told:
                add(session, "x" * 100_000)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert "xxx" not in str(told.value)
        assert [need.text for need in session.board.all_of(Need)] == ["Before"]
        add(session, "After")
    assert [need.text for need in board_of(path).all_of(Need)] == ["Before", "After"]


def test_on_a_full_disc_a_new_session_leaves_nothing(tmp_path):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(problems.StoreProblem):
            make_session(tmp_path, DETAILS)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert names_in(tmp_path) == []


# ---------------------------------------------------------------------------- outcome unknown


class Faulty:
    """A connection whose next COMMIT reports an error, before or after doing its work."""

    def __init__(self, connection, *, commits, meanwhile):
        self._connection = connection
        self._commits = commits
        self._meanwhile = meanwhile

    def __getattr__(self, name):
        return getattr(self._connection, name)

    def execute(self, sql, *parameters):
        if sql != "COMMIT":
            return self._connection.execute(sql, *parameters)
        if self._commits:
            self._connection.execute(sql)
        self._meanwhile()
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR_DIR_FSYNC
        raise error


def make_faulty(file, *, commits, meanwhile=lambda: None):
    file.warm_up()
    file._writer._db.conn = Faulty(file._writer.connection, commits=commits, meanwhile=meanwhile)


def test_an_error_after_the_save_had_worked_counts_as_saved(path):
    with SessionFile.open(path) as file:
        session = file.session()
        make_faulty(file, commits=True)
        add(session, "One")
        add(session, "Two")
    assert [need.text for need in board_of(path).all_of(Need)] == ["One", "Two"]


def test_an_error_before_the_save_had_worked_says_so_and_a_retry_does_not_double(path):
    with SessionFile.open(path) as file:
        session = file.session()
        make_faulty(file, commits=False)
        with pytest.raises(problems.DiscFailed):
            add(session, "One")
        add(session, "One")
    assert [need.ref for need in board_of(path).all_of(Need)] == ["A1"]


@pytest.mark.parametrize("commits", [True, False])
def test_when_looking_fails_too_nobody_claims_to_know(path, tmp_path, commits):
    away = tmp_path / "away.andfacil"
    with SessionFile.open(path) as file:
        session = file.session()
        make_faulty(file, commits=commits, meanwhile=lambda: path.rename(away))
        with pytest.raises(problems.OutcomeUnknown, match="could not be confirmed"):
            add(session, "One")
        with pytest.raises(problems.OutcomeUnknown):
            add(session, "Two")
        file.save_copy(tmp_path / "copy.andfacil")  # from memory
        past = session.history.past
        SessionFile.save_board(tmp_path / "rescued.andfacil", session.board)
    assert board_of(tmp_path / "rescued.andfacil") == session.board
    with SessionFile.open(tmp_path / "copy.andfacil") as copy:
        assert copy.board() == session.board
        assert copy.history().past == past
    with SessionFile.open(away) as file:
        assert len(file.board()) == (2 if commits else 1)


# ---------------------------------------------------------------------------- promises of SQLite


def test_the_promises_are_set(path):
    wanted = {
        "journal_mode": "delete",
        "synchronous": 3,
        "locking_mode": "normal",
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": 2,
        "mmap_size": 0,
        "recursive_triggers": 0,
    }
    with SessionFile.open(path) as file:
        file.warm_up()
        file._writer.connection.set_authorizer(None)
        found = {
            name: file._writer.connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted
        }
    assert found == wanted


def test_a_pragma_that_does_not_take_is_noticed(path, monkeypatch):
    monkeypatch.setitem(sys.modules["andfacil.store.connection"]._DURABLE, "synchronous", 7)
    with pytest.raises(RuntimeError, match="keeps synchronous at"):
        SessionFile.open(path)


def test_the_stamp_is_in_the_header(path):
    header = path.read_bytes()[:100]
    assert header[68:72] == b"ANDF"
    assert header[60:64] == NEWEST.to_bytes(4)


@pytest.mark.parametrize("edit", ["add", "change", "delete", "undo", "redo"])
def test_an_edit_is_one_transaction(traced, edit):
    session, statements = traced
    add(session)
    session.perform(propose.add_solution(session.board, "Both", meets=("A1",)))
    if edit == "redo":
        session.undo()
    statements.clear()
    if edit == "add":
        add(session)
    elif edit == "change":
        session.perform(propose.change_text(session.board, "A1", "Rest"))
    elif edit == "delete":
        session.perform(propose.delete(session.board, "A1"))
    else:
        getattr(session, edit)()
    begins = [sql for sql in statements if sql.startswith("BEGIN")]
    assert begins == ["BEGIN IMMEDIATE"]
    assert statements.count("COMMIT") == 1
    assert statements[-1] == "COMMIT"
    writes = [sql for sql in statements if sql.startswith(("INSERT", "UPDATE", "DELETE", "CREATE"))]
    assert len([sql for sql in writes if '"journal"' in sql]) == 1
    assert not any(word in sql for sql in statements for word in ("CREATE", "DROP", "ON CONFLICT"))


def test_an_error_of_ours_leaves_no_half_edit(path):
    with SessionFile.open(path) as file:
        session = file.session()
        add(session, "One")
        with pytest.raises(UnicodeEncodeError):
            add(session, "half a pair \ud800")
        add(session, "Two")
    assert [need.text for need in board_of(path).all_of(Need)] == ["One", "Two"]


def test_an_edit_too_large_for_the_file_is_refused_in_words(path):
    with SessionFile.open(path) as file:
        session = file.session()
        long = "\N{GRINNING FACE}" * LONGEST_TEXT
        session.perform(propose.add_need(session.board, Side.A, long, why=long, met_when=long))
        with pytest.raises(problems.TooLarge, match="shorten it"):
            session.perform(propose.change_text(session.board, "A1", long[1:]))
        add(session, "One")
    assert [len(need.text) for need in board_of(path).all_of(Need)] == [LONGEST_TEXT, 3]
