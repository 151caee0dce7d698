"""Slides of the room, painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from andfacil.domain.board.coverage import Ring
from andfacil.domain.values.cards import Side
from andfacil.ui.board.cards.layout import ref_font
from andfacil.ui.board.cards.marks import paint_ring
from andfacil.ui.room.slides.layout import HEAD_EM
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import crisp, draw_word, fitting, line_pen, rounded, text_width
from andfacil.ui.style.text_lines import fold
from andfacil.ui.words.cards import spoken_ref

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.ui.room.slides.layout import Page, Piece, Read
    from andfacil.ui.style.measures import BoardStyle

RING_EM = 0.95
"""Diameter of the ring that a side ticks, in em."""


def paint_title(
    painter: QPainter,
    row: QRectF,
    titles: Sequence[str],
    progress: Sequence[str],
    style: BoardStyle,
) -> None:
    """What the slide is, and how far it is: of both the longest words for which there is room."""
    look, colour, align = style.look, style.theme["and"], Qt.AlignmentFlag
    start, end = align.AlignLeft, align.AlignRight
    if style.right_to_left:
        start, end = end, start
    font = board_font(look.px, QFont.Weight.Bold)
    box = row.adjusted(look.panel_pad, 0, -look.panel_pad, 0)
    far = fitting(progress, font, box.width() / 2)
    draw_word(painter, box, far, font, colour, end)
    taken = text_width(far, font) + look.px if far else 0.0
    left = box.adjusted(taken, 0, 0, 0) if style.right_to_left else box.adjusted(0, 0, -taken, 0)
    heading = board_font(look.px_for(titles[0], look.heading_px), QFont.Weight.Bold)
    draw_word(painter, left, fitting(titles, heading, left.width()), heading, colour, start)


def paint_nothing(painter: QPainter, room: QRectF, words: str, style: BoardStyle) -> None:
    """What is said where there is nothing to be shown."""
    painter.setFont(board_font(style.look.px_for(words)))
    painter.setPen(style.theme["ink_soft"])
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)


def paint_page(painter: QPainter, page: Page, style: BoardStyle) -> None:
    """The cards of one page."""
    for piece in page:
        _paint_ground(painter, piece.box, style, both=False)
        _paint_label(painter, piece, style)
        place = piece.words.topLeft()
        piece.flow.draw(painter, piece.rows, place, style.theme["ink"])


def paint_read(
    painter: QPainter,
    read: Read,
    page: int,
    ticks: frozenset[Side],
    around: tuple[str, str],
    style: BoardStyle,
) -> None:
    """The line that is read, large; pale above and below it those `around`, before and after.

    At the other end from its label each side has a ring, ticked when the side says it is right.
    """
    look, theme = style.look, style.theme
    _paint_ground(painter, read.box, style, both=True)
    row = QRectF(read.words.left(), read.words.top(), read.words.width(), look.px * HEAD_EM)
    row.translate(0, -row.height())
    _paint_ticks(painter, row, ticks, style)
    if label := read.line.label:
        align = Qt.AlignmentFlag.AlignRight if style.right_to_left else Qt.AlignmentFlag.AlignLeft
        side = Side(label[0]) if label[:1] in {"A", "B"} and label[1:].isdigit() else None
        colour = theme.of_side("side", side) if side else theme["and"]
        font = board_font(look.heading_px, QFont.Weight.Bold)
        draw_word(painter, row, spoken_ref(label), font, colour, align)
    rows = read.flow.pages[min(page, len(read.flow.pages) - 1)]
    spare = max(0.0, read.words.height() - read.flow.height(rows)) / 2
    lift = spare if len(read.flow.pages) == 1 else 0.0
    read.flow.draw(painter, rows, read.words.topLeft() + QPointF(0, round(lift)), theme["ink"])
    for text, above in zip(around, (True, False), strict=True):
        if text and read.context:
            font = board_font(look.px_for(text))
            folded = fold(text, font, read.words.width(), read.context)
            gap = 0.25 * look.px
            top = read.box.top() - gap - folded.height if above else read.box.bottom() + gap
            folded.draw(painter, read.words.left(), round(top), theme["ink_soft"])


def _paint_ticks(painter: QPainter, row: QRectF, ticks: frozenset[Side], style: BoardStyle) -> None:
    """A letter and a ring for each side, in the order of the columns."""
    look, font = style.look, board_font(style.look.heading_px, QFont.Weight.Bold)
    ring = look.px * RING_EM
    letter = max(text_width(side.value, font) for side in Side)
    each = letter + look.px * 0.3 + ring + look.px * 0.6
    first = row.left() if style.right_to_left else row.right() - 2 * each + look.px * 0.6
    for side in Side:
        colour = style.theme.of_side("side", side)
        left = first + (each if style.on_right(side) else 0)
        draw_word(painter, QRectF(left, row.top(), letter, row.height()), side.value, font, colour)
        place = QRectF(left + letter + look.px * 0.3, 0, ring, ring)
        place.moveTop(row.center().y() - ring / 2)
        mark = Ring.MET if side in ticks else Ring.EMPTY
        paint_ring(painter, place, mark, colour, style.theme["card"])


def _paint_label(painter: QPainter, piece: Piece, style: BoardStyle) -> None:
    if not piece.label:
        return
    look, align = style.look, Qt.AlignmentFlag
    edge = look.band + round(look.px * 0.4)
    row = QRectF(piece.box.left() + edge, piece.words.top(), piece.box.width() - 2 * edge, 0)
    row.setHeight(look.pitch)
    side = align.AlignRight if style.right_to_left else align.AlignLeft
    draw_word(painter, row, piece.label, ref_font(look), style.theme["and"], side)


def _paint_ground(painter: QPainter, box: QRectF, style: BoardStyle, *, both: bool) -> None:
    """The paper of a card: with the colours of both sides, or one that is nobody's, at its edge."""
    look, theme = style.look, style.theme
    whole = rounded(box, look.radius)
    painter.fillPath(whole, theme["card"])
    bands = [(style.right_to_left, theme["and"])]
    if both:
        bands = [(style.on_right(side), theme.of_side("side", side)) for side in Side]
    for right, colour in bands:
        band = QRectF(box)
        if right:
            band.setLeft(box.right() - look.band)
        else:
            band.setRight(box.left() + look.band)
        painter.fillPath(whole.intersected(rounded(band, 0)), colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(theme["card_line"], look.stroke))
    painter.drawRoundedRect(crisp(box, look.stroke), look.radius, look.radius)
