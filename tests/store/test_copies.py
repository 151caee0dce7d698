"""Copies: with all that was ever said, or without a trace of what was taken back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.editing import hiding, propose
from andfacil.domain.editing.signing import sign
from andfacil.domain.exchange.signed import signed_board
from andfacil.domain.method.read_back import BOTH, tick_line, ticked_by
from andfacil.domain.values.cards import Need, Side, Signing
from andfacil.store import problems
from andfacil.store.check import check_file
from andfacil.store.session_file import SessionFile
from tests.store.builders import DETAILS, EVERY_KIND, make_session, names_in

WITHDRAWN = "WithdrawnOffer" * 200


@pytest.fixture
def file(tmp_path):
    """A session in which something long was said, and then taken back in three ways."""
    with SessionFile.open(make_session(tmp_path, *EVERY_KIND)) as file:
        session = file.session()
        session.perform(propose.add_need(session.board, Side.A, WITHDRAWN))
        session.perform(propose.delete(session.board, "A2"))
        session.perform(propose.change_text(session.board, "P1", WITHDRAWN))
        session.perform(propose.change_text(session.board, "P1", "Parking"))
        session.perform(propose.add_need(session.board, Side.A, WITHDRAWN))
        session.undo()
        yield file


def test_a_copy_with_history_says_and_undoes_the_same(file, tmp_path):
    file.save_copy(tmp_path / "copy.andfacil")
    with SessionFile.open(tmp_path / "copy.andfacil") as copy:
        assert copy.board() == file.board()
        assert copy.history().past == file.history().past
        assert copy.history().future == file.history().future
        assert (copy.session_id, copy.head) == (file.session_id, file.head)


def test_a_copy_without_history_holds_no_trace_of_what_was_taken_back(file, tmp_path):
    path = tmp_path / "copy.andfacil"
    file.save_copy(path, with_history=False)
    assert b"Withdrawn" not in path.read_bytes()
    assert b"Withdrawn" in file.path.read_bytes()
    with SessionFile.open(path) as copy:
        session = copy.session()
        assert session.board == Board(card for card in file.board() if card.id != "V1")
        assert session.history.past == session.history.future == ()
        assert copy.session_id != file.session_id
        session.perform(propose.add_need(session.board, Side.A, "Rest"))
        assert session.board.needs(Side.A)[-1].ref == "A4"
    assert check_file(path).whole


def signed_session(folder):
    """A session that was signed once, as it stands."""
    need = Need(id="A1", side=Side.A, text="Sleep", why="Nights", said_as="Rest")
    with SessionFile.open(make_session(folder, DETAILS, need)) as file:
        session = file.session()
        session.perform(sign_now(session.board))
    return file.path


def sign_now(board):
    return sign(board, at=dt.datetime.now(dt.UTC), signed_by=("Ana",), fingerprint="ab" * 32)


def signed_in_copy(path, **what):
    """The signed versions in a copy without history, and the bytes of that copy."""
    copy = path.with_name("copy.andfacil")
    copy.unlink(missing_ok=True)
    with SessionFile.open(path, read_only=True) as file:
        file.save_copy(copy, with_history=False, **what)
    with SessionFile.open(copy) as file:
        return [signing.version for signing in file.board().all_of(Signing)], copy.read_bytes()


def test_a_signed_version_goes_along_while_the_board_says_the_same(tmp_path):
    path = signed_session(tmp_path)
    assert signed_in_copy(path)[0] == signed_in_copy(path, with_private=False)[0] == [1]
    with SessionFile.open(path) as file:
        session = file.session()
        session.perform(propose.set_heard(session.board, "A1", heard=True))
    assert signed_in_copy(path)[0] == [1]


@pytest.mark.parametrize("field", ["text", "why", "said_as", "met_when"])
def test_a_signed_version_with_earlier_words_stays_out_of_a_copy_without_history(tmp_path, field):
    """Also where the words are not among those that the paper prints."""
    path = signed_session(tmp_path)
    with SessionFile.open(path) as file:
        session = file.session()
        card = session.board.card("A1", Need)
        session.perform(propose.change_card(session.board, replace(card, **{field: WITHDRAWN})))
        session.perform(sign_now(session.board))
        session.perform(propose.change_card(session.board, card))
        assert b"WithdrawnOffer" in path.read_bytes()
    for what in ({}, {"with_private": False}):
        versions, raw = signed_in_copy(path, **what)
        assert versions == [1]
        assert b"WithdrawnOffer" not in raw
    with SessionFile.open(path) as file:
        file.save_copy(tmp_path / "whole.andfacil")
        signings = file.board().all_of(Signing)
    with SessionFile.open(tmp_path / "whole.andfacil") as whole:
        assert whole.board().all_of(Signing) == signings
    assert all(signed_board(signing) for signing in signings)


@pytest.mark.parametrize("with_history", [True, False])
def test_a_line_of_a_card_that_is_hidden_cannot_be_guessed_from_a_copy(tmp_path, with_history):
    """The SHA-256 of a short line tells it to whoever tries the words."""
    words = "5e" * 32
    copies = [tmp_path / name for name in ("before.andfacil", "hidden.andfacil", "gone.andfacil")]
    with SessionFile.open(make_session(tmp_path, DETAILS)) as file:
        session = file.session()
        session.perform(propose.add_need(session.board, Side.A, "Sell the house"))
        session.perform(tick_line(session.board, words, BOTH))
        file.save_copy(copies[0], with_history=with_history, with_private=False)
        session.perform(hiding.hide(session.board, ["A1"]))
        file.save_copy(copies[1], with_history=with_history, with_private=False)
        assert ticked_by(session.board, words) == BOTH
        session.perform(propose.delete(session.board, "A1"))
        file.save_copy(copies[2], with_history=with_history, with_private=False)
    assert words.encode() in copies[0].read_bytes()
    assert words.encode() not in copies[1].read_bytes()
    assert words.encode() not in copies[2].read_bytes()
    for copy in copies:
        assert check_file(copy).sentences == ()


def test_a_card_deleted_before_the_journal_forgot_leaves_no_free_page(tmp_path):
    """secure_delete: what leaves a table leaves the file; only the journal still has it."""
    path = make_session(tmp_path, DETAILS)
    with SessionFile.open(path) as file:
        session = file.session()
        session.perform(propose.add_need(session.board, Side.A, WITHDRAWN))
        session.perform(propose.delete(session.board, "A1"))
    in_journal = path.read_bytes().count(WITHDRAWN.encode()[:1000])
    file = SessionFile.open(path)
    file._writer.connection.execute("DELETE FROM journal")
    file.close()
    assert in_journal > 0
    assert b"Withdrawn" not in path.read_bytes()


@pytest.mark.parametrize("with_history", [True, False])
def test_a_copy_never_overwrites(file, tmp_path, with_history):
    before = file.path.read_bytes()
    with pytest.raises(problems.AlreadyExists):
        file.save_copy(file.path, with_history=with_history)
    assert file.path.read_bytes() == before
    assert names_in(tmp_path) == [f".{file.path.name}.lock", file.path.name]


@pytest.mark.parametrize("with_history", [True, False])
def test_a_read_only_session_can_be_copied(file, tmp_path, with_history):
    with SessionFile.open(file.path, read_only=True) as viewer:
        viewer.save_copy(tmp_path / "copy.andfacil", with_history=with_history)
    with SessionFile.open(tmp_path / "copy.andfacil") as copy:
        session = copy.session()
        session.perform(propose.change_details(session.board, replace(DETAILS, title="Mine")))
        assert session.board.all_of(Need) == file.board().all_of(Need)


def test_no_version_number_comes_twice_where_its_paper_stays_out_of_the_copy(tmp_path):
    path = signed_session(tmp_path)
    with SessionFile.open(path) as file:
        session = file.session()
        session.perform(propose.change_text(session.board, "A1", "Rest"))
        session.perform(sign_now(session.board))
        session.perform(propose.change_text(session.board, "A1", "Sleep"))
    assert signed_in_copy(path)[0] == [1]
    with SessionFile.open(tmp_path / "copy.andfacil") as file:
        session = file.session()
        session.perform(sign_now(session.board))
        assert [signing.version for signing in session.board.all_of(Signing)] == [1, 3]
