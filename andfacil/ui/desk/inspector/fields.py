"""Which fields the inspector shows for which kind of card, as one table."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Solution

if TYPE_CHECKING:
    from andfacil.ui.words.sentences import Marked


class FieldKind(StrEnum):
    """How a field is shown and changed."""

    TEXT = "text"
    BLOCK = "block"
    TICK = "tick"
    DATE = "date"
    STATUS = "status"
    ANSWER = "answer"
    LINKS = "links"
    SOLUTION = "solution"
    TURN = "turn"
    NOTE = "note"
    REVEAL = "reveal"


class FieldSpec(NamedTuple):
    """One field. `name` is the card's own name for it; `keys` is the action that does the same."""

    name: str
    label: Marked
    kind: FieldKind
    keys: str = ""
    required: bool = False


NOTE = FieldSpec(
    "note_private",
    QT_TRANSLATE_NOOP("Inspector", "Private: never leaves the desk"),
    FieldKind.NOTE,
)
NOTE_TOLD: Marked = QT_TRANSLATE_NOOP("Inspector", "Private: its side lets it be told")
"""The label of a note that may be told."""
MAY_SHARE = FieldSpec(
    "note_may_share", QT_TRANSLATE_NOOP("Inspector", "The note may be told"), FieldKind.TICK
)
TEXT = FieldSpec("text", QT_TRANSLATE_NOOP("Inspector", "Text"), FieldKind.TEXT, required=True)
HOW_WE_WILL_KNOW = FieldSpec(
    "how_we_will_know", QT_TRANSLATE_NOOP("Inspector", "How we will know"), FieldKind.TEXT
)
OWNER = FieldSpec("owner", QT_TRANSLATE_NOOP("Inspector", "Who"), FieldKind.TEXT)
BY = FieldSpec("by", QT_TRANSLATE_NOOP("Inspector", "By"), FieldKind.DATE)

FIELDS: dict[type, tuple[FieldSpec, ...]] = {
    Need: (
        FieldSpec(
            "heard",
            QT_TRANSLATE_NOOP("Inspector", "Side {other} has said it back"),
            FieldKind.TICK,
            keys="heard",
        ),
        FieldSpec(
            "non_negotiable",
            QT_TRANSLATE_NOOP("Inspector", "Non-negotiable"),
            FieldKind.TICK,
            keys="non_negotiable",
        ),
        TEXT,
        FieldSpec("why", QT_TRANSLATE_NOOP("Inspector", "Why it matters"), FieldKind.TEXT),
        FieldSpec("met_when", QT_TRANSLATE_NOOP("Inspector", "Met when"), FieldKind.TEXT),
        NOTE,
        MAY_SHARE,
        FieldSpec("said_as", QT_TRANSLATE_NOOP("Inspector", "First said as"), FieldKind.TEXT),
    ),
    Solution: (
        FieldSpec("status", QT_TRANSLATE_NOOP("Inspector", "Status"), FieldKind.STATUS),
        TEXT,
        FieldSpec("links", QT_TRANSLATE_NOOP("Inspector", "Links"), FieldKind.LINKS, keys="link"),
        HOW_WE_WILL_KNOW,
        FieldSpec("answer_a", QT_TRANSLATE_NOOP("Inspector", "{side} says"), FieldKind.ANSWER),
        FieldSpec("answer_b", QT_TRANSLATE_NOOP("Inspector", "{side} says"), FieldKind.ANSWER),
        FieldSpec(
            "answers_hidden",
            QT_TRANSLATE_NOOP("Inspector", "Reveal the answers"),
            FieldKind.REVEAL,
            keys="reveal_answers",
        ),
        NOTE,
        MAY_SHARE,
        FieldSpec("note", QT_TRANSLATE_NOOP("Inspector", "Note for the record"), FieldKind.BLOCK),
    ),
    Commitment: (
        TEXT,
        OWNER,
        BY,
        FieldSpec("solution", QT_TRANSLATE_NOOP("Inspector", "For"), FieldKind.SOLUTION),
        HOW_WE_WILL_KNOW,
        FieldSpec("if_then", QT_TRANSLATE_NOOP("Inspector", "If …, then …"), FieldKind.TEXT),
        NOTE,
        MAY_SHARE,
    ),
    Parked: (TEXT, OWNER, BY, NOTE, MAY_SHARE),
    Position: (
        TEXT,
        FieldSpec("turn", QT_TRANSLATE_NOOP("Inspector", "The need behind it"), FieldKind.TURN),
        NOTE,
        MAY_SHARE,
    ),
}
"""The fields of every kind of card that can be selected, from the top down.

What is ticked or pressed stands above the texts, which are as tall as their words: from card to
card it stays where the mouse is, and a click meant for one tick never meets the next.
"""
