"""What a text may hold: everything typed or pasted is cleaned here.

A pasted text can contain characters that nobody sees and that harm what everybody sees:
control characters, halves of surrogate pairs, which neither the file nor the PDF can hold, and
the marks that turn the direction of writing (U+202A to U+202E, U+2066 to U+2069), which can make
a line of the agreement read differently from what it says. They are removed here. Letters are
composed (NFC), so that texts that look equal are equal and are found by search.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

_SPACES = (*range(0x09, 0x0E), *range(0x1C, 0x20), 0x85, 0x2028, 0x2029)
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_DIRECTIONS = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_SURROGATES = range(0xD800, 0xE000)

ONE_LINE: Mapping[int, str | None] = {
    **dict.fromkeys((*_CONTROLS, *_DIRECTIONS, *_SURROGATES)),
    **dict.fromkeys(_SPACES, " "),
}
"""For `str.translate`: what becomes a space in a text of one line, and what is removed (None)."""


def clean_text(text: str) -> str:
    """`text` as a card holds it: one line, trimmed, in NFC; the text within stays as typed.

    Newlines, tabs and similar characters become spaces; other control characters, the marks that
    turn the direction of writing and lone surrogates are removed.
    """
    if text.isascii() and text.isprintable():
        return text.strip()  # nearly every text there is
    return unicodedata.normalize("NFC", text.translate(ONE_LINE)).strip()


def clean_block(text: str) -> str:
    r"""`text` as a field of several lines holds it: as `clean_text`, but newlines stay, as `\n`."""
    lines = (line.translate(ONE_LINE) for line in text.splitlines())
    return unicodedata.normalize("NFC", "\n".join(lines)).strip()


def direction_marks(text: str) -> int:
    """How many marks in `text` turn the direction of writing; imported texts may hold some."""
    return sum(ord(char) in _DIRECTIONS for char in text) if not text.isascii() else 0


def is_blank(text: str) -> bool:
    """True when nobody could see `text`: only spaces, controls and invisible format characters."""
    return all(char.isspace() or unicodedata.category(char) in {"Cc", "Cf", "Cs"} for char in text)
