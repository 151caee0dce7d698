"""Who carries most is asked first, and what nobody carries is pointed out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.method.carrying import carries_most
from andfacil.domain.method.open_checks import Check, open_checks
from andfacil.domain.values.cards import Commitment, Phase
from tests.builders import small_board


def carried_by(*owners, solution="AND1"):
    cards = (card for card in small_board() if not isinstance(card, Commitment))
    promises = [
        Commitment(id=f"C{n}", order=n, text=f"Promise {n}", owner=owner, solution=solution)
        for n, owner in enumerate(owners, 1)
    ]
    return Board([*cards, *promises])


@pytest.mark.parametrize(
    ("owners", "most"),
    [
        ((), None),
        (("", "  "), None),
        (("Tom", "Ama"), None),
        (("Tom", "Ama", "tom "), ("Tom", 2, 3)),
        (("Ama",), ("Ama", 1, 1)),
        (("Tom", "Tom", "Ama", "Ama", ""), None),
    ],
)
def test_whoever_has_most_is_named(owners, most):
    assert carries_most(carried_by(*owners)) == most


@pytest.mark.parametrize("phase", [Phase.COMMIT, Phase.SIGN])
def test_an_agreed_solution_that_nobody_carries_is_pointed_out(phase):
    def told(board):
        checks = {check.check: check.refs for check in open_checks(board, phase)}
        return checks.get(Check.NOBODY_CARRIES), Check.NO_COMMITMENT in checks

    assert told(carried_by()) == (("AND1",), False)
    assert told(carried_by("")) == (("AND1",), False)
    assert told(carried_by("Tom", solution="")) == (("AND1",), False)
    assert told(carried_by("", "Tom")) == (None, phase is Phase.COMMIT)  # it has no date yet
    hidden = Board(
        replace(card, hidden=True) if card.id == "AND1" else card for card in carried_by("Tom")
    )
    assert told(hidden) == (None, False)
