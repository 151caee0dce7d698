"""The marks on cards: rings, ticks, crosses, chips. Told apart by shape before colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

from andfacil.domain.board.coverage import Ring
from andfacil.domain.values.cards import Side, Status
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import crisp, draw_word, line_pen, restored, rounded, text_width

if TYPE_CHECKING:
    from andfacil.ui.style.measures import BoardLook, BoardStyle

HALF_TURN = 180 * 16
QUARTER_TURN = 90 * 16


def paint_ring(painter: QPainter, rect: QRectF, ring: Ring, colour: QColor, ground: QColor) -> None:
    """A need's ring: empty, half, ticked on a full disc, or struck by a bar that sticks out."""
    width = max(1.6, rect.width() * 0.085)
    inner = crisp(rect, width)
    with restored(painter):
        painter.setPen(line_pen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if ring is Ring.MET:
            painter.setBrush(colour)
            painter.drawEllipse(inner)
            paint_tick(painter, rect, ground, rect.width() * 0.11)
            return
        painter.drawEllipse(inner)
        if ring is Ring.PROMISED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPie(inner, QUARTER_TURN, HALF_TURN)
        elif ring is Ring.BROKEN:
            reach = rect.width() * 0.5
            middle = rect.center()
            ends = (middle + QPointF(-reach, reach), middle + QPointF(reach, -reach))
            painter.setPen(line_pen(ground, width * 3.4))
            painter.drawLine(*ends)
            painter.setPen(line_pen(colour, width * 1.9))
            painter.drawLine(*ends)


def paint_closing(painter: QPainter, rect: QRectF, share: float, colour: QColor) -> None:
    """A ring on its way to being full: its disc fills clockwise, by `share` (0 to 1)."""
    width = max(1.6, rect.width() * 0.085)
    inner = crisp(rect, width)
    with restored(painter):
        painter.setPen(line_pen(colour, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(inner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPie(inner, QUARTER_TURN, -round(2 * HALF_TURN * share))


def paint_eye_off(painter: QPainter, rect: QRectF, colour: QColor, ground: QColor) -> None:
    """An eye struck through: only the desk sees this."""
    side, corner = rect.width(), rect.topLeft()

    def at(x: float, y: float) -> QPointF:
        return corner + QPointF(side * x, side * y)

    eye = QPainterPath(at(0.06, 0.5))
    eye.quadTo(at(0.5, 0.02), at(0.94, 0.5))
    eye.quadTo(at(0.5, 0.98), at(0.06, 0.5))
    width = max(1.4, side * 0.085)
    with restored(painter):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line_pen(colour, width))
        painter.drawPath(eye)
        painter.drawEllipse(at(0.5, 0.5), side * 0.13, side * 0.13)
        for pen, thickness in ((ground, width * 3.2), (colour, width)):
            painter.setPen(line_pen(pen, thickness))
            painter.drawLine(at(0.2, 0.88), at(0.8, 0.12))


def paint_ear(
    painter: QPainter, rect: QRectF, look: BoardLook, colour: QColor, *, right: bool
) -> None:
    """A turned-down corner: this card has changed since it was signed, read it again."""
    side = round(look.small_px * 0.95)
    x = rect.right() if right else rect.left()
    away = -side if right else side
    corner = QPainterPath(QPointF(x, rect.top()))
    corner.lineTo(x + away, rect.top())
    corner.lineTo(x, rect.top() + side)
    corner.closeSubpath()
    painter.fillPath(rounded(rect, look.radius).intersected(corner), colour)


def paint_heard(painter: QPainter, rect: QRectF, look: BoardLook, colour: QColor) -> None:
    """A speech bubble around a ref, drawn thinly: the other side has said this need back.

    `rect` holds the ref's letters; the bubble goes a little beyond them.
    """
    height = min(rect.height(), look.pitch) * 0.86
    box = QRectF(0, 0, rect.width() + 2 * look.pad_x * 0.5, height)
    box.moveCenter(rect.center())
    bubble = rounded(box, height * 0.28)
    tail = QPainterPath(QPointF(box.left() + height * 0.28, box.bottom() - 1))
    tail.lineTo(box.left() + height * 0.22, box.bottom() + height * 0.2)
    tail.lineTo(box.left() + height * 0.6, box.bottom() - 1)
    with restored(painter):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(line_pen(colour, max(1.2, look.stroke)))
        painter.drawPath(bubble.united(tail))


def paint_tick(painter: QPainter, rect: QRectF, colour: QColor, width: float) -> None:
    """A tick in the middle of `rect`; `width` of its line in px."""
    side = rect.width()
    path = QPainterPath(rect.topLeft() + QPointF(side * 0.29, side * 0.52))
    path.lineTo(rect.topLeft() + QPointF(side * 0.44, side * 0.66))
    path.lineTo(rect.topLeft() + QPointF(side * 0.72, side * 0.36))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(colour, width))
    painter.drawPath(path)


def paint_cross(painter: QPainter, middle: QPointF, reach: float, pen_colour: QColor) -> None:
    """A cross whose arms reach `reach` px to every side of `middle`."""
    painter.setPen(line_pen(pen_colour, max(1.6, reach * 0.42)))
    for dx, dy in ((reach, reach), (reach, -reach)):
        painter.drawLine(middle - QPointF(dx, dy), middle + QPointF(dx, dy))


def paint_status(painter: QPainter, rect: QRectF, status: Status, colour: QColor) -> None:
    """The shape of a status: a tick for agreed, two bars for parked, a cross for rejected."""
    side = rect.width()
    if status is Status.AGREED:
        paint_tick(
            painter,
            rect.adjusted(-side * 0.2, -side * 0.2, side * 0.2, side * 0.2),
            colour,
            max(1.6, side * 0.13),
        )
    elif status is Status.PARKED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        bar = QRectF(0, 0, side * 0.2, side * 0.72)
        for x in (0.36, 0.66):
            bar.moveCenter(QPointF(rect.left() + side * x, rect.center().y()))
            painter.drawRoundedRect(bar, side * 0.06, side * 0.06)
    elif status is Status.REJECTED:
        paint_cross(painter, rect.center(), side * 0.28, colour)


def chip_font(look: BoardLook) -> QFont:
    """The font of refs within chips, and of the words beside them."""
    return board_font(look.small_px, QFont.Weight.Bold)


def chip_width(text: str, look: BoardLook) -> float:
    """Width of the chip around `text`, in px."""
    around = 0.34 if look.stacked else 0.5
    return round(text_width(text, chip_font(look)) + look.chip_height * around)


def paint_chip(
    painter: QPainter, rect: QRectF, text: str, style: BoardStyle, *, broken: bool, dim: bool
) -> None:
    """A ref that a solution meets: a pill in its side's colour; struck through when it breaks it.

    A text that starts with `+` counts refs for which there is no room.
    """
    theme, side = style.theme, _side_of(text)
    colour = theme.of_side("side", side) if side else theme["ink_soft"]
    ground = theme.of_side("chip", side) if side else theme["card"]
    half = rect.height() / 2
    if broken or dim or not side:
        painter.setPen(line_pen(theme["breaks"] if broken else theme["card_line"], 1.2))
        painter.setBrush(theme["card"])
        painter.drawRoundedRect(crisp(rect, 1.2), half, half)
    else:
        painter.setPen(line_pen(theme.of_side("chip_line", side), 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(crisp(rect, 1.0), half, half)
    ink = theme["ink_dim"] if dim else colour
    draw_word(painter, rect, text, chip_font(style.look), ink)
    if broken:
        width = max(1.6, rect.height() * 0.075)
        painter.setPen(line_pen(theme["breaks"], width))
        reach = rect.height() * 0.22
        left = QPointF(rect.left() + rect.height() * 0.2, rect.center().y() + reach)
        right = QPointF(rect.right() - rect.height() * 0.2, rect.center().y() - reach)
        painter.drawLine(left, right)


def _side_of(text: str) -> Side | None:
    return Side.A if text.startswith("A") else Side.B if text.startswith("B") else None
