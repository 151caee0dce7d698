"""Where every card of the overview is, and how its threads leave it.

The type never shrinks. What gives way, one after the other, is lines of words, then words
altogether, then that all cards are seen at once: more of them turn pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from andfacil.domain.views.room import RoomNeed
from andfacil.ui.board.cards.layout import card_font, ref_font
from andfacil.ui.style.line_ends import EVEN, Inset
from andfacil.ui.style.painting import text_width
from andfacil.ui.style.text_lines import Folded, fold
from andfacil.ui.words.cards import spoken_ref

if TYPE_CHECKING:
    from andfacil.domain.views.room import RoomCard
    from andfacil.ui.style.measures import BoardStyle

MOST_LINES = 3
"""Lines of a card's words; who wants to read them all turns the pages."""
MOST_ABREAST = 6
LEAST_WORDS_EM = 5.0
"""A card with less room than this for its words, in em, shows none."""
ROW_GAP_EM = 0.2
"""At least between two rows, where threads of cards that are not at the gutter run, in em."""
ABREAST_EM = 0.42
"""Between two cards abreast, where a thread comes down beside them, in em."""
MOST_SPREAD_EM = 0.5
"""How much further apart, in em, rows are where there is room."""


class Tile(NamedTuple):
    """A card in its place (px of the overview); without `words` it shows its ref and ring alone.

    `lane` is the height at which its threads run past the cards beside it, where there are any.
    """

    card: RoomCard
    box: QRectF
    ref: QRectF
    mark: QRectF
    words: Folded | None
    start: QPointF
    lane: float


class Shape(NamedTuple):
    """So many cards abreast with so many lines of words each; `rows` is how many rows fit."""

    abreast: int
    lines: int
    rows: int

    def pages(self, count: int) -> int:
        """On how many pages so many cards are; none are on one, too."""
        return max(1, -(-count // (self.abreast * self.rows)))

    def shown(self, page: int, count: int) -> range:
        """The cards of a page, both counted from 0; past the last page those of the last."""
        each = self.abreast * self.rows
        start = min(page, self.pages(count) - 1) * each
        return range(start, min(count, start + each))


def shape_for(columns: Sequence[Sequence[RoomCard]], box: QRectF, style: BoardStyle) -> Shape:
    """The shape with most words in which each of these columns fits into `box` (px)."""
    look = style.look
    for abreast in range(1, MOST_ABREAST + 1):
        width = _tile_width(box, abreast, style)
        least = max((_marks_width(column, style) for column in columns), default=0.0)
        if width - least < LEAST_WORDS_EM * look.px:
            break
        for lines in range(MOST_LINES, 0, -1):
            shape = Shape(abreast, lines, max(1, max(map(len, columns), default=1)))
            if all(_height(column, shape, box, style) <= box.height() for column in columns):
                return shape
    rows = int((box.height() + _gap(style)) // (_bare_height(style) + _gap(style)))
    return _without_words(columns, box, max(1, rows), style)


def tiles_of(
    cards: Sequence[RoomCard], shape: Shape, box: QRectF, style: BoardStyle
) -> tuple[Tile, ...]:
    """These cards, which fit, laid out row by row from the top of `box` (px)."""
    rows = list(_rows(cards, shape.abreast))
    heights = [_row_height(row, shape, box, style) for row in rows]
    gap = _gap(style)
    left = box.height() - sum(heights) - gap * len(rows)
    gap += round(max(0.0, min(left / max(1, len(rows)), MOST_SPREAD_EM * style.look.px)))
    made: list[Tile] = []
    top = box.top()
    for row, height in zip(rows, heights, strict=True):
        for place, card in enumerate(row):
            at = _place(place, box, shape.abreast, top, height, style)
            share = (place + 1) / (shape.abreast + 1)
            made.append(_tile(card, at, shape.lines, at.bottom() + gap * share, style))
        top += height + gap
    return tuple(made)


def _without_words(
    columns: Sequence[Sequence[RoomCard]], box: QRectF, rows: int, style: BoardStyle
) -> Shape:
    """As few abreast as let all be seen; with more than fit as many as there is room for."""
    count = max(map(len, columns), default=0)
    least = max((_marks_width(column, style) for column in columns), default=0.0)
    most = 1
    for abreast in range(1, MOST_ABREAST + 1):
        if _tile_width(box, abreast, style) < least:
            break
        most = abreast
        if abreast * rows >= count:
            break
    return Shape(most, 0, rows)


def _rows(cards: Sequence[RoomCard], abreast: int) -> Iterator[Sequence[RoomCard]]:
    for start in range(0, len(cards), abreast):
        yield cards[start : start + abreast]


def _height(column: Sequence[RoomCard], shape: Shape, box: QRectF, style: BoardStyle) -> float:
    rows = list(_rows(column, shape.abreast))
    heights = sum(_row_height(row, shape, box, style) for row in rows)
    return heights + _gap(style) * max(0, len(rows) - 1)


def _row_height(row: Sequence[RoomCard], shape: Shape, box: QRectF, style: BoardStyle) -> int:
    if not shape.lines:
        return _bare_height(style)
    width = _tile_width(box, shape.abreast, style)
    at = QRectF(0, 0, width, 1)
    tiles = (_tile(card, at, shape.lines, 0, style) for card in row)
    return max(
        _bare_height(style),
        *(
            _drop(tile) + (tile.words.height if tile.words else 0) + 2 * _pad_y(style)
            for tile in tiles
        ),
    )


def _drop(tile: Tile) -> int:
    """How far below the first line's top the words begin, in px."""
    return round(tile.start.y() - tile.box.top())


def _tile(card: RoomCard, box: QRectF, lines: int, lane: float, style: BoardStyle) -> Tile:
    look = style.look
    edge = look.band + _pad_x(style)
    inner = box.adjusted(edge, 0, -edge, 0)
    right = _ref_on_right(card, style)
    name, mark = text_width(ref_of(card), ref_font(look)), float(look.ring)
    first = QRectF(inner.left(), box.top() + _pad_y(style), inner.width(), look.pitch)
    if not lines:
        first.moveTop(box.center().y() - look.pitch / 2)
    ref = QRectF(first.right() - name if right else first.left(), first.top(), name, first.height())
    ring = QRectF(0, 0, mark, mark)
    ring.moveCenter(first.center())
    ring.moveLeft(round(first.left() if right else first.right() - mark))
    ring.moveTop(round(ring.top()))
    words, drop = None, 0
    if lines:
        around = (name + look.inner_gap, mark + look.inner_gap)
        inset = Inset(around[1], around[0]) if right else Inset(*around)
        words, drop = _words(card, inner.width(), lines, inset, style)
    start = QPointF(inner.left(), first.top() + drop)
    return Tile(card, box, ref, ring, words, start, lane)


def _words(
    card: RoomCard, width: float, lines: int, inset: Inset, style: BoardStyle
) -> tuple[Folded, int]:
    """A card's words between ref and mark; below them where the first word would be broken."""
    look, font = style.look, card_font(card, style.look)
    first = card.text.split(maxsplit=1)[0] if card.text.strip() else ""
    beside = text_width(first, font) < width - sum(inset)
    if beside or lines == 1:
        return fold(card.text, font, width, lines, inset=inset), 0
    return fold(card.text, font, width, lines - 1, inset=EVEN), look.pitch


def ref_of(card: RoomCard) -> str:
    """The ref as it is on a card: "A1", "AND 3"; "A1=B2" for the same need on both sides."""
    if isinstance(card, RoomNeed) and card.partner:
        return f"{card.ref}{card.partner.replace(' ', '')}"
    return card.ref if isinstance(card, RoomNeed) else spoken_ref(card.ref)


def _ref_on_right(card: RoomCard, style: BoardStyle) -> bool:
    """The ring of a need looks to the AND column; a solution is read from its ref on."""
    return style.on_right(card.side) if isinstance(card, RoomNeed) else style.right_to_left


def _marks_width(column: Sequence[RoomCard], style: BoardStyle) -> float:
    """What a card needs beside its words, in px."""
    look, font = style.look, ref_font(style.look)
    refs = max((text_width(ref_of(card), font) for card in column), default=0.0)
    return refs + look.ring + look.inner_gap + 2 * (look.band + _pad_x(style))


def _tile_width(box: QRectF, abreast: int, style: BoardStyle) -> float:
    return (box.width() - (abreast - 1) * apart(style)) / abreast


def _place(
    place: int, box: QRectF, abreast: int, top: float, height: float, style: BoardStyle
) -> QRectF:
    """Where the card at this place of a row is, counted as it is read."""
    width = _tile_width(box, abreast, style)
    number = abreast - 1 - place if style.right_to_left else place
    x = round(box.left() + number * (width + apart(style)))
    return QRectF(x, round(top), round(width), height)


def apart(style: BoardStyle) -> float:
    """Between two cards abreast, in px."""
    return round(ABREAST_EM * style.look.px)


def _gap(style: BoardStyle) -> int:
    return round(ROW_GAP_EM * style.look.px)


def _bare_height(style: BoardStyle) -> int:
    """Height of a card that shows its ref and ring alone, in px."""
    return max(style.look.ring, style.look.pitch) + 2 * _pad_y(style)


def _pad_y(style: BoardStyle) -> int:
    """Tighter than on the board's pages: all is to be seen at once."""
    return round(style.look.pad_y * 0.3)


def _pad_x(style: BoardStyle) -> int:
    return round(style.look.pad_x * 0.5)
