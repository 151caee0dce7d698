"""Helpers for painting: a painter that always ends, crisp boxes, pens, single lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from andfacil.ui.style.elided import at_a_word

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice


def keep_within(painter: QPainter, lines: QRectF, reach: float) -> None:
    """Draw nothing from now on that is further from `lines` than `reach` (px).

    A letter can carry any number of accents, each above the one before.
    """
    around = lines.adjusted(-2 * reach, -reach, 2 * reach, reach)
    painter.setClipRect(around, Qt.ClipOperation.IntersectClip)


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """A smooth painter on `device`, ended even when painting fails."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    try:
        yield painter
    finally:
        painter.end()


@contextmanager
def restored(painter: QPainter) -> Iterator[None]:
    """Give `painter` its state back afterwards."""
    painter.save()
    try:
        yield
    finally:
        painter.restore()


def crisp(rect: QRectF, stroke: float) -> QRectF:
    """`rect` drawn inwards by half a stroke, so that a line along it fills whole pixels."""
    half = stroke / 2
    return rect.adjusted(half, half, -half, -half)


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A box with round corners."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def line_pen(colour: QColor, width: float, *, dashed: bool = False) -> QPen:
    """A round pen; `width` in px."""
    return QPen(_kept_pen(colour.rgba(), width, dashed))


@lru_cache(maxsize=128)
def _kept_pen(rgba: int, width: float, dashed: bool) -> QPen:
    """Made once for each look: a board is painted with the same few pens again and again."""
    pen = QPen(QColor.fromRgba(rgba), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dashed:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([max(2.6, 6.5 / width), max(1.8, 4 / width)])
    return pen


def text_width(text: str, font: QFont) -> float:
    """Width of one line of `text`, in px."""
    return QFontMetricsF(font).horizontalAdvance(text)


def fitting(choices: Sequence[str], font: QFont, width: float) -> str:
    """The first of these texts that is no wider than `width` px; without any, the last."""
    fit = (text for text in choices if text_width(text, font) <= width)
    return next(fit, choices[-1] if choices else "")


def elided_word(text: str, font: QFont, width: float) -> str:
    """As much of `text` as one line of `width` px has room for, whole words where that may be."""
    elided = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width + 1)
    return elided if elided == text else at_a_word(text, elided)


def draw_word(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    """One line of text in `rect`, its capitals centred from top to bottom; elided to fit.

    It is read from the side where its own words begin: "1 of 5" in Hebrew begins with a figure.
    """
    metrics = QFontMetricsF(font)
    shown = elided_word(text, font, rect.width())
    width = metrics.horizontalAdvance(shown)
    x = rect.left()
    if align is Qt.AlignmentFlag.AlignHCenter:
        x += (rect.width() - width) / 2
    elif align is Qt.AlignmentFlag.AlignRight:
        x += rect.width() - width
    baseline = round(rect.center().y() + metrics.capHeight() / 2)
    painter.save()
    if not shown.isascii():  # which has no accents
        high = metrics.height()
        keep_within(painter, QRectF(x, baseline - metrics.ascent(), width, high), high / 8)
    painter.setFont(font)
    painter.setPen(colour)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(QPointF(x, baseline), shown)
    painter.restore()


def draw_run(painter: QPainter, start: QPointF, text: str, way: Qt.LayoutDirection) -> None:
    """`text` with its left end at `start`, in a line of the direction `way`."""
    around = painter.layoutDirection()  # of the window
    painter.setLayoutDirection(way)
    painter.drawText(start, text)
    painter.setLayoutDirection(around)
