"""Timing two things in turn, and the ratio between them.

Machines differ and drift; a ratio measured in one run, one thing after the other, round by round,
holds anyway. Every benchmark prints medians and the median ratio beside the budget it is for.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

WARM_UP_ROUNDS = 2


def timed(call: Callable[[], object]) -> float:
    """How long `call` takes, in ms."""
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1000


def compare(
    name: str,
    ours: Callable[[], float],
    other: Callable[[], float],
    *,
    at_most: float,
    rounds: int = 15,
    unit: str = "ms",
) -> float:
    """Call both in turn, print one line, and give the median ratio.

    `ours` and `other` give the figure themselves, in `unit`.
    """
    for _ in range(WARM_UP_ROUNDS):
        ours(), other()
    pairs = [(ours(), other()) for _ in range(rounds)]
    ratio = statistics.median(a / b for a, b in pairs)
    first, second = (statistics.median(column) for column in zip(*pairs, strict=True))
    verdict = "within" if ratio <= at_most else "OVER"
    print(
        f"{name}: {first:.2f} {unit} against {second:.2f} {unit}: {ratio:.2f}x "
        f"({verdict} {at_most}x; {rounds} pairs)"
    )
    return ratio
