"""Edits on several cards at once, each one step of undo.

Deleting and merging several, and moving them within one group, are in `domain.editing.reshape`.
An edit on one card of a list has that edit's own name.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.board.board import Board
from andfacil.domain.board.ordering import column_order, reordered
from andfacil.domain.editing import propose, reshape
from andfacil.domain.values.cards import Need
from andfacil.domain.values.edits import Edit, EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from andfacil.domain.values.cards import CardId, Status

_ONE_SIDE = "Only needs of one side can be moved together."

MANY: dict[EditKind, EditKind] = {
    EditKind.PARK: EditKind.PARK_MANY,
    EditKind.CHANGE_STATUS: EditKind.CHANGE_STATUS_MANY,
    EditKind.MAKE_NON_NEGOTIABLE: EditKind.MAKE_NON_NEGOTIABLE_MANY,
    EditKind.MAKE_NEED: EditKind.MAKE_NEED_MANY,
}
"""The kind of an edit when it is done to several cards."""


def park_many(board: Board, ids: Iterable[CardId]) -> Edit:
    """Park the cards, each as `reshape.park` does."""
    return _in_turn(board, ids, EditKind.PARK, reshape.park)


def change_status_many(board: Board, refs: Iterable[CardId], status: Status) -> Edit:
    """Change the status of the solutions."""
    return _in_turn(
        board,
        refs,
        EditKind.CHANGE_STATUS,
        lambda now, ref: propose.change_status(now, ref, status),
    )


def toggle_non_negotiable_many(board: Board, refs: Iterable[CardId]) -> Edit:
    """Make the needs non-negotiable; if all of them are already, make them needs."""
    refs = list(refs)
    must = not all(board.card(ref, Need).non_negotiable for ref in refs)

    def mark(now: Board, ref: CardId) -> Edit:
        if now.card(ref, Need).non_negotiable is must:
            raise NothingToChange(ref)
        return propose.toggle_non_negotiable(now, ref)

    return _in_turn(board, refs, EditKind.MAKE_NON_NEGOTIABLE if must else EditKind.MAKE_NEED, mark)


def place_many(board: Board, ids: Iterable[CardId], *, non_negotiable: bool, row: int) -> Edit:
    """Put the cards together, after `row` of the others in a group.

    For needs of one side it is the group of the non-negotiables, or of the other needs, and they
    become what that group is; solutions have one group only. Raises NothingToChange when the cards
    are there already.
    """
    chosen = reshape.chosen_cards(board, ids)
    needs = [card for card in chosen if isinstance(card, Need)]
    if not needs:
        return reshape.move_many(board, [card.id for card in chosen], row)
    if len(needs) < len(chosen) or len({need.side for need in needs}) > 1:
        raise RuleBroken(_ONE_SIDE)
    if all(need.non_negotiable is non_negotiable for need in needs):
        return reshape.move_many(board, [need.ref for need in needs], row)
    refs = {need.ref for need in needs}
    column = board.needs(needs[0].side)
    ordered = sorted((n for n in column if n.ref in refs), key=column_order)
    block = [replace(need, non_negotiable=non_negotiable) for need in ordered]
    others = [n for n in column if n.non_negotiable is non_negotiable and n.ref not in refs]
    row = max(0, row)
    changes = reordered(board, (*others[:row], *block, *others[row:]))
    kind = EditKind.MAKE_NON_NEGOTIABLE if non_negotiable else EditKind.MAKE_NEED
    return Edit(MANY[kind] if len(block) > 1 else kind, block[0].ref, changes)


def step_many(board: Board, ids: Iterable[CardId], rows: int) -> Edit:
    """Move the cards of one group up (-1) or down (1) by one row, together.

    Cards that are not next to each other are put together first. Raises NothingToChange at the end
    of the group.
    """
    chosen = reshape.chosen_cards(board, ids)
    wanted = {card.id for card in chosen}
    group = propose.neighbours(board, chosen[0])
    rows_of_chosen = [
        row_of_chosen for row_of_chosen, card in enumerate(group) if card.id in wanted
    ]
    above = rows_of_chosen[0] if rows < 0 else rows_of_chosen[-1] + 1 - len(rows_of_chosen)
    return reshape.move_many(board, wanted, above + rows)


def _in_turn(
    board: Board, ids: Iterable[CardId], kind: EditKind, make: Callable[[Board, CardId], Edit]
) -> Edit:
    """One edit that does to each card what `make` proposes; others do not change."""
    chosen = reshape.chosen_cards(board, ids)
    if len(chosen) == 1:
        return make(board, chosen[0].id)
    now = Board(board, board.numbers.copy())
    whole: Edit | None = None
    for card in chosen:
        try:
            edit = make(now, card.id)
        except NothingToChange:
            continue
        now.apply(edit)
        whole = edit if whole is None else whole.then(edit)
    if whole is None:
        raise NothingToChange(chosen[0].id)
    return Edit(MANY[kind], whole.about, whole.changes)
