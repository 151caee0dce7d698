"""Places in a text: Qt counts UTF-16 units, all else counts characters."""

from __future__ import annotations


def to_qt(text: str, place: int | None = None) -> int:
    """Where Qt has the character at `place` of `text`; without a place, how long the text is."""
    before = text[:place]
    return len(before) if before.isascii() else len(_units(before)) // 2


def from_qt(text: str, place: int) -> int:
    """Which character of `text` stands where Qt says; within one, the one after it."""
    if text.isascii():
        return min(place, len(text))
    return len(_units(text)[: 2 * place].decode("utf-16-le", "replace"))


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")
