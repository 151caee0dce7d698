"""Proposals: functions that look at a board and give the edit that does one thing to it.

Nothing here changes a board. Each function gives an `Edit` for `Session.perform` and raises
RuleBroken when the edit makes no sense on this board. Texts are not cleaned here: code that reads
the keyboard or a file cleans them first (`domain.values.text`).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from andfacil.domain.board.leaving import removal
from andfacil.domain.board.ordering import next_order, reordered
from andfacil.domain.values.cards import (
    CaucusNote,
    Commitment,
    Need,
    Parked,
    Position,
    Solution,
    Worded,
)
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard, CardId, Details, Side, Status


def _add(kind: EditKind, card: AnyCard) -> Edit:
    return Edit(kind, card.id, (Change(card.id, None, card),))


def new_need(board: Board, side: Side, text: str, *, non_negotiable: bool = False) -> Need:
    """A need with the next ref of its side and the last rank; it is not on the board yet."""
    return Need(
        id=board.numbers.next_id(Need, side),
        order=next_order(board, Need),
        side=side,
        text=text,
        non_negotiable=non_negotiable,
    )


def add_need(
    board: Board,
    side: Side,
    text: str,
    *,
    non_negotiable: bool = False,
    why: str = "",
    met_when: str = "",
) -> Edit:
    """A new need or non-negotiable at the end of its side's column."""
    need = new_need(board, side, text, non_negotiable=non_negotiable)
    need = replace(need, why=why, met_when=met_when)
    return _add(EditKind.ADD_NON_NEGOTIABLE if non_negotiable else EditKind.ADD_NEED, need)


def add_position(board: Board, side: Side, text: str) -> Edit:
    """A position, recorded so that it can be turned into a need."""
    card_id = board.numbers.next_id(Position)
    order = next_order(board, Position)
    return _add(EditKind.ADD_POSITION, Position(id=card_id, order=order, side=side, text=text))


def turn_position(
    board: Board, position_id: CardId, text: str, *, non_negotiable: bool = False
) -> Edit:
    """Replace the position by a need with `text`, which keeps the words of the position.

    Private notes about the position are about the need from now on.
    """
    position = board.card(position_id, Position)
    need = new_need(board, position.side, text, non_negotiable=non_negotiable)
    need = replace(need, said_as=position.text, hidden=position.hidden)
    leaving = removal(board, (position,), notes_to=need.id)
    return Edit(EditKind.TURN_POSITION, need.id, (Change(need.id, None, need), *leaving))


def add_solution(
    board: Board,
    text: str,
    *,
    meets: tuple[CardId, ...] = (),
    breaks: tuple[CardId, ...] = (),
    how_we_will_know: str = "",
) -> Edit:
    """A new draft at the end of the AND column."""
    solution = Solution(
        id=board.numbers.next_id(Solution),
        order=next_order(board, Solution),
        text=text,
        meets=meets,
        breaks=breaks,
        how_we_will_know=how_we_will_know,
    )
    return _add(EditKind.ADD_SOLUTION, solution)


def add_commitment(
    board: Board,
    text: str,
    *,
    owner: str = "",
    by: dt.date | None = None,
    solution: CardId = "",
    how_we_will_know: str = "",
) -> Edit:
    """Who does what by when, last in the list."""
    commitment = Commitment(
        id=board.numbers.next_id(Commitment),
        order=next_order(board, Commitment),
        text=text,
        owner=owner,
        by=by,
        solution=solution,
        how_we_will_know=how_we_will_know,
    )
    return _add(EditKind.ADD_COMMITMENT, commitment)


def add_parked(board: Board, text: str) -> Edit:
    """A matter for the parking lot."""
    card_id = board.numbers.next_id(Parked)
    return _add(EditKind.ADD_PARKED, Parked(id=card_id, order=next_order(board, Parked), text=text))


def change_card(board: Board, card: AnyCard, kind: EditKind = EditKind.CHANGE_CARD) -> Edit:
    """Replace the card with the same id by `card`. Raises NothingToChange if they are equal."""
    before = board[card.id]
    if before == card:
        raise NothingToChange(card.id)
    return Edit(kind, card.id, (Change(card.id, before, card),))


def change_text(board: Board, card_id: CardId, text: str) -> Edit:
    """Change the text of a card."""
    card = board[card_id]
    if not isinstance(card, Worded):
        raise RuleBroken("{ref} has no text to change.", ref=card_id)
    return change_card(board, replace(card, text=text), EditKind.CHANGE_TEXT)


def change_status(board: Board, ref: CardId, status: Status) -> Edit:
    """Change the status of a solution."""
    solution = board.card(ref, Solution)
    return change_card(board, replace(solution, status=status), EditKind.CHANGE_STATUS)


def change_links(
    board: Board,
    ref: CardId,
    *,
    meets: tuple[CardId, ...] = (),
    breaks: tuple[CardId, ...] = (),
    clears: tuple[CardId, ...] = (),
) -> Edit:
    """The solution also meets `meets` and breaks `breaks`; its links to `clears` are removed."""
    solution = linked(board.card(ref, Solution), meets=meets, breaks=breaks, clears=clears)
    return change_card(board, solution, EditKind.CHANGE_LINKS)


def linked(
    solution: Solution,
    *,
    meets: tuple[CardId, ...] = (),
    breaks: tuple[CardId, ...] = (),
    clears: tuple[CardId, ...] = (),
) -> Solution:
    """`solution` with links added and removed; it meets a need or breaks it, not both."""
    return replace(
        solution,
        meets=_merged(solution.meets, meets, {*breaks, *clears}),
        breaks=_merged(solution.breaks, breaks, {*meets, *clears}),
    )


def toggle_meets(board: Board, ref: CardId, need: CardId) -> Edit:
    """The solution meets the need, or no longer does."""
    return _toggle_link(board, ref, need, "meets")


def toggle_breaks(board: Board, ref: CardId, need: CardId) -> Edit:
    """The solution breaks the need, or no longer does."""
    return _toggle_link(board, ref, need, "breaks")


def _toggle_link(board: Board, ref: CardId, need: CardId, link: Literal["meets", "breaks"]) -> Edit:
    board.card(need, Need)
    linked_needs: tuple[CardId, ...] = getattr(board.card(ref, Solution), link)
    if need in linked_needs:
        return change_links(board, ref, clears=(need,))
    return change_links(board, ref, **{link: (need,)})


def toggle_non_negotiable(board: Board, ref: CardId) -> Edit:
    """A need becomes a non-negotiable, or a non-negotiable a need."""
    need = board.card(ref, Need)
    kind = EditKind.MAKE_NEED if need.non_negotiable else EditKind.MAKE_NON_NEGOTIABLE
    return change_card(board, replace(need, non_negotiable=not need.non_negotiable), kind)


def set_heard(board: Board, ref: CardId, *, heard: bool = True) -> Edit:
    """Mark that the other side has said the need back and its owner said "right"; or unmark it."""
    return change_card(board, replace(board.card(ref, Need), heard=heard), EditKind.HEARD)


def change_details(
    board: Board, details: Details, kind: EditKind = EditKind.CHANGE_DETAILS
) -> Edit:
    """Names, people, frame and dates of the session."""
    return change_card(board, details, kind)


def change_caucus_note(board: Board, about: CardId, text: str) -> Edit:
    """The private note about a card; an empty text removes it.

    That it may be told was said of its words: other words are in confidence again.
    """
    note = next((n for n in board.all_of(CaucusNote) if n.about == about), None)
    if note is None and not text.strip():
        raise NothingToChange(about)
    if note is None:
        card_id = board.numbers.next_id(CaucusNote)
        order = next_order(board, CaucusNote)
        note = CaucusNote(id=card_id, order=order, about=about, text=text)
        return Edit(EditKind.CHANGE_NOTE, about, (Change(note.id, None, note),))
    told = note.may_share and note.text == text
    after = replace(note, text=text, may_share=told) if text.strip() else None
    return Edit(EditKind.CHANGE_NOTE, about, (Change(note.id, note, after),))


def set_may_share(board: Board, about: CardId, may_share: bool) -> Edit:
    """Its side says that the private note about a card may be told, or that it may not."""
    note = next((n for n in board.all_of(CaucusNote) if n.about == about), None)
    if note is None:
        raise RuleBroken("There is no private note yet; write it first.")
    return change_card(board, replace(note, may_share=may_share), EditKind.CHANGE_NOTE)


def notes_to_tell(board: Board) -> tuple[CaucusNote, ...]:
    """The private notes that may be told, and no others."""
    return tuple(note for note in board.all_of(CaucusNote) if note.may_share)


def move(board: Board, card_id: CardId, row: int) -> Edit:
    """Move the card to `row` (from 0) among its neighbours.

    Neighbours are the cards of its group: the needs or the non-negotiables of a side, or all
    cards of its class. Raises NothingToChange when it is there already.
    """
    card = board[card_id]
    group = neighbours(board, card)
    old = group.index(card)
    row = max(0, min(row, len(group) - 1))
    if row == old:
        raise NothingToChange(card_id)
    wanted = list(group)
    wanted.insert(row, wanted.pop(old))
    return Edit(EditKind.MOVE, card_id, reordered(board, wanted))


def neighbours(board: Board, card: AnyCard) -> tuple[AnyCard, ...]:
    """The group of cards among which `card` can be moved, by rank, itself included."""
    if isinstance(card, Need):
        return tuple(
            need for need in board.needs(card.side) if need.non_negotiable == card.non_negotiable
        )
    if isinstance(card, Position):
        return tuple(other for other in board.all_of(Position) if other.side is card.side)
    return board.all_of(type(card))


def in_one_group(board: Board, cards: Sequence[AnyCard]) -> bool:
    """True when the cards are of one group, so that they can be moved together."""
    if not cards:
        return False
    group = {card.id for card in neighbours(board, cards[0])}
    return all(card.id in group for card in cards)


def delete(board: Board, card_id: CardId) -> Edit:
    """Remove the card and all links to it; its ref is retired."""
    return Edit(EditKind.DELETE, card_id, removal(board, (board[card_id],)))


def _merged(
    old: tuple[CardId, ...], new: tuple[CardId, ...], without: set[CardId]
) -> tuple[CardId, ...]:
    return tuple(ref for ref in dict.fromkeys((*old, *new)) if ref not in without)
