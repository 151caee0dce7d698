"""The part of the table of actions that hides and reveals: cards, answers, willingness."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from andfacil.ui.desk.actions.spec import ActionSpec, Asks, Doer

REVEAL = Doer.REVEAL

REVEAL_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "type_hidden",
        QT_TRANSLATE_NOOP("Actions", "Type hidden: cards stay at the desk until revealed"),
        "eye-off",
        ("Ctrl+Shift+U",),
        REVEAL,
        "type_hidden",
        checkable=True,
    ),
    ActionSpec(
        "reveal",
        QT_TRANSLATE_NOOP("Actions", "Reveal the selected cards"),
        "eye",
        ("Ctrl+Shift+R",),
        REVEAL,
        "reveal",
        Asks.HIDEABLE,
    ),
    ActionSpec(
        "reveal_next",
        QT_TRANSLATE_NOOP("Actions", "Reveal the next card of the column"),
        "eye",
        ("Ctrl+F8",),
        REVEAL,
        "reveal_next",
    ),
    ActionSpec(
        "reveal_all",
        QT_TRANSLATE_NOOP("Actions", "Reveal all cards"),
        "eye",
        ("Ctrl+Shift+F8",),
        REVEAL,
        "reveal_all",
    ),
    ActionSpec(
        "hide_card",
        QT_TRANSLATE_NOOP("Actions", "Hide the selected cards"),
        "eye-off",
        ("Ctrl+Shift+F9",),
        REVEAL,
        "hide",
        Asks.HIDEABLE,
    ),
    ActionSpec(
        "answers",
        QT_TRANSLATE_NOOP("Actions", "Both sides' answers…"),
        "users",
        ("Ctrl+Shift+V",),
        REVEAL,
        "open_answers",
        Asks.SOLUTION,
    ),
    ActionSpec(
        "reveal_answers",
        QT_TRANSLATE_NOOP("Actions", "Reveal the answers"),
        "eye",
        ("Ctrl+F9",),
        REVEAL,
        "reveal_answers",
        Asks.SOLUTION,
    ),
    ActionSpec(
        "scores",
        QT_TRANSLATE_NOOP("Actions", "Willingness…"),
        "users",
        ("Ctrl+F10",),
        REVEAL,
        "open_scores",
    ),
)
