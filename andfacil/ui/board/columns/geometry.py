"""Where the rows of a column are, in px from its top. Knows heights and nothing of Qt."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple


class Spacing(NamedTuple):
    """Distances in px: before the first row, before the second section, between rows."""

    first: int = 0
    section: int = 0
    gap: int = 0


class ColumnGeometry:
    """Heights of rows and, from them, places; a change costs no more than the rows below it.

    `version` counts changes.
    """

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._starts: list[int] = [0]
        self._spacing = Spacing()
        self._section = 0
        self._changed_from = 0
        self.version = 0

    @property
    def spacing(self) -> Spacing:
        """The distances between rows."""
        return self._spacing

    @spacing.setter
    def spacing(self, spacing: Spacing) -> None:
        if spacing != self._spacing:
            self._spacing = spacing
            self._note(0)

    @property
    def section(self) -> int:
        """The first row of the second section, 0 without one."""
        return self._section

    @section.setter
    def section(self, row: int) -> None:
        if row != self._section:
            first, self._section = min(row, self._section), row
            self._changed_from = min(self._changed_from, first)
            self.version += 1

    def take_changed_from(self) -> int:
        """The first row that has changed since this was asked last; the number of rows if none."""
        first, self._changed_from = self._changed_from, len(self._heights)
        return first

    def __len__(self) -> int:
        return len(self._heights)

    def reset(self, heights: Sequence[int]) -> None:
        """Forget everything; these are the rows."""
        self._heights = list(heights)
        self._note(0)

    def insert(self, row: int, height: int) -> None:
        """A row more, before `row`."""
        self._heights.insert(row, height)
        self._note(row)

    def remove(self, row: int) -> int:
        """A row less; gives its height."""
        height = self._heights.pop(row)
        self._note(row)
        return height

    def resize(self, row: int, height: int) -> bool:
        """Another height for a row; False when it is the old one."""
        if self._heights[row] == height:
            return False
        self._heights[row] = height
        self._note(row)
        return True

    def top(self, row: int) -> int:
        """The upper edge of a row."""
        if row >= len(self._starts):
            self._measure(row)
        spacing = self._spacing
        lead = spacing.first + spacing.section if row >= self._section > 0 else spacing.first
        return self._starts[row] + lead

    def height(self, row: int) -> int:
        """The height of a row."""
        return self._heights[row]

    def bottom(self, row: int) -> int:
        """The lower edge of a row."""
        return self.top(row) + self._heights[row]

    @property
    def total(self) -> int:
        """The lower edge of the last row; without rows, the place of the first."""
        heights = self._heights
        return self.top(len(heights) - 1) + heights[-1] if heights else self.spacing.first

    def row_at(self, y: int) -> int:
        """The row at or above `y`, -1 above the first; the caller checks its lower edge."""
        count, starts = len(self._heights), self._starts
        if count >= len(starts):
            self._measure(count)
        row = min(bisect_right(starts, y - self.spacing.first) - 1, count - 1)
        while row >= 0 and self.top(row) > y:
            row -= 1
        return row

    def rows_between(self, top: int, bottom: int) -> range:
        """The rows of which something is between two heights."""
        if not self._heights:
            return range(0)
        first = max(0, self.row_at(top))
        if self.bottom(first) < top:
            first += 1
        return range(first, max(first, self.row_at(bottom) + 1))

    def page(self, first: int, height: int) -> int:
        """How many rows from `first` on fit into `height`; at least one while there are rows."""
        if first >= len(self):
            return 0
        room = self.page_top(first) + height + self.spacing.gap
        self._measure(len(self))
        end = bisect_right(self._starts, room - self._lead(first)) - 1
        if first < self.section < end:  # the second section begins on this page, lower
            end = max(self.section, bisect_right(self._starts, room - self._lead(self.section)) - 1)
        return max(1, min(end, len(self)) - first)

    def page_top(self, row: int) -> int:
        """Where a page that begins with `row` begins: there is room for a caption on each."""
        return 0 if row == 0 else self.top(row) - self.spacing.first

    def _lead(self, row: int) -> int:
        """The height above a row, not counting other rows and the gaps between them."""
        return self.top(row) - self._starts[row]

    def _note(self, row: int) -> None:
        """From this row on all is to be reckoned anew."""
        self._changed_from = min(self._changed_from, row)
        self.version += 1
        del self._starts[row + 1 :]

    def _measure(self, row: int) -> None:
        known = len(self._starts) - 1
        if known < row:
            gap, sums = self.spacing.gap, self._starts
            more = (height + gap for height in self._heights[known:row])
            sums += list(accumulate(more, initial=sums[known]))[1:]
