"""What can be on a board: frozen values, equal by value, known by their id.

The field names are those of the exchange format (`format/session.schema.json`, version 1).
Every card has three fields that are not words of the session:

`id`       unique in the session and never reused; for needs and solutions it is the ref.
`order`    its rank among the cards of its class, smallest first.
`spelled`  the optional keys that an imported file wrote out although they have the default
           value, so that exporting gives the same JSON again.

What is `hidden` stays at the desk until it is revealed (`domain.board.privacy`); the exchange
format has no key for it.
"""

from __future__ import annotations

import datetime as dt
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What every card has."""

    id: CardId
    order: int = 0
    spelled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Need(Card):
    """Something one side must have or would like to have.

    `same_as` is the need of the other side that is the same one, and points back; empty for none.
    """

    side: Side
    text: str
    non_negotiable: bool = False
    why: str = ""
    met_when: str = ""
    said_as: str = ""
    heard: bool = False
    hidden: bool = False
    same_as: CardId = ""

    @property
    def ref(self) -> str:
        """The id, spoken aloud: `A1`."""
        return self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class SideAnswer:
    """One side's answer to a solution and, for "yes, if", the condition."""

    answer: Answer
    condition: str = ""
    spelled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution(Card):
    """A card in the AND column. It has no author and no side.

    With `answers_hidden`, the answers of both sides stay at the desk until they are revealed.
    """

    text: str
    status: Status = Status.DRAFT
    meets: tuple[CardId, ...] = ()
    breaks: tuple[CardId, ...] = ()
    answer_a: SideAnswer | None = None
    answer_b: SideAnswer | None = None
    how_we_will_know: str = ""
    note: str = ""
    builds_on: tuple[CardId, ...] = ()
    hidden: bool = False
    answers_hidden: bool = False

    @property
    def ref(self) -> str:
        """The id, spoken aloud: `AND3`."""
        return self.id

    @property
    def meets_both_sides(self) -> bool:
        """True when it meets a need of each side, whatever its status: an AND solution."""
        return {ref[0] for ref in self.meets} >= set(Side)


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Card):
    """What a side says it wants; recorded, then turned into a need."""

    side: Side
    text: str
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Card):
    """Who does what by when. `solution` is the ref it serves, or empty."""

    text: str
    owner: str = ""
    by: dt.date | None = None
    solution: CardId = ""
    how_we_will_know: str = ""
    if_then: str = ""

    @property
    def complete(self) -> bool:
        """True when it has a text, an owner and a date."""
        return bool(self.text.strip() and self.owner.strip() and self.by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parked(Card):
    """A matter put aside by consent, in the parking lot."""

    text: str
    owner: str = ""
    by: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption(Card):
    """A "because" under a clash, written so that it can be doubted."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaucusNote(Card):
    """A private note of the facilitator about one card. Never leaves the desk."""

    about: CardId
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoneOn(Card):
    """Why the session went on from a phase although something was open there.

    It is the facilitator's own and never leaves the desk. `left_open` are the checks that were
    open (`domain.method.exits`), in their order.
    """

    phase: Phase
    text: str
    left_open: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock(Card):
    """The time taken by the phases, as one card with the id `clock`.

    It runs for `phase` since `since` (UTC); None while it is stopped. `spent` are whole seconds
    before that, one number for each phase in the order of `Phase`; empty before the first.
    """

    id: CardId = "clock"
    phase: Phase | None = None
    since: dt.datetime | None = None
    spent: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RetiredRef(Card):
    """A ref whose card was removed; it is never used again. Its id is `retired:` and the ref."""

    ref: CardId


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One of the people of a side; perhaps only the role is known."""

    name: str = ""
    role: str = ""
    authority: str = ""
    signs: bool = False
    spelled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """The people of one side, with the name the side chose."""

    name: str
    people: tuple[Person, ...] = ()
    spelled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Willingness from 0 to 10: one number for each person, by side."""

    a: tuple[int, ...] = ()
    b: tuple[int, ...] = ()
    spelled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Details(Card):
    """The session itself, as a card with the id `session`: names, frame, willingness.

    `swapped`: the columns of side A and side B have changed places.

    `plan` has the minutes planned for each phase, in the order of `Phase`; empty for the standard.
    `looking_a` and `looking_b`: that side has said yes to looking for a result together. `starts`:
    the side that the coin chose to speak first.

    The fields of `PAPER_TEXTS` are words of the paper only; the exchange format has no keys for
    them. In order: what the paper is, instead of the words for `document_kind`; who calls
    the review and with what; what happens if the sides disagree about the paper; what may be said
    to others; how the paper is changed; when it starts and ends; which language version counts.
    """

    id: CardId = "session"
    title: str
    side_a: Party
    side_b: Party
    language: str = ""
    kind: Kind | None = None
    context: str = ""
    purpose: str = ""
    date: dt.date | None = None
    place: str = ""
    facilitator: str = ""
    decision_rule: str = ""
    ground_rules: tuple[str, ...] = ()
    willingness_before: Scores | None = None
    willingness_after: Scores | None = None
    review_date: dt.date | None = None
    document_kind: DocumentKind | None = None
    phase: Phase | None = None
    before_hidden: bool = False
    after_hidden: bool = False
    swapped: bool = False
    document_text: str = ""
    review_how: str = ""
    disagreement: str = ""
    confidentiality: str = ""
    amending: str = ""
    ending: str = ""
    prevailing: str = ""
    plan: tuple[int, ...] = ()
    looking_a: bool = False
    looking_b: bool = False
    starts: Side | None = None

    def party(self, side: Side) -> Party:
        """The party at `side`."""
        return self.side_a if side is Side.A else self.side_b

    def scores(self, side: Side, *, after: bool) -> tuple[int, ...]:
        """The willingness numbers of `side`, before or after the session."""
        scores = self.willingness_after if after else self.willingness_before
        if scores is None:
            return ()
        return scores.a if side is Side.A else scores.b


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing(Card):
    """A version that was signed; never edited and never removed.

    `at` is UTC. `content` is the exchange JSON of the board as it was signed; `PAPER_TEXTS` that
    are not empty are under the key `paper`, the open points that the signers knew of under `open`.
    `fingerprint` is the one printed on its pages (64 hexadecimal digits).
    """

    version: int
    at: dt.datetime
    signed_by: tuple[str, ...]
    fingerprint: str
    content: str


PAPER_TEXTS = (
    "document_text",
    "review_how",
    "disagreement",
    "confidentiality",
    "amending",
    "ending",
    "prevailing",
)
"""Fields of `Details` that are words of the paper and have no key in the exchange format."""

Hideable = Need | Solution | Position
"""Cards that can be hidden."""

Worded = Need | Solution | Position | Commitment | Parked | Assumption | CaucusNote | GoneOn
"""Cards whose own words are in `text`."""

AnyCard = Worded | RetiredRef | Details | Signing | Clock
"""Every class of card."""
