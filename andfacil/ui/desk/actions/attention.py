"""The part of the table of actions that leads everybody's eyes in the room."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from andfacil.ui.desk.actions.spec import ActionSpec, Asks, Doer

ATTENTION = Doer.ATTENTION
BREAK_KEY = "Ctrl+F7"

ATTENTION_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "break",
        QT_TRANSLATE_NOOP("Actions", "Break"),
        "clock",
        (BREAK_KEY,),
        ATTENTION,
        "toggle_break",
        checkable=True,
        everywhere=True,
    ),
    ActionSpec(
        "light_cards",
        QT_TRANSLATE_NOOP("Actions", "Spotlight on the selected cards"),
        "bulb",
        ("Ctrl+Shift+L",),
        ATTENTION,
        "light_cards",
        Asks.ON_BOARD,
        checkable=True,
    ),
    ActionSpec(
        "light_column",
        QT_TRANSLATE_NOOP("Actions", "Spotlight on the column"),
        "bulb",
        ("Ctrl+Shift+O",),
        ATTENTION,
        "light_column",
        checkable=True,
    ),
    ActionSpec(
        "light_unmet",
        QT_TRANSLATE_NOOP("Actions", "Spotlight on what is not met yet"),
        "bulb",
        ("Ctrl+Shift+M",),
        ATTENTION,
        "light_unmet",
        checkable=True,
    ),
    ActionSpec(
        "point",
        QT_TRANSLATE_NOOP("Actions", "Point with the mouse"),
        "pointer",
        ("Ctrl+Shift+P",),
        ATTENTION,
        "toggle_pointing",
        checkable=True,
    ),
    ActionSpec(
        "tell_line",
        QT_TRANSLATE_NOOP("Actions", "Show the room what is typed"),
        "pencil",
        ("Ctrl+Shift+T",),
        ATTENTION,
        "toggle_line",
        checkable=True,
    ),
    ActionSpec(
        "swap_columns",
        QT_TRANSLATE_NOOP("Actions", "Swap the columns of the sides"),
        "arrows-exchange",
        ("Ctrl+Shift+X",),
        ATTENTION,
        "swap_columns",
    ),
)
