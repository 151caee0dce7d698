"""The private question before signing: whether it is better for a side than doing without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.values.cards import Better, WalkAway
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import NothingToChange

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board

CARD_ID = WalkAway().id


def walk_away_of(board: Board) -> WalkAway:
    """What each side has answered."""
    found = board.get(CARD_ID)
    return found if isinstance(found, WalkAway) else WalkAway()


def answer_walk_away(board: Board, a: Better | None, b: Better | None) -> Edit:
    """Keep the answers of side A and side B at the desk; None for one that was not asked.

    Raises NothingToChange.
    """
    before = board.get(CARD_ID)
    after = WalkAway(a=a, b=b) if a or b else None
    if before == after:
        raise NothingToChange(CARD_ID)
    return Edit(EditKind.CHANGE_WALK_AWAY, CARD_ID, (Change(CARD_ID, before, after),))
