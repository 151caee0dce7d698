"""One card at twice the room's size: its words whole, page by page, and all that is said of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QTextCharFormat,
    QTextLayout,
)

from andfacil.domain.values.cards import Side
from andfacil.domain.views.room import RoomNeed
from andfacil.ui.base.lengths import beginning
from andfacil.ui.base.utf16 import to_qt
from andfacil.ui.board.cards.marks import chip_font, paint_chip, paint_heard, paint_ring
from andfacil.ui.board.cards.solution_foot import plan_foot
from andfacil.ui.style.elided import LONGEST
from andfacil.ui.style.flow import NOTE_GAP_EM, Flow, flow
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.line_ends import without_line_marks
from andfacil.ui.style.painting import crisp, draw_word, fitting, line_pen, rounded, text_width
from andfacil.ui.style.text_lines import longest_word
from andfacil.ui.words.cards import spoken_ref, spoken_refs

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.views.room import RoomCard, RoomSolution
    from andfacil.ui.style.measures import BoardStyle

TIMES = 2
"""The words of a card shown large against those on the board."""
UPRIGHT_TIMES = (1.75, 1.5, 1.25)
"""The same, tried in turn, where an upright room has too few lines for the words of a card."""


class Large(NamedTuple):
    """A card laid out in a box: its words and, page by page, which lines of them are shown.

    `flow` are its own words and what else is said of it, one below the other, to be in `words`.
    """

    card: RoomCard
    box: QRectF
    flow: Flow
    words: QRectF

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


def lay_out(cards: Sequence[RoomCard], boxes: Sequence[QRectF], style: BoardStyle) -> Larges:
    """Each card in its box (px), all in letters of one size.

    Where an upright room has too few lines for them, smaller ones are tried.
    """
    found = list[Larges]()
    for times in (TIMES, *(UPRIGHT_TIMES if style.look.piled else ())):
        larges = (_laid(*each, times, style) for each in zip(cards, boxes, strict=True))
        found.append(tuple(larges))
        if _most_pages(found[-1]) <= 1:
            return found[-1]
    whole = (each for each in found if all(large.begins_whole for large in each))
    return next(whole, None) or min(found, key=_most_pages)


def _most_pages(larges: Larges) -> int:
    return max((len(large.pages) for large in larges), default=0)


def _laid(card: RoomCard, box: QRectF, times: float, style: BoardStyle) -> Large:
    """A card in a box. A page holds as many whole lines as there is room for."""
    look = style.look
    words = _words_rect(card, box, style)
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
    return Large(card, box, laid, words)


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
    name: str,
    solutions: Sequence[CardId],
    style: BoardStyle,
) -> None:
    """The card with one page of its words; past its last page that one stays.

    `name` is that of its side, `solutions` are those that meet or break it.
    """
    card, box = large.card, large.box
    _paint_ground(painter, card, box, style)
    _paint_head(painter, card, _head_rect(card, box, style), name, style)
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


def _inner(card: RoomCard, box: QRectF, style: BoardStyle) -> QRectF:
    look = style.look
    pad = look.px * 0.48
    side = 2 * look.band + look.px * 0.55
    return box.adjusted(side, pad, -side, -pad)


def _head_rect(card: RoomCard, box: QRectF, style: BoardStyle) -> QRectF:
    inner = _inner(card, box, style)
    return QRectF(inner.left(), inner.top(), inner.width(), round(style.look.px * 1.5))


def _foot_rect(card: RoomCard, box: QRectF, style: BoardStyle) -> QRectF:
    inner = _inner(card, box, style)
    height = needed_foot(card, inner.width(), style)
    return QRectF(inner.left(), inner.bottom() - height, inner.width(), height)


def _words_rect(card: RoomCard, box: QRectF, style: BoardStyle) -> QRectF:
    gap = style.look.px * 0.34
    head, foot = _head_rect(card, box, style), _foot_rect(card, box, style)
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


def _paint_head(
    painter: QPainter, card: RoomCard, rect: QRectF, name: str, style: BoardStyle
) -> None:
    """Shape, ref, and whose it is; as many words as there is room for."""
    look, theme = style.look, style.theme
    side = card.side if isinstance(card, RoomNeed) else None
    colour = theme.of_side("side", side) if side else theme["and"]
    font = board_font(look.heading_px, QFont.Weight.Bold)
    ref, mark = spoken_ref(card.ref), look.px * 0.9
    if isinstance(card, RoomNeed) and card.partner:
        ref = f"{ref} {card.partner}"
    width = text_width(ref, font)
    align = Qt.AlignmentFlag.AlignRight if style.right_to_left else Qt.AlignmentFlag.AlignLeft

    def placed(start: float, length: float) -> QRectF:
        x = rect.right() - start - length if style.right_to_left else rect.left() + start
        return QRectF(x, rect.top(), length, rect.height())

    paint_shape(painter, placed(0, mark), side, colour)
    draw_word(painter, placed(mark + look.inner_gap, width), ref, font, colour, align)
    if isinstance(card, RoomNeed) and card.heard:
        paint_heard(painter, placed(mark + look.inner_gap, width), look, colour)
    start = mark + width + 2.5 * look.inner_gap
    room = rect.width() - start
    if isinstance(card, RoomNeed):
        kind = style.words.kind(non_negotiable=True) if card.non_negotiable else ""
        choices = (*((style.words.named(name, kind), kind) if kind else ()), name)
    else:
        choices = (style.words.status(card.status),)
    named = board_font(look.px_for(name), QFont.Weight.DemiBold)
    words = fitting(choices, named, room)
    if longest_word(words, named) <= room:  # else letter, shape and colour say it
        draw_word(painter, placed(start, room), words, named, colour, align)


def paint_shape(painter: QPainter, rect: QRectF, side: Side | None, colour: QColor) -> None:
    """The shape of a side, beside its colour: a diamond, a disc; a bar for AND."""
    size = min(rect.width(), rect.height())
    middle, path = rect.center(), QPainterPath()
    if side is Side.A:
        reach = size * 0.5
        path.moveTo(middle + QPointF(0, -reach))
        for dx, dy in ((reach, 0), (0, reach), (-reach, 0)):
            path.lineTo(middle + QPointF(dx, dy))
        path.closeSubpath()
    elif side is Side.B:
        path.addEllipse(middle, size * 0.42, size * 0.42)
    else:
        path.addRect(QRectF(middle.x() - size / 2, middle.y() - size * 0.2, size, size * 0.4))
    painter.fillPath(path, colour)


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
    if foot.words != spoken_ref(card.ref):  # the ref is above
        draw_word(painter, words, foot.words, chip_font(look), theme["and"])


def _stands(card: RoomSolution) -> bool:
    """Neither parked nor rejected."""
    return card.status.value in {"draft", "agreed"}
