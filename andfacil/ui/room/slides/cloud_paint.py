"""Paints a page of a clash's cloud: its boxes, the lines between them, the sign of the clash."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from andfacil.ui.board.cards.layout import ref_font
from andfacil.ui.room.slides.cloud import box_edge
from andfacil.ui.style.painting import crisp, draw_word, line_pen, restored, rounded

if TYPE_CHECKING:
    from andfacil.ui.room.slides.cloud import CloudPage, CloudPiece
    from andfacil.ui.style.measures import BoardStyle


def paint_cloud(painter: QPainter, page: CloudPage, style: BoardStyle) -> None:
    """The boxes of one page, the lines between them, and the sign of the clash."""
    with restored(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(line_pen(style.theme["ink_soft"], 2 * style.look.stroke))
        for above, below in pairwise(page.rows):
            _paint_lines(painter, above, below)
        if page.clash is not None:
            _paint_clash(painter, page.rows[page.clash], style)
    for row in page.rows:
        for piece in row:
            _paint_piece(painter, piece, style)


def _paint_lines(
    painter: QPainter, above: tuple[CloudPiece, ...], below: tuple[CloudPiece, ...]
) -> None:
    """From each box to those below that follow from it; reasons have a place, not a line."""
    for piece in below:
        if piece.part.side is None:
            continue
        for other in above:
            if other.part.side in {piece.part.side, None}:
                x = piece.box.center().x()
                painter.drawLine(QPointF(x, other.box.bottom()), QPointF(x, piece.box.top()))


def _paint_clash(painter: QPainter, row: tuple[CloudPiece, ...], style: BoardStyle) -> None:
    """A zigzag between the two boxes that seem to exclude each other, an arrow at each end."""
    first, last = sorted((piece.box for piece in row), key=QRectF.left)
    stroke, em = 3 * style.look.stroke, style.look.px
    left, right = first.right() + stroke, last.left() - stroke
    y, width = first.center().y(), right - left
    path = QPainterPath(QPointF(left, y))
    for share, lift in ((0.25, 0), (0.42, -0.45), (0.58, 0.45), (0.75, 0), (1, 0)):
        path.lineTo(left + share * width, y + lift * em)
    for end, inwards in ((left, 1), (right, -1)):
        path.moveTo(end + inwards * 0.3 * em, y - 0.25 * em)
        path.lineTo(end, y)
        path.lineTo(end + inwards * 0.3 * em, y + 0.25 * em)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(style.theme["and"], stroke))
    painter.drawPath(path)


def _paint_piece(painter: QPainter, piece: CloudPiece, style: BoardStyle) -> None:
    look, theme, part = style.look, style.theme, piece.part
    colour = theme.of_side("side", part.side) if part.side else theme["and"]
    whole = rounded(piece.box, look.radius)
    painter.fillPath(whole, theme["card"])
    band = QRectF(piece.box)
    if style.right_to_left:
        band.setLeft(piece.box.right() - look.band)
    else:
        band.setRight(piece.box.left() + look.band)
    painter.fillPath(whole.intersected(rounded(band, 0)), colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    stroke = 3 * look.stroke if part.doubted else look.stroke
    painter.setPen(line_pen(colour if part.doubted else theme["card_line"], stroke))
    painter.drawRoundedRect(crisp(piece.box, stroke), look.radius, look.radius)
    if part.label:
        edge = box_edge(look)
        row = piece.box.adjusted(edge, 0, -edge, 0)
        row.setTop(piece.words.top())
        row.setHeight(look.pitch)
        align = Qt.AlignmentFlag.AlignRight if style.right_to_left else Qt.AlignmentFlag.AlignLeft
        draw_word(painter, row, part.label, ref_font(look), colour, align)
    spare = max(0.0, piece.words.height() - piece.flow.height(piece.rows)) / 2
    place = piece.words.topLeft() + QPointF(0, 0 if part.label else round(spare))
    piece.flow.draw(painter, piece.rows, place, theme["ink"])
