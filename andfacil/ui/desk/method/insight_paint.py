"""How the session has gone, painted: the picture of the talks and a row for each measure."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from andfacil.ui.room.slides.energy import paint_energy, spoken_energy
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import draw_word, rounded
from andfacil.ui.style.text_lines import fold
from andfacil.ui.widgets.labels import led

if TYPE_CHECKING:
    from andfacil.domain.method.energy import Energy
    from andfacil.ui.desk.method.insight_rows import Bar, Row
    from andfacil.ui.style.measures import BoardStyle

PICTURE_LINES = 13
"""Height of the picture of the talks, in lines of text."""
HELD = "\N{NO-BREAK SPACE}"
NO_PICTURE_LINES = 4
"""Of the words in its place, while there is nothing to draw."""
ROW_LINES = 1.6
NAME_SHARE, BARS_SHARE = 0.38, 0.34
"""Of the width, for the name of a measure and for its bars."""
MOST_LINES = 3
"""Of a measure's name, and of its words."""


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
    return _picture_height(told, style) + rows


def paint_insight(painter: QPainter, rect: QRectF, told: Told, style: BoardStyle) -> None:
    """Picture and rows within `rect`, which is as high as `needed_height` says."""
    picture = QRectF(rect.left(), rect.top(), rect.width(), _picture_height(told, style))
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


def _picture_height(told: Told, style: BoardStyle) -> float:
    lines = PICTURE_LINES if len(told.energy) > 1 else NO_PICTURE_LINES
    return lines * style.look.pitch


def _row_height(row: Row, width: float, style: BoardStyle) -> float:
    look = style.look
    name, _, words = _thirds(QRectF(0, 0, width, 1), style, bars=bool(row.bars))
    said = fold(_said(row), _font_of(row, style), words.width(), most_lines=MOST_LINES)
    named = fold(row.name, _font(style), name.width(), most_lines=MOST_LINES)
    return look.pitch * (ROW_LINES + max(1, said.lines, named.lines) - 1)


def _paint_row(painter: QPainter, rect: QRectF, row: Row, style: BoardStyle) -> None:
    look, theme = style.look, style.theme
    start = Qt.AlignmentFlag.AlignRight if style.right_to_left else Qt.AlignmentFlag.AlignLeft
    line = QRectF(rect.left(), rect.top(), rect.width(), look.pitch * ROW_LINES)
    name, bars, words = _thirds(line, style, bars=bool(row.bars))
    top = line.top() + look.pitch * (ROW_LINES - 1) / 2
    for place, said, font in (
        (name, row.name, _font(style)),
        (words, _said(row), _font_of(row, style)),
    ):
        words_there = led(said) if style.right_to_left else said
        laid = fold(words_there, font, place.width(), most_lines=MOST_LINES)
        if laid.lines == 1:
            draw_word(painter, place, words_there, font, theme["ink"], start)
        else:
            laid.draw(painter, place.left(), top, theme["ink"])
    if row.bars:
        _paint_bars(painter, bars, row.bars, style)


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


def _said(row: Row) -> str:
    """What is said beside bars: a side and its share stay in one line."""
    if not row.bars:
        return row.words
    return row.words.replace(" ", HELD).replace(f"{HELD}·{HELD}", " · ")


def _font_of(row: Row, style: BoardStyle) -> QFont:
    """Of what a measure says: bold beside bars."""
    weight = QFont.Weight.Bold if row.bars else QFont.Weight.Normal
    return board_font(style.look.small_px, weight)


def _font(style: BoardStyle) -> QFont:
    return board_font(style.look.small_px)
