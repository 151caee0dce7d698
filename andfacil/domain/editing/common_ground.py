"""The same need on both sides: two cards, one in each column, joined and parted again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.editing.propose import new_need
from andfacil.domain.values.cards import Need, Side
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId

_ONE_OF_EACH = "Select one need of each side that are the same."
_HALF_HIDDEN = "{ref} and {other}: reveal both before they are joined."


class Share(NamedTuple):
    """How many of all needs are on both sides, each joined pair counted as two."""

    joined: int
    needs: int

    @property
    def percent(self) -> int:
        """The share in whole percent; 0 without needs."""
        return round(100 * self.joined / self.needs) if self.needs else 0


def common_share(needs: Iterable[Need]) -> Share:
    """The share of the needs that are the same on both sides; hidden needs count in neither."""
    shown = [need for need in needs if not need.hidden]
    refs = {need.ref for need in shown}
    return Share(sum(need.same_as in refs for need in shown), len(shown))


def add_shared(
    board: Board,
    text: str,
    *,
    non_negotiable: bool = False,
    why: str = "",
    met_when: str = "",
) -> Edit:
    """The same need for both sides: a card at the end of each column, the two joined."""
    one, other = (
        replace(
            new_need(board, side, text, non_negotiable=non_negotiable), why=why, met_when=met_when
        )
        for side in Side
    )
    pair = replace(one, same_as=other.id), replace(other, same_as=one.id, order=one.order + 1)
    return Edit(EditKind.ADD_SHARED, one.id, tuple(Change(n.id, None, n) for n in pair))


def join(board: Board, refs: Sequence[CardId]) -> Edit:
    """One need of each side is the same; either is parted from the one that it was joined with.

    Raises RuleBroken for other cards, and while one of the two is hidden and the other is not.
    """
    needs = [need for ref in refs if isinstance(need := board.get(ref), Need)]
    if len(needs) != 2 or len(refs) != 2 or needs[0].side is needs[1].side:
        raise RuleBroken(_ONE_OF_EACH)
    one, other = sorted(needs, key=lambda need: need.side)
    if one.hidden is not other.hidden:
        raise RuleBroken(_HALF_HIDDEN, ref=one.ref, other=other.ref)
    pair = replace(one, same_as=other.id), replace(other, same_as=one.id)
    parted = (change for need in needs for change in _partners(board, need, {one.id, other.id}))
    joined = (Change(need.id, board[need.id], need) for need in pair)
    return Edit(EditKind.JOIN, one.id, (*joined, *parted))


def part(board: Board, ref: CardId) -> Edit:
    """The need is no longer the same as the one that it is joined with. Raises RuleBroken."""
    need = board.card(ref, Need)
    if not need.same_as:
        raise RuleBroken(_ONE_OF_EACH)
    own = Change(need.id, need, replace(need, same_as=""))
    return Edit(EditKind.UNJOIN, need.id, (own, *_partners(board, need, {need.id})))


def _partners(board: Board, need: Need, but: set[CardId]) -> Iterator[Change]:
    """The need that this one is joined with is parted from it, unless it is one of `but`."""
    other = board.get(need.same_as) if need.same_as else None
    if isinstance(other, Need) and other.id not in but:
        yield Change(other.id, other, replace(other, same_as=""))
