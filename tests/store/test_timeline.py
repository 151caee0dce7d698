"""Looking back: moments, boards as they were, and how a card's words changed."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.board.session import Step
from andfacil.domain.editing import propose, reshape
from andfacil.domain.values.cards import Side
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.store import problems, timeline
from andfacil.store.contents import read_contents
from andfacil.store.session_file import SessionFile
from tests.store.builders import DETAILS, make_session

NOON = dt.datetime(2027, 1, 31, 12, tzinfo=dt.UTC)


@pytest.fixture
def path(tmp_path):
    return make_session(tmp_path, DETAILS)


@pytest.fixture
def file(path):
    with SessionFile.open(path) as file:
        yield file


@pytest.fixture
def session(file):
    return file.session()


def type_words(session, ref, *texts, extends=True):
    for text in texts:
        session.perform(propose.change_text(session.board, ref, text), extends=extends)


def add(session, text):
    return session.perform(propose.add_need(session.board, Side.A, text))


def said(file, card_id):
    return [text for _, text in file.timeline().text_history(card_id)]


def test_moments_tell_what_was_done_and_never_a_word_of_a_card(file, session):
    before = dt.datetime.now(tz=dt.UTC) - dt.timedelta(milliseconds=1)
    add(session, "Sleep")
    type_words(session, "A1", "Slee", "Slow sleep")
    session.undo()
    moments = file.timeline().moments
    assert [(m.sequence, m.step, m.kind, m.about) for m in moments] == [
        (1, Step.DO, EditKind.IMPORT, "session"),
        (2, Step.DO, EditKind.ADD_NEED, "A1"),
        (3, Step.DO, EditKind.CHANGE_TEXT, "A1"),
        (4, Step.EXTEND, EditKind.CHANGE_TEXT, "A1"),
        (5, Step.UNDO, EditKind.CHANGE_TEXT, "A1"),
    ]
    assert before <= moments[1].at <= moments[-1].at <= dt.datetime.now(tz=dt.UTC)
    assert moments[1].at.tzinfo is dt.UTC
    assert not any("lee" in str(moment) for moment in moments)


@pytest.mark.parametrize("stride", [1, 2, 3, 64])
def test_every_board_is_as_it_was_in_whatever_order_it_is_asked_for(
    file, session, stride, monkeypatch
):
    monkeypatch.setattr(timeline, "STRIDE", stride)
    seen = [Board(session.board)]
    for edit in (
        lambda board: propose.add_need(board, Side.A, "Sleep"),
        lambda board: propose.add_solution(board, "Both", meets=("A1",)),
        lambda board: reshape.split(board, "A1", "Sleep at night", "Sleep by day"),
        lambda board: reshape.merge(board, ["A1", "A2"]),
        lambda board: propose.delete(board, "A1"),
    ):
        session.perform(edit(session.board))
        seen.append(Board(session.board))
    for step in (session.undo, session.undo, session.redo):
        step()
        seen.append(Board(session.board))
    looking = file.timeline()
    for sequence in (9, 1, 5, 4, 8, 2, 3, 6, 7, 9):
        assert looking.board_at(sequence) == seen[sequence - 1]


def test_a_board_of_the_past_is_a_board_of_its_own(file, session):
    add(session, "Sleep")
    looking = file.timeline()
    then = looking.board_at(2)
    then.apply(propose.delete(then, "A1"))
    assert "A1" in looking.board_at(2)
    assert "A1" in session.board


@pytest.mark.parametrize("sequence", [-1, 0, 3])
def test_there_is_no_board_at_a_moment_that_never_was(file, session, sequence):
    add(session, "Sleep")
    with pytest.raises(LookupError):
        file.timeline().board_at(sequence)


def test_a_timeline_stays_as_it_was_read_and_the_next_goes_on_from_it(file, session):
    first = file.timeline()
    assert file.timeline() is first
    add(session, "Sleep")
    second = file.timeline()
    assert (len(first.moments), len(second.moments)) == (1, 2)
    assert second.moments[:1] == first.moments
    assert second.board_at(2) == session.board
    assert first.board_at(1) == second.board_at(1)
    with pytest.raises(LookupError):
        first.board_at(2)


def test_a_session_that_is_only_read_can_be_looked_back_on(path, file, session):
    add(session, "Sleep")
    with SessionFile.open(path, read_only=True) as other:
        assert other.timeline().board_at(2) == session.board


# ---------------------------------------------------------------------------- words


def test_words_typed_in_one_go_count_once(file, session):
    add(session, "Sleep")
    type_words(session, "A1", "Sleep a", "Sleep at", "Sleep at night")
    type_words(session, "A1", "Rest", extends=False)
    type_words(session, "A1", "Rest at", "Rest at night")
    words = file.timeline().text_history("A1")
    assert [text for _, text in words] == ["Sleep", "Sleep at night", "Rest at night"]
    at = [moment.at for moment in file.timeline().moments]
    assert [moment for moment, _ in words] == [at[1], at[4], at[7]]


def test_typing_that_comes_back_to_the_start_changed_nothing(file, session):
    add(session, "Sleep")
    type_words(session, "A1", "Sl", "Sleep", "Rest", "Sleep")
    assert said(file, "A1") == ["Sleep"]


def test_undo_and_redo_change_the_words_too(file, session):
    add(session, "Sleep")
    type_words(session, "A1", "Rest", "Rest well")
    session.undo()
    session.redo()
    assert said(file, "A1") == ["Sleep", "Rest well", "Sleep", "Rest well"]


def test_other_changes_to_the_card_are_not_words(file, session):
    add(session, "Sleep")
    session.perform(propose.set_heard(session.board, "A1"))
    session.perform(propose.delete(session.board, "A1"))
    session.undo()
    assert said(file, "A1") == ["Sleep"]


def test_typing_of_another_field_leaves_the_words_alone(file, session):
    add(session, "Sleep")
    for why in ("E", "Err", "Errors"):
        after = replace(session.board["A1"], why=why)
        session.perform(propose.change_card(session.board, after), extends=True)
    assert said(file, "A1") == ["Sleep"]


def test_words_are_told_of_one_card_only(file, session):
    for number in range(11):
        add(session, f"Need {number}")
    type_words(session, "A11", "Need eleven")
    assert said(file, "A1") == ["Need 0"]
    assert said(file, "A11") == ["Need 10", "Need eleven"]


@pytest.mark.parametrize("card_id", ["session", "A7", 'A"1', "retired:A1"])
def test_a_card_without_words_has_none(file, session, card_id):
    add(session, "Sleep")
    session.perform(propose.delete(session.board, "A1"))
    assert file.timeline().text_history(card_id) == ()


# ---------------------------------------------------------------------------- no trust


def put_entry(path, edit=None, **fields):
    """A sealed entry by somebody who knows how, but not what a journal may hold."""
    edit = edit or Edit(EditKind.MOVE, "A1", ())
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        head = read_contents(connection, ()).head
        row = head.entry(edit, Step.DO, NOON)._replace(**fields).with_hash().row()
        places = ",".join("?" * len(row))
        connection.execute(f"INSERT INTO journal VALUES ({places})", [*row.values()])


@pytest.mark.parametrize(
    "fields",
    [
        {"step": "leap"},
        {"deed": "leap"},
        {"at": "noon"},
        {"at": "2027-01-31T12:00:00.000"},
        {"at": "2027-01-31T12:00:00.000+01:00"},
    ],
)
def test_a_moment_that_cannot_be_is_damage(path, fields):
    put_entry(path, **fields)
    with SessionFile.open(path) as file, pytest.raises(problems.Damaged):
        file.timeline()


@pytest.mark.parametrize(
    "card",
    [
        '{"id":"A9"}',
        '{"id":"A9","card":[]}',
        '{"id":"A9","card":"need","text":1}',
    ],
)
def test_a_card_of_the_past_that_cannot_be_is_damage(path, card):
    put_entry(path, changes=f'[{{"id":"A9","before":null,"after":{card}}}]')
    gone = f'[{{"id":"A9","before":{card},"after":null}}]'
    put_entry(path, changes=gone)
    with SessionFile.open(path) as file:
        with pytest.raises(problems.Damaged):
            file.timeline().board_at(2)
        with pytest.raises(problems.Damaged):
            file.history()
        assert file.timeline().text_history("A9") == ()


def test_a_private_note_of_the_past_is_found_under_its_own_id_only(file, session):
    add(session, "Sleep")
    session.perform(propose.change_caucus_note(session.board, "A1", "secret"))
    assert said(file, "A1") == ["Sleep"]
    assert said(file, "N1") == ["secret"]


def test_an_entry_may_change_one_card_twice(file, session):
    add(session, "Sleep")
    need = session.board["A1"]
    once, twice = (
        propose.change_text(session.board, "A1", text).changes[0].after for text in ("One", "Two")
    )
    changes = (Change("A1", need, once), Change("A1", once, twice))
    session.perform(Edit(EditKind.CHANGE_TEXT, "A1", changes))
    assert file.timeline().board_at(3) == session.board
    assert said(file, "A1") == ["Sleep", "One", "Two"]
