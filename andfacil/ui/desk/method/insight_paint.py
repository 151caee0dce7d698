"""How the session has gone, painted: the picture of the talks and a row for each measure."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from andfacil.ui.room.slides.energy import paint_energy, spoken_energy
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import draw_word, rounded
from andfacil.ui.style.text_lines import fold

if TYPE_CHECKING:
    from andfacil.domain.method.energy import Energy
    from andfacil.ui.desk.method.insight_rows import Bar, Row
    from andfacil.ui.style.measures import BoardStyle

PICTURE_LINES = 13
"""Height of the picture of the talks, in lines of text."""
ROW_LINES = 1.6
NAME_SHARE, BARS_SHARE = 0.38, 0.34
"""Of the width, for the name of a measure and for its bars."""
MOST_LINES = 3
"""Of a measure that is told in words."""


class Told(NamedTuple):
    """All that is painted."""

    title: str
    energy: Energy
    rows: tuple[Row, ...]

    def spoken(self, style: BoardStyle) -> str:
        """The same for a screen reader."""
        said = [self.title, style.words("scene.insight")]
        if len(self.energy) > 1:
            said.append(spoken_energy(self.energy, style.words))
        return ". ".join([*said, *(f"{row.name}: {row.words}" for row in self.rows)])


def needed_height(told: Told, width: float, style: BoardStyle) -> float:
    """How high the picture is at this width (px)."""
    rows = sum(_row_height(row, width, style) for row in told.rows)
    return _picture_height(style) + rows


def paint_insight(painter: QPainter, rect: QRectF, told: Told, style: BoardStyle) -> None:
    """Picture and rows within `rect`, which is as high as `needed_height` says."""
    picture = QRectF(rect.left(), rect.top(), rect.width(), _picture_height(style))
    inner = picture.adjusted(0, 0, 0, -style.look.pitch * 0.6)
    if len(told.energy) > 1:
        paint_energy(painter, inner, told.energy, style)
    else:
        font = board_font(style.look.px)
        draw_word(painter, inner, style.words("scene.no_insight"), font, style.theme["ink_soft"])
    top = picture.bottom()
    for row in told.rows:
        height = _row_height(row, rect.width(), style)
        _paint_row(painter, QRectF(rect.left(), top, rect.width(), height), row, style)
        top += height


def _picture_height(style: BoardStyle) -> float:
    return PICTURE_LINES * style.look.pitch


def _row_height(row: Row, width: float, style: BoardStyle) -> float:
    look = style.look
    lines = 1
    if not row.bars:
        words = fold(row.words, _font(style), width * (1 - NAME_SHARE), most_lines=MOST_LINES)
        lines = max(1, words.lines)
    return look.pitch * (ROW_LINES + lines - 1)


def _paint_row(painter: QPainter, rect: QRectF, row: Row, style: BoardStyle) -> None:
    look, theme = style.look, style.theme
    start = Qt.AlignmentFlag.AlignRight if style.right_to_left else Qt.AlignmentFlag.AlignLeft
    line = QRectF(rect.left(), rect.top(), rect.width(), look.pitch * ROW_LINES)
    name, bars, words = _thirds(line, style, bars=bool(row.bars))
    draw_word(painter, name, row.name, _font(style), theme["ink"], start)
    if row.bars:
        _paint_bars(painter, bars, row.bars, style)
        bold = board_font(look.small_px, QFont.Weight.Bold)
        draw_word(painter, words, row.words, bold, theme["ink"], start)
        return
    laid = fold(row.words, _font(style), words.width(), most_lines=MOST_LINES)
    laid.draw(painter, words.left(), line.top() + look.pitch * (ROW_LINES - 1) / 2, theme["ink"])


def _thirds(line: QRectF, style: BoardStyle, *, bars: bool) -> tuple[QRectF, QRectF, QRectF]:
    """The places of name, bars and words, as the language is read."""
    gap = style.look.px
    width = line.width()
    first = QRectF(line.left(), line.top(), width * NAME_SHARE - gap, line.height())
    middle = QRectF(line.left() + width * NAME_SHARE, line.top(), width * BARS_SHARE, line.height())
    begun = middle.right() + gap if bars else middle.left()
    last = QRectF(begun, line.top(), line.right() - begun, line.height())
    if style.right_to_left:
        for place in (first, middle, last):
            place.moveLeft(line.left() + line.right() - place.right())
    return first, middle, last


def _paint_bars(painter: QPainter, rect: QRectF, bars: tuple[Bar, ...], style: BoardStyle) -> None:
    """One below the other, each on its track; without a share the track alone."""
    theme = style.theme
    high = rect.height() * 0.62 / len(bars)
    top = rect.center().y() - high * len(bars) / 2
    for number, bar in enumerate(bars):
        track = QRectF(rect.left(), top + number * high, rect.width(), high - 2)
        painter.fillPath(rounded(track, track.height() / 2), theme["track"])
        if not bar.share:
            continue
        filled = QRectF(track)
        filled.setWidth(max(track.height(), track.width() * bar.share))
        if style.right_to_left:
            filled.moveRight(track.right())
        colour = theme.of_side("side", bar.side) if bar.side else theme["and"]
        painter.fillPath(rounded(filled, track.height() / 2), colour)


def _font(style: BoardStyle) -> QFont:
    return board_font(style.look.small_px)
