"""Places in a line: Qt counts UTF-16 units, the grammar counts characters."""

from __future__ import annotations


def to_qt(text: str, place: int) -> int:
    """Where Qt has the character at `place` of `text`."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def from_qt(text: str, place: int) -> int:
    """Which character of `text` stands where Qt says; within one, the one after it."""
    units = 0
    for index, char in enumerate(text):
        if units >= place:
            return index
        units += 2 if ord(char) > 0xFFFF else 1
    return len(text)
