"""The foot of a solution: which needs it meets and breaks on either side, and how far it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from andfacil.domain.values.cards import Side, Status
from andfacil.domain.views.desk_view import is_revealed
from andfacil.ui.board.cards.marks import chip_font, chip_width
from andfacil.ui.style.painting import text_width

if TYPE_CHECKING:
    from andfacil.domain.views.room import RoomSolution
    from andfacil.ui.style.measures import BoardLook, BoardStyle

MOST_CHIP_ROWS = 3


class Chip(NamedTuple):
    """A ref in its place; the place is measured from the foot's upper left corner, in px."""

    text: str
    broken: bool
    rect: QRectF


class Foot(NamedTuple):
    """Everything in its place within a foot; `shape` says whether the status has its mark."""

    chips: tuple[Chip, ...]
    words: str
    words_rect: QRectF
    shape: bool
    height: int


def plan_foot(
    card: RoomSolution,
    width: float,
    style: BoardStyle,
    *,
    a_on_right: bool,
    most_height: float = float("inf"),
) -> Foot:
    """The foot in one row when it fits; else the words above rows of chips, half for each side.

    At the desk the state, and what it builds on, and in the room what the sides have answered, is
    worth a row of its own.

    Of the rows as many as `most_height` px have room for, at least one.
    """
    look = style.look
    gap = look.chip_height * (0.14 if look.stacked else 0.2)
    left, right = (_chips(card, side) for side in (Side.B, Side.A)[:: 1 if a_on_right else -1])
    left_width, right_width = (_run_width(run, look, gap) for run in (left, right))
    marked = card.status in {Status.PARKED, Status.REJECTED} or not is_revealed(card)
    shape = marked or (look.terse and card.status is Status.AGREED)
    shape_room = look.small_px * 1.08 if shape else 0.0
    choices = [
        (words, text_width(words, chip_font(look)) + shape_room)
        for words in style.words.foot(card, terse=look.terse)
    ]
    apart = look.chip_height * (0.2 if look.terse else 0.4)
    free = width - left_width - right_width - 2 * apart
    row = look.chip_height
    one_row = choices[:-1] or choices  # without the state there is a row of its own for it
    if card.builds_on:
        one_row = choices[:1]
    if look.terse:
        one_row = choices[:1] if card.waiting or card.spreads else choices
    for words, needed in one_row:
        if needed <= free:
            start = left_width + apart if left else 0.0
            end = width - (right_width + apart if right else 0.0)
            middle = min(max(width / 2, start + needed / 2), end - needed / 2)
            place = QRectF(middle - needed / 2, 0, needed, row)
            chips = (*_row(left, 0, 0, look, gap), *_row(right, width - right_width, 0, look, gap))
            return Foot(chips, words, place, shape, row)
    words, needed = next((c for c in choices if c[1] <= width), choices[-1])
    place = QRectF((width - needed) / 2, 0, needed, row)
    rows = int(min(MOST_CHIP_ROWS, (most_height + 1 - row) / (row + gap)))
    if rows < 1:
        return Foot((), words, place, shape, row)
    if free + 2 * apart - gap >= 0:
        top = row + gap
        chips = (*_row(left, 0, top, look, gap), *_row(right, width - right_width, top, look, gap))
        return Foot(chips, words, place, shape, round(2 * row + gap))
    if (width - gap) / 2 < chip_width("A88", look) + gap + chip_width("+88", look):
        return _stacked(left, right, width, look, rows, Foot((), words, place, shape, row))
    chips = (
        *_wrapped(left, 0, (width - gap) / 2, look, gap, rows),
        *_wrapped(right, (width + gap) / 2, width, look, gap, rows),
    )
    bottom = max((chip.rect.bottom() for chip in chips), default=float(row))
    return Foot(chips, words, place, shape, round(bottom))


def _chips(card: RoomSolution, side: Side) -> list[tuple[str, bool]]:
    letter = side.value
    met = [(ref, False) for ref in card.meets if ref.startswith(letter)]
    return met + [(ref, True) for ref in card.breaks if ref.startswith(letter)]


def _run_width(run: Sequence[tuple[str, bool]], look: BoardLook, gap: float) -> float:
    return sum(chip_width(text, look) for text, _ in run) + gap * max(0, len(run) - 1)


def _row(
    run: Sequence[tuple[str, bool]], x: float, y: float, look: BoardLook, gap: float
) -> list[Chip]:
    placed = []
    for text, broken in run:
        width = chip_width(text, look)
        placed.append(Chip(text, broken, QRectF(round(x), round(y), width, look.chip_height)))
        x += width + gap
    return placed


def _stacked(
    left: Sequence[tuple[str, bool]],
    right: Sequence[tuple[str, bool]],
    width: float,
    look: BoardLook,
    rows: int,
    bare: Foot,
) -> Foot:
    """One side's chips below the other's, where the card is too narrow for both in a row.

    Both sides are shown or none, so that neither looks as if it were met alone.
    """
    gap = look.chip_height * 0.2
    sides = [run for run in (left, right) if run]
    if rows < len(sides):
        return bare
    chips: list[Chip] = []
    for number, run in enumerate(sides):
        start = 0 if run is left else gap
        row = _wrapped(run, start, width, look, gap, 1)
        drop = number * (look.chip_height + gap)
        chips += [chip._replace(rect=chip.rect.translated(0, round(drop))) for chip in row]
    bottom = max((chip.rect.bottom() for chip in chips), default=float(bare.height))
    return bare._replace(chips=tuple(chips), height=round(bottom))


def _wrapped(
    run: Sequence[tuple[str, bool]],
    start: float,
    end: float,
    look: BoardLook,
    gap: float,
    most_rows: int,
) -> list[Chip]:
    """Rows of chips between start and end, below the words; `+n` for those beyond the last row."""
    rows: list[list[tuple[str, bool]]] = [[]]
    more = chip_width(f"+{len(run)}", look) + gap
    for taken, chip in enumerate(run):
        last = len(rows) == most_rows and taken < len(run) - 1
        room = end - start - (more if last else 0)
        if rows[-1] and _run_width([*rows[-1], chip], look, gap) > room:
            if len(rows) == most_rows:
                rows[-1].append((f"+{len(run) - taken}", False))
                break
            rows.append([])
        rows[-1].append(chip)
    placed = []
    for number, chips in enumerate(rows, 1):
        x = start if start == 0 else end - _run_width(chips, look, gap)
        placed += _row(chips, x, number * (look.chip_height + gap), look, gap)
    return placed
