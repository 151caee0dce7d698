"""How wide the columns of a table are: what every cell needs is measured first. All in pt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import permutations
from typing import TYPE_CHECKING

from andfacil.export.papers.sections import WHO_CELLS
from andfacil.export.pdf.faces import width_of
from andfacil.export.pdf.styles import BLOCK_WIDTH
from andfacil.export.pdf.tables import label_width
from andfacil.export.pdf.text import lines_of, unbroken_pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reportlab.lib.styles import ParagraphStyle

    from andfacil.export.papers.outline import Table
    from andfacil.export.pdf.styles import Styles

GAP = 0.75
"""Between columns, in em."""

COMFORT = 0.85
"""A column gets this part of its share before any other gets more than it needs."""

NEARLY = 1.3
"""A column that needs at most this multiple of its share to have no broken line gets that."""

LONG_WORD = 30
"""Letters; a longer word (an address on the web) may break, so that the others keep their room."""

LONG_LINE = 100
"""Letters; a longer line wants all the width that there is."""

SLACK = 0.6
"""Added to each width: a line is shaped as a whole, which moves its letters a little."""


MOST_ROWS = 40
"""A table with more of them keeps the widths of its shares: trying others takes too long."""

STEPS = (6.0, 12.0, 24.0, 48.0)
"""pt that are moved from one column to another at once."""

Pieces = tuple[tuple[tuple[float, float], ...], ...]
"""The lines of a cell, each with the widths of its pieces and of the space behind each."""


@dataclass(frozen=True, slots=True)
class ColumnNeed:
    """What a column needs at `least`, and so that every cell has one line."""

    least: float
    natural: float


def column_edges(table: Table, styles: Styles) -> list[tuple[float, float]] | None:
    """Left edge and width of each column; None when they do not fit side by side.

    The first one holds the labels.
    """
    label = label_width((row.label for row in table.rows), styles.table_size)
    gap = GAP * styles.body_size
    count = len(table.shares)
    room = BLOCK_WIDTH - label - gap * count
    needs = [_need(table, at, styles, room) for at in range(count)]
    widths = _widths(needs, [share / sum(table.shares) for share in table.shares], room)
    if widths is None:
        return None
    if len(table.rows) <= MOST_ROWS:
        cells = [_column_pieces(table, at, styles) for at in range(count)]
        widths = shifted(widths, [need.least for need in needs], cells)
    edges, x = [(0.0, label)], label + gap
    for width in widths:
        edges.append((x, width))
        x += width + gap
    return edges


def shifted(
    widths: Sequence[float], least: Sequence[float], cells: Sequence[Sequence[Pieces]]
) -> list[float]:
    """Widths with the same sum, with which the rows of `cells`, by column, have fewer lines.

    Room is taken from one column and given to another as long as that saves a line.
    """

    @cache
    def lines(column: int, width: float) -> tuple[int, ...]:
        return tuple(lines_in(cell, width) for cell in cells[column])

    def height(tried: Sequence[float]) -> int:
        rows = zip(*(lines(at, round(width, 2)) for at, width in enumerate(tried)), strict=True)
        return sum(max(row) for row in rows)

    best = list(widths)
    fewest = height(best)
    while True:
        tries = []
        for giver, taker in permutations(range(len(best)), 2):
            for step in STEPS:
                if best[giver] - step >= least[giver]:
                    tried = list(best)
                    tried[giver] -= step
                    tried[taker] += step
                    tries.append((height(tried), step, tried))
        found = min(tries, default=None)
        if found is None or found[0] >= fewest:
            return best
        fewest, _, best = found


def lines_in(pieces: Pieces, width: float) -> int:
    """How many lines a cell has whose lines are such pieces, each with the width of its space."""
    count = 0
    for line in pieces:
        count, used = count + 1, 0.0
        for piece, space in line:
            if used and used + piece > width:
                count, used = count + 1, 0.0
            if piece > width:  # a word that has to be broken
                count += int(piece // width)
            used += piece + space
    return count


def _column_pieces(table: Table, column: int, styles: Styles) -> list[Pieces]:
    """The pieces of the head of a column and of its cells."""
    who = WHO_CELLS.get(table.key) == column
    cells = (lines_of(row.cells[column], styles.language, who=who) for row in table.rows)
    head = _pieces([table.heads[column + 1]], styles, styles.table_head)
    return [head, *(_pieces(lines, styles, styles.cell) for lines in cells)]


def _pieces(lines: Iterable[str], styles: Styles, style: ParagraphStyle) -> Pieces:
    """The pieces that stay whole, of each of the lines of a cell."""
    face, size = style.fontName, style.fontSize
    space = width_of(" ", face, size)
    found = []
    for line in lines:
        parts = [part for part in unbroken_pieces(line) if part]
        spaced = space if " " in line else 0.0
        found.append(tuple((width_of(part, face, size, styles.language), spaced) for part in parts))
    return tuple(found)


def _widths(
    needs: Sequence[ColumnNeed], shares: Sequence[float], room: float
) -> list[float] | None:
    widths = [need.least for need in needs]
    if sum(widths) > room:
        return None
    comfortable = [
        need.natural if need.natural <= NEARLY * share * room else COMFORT * share * room
        for need, share in zip(needs, shares, strict=True)
    ]
    _fill(widths, comfortable, shares, room)
    natural = [need.natural for need in needs]
    _fill(widths, natural, [max(n - w, 1.0) for n, w in zip(natural, widths, strict=True)], room)
    _fill(widths, [room] * len(needs), shares, room)
    return widths


def _fill(
    widths: list[float], targets: Sequence[float], shares: Sequence[float], room: float
) -> None:
    """Give columns below their target what is left of `room`, in proportion to `shares`."""
    while True:
        spare = room - sum(widths)
        below = [at for at, target in enumerate(targets) if target - widths[at] > 0.01]
        if not below or spare < 0.01:
            return
        step = min((targets[at] - widths[at]) / shares[at] for at in below)
        step = min(step, spare / sum(shares[at] for at in below))
        for at in below:
            widths[at] += step * shares[at]


def _need(table: Table, column: int, styles: Styles, room: float) -> ColumnNeed:
    """What all cells of a column need, its head included."""
    head = table.heads[column + 1]
    who = WHO_CELLS.get(table.key) == column
    lines = {
        line for row in table.rows for line in lines_of(row.cells[column], styles.language, who=who)
    }
    body = styles.cell.fontName, styles.table_size
    small = styles.table_head.fontName, styles.small_size
    fair = room / len(table.shares)
    pieces = {piece for line in lines for piece in unbroken_pieces(line)}
    least = max(
        _widest((p for p in pieces if len(p) <= LONG_WORD), *body, styles.language),
        min(_widest((p for p in pieces if len(p) > LONG_WORD), *body, styles.language), fair),
        _widest(unbroken_pieces(head), *small, styles.language),
    )
    widths = [
        _widest([line], *body, styles.language) if len(line) <= LONG_LINE else room
        for line in lines
    ]
    widths.append(_widest([head], *small, styles.language))
    return ColumnNeed(least, max(least, *widths))


def _widest(texts: Iterable[str], face: str, size: float, language: str) -> float:
    return max((width_of(text, face, size, language) + SLACK for text in texts), default=0.0)
