"""Where the three columns of a board are: beside each other, or one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from andfacil.domain.values.cards import Side

if TYPE_CHECKING:
    from andfacil.ui.style.measures import BoardStyle

PILE_GAP = 0.2
"""Between columns one below the other, in em."""


def column_places(style: BoardStyle, width: int, height: int) -> dict[Side | None, QRect]:
    """The place in px of side A, of the AND column (None) and of side B in this space."""
    return _piled(style, width, height) if style.look.piled else _beside(style, width, height)


def _piled(style: BoardStyle, width: int, height: int) -> dict[Side | None, QRect]:
    """The side that is read first is on top."""
    between = round(style.look.px * PILE_GAP)
    each = (height - 2 * between) // 3
    first = Side.B if style.swapped else Side.A
    order = (first, None, first.other)
    return {
        place: QRect(0, number * (each + between), width, each)
        for number, place in enumerate(order)
    }


def _beside(style: BoardStyle, width: int, height: int) -> dict[Side | None, QRect]:
    gutter = style.look.gutter
    free = width - 2 * gutter
    side = round(free / (2 + style.look.and_share))
    middle = free - 2 * side
    starts = (0, side + gutter, side + middle + 2 * gutter)
    order = (Side.B, None, Side.A) if style.a_on_right else (Side.A, None, Side.B)
    return {
        place: QRect(x, 0, each, height)
        for place, x, each in zip(order, starts, (side, middle, side), strict=True)
    }
