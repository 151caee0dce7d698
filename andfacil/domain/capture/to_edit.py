"""From what a line means to the edit for it, on a given board."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch
from typing import TYPE_CHECKING, TypeVar

from andfacil.domain.board.board import Board
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.values import (
    Captured,
    CardChange,
    LinkKind,
    NewCommitment,
    NewNeed,
    NewParked,
    NewPosition,
    NewSharedNeed,
    NewSolution,
    TypedLink,
    TypedRef,
)
from andfacil.domain.editing import common_ground, propose
from andfacil.domain.values.cards import Need, Solution
from andfacil.domain.values.edits import Edit, EditKind

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId

CardT = TypeVar("CardT", Need, Solution)

NO_SUCH_CARD = "There is no card {ref} on the board."


def capture_edit(board: Board, captured: Captured) -> Edit:
    """The edit that `captured` asks for.

    Raises CaptureFault, with the offsets in the line, for a ref that is not on the board, and
    NothingToChange when the board is already like that.
    """
    return _edit(captured, board)


@singledispatch
def _edit(captured: Captured, board: Board) -> Edit:
    raise TypeError(type(captured).__name__)


@_edit.register
def _(captured: NewNeed, board: Board) -> Edit:
    return propose.add_need(
        board,
        captured.side,
        captured.text,
        non_negotiable=captured.non_negotiable,
        why=captured.why,
        met_when=captured.met_when,
    )


@_edit.register
def _(captured: NewSharedNeed, board: Board) -> Edit:
    return common_ground.add_shared(
        board,
        captured.text,
        non_negotiable=captured.non_negotiable,
        why=captured.why,
        met_when=captured.met_when,
    )


@_edit.register
def _(captured: NewPosition, board: Board) -> Edit:
    return propose.add_position(board, captured.side, captured.text)


@_edit.register
def _(captured: NewParked, board: Board) -> Edit:
    return propose.add_parked(board, captured.text)


@_edit.register
def _(captured: NewSolution, board: Board) -> Edit:
    for link in captured.links:
        find_typed(board, link, Need)
    return propose.add_solution(
        board,
        captured.text,
        meets=linked_refs(captured.links, LinkKind.MEETS),
        breaks=linked_refs(captured.links, LinkKind.BREAKS),
        how_we_will_know=captured.how_we_will_know,
    )


@_edit.register
def _(captured: NewCommitment, board: Board) -> Edit:
    if captured.solution:
        find_typed(board, captured.solution, Solution)
    return propose.add_commitment(
        board,
        captured.text,
        owner=captured.owner,
        by=captured.by,
        solution=captured.solution.ref if captured.solution else "",
        how_we_will_know=captured.how_we_will_know,
    )


@_edit.register
def _(captured: CardChange, board: Board) -> Edit:
    if captured.ref.ref.startswith("AND"):
        return _solution_change(board, captured)
    need = after = find_typed(board, captured.ref, Need)
    if captured.heard:
        after = replace(after, heard=True)
    if captured.why is not None:
        after = replace(after, why=captured.why)
    if captured.sign is not None:
        after = replace(after, met_when=captured.sign)
    only_heard = after == replace(need, heard=after.heard)
    return propose.change_card(board, after, EditKind.HEARD if only_heard else EditKind.CHANGE_CARD)


def _solution_change(board: Board, captured: CardChange) -> Edit:
    solution = find_typed(board, captured.ref, Solution)
    for link in captured.links:
        find_typed(board, link, Need)
    after = propose.linked(
        solution,
        meets=linked_refs(captured.links, LinkKind.MEETS),
        breaks=linked_refs(captured.links, LinkKind.BREAKS),
        clears=linked_refs(captured.links, LinkKind.CLEAR),
    )
    if captured.status is not None:
        after = replace(after, status=captured.status)
    if captured.sign is not None:
        after = replace(after, how_we_will_know=captured.sign)
    return propose.change_card(board, after, _solution_kind(captured))


def _solution_kind(captured: CardChange) -> EditKind:
    if captured.status is not None:
        return EditKind.CHANGE_STATUS
    return EditKind.CHANGE_LINKS if captured.links else EditKind.CHANGE_CARD


def linked_refs(links: tuple[TypedLink, ...], how: LinkKind) -> tuple[CardId, ...]:
    """The refs of the needs that are linked in this way."""
    return tuple(link.ref for link in links if link.how is how)


def find_typed(board: Board, at: TypedRef | TypedLink, of_class: type[CardT]) -> CardT:
    """The card whose ref was typed there. Raises CaptureFault when there is none of this class."""
    card = board.get(at.ref)
    if not isinstance(card, of_class):
        raise CaptureFault(NO_SUCH_CARD, at.start, at.end, ref=at.ref)
    return card
