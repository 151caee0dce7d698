"""How many pages a story fills, counted without drawing it, and gaps with which it fills fewer."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reportlab.platypus import CondPageBreak

from andfacil.export.pdf.styles import BLOCK_WIDTH

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.platypus import Flowable

    from andfacil.export.pdf.tagging.elements import Element

CLOSER = (0.75, 0.55, 0.4, 0.35)
"""Widths of gaps that are tried, as shares of the usual one."""

CLOSEST = 0.87
"""About the height of a paper with the closest gaps, as a share of its usual one."""

MOST_PAGES = 8
"""A longer paper keeps its gaps: one page less is little there, and every trial takes its time."""

FUZZ = 1e-6
"""pt; what reportlab lets a flowable be too tall."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A story, the root of its structure, and about how tall it is, in pt."""

    story: list[Flowable]
    root: Element
    height: float


@dataclass(frozen=True, slots=True)
class Filled:
    """The pages that a story fills, and the height of all that is on them, in pt."""

    pages: int
    height: float


def fewest_pages(lay_out: Callable[[float], LaidOut], page_height: float) -> LaidOut:
    """The story with the widest gaps with which it has its fewest pages.

    `lay_out` makes it with gaps that are such a share of the usual ones. Gaps are narrower only
    where that saves a page.
    """
    usual = lay_out(1.0)
    if usual.height > MOST_PAGES * page_height:
        return usual
    filled = filled_by(usual.story, page_height)
    if filled.height * CLOSEST > (filled.pages - 1) * page_height:
        return usual
    for air in CLOSER:
        closer = lay_out(air)
        if filled_by(closer.story, page_height).pages < filled.pages:
            return closer
    return usual


def filled_by(story: Sequence[Flowable], page_height: float) -> Filled:
    """What `story` fills, put on pages as reportlab does it; all in pt."""
    waiting = deque(story)
    pages, left, after = 1, page_height, 0.0
    total = 0.0
    while waiting:
        part = waiting.popleft()
        at_top = left > page_height - FUZZ
        if isinstance(part, CondPageBreak):
            if part.wrap(BLOCK_WIDTH, left)[1] and not at_top:
                pages, left, after = pages + 1, page_height, 0.0
            continue
        gap = 0.0 if at_top else max(part.getSpaceBefore() - after, 0.0)
        room = left - gap
        height = part.wrap(BLOCK_WIDTH, room)[1] if room > 0 else 0.0
        if room > 0 and height <= room + FUZZ:
            after = part.getSpaceAfter()
            left -= gap + height + after
            total += gap + height + after
            continue
        parts = part.split(BLOCK_WIDTH, room) if room > 0 else []
        if len(parts) > 1 or at_top:
            waiting.extendleft(reversed(parts[1:]))
            total += room
        else:
            waiting.appendleft(part)
        pages, left, after = pages + 1, page_height, 0.0
    return Filled(pages, total)
