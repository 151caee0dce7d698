"""Clashes: two needs that seem to exclude each other, and what is only assumed under them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.board.ordering import next_order
from andfacil.domain.editing.propose import add_solution
from andfacil.domain.values.cards import Clash, Need
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId

_ONE_OF_EACH = "Select one need of each side that seem to exclude each other."
_SAME = "{ref} and {other} are the same need; they cannot clash."
_NO_SOLUTION = "A solution of the clash needs words."


def clash_of(board: Board, one: CardId, other: CardId) -> Clash | None:
    """The clash of these two needs, in either order; None while they are not marked."""
    pair = {one, other}
    return next((clash for clash in board.all_of(Clash) if set(clash.needs) == pair), None)


def clashes_of(board: Board, ref: CardId) -> tuple[Clash, ...]:
    """Every clash that a need is in."""
    return tuple(clash for clash in board.all_of(Clash) if ref in clash.needs)


def new_clash(board: Board, refs: Sequence[CardId]) -> Clash:
    """A clash of these two needs that is not on the board yet. Raises RuleBroken for others."""
    needs = [need for ref in refs if isinstance(need := board.get(ref), Need)]
    if len(needs) != 2 or len(refs) != 2 or needs[0].side is needs[1].side:
        raise RuleBroken(_ONE_OF_EACH)
    one, other = sorted(needs, key=lambda need: need.side)
    if one.same_as == other.id:
        raise RuleBroken(_SAME, ref=one.ref, other=other.ref)
    return Clash(
        id=board.numbers.next_id(Clash),
        order=next_order(board, Clash),
        need_a=one.ref,
        need_b=other.ref,
    )


def mark(board: Board, refs: Sequence[CardId]) -> Edit:
    """One need of each side clash. Raises RuleBroken for others, and where they do already."""
    clash = new_clash(board, refs)
    if clash_of(board, *clash.needs) is not None:
        raise NothingToChange(clash.need_a)
    return Edit(EditKind.MARK_CLASH, clash.id, (Change(clash.id, None, clash),))


def unmark(board: Board, clash_id: CardId) -> Edit:
    """The two needs no longer clash; what was assumed goes with the mark."""
    clash = board.card(clash_id, Clash)
    return Edit(EditKind.UNMARK_CLASH, clash.id, (Change(clash.id, clash, None),))


def keep_words(board: Board, clash: Clash, purpose: str) -> Edit:
    """Keep what was said about a clash, and the purpose that both sides share.

    A clash that is not on the board yet is marked. Raises NothingToChange.
    """
    changes = _words(board, clash, purpose)
    if not changes:
        raise NothingToChange(clash.id)
    return Edit(EditKind.CHANGE_CLASH, clash.id, changes)


def solve(board: Board, clash: Clash, purpose: str, text: str) -> Edit:
    """A solution that meets both needs, together with all that was said on the way to it."""
    if not text:
        raise RuleBroken(_NO_SOLUTION)
    added = add_solution(board, text, meets=clash.needs)
    changes = (*_words(board, clash, purpose), *added.changes)
    return Edit(EditKind.SOLVE_CLASH, added.about, changes)


def _words(board: Board, clash: Clash, purpose: str) -> tuple[Change, ...]:
    before = board.get(clash.id)
    details = board.details
    told = (
        Change(clash.id, before, clash),
        Change(details.id, details, replace(details, purpose=purpose)),
    )
    return tuple(change for change in told if change.before != change.after)
