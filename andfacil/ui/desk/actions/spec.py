"""What an entry in the table of actions says."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from andfacil.ui.words.sentences import Marked


class Doer(StrEnum):
    """Which object of the desk has the method behind an action."""

    CARDS = "cards"
    RESHAPING = "reshaping"
    DESK = "desk"
    WINDOW = "window"
    LOOK = "look"
    FIND = "find"
    PLACES = "places"
    SEVERAL = "several"
    ATTENTION = "attention"
    FOCUS = "focus"
    SCREENS = "screens"
    REVEAL = "reveal"


class Asks(StrEnum):
    """What must be selected before an action makes sense."""

    NOTHING = "nothing"
    CARD = "card"
    NEED = "need"
    SOLUTION = "solution"
    POSITION = "position"
    PARKED = "parked"
    ON_BOARD = "on-board"
    """A need or a solution."""
    HIDEABLE = "hideable"
    """A need, a solution or a position."""
    PARKABLE = "parkable"
    """Whatever can be put aside."""


class ActionSpec(NamedTuple):
    """One action. `keys` are shortcuts, the first one shown; `method` is the doer's method.

    The keys of one that is `everywhere` also count while the room's window has the focus.
    """

    id: str
    text: Marked
    icon: str
    keys: tuple[str, ...]
    doer: Doer
    method: str
    asks: Asks = Asks.NOTHING
    checkable: bool = False
    everywhere: bool = False
