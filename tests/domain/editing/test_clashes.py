"""Clashes: marked between two sides, asked about first, answered by one solution for both."""

from __future__ import annotations

import jsonschema
import pytest

from andfacil.domain.board.privacy import open_clashes, public_board
from andfacil.domain.editing import clashes, common_ground, hiding, propose, reshape
from andfacil.domain.editing.guessing import change_guesses, guesses_of, hits, read_refs
from andfacil.domain.exchange.format import ExchangeFault, from_exchange, to_exchange
from andfacil.domain.question.next_pair import open_needs, pair_to_ask
from andfacil.domain.values.cards import Clash, Guesses, Need, Side, Status
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from andfacil.domain.views.room import room_need
from tests.domain.strategies import new_board
from tests.domain.test_every_field import SCHEMA


def do(board, edit):
    board.check(edit)
    board.apply(edit)
    return edit


@pytest.fixture
def board():
    """Two needs of each side, all without a solution."""
    board = new_board()
    for side, text in ((Side.A, "Air"), (Side.A, "Light"), (Side.B, "Calm"), (Side.B, "Heat")):
        do(board, propose.add_need(board, side, text, non_negotiable=text in {"Air", "Calm"}))
    return board


def pairs(board):
    return [clash.needs for clash in board.all_of(Clash)]


def asked(board, turn):
    open_pairs = [clash.needs for clash in open_clashes(board)]
    sides = (open_needs(board.coverage, side) for side in Side)
    return pair_to_ask(open_pairs, *sides, turn)


def test_a_clash_is_between_one_need_of_each_side_and_marked_once(board):
    do(board, clashes.mark(board, ("B2", "A1")))
    assert pairs(board) == [("A1", "B2")]
    with pytest.raises(NothingToChange):
        clashes.mark(board, ("A1", "B2"))
    for refs in (("A1", "A2"), ("A1",), ("A1", "B1", "B2"), ("A1", "AND1")):
        with pytest.raises(RuleBroken, match="one need of each side"):
            clashes.mark(board, refs)
    do(board, common_ground.join(board, ("A2", "B1")))
    with pytest.raises(RuleBroken, match="same need"):
        clashes.mark(board, ("A2", "B1"))
    undo = do(board, clashes.unmark(board, "X1")).inverse()
    assert pairs(board) == []
    do(board, undo)
    assert pairs(board) == [("A1", "B2")]


def test_a_clash_is_asked_about_first_until_one_solution_meets_both(board):
    assert asked(board, 0) == ("A1", "B1")
    do(board, clashes.mark(board, ("A2", "B2")))
    assert asked(board, 0) == ("A2", "B2")
    assert asked(board, 1) == ("A1", "B1")
    assert asked(board, -1) == asked(board, 4)
    do(board, propose.add_solution(board, "A lamp", meets=("A2",)))
    assert asked(board, 0) == ("A2", "B2")
    do(board, propose.add_solution(board, "A heater", meets=("A2", "B2")))
    assert open_clashes(board) == ()
    do(board, propose.change_status(board, "AND2", Status.REJECTED))
    assert room_need(board, board["A2"]).clashes == ("B2",)
    assert asked(board, 0) == ("A2", "B2")


def test_a_clash_of_a_hidden_need_is_for_the_desk_alone(board):
    do(board, clashes.mark(board, ("A2", "B2")))
    do(board, hiding.hide(board, ["B2"]))
    assert open_clashes(board) == ()
    assert public_board(board).all_of(Clash) == ()
    assert "clashes" not in to_exchange(board)
    assert room_need(board, board["A2"]).clashes == ()


def test_a_clash_goes_with_a_need_and_moves_with_a_merged_one(board):
    do(board, clashes.mark(board, ("A2", "B2")))
    do(board, clashes.mark(board, ("A1", "B1")))
    undo = do(board, propose.delete(board, "A1")).inverse()
    assert pairs(board) == [("A2", "B2")]
    do(board, undo)
    do(board, reshape.merge(board, ["A1", "A2"]))
    assert sorted(pairs(board)) == [("A1", "B1"), ("A1", "B2")]
    do(board, reshape.merge(board, ["B1", "B2"]))
    assert pairs(board) == [("A1", "B1")]


def test_what_is_said_about_a_clash_ends_in_a_solution_of_both_in_one_step(board):
    before = list(board)
    clash = clashes.new_clash(board, ("A1", "B1"))
    said = Clash(
        id=clash.id,
        need_a="A1",
        need_b="B1",
        want_a="Window open",
        want_b="Window shut",
        because=("only the window gives air",),
        doubted=1,
    )
    with pytest.raises(RuleBroken, match="needs words"):
        clashes.solve(board, said, "A room to work in", "")
    edit = do(board, clashes.solve(board, said, "A room to work in", "The door of the next room"))
    assert board["AND1"].meets == ("A1", "B1")
    assert board[said.id] == said
    assert board.details.purpose == "A room to work in"
    assert edit.about == "AND1"
    do(board, edit.inverse())
    assert sorted(map(repr, board)) == sorted(map(repr, before))


def test_words_are_kept_without_a_solution_and_nothing_new_is_no_step(board):
    do(board, clashes.mark(board, ("A1", "B1")))
    purpose = board.details.purpose
    with pytest.raises(NothingToChange):
        clashes.keep_words(board, board["X1"], purpose)
    wrong = Clash(id="X1", need_a="A1", need_b="B1", because=("one",), doubted=2)
    with pytest.raises(RuleBroken, match="one of those"):
        do(board, clashes.keep_words(board, wrong, purpose))


def test_clashes_go_out_and_come_back_as_they_were(board):
    do(board, clashes.mark(board, ("A1", "B1")))
    said = Clash(
        id="X1", need_a="A1", need_b="B1", want_b="Shut", because=("cold", "dear"), doubted=2
    )
    do(board, clashes.keep_words(board, said, board.details.purpose))
    document = to_exchange(board)
    jsonschema.validate(document, SCHEMA)
    assert document["clashes"] == [
        {"A": "A1", "B": "B1", "wants": {"B": "Shut"}, "because": ["cold", "dear"], "doubted": 2}
    ]
    board_again = type(board)(from_exchange(document))
    assert to_exchange(board_again) == document
    document["clashes"] = []
    assert to_exchange(type(board)(from_exchange(document)))["clashes"] == []
    doubted = {"A": "A1", "B": "B1", "doubted": 3}
    for wrong in ({"A": "B1", "B": "A1"}, {"A": "A1", "B": "B9"}, doubted):
        document["clashes"] = [wrong]
        with pytest.raises(ExchangeFault):
            from_exchange(document)


def test_guesses_are_refs_of_the_other_side_and_hits_are_counted(board):
    assert read_refs(board, Side.B, " b2,1  b2") == ("B2", "B1")
    for typed, said in (("B9", "no need of side B"), ("A1", "no need"), ("x", "no need")):
        with pytest.raises(RuleBroken, match=said):
            read_refs(board, Side.B, typed)
    do(board, propose.add_need(board, Side.B, "Quiet"))
    do(board, propose.add_need(board, Side.B, "Rest"))
    with pytest.raises(RuleBroken, match="At most 3"):
        read_refs(board, Side.B, "1 2 3 4")
    told = Guesses(guess_a=("B1", "B3"), top_b=("B3", "B2"))
    do(board, change_guesses(board, told))
    assert hits(guesses_of(board), Side.A).found == ("B3",)
    assert hits(guesses_of(board), Side.B) is None
    with pytest.raises(NothingToChange):
        change_guesses(board, told)
    do(board, propose.delete(board, "B3"))
    assert guesses_of(board).guess_a == ("B1",)
    do(board, change_guesses(board, Guesses()))
    assert board.all_of(Guesses) == ()


def test_guesses_are_in_nothing_that_leaves_the_desk(board):
    before = to_exchange(board)
    do(board, change_guesses(board, Guesses(guess_a=("B1",), top_b=("B1",), guess_b=("A2",))))
    assert public_board(board).all_of(Guesses) == ()
    assert to_exchange(board) == before
    for wrong in (Guesses(guess_a=("A1",)), Guesses(top_a=("A1", "A1")), Guesses(id="other")):
        with pytest.raises(RuleBroken):
            board.check(change_guesses(new_board_like(board), wrong))


def new_board_like(board):
    return type(board)(card for card in board if isinstance(card, Need) or card.id == "session")
