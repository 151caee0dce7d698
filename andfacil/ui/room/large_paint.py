"""One card at twice the room's size: its words whole, page by page, and all that is said of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)

from andfacil.domain.values.cards import Side
from andfacil.domain.views.room import RoomNeed
from andfacil.ui.base.lengths import beginning
from andfacil.ui.base.utf16 import to_qt
from andfacil.ui.board.cards.marks import chip_font, paint_chip, paint_ring
from andfacil.ui.board.cards.solution_foot import plan_foot
from andfacil.ui.room.large_head import (
    Named,
    Owned,
    head_height,
    name_below,
    name_beside,
    name_shortened,
    paint_head,
)
from andfacil.ui.style.elided import LONGEST
from andfacil.ui.style.flow import NOTE_GAP_EM, Flow, flow
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.line_ends import without_line_marks
from andfacil.ui.style.painting import crisp, draw_word, fitting, line_pen, rounded
from andfacil.ui.style.text_lines import longest_word
from andfacil.ui.words.cards import spoken_ref, spoken_refs

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.views.room import RoomCard, RoomSolution
    from andfacil.ui.style.measures import BoardStyle

TIMES = 2
"""The words of a card shown large against those on the board."""
SMALLER_TIMES = (1.75, 1.5, 1.25, 1.1, 1.0)
"""The same, tried in turn, where a card's words would go on on the next page.

In a narrow or upright room also where what is said of it would, down to the size of the board.
"""


MARKS = "\u200e\u200f"
"""Of the way that a line is read, before its words."""
NARROW_EM = 12
"""A large card narrower than this, in em of the room's type, has few words in a line."""


class Large(NamedTuple):
    """A card laid out in a box: its words and, page by page, which lines of them are shown.

    `flow` are its own words and what else is said of it, one below the other, to be in `words`.
    `named` is what its head says.
    """

    named: Named
    box: QRectF
    flow: Flow
    words: QRectF

    @property
    def card(self) -> RoomCard:
        """Whose words they are."""
        return self.named.card

    @property
    def pages(self) -> tuple[range, ...]:
        """The lines of each page."""
        return self.flow.pages

    @property
    def begins_whole(self) -> bool:
        """True where all of the card's own words are on the first page."""
        return self.flow.layouts[0].lineCount() <= len(self.pages[0])

    @property
    def notes(self) -> tuple[str, ...]:
        """What is said of the card beside its own words."""
        return tuple(without_line_marks(layout.text()) for layout in self.flow.layouts[1:])


Larges = tuple[Large, ...]


def lay_out(
    cards: Sequence[tuple[RoomCard, str]], boxes: Sequence[QRectF], style: BoardStyle
) -> Larges:
    """Each card, with the name of its side, in its box (px), all in letters of one size.

    Where an upright room has too few lines for them, smaller ones are tried, and the card of more
    words gets a higher box. The names of both sides are seen or none is.
    """
    owned = [
        Owned(card, name, _inner(box, style).width())
        for (card, name), box in zip(cards, boxes, strict=True)
    ]
    if heads := name_beside(owned, style):
        return _in_one_size(heads, boxes, style)
    found = _in_one_size(name_shortened(owned, style), boxes, style)
    named = _in_one_size(name_below(owned, style), boxes, style)
    return named if _cost(named) <= _cost(found) else found


def _in_one_size(heads: Sequence[Named], boxes: Sequence[QRectF], style: BoardStyle) -> Larges:
    look, found = style.look, list[Larges]()
    narrow = look.piled or any(box.width() < NARROW_EM * look.px for box in boxes)
    for times in (TIMES, *(SMALLER_TIMES if narrow else SMALLER_TIMES[:-2])):
        larges = tuple(_laid(*each, times, style) for each in zip(heads, boxes, strict=True))
        found.append(larges)
        if _most_pages(larges) > 1 and look.piled:
            shared = zip(heads, _shared(larges), strict=True)
            found.append(tuple(_laid(*each, times, style) for each in shared))
        whole = all(large.begins_whole for large in found[-1])
        if _most_pages(found[-1]) <= 1 or (whole and not narrow):
            return found[-1]
    return min(found, key=_cost)  # of those that cost as much, the first: the larger letters


def _cost(larges: Larges) -> tuple[bool, int]:
    """Whether a card's words go on on the second page, and how many pages there are."""
    return not all(large.begins_whole for large in larges), _most_pages(larges)


def _most_pages(larges: Larges) -> int:
    return max((len(large.pages) for large in larges), default=0)


def _shared(larges: Larges) -> list[QRectF]:
    """The boxes of cards below each other, as high as their words are long."""
    needed = [large.flow.ends[-1] for large in larges]
    room = sum(large.words.height() for large in larges)
    spare = (room - sum(needed)) / len(larges)
    boxes, moved = list[QRectF](), 0.0
    for large, words in zip(larges, needed, strict=True):
        height = words + spare if spare >= 0 else room * words / sum(needed)
        more = round(height - large.words.height())
        boxes.append(large.box.adjusted(0, moved, 0, moved + more))
        moved += more
    return boxes


def _laid(named: Named, box: QRectF, times: float, style: BoardStyle) -> Large:
    """A card in a box. A page holds as many whole lines as there is room for."""
    look, card = style.look, named.card
    words = _words_rect(named, box, style)
    px = look.px_for(card.text)
    must = isinstance(card, RoomNeed) and not card.non_negotiable
    weight = QFont.Weight.Normal if must else QFont.Weight.Medium
    shown = beginning(card.text, LONGEST)
    font = board_font(round(times * px), weight)
    needed = longest_word(shown, font) + 1
    if needed > words.width():  # a long word is whole rather than large
        font = board_font(max(px, int(times * px * words.width() / needed)), weight)
    layouts = [QTextLayout(shown, font)]
    layouts += _notes(card, style)
    laid = flow(layouts, words.width(), words.height(), look.px * NOTE_GAP_EM)
    return Large(named, box, laid, words)


def _notes(card: RoomCard, style: BoardStyle) -> Iterator[QTextLayout]:
    """What is said of a card beside its words: why, its sign, and that it was said back."""
    words, theme = style.words, style.theme
    if not isinstance(card, RoomNeed):
        if sign := beginning(card.sign.strip(), LONGEST):
            label = words("solution.know", sign="")
            yield _noted(label, words("solution.know", sign=sign), theme["and"], style)
        return
    colour = theme.of_side("side", card.side)
    for key, text in (("large.why", card.why), ("large.met_when", card.met_when)):
        if said := beginning(text.strip(), LONGEST):
            yield _noted(words(key, text=""), words(key, text=said), colour, style)
    if card.heard:
        heard = words("large.heard")
        yield _noted(heard, heard, colour, style)


def _noted(label: str, words: str, colour: QColor, style: BoardStyle) -> QTextLayout:
    """A note as a paragraph at the room's own size; `label` is how it begins, in bold."""
    strong = QTextLayout.FormatRange()
    strong.start, strong.length = 0, to_qt(label)
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    bold.setForeground(colour)
    strong.format = bold
    layout = QTextLayout(words, board_font(style.look.px_for(words)))
    layout.setFormats([strong])
    return layout


def paint_large(
    painter: QPainter,
    large: Large,
    page: int,
    solutions: Sequence[CardId],
    style: BoardStyle,
) -> None:
    """The card with one page of its words; past its last page that one stays.

    `solutions` are those that meet or break it.
    """
    card, box = large.card, large.box
    _paint_ground(painter, card, box, style)
    paint_head(painter, large.named, _head_rect(large.named, box, style), style)
    rows = large.pages[min(page, len(large.pages) - 1)]
    spare = (large.words.height() - large.flow.height(rows)) / 2 if len(large.pages) == 1 else 0.0
    place = large.words.topLeft() + QPointF(0, round(max(0.0, spare)))
    large.flow.draw(painter, rows, place, style.theme["ink"])
    foot = _foot_rect(card, box, style)
    if isinstance(card, RoomNeed):
        _paint_need_foot(painter, card, foot, solutions, style)
    else:
        _paint_solution_foot(painter, card, foot, style)


def needed_foot(card: RoomCard, width: float, style: BoardStyle) -> int:
    """Height of all below the words, in px."""
    look = style.look
    if isinstance(card, RoomNeed):
        return round(look.px * 1.5)
    return plan_foot(card, width, style, a_on_right=style.right_to_left).height


def _inner(box: QRectF, style: BoardStyle) -> QRectF:
    look = style.look
    pad = look.px * 0.48
    side = 2 * look.band + look.px * 0.55
    return box.adjusted(side, pad, -side, -pad)


def _head_rect(named: Named, box: QRectF, style: BoardStyle) -> QRectF:
    inner = _inner(box, style)
    return QRectF(inner.left(), inner.top(), inner.width(), head_height(named, style))


def _foot_rect(card: RoomCard, box: QRectF, style: BoardStyle) -> QRectF:
    inner = _inner(box, style)
    height = needed_foot(card, inner.width(), style)
    return QRectF(inner.left(), inner.bottom() - height, inner.width(), height)


def _words_rect(named: Named, box: QRectF, style: BoardStyle) -> QRectF:
    gap = style.look.px * 0.34
    head, foot = _head_rect(named, box, style), _foot_rect(named.card, box, style)
    height = foot.top() - head.bottom() - 2 * gap
    return QRectF(head.left(), head.bottom() + gap, head.width(), height)


def _paint_ground(painter: QPainter, card: RoomCard, box: QRectF, style: BoardStyle) -> None:
    look, theme = style.look, style.theme
    whole = rounded(box, look.panel_radius)
    if isinstance(card, RoomNeed):
        painter.fillPath(whole, theme["card"])
        sides = [(card.side, theme.of_side("side", card.side))]
        thickness = look.band * (2.0 if card.non_negotiable else 1.0)
        line = theme.of_side("card_line", card.side)
    else:
        ground = f"card_{card.status.value}" if _stands(card) else "card_dim"
        painter.fillPath(whole, theme[ground])
        met = [side for side in Side if any(ref.startswith(side.value) for ref in card.meets)]
        sides = [(side, theme.of_side("side", side)) for side in met]
        thickness, line = look.band, theme["card_line"]
    for side, colour in sides:
        band = QRectF(box)
        if style.on_right(side):
            band.setLeft(box.right() - thickness)
        else:
            band.setRight(box.left() + thickness)
        painter.fillPath(whole.intersected(rounded(band, 0)), colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(line, look.stroke))
    painter.drawRoundedRect(crisp(box, look.stroke), look.panel_radius, look.panel_radius)


def _paint_need_foot(
    painter: QPainter,
    card: RoomNeed,
    rect: QRectF,
    solutions: Sequence[CardId],
    style: BoardStyle,
) -> None:
    """The ring, what it says, and the solutions that meet or break the need."""
    look, theme = style.look, style.theme
    colour = theme.of_side("side", card.side)
    ring = QRectF(0, 0, look.ring, look.ring)
    ring.moveCenter(rect.center())
    ring.moveLeft(rect.right() - look.ring if style.right_to_left else rect.left())
    paint_ring(painter, ring, card.ring, colour, theme["card"])
    font = chip_font(look)
    start = look.ring + look.inner_gap
    by = spoken_refs(solutions)
    state = style.words.ring(card.ring)
    few = spoken_refs(solutions[:1])
    more = f"{few} +{len(solutions) - 1}" if len(solutions) > 1 else few
    choices = [f"{state}: {by}", f"{state}: {more}", more, state] if by else [state, ""]
    room = rect.width() - start
    words = fitting(choices, font, room)
    x = rect.left() if style.right_to_left else rect.left() + start
    align = Qt.AlignmentFlag.AlignRight if style.right_to_left else Qt.AlignmentFlag.AlignLeft
    draw_word(painter, QRectF(x, rect.top(), room, rect.height()), words, font, colour, align)


def _paint_solution_foot(
    painter: QPainter, card: RoomSolution, rect: QRectF, style: BoardStyle
) -> None:
    look, theme = style.look, style.theme
    foot = plan_foot(card, rect.width(), style, a_on_right=style.right_to_left)
    for chip in foot.chips:
        place = chip.rect.translated(rect.left(), rect.top())
        paint_chip(painter, place, chip.text, style, broken=chip.broken, dim=not _stands(card))
    words = foot.words_rect.translated(rect.left(), rect.top())
    if foot.words.strip(MARKS) != spoken_ref(card.ref):  # the ref is above
        draw_word(painter, words, foot.words, chip_font(look), theme["and"])


def _stands(card: RoomSolution) -> bool:
    """Neither parked nor rejected."""
    return card.status.value in {"draft", "agreed"}
