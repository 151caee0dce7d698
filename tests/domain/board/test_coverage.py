"""The engine's answers for real sessions, and the rule on its edges."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.board.coverage import Ring, ring_of
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Need, Side, Solution, Status
from andfacil.domain.views.summary import coverage
from tests.builders import ROOT
from tests.domain.strategies import new_board

CASES = sorted((ROOT / "tests/fixtures/cases").glob("*.json"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_coverage_of_real_sessions(case: Path) -> None:
    board = Board(load_exchange(case.read_bytes()))
    found = json.loads(json.dumps(dataclasses.asdict(coverage(board))))
    assert found == json.loads((case.parent / "expected" / case.name).read_text("utf-8"))


@pytest.mark.parametrize(
    ("statuses", "ring"),
    [
        ("", Ring.EMPTY),
        ("draft+", Ring.PROMISED),
        ("parked+", Ring.EMPTY),
        ("rejected+", Ring.EMPTY),
        ("agreed+", Ring.MET),
        ("draft+ agreed+", Ring.MET),
        ("agreed+ agreed-", Ring.BROKEN),
        ("agreed- draft+", Ring.BROKEN),
        ("agreed+ draft-", Ring.MET),
        ("agreed+ rejected-", Ring.MET),
        ("draft-", Ring.EMPTY),
    ],
)
def test_ring(statuses: str, ring: Ring) -> None:
    solutions = [
        Solution(
            id=f"AND{number}",
            text="x",
            status=Status(word[:-1]),
            meets=("A1",) if word[-1] == "+" else (),
            breaks=("A1",) if word[-1] == "-" else (),
        )
        for number, word in enumerate(statuses.split(), 1)
    ]
    assert ring_of("A1", solutions) is ring
    board = new_board(Need(id="A1", side=Side.A, text="x"), *solutions)
    assert board.coverage.ring("A1") is ring


def test_ready_to_sign_without_any_non_negotiable() -> None:
    board = new_board(Need(id="A1", side=Side.A, text="x"))
    assert coverage(board).ready_to_sign
    assert coverage(board).sides[Side.A].coverage == 0.0
    assert coverage(board).sides[Side.B].coverage is None


def test_a_broken_non_negotiable_is_not_ready() -> None:
    must = Need(id="B1", side=Side.B, text="x", non_negotiable=True)
    agreed = Solution(id="AND1", text="x", status=Status.AGREED, meets=("B1",))
    assert coverage(new_board(must, agreed)).ready_to_sign
    breaking = dataclasses.replace(agreed, id="AND2", meets=(), breaks=("B1",))
    assert not coverage(new_board(must, agreed, breaking)).ready_to_sign


def test_refs_are_in_the_order_of_their_numbers_wherever_the_cards_stand() -> None:
    needs = [
        Need(id=f"A{n}", order=20 - n, side=Side.A, text="x", non_negotiable=n > 1)
        for n in range(1, 12)
    ]
    solutions = [
        Solution(id=f"AND{n}", order=20 - n, text="y", status=Status.AGREED, meets=("A2", "A10"))
        for n in range(1, 12)
    ]
    found = coverage(Board([*new_board(), *needs, *solutions]))
    side = found.sides[Side.A]
    assert side.met == ("A2", "A10")
    assert side.unmet == ("A1", *(f"A{n}" for n in range(3, 10)), "A11")
    assert side.non_negotiables == tuple(f"A{n}" for n in range(2, 12))
    assert side.non_negotiables_unmet == (*(f"A{n}" for n in range(3, 10)), "A11")
    assert found.one_sided_solutions == tuple(f"AND{n}" for n in range(1, 12))
