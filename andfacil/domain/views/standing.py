"""How far a board has come: one badge, that says what is so and presses nobody."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.values.cards import Need, Side
from andfacil.domain.views.open_points import open_points

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from andfacil.domain.board.board import Board


class Badge(StrEnum):
    """How far the board has come, from the least to the most."""

    OPEN = "open"
    MUSTS_MET = "musts_met"
    ALL_MET = "all_met"
    READ_BACK = "read_back"
    SIGNED = "signed"
    CHANGED = "changed"


class Signed(NamedTuple):
    """The version that was signed last, and what has become of it.

    `at` is UTC. `same`: the board has the words that were signed, in the same order. `changes` is
    the number of cards added, changed and deleted since; 0 when only order or language changed.
    """

    version: int
    at: dt.datetime
    same: bool
    changes: int

    @property
    def badge(self) -> Badge:
        """Signed, or changed since."""
        return Badge.SIGNED if self.same else Badge.CHANGED

    @property
    def day(self) -> dt.date:
        """The day on which it was signed, by the clock of this machine."""
        return self.at.astimezone().date()


def badge_of(board: Board, is_read_back: Callable[[Board], bool] | None = None) -> Badge:
    """How far a board has come that was never signed. Nobody signs an empty board.

    *Read back: ready to sign* is what a board says on which nothing is open before signing and
    each line of whose paper is ticked by both sides: `is_read_back` is asked, and without it, none
    is.
    """
    tallies = [board.coverage.tally(side) for side in Side]
    if all(tally.needs and tally.met == tally.needs for tally in tallies):
        needs = (need for need in board.all_of(Need) if not is_hidden(need))
        if is_read_back and all(need.heard for need in needs) and not open_points(board):
            return Badge.READ_BACK if is_read_back(board) else Badge.ALL_MET
        return Badge.ALL_MET
    musts_met = board.coverage.ready_to_sign and any(tally.met for tally in tallies)
    if musts_met and board.coverage.has_musts:
        return Badge.MUSTS_MET
    return Badge.OPEN
