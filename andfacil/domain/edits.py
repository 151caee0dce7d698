"""Edits: one deed of the facilitator, as values that know their opposite."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andfacil.domain.cards import AnyCard, CardId


class Deed(StrEnum):
    """What was done, in one word; windows and the command line turn it into a sentence."""

    NEW_SESSION = "new-session"
    IMPORT = "import"
    ADD_NEED = "add-need"
    ADD_NON_NEGOTIABLE = "add-non-negotiable"
    ADD_POSITION = "add-position"
    ADD_SOLUTION = "add-solution"
    ADD_COMMITMENT = "add-commitment"
    ADD_PARKED = "add-parked"
    TURN_POSITION = "turn-position"
    CHANGE_TEXT = "change-text"
    CHANGE_CARD = "change-card"
    CHANGE_LINKS = "change-links"
    CHANGE_STATUS = "change-status"
    CHANGE_NOTE = "change-note"
    CHANGE_DETAILS = "change-details"
    CHANGE_PHASE = "change-phase"
    HEARD = "heard"
    MAKE_NON_NEGOTIABLE = "make-non-negotiable"
    MAKE_NEED = "make-need"
    MOVE = "move"
    DELETE = "delete"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Change:
    """One card before and after. `before` is None: added; `after` is None: taken away."""

    card_id: CardId
    before: AnyCard | None
    after: AnyCard | None

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.card_id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """One deed, however many cards it touches.

    `about` is the ref or id of the card the deed is about, for undo lists; never its text.
    """

    deed: Deed
    about: CardId
    changes: tuple[Change, ...]

    def inverse(self) -> Edit:
        """The edit that takes this one back; the changes run the other way round."""
        return Edit(self.deed, self.about, tuple(c.inverse() for c in reversed(self.changes)))
