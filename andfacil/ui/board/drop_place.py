"""Where cards dragged within their column would go, and the height of that place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from andfacil.ui.board.columns.card_list import CardList


class DropPlace(NamedTuple):
    """A place in a column.

    `row` counts the cards above it in its run, those that are held left out; `must` is True among
    the non-negotiables. `y` is the height between two cards, in px of the viewport. `crosses` is
    True when a held card would become a need or a non-negotiable, `stays` when nothing would
    change.
    """

    must: bool
    row: int
    y: int
    crosses: bool
    stays: bool


def drop_place(view: CardList, held: Sequence[str], y: int) -> DropPlace:
    """Where the cards `held`, all of this column, would go if they were dropped at `y`."""
    column = view.column
    rows = sorted(column.row(ref) for ref in held)
    must = column.side is not None and _is_among_musts(view, y)
    run = range(column.musts) if must else range(column.musts, column.rowCount())
    others = [row for row in run if row not in rows]
    row = sum(view.rect_of(other).center().y() < y for other in others)
    crosses = any(held_row not in run for held_row in rows)
    together = rows == list(range(rows[0], rows[0] + len(rows)))
    stays = not crosses and together and rows[0] - run.start == row
    return DropPlace(must, row, _level(view, run, others, row), crosses, stays)


def _is_among_musts(view: CardList, y: int) -> bool:
    """True above the caption of the needs; where one run is empty, beyond the other's end."""
    count, musts, look = view.column.rowCount(), view.column.musts, view.rows.style.look
    if not count:
        return False
    if not musts:
        return y < view.rect_of(0).top() - look.caption_room // 2
    if musts == count:
        return y < view.rect_of(musts - 1).bottom() + look.section_gap + look.caption_room
    return y < view.rect_of(musts).top() - look.caption_room


def _level(view: CardList, run: range, others: Sequence[int], row: int) -> int:
    half, look = view.rows.places.spacing.gap // 2, view.rows.style.look
    if row > 0:
        return view.rect_of(others[row - 1]).bottom() + 1 + half
    if others or len(run):
        return view.rect_of(min(others, default=run.start)).top() - half
    if run.start:  # below the last non-negotiable, with no other need there
        return view.rect_of(run.start - 1).bottom() + look.section_gap
    return view.rect_of(0).top() - look.caption_room + half
