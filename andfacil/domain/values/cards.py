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
from collections.abc import Callable
from dataclasses import dataclass, replace

from andfacil.domain.values.choices import Answer as Answer
from andfacil.domain.values.choices import Better as Better
from andfacil.domain.values.choices import Card as Card
from andfacil.domain.values.choices import CardId as CardId
from andfacil.domain.values.choices import ClosingWords as ClosingWords
from andfacil.domain.values.choices import DocumentKind as DocumentKind
from andfacil.domain.values.choices import Kind as Kind
from andfacil.domain.values.choices import LineTick as LineTick
from andfacil.domain.values.choices import MustOutcome as MustOutcome
from andfacil.domain.values.choices import Phase as Phase
from andfacil.domain.values.choices import Scale as Scale
from andfacil.domain.values.choices import Side as Side
from andfacil.domain.values.choices import Status as Status
from andfacil.domain.values.choices import WalkAway as WalkAway


@dataclass(frozen=True, slots=True, kw_only=True)
class Need(Card):
    """Something one side must have or would like to have.

    `same_as` is the need of the other side that is the same one, and points back; empty for none.
    `tested` is what came out when it was tested last; None before that.
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
    tested: MustOutcome | None = None

    @property
    def ref(self) -> str:
        """The id, spoken aloud: `A1`."""
        return self.id

    @property
    def is_untested(self) -> bool:
        """True for a non-negotiable that was not tested since it is one."""
        return self.non_negotiable and self.tested in {None, MustOutcome.BECAME_NEED}


@dataclass(frozen=True, slots=True, kw_only=True)
class SideAnswer:
    """One side's answer to a solution and, for "yes, if", the condition.

    Where its people were asked on a `scale`, `scores` has a number for each of them and nobody's
    name, and `answer` is what these give.
    """

    answer: Answer
    condition: str = ""
    scale: Scale | None = None
    scores: tuple[int, ...] = ()
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
class Clash(Card):
    """Two needs, one of each side, that seem to exclude each other.

    `want_a` and `want_b` are how each side thinks that its need has to be met; `because` are the
    assumptions under the clash, each written so that it can be doubted, and `doubted` is the number
    (from 1) of the one that is not always true; 0 for none.
    """

    need_a: CardId
    need_b: CardId
    want_a: str = ""
    want_b: str = ""
    because: tuple[str, ...] = ()
    doubted: int = 0

    @property
    def needs(self) -> tuple[CardId, CardId]:
        """The refs of the two needs, that of side A first."""
        return self.need_a, self.need_b


@dataclass(frozen=True, slots=True, kw_only=True)
class Guesses(Card):
    """What matters most, told in confidence, as one card with the id `guesses`.

    `top_a` and `top_b` are each side's own most important needs, `guess_a` what side A takes for
    those of side B, `guess_b` what side B takes for those of side A; three refs at most. They never
    leave the desk but as the hits, when the facilitator shows them.
    """

    id: CardId = "guesses"
    top_a: tuple[CardId, ...] = ()
    top_b: tuple[CardId, ...] = ()
    guess_a: tuple[CardId, ...] = ()
    guess_b: tuple[CardId, ...] = ()

    @property
    def refs(self) -> tuple[CardId, ...]:
        """Every need that is named."""
        return (*self.top_a, *self.top_b, *self.guess_a, *self.guess_b)

    def with_lists(self, change: Callable[[tuple[CardId, ...]], tuple[CardId, ...]]) -> Guesses:
        """The same with each list as `change` gives it."""
        return replace(
            self,
            top_a=change(self.top_a),
            top_b=change(self.top_b),
            guess_a=change(self.guess_a),
            guess_b=change(self.guess_b),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CaucusNote(Card):
    """A private note of the facilitator about one card.

    With `may_share` its side has said that the facilitator may tell it; else it is in confidence.
    """

    about: CardId
    text: str
    may_share: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class GoneOn(Card):
    """Why the session went on from a phase although something was open there.

    It is the facilitator's own and never leaves the desk. `left_open` are the checks that were
    open (`domain.method.open_checks`), in their order.
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
    the side that the coin chose to speak first. `answer_scale`: how people are asked about a
    solution; None where each side says "yes", "yes, if" or "not yet".

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
    answer_scale: Scale | None = None

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

AnyCard = (
    Worded
    | RetiredRef
    | Details
    | Signing
    | Clock
    | Clash
    | Guesses
    | LineTick
    | WalkAway
    | ClosingWords
)
"""Every class of card."""
