"""What cards are made of, for `cards`: what a field can be chosen from, what every card has.

The values of the choices are those of the exchange format. The three cards of the phase Sign are
here as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

CardId = str
"""A ref (`A1`, `B7`, `AND3`) or, for cards without one, a letter and a number (`C2`)."""


class Side(StrEnum):
    """The place of a party on the board. A starts on the left."""

    A = "A"
    B = "B"

    @property
    def other(self) -> Side:
        """The side across the table."""
        return Side.B if self is Side.A else Side.A


class Status(StrEnum):
    """The status of a solution."""

    DRAFT = "draft"
    AGREED = "agreed"
    PARKED = "parked"
    REJECTED = "rejected"


class Answer(StrEnum):
    """What one side says to a solution."""

    YES = "yes"
    YES_IF = "yes-if"
    NOT_YET = "not-yet"


class Scale(StrEnum):
    """How people say how far they go along with a solution (`domain.board.answers`)."""

    FIST = "fist-to-five"
    GRADIENTS = "gradients"


class Kind(StrEnum):
    """The kind of talks."""

    SUPPLIER = "supplier"
    EMPLOYEE = "employee"
    PARTNER = "partner"
    PEER = "peer"
    COMMUNITY = "community"
    INTERNATIONAL = "international"
    OTHER = "other"


class DocumentKind(StrEnum):
    """What the signed paper is meant to be."""

    RECORD = "record"
    HEADS_OF_TERMS = "heads-of-terms"
    BINDING = "binding"


class Phase(StrEnum):
    """The phase of the method that the session is in."""

    PREPARE = "prepare"
    OPEN = "open"
    CLARIFY = "clarify"
    UNDERSTAND = "understand"
    BUILD = "build"
    TEST = "test"
    COMMIT = "commit"
    SIGN = "sign"
    REVIEW = "review"


class MustOutcome(StrEnum):
    """What came out when a non-negotiable was tested with its side (`domain.editing.musts`)."""

    STAYS = "stays"
    BECAME_NEED = "became-need"
    SPLIT = "split"
    NEEDS_FACTS = "needs-facts"


class Better(StrEnum):
    """Whether the agreement is better for a side than what it would do without one."""

    YES = "yes"
    NOT_SURE = "not-sure"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What every card has."""

    id: CardId
    order: int = 0
    spelled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class LineTick(Card):
    """A line of the agreement that was read back, and the sides that said it is right.

    It belongs to the words of the line: `words` is their SHA-256 (`export.papers.read_back`, 64
    hexadecimal digits), and the id is `tick:` and that. A line in other words has no tick.
    """

    words: str
    a: bool = False
    b: bool = False

    @property
    def sides(self) -> frozenset[Side]:
        """The sides that have ticked the line."""
        return frozenset(side for side, on in zip(Side, (self.a, self.b), strict=True) if on)


@dataclass(frozen=True, slots=True, kw_only=True)
class WalkAway(Card):
    """What each side answered in private before signing, as one card with the id `walk-away`.

    Is this better for you than what you would do without it? None before it was asked. It is told
    to the facilitator alone and never leaves the desk.
    """

    id: CardId = "walk-away"
    a: Better | None = None
    b: Better | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingWords(Card):
    """One word from each person at the end, as one card with the id `closing-words`.

    They are without names, in the order in which they were said. It is the facilitator's own
    record; the room sees them when that is chosen.
    """

    id: CardId = "closing-words"
    a: tuple[str, ...] = ()
    b: tuple[str, ...] = ()
