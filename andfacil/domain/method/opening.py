"""The opening of a session: each side's yes to looking, and who speaks first in which phase."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.values.cards import Details, Phase, Position, Side
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import NothingToChange

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.board.board import Board

SPEAKING = (
    Phase.CLARIFY,
    Phase.UNDERSTAND,
    Phase.BUILD,
    Phase.TEST,
    Phase.COMMIT,
    Phase.SIGN,
    Phase.REVIEW,
)
"""The phases in which the sides take turns at beginning; the coin is for the first of them."""


def say_looking(board: Board, side: Side, *, yes: bool) -> Edit:
    """A side says yes to looking for a result together, or takes that back.

    It is a yes to looking, not to any result. Raises NothingToChange.
    """
    details = board.details
    if side is Side.A:
        return _of_session(board, replace(details, looking_a=yes), EditKind.SAY_LOOKING)
    return _of_session(board, replace(details, looking_b=yes), EditKind.SAY_LOOKING)


def toss_coin(board: Board, choose: Callable[[tuple[Side, ...]], Side]) -> Edit:
    """Who starts, chosen by chance: `choose` takes one of the sides. A new toss replaces it.

    Raises NothingToChange when the same side is chosen again.
    """
    starts = choose(tuple(Side))
    return _of_session(board, replace(board.details, starts=starts), EditKind.TOSS_COIN)


def first_speaker(details: Details, phase: Phase | None) -> Side | None:
    """The side that speaks first in a phase: the one of the coin, then the other, by turns.

    None before the coin was tossed, and in phases in which nobody has to begin.
    """
    if details.starts is None or phase not in SPEAKING:
        return None
    return details.starts if SPEAKING.index(phase) % 2 == 0 else details.starts.other


def first_to_tell(details: Details) -> Side:
    """The side whose story is heard first by now: side A where no coin says another."""
    return first_speaker(details, details.phase) or details.starts or Side.A


def positions_in_turn(board: Board) -> tuple[Position, ...]:
    """The positions to be turned into needs: those of the side that speaks first before the others.

    Where nobody has to begin, as they were said.
    """
    details = board.details
    first = first_speaker(details, details.phase)
    found = board.all_of(Position)
    return tuple(sorted(found, key=lambda each: first not in {None, each.side}))


def _of_session(board: Board, after: Details, kind: EditKind) -> Edit:
    before = board.details
    if after == before:
        raise NothingToChange(before.id)
    return Edit(kind, before.id, (Change(before.id, before, after),))
