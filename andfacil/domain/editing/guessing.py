"""What matters most to each side, and what the other side takes for it: told in confidence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board.rules import MOST_GUESSED
from andfacil.domain.values.cards import Guesses, Side
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId

_NOT_THERE = "{ref} is no need of side {side} that everybody can see."
_TOO_MANY = "At most {most} needs matter most; please leave some out."
_SPACE = re.compile(r"[\s,;+]+")


class Hits(NamedTuple):
    """What one side guessed of the other, and what that side said itself, in its order.

    `found` are those that are in both.
    """

    side: Side
    guess: tuple[CardId, ...]
    top: tuple[CardId, ...]

    @property
    def found(self) -> tuple[CardId, ...]:
        """The needs of the other side that were guessed."""
        return tuple(ref for ref in self.top if ref in self.guess)


def guesses_of(board: Board) -> Guesses:
    """What was told; empty before anything was."""
    return next(iter(board.all_of(Guesses)), Guesses())


def hits(guesses: Guesses, side: Side) -> Hits | None:
    """How well a side knows the other; None until both lists are there."""
    if side is Side.A:
        found = Hits(side, guesses.guess_a, guesses.top_b)
    else:
        found = Hits(side, guesses.guess_b, guesses.top_a)
    return found if found.guess and found.top else None


def read_refs(board: Board, side: Side, typed: str) -> tuple[CardId, ...]:
    """The needs of `side` that a line names: "B1 b4" or only "1 4", each once.

    Raises RuleBroken for others and for too many.
    """
    shown = {need.ref for need in board.needs(side) if not need.hidden}
    found: dict[CardId, None] = {}
    for word in filter(None, _SPACE.split(typed.strip())):
        ref = word.upper() if not word.isdecimal() else f"{side.value}{int(word)}"
        if ref not in shown:
            raise RuleBroken(_NOT_THERE, ref=word, side=side.value)
        found[ref] = None
    if len(found) > MOST_GUESSED:
        raise RuleBroken(_TOO_MANY, most=str(MOST_GUESSED))
    return tuple(found)


def change_guesses(board: Board, guesses: Guesses) -> Edit:
    """Keep these lists, at the desk alone. Raises NothingToChange."""
    before = next(iter(board.all_of(Guesses)), None)
    after = guesses if guesses.refs else None
    if before == after:
        raise NothingToChange(guesses.id)
    return Edit(EditKind.CHANGE_GUESSES, guesses.id, (Change(guesses.id, before, after),))
