"""The part of the table of actions that changes how the desk looks.

The size of the text has the keys that everybody tries. Plus, equals, minus and nought need no AltGr
on any of the usual keyboards; where they need Shift, Qt takes them with it; the keypad has them
too.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from andfacil.ui.desk.actions.spec import ActionSpec, Doer

LOOK = Doer.LOOK

APPEARANCE_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "theme",
        QT_TRANSLATE_NOOP("Actions", "Other colours"),
        "settings",
        ("F9",),
        LOOK,
        "next_theme",
    ),
    ActionSpec(
        "larger_text",
        QT_TRANSLATE_NOOP("Actions", "Larger text"),
        "plus",
        ("Ctrl++", "Ctrl+="),
        LOOK,
        "enlarge_text",
    ),
    ActionSpec(
        "smaller_text",
        QT_TRANSLATE_NOOP("Actions", "Smaller text"),
        "minus",
        ("Ctrl+-",),
        LOOK,
        "reduce_text",
    ),
    ActionSpec(
        "normal_text",
        QT_TRANSLATE_NOOP("Actions", "Text as large as the system's"),
        "circle",
        ("Ctrl+0",),
        LOOK,
        "reset_text",
    ),
)
