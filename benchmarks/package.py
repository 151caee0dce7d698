"""The smallest package among 40 solutions and 30 non-negotiables, against its budget.

Run from the checkout: `.venv/bin/python -m benchmarks.package`
"""

from __future__ import annotations

import random

from andfacil.domain.board.board import Board
from andfacil.domain.method.package import smallest_package
from andfacil.domain.values.cards import Details, Need, Party, Side, Solution, Status
from benchmarks.figures import timed

BUDGET = 200.0
"""ms."""

SOLUTIONS, MUSTS, NEEDS, BOARDS = 40, 30, 20, 20


def board_of(seed: int, met: float) -> Board:
    """A board at random, on which a solution meets such a share of the needs."""
    chance = random.Random(seed)  # not for secrets
    refs = [f"{'AB'[n % 2]}{n // 2 + 1}" for n in range(MUSTS + NEEDS)]
    needs = [
        Need(id=ref, order=n, side=Side(ref[0]), text="So", non_negotiable=n < MUSTS)
        for n, ref in enumerate(refs)
    ]
    solutions = [
        Solution(
            id=f"AND{n + 1}",
            order=n,
            text="This",
            status=chance.choice([Status.DRAFT, Status.AGREED]),
            meets=tuple({refs[n % MUSTS], *(r for r in refs if chance.random() < met)}),
        )
        for n in range(SOLUTIONS)
    ]
    frame = Details(title="Large", side_a=Party(name="A"), side_b=Party(name="B"))
    return Board([frame, *needs, *solutions])


def main() -> None:
    """Print the longest time for boards on which solutions meet few, some or many needs."""
    for met in (0.03, 0.06, 0.1, 0.2, 0.4):
        boards = [board_of(seed, met) for seed in range(BOARDS)]
        times = [timed(lambda board=board: smallest_package(board)) for board in boards]
        size = max(len(smallest_package(board).package or ()) for board in boards)
        verdict = "within" if max(times) <= BUDGET else "OVER"
        print(
            f"{SOLUTIONS} solutions, {MUSTS} non-negotiables, each meets {met:.0%}: "
            f"{max(times):.0f} ms at most of {BOARDS} boards, up to {size} in the package "
            f"({verdict} {BUDGET:.0f} ms)"
        )


if __name__ == "__main__":
    main()
