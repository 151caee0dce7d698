"""Where people's words meet Qt: always as they were typed, never as markup.

Qt guesses whether a text is HTML. A card that says `<img src=...>` must show these letters, on
the desk, in tooltips and in titles.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that shows its text letter by letter, whatever it looks like."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def tooltip(text: str) -> str:
    """`text` for `setToolTip`, which has no plain mode: escaped, line breaks kept, wrapped."""
    if not text:
        return ""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>"


def set_tooltip(widget: QWidget, text: str) -> None:
    """Give `widget` a tooltip that shows `text` letter by letter."""
    widget.setToolTip(tooltip(text))


def title(text: str) -> str:
    """`text` for `setWindowTitle`, which would eat `[*]` as its mark for unsaved changes."""
    return text.replace("[*]", "[*][*]")


def mnemonic_free(text: str) -> str:
    """`text` for buttons and menu entries, where a single `&` would underline a letter."""
    return text.replace("&", "&&")
