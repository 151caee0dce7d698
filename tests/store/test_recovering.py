"""A journal that lies beside a session: played back only where that makes the file whole."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from andfacil.cli import main
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Need, Side
from andfacil.store import problems
from andfacil.store.machine.backups import Reason, list_backups
from andfacil.store.schema import NEWEST, RELEASED, SchemaHistory
from andfacil.store.session_file import SessionFile
from tests.store.builders import DETAILS, make_session, names_in
from tests.store.test_durability import crash_in_mid_save

VERSION_1 = Path(__file__).parents[1] / "fixtures/version-1.andfacil"
CUT_SHORT = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size=1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("PRAGMA user_version=" + sys.argv[2])
connection.execute("CREATE TABLE need_new (x)")
for number in range(300):
    connection.execute("INSERT INTO need_new VALUES (?)", ("x" * 3000,))
os.kill(os.getpid(), 9)
"""


@pytest.fixture(autouse=True)
def data(tmp_path, monkeypatch):
    folder = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


@pytest.fixture
def path(tmp_path):
    (tmp_path / "sessions").mkdir()
    need = Need(id="A1", side=Side.A, text="Sleep")
    return make_session(tmp_path / "sessions", DETAILS, need)


def edit(path, text):
    with SessionFile.open(path) as file:
        session = file.session()
        session.perform(propose.add_need(session.board, Side.A, text))


def needs(path):
    with SessionFile.open(path, read_only=True) as file:
        return [need.text for need in file.board().all_of(Need)]


def stale_journal(path):
    """A hot journal of an earlier state, beside the file with a newer one."""
    shutil.copyfile(path, path.with_name("old"))
    crash_in_mid_save(path.with_name("old"))
    journal = path.with_name("old-journal").read_bytes()
    for name in ("old", "old-journal"):
        path.with_name(name).unlink()
    edit(path, "newer")
    path.with_name(f"{path.name}-journal").write_bytes(journal)
    return journal


@pytest.mark.parametrize("command", ["coverage", "check", "capture"])
def test_a_stale_journal_does_not_change_a_newer_file(path, command):
    journal = stale_journal(path)
    before = path.read_bytes()
    assert main([command, str(path), *(["a1 heard"] if command == "capture" else [])]) == 0
    assert "newer" in needs(path)
    if command != "capture":
        assert path.read_bytes() == before
    assert names_in(path.parent) == [path.name]
    kept = next(one for one in list_backups() if one.reason is Reason.RECOVERY)
    assert kept.path.read_bytes() == before
    beside = kept.path.with_name(f"{kept.path.name}-journal")
    assert beside.read_bytes() == journal
    assert stat.S_IMODE(beside.stat().st_mode) == 0o600


def test_a_journal_that_makes_the_file_whole_is_played_back_and_both_are_kept(path):
    before = needs(path)
    crash_in_mid_save(path)
    torn = path.read_bytes()
    assert needs(path) == before
    (kept,) = list_backups()
    assert kept.path.read_bytes() == torn
    assert names_in(path.parent) == [path.name]


def test_where_neither_is_whole_nothing_is_changed(path):
    stale_journal(path)
    whole = path.read_bytes()
    torn = whole.replace(b"newer", b"never", 1)
    path.write_bytes(torn)
    with pytest.raises(problems.Damaged):
        SessionFile.open(path)
    assert path.read_bytes() == torn
    assert f"{path.name}-journal" in names_in(path.parent)


def test_a_save_in_progress_is_left_alone(path):
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE need SET text = 'half'")
    journal = path.with_name(f"{path.name}-journal")
    assert journal.exists()
    needs(path)
    assert journal.exists()
    other.execute("ROLLBACK")
    other.close()
    assert list_backups() == ()


def test_an_interrupted_upgrade_is_not_damage(path):
    """The header already says the new version; the journal brings the old one back."""
    old, new = RELEASED.tables[NEWEST], NEWEST + 1
    newer = SchemaHistory({**RELEASED.tables, new: old}, {**RELEASED.migrations, new: None})
    before = needs(path)
    subprocess.run([sys.executable, "-c", CUT_SHORT, path, str(new)], check=False)
    raw = bytearray(path.read_bytes())
    raw[60:64] = new.to_bytes(4)  # written, too, before the power went
    path.write_bytes(raw)
    with pytest.raises(problems.StoreProblem) as told:
        SessionFile.open(path, schemas=RELEASED, read_only=True)
    assert isinstance(told.value, problems.TooNew)  # this andfacil cannot know
    file = SessionFile.open(
        path, schemas=newer._replace(migrations={new: _nothing()}), read_only=True
    )
    with file:
        assert [need.text for need in file.board().all_of(Need)] == before


def test_an_upgrade_that_was_cut_short_is_finished_at_the_next_opening(tmp_path, capsys):
    """The same through the command, with the upgrade that there is."""
    path = Path(shutil.copy(VERSION_1, tmp_path / "ward.andfacil"))
    subprocess.run([sys.executable, "-c", CUT_SHORT, path, str(NEWEST)], check=False)
    raw = bytearray(path.read_bytes())
    raw[60:64] = NEWEST.to_bytes(4)  # written, too, before the power went
    path.write_bytes(raw)
    assert f"{path.name}-journal" in names_in(tmp_path)
    assert main(["capture", str(path), "a1 heard"]) == 0
    assert main(["check", str(path)]) == 0
    assert "damaged" not in "".join(capsys.readouterr())


def test_before_an_upgrade_a_backup_is_kept_away_from_the_session_too(tmp_path):
    path = Path(shutil.copy(VERSION_1, tmp_path / "ward.andfacil"))
    assert main(["capture", str(path), "a1 heard"]) == 0
    kept = next(one for one in list_backups() if one.reason is Reason.MIGRATION)
    assert tmp_path / "data" in kept.path.parents
    assert kept.path.read_bytes()[60:64] == (1).to_bytes(4)


def _nothing():
    from andfacil.store.schema import Migration

    return Migration((), lambda card: card)


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP])
def test_a_folder_that_cannot_be_synced_leaves_no_doubt_about_an_edit(path, number, monkeypatch):
    """SQLite reports such a folder as a failed COMMIT, after the edit is on the disc."""
    fsync = os.fsync

    def refuse_folders(handle):
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(number, os.strerror(number))
        fsync(handle)

    refused = []

    class Failing:
        def __init__(self, inner):
            self._inner = inner

        def execute(self, sql, *rest):
            done = self._inner.execute(sql, *rest)
            if sql == "COMMIT":
                refused.append(sql)
                error = sqlite3.OperationalError("disk I/O error")
                error.sqlite_errorcode = sqlite3.SQLITE_IOERR_DIR_FSYNC
                raise error
            return done

        def __getattr__(self, name):
            return getattr(self._inner, name)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    with SessionFile.open(path) as file:
        session = file.session()
        for text in ("one", "two"):
            file._writer._db.conn = Failing(file._writer._db.conn)
            session.perform(propose.add_need(session.board, Side.A, text))
    assert refused == ["COMMIT", "COMMIT"]
    assert needs(path)[-2:] == ["one", "two"]
