"""What is below a need's words in the room while a whole board has room for it.

Why it matters and when it is met belong to the need, and a board of few cards is the place where
both sides can keep them in sight. They are at the room's own size, so never below the floor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.text_lines import fold

if TYPE_CHECKING:
    from andfacil.domain.views.room import RoomNeed
    from andfacil.ui.style.measures import BoardStyle
    from andfacil.ui.style.text_lines import Folded

NO_NOTES, MET_WHEN, ALL_NOTES = range(3)
"""How much is said: nothing, when it is met, why it matters as well."""
MOST_LINES = 2
"""Of one note; the large view has all of it."""
GAP_EM = 0.25
"""Above each note."""


def notes_of(card: RoomNeed, width: float, style: BoardStyle, level: int) -> tuple[Folded, ...]:
    """The notes of a need in lines of `width` px; `level` is one of the three above."""
    said = (("large.why", card.why), ("large.met_when", card.met_when))[ALL_NOTES - level :]
    look, words = style.look, style.words
    texts = [words(key, text=text.strip()) for key, text in said if text.strip()]
    return tuple(fold(text, board_font(look.px_for(text)), width, MOST_LINES) for text in texts)


def notes_height(notes: tuple[Folded, ...], style: BoardStyle) -> int:
    """Of all of them with the gaps above each, in px."""
    return sum(note.height + note_gap(style) for note in notes)


def note_gap(style: BoardStyle) -> int:
    """Between the words and a note, and between two notes, in px."""
    return round(style.look.px * GAP_EM)
