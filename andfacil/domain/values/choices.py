"""What a field of a card can be chosen from; the values are those of the exchange format."""

from __future__ import annotations

from enum import StrEnum


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
