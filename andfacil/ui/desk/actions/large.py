"""The part of the table of actions that makes cards large in the room, and the room readable."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from andfacil.ui.desk.actions.spec import ActionSpec, Doer

LARGE_VIEW_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "focus",
        QT_TRANSLATE_NOOP("Actions", "Show the selected card, or two, large"),
        "search",
        ("Ctrl+Shift+F",),
        Doer.FOCUS,
        "toggle_focus",
        checkable=True,
    ),
    ActionSpec(
        "focus_question",
        QT_TRANSLATE_NOOP("Actions", "Show the AND question large"),
        "search",
        ("Ctrl+Shift+Q",),
        Doer.FOCUS,
        "toggle_question",
        checkable=True,
    ),
    ActionSpec(
        "focus_follows",
        QT_TRANSLATE_NOOP("Actions", "What is large follows the selection"),
        "link",
        ("Ctrl+Shift+Y",),
        Doer.FOCUS,
        "toggle_following",
        checkable=True,
    ),
    ActionSpec(
        "measure_room",
        QT_TRANSLATE_NOOP("Actions", "Measure the room…"),
        "presentation",
        ("Ctrl+F5",),
        Doer.FOCUS,
        "measure_room",
    ),
)
