"""A condition of "yes, if" becomes part of the solution, or a need, by one edit."""

from __future__ import annotations

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.editing.conditions import make_need, take_in
from andfacil.domain.values.cards import (
    Answer,
    Details,
    Need,
    Party,
    Side,
    SideAnswer,
    Solution,
    Status,
)
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.views.open_points import OpenKind, open_points
from andfacil.domain.views.room import room_solution

FRAME = Details(title="Rota", side_a=Party(name="Nurses"), side_b=Party(name="Hospital"))


def if_(condition):
    return SideAnswer(answer=Answer.YES_IF, condition=condition)


def board_with(a=None, b=None, hidden=False):
    needs = [Need(id="A1", side=Side.A, text="Rest"), Need(id="B1", side=Side.B, text="Cover")]
    solution = Solution(
        id="AND1",
        text="A shared rota",
        status=Status.AGREED,
        meets=("A1", "B1"),
        answer_a=a,
        answer_b=b,
        answers_hidden=hidden,
    )
    return Board([FRAME, *needs, solution])


def is_open(board):
    return any(point.kind is OpenKind.CONDITION_OPEN for point in open_points(board))


@pytest.mark.parametrize("deed", [take_in, make_need])
def test_nothing_is_open_any_more_and_undo_brings_it_back(deed):
    board = board_with(if_("the hinge is mended"), if_("it begins in May"))
    assert is_open(board)
    assert [side for side, _ in room_solution(board, board["AND1"]).waiting] == list(Side)
    first = deed(board, "AND1")
    board.apply(first)
    assert is_open(board)  # that of side B
    assert [side for side, _ in room_solution(board, board["AND1"]).waiting] == [Side.B]
    board.apply(deed(board, "AND1"))
    assert not is_open(board)
    assert room_solution(board, board["AND1"]).waiting == ()
    assert board["AND1"].answer_a == if_("the hinge is mended")  # what was said stays said
    with pytest.raises(RuleBroken):
        deed(board, "AND1")


def test_where_the_words_go():
    board = board_with(None, if_("it begins in May"))
    board.apply(take_in(board, "AND1"))
    assert board["AND1"].text == "A shared rota; it begins in May"
    board = board_with(None, if_("it begins in May"))
    board.apply(make_need(board, "AND1"))
    (_, need) = board.needs(Side.B)
    assert (need.text, need.non_negotiable) == ("it begins in May", False)
    assert board["AND1"].meets == ("A1", "B1")


@pytest.mark.parametrize("deed", [take_in, make_need])
@pytest.mark.parametrize(
    "board",
    [
        board_with(),
        board_with(SideAnswer(answer=Answer.NOT_YET)),
        board_with(if_("")),
        board_with(if_("the hinge is mended"), hidden=True),
    ],
)
def test_without_a_condition_that_everybody_knows_nothing_is_done(deed, board):
    with pytest.raises(RuleBroken):
        deed(board, "AND1")


def test_a_hidden_need_does_not_tell_that_it_is_there():
    board = board_with(if_("the hinge is mended"))
    board = Board([*board, Need(id="A2", side=Side.A, text="The hinge is mended", hidden=True)])
    assert [side for side, _ in room_solution(board, board["AND1"]).waiting] == [Side.A]
