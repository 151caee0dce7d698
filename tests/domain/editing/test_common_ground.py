"""The same need on both sides: two cards that point at each other, whatever is done to them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.domain.board.board import Board
from andfacil.domain.board.history import History
from andfacil.domain.board.privacy import public_board
from andfacil.domain.board.session import NoRecorder, Session
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.to_edit import capture_edit
from andfacil.domain.editing import common_ground, hiding, propose, reshape
from andfacil.domain.exchange.format import ExchangeFault, from_exchange, to_exchange
from andfacil.domain.method.moves import Move, move_of
from andfacil.domain.values.cards import Need
from andfacil.domain.values.errors import RuleBroken
from tests.domain.strategies import new_board, random_edit

TODAY = dt.date(2027, 1, 6)


def do(board, edit):
    board.check(edit)
    board.apply(edit)
    return edit


def typed(board, line):
    return do(board, capture_edit(board, parse_line(line, target=None, today=TODAY)))


def joins(board):
    return {need.ref: need.same_as for need in board.all_of(Need) if need.same_as}


def assert_alike(board):
    """Each says so of the other, and they are of two sides."""
    for ref, other in joins(board).items():
        assert board[other].same_as == ref
        assert board[other].side is board[ref].side.other


def test_one_line_makes_both_cards_joined():
    board = new_board()
    edit = typed(board, "AB: A rota known in time // we plan == four weeks ahead")
    assert joins(board) == {"A1": "B1", "B1": "A1"}
    assert {need.text for need in board.all_of(Need)} == {"A rota known in time"}
    assert board["B1"].why == "we plan"
    assert board["B1"].met_when == "four weeks ahead"
    assert move_of(board, edit) is Move.BUILDING
    typed(board, "ba ! Rest")
    assert board["A2"].non_negotiable
    assert board["B2"].non_negotiable
    with pytest.raises(CaptureFault):
        typed(board, "ab? Mondays off")
    with pytest.raises(CaptureFault):
        typed(board, "ab:")


def test_two_needs_are_joined_and_parted():
    board = new_board()
    for line in ("a: Air", "b: Fresh air", "b: Calm"):
        typed(board, line)
    assert move_of(board, do(board, common_ground.join(board, ["B1", "A1"]))) is Move.BUILDING
    assert joins(board) == {"A1": "B1", "B1": "A1"}
    do(board, common_ground.join(board, ["A1", "B2"]))  # the one before is let go
    assert joins(board) == {"A1": "B2", "B2": "A1"}
    assert common_ground.common_share(board.all_of(Need)) == (2, 3)
    assert common_ground.common_share(board.all_of(Need)).percent == 67
    do(board, common_ground.part(board, "B2"))
    assert joins(board) == {}


@pytest.mark.parametrize("refs", [["A1"], ["A1", "A2"], ["A1", "A2", "B1"], ["A1", "AND1"]])
def test_only_one_need_of_each_side_can_be_the_same(refs):
    board = new_board()
    for line in ("a: Air", "a: Light", "b: Calm", "+ Window"):
        typed(board, line)
    with pytest.raises(RuleBroken, match="one need of each side"):
        common_ground.join(board, refs)


def test_no_card_says_alone_that_it_is_the_same():
    board = new_board()
    typed(board, "ab: Air")
    for change in ({"same_as": ""}, {"same_as": "B9"}, {"same_as": "A1"}):
        with pytest.raises(RuleBroken):
            board.check(propose.change_card(board, replace(board["A1"], **change)))


def test_a_hidden_need_shows_nobody_that_it_is_the_same():
    board = new_board()
    do(board, hiding.as_hidden(common_ground.add_shared(board, "Air")))
    typed(board, "a: Light")
    with pytest.raises(RuleBroken, match="reveal"):
        common_ground.join(board, ["A2", "B1"])
    do(board, hiding.reveal(board, ["A1"]))
    assert joins(public_board(board)) == {}
    assert common_ground.common_share(board.all_of(Need)).joined == 0
    do(board, hiding.reveal(board, ["B1"]))
    assert joins(public_board(board)) == {"A1": "B1", "B1": "A1"}


def test_merging_keeps_the_join_and_splitting_does_not_double_it():
    board = new_board()
    for line in ("a: Light", "ab: Air"):
        typed(board, line)
    do(board, reshape.merge(board, ["A1", "A2"]))
    assert joins(board) == {"A1": "B1", "B1": "A1"}
    do(board, reshape.split(board, "A1", "Light", "Air"))
    do(board, reshape.duplicate(board, "B1"))
    assert joins(board) == {"A1": "B1", "B1": "A1"}
    do(board, reshape.delete_many(board, ["A1"]))
    assert joins(board) == {}


def test_the_join_goes_into_the_exchange_format_and_comes_back():
    board = new_board()
    typed(board, "ab: Air")
    document = to_exchange(board)
    assert [need["same_as"] for need in document["needs"]] == ["B1", "A1"]
    assert to_exchange(Board(from_exchange(document))) == document
    del document["needs"][1]["same_as"]
    with pytest.raises(ExchangeFault, match="same need"):
        from_exchange(document)


DEEDS = st.sampled_from(["edit", "edit", "shared", "join", "part", "undo", "redo"])


@settings(deadline=None)
@given(data=st.data())
def test_joined_needs_point_at_each_other_after_any_edits_and_undo(data):
    board = new_board()
    session, refused = Session(board, History(), NoRecorder()), []
    for _ in range(data.draw(st.integers(1, 20))):
        deed = data.draw(
            st.sampled_from(["edit", "edit", "shared", "join", "part", "undo", "redo"])
        )
        refs = [need.ref for need in board.all_of(Need)]
        try:
            if deed == "shared":
                session.perform(common_ground.add_shared(board, "Air"))
            elif deed in {"join", "part"} and refs:
                chosen = data.draw(st.lists(st.sampled_from(refs), min_size=1, max_size=2))
                edit = common_ground.join(board, chosen) if deed == "join" else None
                session.perform(edit or common_ground.part(board, chosen[0]))
            elif deed in {"undo", "redo"}:
                getattr(session, deed)()
            elif (edit := random_edit(data.draw, board)) is not None:
                session.perform(edit)
        except RuleBroken as problem:
            refused.append(str(problem))
        assert_alike(board)
    assert not any("still points" in words for words in refused)
