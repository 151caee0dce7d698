"""A condition of "yes, if" becomes part of the solution, or a need of the side that named it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.board.answers import is_open
from andfacil.domain.board.leaving import joined
from andfacil.domain.editing.propose import add_need, change_card
from andfacil.domain.values.cards import Answer, Need, Side, Solution
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import RuleBroken

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.edits import Edit

HIDDEN = "{ref}: reveal the answers first; a condition is for everybody then."
NONE_OPEN = "{ref}: no side has named a condition that is still open."


def take_in(board: Board, ref: CardId) -> Edit:
    """The first condition that is still open stands at the end of the solution's text from now on.

    The answers stay as they were said: both sides are asked again. Raises RuleBroken.
    """
    solution = board.card(ref, Solution)
    _, condition = _first_open(board, solution)
    text = joined((solution.text, condition))
    return change_card(board, replace(solution, text=text), EditKind.CHANGE_TEXT)


def make_need(board: Board, ref: CardId) -> Edit:
    """The first condition that is still open is a need of the side that named it from now on.

    Raises RuleBroken.
    """
    side, condition = _first_open(board, board.card(ref, Solution))
    return add_need(board, side, condition)


def _first_open(board: Board, solution: Solution) -> tuple[Side, str]:
    """Side A before side B."""
    answers = {Side.A: solution.answer_a, Side.B: solution.answer_b}
    for side, answer in answers.items():
        if answer is None or answer.answer is not Answer.YES_IF or not answer.condition.strip():
            continue
        if solution.answers_hidden:
            raise RuleBroken(HIDDEN, ref=solution.ref)
        if is_open(solution, answer, board.all_of(Need)):
            return side, answer.condition
    raise RuleBroken(NONE_OPEN, ref=solution.ref)
