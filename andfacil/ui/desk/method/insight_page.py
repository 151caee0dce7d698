"""How the session has gone, as a page of the facilitator's own: a PDF, landscape A4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from andfacil.ui.desk.method.insight_paint import Told, needed_height, paint_insight
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import draw_word

if TYPE_CHECKING:
    from andfacil.ui.style.measures import BoardStyle

MARGIN_MM = 15.0
DOTS_PER_INCH = 96
"""So that the measures of a window are those of the page."""
MOST_SCALE = 1.25
"""Larger letters look like a poster."""


def insight_pdf(told: Told, style: BoardStyle) -> bytes:
    """The page, in the colours of daylight; the title at its head."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(told.title)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Landscape,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    _paint_page(painter, QRectF(0, 0, writer.width(), writer.height()), told, style)
    painter.end()
    buffer.close()
    return bytes(data.data())


def _paint_page(painter: QPainter, page: QRectF, told: Told, style: BoardStyle) -> None:
    """The title, the picture's own words, and all else as large as the page has room for."""
    look, theme = style.look, style.theme
    head = QRectF(page.left(), page.top(), page.width(), look.pitch * 1.4)
    draw_word(painter, head, told.title, board_font(look.px, QFont.Weight.Bold), theme["ink"])
    below = QRectF(page.left(), head.bottom(), page.width(), look.pitch * 1.4)
    draw_word(
        painter, below, style.words("scene.insight"), board_font(look.small_px), theme["ink_soft"]
    )
    room = page.adjusted(0, 2.8 * look.pitch + look.pitch, 0, 0)
    scale = min(MOST_SCALE, room.height() / needed_height(told, room.width(), style))
    painter.translate(room.left(), room.top())
    painter.scale(scale, scale)
    inner = QRectF(0, 0, room.width() / scale, room.height() / scale)
    paint_insight(painter, inner, told, style)
