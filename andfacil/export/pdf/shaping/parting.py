"""Which marks of direction a text needs while it is set, though nothing is drawn for them."""

from __future__ import annotations

from andfacil.export.pdf.shaping.breaks import BREAK_MARKS
from andfacil.export.pdf.shaping.levels import DIRECTION_MARKS


def with_parting_marks(text: str, ways: list[int]) -> list[int]:
    """The places in `text` of all characters, and of the marks of direction that are needed.

    Between two passages that run one way, as `12` and `34` on either side of a mark that runs the
    other way, a mark is what keeps their order: without it they would be one passage.
    """
    needed: set[int] = set()
    before: int | None = None
    lowest: int | None = None
    for at, char in enumerate(text):
        if char in DIRECTION_MARKS:
            if lowest is None or ways[at] < ways[lowest]:
                lowest = at
        elif char not in BREAK_MARKS:
            if before is not None and lowest is not None and ways[lowest] < min(before, ways[at]):
                needed.add(lowest)
            before, lowest = ways[at], None
    return [at for at, char in enumerate(text) if char not in DIRECTION_MARKS or at in needed]


def said(text: str) -> str:
    """`text` without the marks of direction that are left."""
    if DIRECTION_MARKS.isdisjoint(text):
        return text
    return "".join(char for char in text if char not in DIRECTION_MARKS)
