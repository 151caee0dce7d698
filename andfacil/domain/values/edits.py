"""Edits: what the facilitator did, as values that can be inverted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andfacil.domain.values.cards import AnyCard, CardId


class EditKind(StrEnum):
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
    CHANGE_STATUS_MANY = "change-status-many"
    CHANGE_NOTE = "change-note"
    CHANGE_DETAILS = "change-details"
    CHANGE_PHASE = "change-phase"
    HEARD = "heard"
    MAKE_NON_NEGOTIABLE = "make-non-negotiable"
    MAKE_NEED = "make-need"
    MAKE_NON_NEGOTIABLE_MANY = "make-non-negotiable-many"
    MAKE_NEED_MANY = "make-need-many"
    SPLIT = "split"
    MERGE = "merge"
    DUPLICATE = "duplicate"
    PARK = "park"
    PARK_MANY = "park-many"
    TAKE_UP = "take-up"
    MOVE = "move"
    MOVE_MANY = "move-many"
    DELETE = "delete"
    DELETE_MANY = "delete-many"
    REVEAL = "reveal"
    REVEAL_MANY = "reveal-many"
    HIDE = "hide"
    CHANGE_ANSWERS = "change-answers"
    REVEAL_ANSWERS = "reveal-answers"
    CHANGE_SCORES = "change-scores"
    REVEAL_SCORES = "reveal-scores"
    SWAP_COLUMNS = "swap-columns"
    SIGN = "sign"
    CHANGE_PLAN = "change-plan"
    CHANGE_REASON = "change-reason"
    SAY_LOOKING = "say-looking"
    TOSS_COIN = "toss-coin"
    ADD_SHARED = "add-shared"
    JOIN = "join"
    UNJOIN = "unjoin"
    RUN_CLOCK = "run-clock"
    TEST_MUST = "test-must"
    MARK_CLASH = "mark-clash"
    UNMARK_CLASH = "unmark-clash"
    CHANGE_CLASH = "change-clash"
    SOLVE_CLASH = "solve-clash"
    CHANGE_GUESSES = "change-guesses"
    TICK_LINE = "tick-line"
    UNTICK_LINE = "untick-line"
    CHANGE_WALK_AWAY = "change-walk-away"
    CHANGE_CLOSING_WORDS = "change-closing-words"


BESIDE_HISTORY = frozenset({EditKind.RUN_CLOCK})
"""What undo does not know: time that has passed does not come back."""


@dataclass(frozen=True, slots=True)
class Change:
    """One card before and after. `before` is None: added; `after` is None: removed."""

    card_id: CardId
    before: AnyCard | None
    after: AnyCard | None

    def inverse(self) -> Change:
        """The change that undoes this one."""
        return Change(self.card_id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """What was done to one or more cards; one step for undo.

    `about` is the ref or id of the card the edit is about, for undo lists; never its text.
    """

    kind: EditKind
    about: CardId
    changes: tuple[Change, ...]

    def inverse(self) -> Edit:
        """The edit that undoes this one; its changes are in reverse order."""
        return Edit(self.kind, self.about, tuple(c.inverse() for c in reversed(self.changes)))

    def then(self, later: Edit) -> Edit:
        """This edit and the one after it as one edit of this kind.

        Each change goes from before both to after both; cards that did not change are left out.
        """
        whole: dict[CardId, Change] = {}
        for change in (*self.changes, *later.changes):
            first = whole.get(change.card_id, change)
            whole[change.card_id] = Change(change.card_id, first.before, change.after)
        changed = tuple(c for c in whole.values() if c.before != c.after)
        return Edit(self.kind, self.about, changed)
