"""Backups that this machine makes by itself, and getting one back."""

from __future__ import annotations

import shutil
import stat

import pytest

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Need, Side
from andfacil.store import problems
from andfacil.store.machine.backups import KEPT, Reason, list_backups
from andfacil.store.session_file import SessionFile
from tests.store.builders import make_session, names_in


@pytest.fixture(autouse=True)
def data(tmp_path, monkeypatch):
    folder = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


@pytest.fixture
def path(tmp_path):
    (tmp_path / "sessions").mkdir()
    return make_session(tmp_path / "sessions")


def edit(path, text):
    with SessionFile.open(path) as file:
        session = file.session()
        session.perform(propose.add_need(session.board, Side.A, text))
        return file.session_id


def needs(path):
    with SessionFile.open(path, read_only=True) as file:
        return [need.text for need in file.board().all_of(Need)]


def test_closing_an_edited_session_keeps_a_private_backup(path, data):
    session_id = edit(path, "Sleep")
    (backup,) = list_backups(session_id)
    assert backup.reason is Reason.CLOSING
    assert backup.session_path == path
    assert "Sleep" in needs(backup.path)
    assert names_in(path.parent) == [path.name]  # nothing beside the session
    for made in (data / "andfacil").rglob("*"):
        rights = stat.S_IMODE(made.stat().st_mode)
        assert rights == (0o700 if made.is_dir() else 0o600), made


def test_a_session_that_was_only_looked_at_gets_no_backup(path):
    SessionFile.open(path).close()
    assert list_backups() == ()


def test_the_newest_few_are_kept_and_listed_first(path):
    for number in range(KEPT + 2):
        session_id = edit(path, f"need {number}")
    found = list_backups(session_id)
    assert len(found) == KEPT
    assert needs(found[0].path)[-1] == f"need {KEPT + 1}"
    assert needs(found[-1].path)[-1] == "need 2"
    assert list_backups() == found


def test_a_backup_comes_back_as_a_new_file_and_never_over_another(path):
    session_id = edit(path, "Sleep")
    (backup,) = list_backups(session_id)
    path.unlink()
    SessionFile.restore_backup(backup, path)
    assert "Sleep" in needs(path)
    with pytest.raises(problems.AlreadyExists):
        SessionFile.restore_backup(backup, path)


def test_a_session_is_closed_all_the_same_where_no_backup_can_be_kept(path, data):
    shutil.rmtree(data)
    data.write_text("in the way")
    edit(path, "Sleep")
    assert "Sleep" in needs(path)
    assert list_backups() == ()
