"""Edits in words: a sentence that says what was done, and a name for undo and redo.

Both are English templates with `{holes}`, so that a window can translate a template before it
fills it. Holes hold a ref, or the word for a card without one, never a card's text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.values.cards import Need, Solution, Status
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.ids import is_ref

if TYPE_CHECKING:
    from andfacil.domain.values.edits import Edit

Template = tuple[str, dict[str, str]]
"""A template and what fills its holes."""

DONE: dict[EditKind, str] = {
    EditKind.NEW_SESSION: "Session begun",
    EditKind.IMPORT: "Session imported",
    EditKind.ADD_NEED: "{ref}: need added",
    EditKind.ADD_NON_NEGOTIABLE: "{ref}: non-negotiable added",
    EditKind.ADD_POSITION: "Position noted",
    EditKind.ADD_SOLUTION: "{ref}: solution added",
    EditKind.ADD_COMMITMENT: "Commitment added",
    EditKind.ADD_PARKED: "Point parked",
    EditKind.TURN_POSITION: "{ref}: position turned into a need",
    EditKind.CHANGE_TEXT: "{ref}: text changed",
    EditKind.CHANGE_CARD: "{ref}: changed",
    EditKind.CHANGE_LINKS: "{ref}: links changed",
    EditKind.CHANGE_STATUS: "{ref}: status changed",
    EditKind.CHANGE_STATUS_MANY: "{ref} and others: status changed",
    EditKind.CHANGE_NOTE: "Private note changed",
    EditKind.CHANGE_DETAILS: "Session details changed",
    EditKind.CHANGE_PHASE: "Phase changed",
    EditKind.HEARD: "{ref}: heard",
    EditKind.MAKE_NON_NEGOTIABLE: "{ref}: now a non-negotiable",
    EditKind.MAKE_NEED: "{ref}: now a need",
    EditKind.MAKE_NON_NEGOTIABLE_MANY: "{ref} and others: now non-negotiables",
    EditKind.MAKE_NEED_MANY: "{ref} and others: now needs",
    EditKind.SPLIT: "{ref}: split in two",
    EditKind.MERGE: "{ref}: others merged into it",
    EditKind.DUPLICATE: "{ref}: duplicate added",
    EditKind.PARK: "{ref}: parked",
    EditKind.PARK_MANY: "{ref} and others: parked",
    EditKind.TAKE_UP: "{ref}: taken from the parking lot",
    EditKind.MOVE: "{ref}: moved",
    EditKind.MOVE_MANY: "{ref} and others: moved",
    EditKind.DELETE: "{ref}: deleted",
    EditKind.DELETE_MANY: "{ref} and others: deleted",
    EditKind.REVEAL: "{ref}: revealed",
    EditKind.REVEAL_MANY: "{ref} and others: revealed",
    EditKind.HIDE: "{ref}: hidden",
    EditKind.CHANGE_ANSWERS: "{ref}: answers changed",
    EditKind.REVEAL_ANSWERS: "{ref}: answers revealed",
    EditKind.CHANGE_SCORES: "Willingness noted",
    EditKind.REVEAL_SCORES: "Willingness revealed",
    EditKind.SWAP_COLUMNS: "Columns swapped",
    EditKind.SIGN: "Signed version kept",
    EditKind.CHANGE_PLAN: "Times of the phases changed",
    EditKind.CHANGE_REASON: "Reason for going on noted",
    EditKind.RUN_CLOCK: "Time of the phase noted",
    EditKind.SAY_LOOKING: "Yes to looking together noted",
    EditKind.TOSS_COIN: "Coin tossed",
    EditKind.ADD_SHARED: "{ref}: need of both sides added",
    EditKind.JOIN: "{ref}: the same need on both sides",
    EditKind.UNJOIN: "{ref}: no longer the same need",
    EditKind.TEST_MUST: "{ref}: tested",
    EditKind.MARK_CLASH: "Clash marked",
    EditKind.UNMARK_CLASH: "Clash no longer marked",
    EditKind.CHANGE_CLASH: "Clash: words changed",
    EditKind.SOLVE_CLASH: "{ref}: solution of a clash added",
    EditKind.CHANGE_GUESSES: "Guesses noted",
    EditKind.TICK_LINE: "Line ticked",
    EditKind.UNTICK_LINE: "Line no longer ticked",
    EditKind.CHANGE_WALK_AWAY: "Private answers noted",
    EditKind.CHANGE_CLOSING_WORDS: "One word each noted",
}
"""What was done."""

NO_LONGER_HEARD = "{ref}: no longer heard"

STATUSES: dict[Status, str] = {
    Status.DRAFT: "{ref}: draft",
    Status.AGREED: "{ref}: agreed",
    Status.PARKED: "{ref}: parked",
    Status.REJECTED: "{ref}: rejected",
}
"""What was done when the status of a solution was changed."""

NAMES: dict[EditKind, str] = {
    EditKind.NEW_SESSION: "begin the session",
    EditKind.IMPORT: "import the session",
    EditKind.ADD_NEED: "add {ref}",
    EditKind.ADD_NON_NEGOTIABLE: "add {ref}",
    EditKind.ADD_POSITION: "add {ref}",
    EditKind.ADD_SOLUTION: "add {ref}",
    EditKind.ADD_COMMITMENT: "add {ref}",
    EditKind.ADD_PARKED: "add {ref}",
    EditKind.TURN_POSITION: "turn a position into {ref}",
    EditKind.CHANGE_TEXT: "reword {ref}",
    EditKind.CHANGE_CARD: "change {ref}",
    EditKind.CHANGE_LINKS: "links of {ref}",
    EditKind.CHANGE_STATUS: "status of {ref}",
    EditKind.CHANGE_STATUS_MANY: "status of {ref} and others",
    EditKind.CHANGE_NOTE: "private note",
    EditKind.CHANGE_DETAILS: "session details",
    EditKind.CHANGE_PHASE: "phase",
    EditKind.HEARD: "heard {ref}",
    EditKind.MAKE_NON_NEGOTIABLE: "make {ref} non-negotiable",
    EditKind.MAKE_NEED: "make {ref} a need",
    EditKind.MAKE_NON_NEGOTIABLE_MANY: "make {ref} and others non-negotiable",
    EditKind.MAKE_NEED_MANY: "make {ref} and others needs",
    EditKind.SPLIT: "split {ref}",
    EditKind.MERGE: "merge into {ref}",
    EditKind.DUPLICATE: "add duplicate {ref}",
    EditKind.PARK: "park {ref}",
    EditKind.PARK_MANY: "park {ref} and others",
    EditKind.TAKE_UP: "take {ref} from the parking lot",
    EditKind.MOVE: "move {ref}",
    EditKind.MOVE_MANY: "move {ref} and others",
    EditKind.DELETE: "delete {ref}",
    EditKind.DELETE_MANY: "delete {ref} and others",
    EditKind.REVEAL: "reveal {ref}",
    EditKind.REVEAL_MANY: "reveal {ref} and others",
    EditKind.HIDE: "hide {ref}",
    EditKind.CHANGE_ANSWERS: "answers to {ref}",
    EditKind.REVEAL_ANSWERS: "reveal the answers to {ref}",
    EditKind.CHANGE_SCORES: "willingness",
    EditKind.REVEAL_SCORES: "reveal willingness",
    EditKind.SWAP_COLUMNS: "swap the columns",
    EditKind.SIGN: "sign",
    EditKind.CHANGE_PLAN: "times of the phases",
    EditKind.CHANGE_REASON: "reason for going on",
    EditKind.RUN_CLOCK: "time of the phase",
    EditKind.SAY_LOOKING: "yes to looking together",
    EditKind.TOSS_COIN: "toss the coin",
    EditKind.ADD_SHARED: "add {ref} for both sides",
    EditKind.JOIN: "join {ref} with the same need",
    EditKind.UNJOIN: "part {ref} from the same need",
    EditKind.TEST_MUST: "test of {ref}",
    EditKind.MARK_CLASH: "mark a clash",
    EditKind.UNMARK_CLASH: "take back a clash",
    EditKind.CHANGE_CLASH: "words of a clash",
    EditKind.SOLVE_CLASH: "add {ref} for a clash",
    EditKind.CHANGE_GUESSES: "guesses",
    EditKind.TICK_LINE: "tick a line",
    EditKind.UNTICK_LINE: "untick a line",
    EditKind.CHANGE_WALK_AWAY: "private answers",
    EditKind.CHANGE_CLOSING_WORDS: "one word each",
}
"""The edit as undo and redo name it: "delete A3"."""

NAMES_WITHOUT_REF = {"C": "commitment", "P": "parked point", "Q": "position"}
"""What fills the hole for a card without a ref, by the first letter of its id."""


def describe(edit: Edit) -> Template:
    """What was done: `("{ref}: non-negotiable added", {"ref": "A1"})`."""
    return _filled(_done(edit), edit)


def name_edit(edit: Edit) -> Template:
    """The edit's name for undo lists: `("delete {ref}", {"ref": "A3"})`."""
    return _filled(NAMES[edit.kind], edit)


def _filled(template: str, edit: Edit) -> Template:
    if "{ref}" not in template:
        return template, {}
    about = edit.about
    return template, {"ref": about if is_ref(about) else NAMES_WITHOUT_REF.get(about[:1], about)}


def _done(edit: Edit) -> str:
    after = edit.changes[0].after if edit.changes else None
    if edit.kind is EditKind.HEARD and isinstance(after, Need) and not after.heard:
        return NO_LONGER_HEARD
    if edit.kind is EditKind.CHANGE_STATUS and isinstance(after, Solution):
        return STATUSES[after.status]
    return DONE[edit.kind]
