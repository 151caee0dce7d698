"""The ranks of cards: in which order the cards of one class are shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.values.edits import Change

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard, Need


def column_order(need: Need) -> tuple[bool, int]:
    """The sort key of a side's column: non-negotiables first, then by rank."""
    return not need.non_negotiable, need.order


def next_order(board: Board, of_class: type[AnyCard]) -> int:
    """The rank that puts a new card of this class last."""
    cards = board.all_of(of_class)
    return cards[-1].order + 1 if cards else 0


def reordered(board: Board, wanted: Sequence[AnyCard]) -> tuple[Change, ...]:
    """The changes that put the cards into this order.

    They exchange the ranks that they have, so no other card of their class moves. A card may be
    given as it will be, and a new one with any free rank.
    """
    ranks = sorted(card.order for card in wanted)
    placed = (replace(card, order=rank) for card, rank in zip(wanted, ranks, strict=True))
    return tuple(
        Change(card.id, before, card) for card in placed if card != (before := board.get(card.id))
    )
