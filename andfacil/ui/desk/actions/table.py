"""Everything that can be done at the desk, as one table: words, keys and who does it.

Keys are letters with Ctrl, function keys and named keys: digits and signs stand on other keys, or
need Shift or AltGr, on AZERTY, QWERTZ and Dvorak keyboards, and Ctrl+Alt is AltGr on Windows; those
for the size of the text are an exception that `look_actions` explains. Statuses take a letter of
their word: Draft, agrEed, parKed, Rejected.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from andfacil.ui.desk.actions.appearance import APPEARANCE_ACTIONS
from andfacil.ui.desk.actions.attention import ATTENTION_ACTIONS
from andfacil.ui.desk.actions.large import LARGE_VIEW_ACTIONS
from andfacil.ui.desk.actions.many import MANY_ACTIONS
from andfacil.ui.desk.actions.reshape import RESHAPE_ACTIONS
from andfacil.ui.desk.actions.reveal import REVEAL_ACTIONS
from andfacil.ui.desk.actions.room import ROOM_ACTIONS
from andfacil.ui.desk.actions.spec import ActionSpec, Asks, Doer

__all__ = ["ACTIONS", "ActionSpec", "Asks", "Doer"]

CARDS, DESK, WINDOW = Doer.CARDS, Doer.DESK, Doer.WINDOW
NEED, SOLUTION = Asks.NEED, Asks.SOLUTION

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "home", QT_TRANSLATE_NOOP("Actions", "All sessions"), "home", ("Ctrl+W",), WINDOW, "go_home"
    ),
    ActionSpec(
        "details",
        QT_TRANSLATE_NOOP("Actions", "Session details…"),
        "users",
        ("Ctrl+Shift+D",),
        DESK,
        "edit_details",
    ),
    ActionSpec(
        "agreement",
        QT_TRANSLATE_NOOP("Actions", "Agreement…"),
        "printer",
        ("Ctrl+P",),
        DESK,
        "export_agreement",
    ),
    ActionSpec(
        "sign",
        QT_TRANSLATE_NOOP("Actions", "Mark as signed…"),
        "file-text",
        ("Ctrl+Shift+S",),
        DESK,
        "mark_signed",
    ),
    ActionSpec(
        "copy",
        QT_TRANSLATE_NOOP("Actions", "Save a copy…"),
        "device-floppy",
        ("Ctrl+Shift+C",),
        DESK,
        "save_copy",
    ),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "x", ("Ctrl+Q",), WINDOW, "quit"),
    ActionSpec(
        "undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "arrow-back-up", ("Ctrl+Z",), DESK, "undo"
    ),
    ActionSpec(
        "redo",
        QT_TRANSLATE_NOOP("Actions", "Redo"),
        "arrow-forward-up",
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        DESK,
        "redo",
    ),
    ActionSpec(
        "undo_list",
        QT_TRANSLATE_NOOP("Actions", "Undo list…"),
        "history",
        ("Ctrl+Shift+H",),
        DESK,
        "list_steps",
    ),
    ActionSpec(
        "look_back",
        QT_TRANSLATE_NOOP("Actions", "Look back…"),
        "history",
        ("Ctrl+B",),
        DESK,
        "look_back",
    ),
    ActionSpec(
        "find",
        QT_TRANSLATE_NOOP("Actions", "Find"),
        "search",
        ("Ctrl+F",),
        Doer.FIND,
        "find",
    ),
    ActionSpec(
        "go_to",
        QT_TRANSLATE_NOOP("Actions", "Go to a card by its ref"),
        "search",
        ("Ctrl+G",),
        Doer.FIND,
        "go_to",
    ),
    ActionSpec(
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Edit text"),
        "pencil",
        ("F2",),
        CARDS,
        "edit",
        Asks.CARD,
    ),
    ActionSpec(
        "delete",
        QT_TRANSLATE_NOOP("Actions", "Delete"),
        "trash",
        ("Del",),
        CARDS,
        "delete",
        Asks.CARD,
    ),
    ActionSpec(
        "move_up",
        QT_TRANSLATE_NOOP("Actions", "Move up"),
        "arrow-up",
        ("Ctrl+Up",),
        CARDS,
        "move_up",
        Asks.CARD,
    ),
    ActionSpec(
        "move_down",
        QT_TRANSLATE_NOOP("Actions", "Move down"),
        "arrow-down",
        ("Ctrl+Down",),
        CARDS,
        "move_down",
        Asks.CARD,
    ),
    ActionSpec(
        "non_negotiable",
        QT_TRANSLATE_NOOP("Actions", "Non-negotiable"),
        "flag",
        ("Ctrl+M",),
        CARDS,
        "toggle_non_negotiable",
        NEED,
    ),
    ActionSpec(
        "heard",
        QT_TRANSLATE_NOOP("Actions", "The other side has said it back"),
        "check",
        ("Ctrl+H",),
        CARDS,
        "toggle_heard",
        NEED,
    ),
    ActionSpec(
        "link",
        QT_TRANSLATE_NOOP("Actions", "Link to needs"),
        "link",
        ("Ctrl+L",),
        CARDS,
        "link",
        SOLUTION,
    ),
    ActionSpec(
        "draft",
        QT_TRANSLATE_NOOP("Actions", "Draft"),
        "circle",
        ("Ctrl+D",),
        CARDS,
        "mark_draft",
        SOLUTION,
    ),
    ActionSpec(
        "agreed",
        QT_TRANSLATE_NOOP("Actions", "Agreed"),
        "check",
        ("Ctrl+E",),
        CARDS,
        "mark_agreed",
        SOLUTION,
    ),
    ActionSpec(
        "parked",
        QT_TRANSLATE_NOOP("Actions", "Parked"),
        "parking",
        ("Ctrl+K",),
        CARDS,
        "mark_parked",
        SOLUTION,
    ),
    ActionSpec(
        "rejected",
        QT_TRANSLATE_NOOP("Actions", "Rejected"),
        "x",
        ("Ctrl+R",),
        CARDS,
        "mark_rejected",
        SOLUTION,
    ),
    ActionSpec(
        "turn",
        QT_TRANSLATE_NOOP("Actions", "Turn into a need"),
        "arrow-forward-up",
        ("Ctrl+T",),
        CARDS,
        "turn",
        Asks.POSITION,
    ),
    *RESHAPE_ACTIONS,
    *MANY_ACTIONS,
    *REVEAL_ACTIONS,
    ActionSpec(
        "next_phase",
        QT_TRANSLATE_NOOP("Actions", "Next phase"),
        "arrow-down",
        ("Ctrl+PgDown",),
        DESK,
        "next_phase",
    ),
    ActionSpec(
        "previous_phase",
        QT_TRANSLATE_NOOP("Actions", "Previous phase"),
        "arrow-up",
        ("Ctrl+PgUp",),
        DESK,
        "previous_phase",
    ),
    *ROOM_ACTIONS,
    *ATTENTION_ACTIONS,
    *LARGE_VIEW_ACTIONS,
    ActionSpec(
        "next_pair",
        QT_TRANSLATE_NOOP("Actions", "Another AND question"),
        "arrow-down",
        ("Ctrl+Right",),
        WINDOW,
        "next_pair",
    ),
    ActionSpec(
        "previous_pair",
        QT_TRANSLATE_NOOP("Actions", "The AND question before"),
        "arrow-up",
        ("Ctrl+Left",),
        WINDOW,
        "previous_pair",
    ),
    ActionSpec(
        "next_listed",
        QT_TRANSLATE_NOOP("Actions", "Next position, commitment or parked point"),
        "arrow-down",
        ("F3",),
        WINDOW,
        "next_listed",
    ),
    ActionSpec(
        "previous_listed",
        QT_TRANSLATE_NOOP("Actions", "The one before"),
        "arrow-up",
        ("Shift+F3",),
        WINDOW,
        "previous_listed",
    ),
    ActionSpec(
        "capture",
        QT_TRANSLATE_NOOP("Actions", "To the capture line"),
        "plus",
        ("F4",),
        WINDOW,
        "focus_capture",
    ),
    ActionSpec(
        "next_place",
        QT_TRANSLATE_NOOP("Actions", "To the next part of the desk"),
        "arrow-down",
        ("F12",),
        Doer.PLACES,
        "next_place",
    ),
    ActionSpec(
        "previous_place",
        QT_TRANSLATE_NOOP("Actions", "To the part before"),
        "arrow-up",
        ("Shift+F12",),
        Doer.PLACES,
        "previous_place",
    ),
    ActionSpec(
        "inspect",
        QT_TRANSLATE_NOOP("Actions", "To the card's fields"),
        "info-circle",
        ("Ctrl+I",),
        WINDOW,
        "focus_inspector",
    ),
    ActionSpec(
        "inspector",
        QT_TRANSLATE_NOOP("Actions", "Show the card's fields"),
        "eye-off",
        ("F8",),
        WINDOW,
        "toggle_inspector",
        checkable=True,
    ),
    ActionSpec(
        "full_screen",
        QT_TRANSLATE_NOOP("Actions", "Full screen"),
        "presentation",
        ("F11",),
        WINDOW,
        "toggle_full_screen",
        checkable=True,
    ),
    *APPEARANCE_ACTIONS,
    ActionSpec(
        "menu", QT_TRANSLATE_NOOP("Actions", "Menu"), "settings", ("F10",), WINDOW, "open_menu"
    ),
    ActionSpec("keys", QT_TRANSLATE_NOOP("Actions", "Keys"), "help", ("F1",), WINDOW, "show_keys"),
    ActionSpec(
        "about",
        QT_TRANSLATE_NOOP("Actions", "About andfacil"),
        "info-circle",
        (),
        WINDOW,
        "show_about",
    ),
)
