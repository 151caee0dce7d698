"""The smallest package is what trying every set of solutions would find."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andfacil.domain.method.package import smallest_package
from andfacil.domain.values.cards import Need, Side, Solution, Status
from tests.domain.strategies import new_board

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board

LIVE = [Status.DRAFT, Status.AGREED]


def need(ref, must=True, **fields):
    number = int(ref[1:])
    return Need(id=ref, order=number, side=Side(ref[0]), text="So", non_negotiable=must, **fields)


def solution(number, meets="", breaks="", status=Status.DRAFT, **fields):
    return Solution(
        id=f"AND{number}",
        order=number,
        text="This",
        status=status,
        meets=tuple(meets.split()),
        breaks=tuple(breaks.split()),
        **fields,
    )


def number_of(card):
    return int(card.id.lstrip("ABND"))


@st.composite
def boards(draw: st.DrawFn, most_solutions: int = 9) -> Board:
    """Boards with musts and needs on both sides, and links at random."""
    counts = {side: draw(st.integers(0, 4)) for side in Side}
    refs = [f"{side}{n + 1}" for side, count in counts.items() for n in range(count)]
    needs = [need(ref, draw(st.booleans()), hidden=draw(st.integers(0, 9)) == 0) for ref in refs]
    solutions = []
    for number in range(1, draw(st.integers(0, most_solutions)) + 1):
        links = {ref: draw(st.sampled_from("mmm.....b" if refs else ".")) for ref in refs}
        solutions.append(
            solution(
                number,
                " ".join(ref for ref, link in links.items() if link == "m"),
                " ".join(ref for ref, link in links.items() if link == "b"),
                draw(st.sampled_from([*LIVE, *LIVE, Status.PARKED, Status.REJECTED])),
                hidden=draw(st.integers(0, 9)) == 0,
            )
        )
    return new_board(*needs, *solutions)


def by_trying(board):
    """The package by the words of the rule, from all sets of candidates."""
    needs = [card for card in board.all_of(Need) if not card.hidden]
    required = {card.id for card in needs if card.non_negotiable}
    live = [s for s in board.all_of(Solution) if s.status in LIVE and not s.hidden]
    candidates = sorted((s for s in live if not required & set(s.breaks)), key=number_of)
    for size in range(len(candidates) + 1):
        found = [
            chosen
            for chosen in combinations(candidates, size)
            if required <= {ref for s in chosen for ref in s.meets}
        ]
        if found:
            return [s.id for s in min(found, key=lambda chosen: rank(chosen, needs))]
    return None


def rank(chosen, needs):
    met = {ref for s in chosen for ref in s.meets} - {ref for s in chosen for ref in s.breaks}
    shares = []
    for side in Side:
        own = [card.id in met for card in needs if card.side is side]
        shares.append(Fraction(sum(own), len(own)) if own else Fraction(1))
    agreed = sum(s.status is Status.AGREED for s in chosen)
    return -min(shares), -sum(shares), -agreed, [number_of(s) for s in chosen]


@given(boards())
def test_it_is_what_trying_all_sets_finds(board):
    found = smallest_package(board)
    expected = by_trying(board)
    assert (None if found.package is None else list(found.package)) == expected
    assert bool(found.in_the_way) == (expected is None)
    assert (found.meets is None) == (found.leaves_out is None) == (expected is None)


@given(boards(most_solutions=6))
def test_what_it_says_about_the_package_is_so(board):
    found = smallest_package(board)
    musts = {n.id for n in board.all_of(Need) if n.non_negotiable and not n.hidden}
    seen = [s for s in board.all_of(Solution) if s.status in LIVE and not s.hidden]
    assert {ref: set(broken) for ref, broken in found.kept_out.items()} == {
        s.id: musts & set(s.breaks) for s in seen if musts & set(s.breaks)
    }
    candidates = {s.id: s for s in seen if s.id not in found.kept_out}
    for ref in musts:
        ways = [s for s, card in candidates.items() if ref in card.meets]
        assert (ref in found.in_the_way) == (not ways)
        alone = [s for s, only in found.only_way_to.items() if ref in only]
        assert alone == (ways if len(ways) == 1 and found.package is not None else [])
    if found.package is not None:
        assert set(found.only_way_to) <= set(found.package)
        for side in Side:
            own = [n.id for n in board.needs(side) if not n.hidden]
            both = found.meets[side] + found.leaves_out[side]
            assert sorted(both) == sorted(own)


def test_nothing_required_is_the_empty_package():
    found = smallest_package(new_board(need("A1", must=False), solution(1, "A1")))
    assert found.package == ()
    assert found.leaves_out == {Side.A: ("A1",), Side.B: ()}


def test_refs_are_in_the_order_of_their_numbers():
    refs = [f"A{n}" for n in range(1, 12)]
    board = new_board(*map(need, refs), solution(10, " ".join(refs)), solution(2, "A1 A2"))
    found = smallest_package(board)
    assert found.package == ("AND10",)
    assert found.meets[Side.A] == tuple(refs)
    assert found.only_way_to["AND10"] == tuple(refs[2:])


@pytest.mark.parametrize(
    ("solutions", "expected"),
    [
        ([solution(1, "A1"), solution(2, "B1"), solution(3, "A1 B1")], ["AND3"]),
        ([solution(1, "A1 B1"), solution(2, "A1 B1 B2")], ["AND2"]),  # the worse side
        ([solution(1, "A1 B1"), solution(2, "A1 B1", status=Status.AGREED)], ["AND2"]),
        ([solution(3, "A1 B1"), solution(2, "A1 B1")], ["AND2"]),
        ([solution(1, "A1 B1 B2", "A2"), solution(2, "B1"), solution(3, "A1 A2")], ["AND1"]),
        ([solution(1, "A1", "B1"), solution(2, "A1 B1")], ["AND2"]),
        ([solution(1, "A1 B1", status=Status.PARKED)], None),
    ],
)
def test_among_several_the_best(solutions, expected):
    needs = [need("A1"), need("B1"), need("A2", must=False), need("B2", must=False)]
    found = smallest_package(new_board(*needs, *solutions)).package
    assert (None if found is None else list(found)) == expected


def test_forty_solutions_and_thirty_musts_are_not_tried_one_by_one():
    """2**40 sets: only a search that leaves most of them out ends at all."""
    refs = [f"{'AB'[n % 2]}{n // 2 + 1}" for n in range(30)]
    solutions = [
        solution(n + 1, " ".join({refs[n % 30], *(refs[(n * k + k) % 30] for k in (3, 7, 11))}))
        for n in range(40)
    ]
    found = smallest_package(new_board(*map(need, refs), *solutions))
    assert {ref for s in solutions if s.id in found.package for ref in s.meets} == set(refs)
