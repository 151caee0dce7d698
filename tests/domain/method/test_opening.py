"""The opening: a yes to looking of each side, a coin, and the other side first in each phase."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.editing.propose import add_position, change_details
from andfacil.domain.exchange.format import ExchangeFault, from_exchange, to_exchange
from andfacil.domain.method.opening import (
    SPEAKING,
    first_speaker,
    positions_in_turn,
    say_looking,
    toss_coin,
)
from andfacil.domain.values.cards import Phase, Side
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import NothingToChange
from andfacil.export.papers.agreement import agreement_outline
from tests.domain.strategies import new_board


def do(board, edit):
    board.check(edit)
    board.apply(edit)


def test_each_side_says_yes_for_itself():
    board = new_board()
    do(board, say_looking(board, Side.B, yes=True))
    assert (board.details.looking_a, board.details.looking_b) == (False, True)
    with pytest.raises(NothingToChange):
        say_looking(board, Side.B, yes=True)
    do(board, say_looking(board, Side.B, yes=False))
    assert not board.details.looking_b


@pytest.mark.parametrize("starts", list(Side))
def test_the_other_side_speaks_first_in_each_later_phase(starts):
    board = new_board()
    assert first_speaker(board.details, Phase.CLARIFY) is None
    do(board, toss_coin(board, lambda sides: sides[sides.index(starts)]))
    order = [first_speaker(board.details, phase) for phase in SPEAKING]
    assert order[0] is starts
    assert all(one is other.other for one, other in pairwise(order))
    assert first_speaker(board.details, Phase.OPEN) is None
    assert first_speaker(board.details, None) is None


def test_positions_come_in_the_order_in_which_the_sides_speak():
    board = new_board()
    for side in (Side.A, Side.B, Side.A):
        do(board, add_position(board, side, "Window open"))
    do(board, toss_coin(board, lambda sides: sides[1]))
    said = [each.side.value for each in positions_in_turn(board)]
    assert said == ["A", "B", "A"]  # nobody has to begin yet
    clarify = replace(board.details, phase=Phase.CLARIFY)
    do(board, change_details(board, clarify, EditKind.CHANGE_PHASE))
    assert [each.side.value for each in positions_in_turn(board)] == ["B", "A", "A"]


def test_it_goes_into_the_exchange_format_and_comes_back():
    board = new_board()
    assert not {"looking", "starts"} & to_exchange(board).keys()
    do(board, say_looking(board, Side.A, yes=True))
    do(board, toss_coin(board, lambda sides: sides[1]))
    document = to_exchange(board)
    assert (document["looking"], document["starts"]) == ({"A": True}, "B")
    assert to_exchange(Board(from_exchange(document))) == document
    for wrong in ({}, {"A": False}, {"A": True, "B": False}, {"C": True}):
        with pytest.raises(ExchangeFault):
            from_exchange(document | {"looking": wrong})


def words_on_paper(board):
    return str(agreement_outline(board))


def test_the_paper_says_that_both_said_yes_and_no_half_of_it():
    board = new_board()
    said = "Both sides said yes to looking"
    do(board, say_looking(board, Side.A, yes=True))
    assert said not in words_on_paper(board)
    do(board, say_looking(board, Side.B, yes=True))
    assert said in words_on_paper(board)
