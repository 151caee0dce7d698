"""Cards, painted. The desk, the room and the pictures all come through these functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from andfacil.domain.values.cards import Side, Status
from andfacil.domain.views.desk_view import is_revealed, is_to_confirm
from andfacil.domain.views.room import RoomNeed, RoomSolution
from andfacil.ui.board.cards.marks import (
    chip_font,
    paint_chip,
    paint_closing,
    paint_ear,
    paint_eye_off,
    paint_ring,
    paint_status,
)
from andfacil.ui.board.cards.solution_foot import Foot, plan_foot
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import crisp, draw_word, line_pen, rounded, text_width
from andfacil.ui.style.script_sizes import LATIN, text_scale
from andfacil.ui.style.text_lines import EVEN, NO_LIMIT, Inset, fold, folded_height

if TYPE_CHECKING:
    from andfacil.domain.views.room import RoomCard
    from andfacil.ui.style.measures import BoardLook, BoardStyle

DIMMED = frozenset({Status.PARKED, Status.REJECTED})
QUIET = 0.3
"""How much of a card is left to see while others are looked for."""
LEAST_LINES = 2
"""Of a solution's words, before the chips at its foot take the room."""
TINT = 0.12
"""How much colour lies over a card that is one of several in hand; its words stay as clear."""


class CardState(NamedTuple):
    """How a card is looked at just now: in hand, with the keys, about to take a drop, or not.

    `chosen` is one of several that are selected together. `come` is how far a card that has just
    been said is there, and `closed` how far a ring that has just been met is (0 to 1).
    """

    current: bool = False
    focused: bool = False
    target: bool = False
    quiet: bool = False
    chosen: bool = False
    come: float = 1.0
    closed: float = 1.0


def card_height(
    card: RoomCard, width: int, style: BoardStyle, ref_letters: int, tallest: float = NO_LIMIT
) -> int:
    """Height in px of a card that is `width` px wide, folded to be at most `tallest` px high."""
    look = style.look
    if isinstance(card, RoomNeed):
        place = QRectF(0, 0, width, 1000)
        words = need_text_rect(place, card, style, ref_letters)
        around = round(place.height() - words.height())
        inset, font = need_inset(place, card, style, ref_letters), need_font(card, look)
        space, lines = tallest - around, look.fold_lines
        text = folded_height(card.text, font, words.width(), lines, space, inset)
        return max(text, look.ring) + around
    inner = _solution_inner(QRectF(0, 0, width, 100), look)
    space = tallest - 2 * look.pad_y
    foot = _foot_within(card, inner.width(), style, space)
    space -= foot.height + _foot_gap(look)
    font = solution_font(card, look)
    text = folded_height(card.text, font, inner.width(), look.fold_lines, space)
    return text + foot.height + _foot_gap(look) + 2 * look.pad_y


def paint_card(
    painter: QPainter,
    rect: QRectF,
    card: RoomCard,
    style: BoardStyle,
    ref_letters: int,
    state: CardState,
) -> None:
    """One card in `rect` (px); for a quiet one the painter's opacity is another afterwards."""
    opacity = state.come * (QUIET if state.quiet else 1.0)
    if opacity < 1.0:
        painter.setOpacity(opacity)
    if isinstance(card, RoomNeed):
        _paint_need(painter, rect, card, style, ref_letters, state)
    else:
        _paint_solution(painter, rect, card, style, state)
    if is_to_confirm(card):
        side = card.side if isinstance(card, RoomNeed) else None
        right = side is None or not style.on_right(side)
        colour = style.theme.of_side("side", side) if side else style.theme["and"]
        paint_ear(painter, rect, style.look, colour, right=right)


def need_font(card: RoomNeed, look: BoardLook) -> QFont:
    """Non-negotiables are set a little heavier."""
    weight = QFont.Weight.Medium if card.non_negotiable else QFont.Weight.Normal
    return board_font(look.px_for(card.text), weight)


def solution_font(card: RoomSolution, look: BoardLook) -> QFont:
    """The font of a solution's words."""
    return board_font(look.px_for(card.text), QFont.Weight.Medium)


def card_font(card: RoomCard, look: BoardLook) -> QFont:
    """The font of a card's words."""
    return need_font(card, look) if isinstance(card, RoomNeed) else solution_font(card, look)


def ref_font(look: BoardLook) -> QFont:
    """The font of the ref on a need."""
    return board_font(look.ref_px, QFont.Weight.Bold)


def text_rect(rect: QRectF, card: RoomCard, style: BoardStyle, ref_letters: int) -> QRectF:
    """Where a card's words stand, for an editor put over them; px."""
    if isinstance(card, RoomNeed):
        return need_text_rect(rect, card, style, ref_letters)
    return _solution_inner(rect, style.look)


def need_text_rect(rect: QRectF, card: RoomNeed, style: BoardStyle, ref_letters: int) -> QRectF:
    """Between the ref and the ring; where the card is narrow also below them."""
    look = style.look
    if look.stacked:
        above = 0 if any(need_inset(rect, card, style, ref_letters)) else _head_height(look)
        inner = _beside_band(rect, card.side, style)
        return inner.adjusted(0, look.pad_y + above, 0, -look.pad_y)
    outer = _ref_rect(rect, card, style, ref_letters)
    ring = ring_rect(rect, card.side, style)
    left, right = (ring, outer) if style.on_right(card.side) else (outer, ring)
    return QRectF(
        left.right() + look.inner_gap,
        rect.top() + look.pad_y,
        right.left() - left.right() - 2 * look.inner_gap,
        rect.height() - 2 * look.pad_y,
    )


def need_inset(rect: QRectF, card: RoomNeed, style: BoardStyle, ref_letters: int) -> Inset:
    """How much of the first line of a narrow card ref and ring take, in px.

    Nothing where the first word would not fit between them: all words stand below them then.
    """
    look = style.look
    if not look.stacked:
        return EVEN
    ref = _ref_rect(rect, card, style, ref_letters).width() + look.inner_gap
    ring = look.ring + look.inner_gap
    first = card.text.split(maxsplit=1)[0] if card.text.strip() else ""
    free = _beside_band(rect, card.side, style).width() - ref - ring
    dense = text_scale(card.text) > LATIN  # may be wrapped within what looks like one word
    word = 0.0 if dense else text_width(first, need_font(card, look))
    needed = max(2.0 * look.px, word) + 1
    if needed > free:
        return EVEN
    return Inset(ring, ref) if style.on_right(card.side) else Inset(ref, ring)


def ring_rect(rect: QRectF, side: Side, style: BoardStyle) -> QRectF:
    """The ring, on the side of the card that looks to the AND column."""
    look = style.look
    x = rect.left() + look.pad_x if style.on_right(side) else rect.right() - look.pad_x - look.ring
    middle = _head_middle(rect, look) if look.stacked else rect.center().y()
    return QRectF(round(x), round(middle - look.ring / 2), look.ring, look.ring)


def _ref_rect(rect: QRectF, card: RoomNeed, style: BoardStyle, ref_letters: int) -> QRectF:
    look = style.look
    widest = card.side.value + "8" * max(1, ref_letters - 1)
    width = text_width(card.ref if look.stacked else widest, ref_font(look))
    edge = look.band + look.pad_x
    x = rect.right() - edge - width if style.on_right(card.side) else rect.left() + edge
    if look.stacked:
        middle = _head_middle(rect, look)
        return QRectF(x, middle - look.pitch / 2, width, look.pitch)
    return QRectF(x, rect.top(), width, rect.height())


def _head_height(look: BoardLook) -> int:
    """Of the row with ref and ring, where they stand above the words."""
    return look.pitch


def _head_middle(rect: QRectF, look: BoardLook) -> float:
    return rect.top() + look.pad_y + look.pitch / 2


def _beside_band(rect: QRectF, side: Side, style: BoardStyle) -> QRectF:
    """A need's card without its edges, on whichever side the band would be."""
    look = style.look
    outer, inner = look.band + look.pad_x, look.pad_x
    left, right = (inner, outer) if style.on_right(side) else (outer, inner)
    return rect.adjusted(left, 0, -right, 0)


# ---------------------------------------------------------------------------- needs


def _paint_need(
    painter: QPainter,
    rect: QRectF,
    card: RoomNeed,
    style: BoardStyle,
    ref_letters: int,
    state: CardState,
) -> None:
    look, theme = style.look, style.theme
    colour = theme.of_side("side", card.side)
    _paint_box(painter, rect, style, theme["card"])
    if card.non_negotiable:
        _paint_band(painter, rect, look, colour, right=style.on_right(card.side))
    hidden, line = not is_revealed(card), theme.of_side("card_line", card.side)
    _paint_edge(painter, rect, style, colour if hidden else line, colour, state, dashed=hidden)
    draw_word(painter, _ref_rect(rect, card, style, ref_letters), card.ref, ref_font(look), colour)
    words = need_text_rect(rect, card, style, ref_letters)
    font = need_font(card, look)
    inset = need_inset(rect, card, style, ref_letters)
    folded = fold(card.text, font, words.width(), look.fold_lines, words.height(), inset)
    top = words.top() if look.stacked else round(words.center().y() - folded.height / 2)
    folded.draw(painter, words.left(), top, theme["ink"])
    ring = ring_rect(rect, card.side, style)
    if hidden:
        paint_eye_off(painter, ring, colour, theme["card"])
    elif state.closed < 1.0:
        paint_closing(painter, ring, state.closed, colour)
    else:
        paint_ring(painter, ring, card.ring, colour, theme["card"])


# ---------------------------------------------------------------------------- solutions


def _solution_inner(rect: QRectF, look: BoardLook) -> QRectF:
    edge = look.band + look.pad_x
    return rect.adjusted(edge, look.pad_y, -edge, -look.pad_y)


def _foot_within(card: RoomSolution, width: float, style: BoardStyle, height: float) -> Foot:
    """The foot of a solution whose words and foot have so much room together, in px."""
    look = style.look
    foot = plan_foot(card, width, style, mirrored=style.a_on_right)
    needed = foot.height + _foot_gap(look)
    if needed + LEAST_LINES * look.pitch * look.px_for(card.text) / look.px <= height:
        return foot
    font = solution_font(card, look)
    words = folded_height(card.text, font, width, min(LEAST_LINES, look.fold_lines))
    left = height - _foot_gap(look) - words
    return plan_foot(card, width, style, mirrored=style.a_on_right, most_height=left)


def _foot_gap(look: BoardLook) -> int:
    return round(look.card_gap * (0.4 if look.terse else 0.9))


def _paint_solution(
    painter: QPainter, rect: QRectF, card: RoomSolution, style: BoardStyle, state: CardState
) -> None:
    look, theme = style.look, style.theme
    dim, hidden = card.status in DIMMED, not is_revealed(card)
    ground = "card_dim" if dim else f"card_{card.status.value}"
    _paint_box(painter, rect, style, theme[ground])
    for side in Side:
        meets = any(ref.startswith(side.value) for ref in card.meets)
        role = "side" if meets and not dim else "card_line"
        colour = theme.of_side(role, side)
        _paint_band(painter, rect, look, colour, right=style.on_right(side))
    line = theme["and" if hidden else "card_line"]
    _paint_edge(painter, rect, style, line, theme["and"], state, dashed=dim or hidden)
    inner = _solution_inner(rect, look)
    foot = _foot_within(card, inner.width(), style, inner.height())
    space = inner.height() - foot.height - _foot_gap(look)
    font = solution_font(card, look)
    folded = fold(card.text, font, inner.width(), look.fold_lines, space)
    folded.draw(painter, inner.left(), inner.top(), theme["ink_dim" if dim else "ink"])
    _paint_foot(painter, inner, card, foot, style, dim=dim)


def _paint_foot(
    painter: QPainter,
    inner: QRectF,
    card: RoomSolution,
    foot: Foot,
    style: BoardStyle,
    *,
    dim: bool,
) -> None:
    look, theme = style.look, style.theme
    x, y = inner.left(), round(inner.bottom() - foot.height)
    for chip in foot.chips:
        paint_chip(
            painter, chip.rect.translated(x, y), chip.text, style, broken=chip.broken, dim=dim
        )
    words = foot.words_rect.translated(x, y)
    colour = theme["ink_dim" if dim else "and"]
    font = chip_font(look)
    if foot.shape:
        side = look.small_px * 0.9
        mark = QRectF(0, 0, side, side)
        mark.moveCenter(words.center())
        mark.moveRight(words.right())
        if is_revealed(card):
            paint_status(painter, mark, card.status, colour)
        else:
            ground = theme["card_dim" if dim else f"card_{card.status.value}"]
            paint_eye_off(painter, mark.adjusted(-1, -1, 1, 1), colour, ground)
        words.setRight(words.right() - look.small_px * 1.08)
    draw_word(painter, words, foot.words, font, colour, Qt.AlignmentFlag.AlignLeft)


# ---------------------------------------------------------------------------- boxes


def _paint_box(painter: QPainter, rect: QRectF, style: BoardStyle, ground: QColor) -> None:
    painter.fillPath(rounded(rect, style.look.radius), ground)


def _paint_band(
    painter: QPainter, rect: QRectF, look: BoardLook, colour: QColor, *, right: bool
) -> None:
    band = QRectF(rect)
    if right:
        band.setLeft(rect.right() - look.band)
    else:
        band.setRight(rect.left() + look.band)
    stripe = rounded(band, 0)
    painter.fillPath(rounded(rect, look.radius).intersected(stripe), colour)


def _paint_edge(
    painter: QPainter,
    rect: QRectF,
    style: BoardStyle,
    line: QColor,
    strong: QColor,
    state: CardState,
    *,
    dashed: bool = False,
) -> None:
    look = style.look
    if state.chosen:
        tint = QColor(strong)
        tint.setAlphaF(TINT)
        painter.fillPath(rounded(rect, look.radius), tint)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state.focused or state.target or (state.chosen and state.current):
        halo = QColor(strong)
        halo.setAlphaF(0.25)
        painter.setPen(line_pen(halo, 3))
        painter.drawRoundedRect(crisp(rect, -3), look.radius + 1.5, look.radius + 1.5)
    chosen = state.current or state.target or state.chosen
    width = 2 * look.stroke if chosen else look.stroke
    painter.setPen(line_pen(strong if chosen else line, width, dashed=dashed and not chosen))
    painter.drawRoundedRect(crisp(rect, width), look.radius - width / 2, look.radius - width / 2)
