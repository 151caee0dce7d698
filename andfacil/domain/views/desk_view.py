"""The cards as the desk has them: what the room sees, and what waits to be revealed.

A hidden card has a class of its own here, which `domain.views.room` never makes.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
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


@dataclass(frozen=True, slots=True)
class HiddenNeed(RoomNeed):
    """A need that waits to be revealed."""


@dataclass(frozen=True, slots=True)
class HiddenSolution(RoomSolution):
    """A solution that waits to be revealed."""


@dataclass(frozen=True, slots=True)
class CoveredNeed(HiddenNeed):
    """The same with other words in place of its own."""


@dataclass(frozen=True, slots=True)
class CoveredSolution(HiddenSolution):
    """The same with other words in place of its own."""


@dataclass(frozen=True, slots=True)
class AgainNeed(RoomNeed):
    """A need that has changed since it was signed: to be confirmed again."""


@dataclass(frozen=True, slots=True)
class AgainSolution(RoomSolution):
    """A solution that has changed since it was signed: to be confirmed again."""


def desk_view(board: Board) -> RoomView:
    """Everything on `board`, hidden cards among the others."""
    return RoomView(
        frame=room_frame(board),
        side_a=_column(board, Side.A),
        side_b=_column(board, Side.B),
        and_column=tuple(_solution(board, s) for s in board.all_of(Solution)),
    )


def desk_card(board: Board, ref: CardId) -> RoomCard | None:
    """The face of one standing need or solution at the desk; None for any other id."""
    card = board.get(ref)
    if isinstance(card, Need):
        return _need(board, card)
    if isinstance(card, Solution):
        return _solution(board, card)
    return None


def to_confirm_again(card: RoomCard) -> RoomCard:
    """The face of a card that has changed since it was signed; hidden ones nobody has signed."""
    if not is_revealed(card):
        return card
    values = _values(card)
    return AgainNeed(**values) if isinstance(card, RoomNeed) else AgainSolution(**values)


def is_to_confirm(card: RoomCard) -> bool:
    """True for a card that is to be confirmed again."""
    return isinstance(card, AgainNeed | AgainSolution)


def is_revealed(card: RoomCard) -> bool:
    """False for a card that only the desk shows."""
    return not isinstance(card, HiddenNeed | HiddenSolution)


def covered(card: RoomCard, words: str) -> RoomCard:
    """The card with `words` in place of its own where it is hidden."""
    if isinstance(card, HiddenNeed):
        return CoveredNeed(**(_values(card) | {"text": words}))
    if isinstance(card, HiddenSolution):
        return CoveredSolution(**(_values(card) | {"text": words}))
    return card


def is_covered(card: RoomCard) -> bool:
    """True where the words on the card are not its own, and so must not be edited."""
    return isinstance(card, CoveredNeed | CoveredSolution)


def _need(board: Board, need: Need) -> RoomNeed:
    face = room_need(board, need)
    return HiddenNeed(**_values(face)) if need.hidden else face


def _solution(board: Board, solution: Solution) -> RoomSolution:
    """With all its links, also those to hidden needs."""
    face = replace(public_solution(board, solution), meets=solution.meets, breaks=solution.breaks)
    return HiddenSolution(**_values(face)) if solution.hidden else face


def _values(face: RoomCard) -> dict[str, Any]:
    return {field.name: getattr(face, field.name) for field in fields(face)}


def _column(board: Board, side: Side) -> tuple[RoomNeed, ...]:
    return tuple(sorted((_need(board, need) for need in board.needs(side)), key=sort_key))
