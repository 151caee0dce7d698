"""Which pair of needs is asked about next."""

from __future__ import annotations

import pytest

from andfacil.domain.editing import propose
from andfacil.domain.question.next_pair import nth_pair, open_needs
from andfacil.domain.values.cards import Need, Side, Status
from tests.domain.strategies import new_board


def needs(side, marks):
    """A need for each mark, `!` for a non-negotiable: first those, then the others."""
    refs = {must: [] for must in (True, False)}
    for number, mark in enumerate(marks, 1):
        refs[mark == "!"].append(f"{side}{number}")
    return refs[True], refs[False]


def turns(side_a, side_b, count):
    pairs = [nth_pair(side_a, side_b, turn) for turn in range(count)]
    return [f"{one} {other}" for one, other in pairs]


def test_two_non_negotiables_come_first_then_one_then_none():
    found = turns(needs(Side.A, "!-"), needs(Side.B, "!-"), 5)
    assert found == ["A1 B1", "A1 B2", "A2 B1", "A2 B2", "A1 B1"]


@pytest.mark.parametrize(("marks_a", "marks_b"), [("!!--", "!!"), ("---", "---"), ("!", "!!---")])
def test_every_pair_has_its_turn_once(marks_a, marks_b):
    count = len(marks_a) * len(marks_b)
    found = turns(needs(Side.A, marks_a), needs(Side.B, marks_b), count)
    assert len(set(found)) == count


def test_both_needs_are_others_at_the_next_turn():
    assert turns(needs(Side.A, "--"), needs(Side.B, "--"), 2) == ["A1 B1", "A2 B2"]


def test_back_from_the_first_is_the_last():
    side_a, side_b = needs(Side.A, "!-"), needs(Side.B, "-")
    assert nth_pair(side_a, side_b, -1) == ("A2", "B1")


def test_without_an_open_need_on_a_side_there_is_no_pair():
    assert nth_pair(([], []), needs(Side.B, "-"), 3) is None


def test_what_is_only_promised_waits_until_nothing_else_is_open():
    promised, empty, met = (
        Need(id=f"A{n}", order=n, side=Side.A, text="x", non_negotiable=n == 1) for n in (1, 2, 3)
    )
    board = new_board(promised, empty, met)
    board.apply(propose.add_solution(board, "x", meets=("A1",)))
    board.apply(propose.add_solution(board, "x", meets=("A3",)))
    board.apply(propose.change_status(board, "AND2", Status.AGREED))
    assert open_needs(board.coverage, Side.A) == ([], ["A2"])
    board.apply(propose.add_solution(board, "x", meets=("A2",)))
    assert open_needs(board.coverage, Side.A) == (["A1"], ["A2"])
    for ref in ("AND1", "AND3"):
        board.apply(propose.change_status(board, ref, Status.AGREED))
    assert open_needs(board.coverage, Side.A) == ([], [])
