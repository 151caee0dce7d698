"""Offsets in a text: Qt counts UTF-16 units, all else counts characters."""

from __future__ import annotations


def to_qt(text: str, offset: int | None = None) -> int:
    """Qt's offset of the character at `offset`; without one, the length of the text for Qt."""
    before = text[:offset]
    return len(before) if before.isascii() else len(_units(before)) // 2


def from_qt(text: str, offset: int) -> int:
    """The offset of the character at Qt's `offset`; inside a character, that of the next one."""
    if text.isascii():
        return min(offset, len(text))
    return len(_units(text)[: 2 * offset].decode("utf-16-le", "replace"))


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")
