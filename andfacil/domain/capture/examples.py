"""The grammar of the capture line by example: for the sheet at the desk, and for `--help`."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Where(StrEnum):
    """Where a line means what the example says."""

    ANYWHERE = "anywhere"
    DESK = "desk"
    """At the desk, where plain text has a target."""
    SELECTED = "selected"
    """At the desk, while a solution is selected."""


class Example(NamedTuple):
    """A line that can be typed as it is, and what it does."""

    line: str
    does: str
    where: Where = Where.ANYWHERE


EXAMPLES: tuple[tuple[str, tuple[Example, ...]], ...] = (
    (
        "New cards",
        (
            Example("a: We plan our evenings", "need of side A; b: is for side B"),
            Example("b! Nobody works alone", "non-negotiable of side B"),
            Example("a? Mondays off", "position of side A, to be turned into a need"),
            Example("ab: A rota known in time", "the same need of both sides; ab! is a must"),
            Example("+ Shared rota > a1 b2 -b3", "solution that meets A1 and B2 and breaks B3"),
            Example("do Set it up @Mira by 31 jan > and1", "commitment for AND1: who, by when"),
            Example(
                "do Tell the team > and1", "commitment: @who, by when or > for what; one is enough"
            ),
            Example("p: Parking spaces", "point for the parking lot"),
            Example("Fair weekends", "whatever the chip says", Where.DESK),
        ),
    ),
    (
        "More about it, in the same line",
        (
            Example("a: Rest // we drive home at night", "why it matters"),
            Example("b: Rest == 11 hours off duty", "met when"),
            Example("+ Shared rota == nobody is asked twice", "how we will know"),
        ),
    ),
    (
        "Cards on the board",
        (
            Example("a1 heard", "the other side has said it back"),
            Example("a1 // we drive home at night", "why it matters"),
            Example("a1 == 11 hours off duty", "met when"),
            Example("and3 agreed", "its status: draft, agreed, parked or rejected"),
            Example("and3 > a4 -b2 ~a1", "meets A4, breaks B2, and lets go of A1"),
            Example("and3 > unlink a1 b2", "lets go of A1 and B2, on keyboards without ~"),
            Example(
                "a2 b4 -b1", "the selected solution: meets A2 and B4, breaks B1", Where.SELECTED
            ),
        ),
    ),
    (
        "Dates, and signs as text",
        (
            Example("do Call them by fri", "also 2027-01-31, 31/1, tomorrow, in 2 weeks, eom"),
            Example("do Call them @Ana until 1. März", "also in the session's language"),
            Example(r"a: Noise \> 40 dB", r"\ before a sign keeps it as text"),
            Example(r"\do not shout", r"\ at the start: the line is plain text", Where.DESK),
        ),
    ),
)
"""Headings, and the examples below each."""


def examples_text(where: frozenset[Where]) -> str:
    """The examples that count there, as plain text in two columns."""
    kept = [
        (heading, [example for example in examples if example.where in where])
        for heading, examples in EXAMPLES
    ]
    width = max(len(example.line) for _, examples in kept for example in examples)
    lines = []
    for heading, examples in kept:
        lines.append(f"{heading}:")
        lines += [f"  {example.line:{width}}  {example.does}" for example in examples]
    return "\n".join(lines)
