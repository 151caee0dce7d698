"""How long a text in a field may be; of longer ones only the beginning is laid out.

Laying out an unbroken line takes time with the square of its length: 400,000 letters 25 s.
"""

from __future__ import annotations

MOST_LETTERS = 10_000
"""Of a text that can be changed in a field, some four pages."""

BEGINNING = 2000
"""Letters shown of a longer text."""


def is_long(text: str) -> bool:
    """True for a text that is too long to be laid out as a whole."""
    return len(text) > MOST_LETTERS


def beginning(text: str, most: int = BEGINNING) -> str:
    """The first `most` letters, with an ellipsis for the rest; a shorter text as it is."""
    return text if len(text) <= most else f"{text[:most].rstrip()}…"
