"""The heading above a column's cards: a side's letter and name, or the AND."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from andfacil.ui.style.elided import ELLIPSIS
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.measures import LINE_PITCH
from andfacil.ui.style.painting import draw_word, elided_word, rounded, text_width
from andfacil.ui.style.text_lines import Folded, fold, longest_word

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.values.cards import Side
    from andfacil.domain.views.room import RoomFrame
    from andfacil.ui.board.model.column import ColumnModel
    from andfacil.ui.style.measures import BoardLook, BoardStyle
    from andfacil.ui.words.board import BoardWords

NAME_LINES = 2
ARABIC = re.compile(r"[\u0600-\u06ff]")
HIGH_AND_LOW = "\N{ARABIC LETTER ALEF WITH HAMZA ABOVE}\N{ARABIC LETTER YEH}"
"""Letters that reach higher and lower than most: both names are level, whichever has them."""
LEAST_LETTERS = 4
"""Of a name's first word, or it is an article and says nothing."""
NARROW_EM, NARROW_LINES = 8, 3
"""On the desk a name with less width than this may take one line more, or both sides read alike."""


def badge_size(look: BoardLook) -> int:
    """Side of the square with a side's letter, in px."""
    return round(look.heading_px * (1.15 if look.stacked else 1.28))


def side_line_height(names: Iterable[str], width: int, look: BoardLook) -> int:
    """Height in px of what `paint_side_line` paints for these names, without the space around."""
    badge = badge_size(look)
    if not look.piled:
        return badge
    below = [_fold_below(name, width, look) for name in names]
    return badge + max((folded.height for folded in below if folded is not None), default=0)


def names_have_room(names: Iterable[str], width: int, look: BoardLook) -> bool:
    """False where the letter stands for each side: one with its name would count for more.

    So it does where the names are cut to the words that they begin with alike.
    """
    named = list(names)
    if not all(_has_room(name, width, look) for name in named):
        return False
    shown = [name if look.piled else _beginning_shown(name, width, look) for name in named]
    return len(set(shown)) == len(set(named))


def _beginning_shown(name: str, width: int, look: BoardLook) -> str:
    font = board_font(look.px_for(name, look.heading_px), QFont.Weight.DemiBold)
    return elided_word(name, font, _name_width(width, look))


def _has_room(name: str, width: int, look: BoardLook) -> bool:
    if look.piled:
        return _fold_below(name, width, look) is not None
    font = board_font(look.px_for(name, look.heading_px), QFont.Weight.DemiBold)
    least = min(text_width(name, font), text_width(f"{name.partition(' ')[0]} …", font))
    return least <= _name_width(width, look)


def _fold_below(name: str, width: int, look: BoardLook) -> Folded | None:
    """A side's name below its letter; None where it has a word too long for the column."""
    font = board_font(look.px_for(name, look.heading_px), QFont.Weight.DemiBold)
    space = width - 2 * look.panel_pad
    return fold(name, font, space, NAME_LINES) if longest_word(name, font) <= space else None


def _name_font(name: str, width: int, look: BoardLook) -> QFont:
    """Of a side's name; on the desk a word wider than the column is whole and smaller."""
    px, weight = look.px_for(name, look.heading_px), QFont.Weight.DemiBold
    font, room = board_font(px, weight), width - 2 * heading_edge(look) - 1
    if look.paged or (longest := longest_word(name, font)) <= room:
        return font
    return board_font(max(look.small_px, int(px * room / longest)), weight)


def name_is_below(name: str, width: int, look: BoardLook) -> bool:
    """True where a word of a name is whole below its letter, and would be cut beside it."""
    font, whole = _name_font(name, width, look), width - 2 * heading_edge(look)
    longest, beside = longest_word(name, font), _name_width(width, look)
    if beside < longest <= whole:
        return True
    if longest > whole or len(name.partition(" ")[0]) >= LEAST_LETTERS:
        return False
    shown = fold(name, font, beside, NAME_LINES)  # `The …` beside its letter says nothing
    return not shown.whole and shown.layouts[-1].text() == ELLIPSIS


def fold_name(name: str, width: int, look: BoardLook) -> Folded:
    """A side's name for a column `width` px wide, beside its letter or below it."""
    font = _name_font(name, width, look)
    level = HIGH_AND_LOW if ARABIC.search(name) else ""
    if name_is_below(name, width, look):
        return fold(name, font, width - 2 * heading_edge(look), NAME_LINES, level=level)
    space = _name_width(width, look)
    narrow = (
        not look.terse and not (look.tight and look.stacked) and space < NARROW_EM * look.heading_px
    )
    return fold(name, font, space, NARROW_LINES if narrow else NAME_LINES, level=level)


def side_heading_height(name: str, width: int, look: BoardLook) -> int:
    """Height of a side's heading with the space around it, in px."""
    badge, named = badge_size(look), fold_name(name, width, look).height
    tallest = badge + named if name_is_below(name, width, look) else max(badge, named)
    return look.panel_pad + tallest + round(look.card_gap * 1.3)


def paint_side_heading(
    painter: QPainter, width: int, side: Side, name: str, style: BoardStyle
) -> None:
    """The side's letter on a square of its colour, and the name it chose."""
    look, theme = style.look, style.theme
    colour, badge = theme.of_side("side", side), badge_size(look)
    edge, folded = heading_edge(look), fold_name(name, width, look)
    box = QRectF(
        width - edge - badge if style.right_to_left else edge, look.panel_pad, badge, badge
    )
    box.translate(0, max(0.0, (look.pitch - badge) / 2) if look.stacked else 0)
    _paint_badge(painter, box, side, style)
    if name_is_below(name, width, look):
        folded.draw(painter, edge, box.bottom(), colour)
        return
    start = box.right() + _badge_gap(look)
    if style.right_to_left:
        start = box.left() - _badge_gap(look) - _name_width(width, look)
    top = look.panel_pad + (badge - folded.height) / 2
    folded.draw(painter, start, max(float(look.panel_pad), top), colour)


def paint_side_line(
    painter: QPainter, width: int, side: Side, name: str, style: BoardStyle
) -> None:
    """The same in one line: a name too long for it ends in an ellipsis.

    In an upright room its words are below the letter: beside it most names would have none whole.
    Without a name the letter says it alone.
    """
    look, badge = style.look, badge_size(style.look)
    edge, space = heading_edge(look), _name_width(width, look)
    x = width - edge - badge if style.right_to_left else edge
    box = QRectF(x, look.panel_pad, badge, badge)
    _paint_badge(painter, box, side, style)
    if look.piled:
        if (folded := _fold_below(name, width, look)) is not None:
            folded.draw(painter, look.panel_pad, box.bottom(), style.theme.of_side("side", side))
        return
    start = box.left() - _badge_gap(look) - space if style.right_to_left else box.right()
    line = QRectF(start + (0 if style.right_to_left else _badge_gap(look)), box.top(), space, badge)
    font = board_font(look.px_for(name, look.heading_px), QFont.Weight.DemiBold)
    align = Qt.AlignmentFlag.AlignRight if style.right_to_left else Qt.AlignmentFlag.AlignLeft
    draw_word(painter, line, name, font, style.theme.of_side("side", side), align)


def _paint_badge(painter: QPainter, box: QRectF, side: Side, style: BoardStyle) -> None:
    look, theme = style.look, style.theme
    painter.fillPath(rounded(box, box.width() * 0.2), theme.of_side("side", side))
    letter = board_font(max(look.px, round(look.heading_px * 0.95)), QFont.Weight.Bold)
    draw_word(painter, box, side.value, letter, theme["on_side"])


def room_beside_name(name: str, width: int, height: int, style: BoardStyle) -> QRectF:
    """What is free after the name, in the last line of a side's heading `height` px high."""
    look, folded = style.look, fold_name(name, width, style.look)
    line = round(look.heading_px * LINE_PITCH)
    bottom = height - round(look.card_gap * 1.3)
    edge = heading_edge(look)
    row = QRectF(edge, bottom - line, width - 2 * edge, line)
    if height > side_heading_height(name, width, look):
        return row  # the other side's name has one line more
    below = name_is_below(name, width, look)
    if folded.lines == 1 and not below:
        row.moveTop(look.panel_pad + (max(badge_size(look), folded.height) - line) / 2)
    start = 0 if below else badge_size(look) + _badge_gap(look)
    space = width - 2 * edge if below else _name_width(width, look)
    layout = folded.layouts[-1]
    last = layout.lineAt(layout.lineCount() - 1).naturalTextRect()
    if style.right_to_left:
        row.setRight(width - edge - start - space + last.left())
    else:
        row.setLeft(edge + start + last.right())
    return row


def paint_and_heading(painter: QPainter, width: int, style: BoardStyle) -> None:
    """The word AND, and its question; on a low desk the word alone."""
    look, theme = style.look, style.theme
    words, weight = style.words, QFont.Weight
    y = float(look.panel_pad)
    rows = (
        (words("question.joint"), look.heading_px, weight.Bold, "and"),
        (words("question.ask"), look.px, weight.Normal, "ink_soft"),
    )
    for text, px, thickness, role in rows if look.captioned else rows[:1]:
        box = QRectF(look.panel_pad, y, width - 2 * look.panel_pad, px * 1.4)
        draw_word(painter, box, text, board_font(px, thickness), theme[role])
        y += px * 1.45


def joint_row(width: int, style: BoardStyle) -> QRectF:
    """Where the AND is above the question, as high as a side's name; no height without room."""
    look = style.look
    edge = heading_edge(look)
    tallest = max(badge_size(look), round(look.heading_px * LINE_PITCH))
    height = tallest if look.captioned else 0
    return QRectF(edge, look.panel_pad, width - 2 * edge, height)


def paint_joint(painter: QPainter, width: int, style: BoardStyle) -> None:
    """The word that the middle stands for, above its question in the room."""
    row, align = joint_row(width, style), Qt.AlignmentFlag
    if row.height():
        side = align.AlignRight if style.right_to_left else align.AlignLeft
        word, font = style.words("question.joint"), _joint_font(style)
        draw_word(painter, row, word, font, style.theme["and"], side)


def room_beside_joint(width: int, style: BoardStyle) -> QRectF:
    """What is free after the AND, in px."""
    row = joint_row(width, style)
    taken = text_width(style.words("question.joint"), _joint_font(style))
    return row.adjusted(0, 0, -taken, 0) if style.right_to_left else row.adjusted(taken, 0, 0, 0)


def _joint_font(style: BoardStyle) -> QFont:
    word = style.words("question.joint")
    return board_font(style.look.px_for(word, style.look.heading_px), QFont.Weight.Bold)


def spoken_column(column: ColumnModel, frame: RoomFrame, words: BoardWords) -> str:
    """A column for a screen reader: whose it is and how many cards it has."""
    count = column.rowCount()
    if column.side is None:
        return words("column.solutions", joint=words("question.joint"), count=count)
    name = frame.side(column.side)
    side, musts = column.side.value, column.musts
    return words("column.side", side=side, name=name, count=count, musts=musts)


def paint_empty(
    painter: QPainter, room: QRect, side: Side | None, style: BoardStyle, *, typed: bool
) -> None:
    """What belongs into a column that has no card yet; in the room only where it fits whole.

    Where cards are `typed`, at the desk, it says how.
    """
    look, words = style.look, style.words.empty(side, typed=typed)
    narrow = room.width() < 12 * look.px
    inset = look.panel_pad if narrow else 2 * look.panel_pad + look.px
    painter.setFont(board_font(look.px_for(words)))
    painter.setPen(style.theme["ink_soft"])
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    above = look.pitch if look.stacked else 2 * look.pitch
    place = room.adjusted(inset, above, -inset, 0)
    if not look.terse or place.contains(painter.boundingRect(place, flags, words)):
        painter.drawText(place, flags, words)


def _name_width(width: int, look: BoardLook) -> int:
    edges = 2 * heading_edge(look) + round(look.panel_pad * 0.2)
    return max(60, width - edges - badge_size(look) - _badge_gap(look))


def heading_edge(look: BoardLook) -> int:
    """From the column's edge to the square with the letter, in px."""
    return look.panel_pad if look.stacked else look.panel_pad + 3


def _badge_gap(look: BoardLook) -> int:
    return round(look.inner_gap * (0.6 if look.stacked else 1.0))
