"""An older or another copy of a session that this machine has seen is noticed."""

from __future__ import annotations

import datetime as dt
import shutil

import pytest

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.store.machine.last_seen import Relation
from andfacil.store.session_file import SessionFile
from tests.store.builders import make_session


@pytest.fixture(autouse=True)
def data(tmp_path, monkeypatch):
    folder = tmp_path / "data"
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path)


def edit(path, *texts):
    with SessionFile.open(path) as file:
        session = file.session()
        for text in texts:
            session.perform(propose.add_need(session.board, Side.A, text))
        return file.other_copy


def seen(path, *, read_only=False):
    with SessionFile.open(path, read_only=read_only) as file:
        return file.other_copy


def copied(path):
    copy = path.with_name("copy.andfacil")
    shutil.copyfile(path, copy)
    return copy


def test_the_same_session_and_a_newer_copy_are_nothing_new(path):
    assert edit(path, "one") is None
    copy = copied(path)
    assert edit(copy, "two") is None
    assert seen(copy) is None
    assert seen(copy, read_only=True) is None


def test_an_older_copy_is_noticed_until_it_is_gone_on_with(path):
    old = copied(path)
    edit(path, "one", "two")
    for read_only in (True, False, True):
        other = seen(old, read_only=read_only)
        assert other.relation is Relation.OLDER
        assert other.edits == 2
        assert other.path == path
        assert abs(dt.datetime.now(tz=dt.UTC) - other.at) < dt.timedelta(minutes=5)
    assert edit(old, "on with this one").relation is Relation.OLDER
    assert seen(old) is None
    assert seen(path).relation is Relation.DIVERGED


def test_a_copy_edited_elsewhere_has_diverged(path, data, tmp_path, monkeypatch):
    copy = copied(path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "another machine"))
    edit(copy, "there")
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    edit(path, "here", "and here")
    other = seen(copy)
    assert (other.relation, other.edits) == (Relation.DIVERGED, 2)


def test_what_was_saved_before_a_kill_is_remembered(path):
    old = copied(path)
    file = SessionFile.open(path)
    session = file.session()
    session.perform(propose.add_need(session.board, Side.A, "saved"))
    # The stick is pulled here: nothing is closed. It comes back with an older file.
    assert seen(old, read_only=True).edits == 1
    file.close()


def test_the_memory_holds_no_word_of_the_session(path, data):
    edit(path, "a need said in confidence")
    remembered = b"".join(one.read_bytes() for one in (data / "andfacil/last-seen").iterdir())
    assert b"Rota" not in remembered
    assert b"confidence" not in remembered


@pytest.mark.parametrize("rubbish", [b"", b"\xff" * 100, b"andfacil last-seen 1\n{}\nx y\n"])
def test_a_memory_that_cannot_be_read_is_none(path, data, rubbish):
    edit(path, "one")
    for one in (data / "andfacil/last-seen").iterdir():
        one.write_bytes(rubbish)
    assert seen(path, read_only=True) is None
    assert edit(path, "two") is None


def test_without_a_place_for_it_everything_else_goes_on(path, data):
    shutil.rmtree(data)
    data.write_text("in the way")
    assert edit(path, "one") is None
