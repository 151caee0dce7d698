"""What a typed line can mean: plain values, one class for each meaning."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andfacil.domain.values.cards import Side, Status


class LinkKind(StrEnum):
    """What a solution does to a need: `b2` meets it, `-b2` breaks it, `~b2` neither any more."""

    MEETS = "meets"
    BREAKS = "breaks"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedRef:
    """A ref, in capitals (`AND3`), and where it was typed, as offsets in the line."""

    ref: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedLink:
    """The ref of a need after `>`, what the solution does to it, and the offsets in the line."""

    how: LinkKind
    ref: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewNeed:
    """`a: TEXT` or, as a non-negotiable, `a! TEXT`."""

    side: Side
    text: str
    non_negotiable: bool
    why: str = ""
    met_when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSharedNeed:
    """`ab: TEXT` or, as a non-negotiable, `ab! TEXT`: the same need on both sides."""

    text: str
    non_negotiable: bool
    why: str = ""
    met_when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPosition:
    """`a? TEXT`: what a side says it wants, to be turned into a need."""

    side: Side
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSolution:
    """`+ TEXT > a1 b2 -b3`. Its links meet or break; they never clear."""

    text: str
    links: tuple[TypedLink, ...] = ()
    how_we_will_know: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCommitment:
    """`do TEXT @OWNER by DATE > and1`."""

    text: str
    owner: str = ""
    by: dt.date | None = None
    solution: TypedRef | None = None
    how_we_will_know: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewParked:
    """`p: TEXT`: for the parking lot."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardChange:
    """A line that starts with a ref: what changes on a card of the board.

    `why` and `sign` are None where the line leaves them alone. `sign` is what follows `==`:
    "met when" on a need, "how we will know" on a solution.
    """

    ref: TypedRef
    links: tuple[TypedLink, ...] = ()
    status: Status | None = None
    heard: bool = False
    why: str | None = None
    sign: str | None = None


Captured = (
    NewNeed | NewSharedNeed | NewSolution | NewCommitment | NewParked | NewPosition | CardChange
)
