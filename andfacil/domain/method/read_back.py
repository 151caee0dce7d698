"""Reading back: both sides tick each line of the agreement that is right, by its words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.board.ordering import next_order
from andfacil.domain.values.cards import LineTick, Side
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import NothingToChange

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from andfacil.domain.board.board import Board

BOTH = frozenset(Side)


def tick_line(board: Board, words: str, sides: Iterable[Side], *, ticked: bool = True) -> Edit:
    """These sides say that the line with these words (their SHA-256) is right, or take it back.

    Raises NothingToChange.
    """
    tick_id = f"tick:{words}"
    found = board.get(tick_id)
    before = found if isinstance(found, LineTick) else None
    old = ticked_by(board, words)
    new = old | frozenset(sides) if ticked else old - frozenset(sides)
    if new == old:
        raise NothingToChange(tick_id)
    kind = EditKind.TICK_LINE if ticked else EditKind.UNTICK_LINE
    after = None
    if new:
        tick = before or LineTick(id=tick_id, order=next_order(board, LineTick), words=words)
        after = replace(tick, a=Side.A in new, b=Side.B in new)
    return Edit(kind, tick_id, (Change(tick_id, before, after),))


def ticked_by(board: Board, words: str) -> frozenset[Side]:
    """The sides that have ticked the line with these words."""
    tick = board.get(f"tick:{words}")
    return tick.sides if isinstance(tick, LineTick) else frozenset()


def lines_left(board: Board, lines: Sequence[str]) -> tuple[int, ...]:
    """The lines, counted from 0, that are not ticked by both sides; `lines` are their words."""
    return tuple(n for n, words in enumerate(lines) if ticked_by(board, words) != BOTH)
