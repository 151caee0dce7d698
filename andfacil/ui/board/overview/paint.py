"""The overview, painted: small cards with ref, ring and words, and the threads between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from andfacil.domain.values.cards import Side, Status
from andfacil.domain.views.room import RoomNeed
from andfacil.ui.board.cards.layout import ref_font
from andfacil.ui.board.cards.marks import paint_ring, paint_status
from andfacil.ui.board.cards.paint import DIMMED, CardState, paint_frame
from andfacil.ui.board.overview.layout import Tile, apart, ref_of
from andfacil.ui.board.threads import BEND, QUIET, paint_break, paint_thread
from andfacil.ui.style.painting import draw_word, restored

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from andfacil.domain.values.cards import CardId
    from andfacil.domain.views.links import Link
    from andfacil.ui.style.measures import BoardStyle


class Placed(NamedTuple):
    """A card in its place, within the cards' part of its column (px)."""

    tile: Tile
    column: QRectF


def paint_tile(painter: QPainter, tile: Tile, style: BoardStyle, state: CardState) -> None:
    """One card."""
    card, theme, look = tile.card, style.theme, style.look
    with restored(painter):
        painter.setOpacity(state.opacity)
        paint_frame(painter, tile.box, card, style, state)
        dim = not isinstance(card, RoomNeed) and card.status in DIMMED
        ink = theme["ink_dim" if dim else "ink"]
        if isinstance(card, RoomNeed):
            colour = theme.of_side("side", card.side)
            paint_ring(painter, tile.mark, card.ring, colour, theme["card"])
        else:
            colour = theme["ink_dim" if dim else "and"]
            if card.status is not Status.DRAFT:
                paint_status(painter, tile.mark, card.status, colour)
        draw_word(painter, tile.ref, ref_of(card), ref_font(look), colour)
        if tile.words is not None:
            tile.words.draw(painter, tile.start.x(), tile.start.y(), ink)


def paint_threads(
    painter: QPainter,
    links: Iterable[Link],
    placed: Mapping[CardId, Placed],
    style: BoardStyle,
    lit: frozenset[CardId],
) -> None:
    """Every thread of which both cards are seen; those of the cards that are `lit` strong."""
    threads = [
        (link, route(placed[link.need], placed[link.solution], style))
        for link in links
        if link.need in placed and link.solution in placed
    ]
    threads.sort(key=lambda thread: (thread[0].breaks, thread[0].solid))
    strong = [thread for thread in threads if {thread[0].need, thread[0].solution} & lit]
    others = [thread for thread in threads if thread not in strong]
    with restored(painter):
        for group, opacity in ((others, QUIET if lit else 1.0), (strong, 1.0)):
            painter.setOpacity(opacity)
            for link, path in group:
                paint_thread(painter, path, link, Side(link.need[0]), style, strong=bool(lit))
            for link, path in group:
                if link.breaks:
                    side = Side(link.need[0])
                    paint_break(painter, path.pointAtPercent(0.3), link, side, style)


def route(need: Placed, solution: Placed, style: BoardStyle) -> QPainterPath:
    """From a need to a solution: over the gutter, and past the cards that stand before them."""
    assert isinstance(need.tile.card, RoomNeed)
    to_right = not style.on_right(need.tile.card.side)
    start, elbow, gate = _way_out(need, style, to_right=to_right)
    end, bend, door = _way_out(solution, style, to_right=not to_right)
    path = QPainterPath(start)
    if elbow != start:
        _bow(path, elbow)
        path.lineTo(gate)
    _bow(path, door)
    if bend != end:
        path.lineTo(bend)
        _bow(path, end)
    return path


def _way_out(
    placed: Placed, style: BoardStyle, *, to_right: bool
) -> tuple[QPointF, QPointF, QPointF]:
    """Where a thread leaves a card, where it has come down to its lane, where the gutter begins."""
    box, column = placed.tile.box, placed.column
    middle = box.top() + (box.height() - 1) // 2 + 0.5
    edge, gate = (box.right(), column.right()) if to_right else (box.left(), column.left())
    start = QPointF(edge, middle)
    if abs(gate - edge) < apart(style):
        return start, start, start
    reach = apart(style) if to_right else -apart(style)
    lane = placed.tile.lane
    return start, QPointF(edge + reach, lane), QPointF(gate, lane)


def _bow(path: QPainterPath, end: QPointF) -> None:
    """On to `end`, level at both ends."""
    start = path.currentPosition()
    bend = QPointF((end.x() - start.x()) * BEND, 0)
    path.cubicTo(start + bend, end - bend, end)
