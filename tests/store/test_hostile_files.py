"""Files that are not what their name says: refused in words, and not touched."""

from __future__ import annotations

import os
import random
import sqlite3
import time
import zipfile
from contextlib import closing, suppress

import pytest

from andfacil.store import problems
from andfacil.store.check import Verdict, check_file
from andfacil.store.connection import connect, connect_new, deadline
from andfacil.store.failures import translated_read_errors
from andfacil.store.schema import NEWEST
from andfacil.store.session_file import SessionFile
from tests.store.builders import make_session, names_in

CANARY = "They would take ten hours"


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path)


def sql(path, *statements):
    """Meddle with a session the way any SQLite tool can."""
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def write(place, data):
    return lambda path: path.write_bytes(
        path.read_bytes()[:place] + data + path.read_bytes()[place + len(data) :]
    )


def make_zip(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("session.json", "{}" * 400)


def make_foreign(path):
    path.unlink()
    sql(path, "CREATE TABLE need (id TEXT)")


def make_lookalike(path):
    path.unlink()
    sql(path, "CREATE TABLE need (id TEXT)", f"PRAGMA application_id={0x414E4446}")
    sql(path, "PRAGMA user_version=1")


def statements(*all_of_them):
    return lambda path: sql(path, *all_of_them)


NOT_SESSIONS = {
    "text": lambda path: path.write_text("Dear team,\n" * 200),
    "empty": lambda path: path.write_bytes(b""),
    "short": lambda path: path.write_bytes(path.read_bytes()[:300]),
    "random": lambda path: path.write_bytes(random.Random(1).randbytes(5000)),
    "zip": make_zip,
    "other database": make_foreign,
}
DAMAGED = {
    "cut in half": lambda path: path.write_bytes(
        path.read_bytes()[: len(path.read_bytes()) // 8192 * 4096]
    ),
    "beginning lost": lambda path: path.write_bytes(bytes(4096) + path.read_bytes()[4096:]),
    "header and noise": lambda path: path.write_bytes(
        path.read_bytes()[:100] + random.Random(2).randbytes(20_000)
    ),
    "look-alike": make_lookalike,
    "version 0": statements("PRAGMA user_version=0"),
    "wal": statements("PRAGMA journal_mode=WAL"),
    "utf-16": write(59, b"\2"),
    "view": statements("CREATE VIEW v AS SELECT * FROM need"),
    "endless view": statements(
        "DROP TABLE parked",
        "CREATE VIEW parked AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r)"
        " SELECT n AS id FROM r",
    ),
    "trigger": statements("CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM need; END"),
    "virtual table": statements("CREATE VIRTUAL TABLE f USING fts5(x)"),
    "generated column": statements(
        "ALTER TABLE need ADD COLUMN big BLOB GENERATED ALWAYS AS (zeroblob(900000000))"
    ),
    "heavy default": statements(
        "DROP TABLE parked",
        "CREATE TABLE parked (big TEXT DEFAULT (printf('%.*c', 900000000, 'x')))",
    ),
    "extra table": statements("CREATE TABLE extra (x)"),
    "extra index": statements("CREATE INDEX i ON need (text)"),
    "missing table": statements("DROP TABLE parked"),
    "a byte in a card's text": lambda path: path.write_bytes(
        path.read_bytes().replace(b"ten hours: secret", b"two hours: secret")
    ),
    "a card's words in its table": statements("UPDATE need SET text = 'Rest' WHERE id = 'A1'"),
    "a card without history": statements(
        "INSERT INTO parked SELECT 'P7', 1, spelled, text, owner, by FROM parked"
    ),
    "a card gone": statements("DELETE FROM caucus_note"),
    "a history cut": statements("DELETE FROM journal"),
    "an entry changed": statements("UPDATE journal SET about = 'A2'"),
    "an entry repeated": statements(
        "INSERT INTO journal SELECT 9223372036854775807, 'x', at, step, deed, about, changes,"
        " previous, hash FROM journal"
    ),
    "an older number book": statements("UPDATE meta SET value = '[]x' WHERE key = 'given'"),
    "no description": statements("DELETE FROM meta"),
    "another status": statements("UPDATE solution SET status = 'maybe'"),
    "a number for a text": statements(
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'need'",
    ),
    "bytes that are no text": statements("UPDATE need SET text = CAST(x'80FF' AS TEXT)"),
}


def companions(path):
    return {name: (path.parent / name).read_bytes() for name in names_in(path.parent)}


def assert_refused(path, kind, verdict):
    before = companions(path)
    for read_only in (False, True):
        started = time.monotonic()
        with pytest.raises(kind) as told:
            SessionFile.open(path, read_only=read_only)
        assert time.monotonic() - started < 1
        assert type(told.value) is kind
        assert path.name in str(told.value)
        assert CANARY not in str(told.value)
    report = check_file(path)
    assert report.verdict is verdict
    assert report.sentences
    assert not any(CANARY in sentence for sentence in report.sentences)
    assert companions(path) == before


@pytest.mark.parametrize("how", NOT_SESSIONS)
def test_what_is_no_session_is_said_to_be_none(path, how):
    NOT_SESSIONS[how](path)
    assert_refused(path, problems.NotASession, Verdict.NOT_WHOLE)


@pytest.mark.parametrize("how", DAMAGED)
def test_a_damaged_session_is_said_to_be_damaged(path, how):
    whole = path.read_bytes()
    DAMAGED[how](path)
    assert path.read_bytes() != whole, "nothing was damaged"
    assert_refused(path, problems.Damaged, Verdict.NOT_WHOLE)


def test_a_newer_version_is_left_to_newer_programs(path):
    sql(path, f"PRAGMA user_version={NEWEST + 1}")
    assert_refused(path, problems.TooNew, Verdict.CANNOT_TELL)


def test_a_huge_file_is_refused_before_it_is_read(path):
    os.truncate(path, 2 * 1024**3)
    started = time.monotonic()
    with pytest.raises(problems.TooLarge):
        SessionFile.open(path)
    assert time.monotonic() - started < 0.2


def test_a_folder_and_nothing_are_no_sessions(tmp_path):
    with pytest.raises(problems.Unreadable, match="is a folder or a device"):
        SessionFile.open(tmp_path)
    with pytest.raises(problems.Missing):
        SessionFile.open(tmp_path / "no.andfacil")
    assert check_file(tmp_path).verdict is Verdict.CANNOT_TELL
    assert check_file(tmp_path / "no.andfacil").verdict is Verdict.CANNOT_TELL
    assert names_in(tmp_path) == []


def test_a_ring_of_links_is_no_session(tmp_path):
    ring = tmp_path / "ring.andfacil"
    ring.symlink_to(ring)
    with pytest.raises(problems.LinkRing):
        SessionFile.open(ring)
    assert check_file(ring).verdict is Verdict.CANNOT_TELL


@pytest.fixture
def somebody_else(tmp_path):
    """For the test's length we are a user who owns nothing in `tmp_path`, and may not write."""
    for folder in (tmp_path, *tmp_path.parents[:3]):
        folder.chmod(0o755)
    if os.geteuid() == 0:
        os.seteuid(65534)
        yield
        os.seteuid(0)
    else:
        tmp_path.chmod(0o555)
        yield
        tmp_path.chmod(0o755)


@pytest.fixture
def secret(path):
    path.chmod(0)


def test_a_file_that_may_not_be_read(path, secret, somebody_else):
    for read_only in (False, True):
        with pytest.raises(problems.Unreadable, match="ask its owner"):
            SessionFile.open(path, read_only=read_only)
    assert check_file(path).verdict is Verdict.CANNOT_TELL


def test_in_a_folder_that_may_not_be_written_a_session_can_be_read(path, somebody_else):
    with pytest.raises(problems.ReadOnly, match="save a copy in a folder of yours"):
        SessionFile.open(path)
    with SessionFile.open(path, read_only=True) as file:
        assert "A1" in file.board()
    assert check_file(path).whole
    assert names_in(path.parent) == [path.name]


# ---------------------------------------------------------------------------- beside the file


def crafted_journal(path, victim):
    """A journal beside `path` that makes older SQLite delete `victim` as its super-journal."""
    pages = path.stat().st_size // 4096
    magic = bytes.fromhex("d9d505f920a163d7")
    name = os.fsencode(victim)
    header = magic + bytes(8) + pages.to_bytes(4) + (512).to_bytes(4) + (4096).to_bytes(4)
    tail = (0x40000000 // 4096 + 1).to_bytes(4) + name
    tail += len(name).to_bytes(4) + sum(name).to_bytes(4) + magic
    return header.ljust(512, b"\0") + tail


def test_a_planted_journal_deletes_no_other_file(path, tmp_path):
    victim = tmp_path / "thesis.doc"
    victim.write_text("ten years of work")
    (tmp_path / f"{path.name}-journal").write_bytes(crafted_journal(path, victim))
    assert_refused(path, problems.Damaged, Verdict.NOT_WHOLE)
    assert victim.exists()


def test_the_crafted_journal_is_dangerous_without_us(path, tmp_path):
    """The test above would pass with a journal that no SQLite obeys."""
    if sqlite3.sqlite_version_info >= (3, 53, 0):
        pytest.skip("this SQLite does not obey it")
    victim = tmp_path / "thesis.doc"
    victim.write_text("ten years of work")
    (tmp_path / f"{path.name}-journal").write_bytes(crafted_journal(path, victim))
    sql(path, "SELECT * FROM need")
    assert not victim.exists()


def test_a_journal_that_is_a_link_is_refused(path, tmp_path):
    (tmp_path / "elsewhere").write_bytes(b"x" * 600)
    (tmp_path / f"{path.name}-journal").symlink_to(tmp_path / "elsewhere")
    assert_refused(path, problems.Damaged, Verdict.NOT_WHOLE)


def test_a_wal_file_beside_is_refused(path, tmp_path):
    (tmp_path / f"{path.name}-wal").write_bytes(b"x" * 600)
    assert_refused(path, problems.Damaged, Verdict.NOT_WHOLE)


# ---------------------------------------------------------------------------- on the connection


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM v",
        "ATTACH 'other' AS other",
        "CREATE TABLE x (y)",
        "DROP TABLE need",
        "PRAGMA writable_schema=ON",
        "DELETE FROM sqlite_schema",
        "SELECT load_extension('x')",
    ],
)
def test_even_behind_the_first_look_nothing_in_a_file_can_act(path, statement):
    sql(
        path,
        "CREATE VIEW v AS SELECT * FROM need",
        "CREATE TRIGGER t AFTER INSERT ON parked BEGIN DELETE FROM need; END",
    )
    with closing(connect(path, "rw")) as connection, pytest.raises(sqlite3.DatabaseError):
        connection.execute(statement)


def test_even_behind_the_first_look_no_trigger_acts(path):
    """From Python 3.12 on triggers are off, and the row goes in; older ones refuse it."""
    sql(path, "CREATE TRIGGER t AFTER INSERT ON parked BEGIN DELETE FROM need; END")
    with closing(connect(path, "rw")) as connection:
        before = connection.execute("SELECT * FROM need").fetchall()
        assert before
        with suppress(sqlite3.DatabaseError):
            connection.execute("INSERT INTO parked VALUES ('P9', 0, '[]', '', '', NULL)")
        assert connection.execute("SELECT * FROM need").fetchall() == before


def test_a_connection_takes_no_giant_values(path):
    with closing(connect(path, "rw")) as connection, pytest.raises(sqlite3.DataError):
        connection.execute("SELECT ?", ["x" * 9_000_000])


def test_a_file_that_takes_too_long_is_given_up(path):
    endless = "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n FROM r) SELECT max(n) FROM r"
    with (
        closing(connect_new(path)) as connection,
        pytest.raises(problems.Damaged) as told,
        translated_read_errors(path.name),
        deadline(connection, 0.1),
    ):
        connection.execute(endless)
    assert "far too long" in str(told.value)


# ---------------------------------------------------------------------------- any byte at all


def test_no_altered_byte_is_believed(path):
    """What opens after a byte was changed says exactly what it said before."""
    whole = path.read_bytes()
    with SessionFile.open(path, read_only=True) as file:
        board = file.board()
    chance = random.Random(7)
    opened = 0
    for _ in range(400):
        place, value = chance.randrange(len(whole)), chance.randrange(256)
        path.write_bytes(whole[:place] + bytes([value]) + whole[place + 1 :])
        try:
            with SessionFile.open(path, read_only=True) as file:
                assert file.board() == board
                opened += 1
        except problems.StoreProblem:
            continue
    assert 0 < opened < 400
