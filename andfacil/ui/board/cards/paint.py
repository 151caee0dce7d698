"""Painting of cards, the same for desk, room and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from andfacil.domain.values.cards import Side, Status
from andfacil.domain.views.desk_view import is_revealed, is_to_confirm
from andfacil.domain.views.room import RoomNeed
from andfacil.ui.board.cards.layout import LaidNeed, ref_font
from andfacil.ui.board.cards.marks import (
    chip_font,
    paint_chip,
    paint_closing,
    paint_ear,
    paint_eye_off,
    paint_heard,
    paint_ring,
    paint_status,
)
from andfacil.ui.style.painting import crisp, draw_word, line_pen, rounded, text_width

if TYPE_CHECKING:
    from andfacil.domain.views.room import RoomCard, RoomSolution
    from andfacil.ui.board.cards.layout import LaidCard, LaidSolution
    from andfacil.ui.board.cards.solution_foot import Foot
    from andfacil.ui.style.measures import BoardLook, BoardStyle

DIMMED = frozenset({Status.PARKED, Status.REJECTED})
QUIET = 0.3
"""Opacity of a card while others are looked for."""
TINT = 0.12
"""Opacity of the colour over a card that is one of several selected."""


class CardState(NamedTuple):
    """How a card is drawn now.

    `current` is the selected card, `chosen` one of several; `focused` has the keyboard focus;
    `target` would take the drop; `quiet` is drawn faintly; `packed` is a solution of the smallest
    package. `come` is how far a new card has
    appeared, and `closed` how far a ring just met has closed (0 to 1).
    """

    current: bool = False
    focused: bool = False
    target: bool = False
    quiet: bool = False
    chosen: bool = False
    packed: bool = False
    come: float = 1.0
    closed: float = 1.0

    @property
    def opacity(self) -> float:
        """How opaque the card is (0 to 1)."""
        return self.come * QUIET if self.quiet else self.come


def paint_laid(painter: QPainter, laid: LaidCard, style: BoardStyle, state: CardState) -> None:
    """A card that is laid out, with its upper left corner at the painter's origin."""
    card = laid.card
    if isinstance(laid, LaidNeed):
        _paint_need(painter, laid, style, state)
    else:
        _paint_solution(painter, laid, style, state)
    if is_to_confirm(card):
        side = card.side if isinstance(card, RoomNeed) else None
        right = side is None or not style.on_right(side)
        colour = style.theme.of_side("side", side) if side else style.theme["and"]
        paint_ear(painter, laid.box, style.look, colour, right=right)


def paint_frame(
    painter: QPainter, rect: QRectF, card: RoomCard, style: BoardStyle, state: CardState
) -> None:
    """Ground, bands and edge of a card, without what is on it."""
    look, theme, hidden = style.look, style.theme, not is_revealed(card)
    if isinstance(card, RoomNeed):
        colour, line = theme.of_side("side", card.side), theme.of_side("card_line", card.side)
        _paint_box(painter, rect, style, theme["card"])
        if card.non_negotiable:
            _paint_band(painter, rect, look, colour, right=style.on_right(card.side))
        if card.same_as:  # common ground has the colours of both
            other = theme.of_side("side", card.side.other)
            _paint_band(painter, rect, look, other, right=not style.on_right(card.side))
        _paint_edge(painter, rect, style, colour if hidden else line, colour, state, dashed=hidden)
        return
    dim = card.status in DIMMED
    _paint_box(painter, rect, style, theme["card_dim" if dim else f"card_{card.status.value}"])
    letters = {ref[0] for ref in card.meets}
    for side in (Side.A, Side.B):
        band = theme.of_side("side" if side in letters and not dim else "card_line", side)
        _paint_band(painter, rect, look, band, right=style.on_right(side))
    line = theme["and" if hidden else "card_line"]
    _paint_edge(painter, rect, style, line, theme["and"], state, dashed=dim or hidden)
    if state.packed:
        _paint_packed(painter, rect, look, theme["and"])


def _paint_need(painter: QPainter, laid: LaidNeed, style: BoardStyle, state: CardState) -> None:
    look, theme, card = style.look, style.theme, laid.card
    colour, hidden = theme.of_side("side", card.side), not is_revealed(card)
    paint_frame(painter, laid.box, card, style, state)
    letters = _paint_refs(painter, laid, style, colour)
    if card.heard:
        paint_heard(painter, letters, look, colour)
    _draw_words(painter, laid, laid.start, theme["ink"])
    for note, start in laid.notes:
        note.draw(painter, start.x(), start.y(), theme["ink_dim"])
    if hidden:
        paint_eye_off(painter, laid.ring, colour, theme["card"])
    elif state.closed < 1.0:
        paint_closing(painter, laid.ring, state.closed, colour)
    else:
        paint_ring(painter, laid.ring, card.ring, colour, theme["card"])


def _paint_refs(painter: QPainter, laid: LaidNeed, style: BoardStyle, colour: QColor) -> QRectF:
    """The ref, and beside it that of the need across; gives the place of the ref itself."""
    card, font, place = laid.card, ref_font(style.look), QRectF(laid.ref)
    letters = QRectF(0, 0, text_width(card.ref, font), style.look.pitch)
    letters.moveCenter(place.center())
    if not card.partner:
        draw_word(painter, place, card.ref, font, colour)
        return letters
    first, rest = QRectF(place), QRectF(place)
    if place.height() > letters.height():  # room for two lines, one below the other
        first.setBottom(place.center().y())
        first.setTop(first.bottom() - letters.height())
        rest = first.translated(0, letters.height())
    else:
        first.setWidth(letters.width())
        rest.setLeft(first.right() + text_width(" ", font))
    other = style.theme.of_side("side", card.side.other)
    draw_word(painter, first, card.ref, font, colour)
    draw_word(painter, rest, card.partner, font, other)
    letters.moveCenter(first.center())
    return letters


def _paint_solution(
    painter: QPainter, laid: LaidSolution, style: BoardStyle, state: CardState
) -> None:
    card, dim = laid.card, laid.card.status in DIMMED
    paint_frame(painter, laid.box, card, style, state)
    inner, ink = laid.inner, style.theme["ink_dim" if dim else "ink"]
    _draw_words(painter, laid, inner.topLeft(), ink)
    _paint_foot(painter, inner, card, laid.foot, style, dim=dim)


def _draw_words(painter: QPainter, laid: LaidCard, start: QPointF, ink: QColor) -> None:
    """The words of a card; accents above accents end where the card ends."""
    painter.save()
    painter.setClipRect(laid.box, Qt.ClipOperation.IntersectClip)
    laid.words.draw(painter, start.x(), start.y(), ink)
    painter.restore()


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


def _paint_packed(painter: QPainter, rect: QRectF, look: BoardLook, colour: QColor) -> None:
    """A second frame within the edge and the bands, as of what is tied up together."""
    inside = look.band + 2 * look.stroke
    within = rect.adjusted(inside, 3 * look.stroke, -inside, -3 * look.stroke)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(colour, 1.25 * look.stroke))
    painter.drawRoundedRect(crisp(within, look.stroke), look.radius / 2, look.radius / 2)


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
