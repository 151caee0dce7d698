"""Testing a non-negotiable: each outcome is one step of undo and keeps what was said."""

from __future__ import annotations

import pytest

from andfacil.domain.board.history import History
from andfacil.domain.board.session import NoRecorder, Session
from andfacil.domain.editing import musts, propose
from andfacil.domain.editing.musts import Said
from andfacil.domain.method.open_checks import untested
from andfacil.domain.values.cards import MustOutcome, Need, Parked, Side, Solution
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from tests.domain.strategies import new_board

SAID = Said("Rest", "tired people make mistakes", "11 hours off duty")


@pytest.fixture
def session():
    board = new_board(
        Need(id="A1", side=Side.A, text="No nights", non_negotiable=True),
        Need(id="A2", order=1, side=Side.A, text="Calm"),
        Solution(id="AND1", text="Pool", meets=("A1",)),
    )
    return Session(board, History(), NoRecorder())


def undone(session):
    """One step back, and the board is as it was."""
    session.undo()
    assert session.history.past == ()
    assert session.board["A1"] == Need(id="A1", side=Side.A, text="No nights", non_negotiable=True)
    assert session.board["AND1"].meets == ("A1",)


def test_it_stays_with_what_was_said(session):
    session.perform(musts.stays(session.board, "A1", SAID))
    need = session.board["A1"]
    assert (need.text, need.why, need.met_when) == SAID
    assert need.non_negotiable
    with pytest.raises(NothingToChange):
        musts.stays(session.board, "A1", SAID)
    undone(session)


def test_it_becomes_a_need(session):
    session.perform(musts.becomes_need(session.board, "A1", SAID))
    assert session.board["A1"].why == SAID.why
    assert not session.board["A1"].non_negotiable
    undone(session)


def test_the_core_stays_and_what_is_a_want_is_split_off(session):
    session.perform(musts.split_off(session.board, "A1", SAID, "Mondays off"))
    core, rim = session.board["A1"], session.board["A3"]
    assert (core.text, core.why, core.met_when) == SAID
    assert (core.non_negotiable, rim.non_negotiable) == (True, False)
    assert (rim.text, rim.why) == ("Mondays off", "")
    assert session.board["AND1"].meets == ("A1", "A3")
    assert len(session.history.past) == 1
    session.undo()
    assert "A3" not in session.board
    session.redo()
    assert session.board["A3"] == rim


def test_a_need_that_is_no_must_can_be_split_too(session):
    session.perform(musts.split_off(session.board, "A2", Said("Calm"), "Soft light"))
    assert not session.board["A3"].non_negotiable
    with pytest.raises(RuleBroken, match="split off"):
        musts.split_off(session.board, "A2", Said("Calm"), "")


def test_missing_facts_go_to_the_parking_lot(session):
    edit = musts.needs_facts(session.board, "A1", SAID, "how many nights there are")
    session.perform(edit)
    (parked,) = session.board.all_of(Parked)
    assert parked.text == "A1: how many nights there are"
    assert edit.about == parked.id
    assert session.board["A1"].why == SAID.why
    assert session.board["A1"].non_negotiable
    undone(session)
    with pytest.raises(RuleBroken, match="facts"):
        musts.needs_facts(session.board, "A1", SAID, "")


def test_each_outcome_is_remembered_and_a_need_that_is_raised_again_is_not_tested(session):
    board = session.board
    assert untested(board, Side.A) == ("A1",)
    session.perform(musts.stays(board, "A1", Said("No nights")))
    assert board["A1"].tested is MustOutcome.STAYS
    assert session.history.past[-1].kind is EditKind.TEST_MUST
    assert untested(board, Side.A) == ()
    with pytest.raises(NothingToChange):
        musts.stays(board, "A1", Said("No nights"))
    session.undo()
    assert untested(board, Side.A) == ("A1",)
    session.perform(musts.needs_facts(board, "A1", Said("No nights"), "how many"))
    assert board["A1"].tested is MustOutcome.NEEDS_FACTS
    session.perform(musts.split_off(board, "A1", Said("Rest"), "Mondays off"))
    assert (board["A1"].tested, board["A3"].tested) == (MustOutcome.SPLIT, None)
    session.perform(musts.becomes_need(board, "A1", Said("Rest")))
    assert untested(board, Side.A) == ()
    session.perform(propose.toggle_non_negotiable(board, "A1"))
    assert untested(board, Side.A) == ("A1",)
    session.perform(musts.stays(board, "A2", SAID))
    assert board["A2"].tested is None
