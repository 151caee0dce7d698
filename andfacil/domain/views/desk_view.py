"""The cards as the desk sees them: what the room sees, and hidden cards.

A hidden card has a class of its own, which `domain.views.room` never makes.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from andfacil.domain.values.cards import Need, Side, Solution
from andfacil.domain.views.room import (
    RoomNeed,
    RoomSolution,
    RoomView,
    room_frame,
    room_need,
    sort_key,
)
from andfacil.domain.views.room import room_solution as public_solution

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.views.room import RoomCard
    from andfacil.domain.views.standing import Signed


class HiddenNeed(RoomNeed):
    """A hidden need."""

    __slots__ = ()


class HiddenSolution(RoomSolution):
    """A hidden solution."""

    __slots__ = ()


class CoveredNeed(HiddenNeed):
    """A hidden need with other words in place of its own."""

    __slots__ = ()


class CoveredSolution(HiddenSolution):
    """A hidden solution with other words in place of its own."""

    __slots__ = ()


class NeedToConfirm(RoomNeed):
    """A need that has changed since the last signing."""

    __slots__ = ()


class SolutionToConfirm(RoomSolution):
    """A solution that has changed since the last signing."""

    __slots__ = ()


def desk_view(board: Board, signed: Signed | None = None) -> RoomView:
    """Everything on `board`, hidden cards too; `signed` as for `room_frame`."""
    return RoomView(
        frame=room_frame(board, signed),
        side_a=_column(board, Side.A),
        side_b=_column(board, Side.B),
        and_column=tuple(_solution(board, s) for s in board.all_of(Solution)),
    )


def desk_card(board: Board, ref: CardId) -> RoomCard | None:
    """A need or solution of the board as the desk sees it; None for any other id."""
    card = board.get(ref)
    if isinstance(card, Need):
        return _need(board, card)
    if isinstance(card, Solution):
        return _solution(board, card)
    return None


def marked_to_confirm(card: RoomCard) -> RoomCard:
    """The card marked as changed since the last signing; a hidden card is returned unchanged."""
    if not is_revealed(card):
        return card
    values = _values(card)
    return NeedToConfirm(**values) if isinstance(card, RoomNeed) else SolutionToConfirm(**values)


def is_to_confirm(card: RoomCard) -> bool:
    """True for a card that is marked as changed since the last signing."""
    return isinstance(card, NeedToConfirm | SolutionToConfirm)


def is_revealed(card: RoomCard) -> bool:
    """False for a hidden card."""
    return not isinstance(card, HiddenNeed | HiddenSolution)


def covered(card: RoomCard, words: str) -> RoomCard:
    """The card, with `words` in place of all its own if it is hidden."""
    if isinstance(card, HiddenNeed):
        own = {"text": words, "why": "", "met_when": "", "heard": False}
        return CoveredNeed(**(_values(card) | own))
    if isinstance(card, HiddenSolution):
        return CoveredSolution(**(_values(card) | {"text": words, "sign": ""}))
    return card


def is_covered(card: RoomCard) -> bool:
    """True when the words of the card are not its own, and so must not be edited."""
    return isinstance(card, CoveredNeed | CoveredSolution)


def _need(board: Board, need: Need) -> RoomNeed:
    seen = replace(room_need(board, need), same_as=need.same_as)
    return HiddenNeed(**_values(seen)) if need.hidden else seen


def _solution(board: Board, solution: Solution) -> RoomSolution:
    """With all its links, also those to hidden needs."""
    seen = replace(public_solution(board, solution), meets=solution.meets, breaks=solution.breaks)
    return HiddenSolution(**_values(seen)) if solution.hidden else seen


def _values(seen: RoomCard) -> dict[str, Any]:
    return {field.name: getattr(seen, field.name) for field in fields(seen)}


def _column(board: Board, side: Side) -> tuple[RoomNeed, ...]:
    return tuple(sorted((_need(board, need) for need in board.needs(side)), key=sort_key))
