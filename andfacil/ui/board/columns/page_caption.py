"""The caption that says which cards of a column are shown: "4–10 of 48"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont

from andfacil.session_words import DOT
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import draw_word, fitting, text_width

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from andfacil.domain.values.cards import CardId
    from andfacil.ui.board.columns.card_list import CardList
    from andfacil.ui.style.measures import BoardLook, BoardStyle
    from andfacil.ui.words.board import BoardWords

FOOT_EM = 1.5
"""Height, in em, that the words take below the cards."""

APART_EM = 0.6
"""What is left free, in em, between the heading's own words and these."""
CLOSE_EM = 0.35
"""The same in a column that has no room for two cards of two lines."""


def caption_choices(page: range | None, count: int, words: BoardWords) -> tuple[str, ...]:
    """From the longest words to the shortest; none while all `count` cards are shown."""
    if page is None or not len(page):
        return ()
    return words.pages(page.start + 1, page.stop, count)


class Lead(NamedTuple):
    """Cards of another page, counted from 1, that threads lead to."""

    page: int
    refs: tuple[CardId, ...]


def with_leads(choices: Sequence[str], leads: Sequence[Lead], words: BoardWords) -> tuple[str, ...]:
    """What may be said of a page, from the most to the least, where threads lead to others.

    Which cards are shown can be seen by their refs as well: where they lead goes before that.
    """
    told = [words.lead(lead.refs, lead.page) for lead in leads]
    longer: list[str] = []
    for count in range(len(told), 0, -1):
        end = ("…",) if count < len(told) else ()
        longer += [DOT.join(filter(None, (plain, *told[:count], *end))) for plain in (*choices, "")]
    return (*longer, *choices)


def fits_above(room: QRectF, count: int, style: BoardStyle, space: int) -> bool:
    """True when this room in a heading is wide enough on every page of `count` cards.

    `space` is the height of a page in px: a low column has better use for the line below.
    """
    look = style.look
    choices = style.words.pages(max(1, count - 1), count, count)
    if not look.piled:
        return text_width(choices[0], _font(look)) <= room.width() - APART_EM * look.px
    line, edges = look.pitch, 2 * look.pad_y
    low = 2 * (2 * line + edges) + look.card_gap > space
    alone = 2 * (line + edges) + look.card_gap > space
    widest = style.words.pages(count, count, count)[-1] if alone else choices[-1]
    taken = text_width(widest, _font(look)) + (CLOSE_EM if low else APART_EM) * look.px
    return taken <= room.width()


def room_below(view: CardList, column: QRect, look: BoardLook) -> QRectF:
    """The foot of a `column` whose page words are above, where its last card leaves room (px)."""
    foot, rows = round(FOOT_EM * look.px), view.shown_rows()
    bottom = view.rect_of(rows.stop - 1).bottom() if len(rows) else 0
    if bottom + foot > view.height():
        return QRectF()
    return QRectF(0, column.height() - foot, column.width(), foot - 2)


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
