"""Everything that can be done at the desk, menu by menu: its id, words, icon, keys, what it asks.

Keys are letters with Ctrl, function keys and named keys: digits and signs are on other keys, or
need Shift or AltGr, on AZERTY, QWERTZ and Dvorak keyboards, and Ctrl+Alt is AltGr on Windows. The
size of the text has the keys that everybody tries: plus, equals, minus and nought need no AltGr on
any of the usual keyboards; where they need Shift, Qt takes them with it; the keypad has them too.
Statuses take a letter of their word: Draft, agrEed, parKed, Rejected. The room's keys are function
keys and named keys, because they count in the room's window as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from andfacil.ui.base.keys import (
    BREAK_KEY,
    CAUCUS_KEY,
    COMMITMENTS_KEY,
    HELP_KEY,
    LARGER_TEXT_KEYS,
    LISTEN_KEY,
    LOCK_KEY,
    MEASURE_KEY,
    NEXT_PAIR_KEY,
    NORMAL_TEXT_KEY,
    OVERVIEW_KEY,
    PARKED_KEY,
    QUIT_KEY,
    READ_BACK_KEY,
    REWORD_QUESTION_KEY,
    SMALLER_TEXT_KEY,
    TAKE_QUESTION_KEY,
    TELL_LINE_KEY,
    THEME_KEY,
)
from andfacil.ui.desk.actions.spec import (
    CARD,
    HIDEABLE,
    NEED,
    ON_BOARD,
    PARKABLE,
    PARKED,
    POSITION,
    SOLUTION,
    TESTABLE,
    Spec,
)

if TYPE_CHECKING:
    from andfacil.ui.words.sentences import Marked

Entries = tuple[Spec | None, ...]
"""The entries of a menu; None is a line between groups."""

# fmt: off
# One line an action, as far as it goes.
_SESSION: Entries = (
    Spec("details", QT_TRANSLATE_NOOP("Actions", "Session details…"), "users", "Ctrl+Shift+D"),
    Spec("agreement", QT_TRANSLATE_NOOP("Actions", "Agreement…"), "printer", "Ctrl+P"),
    Spec("sign", QT_TRANSLATE_NOOP("Actions", "Mark as signed…"), "file-text", "Ctrl+Shift+S"),
    None,
    Spec("copy", QT_TRANSLATE_NOOP("Actions", "Save a copy…"), "device-floppy", "Ctrl+Shift+C"),
    Spec("send_copy", QT_TRANSLATE_NOOP("Actions", "Send a copy…"), "device-floppy"),
    Spec("protect", QT_TRANSLATE_NOOP("Actions", "Protect this session with a password…"), "lock"),
    Spec("change_password", QT_TRANSLATE_NOOP("Actions", "Change the password…"), "lock"),
    None,
    Spec("home", QT_TRANSLATE_NOOP("Actions", "All sessions"), "home", "Ctrl+W"),
    Spec("quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "x", QUIT_KEY),
)
_EDIT: Entries = (
    Spec("undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "arrow-back-up", "Ctrl+Z"),
    Spec("redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "arrow-forward-up", "Ctrl+Y Ctrl+Shift+Z"),
    Spec("undo_list", QT_TRANSLATE_NOOP("Actions", "Undo list…"), "history", "Ctrl+Shift+H"),
    Spec("look_back", QT_TRANSLATE_NOOP("Actions", "Look back…"), "history", "Ctrl+B"),
    None,
    Spec("find", QT_TRANSLATE_NOOP("Actions", "Find"), "search", "Ctrl+F"),
    Spec("go_to", QT_TRANSLATE_NOOP("Actions", "Go to a card by its ref"), "search", "Ctrl+G"),
    None,
    Spec("extend_up", QT_TRANSLATE_NOOP("Actions", "Select the card above as well"),
         "arrow-up", "Shift+Up"),
    Spec("extend_down", QT_TRANSLATE_NOOP("Actions", "Select the card below as well"),
         "arrow-down", "Shift+Down"),
    Spec("select_column", QT_TRANSLATE_NOOP("Actions", "Select the whole column"),
         "check", "Ctrl+A"),
    None,
    Spec("edit", QT_TRANSLATE_NOOP("Actions", "Edit text"), "pencil", "F2", CARD),
    Spec("delete", QT_TRANSLATE_NOOP("Actions", "Delete"), "trash", "Del", CARD),
    Spec("move_up", QT_TRANSLATE_NOOP("Actions", "Move up"), "arrow-up", "Ctrl+Up", CARD),
    Spec("move_down", QT_TRANSLATE_NOOP("Actions", "Move down"), "arrow-down", "Ctrl+Down", CARD),
)
_CARD: Entries = (
    Spec("non_negotiable", QT_TRANSLATE_NOOP("Actions", "Non-negotiable"), "flag", "Ctrl+M", NEED),
    Spec("heard", QT_TRANSLATE_NOOP("Actions", "The other side has said it back"),
         "check", "Ctrl+H", NEED),
    Spec("same_need", QT_TRANSLATE_NOOP("Actions", "The same need on both sides"),
         "link", "Ctrl+U", NEED),
    Spec("solve", QT_TRANSLATE_NOOP("Actions", "Start a solution that meets it"),
         "plus", asks=NEED),
    Spec("turn", QT_TRANSLATE_NOOP("Actions", "Turn into a need"),
         "arrow-forward-up", "Ctrl+T", POSITION),
    None,
    Spec("link", QT_TRANSLATE_NOOP("Actions", "Link to needs"), "link", "Ctrl+L", SOLUTION),
    Spec("draft", QT_TRANSLATE_NOOP("Actions", "Draft"), "circle", "Ctrl+D", SOLUTION),
    Spec("agreed", QT_TRANSLATE_NOOP("Actions", "Agreed"), "check", "Ctrl+E", SOLUTION),
    Spec("parked", QT_TRANSLATE_NOOP("Actions", "Parked"), "parking", "Ctrl+K", SOLUTION),
    Spec("rejected", QT_TRANSLATE_NOOP("Actions", "Rejected"), "x", "Ctrl+R", SOLUTION),
    Spec("build_on", QT_TRANSLATE_NOOP("Actions", "Yes, and: build on it"),
         "plus", "Ctrl+Shift+F3", SOLUTION),
    Spec("commit", QT_TRANSLATE_NOOP("Actions", "Start a commitment for it"),
         "plus", asks=SOLUTION),
    None,
    Spec("take_question", QT_TRANSLATE_NOOP("Actions", "Start a solution from the AND question"),
         "plus", f"{TAKE_QUESTION_KEY} Ctrl+Return"),
    Spec("reword_question", QT_TRANSLATE_NOOP("Actions", "Put the AND question into other words"),
         "pencil", REWORD_QUESTION_KEY),
    Spec("show_history", QT_TRANSLATE_NOOP("Actions", "What the card said before"),
         "history", "Ctrl+Shift+I", CARD),
    None,
    Spec("duplicate", QT_TRANSLATE_NOOP("Actions", "Duplicate"), "plus", "Ctrl+Shift+N", ON_BOARD),
    Spec("merge", QT_TRANSLATE_NOOP("Actions", "Merge with the next card"),
         "link", "Ctrl+J", ON_BOARD),
    Spec("park", QT_TRANSLATE_NOOP("Actions", "Put aside into the parking lot"),
         "parking", "Ctrl+Shift+K", PARKABLE),
    Spec("take_up_a", QT_TRANSLATE_NOOP("Actions", "Take up as a need of side A"),
         "arrow-forward-up", "Ctrl+Shift+A", PARKED),
    Spec("take_up_b", QT_TRANSLATE_NOOP("Actions", "Take up as a need of side B"),
         "arrow-forward-up", "Ctrl+Shift+B", PARKED),
    None,
    Spec("grid", QT_TRANSLATE_NOOP("Actions", "Coverage grid…"), "link", "Ctrl+Shift+G"),
    None,
    Spec("type_hidden",
         QT_TRANSLATE_NOOP("Actions", "Type hidden: cards stay at the desk until revealed"),
         "eye-off", "Ctrl+Shift+U", checkable=True),
    Spec("reveal", QT_TRANSLATE_NOOP("Actions", "Reveal the selected cards"),
         "eye", "Ctrl+Shift+R", HIDEABLE),
    Spec("reveal_next", QT_TRANSLATE_NOOP("Actions", "Reveal the next card of the column"),
         "eye", "Ctrl+F8"),
    Spec("reveal_all", QT_TRANSLATE_NOOP("Actions", "Reveal all cards"), "eye", "Ctrl+Shift+F8"),
    Spec("hide_card", QT_TRANSLATE_NOOP("Actions", "Hide the selected cards"),
         "eye-off", "Ctrl+Shift+F9", HIDEABLE),
    None,
    Spec("answers", QT_TRANSLATE_NOOP("Actions", "Both sides' answers…"),
         "users", "Ctrl+Shift+V", SOLUTION),
    Spec("reveal_answers", QT_TRANSLATE_NOOP("Actions", "Reveal the answers"),
         "eye", "Ctrl+F9", SOLUTION),
    Spec("scores", QT_TRANSLATE_NOOP("Actions", "Willingness…"), "users", "Ctrl+F10"),
)
_METHOD: Entries = (
    Spec("times", QT_TRANSLATE_NOOP("Actions", "Phases and their times…"),
         "clock", "Ctrl+Shift+F12"),
    Spec("clock", QT_TRANSLATE_NOOP("Actions", "The clock of the phase runs"),
         "clock", "Ctrl+F11", checkable=True, everywhere=True),
    Spec("more_time", QT_TRANSLATE_NOOP("Actions", "5 minutes more for the phase"),
         "plus", "Shift+F11", everywhere=True),
    Spec("minute_more", QT_TRANSLATE_NOOP("Actions", "1 minute more for the phase"),
         "plus", "Ctrl+Shift+F11", everywhere=True),
    Spec("countdown", QT_TRANSLATE_NOOP("Actions", "Count the phase down in the room"),
         "presentation", "Ctrl+F12", checkable=True, everywhere=True),
    None,
    Spec("opening", QT_TRANSLATE_NOOP("Actions", "Opening: yes to looking, and who starts…"),
         "users", "Ctrl+Shift+F10"),
    Spec("ladder", QT_TRANSLATE_NOOP("Actions", "Questions that lead to the need, or test it…"),
         "help", "Ctrl+N", TESTABLE),
    Spec("listen", QT_TRANSLATE_NOOP("Actions", "Listen: the wall is quiet, nothing is written"),
         "eye-off", LISTEN_KEY, checkable=True, everywhere=True),
    Spec("caucus", QT_TRANSLATE_NOOP("Actions", "The sides talk apart"),
         "users", CAUCUS_KEY, checkable=True, everywhere=True),
    Spec("ways_out", QT_TRANSLATE_NOOP("Actions", "When it does not go on…"),
         "bulb", "Shift+F2"),
    None,
    Spec("package", QT_TRANSLATE_NOOP("Actions", "Show the smallest package"),
         "link", "Ctrl+Shift+J", checkable=True),
    Spec("insight", QT_TRANSLATE_NOOP("Actions", "How the session has gone…"),
         "history", "Shift+F4"),
    None,
    Spec("nudge", QT_TRANSLATE_NOOP("Actions", "Ask about wording that defends"),
         "help", checkable=True),
)
_ROOM: Entries = (
    Spec("room", QT_TRANSLATE_NOOP("Actions", "Show room"),
         "presentation", "F5", checkable=True, everywhere=True),
    Spec("freeze", QT_TRANSLATE_NOOP("Actions", "Freeze"),
         "snowflake", "F6", checkable=True, everywhere=True),
    Spec("black", QT_TRANSLATE_NOOP("Actions", "Black"),
         "eye-off", "F7", checkable=True, everywhere=True),
    Spec("break", QT_TRANSLATE_NOOP("Actions", "Break"),
         "clock", BREAK_KEY, checkable=True, everywhere=True),
    None,
    Spec("fill_screen", QT_TRANSLATE_NOOP("Actions", "Show room over a whole screen"),
         "presentation", "Shift+F5", everywhere=True),
    Spec("room_window", QT_TRANSLATE_NOOP("Actions", "Show room in a window"),
         "presentation", "Ctrl+Shift+W", everywhere=True),
    Spec("swap_screens", QT_TRANSLATE_NOOP("Actions", "Swap the screens of desk and room"),
         "presentation", "Shift+F7", everywhere=True),
    None,
    Spec("next_page", QT_TRANSLATE_NOOP("Actions", "Next page in the room"),
         "arrow-down", "PgDown"),
    Spec("previous_page", QT_TRANSLATE_NOOP("Actions", "Previous page in the room"),
         "arrow-up", "PgUp"),
    Spec("overview", QT_TRANSLATE_NOOP("Actions", "Show the whole board on one picture"),
         "presentation", OVERVIEW_KEY, checkable=True, everywhere=True),
    Spec("lock_room", QT_TRANSLATE_NOOP("Actions", "Lock the room"),
         "lock", LOCK_KEY, checkable=True, everywhere=True),
    Spec("measure_room", QT_TRANSLATE_NOOP("Actions", "Measure the room…"),
         "presentation", MEASURE_KEY),
    None,
    Spec("show_commitments", QT_TRANSLATE_NOOP("Actions", "Show the commitments in the room"),
         "check", COMMITMENTS_KEY, checkable=True, everywhere=True),
    Spec("show_parked", QT_TRANSLATE_NOOP("Actions", "Show the parked points in the room"),
         "parking", PARKED_KEY, checkable=True, everywhere=True),
    Spec("read_back", QT_TRANSLATE_NOOP("Actions", "Read the agreement back in the room"),
         "file-text", READ_BACK_KEY, checkable=True, everywhere=True),
    None,
    Spec("large", QT_TRANSLATE_NOOP("Actions", "Show the selected card, or two, large"),
         "search", "Ctrl+Shift+F", checkable=True),
    Spec("large_question", QT_TRANSLATE_NOOP("Actions", "Show the AND question large"),
         "search", "Ctrl+Shift+Q", checkable=True),
    Spec("large_follows", QT_TRANSLATE_NOOP("Actions", "What is large follows the selection"),
         "link", "Ctrl+Shift+Y", checkable=True),
    None,
    Spec("light_cards", QT_TRANSLATE_NOOP("Actions", "Spotlight on the selected cards"),
         "bulb", "Ctrl+Shift+L", ON_BOARD, checkable=True),
    Spec("light_column", QT_TRANSLATE_NOOP("Actions", "Spotlight on the column"),
         "bulb", "Ctrl+Shift+O", checkable=True),
    Spec("light_unmet", QT_TRANSLATE_NOOP("Actions", "Spotlight on what is not met yet"),
         "bulb", "Ctrl+Shift+M", checkable=True),
    Spec("point", QT_TRANSLATE_NOOP("Actions", "Point with the mouse"),
         "pointer", "Ctrl+Shift+P", checkable=True),
    None,
    Spec("tell_line", QT_TRANSLATE_NOOP("Actions", "Show the room what is typed"),
         "pencil", TELL_LINE_KEY, checkable=True),
    Spec("swap_columns", QT_TRANSLATE_NOOP("Actions", "Swap the columns of the sides"),
         "arrows-exchange", "Ctrl+Shift+X"),
)
_VIEW: Entries = (
    Spec("next_phase", QT_TRANSLATE_NOOP("Actions", "Next phase"), "arrow-down", "Ctrl+PgDown"),
    Spec("previous_phase", QT_TRANSLATE_NOOP("Actions", "Previous phase"), "arrow-up", "Ctrl+PgUp"),
    Spec("next_pair", QT_TRANSLATE_NOOP("Actions", "Another AND question"),
         "arrow-down", NEXT_PAIR_KEY),
    Spec("previous_pair", QT_TRANSLATE_NOOP("Actions", "The AND question before"),
         "arrow-up", "Ctrl+Left"),
    Spec("next_listed", QT_TRANSLATE_NOOP("Actions", "Next position, commitment or parked point"),
         "arrow-down", "F3"),
    Spec("previous_listed", QT_TRANSLATE_NOOP("Actions", "The one before"), "arrow-up", "Shift+F3"),
    None,
    Spec("next_place", QT_TRANSLATE_NOOP("Actions", "To the next part of the desk"),
         "arrow-down", "F12"),
    Spec("previous_place", QT_TRANSLATE_NOOP("Actions", "To the part before"),
         "arrow-up", "Shift+F12"),
    Spec("capture", QT_TRANSLATE_NOOP("Actions", "To the capture line"), "plus", "F4"),
    Spec("targets", QT_TRANSLATE_NOOP("Actions", "What the line makes…"), "plus", "Alt+Down"),
    Spec("inspect", QT_TRANSLATE_NOOP("Actions", "To the card's fields"), "info-circle", "Ctrl+I"),
    Spec("inspector", QT_TRANSLATE_NOOP("Actions", "Show the card's fields"),
         "eye-off", "F8", checkable=True),
    Spec("rail", QT_TRANSLATE_NOOP("Actions", "Show the phases and what is open"),
         "eye-off", "Shift+F8", checkable=True),
    Spec("full_screen", QT_TRANSLATE_NOOP("Actions", "Full screen"),
         "presentation", "F11", checkable=True),
    Spec("menu", QT_TRANSLATE_NOOP("Actions", "Menu"), "settings", "F10"),
)
_LOOK: Entries = (
    Spec("theme", QT_TRANSLATE_NOOP("Actions", "Other colours"), "settings", THEME_KEY),
    None,
    Spec("larger_text", QT_TRANSLATE_NOOP("Actions", "Larger text"), "plus", LARGER_TEXT_KEYS),
    Spec("smaller_text", QT_TRANSLATE_NOOP("Actions", "Smaller text"), "minus", SMALLER_TEXT_KEY),
    Spec("normal_text", QT_TRANSLATE_NOOP("Actions", "Text as large as the system's"),
         "circle", NORMAL_TEXT_KEY),
)
_HELP: Entries = (
    Spec("help", QT_TRANSLATE_NOOP("Actions", "Help"), "help", HELP_KEY),
    Spec("keys", QT_TRANSLATE_NOOP("Actions", "Keys"), "help", "Ctrl+F1"),
    Spec("line_sheet", QT_TRANSLATE_NOOP("Actions", "What can be typed"), "help", "Shift+F1"),
    Spec("about", QT_TRANSLATE_NOOP("Actions", "About andfacil"), "info-circle"),
)
# fmt: on

LOOK: Marked = QT_TRANSLATE_NOOP("Menus", "Look")
ROOM: Marked = QT_TRANSLATE_NOOP("Menus", "Room")
MENUS: tuple[tuple[Marked, Entries], ...] = (
    (QT_TRANSLATE_NOOP("Menus", "Session"), _SESSION),
    (QT_TRANSLATE_NOOP("Menus", "Edit"), _EDIT),
    (QT_TRANSLATE_NOOP("Menus", "Card"), _CARD),
    (QT_TRANSLATE_NOOP("Menus", "Method"), _METHOD),
    (ROOM, _ROOM),
    (QT_TRANSLATE_NOOP("Menus", "View"), _VIEW),
    (LOOK, _LOOK),
    (QT_TRANSLATE_NOOP("Menus", "Help"), _HELP),
)
"""The menus, by their headings."""

ACTIONS: tuple[Spec, ...] = tuple(spec for _, entries in MENUS for spec in entries if spec)


def key_texts() -> dict[str, str]:
    """The first key of every action as this machine writes it, by the action's id."""
    return {spec.id: spec.key_text for spec in ACTIONS}
