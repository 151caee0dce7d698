"""The part of the table of actions that gives cards another shape, and other links."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from andfacil.ui.desk.actions.spec import ActionSpec, Asks, Doer

RESHAPE_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "take_question",
        QT_TRANSLATE_NOOP("Actions", "Start a solution from the AND question"),
        "plus",
        ("Ctrl+Enter", "Ctrl+Return"),
        Doer.RESHAPING,
        "take_question",
    ),
    ActionSpec(
        "reword_question",
        QT_TRANSLATE_NOOP("Actions", "Put the AND question into other words"),
        "pencil",
        ("Ctrl+Shift+E",),
        Doer.RESHAPING,
        "reword_question",
    ),
    ActionSpec(
        "show_history",
        QT_TRANSLATE_NOOP("Actions", "What the card said before"),
        "history",
        ("Ctrl+Shift+I",),
        Doer.RESHAPING,
        "show_history",
        Asks.CARD,
    ),
    ActionSpec(
        "duplicate",
        QT_TRANSLATE_NOOP("Actions", "Duplicate"),
        "plus",
        ("Ctrl+Shift+N",),
        Doer.RESHAPING,
        "duplicate",
        Asks.ON_BOARD,
    ),
    ActionSpec(
        "merge",
        QT_TRANSLATE_NOOP("Actions", "Merge with the next card"),
        "link",
        ("Ctrl+J",),
        Doer.RESHAPING,
        "merge_with_next",
        Asks.ON_BOARD,
    ),
    ActionSpec(
        "park",
        QT_TRANSLATE_NOOP("Actions", "Put aside into the parking lot"),
        "parking",
        ("Ctrl+Shift+K",),
        Doer.RESHAPING,
        "park",
        Asks.PARKABLE,
    ),
    ActionSpec(
        "take_up_a",
        QT_TRANSLATE_NOOP("Actions", "Take up as a need of side A"),
        "arrow-forward-up",
        ("Ctrl+Shift+A",),
        Doer.RESHAPING,
        "take_up_a",
        Asks.PARKED,
    ),
    ActionSpec(
        "take_up_b",
        QT_TRANSLATE_NOOP("Actions", "Take up as a need of side B"),
        "arrow-forward-up",
        ("Ctrl+Shift+B",),
        Doer.RESHAPING,
        "take_up_b",
        Asks.PARKED,
    ),
    ActionSpec(
        "grid",
        QT_TRANSLATE_NOOP("Actions", "Coverage grid…"),
        "link",
        ("Ctrl+Shift+G",),
        Doer.RESHAPING,
        "show_grid",
    ),
)
