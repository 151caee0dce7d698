"""What may leave the desk: every field is declared here; and the board without the rest.

The room, the paper and every other file are made from `room_view` or `public_board`, which hold
nothing private. A test fails for a field that is not declared here.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import (
    PAPER_TEXTS,
    Assumption,
    CaucusNote,
    Clash,
    Clock,
    ClosingWords,
    Commitment,
    Details,
    GoneOn,
    Guesses,
    LineTick,
    Need,
    Parked,
    Party,
    Person,
    Position,
    RetiredRef,
    Scores,
    SideAnswer,
    Signing,
    Solution,
    Status,
    WalkAway,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.domain.values.edits import Change


class PublicBoard(Board):
    """A board without anything private or hidden, as `public_board` makes it."""


class Group(NamedTuple):
    """Fields that are public, or private, for the same reason; by the class that has them."""

    why: str
    fields: Mapping[type, tuple[str, ...]]


_CARD = ("id", "order", "spelled")

PUBLIC: tuple[Group, ...] = (
    Group(
        "Said aloud for everybody to see, once the card is not hidden.",
        {
            Need: (
                *(*_CARD, "side", "text", "non_negotiable", "why", "met_when", "said_as"),
                *("heard", "same_as", "tested"),
            ),
            Position: (*_CARD, "side", "text"),
            Solution: (
                *_CARD,
                *("text", "status", "meets", "breaks", "how_we_will_know", "note", "builds_on"),
            ),
            Assumption: (*_CARD, "text"),
            Clash: (*_CARD, "need_a", "need_b", "want_a", "want_b", "because", "doubted"),
            Parked: (*_CARD, "text", "owner", "by"),
            RetiredRef: (*_CARD, "ref"),
            Commitment: (
                *_CARD,
                *("text", "owner", "by", "solution", "how_we_will_know", "if_then"),
            ),
        },
    ),
    Group(
        "Given to everybody at once, when answers or scores are revealed; the room sees no "
        "condition and no single score.",
        {
            Solution: ("answer_a", "answer_b"),
            SideAnswer: ("answer", "condition", "scale", "scores", "spelled"),
            Details: ("willingness_before", "willingness_after"),
            Scores: ("a", "b", "spelled"),
        },
    ),
    Group(
        "The frame of the talks, which both sides know.",
        {
            Details: (
                *_CARD,
                *("title", "side_a", "side_b", "language", "kind", "context", "purpose", "date"),
                *("place", "facilitator", "decision_rule", "ground_rules", "review_date"),
                *("document_kind", "phase", "swapped", "plan", *PAPER_TEXTS),
                *("looking_a", "looking_b", "starts", "answer_scale"),
            ),
            Clock: (*_CARD, "phase", "since", "spent"),
            LineTick: (*_CARD, "words", "a", "b"),
            Party: ("name", "people", "spelled"),
            Person: ("name", "role", "authority", "signs", "spelled"),
        },
    ),
    Group(
        "What both sides have signed.",
        {Signing: (*_CARD, "version", "at", "signed_by", "fingerprint", "content")},
    ),
)
"""What may reach the room or a file."""

PRIVATE: tuple[Group, ...] = (
    Group(
        "Told to the facilitator in confidence.",
        {
            CaucusNote: (*_CARD, "about", "text", "may_share"),
            WalkAway: (*_CARD, "a", "b"),
            Guesses: (*_CARD, "top_a", "top_b", "guess_a", "guess_b"),
        },
    ),
    Group(
        "The facilitator's own account of how the session was led, and how people left it.",
        {
            GoneOn: (*_CARD, "phase", "text", "left_open"),
            ClosingWords: (*_CARD, "a", "b"),
        },
    ),
    Group(
        "That something waits to be revealed is not for the room to know, nor how much of it.",
        {
            Need: ("hidden",),
            Position: ("hidden",),
            Solution: ("hidden", "answers_hidden"),
            Details: ("before_hidden", "after_hidden"),
        },
    ),
)
"""What stays at the desk."""

_PRIVATE_CARDS = (CaucusNote, ClosingWords, GoneOn, Guesses, WalkAway)


def is_hidden(card: AnyCard | None) -> bool:
    """True for a card that is hidden."""
    return isinstance(card, Need | Solution | Position) and card.hidden


def same_needs(change: Change) -> frozenset[CardId]:
    """The needs that are or were the same as the changed one, or clash with it.

    They are shown with its ref. A solution may be the answer to any clash.
    """
    cards = (change.before, change.after)
    same = (card.same_as for card in cards if isinstance(card, Need) and card.same_as)
    clashing = (ref for card in cards if isinstance(card, Clash) for ref in card.needs)
    return frozenset((*same, *clashing))


def is_answered(board: Board, clash: Clash) -> bool:
    """True when one draft or agreed solution, which everybody can see, meets both needs."""
    return any(
        set(clash.needs) <= set(solution.meets)
        for solution in board.all_of(Solution)
        if solution.status in {Status.DRAFT, Status.AGREED} and not solution.hidden
    )


def open_clashes(board: Board) -> tuple[Clash, ...]:
    """The clashes without an answer, as everybody may know them: of needs that are not hidden."""
    return tuple(
        clash
        for clash in board.all_of(Clash)
        if not any(is_hidden(board.get(ref)) for ref in clash.needs)
        and not is_answered(board, clash)
    )


def public_refs(board: Board, refs: Iterable[CardId]) -> tuple[CardId, ...]:
    """Those of `refs` whose cards are public."""
    return tuple(ref for ref in refs if not is_hidden(board.get(ref)))


def public_board(board: Board) -> PublicBoard:
    """The board as everybody may have it: for papers, other programs and figures.

    Without private notes and hidden cards, and without any trace of them; links to them are left
    out. While a card is hidden, all ticks of lines are left out: the SHA-256 of a line that said
    the card's words would tell them to anybody who guesses. A board that is public already is
    returned unchanged.
    """
    return board if isinstance(board, PublicBoard) else PublicBoard(_public_cards(board))


def public_card(board: Board, card: AnyCard) -> AnyCard | None:
    """A card of `board` as everybody may have it; None for one that stays at the desk."""
    if is_hidden(card) or isinstance(card, _PRIVATE_CARDS):
        return None
    if isinstance(card, Clash):
        return None if any(is_hidden(board.get(ref)) for ref in card.needs) else card
    if isinstance(card, Solution):
        return _public_solution(board, card)
    if isinstance(card, Need) and is_hidden(board.get(card.same_as)):
        return replace(card, same_as="")
    if isinstance(card, Commitment) and is_hidden(board.get(card.solution)):
        return replace(card, solution="")
    if isinstance(card, Details):
        return public_details(card)
    return card


def _public_cards(board: Board) -> Iterator[AnyCard]:
    hiding = any(is_hidden(card) for card in board)
    for card in board:
        if hiding and isinstance(card, LineTick):
            continue
        if (shown := public_card(board, card)) is not None:
            yield shown


def public_answers(solution: Solution) -> tuple[SideAnswer | None, SideAnswer | None]:
    """The answers of side A and side B; None while they are hidden."""
    if solution.answers_hidden:
        return (None, None)
    return (solution.answer_a, solution.answer_b)


def public_details(details: Details) -> Details:
    """The session's own card without scores that are hidden."""
    return replace(
        details,
        willingness_before=None if details.before_hidden else details.willingness_before,
        willingness_after=None if details.after_hidden else details.willingness_after,
        before_hidden=False,
        after_hidden=False,
    )


def _public_solution(board: Board, solution: Solution) -> Solution:
    answer_a, answer_b = public_answers(solution)
    return replace(
        solution,
        meets=public_refs(board, solution.meets),
        breaks=public_refs(board, solution.breaks),
        builds_on=public_refs(board, solution.builds_on),
        answer_a=answer_a,
        answer_b=answer_b,
        answers_hidden=False,
    )
