"""Who carries the commitments: whoever carries most is asked first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.values.cards import Commitment

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board


class Carrying(NamedTuple):
    """An owner, as the first of the commitments writes it, with `own` of `all` that are owned."""

    owner: str
    own: int
    all: int


def carries_most(board: Board) -> Carrying | None:
    """The owner with most commitments, letters' case aside; None where several have as many."""
    owners = [owner for card in board.all_of(Commitment) if (owner := card.owner.strip())]
    counted = Counter(owner.casefold() for owner in owners).most_common(2)
    if not counted or (len(counted) > 1 and counted[0][1] == counted[1][1]):
        return None
    name, count = counted[0]
    written = next(owner for owner in owners if owner.casefold() == name)
    return Carrying(written, count, len(owners))
