"""What the strip at the desk says when the room has moved, or could not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from andfacil.ui.screens.placement import Place
from andfacil.ui.words.sentences import Marked, translated

if TYPE_CHECKING:
    from andfacil.ui.screens.placement import Placement

SHOWN: Marked = QT_TRANSLATE_NOOP("Placement", "The room is shown on {screen}.")
BACK: Marked = QT_TRANSLATE_NOOP("Placement", "{screen} is back, and the room on it.")
OVER_DESK: Marked = QT_TRANSLATE_NOOP(
    "Placement", "The room fills the only screen. Esc leads back to the desk."
)
IN_WINDOW: Marked = QT_TRANSLATE_NOOP("Placement", "The room is shown in a window.")
NO_SCREEN: Marked = QT_TRANSLATE_NOOP(
    "Placement", "There is no second screen: the room is shown in a window."
)
PULLED_OUT: Marked = QT_TRANSLATE_NOOP(
    "Placement", "{screen} is not there any more. The room comes back with it."
)
NO_SCREEN_LEFT: Marked = QT_TRANSLATE_NOOP(
    "Placement", "The room has no screen to itself now. It comes back when there is one."
)
REPEATED: Marked = QT_TRANSLATE_NOOP(
    "Placement",
    "The projector repeats this screen: what is private is hidden. Extend the screens in the"
    " system's settings to have the room beside the desk.",
)
EXPOSED: Marked = QT_TRANSLATE_NOOP(
    "Placement", "The desk stands on the room's screen: what is private is hidden."
)
PRIVATE_AGAIN: Marked = QT_TRANSLATE_NOOP(
    "Placement", "The desk has its screen to itself again: what is private is back."
)
NOT_SWAPPED: Marked = QT_TRANSLATE_NOOP("Placement", "There is no second screen to swap with.")
LOCKED: Marked = QT_TRANSLATE_NOOP(
    "Placement", "The room is locked: its pages stay until {key} unlocks it."
)


def sentence(template: Marked, **holes: str) -> str:
    """One of the sentences of this module, in the language of the desk."""
    return translated("Placement", template, **holes)


def move_sentence(before: Placement, after: Placement) -> str:
    """What the facilitator should know of this move; empty when there is nothing to say."""
    if after.exposed and not before.exposed:
        return sentence(REPEATED if after.repeated else EXPOSED)
    if after.waiting:
        return "" if before.waiting else _went(before, after)
    if after.is_shown and _stand(before) != _stand(after):
        return _came(before, after)
    return sentence(PRIVATE_AGAIN) if before.exposed and not after.exposed else ""


def _stand(placed: Placement) -> tuple[object, ...]:
    screen = placed.screen.identity if placed.screen and placed.place is Place.SCREEN else ""
    return placed.place, screen, placed.over_desk, placed.no_screen


def _went(before: Placement, after: Placement) -> str:
    desk, old = after.desk, before.screen
    if old is None or (desk is not None and desk.identity == old.identity):
        return sentence(NO_SCREEN_LEFT)
    return sentence(PULLED_OUT, screen=old.name)


def _came(before: Placement, after: Placement) -> str:
    if after.place is Place.WINDOW:
        return sentence(NO_SCREEN if after.no_screen else IN_WINDOW)
    if after.over_desk:
        return sentence(OVER_DESK)
    name = after.screen.name if after.screen else ""
    return sentence(BACK if before.waiting else SHOWN, screen=name)
