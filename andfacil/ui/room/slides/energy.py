"""The picture of the talks: how far they moved from each for their own to building together.

One line over the moves of the session, with the phases below; the same at the desk, in the room
and on the facilitator's page.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import draw_word, line_pen, restored, rounded, text_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.method.energy import Energy
    from andfacil.domain.values.cards import Phase
    from andfacil.ui.style.measures import BoardStyle
    from andfacil.ui.words.board import BoardWords

FILL = 0.22
"""Opacity of the ground below the line."""


def paint_energy(painter: QPainter, rect: QRectF, energy: Energy, style: BoardStyle) -> None:
    """The picture within `rect`; of at least two moves. Time runs as the language is read."""
    look, theme = style.look, style.theme
    row = look.pitch * 1.3
    field = rect.adjusted(0, row, 0, -2 * row)
    start = Qt.AlignmentFlag.AlignRight if style.right_to_left else Qt.AlignmentFlag.AlignLeft
    font = board_font(look.small_px, QFont.Weight.Bold)
    above = QRectF(rect.left(), rect.top(), rect.width(), row)
    below = QRectF(rect.left(), field.bottom(), rect.width(), row)
    draw_word(painter, above, style.words("scene.building"), font, theme["and"], start)
    draw_word(painter, below, style.words("scene.defending"), font, theme["ink_soft"], start)
    with restored(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_field(painter, field, energy, style)
    _paint_phases(painter, below.translated(0, row), energy, style)


def spoken_energy(energy: Energy, words: BoardWords) -> str:
    """The picture for a screen reader: by phase, where the line ends."""
    ends = [(phase, run[-1].share) for phase, run in _runs(energy)]
    building = words("scene.building")
    parts = (
        f"{words.phase(phase) if phase else ''} {building} {share:.0%}".strip()
        for phase, share in ends
    )
    return ". ".join(parts)


def _paint_field(painter: QPainter, field: QRectF, energy: Energy, style: BoardStyle) -> None:
    look, theme = style.look, style.theme
    painter.fillPath(rounded(field, look.radius), theme["card"])
    painter.setPen(line_pen(theme["line"], max(1.0, look.stroke), dashed=True))
    middle = field.center().y()
    painter.drawLine(QPointF(field.left(), middle), QPointF(field.right(), middle))
    inner = field.adjusted(0, look.pitch * 0.4, 0, -look.pitch * 0.4)
    step = inner.width() / (len(energy) - 1)
    points = [
        QPointF(
            inner.right() - n * step if style.right_to_left else inner.left() + n * step,
            inner.bottom() - point.share * inner.height(),
        )
        for n, point in enumerate(energy)
    ]
    line = QPainterPath(points[0])
    for point in points[1:]:
        line.lineTo(point)
    ground = QPainterPath(line)
    ground.lineTo(points[-1].x(), field.bottom())
    ground.lineTo(points[0].x(), field.bottom())
    ground.closeSubpath()
    colour = QColor(theme["and"])
    colour.setAlphaF(FILL)
    with restored(painter):
        painter.setClipPath(rounded(field, look.radius))
        painter.fillPath(ground, colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(line_pen(theme["and"], 3 * look.stroke))
    painter.drawPath(line)
    painter.setBrush(theme["and"])
    painter.drawEllipse(points[-1], 4 * look.stroke, 4 * look.stroke)


def _paint_phases(painter: QPainter, row: QRectF, energy: Energy, style: BoardStyle) -> None:
    """A stretch for each phase, with its name where there is room for it."""
    look, theme = style.look, style.theme
    font = board_font(look.small_px)
    step = row.width() / (len(energy) - 1)
    begun = 0
    for phase, run in _runs(energy):
        first, last = begun, min(begun + len(run), len(energy) - 1)
        begun += len(run)
        if phase is None or last <= first:
            continue
        place = QRectF(row.left() + first * step, row.top(), (last - first) * step, row.height())
        if style.right_to_left:
            place.moveRight(row.right() - first * step)
        inner = place.adjusted(2, 0, -2, 0)
        painter.fillRect(
            QRectF(inner.left(), inner.top(), inner.width(), look.stroke), theme["and"]
        )
        name = style.words.phase(phase)
        if text_width(name, font) <= inner.width():
            draw_word(painter, inner, name, font, theme["ink"])


def _runs(energy: Energy) -> Iterator[tuple[Phase | None, Energy]]:
    """The moves of each phase that was in force for a while."""
    for phase, run in groupby(energy, key=lambda point: point.phase):
        yield phase, tuple(run)
