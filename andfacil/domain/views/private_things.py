"""How much of a session is for the desk alone, for those who are about to give a copy away."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.values.cards import (
    CaucusNote,
    Clock,
    ClosingWords,
    Details,
    GoneOn,
    Guesses,
    LineTick,
    RetiredRef,
    Signing,
    Solution,
    WalkAway,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard, Card

_NO_CARDS = (
    *(Details, CaucusNote, GoneOn, Guesses, Clock, LineTick, RetiredRef, Signing, WalkAway),
    ClosingWords,
)
"""What a board holds beside the cards that people count."""


class PrivateThings(NamedTuple):
    """Numbers of what is private or hidden, kind by kind.

    `answers` are solutions whose answers are hidden, `scores` the lists of willingness that are,
    `guesses` the lists of what matters most to a side, told or guessed, `reasons` why the session
    went on, `walk_away` the sides that answered before signing, `closing` the words said at
    the end.
    """

    hidden: int
    notes: int
    answers: int
    scores: int
    guesses: int
    reasons: int
    walk_away: int
    closing: int


def private_things(board: Board) -> PrivateThings:
    """What of this board never leaves the desk, unless somebody wants it to."""
    details = board.details
    told = [g for card in board.all_of(Guesses) for g in (card.top_a, card.top_b)]
    told += [g for card in board.all_of(Guesses) for g in (card.guess_a, card.guess_b)]
    asked = [side for card in board.all_of(WalkAway) for side in (card.a, card.b)]
    return PrivateThings(
        hidden=sum(map(is_hidden, board)),
        notes=len(board.all_of(CaucusNote)),
        answers=sum(card.answers_hidden for card in board.all_of(Solution)),
        scores=details.before_hidden + details.after_hidden,
        guesses=sum(map(bool, told)),
        reasons=len(board.all_of(GoneOn)),
        walk_away=sum(answer is not None for answer in asked),
        closing=sum(len(card.a) + len(card.b) for card in board.all_of(ClosingWords)),
    )


def count_cards(cards: Iterable[AnyCard]) -> int:
    """How many of these are cards that people see on a board, hidden ones too."""
    return sum(is_counted(type(card)) for card in cards)


def is_counted(of_class: type[Card]) -> bool:
    """True for the classes of cards that people see on a board."""
    return not issubclass(of_class, _NO_CARDS)
