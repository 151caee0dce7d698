"""Rows that flow over pages: tables, columns, labelled lists, lines to write on and to sign on.

reportlab's own tables either refuse a row that is taller than the page or break it in a time that
grows with the square of its lines. `Rows` moves a row that fits on a page to the next page and
breaks a taller one; heads are repeated. All measures are in pt.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from andfacil.export.pdf.keyed_paragraph import KeyedParagraph
from andfacil.export.pdf.styles import WRITING_LINE
from andfacil.export.pdf.tagging.marking import artifact

if TYPE_CHECKING:
    from reportlab.lib.colors import Color

SHORT_ROW = 0.4
"""A row of at most this share of the page is never broken; a taller one may be, to fill it."""

FEW_ROWS = 2
"""With more rows than these, neither the first nor the last is alone on a page, if it and its
neighbour are short: a row of two lines is company enough for itself."""

ONE_LINE = 1.9
"""A row of more lines of its text than this has several of them."""


@dataclass(frozen=True)
class Cell:
    """Flowables one below the other, `x` from the left edge, `width` wide."""

    x: float
    width: float
    content: tuple[Flowable, ...]
    bar: Color | None = None
    known: tuple[float, ...] | None = None

    @cached_property
    def heights(self) -> tuple[float, ...]:
        """The height of each flowable at this width.

        The rest after a split keeps its `known` heights: breaking the lines of a long text again
        for every page would take a time that grows with the square of its pages.
        """
        if self.known is not None:
            return self.known
        return tuple(_wrapped(part, self.width) for part in self.content)

    def measure(self, broke: Callable[[int], None]) -> None:
        """Break the lines of all of them, calling `broke` after each with its letters."""
        heights = []
        for part in self.content:
            heights.append(_wrapped(part, self.width))
            broke(len(getattr(part, "source_text", "")))
        self.__dict__["heights"] = tuple(heights)  # what `heights` would remember

    @cached_property
    def height(self) -> float:
        """The height of all of them."""
        return sum(self.heights)

    def split(self, height: float) -> tuple[Cell, Cell]:
        """What fits into `height`, and the rest."""
        fitting, left = 0, height
        for own in self.heights:
            if own > left + 1e-6:
                break
            fitting, left = fitting + 1, left - own
        upper, rest = list(self.content[:fitting]), list(self.content[fitting:])
        heights, others = list(self.heights[:fitting]), list(self.heights[fitting:])
        if upper and rest and isinstance(rest[0], Spacer):
            del rest[0], others[0]  # what goes on begins at the very top, in each column
        if rest and len(parts := rest[0].split(self.width, left)) > 1:
            upper.append(parts[0])
            heights.append(_wrapped(parts[0], self.width))
            rest[:1] = parts[1:]
            others[:1] = [_wrapped(part, self.width) for part in parts[1:]]
        elif rest:
            # A paragraph that did not split has lost its lines.
            _wrapped(rest[0], self.width)
        return self._with(upper, heights), self._with(rest, others)

    def without_content(self) -> Cell:
        """The cell with nothing in it."""
        return self._with([], [])

    def _with(self, content: list[Flowable], heights: list[float]) -> Cell:
        return replace(self, content=tuple(content), known=tuple(heights))


def _leading(cell: Cell) -> float:
    """The distance of the lines of a cell, in pt; without text so much that it is one line."""
    texts = (part.style.leading for part in cell.content if isinstance(part, KeyedParagraph))
    return next(texts, math.inf)


def _wrapped(part: Flowable, width: float) -> float:
    """Break the lines of `part`; gives its height."""
    return part.wrap(width, 1e6)[1]


@dataclass(frozen=True)
class RowBox:
    """Cells side by side.

    `rule` and `rule_width` draw a line under the row; `box` draws one around it; `low` sets the
    cells' contents on the row's foot. `whole` rows are broken only when taller than a page, those
    that flow wherever each of their cells has something above the break.
    """

    cells: tuple[Cell, ...]
    above: float = 0.0
    below: float = 0.0
    rule: Color | None = None
    rule_width: float = 0.5
    box: Color | None = None
    low: bool = False
    whole: bool = True
    flows: bool = False

    @cached_property
    def height(self) -> float:
        """The height with its padding."""
        return self.above + max((cell.height for cell in self.cells), default=0.0) + self.below

    def split(self, height: float) -> tuple[RowBox, RowBox] | None:
        """The row above and below `height`, or None when nothing of it fits."""
        pairs = [cell.split(height - self.above) for cell in self.cells]
        begun = [bool(upper.content) for upper, rest in pairs if upper.content or rest.content]
        if not (all(begun) if self.flows else any(begun)):
            return None
        # The gap above and the rule below belong to the ends of the row, not to the break.
        upper = replace(self, cells=tuple(pair[0] for pair in pairs), below=0.0, rule=None)
        return upper, replace(self, cells=tuple(pair[1] for pair in pairs), above=0.0)

    def first_height(self) -> float:
        """The height of the first part of each cell, which stays with what is above it."""
        return self.above + max((sum(cell.heights[:1]) for cell in self.cells), default=0.0)

    def is_empty(self) -> bool:
        """True when none of its cells has anything in it."""
        return not any(cell.content for cell in self.cells)

    def is_one_line(self) -> bool:
        """True for a row with one line of text, or none."""
        most = max((sum(c.heights) / _leading(c) for c in self.cells if c.content), default=0.0)
        return most < ONE_LINE

    def head_of(self, row: RowBox) -> RowBox:
        """This head for the rest of a `row`: nothing over a column that has ended above."""
        pairs = zip(self.cells, row.cells, strict=True)
        cells = (cell if below.content else cell.without_content() for cell, below in pairs)
        return replace(self, cells=tuple(cells))

    def only(self, column: int) -> RowBox:
        """The row with one of its cells, and its whole height."""
        spare = self.height - self.above - self.below
        cells = self.cells[column : column + 1]
        lost = spare - max((cell.height for cell in cells), default=0.0)
        if self.low:
            return replace(self, cells=cells, above=self.above + lost)
        return replace(self, cells=cells, below=self.below + lost)

    def draw(self, canvas: Any, top: float, width: float) -> None:
        """Draw with the upper edge at `top`."""
        foot = top - self.height
        if self.box is not None or self.rule is not None:
            with artifact(canvas):
                self._draw_lines(canvas, foot, width)
        right_to_left = bool(getattr(canvas, "right_to_left", False))
        for cell in self.cells:
            x = width - cell.x - cell.width if right_to_left else cell.x
            if cell.bar is not None:
                bar = x + cell.width + 9 - 2.4 if right_to_left else x - 9
                with artifact(canvas):
                    canvas.setFillColor(cell.bar)
                    canvas.rect(bar, foot, 2.4, self.height, stroke=0, fill=1)
            y = foot + self.below + cell.height if self.low else top - self.above
            for part, height in zip(cell.content, cell.heights, strict=True):
                y -= height
                if isinstance(part, KeyedParagraph):
                    part.draw_at(canvas, x, y)
                elif not isinstance(part, Spacer):
                    part.drawOn(canvas, x, y)

    def _draw_lines(self, canvas: Any, foot: float, width: float) -> None:
        if self.box is not None:
            canvas.setStrokeColor(self.box)
            canvas.setLineWidth(0.8)
            canvas.rect(0, foot, width, self.height, stroke=1, fill=0)
        if self.rule is not None:
            canvas.setStrokeColor(self.rule)
            canvas.setLineWidth(self.rule_width)
            canvas.line(0, foot, width, foot)


@dataclass(frozen=True)
class RowsSettings:
    """Settings of all parts of a broken `Rows`. `page_height` is that of an empty page.

    `continued`: the head is a repetition, which screen readers skip.
    """

    page_height: float
    gap: float = 0.0
    head: RowBox | None = None
    together: bool = False
    continued: bool = False


class Rows(Flowable):
    """Rows one below the other, under a head that is repeated on every page.

    With `settings.together` the rows stay on one page if one page can hold them.
    """

    def __init__(self, rows: Sequence[RowBox], settings: RowsSettings) -> None:
        super().__init__()
        self.rows = tuple(rows)
        self.settings = settings
        self.spaceBefore = settings.gap

    @property
    def head_height(self) -> float:
        """The height of the repeated head, 0 without one."""
        return self.settings.head.height if self.settings.head else 0.0

    def first_height(self) -> float:
        """The height that the beginning needs: the head and the first rows that stay with it."""
        first = self.rows[0]
        if first.flows:
            return self.head_height + first.first_height()
        if not self._stays_whole(first):
            return self.head_height + first.height / 8
        second = self.rows[1:2] if len(self.rows) > FEW_ROWS and first.is_one_line() else ()
        return self.head_height + first.height + sum(r.height for r in second if self._short(r))

    def measure(self, broke: Callable[[int], None]) -> float:
        """Break the lines of all cells, calling `broke` after each text with its letters.

        Gives the height of all rows.
        """
        for row in (*((self.settings.head,) if self.settings.head else ()), *self.rows):
            for cell in row.cells:
                cell.measure(broke)
        return self.head_height + sum(row.height for row in self.rows)

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Width and height of all rows."""
        self.width = width
        self.height = self.head_height + sum(row.height for row in self.rows)
        return width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        """The part that fits into `height` and the rest; nothing when all goes to the next page."""
        if self.settings.together and self.height <= self.settings.page_height:
            return []
        left = height - self.head_height
        count = 0
        while count < len(self.rows) and self.rows[count].height <= left + 1e-6:
            left -= self.rows[count].height
            count += 1
        moved = count == len(self.rows) - 1 and count > FEW_ROWS
        moved = moved and self.rows[-1].is_one_line() and self._short(self.rows[count - 1])
        if moved:
            count -= 1  # no last row alone on the next page
        upper, rest = list(self.rows[:count]), list(self.rows[count:])
        if rest and not self._stays_whole(rest[0]) and (parts := rest[0].split(left)):
            upper.append(parts[0])
            rest[0] = parts[1]
        if not upper or not rest:
            return []
        if len(rest) == 1 and rest[0].is_empty():
            return [Rows(upper, self.settings), Spacer(1, 0)]  # no head over nothing
        # The moved row would still fit here: it must not come back.
        turn = [CondPageBreak(self.settings.page_height)] if moved else []
        head = self.settings.head
        if head is not None and rest[0].flows:
            head = head.head_of(rest[0])
        settings = replace(self.settings, gap=0.0, head=head, continued=True)
        return [Rows(upper, self.settings), *turn, Rows(rest, settings)]

    def draw(self) -> None:
        """Draw head and rows from the top down."""
        top, head = self.height, self.settings.head
        if head is not None and self.settings.continued:
            with artifact(self.canv):
                head.draw(self.canv, top, self.width)
        elif head is not None:
            head.draw(self.canv, top, self.width)
        top -= self.head_height
        for row in self.rows:
            row.draw(self.canv, top, self.width)
            top -= row.height

    def _short(self, row: RowBox) -> bool:
        return row.height <= self.settings.page_height * SHORT_ROW / 4

    def _stays_whole(self, row: RowBox) -> bool:
        if row.flows:
            return False
        limit = (1.0 if row.whole else SHORT_ROW) * self.settings.page_height - self.head_height
        return row.height <= limit


class Blank(Flowable):
    """Empty space of `height` pt, with a line at its foot when `colour` is given.

    The line has the whole width, or `length`.
    """

    def __init__(
        self, height: float, colour: Color | None = None, length: float | None = None
    ) -> None:
        super().__init__()
        self.room, self.colour, self.length = height, colour, length

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """All the width, and the height it was made with."""
        self.width, self.height = width, self.room
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line, if there is one."""
        if self.colour is not None:
            with artifact(self.canv):
                self._draw_line(self.colour)

    def _draw_line(self, colour: Color) -> None:
        self.canv.setStrokeColor(colour)
        self.canv.setLineWidth(WRITING_LINE)
        length = self.length or self.width
        right_to_left = bool(getattr(self.canv, "right_to_left", False))
        x = self.width - length if right_to_left else 0
        self.canv.line(x, 0, x + length, 0)
