"""Keys as values: how this machine writes them, which ones type and which ones command.

The constants are keys of the table of actions that other packages use or show as well. Where there
are two, with a space between them, the first one is shown.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

LOCK_KEY = "Shift+F6"
"""The one plain key that a locked room still takes."""
BREAK_KEY = "Ctrl+F7"
LADDER_KEY = "Ctrl+N"
LISTEN_KEY, CAUCUS_KEY = "Ctrl+F3", "Ctrl+F4"
TELL_LINE_KEY = "Ctrl+Shift+T"
OVERVIEW_KEY = "Ctrl+O"
COMMITMENTS_KEY, PARKED_KEY, READ_BACK_KEY = "Shift+F9", "Ctrl+F2", "Ctrl+F6"
MEASURE_KEY = "Ctrl+F5"
TAKE_QUESTION_KEY = "Ctrl+Enter"
REWORD_QUESTION_KEY = "Ctrl+Shift+E"
NEXT_PAIR_KEY = "Ctrl+Right"
QUIT_KEY = "Ctrl+Q"
HELP_KEY = "F1"
THEME_KEY = "F9"
LARGER_TEXT_KEYS = "Ctrl++ Ctrl+="
SMALLER_TEXT_KEY = "Ctrl+-"
NORMAL_TEXT_KEY = "Ctrl+0"

ISOLATED, ISOLATED_END = "\u2066", "\u2069"
"""Unicode's marks around letters that run from the left, whatever is beside them."""

RECALL_LINE = "Alt+PgUp"
"""Of the capture line, not of the table: brings back the line done or set aside before."""

KEY_NAMES = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),
)
"""Qt's names of these keys, in its own context: our words for them stand before Qt's."""

TAKES_LETTERS = "takes_letters"
"""The property of a widget that letters are for while it has the focus, though none is written."""

COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
"""Modifiers with which a key commands instead of typing."""


SYSTEMS_OWN = {"darwin": {"Ctrl+H": "Meta+H", "Ctrl+M": "Meta+M"}}
"""Keys that a system has for itself (macOS: hide and minimise, with Command, which Qt calls Ctrl),
and what stands in for them there (Control, which Qt calls Meta)."""


def keys_here(shortcuts: str) -> tuple[str, ...]:
    """Shortcuts with a space between them as they are on this system, in Qt's portable spelling."""
    own = SYSTEMS_OWN.get(sys.platform, {})
    return tuple(own.get(keys, keys) for keys in shortcuts.split())


def native_keys(keys: str) -> str:
    """A shortcut as this machine writes it."""
    return from_left(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))


def from_left(keys: str) -> str:
    """Keys that words from right to left do not turn around: `Ctrl++`, not `++Ctrl`."""
    return f"{ISOLATED}{keys}{ISOLATED_END}" if QGuiApplication.isRightToLeft() else keys


def types_a_letter(event: QKeyEvent) -> bool:
    """True for a key that types, not for one that commands."""
    text = event.text()
    return not event.modifiers() & COMMANDS and bool(text) and text.isprintable()


def sequences(event: QKeyEvent) -> set[QKeySequence]:
    """The shortcuts that a key may mean; a sign typed with Shift also counts without it."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    found = {QKeySequence(QKeyCombination(held, Qt.Key(event.key())))}
    letters_and_digits = str.isalnum(chr(event.key())) if event.key() < 0x80 else True
    if not letters_and_digits:
        bare = held & ~Qt.KeyboardModifier.ShiftModifier
        found.add(QKeySequence(QKeyCombination(bare, Qt.Key(event.key()))))
    return found
