"""Deeds in words: what was done, as a sentence, and what undo would take back, as a name.

Both are English templates with `{holes}`, so that a window can translate a template before it
fills it. Holes hold refs or the word for a card whose id is never spoken, never a card's text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from andfacil.domain.values.cards import Need, Solution, Status
from andfacil.domain.values.edits import Deed

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.edits import Edit

Words = tuple[str, dict[str, str]]
"""A template and what fills its holes."""

SPOKEN = re.compile(r"(?:A|B|AND)[1-9][0-9]*")

DONE: dict[Deed, str] = {
    Deed.NEW_SESSION: "Session begun",
    Deed.IMPORT: "Session imported",
    Deed.ADD_NEED: "{ref}: need added",
    Deed.ADD_NON_NEGOTIABLE: "{ref}: non-negotiable added",
    Deed.ADD_POSITION: "Position noted",
    Deed.ADD_SOLUTION: "{ref}: solution added",
    Deed.ADD_COMMITMENT: "Commitment added",
    Deed.ADD_PARKED: "Point parked",
    Deed.TURN_POSITION: "{ref}: position turned into a need",
    Deed.CHANGE_TEXT: "{ref}: text changed",
    Deed.CHANGE_CARD: "{ref}: changed",
    Deed.CHANGE_LINKS: "{ref}: links changed",
    Deed.CHANGE_STATUS: "{ref}: status changed",
    Deed.CHANGE_STATUS_MANY: "{ref} and others: status changed",
    Deed.CHANGE_NOTE: "Private note changed",
    Deed.CHANGE_DETAILS: "Session details changed",
    Deed.CHANGE_PHASE: "Phase changed",
    Deed.HEARD: "{ref}: heard",
    Deed.MAKE_NON_NEGOTIABLE: "{ref}: now a non-negotiable",
    Deed.MAKE_NEED: "{ref}: now a need",
    Deed.MAKE_NON_NEGOTIABLE_MANY: "{ref} and others: now non-negotiables",
    Deed.MAKE_NEED_MANY: "{ref} and others: now needs",
    Deed.SPLIT: "{ref}: split in two",
    Deed.MERGE: "{ref}: others merged into it",
    Deed.DUPLICATE: "{ref}: duplicate added",
    Deed.PARK: "{ref}: parked",
    Deed.PARK_MANY: "{ref} and others: parked",
    Deed.TAKE_UP: "{ref}: taken from the parking lot",
    Deed.MOVE: "{ref}: moved",
    Deed.MOVE_MANY: "{ref} and others: moved",
    Deed.DELETE: "{ref}: deleted",
    Deed.DELETE_MANY: "{ref} and others: deleted",
    Deed.REVEAL: "{ref}: revealed",
    Deed.REVEAL_MANY: "{ref} and others: revealed",
    Deed.HIDE: "{ref}: hidden",
    Deed.CHANGE_ANSWERS: "{ref}: answers changed",
    Deed.REVEAL_ANSWERS: "{ref}: answers revealed",
    Deed.CHANGE_SCORES: "Willingness noted",
    Deed.REVEAL_SCORES: "Willingness revealed",
    Deed.SWAP_COLUMNS: "Columns swapped",
    Deed.SIGN: "Signed version kept",
}
"""What was done."""

NO_LONGER_HEARD = "{ref}: no longer heard"

STATUSES: dict[Status, str] = {
    Status.DRAFT: "{ref}: draft",
    Status.AGREED: "{ref}: agreed",
    Status.PARKED: "{ref}: parked",
    Status.REJECTED: "{ref}: rejected",
}
"""What was done where a solution's status was changed."""

NAMES: dict[Deed, str] = {
    Deed.NEW_SESSION: "begin the session",
    Deed.IMPORT: "import the session",
    Deed.ADD_NEED: "add {ref}",
    Deed.ADD_NON_NEGOTIABLE: "add {ref}",
    Deed.ADD_POSITION: "add {ref}",
    Deed.ADD_SOLUTION: "add {ref}",
    Deed.ADD_COMMITMENT: "add {ref}",
    Deed.ADD_PARKED: "add {ref}",
    Deed.TURN_POSITION: "turn a position into {ref}",
    Deed.CHANGE_TEXT: "reword {ref}",
    Deed.CHANGE_CARD: "change {ref}",
    Deed.CHANGE_LINKS: "links of {ref}",
    Deed.CHANGE_STATUS: "status of {ref}",
    Deed.CHANGE_STATUS_MANY: "status of {ref} and others",
    Deed.CHANGE_NOTE: "private note",
    Deed.CHANGE_DETAILS: "session details",
    Deed.CHANGE_PHASE: "phase",
    Deed.HEARD: "heard {ref}",
    Deed.MAKE_NON_NEGOTIABLE: "make {ref} non-negotiable",
    Deed.MAKE_NEED: "make {ref} a need",
    Deed.MAKE_NON_NEGOTIABLE_MANY: "make {ref} and others non-negotiable",
    Deed.MAKE_NEED_MANY: "make {ref} and others needs",
    Deed.SPLIT: "split {ref}",
    Deed.MERGE: "merge into {ref}",
    Deed.DUPLICATE: "add duplicate {ref}",
    Deed.PARK: "park {ref}",
    Deed.PARK_MANY: "park {ref} and others",
    Deed.TAKE_UP: "take {ref} from the parking lot",
    Deed.MOVE: "move {ref}",
    Deed.MOVE_MANY: "move {ref} and others",
    Deed.DELETE: "delete {ref}",
    Deed.DELETE_MANY: "delete {ref} and others",
    Deed.REVEAL: "reveal {ref}",
    Deed.REVEAL_MANY: "reveal {ref} and others",
    Deed.HIDE: "hide {ref}",
    Deed.CHANGE_ANSWERS: "answers to {ref}",
    Deed.REVEAL_ANSWERS: "reveal the answers to {ref}",
    Deed.CHANGE_SCORES: "willingness",
    Deed.REVEAL_SCORES: "reveal willingness",
    Deed.SWAP_COLUMNS: "swap the columns",
    Deed.SIGN: "sign",
}
"""The deed as undo and redo name it: "delete A3"."""

UNSPOKEN = {"C": "commitment", "P": "parked point", "Q": "position"}
"""What fills the hole for a card whose id is never spoken aloud, by its first letter."""


def describe(edit: Edit) -> Words:
    """What was done: `("{ref}: non-negotiable added", {"ref": "A1"})`."""
    return _filled(_done(edit), edit)


def name_deed(edit: Edit) -> Words:
    """The deed's name for undo lists: `("delete {ref}", {"ref": "A3"})`."""
    return _filled(NAMES[edit.deed], edit)


def is_spoken(card_id: CardId) -> bool:
    """True for a ref, which is said aloud; false for the ids of all other cards."""
    return SPOKEN.fullmatch(card_id) is not None


def _filled(template: str, edit: Edit) -> Words:
    if "{ref}" not in template:
        return template, {}
    about = edit.about
    return template, {"ref": about if is_spoken(about) else UNSPOKEN.get(about[:1], about)}


def _done(edit: Edit) -> str:
    after = edit.changes[0].after if edit.changes else None
    if edit.deed is Deed.HEARD and isinstance(after, Need) and not after.heard:
        return NO_LONGER_HEARD
    if edit.deed is Deed.CHANGE_STATUS and isinstance(after, Solution):
        return STATUSES[after.status]
    return DONE[edit.deed]
