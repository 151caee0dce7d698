"""What a text may hold: everything typed or pasted is cleaned here.

A pasted text can contain characters that nobody sees and that harm what everybody sees:
control characters, halves of surrogate pairs, which neither the file nor the PDF can hold, and
the marks that turn the direction of writing (U+202A to U+202E), which can make a line of the
agreement read differently from what it says. They are removed here, and so are
characters without a width where they have no work to do: at both ends. Letters and their accents
are composed; a character that NFC would replace by another one stays as typed, for people's names
hold such characters (U+FA19 is no U+795E to its bearer). Compared are texts in NFC: `same_text`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

_SPACES = (*range(0x09, 0x0E), *range(0x1C, 0x20), 0x85, 0x2028, 0x2029)
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_DIRECTIONS = range(0x202A, 0x202F)
_ISOLATES, _ISOLATE_END = frozenset("\u2066\u2067\u2068"), "\u2069"
"""They keep a passage apart from the order of what is around it, and turn nothing else."""

_SURROGATES = range(0xD800, 0xE000)
_OBJECT = 0xFFFC
"""Stands for a picture in a copied text, and is drawn as a box."""
_IDLE = "\u00ad\u180e\u200b\u2060\u2061\u2062\u2063\u2064\ufeff"
"""Without width, and of use only between two letters."""
_LAST_WAYS = re.compile("(?<=\\w)[\u061c\u200e\u200f]+$")
"""Marks of direction behind a letter or a digit that nothing follows; they turn nothing."""
_FILLERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2065\u2800\u3164\uffa0\ufffc")
_SELECTORS = re.compile("[\u180b-\u180d\u180f\ufe00-\ufe0f\ufff0-\ufff8\U000e0000-\U000e0fff]")
_REPLACED = (
    "\u0340\u0341\u0343\u0374\u037e\u0387\u1fef\u1ffd\u2000\u2001\u2126\u212a\u212b\u2329\u232a"
)
_KEPT = re.compile(f"([{_REPLACED}\uf900-\ufaff\U0002f800-\U0002fa1f])")
"""Characters that NFC would replace by another one."""

ONE_LINE: Mapping[int, str | None] = {
    **dict.fromkeys((*_CONTROLS, *_DIRECTIONS, *_SURROGATES, _OBJECT)),
    **dict.fromkeys(_SPACES, " "),
}
"""For `str.translate`: what becomes a space in a text of one line, and what is removed (None)."""


def clean_text(text: str) -> str:
    """`text` as a card holds it: one line, trimmed, composed; the text within stays as typed.

    Newlines, tabs and similar characters become spaces; other control characters, the marks that
    turn the direction of writing and lone surrogates are removed.
    """
    if text.isascii() and text.isprintable():
        return text.strip()  # nearly every text there is
    return _trimmed(_composed(_closed(text.translate(ONE_LINE))))


def clean_name(text: str) -> str:
    """As `clean_text`; a mark of direction at the end of a name turns nothing, and goes."""
    return _trimmed(_LAST_WAYS.sub("", clean_text(text)))


def clean_block(text: str) -> str:
    r"""`text` as a field of several lines holds it: as `clean_text`, but newlines stay, as `\n`."""
    lines = (_without_idle(_closed(line.translate(ONE_LINE))) for line in text.splitlines())
    return _trimmed(_composed("\n".join(lines)))


def _closed(line: str) -> str:
    """`line` with an end for each isolate, and none without, so that it turns nothing beside it."""
    if _ISOLATES.isdisjoint(line) and _ISOLATE_END not in line:
        return line
    depth, kept = 0, []
    for char in line:
        if char == _ISOLATE_END and not depth:
            continue
        depth += (char in _ISOLATES) - (char == _ISOLATE_END)
        kept.append(char)
    return "".join(kept) + _ISOLATE_END * depth


def _without_idle(line: str) -> str:
    """`line` with the spaces at its ends, and without what is idle there."""
    kept = _trimmed(line)
    inner = line.strip()
    return line if kept == inner else line[: len(line) - len(line.lstrip())] + kept


def same_text(one: str, other: str) -> bool:
    """True when both look the same: they are equal in NFC."""
    return one == other or unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)


def _composed(text: str) -> str:
    """`text` in NFC, but for the characters that NFC would replace by another one."""
    if unicodedata.is_normalized("NFC", text):
        return text
    return "".join(
        part if _KEPT.fullmatch(part) else unicodedata.normalize("NFC", part)
        for part in _KEPT.split(text)
    )


def _trimmed(text: str) -> str:
    """`text` without the spaces at both ends, and without what is idle there."""
    before = None
    while before != text:
        before, text = text, text.strip().strip(_IDLE)
    return text


def direction_marks(text: str) -> int:
    """How many marks in `text` turn the direction of writing; imported texts may hold some."""
    return sum(ord(char) in _DIRECTIONS for char in text) if not text.isascii() else 0


def is_unseen(char: str) -> bool:
    """True for a character that has no shape of its own and is no space."""
    return (unicodedata.category(char) in {"Cc", "Cf", "Cs"} and not char.isspace()) or (
        not char.isascii() and (char in _FILLERS or _SELECTORS.match(char) is not None)
    )


def is_blank(text: str) -> bool:
    """True when nobody could see `text`: only spaces, controls and invisible format characters."""
    return all(char.isspace() or is_unseen(char) for char in text)
