"""Where the cards of each column are: on which sheet, and how far down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andfacil.export.pdf.sheet.cards import SetCard

LEAST_PIECE = 0.3
"""A card taller than a sheet begins where at least this share of the sheet is left."""


@dataclass(frozen=True)
class PlacedCard:
    """A card on a page (from 1), its upper edge `top` pt above the foot of the block."""

    set: SetCard
    page: int
    top: float

    @property
    def middle(self) -> float:
        """Half its height, where threads end."""
        return self.top - self.set.height / 2


def placed(
    cards: Iterable[SetCard], rooms: tuple[float, float], gap: float
) -> Iterator[PlacedCard]:
    """The cards of one column from the top down, over as many pages as they need.

    `rooms` are the heights below the heads of the columns, on the first page and on all others;
    `gap` is between two cards. A card stays whole if it fits on a page.
    """
    page, top = 1, rooms[0]
    for card in cards:
        rest: SetCard | None = card
        while rest is not None:
            room = rooms[min(page, 2) - 1]
            fresh = top >= room - 1e-6
            if rest.height <= top + 1e-6:
                yield PlacedCard(rest, page, top)
                top -= rest.height + gap
                break
            whole = rest.height <= rooms[1] + 1e-6
            parts = None if whole or top < LEAST_PIECE * room else rest.split(top)
            if parts is not None:
                yield PlacedCard(parts[0], page, top)
                rest = parts[1]
            elif fresh and not whole:  # one line is taller than the sheet
                yield PlacedCard(rest, page, top)
                rest = None
            page += 1
            top = rooms[1]
