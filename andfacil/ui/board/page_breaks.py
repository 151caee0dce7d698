"""Pages of the room: what does not fit is shown on the next page, never smaller."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andfacil.ui.board.columns.geometry import ColumnGeometry


def equal_pages(
    columns: Sequence[ColumnGeometry], height: int, kept: Sequence[range] = ()
) -> list[range]:
    """Pages for columns that turn together: as many cards on each as fit in every column.

    `height` in px. A column with fewer rows runs out earlier; from there on the others go by
    themselves. `kept` are the first pages, where they are known (`pages_before`).
    """
    longest = max((len(column) for column in columns), default=0)
    pages = list(kept)
    start = pages[-1].stop if pages else 0
    while start < longest:
        ends = [start + max(1, column.page(start, height)) for column in columns]
        ahead = (end for end, column in zip(ends, columns, strict=True) if end < len(column))
        end = min(ahead, default=longest)
        pages.append(range(start, end))
        start = end
    return pages


def pages_before(pages: Sequence[range], row: int) -> Sequence[range]:
    """The pages that stay as they are when rows from `row` on are others.

    Not the one that ends there: the new row may still have room on it.
    """
    return pages[: bisect_left(pages, row, key=lambda page: page.stop)]


def page_with(pages: Sequence[range], row: int) -> int:
    """The number of the page that holds a row, from 0; the last page for rows beyond."""
    return max(0, bisect_right(pages, row, key=lambda page: page.start) - 1)


def kept_page(pages: Sequence[range], number: int, count: int) -> range | None:
    """The rows of page `number`, from 0, that a column of `count` rows shows; None for all it has.

    A column that has run out shows its last page on: empty ground would say that there is nothing.
    """
    own = bisect_left(pages, count, key=lambda page: page.start)
    if own <= 1:
        return None
    page = pages[min(number, own - 1)]
    return range(page.start, min(page.stop, count))
