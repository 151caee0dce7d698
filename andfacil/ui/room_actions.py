"""The part of the table of actions that is about the room.

Their keys are function keys and named keys, because they count in the room's window as well.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from andfacil.ui.action_spec import ActionSpec, Doer

WINDOW = Doer.WINDOW

ROOM_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "room",
        QT_TRANSLATE_NOOP("Actions", "Show room"),
        "presentation",
        ("F5",),
        WINDOW,
        "toggle_room",
        checkable=True,
        everywhere=True,
    ),
    ActionSpec(
        "freeze",
        QT_TRANSLATE_NOOP("Actions", "Freeze"),
        "snowflake",
        ("F6",),
        WINDOW,
        "toggle_freeze",
        checkable=True,
        everywhere=True,
    ),
    ActionSpec(
        "black",
        QT_TRANSLATE_NOOP("Actions", "Black"),
        "eye-off",
        ("F7",),
        WINDOW,
        "toggle_black",
        checkable=True,
        everywhere=True,
    ),
    ActionSpec(
        "next_page",
        QT_TRANSLATE_NOOP("Actions", "Next page in the room"),
        "arrow-down",
        ("PgDown",),
        WINDOW,
        "next_page",
        everywhere=True,
    ),
    ActionSpec(
        "previous_page",
        QT_TRANSLATE_NOOP("Actions", "Previous page in the room"),
        "arrow-up",
        ("PgUp",),
        WINDOW,
        "previous_page",
        everywhere=True,
    ),
)
