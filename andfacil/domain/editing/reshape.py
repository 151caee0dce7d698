"""Reshaping: cards split, merged, duplicated and parked, and several deleted or moved.

As in `domain.editing.propose`, each function proposes one edit, which is one step of undo.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.board.leaving import removal
from andfacil.domain.board.ordering import next_order, reordered
from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.editing import propose
from andfacil.domain.editing.hiding import check_all_or_none_hidden
from andfacil.domain.editing.merging import merged_need, merged_solution
from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Solution, Status
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard, CardId, Side

_ONLY_SPLIT = "Only a need or a solution can be split."
_NO_WORDS = "Both parts of {ref} need words."
_ONLY_DUPLICATED = "Only a need or a solution can be duplicated."
_TOO_FEW = "Choose at least two cards to merge."
_ONLY_MERGED = "Only needs of one side, or solutions, can be merged."
_ONLY_PARKED = "Only a need, a position, a solution or a commitment can be parked."
_MERGED_HIDDEN = "Reveal the hidden cards before they are merged with others."
_PARKED_HIDDEN = "Everybody sees the parking lot: reveal the card before it is put aside."
_NONE_CHOSEN = "Choose at least one card."
_ONE_COLUMN = (
    "Only cards of one column can be moved together, needs and non-negotiables each for themselves."
)
_ONLY_NEEDS = "Only a need can be made a non-negotiable."


def split(board: Board, ref: CardId, first: str, second: str) -> Edit:
    """The card keeps its ref with the text `first`; a new card with `second` comes right after it.

    The owner has confirmed the whole, so both parts have its must, heard, status, answers and
    links. Why, signs and commitments stay with the first.
    """
    card = board[ref]
    if not isinstance(card, Need | Solution):
        raise RuleBroken(_ONLY_SPLIT)
    if not first.strip() or not second.strip():
        raise RuleBroken(_NO_WORDS, ref=ref)
    part = _renumbered(board, card, second)
    if isinstance(part, Need):
        part = replace(part, why="", met_when="", said_as="")
    else:
        part = replace(part, how_we_will_know="", note="")
    kept = replace(card, text=first)
    changes = (
        *((Change(ref, card, kept),) if kept != card else ()),
        *_put_after(board, card, part),
        *_linked_alike(board, ref, part.id),
    )
    return Edit(EditKind.SPLIT, ref, changes)


def merge(board: Board, refs: Iterable[CardId]) -> Edit:
    """Join several cards into the first of them on the board, which keeps its ref.

    Links to the others go to it, and their refs are retired.
    """
    chosen = [board[ref] for ref in dict.fromkeys(refs)]
    if len(chosen) < 2:
        raise RuleBroken(_TOO_FEW)
    check_all_or_none_hidden(chosen, _MERGED_HIDDEN)
    needs = sorted((c for c in chosen if isinstance(c, Need)), key=lambda card: card.order)
    solutions = sorted((c for c in chosen if isinstance(c, Solution)), key=lambda card: card.order)
    first: Need | Solution
    whole: Need | Solution
    others: Sequence[AnyCard]
    if len(needs) == len(chosen) and len({need.side for need in needs}) == 1:
        first, *others = needs
        whole = merged_need(needs)
    elif len(solutions) == len(chosen):
        first, *others = solutions
        whole = merged_solution(solutions)
    else:
        raise RuleBroken(_ONLY_MERGED)
    change = (Change(first.ref, first, whole),) if whole != first else ()
    leaving = removal(board, others, links_to=first.ref, notes_to=first.ref)
    return Edit(EditKind.MERGE, first.ref, (*change, *leaving))


def duplicate(board: Board, ref: CardId) -> Edit:
    """Another card with the same text and a new ref, right after this one.

    The duplicate of a need has no links and is not heard; that of a solution is a draft without
    answers, with the same links, and builds on the first.
    """
    card = board[ref]
    if not isinstance(card, Need | Solution):
        raise RuleBroken(_ONLY_DUPLICATED)
    copy = _renumbered(board, card, card.text)
    if isinstance(copy, Need):
        copy = replace(copy, heard=False)
    else:
        copy = replace(
            copy, status=Status.DRAFT, answer_a=None, answer_b=None, builds_on=(card.id,)
        )
        copy = replace(copy, answers_hidden=False)
    return Edit(EditKind.DUPLICATE, copy.ref, _put_after(board, card, copy))


def park(board: Board, card_id: CardId) -> Edit:
    """Park a card: a solution gets the status, any other card goes to the parking lot.

    There it keeps its text, a commitment its owner and date too; private notes go with it.
    """
    card = board[card_id]
    if isinstance(card, Solution):
        return propose.change_status(board, card.ref, Status.PARKED)
    if isinstance(card, Parked):
        raise NothingToChange(card_id)
    if not isinstance(card, Need | Position | Commitment):
        raise RuleBroken(_ONLY_PARKED)
    if is_hidden(card):
        raise RuleBroken(_PARKED_HIDDEN)
    parked = Parked(
        id=board.numbers.next_id(Parked), order=next_order(board, Parked), text=card.text
    )
    if isinstance(card, Commitment):
        parked = replace(parked, owner=card.owner, by=card.by)
    leaving = removal(board, (card,), notes_to=parked.id)
    return Edit(EditKind.PARK, card_id, (Change(parked.id, None, parked), *leaving))


def take_from_parking_lot(board: Board, card_id: CardId, side: Side) -> Edit:
    """Turn a parked point into a need, the last of `side`; private notes go with it."""
    parked = board.card(card_id, Parked)
    need = propose.new_need(board, side, parked.text)
    leaving = removal(board, (parked,), notes_to=need.ref)
    return Edit(EditKind.TAKE_UP, need.ref, (Change(need.ref, None, need), *leaving))


def delete_many(board: Board, ids: Iterable[CardId]) -> Edit:
    """Delete the cards together, each as `propose.delete` does."""
    chosen = chosen_cards(board, ids)
    kind = EditKind.DELETE_MANY if len(chosen) > 1 else EditKind.DELETE
    return Edit(kind, chosen[0].id, removal(board, chosen))


def move_many(board: Board, ids: Iterable[CardId], row: int) -> Edit:
    """Put the cards together, in the order they have, after `row` of their other neighbours.

    Neighbours are those of `propose.move`. Raises NothingToChange when the cards are there.
    """
    chosen = chosen_cards(board, ids)
    wanted = {card.id for card in chosen}
    group = propose.neighbours(board, chosen[0])
    block = [card for card in group if card.id in wanted]
    if len(block) != len(chosen):
        raise RuleBroken(_ONE_COLUMN)
    others = [card for card in group if card.id not in wanted]
    row = max(0, row)
    changes = reordered(board, (*others[:row], *block, *others[row:]))
    if not changes:
        raise NothingToChange(block[0].id)
    kind = EditKind.MOVE_MANY if len(block) > 1 else EditKind.MOVE
    return Edit(kind, block[0].id, changes)


def move_to(board: Board, ref: CardId, *, non_negotiable: bool, row: int) -> Edit:
    """Move the need to `row` (from 0) among its side's non-negotiables, or its other needs."""
    need = board[ref]
    if not isinstance(need, Need):
        raise RuleBroken(_ONLY_NEEDS)
    if need.non_negotiable == non_negotiable:
        return propose.move(board, ref, row)
    moved = replace(need, non_negotiable=non_negotiable)
    group = propose.neighbours(board, moved)
    row = max(0, row)
    kind = EditKind.MAKE_NON_NEGOTIABLE if non_negotiable else EditKind.MAKE_NEED
    return Edit(kind, ref, reordered(board, (*group[:row], moved, *group[row:])))


def chosen_cards(board: Board, ids: Iterable[CardId]) -> list[AnyCard]:
    """The cards with these ids, each once. Raises RuleBroken when there are none."""
    cards = [board[card_id] for card_id in dict.fromkeys(ids)]
    if not cards:
        raise RuleBroken(_NONE_CHOSEN)
    return cards


def _renumbered(board: Board, card: Need | Solution, text: str) -> Need | Solution:
    """A copy of the card with another text and the next ref."""
    side = card.side if isinstance(card, Need) else None
    ref = board.numbers.next_id(type(card), side)
    order = next_order(board, type(card))
    copy = replace(card, id=ref, order=order, text=text, spelled=frozenset())
    return replace(copy, same_as="", tested=None) if isinstance(copy, Need) else copy


def _put_after(board: Board, card: AnyCard, new: AnyCard) -> tuple[Change, ...]:
    """Move the new card, which has the last rank, right after `card`."""
    group = propose.neighbours(board, card)
    return reordered(board, (new, *group[group.index(card) + 1 :]))


def _linked_alike(board: Board, need: CardId, other: CardId) -> Iterable[Change]:
    """Solutions that meet or break `need` do the same to `other`."""
    for solution in board.all_of(Solution):
        after = replace(
            solution,
            meets=_with_other(solution.meets, need, other),
            breaks=_with_other(solution.breaks, need, other),
        )
        if after != solution:
            yield Change(solution.id, solution, after)


def _with_other(refs: tuple[CardId, ...], ref: CardId, other: CardId) -> tuple[CardId, ...]:
    return tuple(found for one in refs for found in ((one, other) if one == ref else (one,)))
