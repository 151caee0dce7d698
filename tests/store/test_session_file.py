"""What a facilitator relies on: every edit is there after closing, with undo and numbers."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace

import pytest

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Need, Side, Signing
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import RuleBroken, UnknownRef
from andfacil.store import problems
from andfacil.store.new_file import make_file
from andfacil.store.session_file import SessionFile
from tests.store.builders import DETAILS, EVERY_KIND, make_session, names_in


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path, DETAILS)


def add(session, text, side=Side.A):
    return session.perform(propose.add_need(session.board, side, text))


def reopened(path):
    with SessionFile.open(path) as file:
        return file.session()


def test_a_new_session_holds_its_cards_and_nothing_to_undo(tmp_path):
    with SessionFile.create(tmp_path / "x.andfacil", EVERY_KIND, EditKind.NEW_SESSION) as file:
        session = file.session()
    assert set(session.board) == set(EVERY_KIND)
    assert session.history.past == ()


def test_an_edit_is_there_for_others_at_once(path):
    with SessionFile.open(path) as file:
        add(file.session(), "Sleep")
        with SessionFile.open(path, read_only=True) as other:
            assert other.board()["A1"].text == "Sleep"


def test_an_open_file_tells_its_board_after_edits_too(path):
    with SessionFile.open(path) as file:
        session = file.session()
        add(session, "Sleep")
        assert file.board() == session.board


def test_undo_and_redo_survive_closing(path):
    with SessionFile.open(path) as file:
        session = file.session()
        for text in ("One", "Two", "Three"):
            add(session, text)
        session.undo()
        session.undo()
    again = reopened(path)
    assert again.board == session.board
    assert again.history.past == session.history.past
    assert again.history.future == session.history.future
    with SessionFile.open(path) as file:
        session = file.session()
        session.redo()
        session.redo()
        assert [need.text for need in session.board.needs(Side.A)] == ["One", "Two", "Three"]


def test_what_was_typed_in_one_go_is_one_step_after_reopening(path):
    with SessionFile.open(path) as file:
        session = file.session()
        add(session, "S")
        for text in ("Sl", "Sle", "Sleep"):
            session.perform(propose.change_text(session.board, "A1", text), extends=True)
    again = reopened(path)
    assert again.history.past == session.history.past
    assert len(again.history.past) == 2
    with SessionFile.open(path) as file:
        session = file.session()
        session.undo()
        assert session.board["A1"].text == "S"


def test_a_ref_that_was_undone_is_not_given_again(path):
    with SessionFile.open(path) as file:
        session = file.session()
        add(session, "One")
        session.undo()
    with SessionFile.open(path) as file:
        session = file.session()
        add(session, "Another")
        assert [need.ref for need in session.board.all_of(Need)] == ["A2"]


def test_undo_does_not_pass_a_signing(path):
    with SessionFile.open(path) as file:
        session = file.session()
        add(session, "One")
        signing = replace(next(c for c in EVERY_KIND if isinstance(c, Signing)))
        session.perform(Edit(EditKind.SIGN, signing.id, (Change(signing.id, None, signing),)))
        add(session, "Two")
    session = reopened(path)
    assert [edit.about for edit in session.history.past] == ["A2"]


def test_a_deed_on_many_cards_is_one_undo_after_reopening(path):
    with SessionFile.open(path) as file:
        session = file.session()
        add(session, "One")
        session.perform(propose.add_solution(session.board, "Both", meets=("A1",)))
        before = list(session.board)
        session.perform(propose.delete(session.board, "A1"))
    with SessionFile.open(path) as file:
        session = file.session()
        session.undo()
        assert sorted(session.board, key=str) == sorted(before, key=str)


def test_a_private_note_goes_over_to_the_need_and_back(path):
    with SessionFile.open(path) as file:
        session = file.session()
        session.perform(propose.add_position(session.board, Side.A, "No nights"))
        session.perform(propose.change_caucus_note(session.board, "Q1", "Not the last word"))
        session.perform(propose.turn_position(session.board, "Q1", "Rest between shifts"))
        board = session.board
        session.undo()
        session.redo()
    assert reopened(path).board == board


def test_at_rest_it_is_one_file(path):
    with SessionFile.open(path) as file:
        add(file.session(), "One")
        assert f".{path.name}.lock" in names_in(path.parent)
    assert names_in(path.parent) == [path.name]


def test_between_edits_a_plain_copy_takes_everything(path, tmp_path):
    with SessionFile.open(path) as file:
        add(file.session(), "One")
        copy = tmp_path / "mailed.andfacil"
        copy.write_bytes(path.read_bytes())
        with SessionFile.open(copy) as mailed:
            assert mailed.board()["A1"].text == "One"


def test_opening_and_closing_changes_nothing(path):
    before, at = path.read_bytes(), path.stat().st_mtime_ns
    SessionFile.open(path).close()
    SessionFile.open(path, read_only=True).close()
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, at)


def test_closing_twice_does_no_harm(path):
    file = SessionFile.open(path)
    file.close()
    file.close()


@pytest.mark.parametrize(
    "name", ["a b?c#d%20.andfacil", "Übung „eins“.andfacil", "o'brien.andfacil"]
)
def test_odd_names_are_names(tmp_path, name):
    path = make_session(tmp_path, DETAILS, name=name)
    with SessionFile.open(path) as file:
        add(file.session(), "One")
    assert names_in(tmp_path) == [name]


def test_through_a_link_it_is_the_same_file(path, tmp_path):
    link = tmp_path / "link.andfacil"
    link.symlink_to(path)
    with SessionFile.open(link) as file:
        add(file.session(), "One")
        with pytest.raises(problems.InUse):
            SessionFile.open(path)
    assert link.is_symlink()
    assert "A1" in reopened(path).board


# ---------------------------------------------------------------------------- creating


def test_a_new_session_never_overwrites(path):
    before = path.read_bytes()
    with pytest.raises(problems.AlreadyExists, match=r"rota\.andfacil is already there"):
        SessionFile.create(path, [DETAILS], EditKind.NEW_SESSION)
    assert path.read_bytes() == before
    assert names_in(path.parent) == [path.name]


def test_a_new_session_does_not_follow_a_dangling_link(tmp_path):
    (tmp_path / "x.andfacil").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(problems.AlreadyExists):
        SessionFile.create(tmp_path / "x.andfacil", [DETAILS], EditKind.NEW_SESSION)
    assert names_in(tmp_path) == ["x.andfacil"]


@pytest.mark.parametrize(
    ("cards", "error"),
    [
        ([], UnknownRef),
        ([DETAILS, Need(id="B1", side=Side.A, text="x")], RuleBroken),
        ([DETAILS, Need(id="A1", side=Side.A, text="half \ud800")], UnicodeEncodeError),
    ],
)
def test_a_session_that_cannot_be_leaves_nothing(tmp_path, cards, error):
    with pytest.raises(error):
        SessionFile.create(tmp_path / "x.andfacil", cards, EditKind.NEW_SESSION)
    assert names_in(tmp_path) == []


def test_a_missing_folder_is_said(tmp_path):
    with pytest.raises(problems.FolderMissing, match="choose another folder"):
        SessionFile.create(tmp_path / "no" / "x.andfacil", [DETAILS], EditKind.NEW_SESSION)


def test_a_file_that_appears_meanwhile_is_not_overwritten(tmp_path):
    path = tmp_path / "x.andfacil"
    with pytest.raises(problems.AlreadyExists):
        make_file(path, lambda _: path.write_text("mine"))
    assert path.read_text() == "mine"
    assert names_in(tmp_path) == [path.name]


def test_without_hard_links_it_still_never_overwrites(tmp_path, monkeypatch):
    def no_links(*_):
        raise PermissionError(1, "exFAT")

    monkeypatch.setattr(os, "link", no_links)
    path = make_session(tmp_path, DETAILS)
    with pytest.raises(problems.AlreadyExists):
        make_session(tmp_path, DETAILS)
    assert names_in(tmp_path) == [path.name]


# ---------------------------------------------------------------------------- refusals


def test_read_only_refuses_edits(path):
    with SessionFile.open(path, read_only=True) as file:
        session = file.session()
        assert file.read_only
        with pytest.raises(problems.ReadOnly):
            add(session, "One")
        assert len(session.board) == 1


@pytest.mark.parametrize("how", ["replaced", "deleted", "moved"])
def test_another_file_under_the_name_is_noticed_before_saving(path, tmp_path, how):
    other = make_session(tmp_path, DETAILS, name="other.andfacil")
    bytes_of_other = other.read_bytes()
    with SessionFile.open(path) as file:
        session = file.session()
        add(session, "One")
        kept = path.read_bytes()
        if how == "replaced":
            other.replace(path)
        elif how == "deleted":
            path.unlink()
        else:
            path.rename(tmp_path / "moved.andfacil")
        with pytest.raises(problems.Replaced):
            add(session, "Two")
        assert [need.text for need in session.board.all_of(Need)] == ["One"]
        file.save_copy(tmp_path / "rescued.andfacil")
    if how == "replaced":
        assert path.read_bytes() == bytes_of_other
    else:
        assert not path.exists()
    if how == "moved":
        assert (tmp_path / "moved.andfacil").read_bytes() == kept
    assert "A1" in reopened(tmp_path / "rescued.andfacil").board


def test_a_foreign_write_is_noticed_before_saving(path):
    with SessionFile.open(path) as file:
        session = file.session()
        add(session, "One")
        foreign = sqlite3.connect(path)
        foreign.execute("UPDATE need SET text = 'Changed'")
        foreign.commit()
        foreign.close()
        with pytest.raises(problems.ChangedElsewhere):
            add(session, "Two")
        assert len(session.board) == 2
    with sqlite3.connect(path) as looking:
        assert looking.execute("SELECT text FROM need").fetchall() == [("Changed",)]
    looking.close()


@pytest.mark.parametrize(
    "lock", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE", "BEGIN; SELECT * FROM need"]
)
def test_while_another_program_is_at_it_saving_waits_briefly_and_is_tried_again(path, lock):
    foreign = sqlite3.connect(path, isolation_level=None)
    with SessionFile.open(path) as file:
        session = file.session()
        for statement in lock.split("; "):
            foreign.execute(statement).fetchone()
        with pytest.raises(problems.Busy):
            add(session, "One")
        foreign.close()
        add(session, "One")
    assert len(reopened(path).board) == 2
