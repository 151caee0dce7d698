"""What is open before signing: what the sides should know before they sign.

The order and the rules are those of `andfacil check-signing`. Nothing hidden and nothing private is
named. The people at the table may sign all the same; a paper then prints what was open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from andfacil.domain.board.answers import is_open
from andfacil.domain.board.coverage import Ring
from andfacil.domain.board.privacy import public_answers, public_board
from andfacil.domain.values.cards import (
    Commitment,
    Need,
    Parked,
    Side,
    Solution,
    Status,
)
from andfacil.domain.values.ids import by_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId


C = TypeVar("C", Need, Solution)


class OpenKind(StrEnum):
    """Why something is open, in the order of the list."""

    MUST_UNMET = "must_unmet"
    CONDITION_OPEN = "condition_open"
    COMMITMENT_INCOMPLETE = "commitment_incomplete"
    ONE_SIDED = "one_sided"
    NEED_UNMET = "need_unmet"
    NOT_HEARD = "not_heard"
    PARKED_INCOMPLETE = "parked_incomplete"
    NO_SIGN = "no_sign"
    NO_SIGNER = "no_signer"
    NO_DATE = "no_date"
    NO_KIND = "no_kind"


class OpenPoint(NamedTuple):
    """One point that is open. `card_id` is the card to go to, `session` for the frame.

    `ref` is None for what has none. `text` is the card's own words, for a side its name, for
    the frame empty. `lacks` names what is missing: `owner`, `date`, or both; for a side without
    anybody to sign its letter.
    """

    kind: OpenKind
    card_id: CardId
    ref: str | None
    text: str
    lacks: tuple[str, ...] = ()

    @property
    def makes_draft(self) -> bool:
        """True for what has to be closed first; with the others open a paper can be signed."""
        return self.kind in _MAKE_DRAFTS

    @property
    def field(self) -> str:
        """The field of the card, or of the details, that would close it; empty where many could."""
        if self.kind in {OpenKind.COMMITMENT_INCOMPLETE, OpenKind.PARKED_INCOMPLETE}:
            return "owner" if "owner" in self.lacks else "by"
        if self.kind is OpenKind.NO_SIGNER:
            return f"side_{self.lacks[0].lower()}" if self.lacks else ""
        return _FIELDS.get(self.kind, "")


_MAKE_DRAFTS = frozenset({OpenKind.MUST_UNMET, OpenKind.NO_DATE, OpenKind.NO_KIND})

_FIELDS = {
    OpenKind.NOT_HEARD: "heard",
    OpenKind.NO_SIGN: "how_we_will_know",
    OpenKind.NO_DATE: "date",
    OpenKind.NO_KIND: "document_kind",
}

SENTENCES: dict[OpenKind, str] = {
    OpenKind.MUST_UNMET: "{what}: this non-negotiable is not met.",
    OpenKind.CONDITION_OPEN: "{what}: agreed, but a side has not said yes without a condition.",
    OpenKind.COMMITMENT_INCOMPLETE: "{what}: this commitment has no owner or no date.",
    OpenKind.ONE_SIDED: "{what}: agreed, but it does not meet needs of both sides.",
    OpenKind.NEED_UNMET: "{what}: this need is not met.",
    OpenKind.NOT_HEARD: "{what}: the other side has not said this need back.",
    OpenKind.PARKED_INCOMPLETE: "{what}: this parked point has no owner or no date.",
    OpenKind.NO_SIGN: "{what}: agreed, but nothing says how we will know.",
    OpenKind.NO_SIGNER: "{what}: nobody of this side is named to sign.",
    OpenKind.NO_DATE: "The session has no date.",
    OpenKind.NO_KIND: "Nothing says what the paper is meant to be: a record, terms, or binding.",
}
"""One sentence for each kind; `{what}` is the ref, or the text of what has none."""


def open_points(board: Board) -> tuple[OpenPoint, ...]:
    """All that is open before signing; empty when nothing is."""
    public = public_board(board)
    return tuple(point for find in _FINDERS for point in find(public))


def _musts(board: Board) -> Iterator[OpenPoint]:
    yield from _unmet(board, OpenKind.MUST_UNMET, non_negotiable=True)


def _needs(board: Board) -> Iterator[OpenPoint]:
    yield from _unmet(board, OpenKind.NEED_UNMET, non_negotiable=False)


def _unmet(board: Board, kind: OpenKind, *, non_negotiable: bool) -> Iterator[OpenPoint]:
    for need in _by_number(board.all_of(Need)):
        if need.non_negotiable is non_negotiable and board.coverage.ring(need.ref) is not Ring.MET:
            yield OpenPoint(kind, need.id, need.ref, need.text)


def _conditions(board: Board) -> Iterator[OpenPoint]:
    for solution in _agreed(board):
        if has_open_condition(board, solution):
            yield _of_solution(OpenKind.CONDITION_OPEN, solution)


def has_open_condition(board: Board, solution: Solution) -> bool:
    """True when a side has answered "not yet", or "yes, if" with a condition still to be met."""
    return any(is_open(solution, answer, board.all_of(Need)) for answer in public_answers(solution))


def _commitments(board: Board) -> Iterator[OpenPoint]:
    for card in board.all_of(Commitment):
        if not card.complete:
            yield _lacking(OpenKind.COMMITMENT_INCOMPLETE, card)


def _one_sided(board: Board) -> Iterator[OpenPoint]:
    """One-sided as in `andfacil coverage`: all that do not meet needs of both, so also of none."""
    for solution in _agreed(board):
        if not solution.meets_both_sides:
            yield _of_solution(OpenKind.ONE_SIDED, solution)


def _not_heard(board: Board) -> Iterator[OpenPoint]:
    for need in _by_number(board.all_of(Need)):
        if not need.heard:
            yield OpenPoint(OpenKind.NOT_HEARD, need.id, need.ref, need.text)


def _parked(board: Board) -> Iterator[OpenPoint]:
    for card in board.all_of(Parked):
        if not (card.owner.strip() and card.by):
            yield _lacking(OpenKind.PARKED_INCOMPLETE, card)


def _without_sign(board: Board) -> Iterator[OpenPoint]:
    for solution in _agreed(board):
        if not solution.how_we_will_know.strip():
            yield _of_solution(OpenKind.NO_SIGN, solution)


def _signers(board: Board) -> Iterator[OpenPoint]:
    for side in Side:
        party = board.details.party(side)
        if not any(p.signs and (p.name.strip() or p.role.strip()) for p in party.people):
            yield OpenPoint(OpenKind.NO_SIGNER, board.details.id, None, party.name, (side.value,))


def _frame(board: Board) -> Iterator[OpenPoint]:
    details = board.details
    if details.date is None:
        yield OpenPoint(OpenKind.NO_DATE, details.id, None, "")
    if details.document_kind is None and not details.document_text.strip():
        yield OpenPoint(OpenKind.NO_KIND, details.id, None, "")


_FINDERS: tuple[Callable[[Board], Iterator[OpenPoint]], ...] = (
    *(_musts, _conditions, _commitments, _one_sided, _needs, _not_heard, _parked),
    *(_without_sign, _signers, _frame),
)


def _agreed(board: Board) -> Iterator[Solution]:
    agreed = (s for s in board.all_of(Solution) if s.status is Status.AGREED)
    yield from _by_number(agreed)


def _by_number(cards: Iterable[C]) -> list[C]:
    return sorted(cards, key=lambda card: by_number(card.id))


def _of_solution(kind: OpenKind, solution: Solution) -> OpenPoint:
    return OpenPoint(kind, solution.id, solution.ref, solution.text)


def _lacking(kind: OpenKind, card: Commitment | Parked) -> OpenPoint:
    lacks = (("owner", card.owner.strip()), ("date", card.by))
    return OpenPoint(kind, card.id, None, card.text, tuple(name for name, has in lacks if not has))
