"""The head of a card that is shown large: its shape and ref, whose it is, and what kind of card."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from andfacil.domain.values.cards import Side
from andfacil.domain.views.room import RoomNeed
from andfacil.ui.board.cards.marks import paint_heard
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import draw_word, text_width
from andfacil.ui.style.text_lines import at_a_word
from andfacil.ui.words.cards import spoken_ref

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.views.room import RoomCard
    from andfacil.ui.style.measures import BoardStyle

ROW_EM, NAME_EM = 1.5, 1.3
"""Height of the row of the ref, and of a side's name below it, in em of the room's type."""


LEAST_LETTERS = 4
"""Of a name that is cut short, or it is an article and says nothing."""


class Named(NamedTuple):
    """A card and how its head says whose it is: `beside` the ref, and in a line `below` it."""

    card: RoomCard
    name: str
    beside: str
    below: str = ""


class Owned(NamedTuple):
    """A card, the name of its side, and the width in px of its head."""

    card: RoomCard
    name: str
    width: float


def name_beside(cards: Iterable[Owned], style: BoardStyle) -> tuple[Named, ...]:
    """The names of all sides beside the refs; none where one of them has no room there."""
    found = tuple(_named(owned, owned.name, style) for owned in cards)
    fit = (_fits(named, owned.width, style) for named, owned in zip(found, cards, strict=True))
    return found if all(fit) else ()


def name_below(cards: Iterable[Owned], style: BoardStyle) -> tuple[Named, ...]:
    """The names of all sides below the refs, each in a line of its own."""
    found = ((owned, _named(owned, "", style)) for owned in cards)
    return tuple(
        named._replace(below=owned.name) if _is_need(owned.card) else named
        for owned, named in found
    )


def name_shortened(cards: Iterable[Owned], style: BoardStyle) -> tuple[Named, ...]:
    """As much of each name beside its ref as there is room for; of all of them, or of none.

    Without them letter, shape and colour say whose a need is.
    """
    names = [_shortened(owned, style) for owned in cards]
    told = [
        (name, owned.name) for name, owned in zip(names, cards, strict=True) if _is_need(owned.card)
    ]
    whole = all(name for name, _ in told)
    whole &= len({name for name, _ in told}) == len({name for _, name in told})  # not alike
    return tuple(
        _named(owned, name if whole else "", style)
        for name, owned in zip(names, cards, strict=True)
    )


def head_height(named: Named, style: BoardStyle) -> int:
    """In px."""
    return round(style.look.px * (ROW_EM + (NAME_EM if named.below else 0)))


def paint_head(painter: QPainter, named: Named, rect: QRectF, style: BoardStyle) -> None:
    """Shape, ref, and whose it is."""
    look, card = style.look, named.card
    colour, width, mark = _colour(card, style), _ref_width(card, style), look.px * 0.9
    align = Qt.AlignmentFlag.AlignRight if style.right_to_left else Qt.AlignmentFlag.AlignLeft
    row = round(look.px * ROW_EM)

    def placed(start: float, length: float) -> QRectF:
        x = rect.right() - start - length if style.right_to_left else rect.left() + start
        return QRectF(x, rect.top(), length, row)

    paint_shape(painter, placed(0, mark), card.side if isinstance(card, RoomNeed) else None, colour)
    beside = placed(mark + look.inner_gap, width)
    draw_word(painter, beside, _ref(card), _ref_font(style), colour, align)
    if isinstance(card, RoomNeed) and card.heard:
        paint_heard(painter, beside, look, colour)
    start, font = _start(card, style), _name_font(named.name, style)
    room = rect.width() - start
    draw_word(painter, placed(start, room), named.beside, font, colour, align)
    below = QRectF(rect.left(), rect.top() + row, rect.width(), rect.height() - row)
    if named.below:
        draw_word(painter, below, named.below, font, colour, align)


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


def _named(owned: Owned, name: str, style: BoardStyle) -> Named:
    """Without room beside the ref its state is below, and the band alone says non-negotiable."""
    card, words = owned.card, style.words
    if not isinstance(card, RoomNeed):
        found = Named(card, owned.name, words.status(card.status))
        return found if _fits(found, owned.width, style) else Named(card, "", "", found.beside)
    kind = words.kind(non_negotiable=True) if card.non_negotiable else ""
    found = Named(card, owned.name, words.named(name, kind) if name and kind else name or kind)
    return found if name or _fits(found, owned.width, style) else found._replace(beside="")


def _fits(named: Named, width: float, style: BoardStyle) -> bool:
    room = width - _start(named.card, style)
    return text_width(named.beside, _name_font(named.name, style)) <= room


def _shortened(owned: Owned, style: BoardStyle) -> str:
    """The first words of a side's name, as many as have room beside its kind; "" without any."""
    font, name = _name_font(owned.name, style), owned.name
    kind = _named(owned, name, style).beside
    room = owned.width - _start(owned.card, style) - text_width(kind, font) + text_width(name, font)
    elided = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, room)
    short = at_a_word(name, elided)
    kept = short.removesuffix("…").rstrip()
    said = kept == name or (len(kept) >= LEAST_LETTERS and name.startswith(f"{kept} "))
    return short if said else ""


def _is_need(card: RoomCard) -> bool:
    return isinstance(card, RoomNeed)


def _colour(card: RoomCard, style: BoardStyle) -> QColor:
    if isinstance(card, RoomNeed):
        return style.theme.of_side("side", card.side)
    return style.theme["and"]


def _ref(card: RoomCard) -> str:
    ref = spoken_ref(card.ref)
    return f"{ref} {card.partner}" if isinstance(card, RoomNeed) and card.partner else ref


def _ref_font(style: BoardStyle) -> QFont:
    return board_font(style.look.heading_px, QFont.Weight.Bold)


def _ref_width(card: RoomCard, style: BoardStyle) -> float:
    return text_width(_ref(card), _ref_font(style))


def _name_font(name: str, style: BoardStyle) -> QFont:
    return board_font(style.look.px_for(name), QFont.Weight.DemiBold)


def _start(card: RoomCard, style: BoardStyle) -> float:
    """Where the words beside a ref begin, in px from the head's edge."""
    return style.look.px * 0.9 + _ref_width(card, style) + 2.5 * style.look.inner_gap
