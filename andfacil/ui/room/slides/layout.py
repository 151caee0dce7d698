"""Where everything on a slide is: cards on pages, or one line of the agreement, large."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextLayout

from andfacil.ui.base.lengths import beginning
from andfacil.ui.board.cards.layout import ref_font
from andfacil.ui.style.elided import LONGEST
from andfacil.ui.style.flow import NOTE_GAP_EM, Flow, flow
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import text_width

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from andfacil.export.papers.read_back import ReadLine
    from andfacil.ui.room.slides.words import SlideCard
    from andfacil.ui.style.measures import BoardStyle

TITLE_EM = 1.75
"""Height of what is above the cards or the line, in em."""

TWO_LINES_EM, ONE_LINE_EM = 17, 12
"""From these heights of a slide, in em, two lines or one of what was read before and comes next."""

MOST_BESIDE = 3
"""Words of so many people are beside each other."""

LEAST_BESIDE_EM = 9
"""A narrower card, in em, has no room for words beside another one."""

WORD_PAD_EM = 0.7
"""Around such words, in em."""

HEAD_EM = 1.5
"""Height of the row above the words of a line, with its label and the ticks, in em."""

SIZES = (2.0, 1.6, 1.3, 1.0)
"""The words of a line that is read against those on the board: the largest that fit whole."""


class Piece(NamedTuple):
    """A card on a page, or the part of a long one; its place from the slide's corner, in px."""

    number: int
    label: str
    box: QRectF
    words: QRectF
    flow: Flow
    rows: range


Page = tuple[Piece, ...]


class Read(NamedTuple):
    """One line of the agreement in its place; `context` lines are above and below it."""

    line: ReadLine
    box: QRectF
    words: QRectF
    flow: Flow
    context: int


def lay_out_cards(cards: Sequence[SlideCard], room: QRectF, style: BoardStyle) -> list[Page]:
    """Whole cards, as many on each page as fit; only what is higher than a page is parted."""
    look = style.look
    labels = max((text_width(card.label, ref_font(look)) for card in cards), default=0.0)
    pad, gap = round(look.px * 0.3), round(look.px * 0.3)
    pages, pieces, top = list[Page](), list[Piece](), 0.0
    for number, card in enumerate(cards):
        inner = card_inner(QRectF(room.left(), 0, room.width(), 0), labels, style)
        laid = flow(list(_paragraphs(card, style)), inner.width(), room.height() - 2 * pad, 0)
        for part, rows in enumerate(laid.pages):
            height = round(laid.height(rows)) + 2 * pad
            if pieces and top + height > room.height():
                pages.append(tuple(pieces))
                pieces, top = [], 0.0
            box = QRectF(room.left(), room.top() + top, room.width(), height)
            words = card_inner(box, labels, style).adjusted(0, pad, 0, -pad)
            pieces.append(Piece(number, "" if part else card.label, box, words, laid, rows))
            top += height + gap
    return _in_the_middle([*pages, tuple(pieces)] if pieces else pages, room)


def lay_out_words(cards: Sequence[SlideCard], room: QRectF, style: BoardStyle) -> list[Page]:
    """A word or two of each person: side by side, the words in the middle of their cards.

    Words that take more than a card beside others has room for are a list like any other.
    """
    look = style.look
    gap, pad = round(look.px * 0.5), round(look.px * WORD_PAD_EM)
    most = int((room.width() + gap) / (LEAST_BESIDE_EM * look.px + gap))
    columns = max(1, min(len(cards), most, 2 if len(cards) in {2, 4} else MOST_BESIDE))
    width = (room.width() - gap * (columns - 1)) / columns
    pages, pieces, top = list[Page](), list[Piece](), 0.0
    for first in range(0, len(cards), columns):
        row = range(first, min(first + columns, len(cards)))
        laid = [
            flow(list(_paragraphs(cards[n], style)), width - 2 * pad, room.height() - 2 * pad, 0)
            for n in row
        ]
        if any(len(each.pages) > 1 for each in laid):
            return lay_out_cards(cards, room, style)
        height = max(round(each.height(each.pages[0])) for each in laid) + 2 * pad
        if pieces and top + height > room.height():
            pages.append(tuple(pieces))
            pieces, top = [], 0.0
        begin = (room.width() - len(row) * width - (len(row) - 1) * gap) / 2
        for place, (number, each) in enumerate(zip(row, laid, strict=True)):
            nth = len(row) - 1 - place if style.right_to_left else place
            left = room.left() + begin + nth * (width + gap)
            box = QRectF(left, room.top() + top, width, height)
            widest = max(line.naturalTextWidth() for line in each.lines)
            aside = (width - 2 * pad - widest) / 2 * (-1 if style.right_to_left else 1)
            above = (height - 2 * pad - each.height(each.pages[0])) / 2
            words = box.adjusted(pad, pad, -pad, -pad).translated(round(aside), round(above))
            pieces.append(Piece(number, "", box, words, each, each.pages[0]))
        top += height + gap
    return _in_the_middle([*pages, tuple(pieces)] if pieces else pages, room)


def _in_the_middle(pages: list[Page], room: QRectF) -> list[Page]:
    """The cards of one page alone, as much room above as below them."""
    if len(pages) != 1:
        return pages
    spare = room.bottom() - max(piece.box.bottom() for piece in pages[0])
    down = max(0, round(spare / 2))
    moved = (
        piece._replace(box=piece.box.translated(0, down), words=piece.words.translated(0, down))
        for piece in pages[0]
    )
    return [tuple(moved)]


def card_inner(box: QRectF, labels: float, style: BoardStyle) -> QRectF:
    """A card without its edges and the column of its label."""
    look = style.look
    edge = look.band + round(look.px * 0.4)
    column = labels + 1.5 * look.inner_gap if labels else 0.0
    if style.right_to_left:
        return box.adjusted(edge, 0, -edge - column, 0)
    return box.adjusted(edge + column, 0, -edge, 0)


def _paragraphs(card: SlideCard, style: BoardStyle) -> Iterator[QTextLayout]:
    weights = (QFont.Weight.Medium, QFont.Weight.Bold, QFont.Weight.Normal)
    for text, weight in zip((card.text, card.who, card.sign), weights, strict=True):
        if text:
            yield QTextLayout(beginning(text, LONGEST), board_font(style.look.px_for(text), weight))


def lay_out_line(line: ReadLine, room: QRectF, style: BoardStyle) -> Read:
    """A line as large as it fits whole; at the room's own size it may take several pages.

    Before it does, what is read before and after it gives way.
    """
    height = room.height() / style.look.px
    context = 2 if height >= TWO_LINES_EM else 1 if height >= ONE_LINE_EM else 0
    tried = [(times, context) for times in SIZES]
    tried += [(SIZES[-1], lines) for lines in reversed(range(context))]
    for times, lines in tried:
        read = _read_at(line, room, style, times, lines)
        if len(read.flow.pages) == 1:
            break
    return read


def _read_at(line: ReadLine, room: QRectF, style: BoardStyle, times: float, context: int) -> Read:
    look = style.look
    around = round(context * look.pitch + 0.5 * look.px) if context else 0
    box = room.adjusted(0, around, 0, -around)
    edge, pad = look.band + round(look.px * 0.55), round(look.px * 0.4)
    head = round(look.px * HEAD_EM)
    words = box.adjusted(edge, pad + head, -edge, -pad)
    laid = flow(
        list(_read_paragraphs(line, times, style)),
        words.width(),
        words.height(),
        look.px * NOTE_GAP_EM,
    )
    return Read(line, box, words, laid, context)


def _read_paragraphs(line: ReadLine, times: float, style: BoardStyle) -> Iterator[QTextLayout]:
    look, text = style.look, beginning(line.text, LONGEST)
    yield QTextLayout(text, board_font(round(times * look.px_for(text)), QFont.Weight.Medium))
    for note in line.notes:
        yield QTextLayout(beginning(note, LONGEST), board_font(look.px_for(note)))
