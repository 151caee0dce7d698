"""The caption that says which cards of a column are shown: "4–10 of 48"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont

from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import draw_word, fitting, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from andfacil.ui.style.measures import BoardLook, BoardStyle
    from andfacil.ui.words.board import BoardWords

FOOT_EM = 1.5
"""Height, in em, that the words take below the cards."""

APART_EM = 0.6
"""What is left free, in em, between the heading's own words and these."""


def caption_choices(page: range | None, count: int, words: BoardWords) -> tuple[str, ...]:
    """From the longest words to the shortest; none while all `count` cards are shown."""
    if page is None or not len(page):
        return ()
    return words.pages(page.start + 1, page.stop, count)


def fits_above(room: QRectF, count: int, style: BoardStyle) -> bool:
    """True when this room in a heading is wide enough on every page of `count` cards."""
    look = style.look
    widest = style.words.pages(max(1, count - 1), count, count)[0]
    return text_width(widest, _font(look)) <= room.width() - APART_EM * look.px


def paint_caption(
    painter: QPainter,
    box: QRectF,
    choices: tuple[str, ...],
    colour: QColor,
    look: BoardLook,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    """The longest of these words that fit into `box` (px)."""
    font = _font(look)
    draw_word(painter, box, fitting(choices, font, box.width()), font, colour, align)


def _font(look: BoardLook) -> QFont:
    return board_font(look.small_px, QFont.Weight.Bold)
