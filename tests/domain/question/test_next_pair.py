"""Which pair of needs is asked about next."""

from __future__ import annotations

import pytest

from andfacil.domain.board.coverage import Ring
from andfacil.domain.question.next_pair import nth_pair, open_needs
from andfacil.domain.values.cards import Side
from andfacil.domain.views.room import RoomNeed


def needs(side, marks, ring=Ring.EMPTY):
    """One need for each mark; `!` is a non-negotiable."""
    return [
        RoomNeed(f"{side}{number}", side, "words", mark == "!", ring, number)
        for number, mark in enumerate(marks, 1)
    ]


def turns(side_a, side_b, count):
    pairs = [nth_pair(side_a, side_b, turn) for turn in range(count)]
    return [f"{one.ref} {other.ref}" for one, other in pairs]


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
    assert nth_pair(side_a, side_b, -1) == (side_a[1], side_b[0])


def test_without_an_open_need_on_a_side_there_is_no_pair():
    assert nth_pair([], needs(Side.B, "-"), 3) is None


def test_what_is_only_promised_waits_until_nothing_else_is_open():
    empty, promised = needs(Side.A, "-"), needs(Side.A, "-", Ring.PROMISED)
    met = needs(Side.A, "-", Ring.MET)
    assert open_needs([*promised, *empty, *met]) == empty
    assert open_needs([*promised, *met]) == promised
    assert open_needs(met) == []
