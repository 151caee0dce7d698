"""Scales: every number gives one answer, and a side answers what its most reserved person says."""

from __future__ import annotations

import itertools

import pytest

from andfacil.domain.board.answers import STEPS, answer_on
from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import public_board
from andfacil.domain.editing import hiding
from andfacil.domain.exchange.format import dump_exchange, load_exchange
from andfacil.domain.exchange.node import ExchangeFault
from andfacil.domain.values.cards import Answer, Details, Party, Scale, SideAnswer, Solution
from andfacil.domain.values.errors import RuleBroken

WORDS = {Answer.YES: "y", Answer.YES_IF: "i", Answer.NOT_YET: "n"}


def test_each_number_gives_the_answer_that_the_practice_gives_it():
    given = {
        scale: "".join(WORDS[answer_on(scale, [step])] for step in steps)
        for scale, steps in STEPS.items()
    }
    assert given == {Scale.FIST: "niiyyy", Scale.GRADIENTS: "yyyiiinn"}


@pytest.mark.parametrize("scale", Scale)
def test_a_side_answers_what_its_most_reserved_person_says(scale):
    order = (Answer.YES, Answer.YES_IF, Answer.NOT_YET)
    for two in itertools.product(STEPS[scale], repeat=2):
        alone = [order.index(answer_on(scale, [one])) for one in two]
        assert answer_on(scale, two) is order[max(alone)]


@pytest.mark.parametrize(
    ("scale", "scores"),
    [(Scale.FIST, ()), (Scale.FIST, (6,)), (Scale.GRADIENTS, (1, 0)), (Scale.GRADIENTS, (9,))],
)
def test_what_is_not_on_the_scale_gives_none(scale, scores):
    assert answer_on(scale, scores) is None


def asked(answer):
    frame = Details(title="T", side_a=Party(name="A"), side_b=Party(name="B"))
    return Board([frame, Solution(id="AND1", text="A rota", answer_a=answer)])


@pytest.mark.parametrize(
    "answer",
    [
        SideAnswer(answer=Answer.YES, scale=Scale.FIST, scores=(5, 2)),
        SideAnswer(answer=Answer.YES, scale=Scale.FIST),
        SideAnswer(answer=Answer.YES, scores=(5,)),
        SideAnswer(answer=Answer.NOT_YET, scale=Scale.GRADIENTS, scores=(8, 9)),
    ],
)
def test_numbers_that_do_not_give_the_answer_are_refused(answer):
    edit = hiding.change_answers(asked(None), "AND1", answer, None)
    with pytest.raises(RuleBroken, match="its numbers do not give"):
        asked(None).check(edit)
    with pytest.raises(ExchangeFault):
        load_exchange(dump_exchange(asked(answer)).encode())


def test_unrevealed_numbers_stay_at_the_desk_and_revealed_ones_are_exported():
    board = asked(None)
    said = SideAnswer(answer=Answer.YES_IF, condition="paid", scale=Scale.FIST, scores=(4, 2))
    board.apply(hiding.change_answers(board, "AND1", said, None))
    assert "scores" not in dump_exchange(board)
    assert public_board(board)["AND1"].answer_a is None
    board.apply(hiding.reveal_answers(board, "AND1"))
    back = next(c for c in load_exchange(dump_exchange(board).encode()) if isinstance(c, Solution))
    assert back.answer_a == said


def test_an_answer_without_numbers_goes_out_as_it_came_in():
    text = dump_exchange(asked(SideAnswer(answer=Answer.YES)))
    assert "scale" not in text
    assert "scores" not in text
