"""The part of the table of actions that is about the room.

Their keys are function keys and named keys, because they count in the room's window as well.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from andfacil.ui.base.keys import LOCK_KEY
from andfacil.ui.desk.actions.spec import ActionSpec, Doer

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
        "fill_screen",
        QT_TRANSLATE_NOOP("Actions", "Show room over a whole screen"),
        "presentation",
        ("Shift+F5",),
        Doer.SCREENS,
        "fill_screen",
        everywhere=True,
    ),
    ActionSpec(
        "room_window",
        QT_TRANSLATE_NOOP("Actions", "Show room in a window"),
        "presentation",
        ("Ctrl+Shift+W",),
        Doer.SCREENS,
        "show_window",
        everywhere=True,
    ),
    ActionSpec(
        "swap_screens",
        QT_TRANSLATE_NOOP("Actions", "Swap the screens of desk and room"),
        "presentation",
        ("Shift+F7",),
        Doer.SCREENS,
        "swap",
        everywhere=True,
    ),
    ActionSpec(
        "lock_room",
        QT_TRANSLATE_NOOP("Actions", "Lock the room"),
        "lock",
        (LOCK_KEY,),
        WINDOW,
        "toggle_lock",
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
