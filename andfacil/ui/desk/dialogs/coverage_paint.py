"""The painting of the coverage grid: its marks, its headers and the legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from andfacil.domain.values.cards import Side, Status
from andfacil.domain.views.room import RoomNeed, RoomSolution
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.cards.marks import (
    chip_width,
    paint_chip,
    paint_cross,
    paint_ring,
    paint_status,
    paint_tick,
)
from andfacil.ui.desk.dialogs.coverage_model import CARD_ROLE, LINK_ROLE, NEED_ROLE, SOLUTION_ROLE
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import crisp, draw_word, line_pen, painting, restored, text_width
from andfacil.ui.style.text_lines import fold
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.cards import spoken_ref

if TYPE_CHECKING:
    from andfacil.ui.style.measures import BoardStyle

PAD = 8
"""From a header's edge to what is inside, in px."""
LINES = 2
"""Of a card's words in a header."""
FRAME = 3.0
"""Width of the frame around the current cell, in px."""
LEGEND_GAP, WORD_GAP = 18, 6
"""Between two marks of the legend, and between a mark and its words, in px."""


def paint_link(
    painter: QPainter, box: QRectF, link: str, side: Side, status: Status, style: BoardStyle
) -> None:
    """A tick in a disc for `meets`, a cross in a square for `breaks`.

    Full for an agreed solution, in outline for a draft; bare and faint where it does not count.
    """
    theme = style.theme
    colour = theme["breaks"] if link == "breaks" else theme.of_side("side", side)
    counts = status in {Status.AGREED, Status.DRAFT}
    full = status is Status.AGREED
    if not counts:
        colour = theme["ink_dim"]
    ink = theme["card"] if full else colour
    width = max(1.6, box.width() * 0.08)
    with restored(painter):
        painter.setPen(line_pen(colour, width, dashed=not full) if counts else Qt.PenStyle.NoPen)
        painter.setBrush(colour if full else Qt.BrushStyle.NoBrush)
        if link == "breaks":
            painter.drawRoundedRect(crisp(box, width), box.width() * 0.18, box.width() * 0.18)
            paint_cross(painter, box.center(), box.width() * 0.22, ink)
        else:
            painter.drawEllipse(crisp(box, width))
            paint_tick(painter, box, ink, box.width() * 0.12)


class LinkDelegate(QStyledItemDelegate):
    """Paints the cells."""

    def __init__(self, style: BoardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style

    @safe_override()
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, rect = self._style.theme, option.rect
        need, solution = index.data(NEED_ROLE), index.data(SOLUTION_ROLE)
        if not isinstance(need, RoomNeed) or not isinstance(solution, RoomSolution):
            return
        with restored(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(rect, theme["card"])
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme["line"])
            painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme["line"])
            if link := index.data(LINK_ROLE):
                size = self._style.look.px * 1.55
                box = QRectF(0, 0, size, size)
                box.moveCenter(QRectF(rect).center())
                paint_link(painter, box, link, need.side, solution.status, self._style)
            if option.state & QStyle.StateFlag.State_Selected:
                here = bool(option.state & QStyle.StateFlag.State_HasFocus)
                pen = line_pen(theme["focus"], FRAME) if here else line_pen(theme["ink_soft"], 1)
                painter.setPen(pen)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                inner = QRectF(rect).adjusted(1, 1, -2, -2)
                painter.drawRoundedRect(crisp(inner, FRAME), 4, 4)


class CardHeader(QHeaderView):
    """Needs at the side, or solutions along the top; those of the current cell are marked."""

    def __init__(self, orientation: Qt.Orientation, style: BoardStyle, parent: QTableView) -> None:
        super().__init__(orientation, parent)
        self._style = style
        self._table = parent
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    @safe_override()
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        theme = self._style.theme
        current = self._table.currentIndex()
        upright = self.orientation() is Qt.Orientation.Vertical
        here = current.isValid() and logicalIndex == (
            current.row() if upright else current.column()
        )
        card = self.model().headerData(logicalIndex, self.orientation(), CARD_ROLE)
        with restored(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = theme["panel_and"]
            if isinstance(card, RoomNeed):
                ground = theme.of_side("panel", card.side)
            painter.fillRect(rect, theme["track"] if here else ground)
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme["line"])
            painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme["line"])
            if isinstance(card, RoomNeed):
                self._paint_need(painter, QRectF(rect), card)
            elif isinstance(card, RoomSolution):
                self._paint_solution(painter, QRectF(rect), card)

    def _paint_need(self, painter: QPainter, rect: QRectF, card: RoomNeed) -> None:
        """Band of a non-negotiable, ref, words and ring in one row, from where lines begin."""
        look, theme = self._style.look, self._style.theme
        colour = theme.of_side("side", card.side)
        middle = rect.center().y()

        def part(start: float, width: float, height: float) -> QRectF:
            left = rect.left() + start
            if self._style.right_to_left:
                left = rect.right() - start - width
            return QRectF(left, middle - height / 2, width, height)

        if card.non_negotiable:
            painter.fillRect(part(0, look.band, rect.height()).adjusted(0, 0, 0, -1), colour)
        start: float = PAD + look.band
        chip = part(start, chip_width(card.ref, look), look.chip_height)
        paint_chip(painter, chip, card.ref, self._style, broken=False, dim=False)
        start += max(chip.width(), chip_width("A00", look)) + PAD
        end = rect.width() - PAD - look.ring
        paint_ring(painter, part(end, look.ring, look.ring), card.ring, colour, theme["card"])
        words = fold(card.text, board_font(look.small_px), end - PAD - start, LINES)
        room = part(start, end - PAD - start, words.height)
        words.draw(painter, room.left(), room.top(), theme["ink"])

    def _paint_solution(self, painter: QPainter, rect: QRectF, card: RoomSolution) -> None:
        """Ref and status above the words; the status by its shape as well as by its word."""
        look, theme = self._style.look, self._style.theme
        quiet = card.status in {Status.PARKED, Status.REJECTED}
        ink = theme["ink_soft"] if quiet else theme["and"]
        inner = rect.adjusted(PAD, PAD, -PAD, -PAD)
        row = look.small_px * 1.5
        bold = board_font(look.ref_px, QFont.Weight.Bold)
        mirrored = self._style.right_to_left
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        top = QRectF(inner.left(), inner.top(), inner.width(), row)
        draw_word(painter, top, spoken_ref(card.ref), bold, ink, start)
        second = top.translated(0, row)
        side = row * 0.72
        edge = inner.right() - side if mirrored else inner.left()
        mark = QRectF(edge, second.center().y() - side / 2, side, side)
        if card.status is Status.DRAFT:
            painter.setPen(line_pen(ink, 1.4, dashed=True))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(crisp(mark, 1.4))
        else:
            paint_status(painter, mark, card.status, ink)
        taken = side + 5
        word = second.adjusted(0, 0, -taken, 0) if mirrored else second.adjusted(taken, 0, 0, 0)
        weight = QFont.Weight.Bold if card.status is Status.AGREED else QFont.Weight.Normal
        font = board_font(look.small_px, weight)
        draw_word(painter, word, desk_words().status(card.status), font, ink, start)
        words = fold(card.text, board_font(look.small_px), inner.width(), LINES)
        colour = theme["ink_soft"] if quiet else theme["ink"]
        words.draw(painter, inner.left(), second.bottom() + 2, colour)


def row_height(style: BoardStyle) -> int:
    """Of a need with two lines of words, in px."""
    return round(style.look.small_px * 1.28 * LINES) + PAD + 4


def header_height(style: BoardStyle) -> int:
    """Of a solution with ref, status and two lines of words, in px."""
    return round(style.look.small_px * (1.5 * 2 + 1.28 * LINES)) + 2 * PAD + 4


class MarkLegend(QWidget):
    """What the marks mean, drawn by the same code as the cells."""

    def __init__(self, style: BoardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        translate = QCoreApplication.translate
        self._marks = (
            ("meets", Status.AGREED, translate("Grid", "meets, agreed")),
            ("meets", Status.DRAFT, translate("Grid", "meets, draft")),
            ("breaks", Status.AGREED, translate("Grid", "breaks, agreed")),
            ("breaks", Status.DRAFT, translate("Grid", "breaks, draft")),
        )
        self.setAccessibleName("; ".join(words for _, _, words in self._marks))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        """All marks beside each other."""
        wide = sum(map(self._width_of, self._words())) + LEGEND_GAP * (len(self._marks) - 1)
        return QSize(round(wide) + 1, self._line_height())

    @safe_override(QSize)
    def minimumSizeHint(self) -> QSize:
        """All marks below each other."""
        return QSize(round(max(map(self._width_of, self._words()))) + 1, self._line_height())

    @safe_override(0)
    def heightForWidth(self, width: int) -> int:
        return self._line_height() * (self._places(width)[-1][0] + 1)

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        look, theme = self._style.look, self._style.theme
        font, size = board_font(look.small_px), self._mark_size()
        high, mirrored = self._line_height(), self.isRightToLeft()
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        with painting(self) as painter:
            for (line, x), (link, status, words) in zip(
                self._places(self.width()), self._marks, strict=True
            ):
                box = QRectF(x, line * high + (high - size) / 2, size, size)
                wide = text_width(words, font) + 2
                room = QRectF(box.right() + WORD_GAP, line * high, wide, high)
                if mirrored:
                    box.moveRight(self.width() - box.left())
                    room.moveRight(self.width() - room.left())
                paint_link(painter, box, link, Side.A, status, self._style)
                draw_word(painter, room, words, font, theme["ink"], start)

    def _places(self, width: int) -> list[tuple[int, float]]:
        """The line and the distance from its beginning (px) of each mark, at this width."""
        places: list[tuple[int, float]] = []
        line, x = 0, 0.0
        for words in self._words():
            if x and x + self._width_of(words) > width:
                line, x = line + 1, 0.0
            places.append((line, x))
            x += self._width_of(words) + LEGEND_GAP
        return places

    def _words(self) -> list[str]:
        return [words for _, _, words in self._marks]

    def _width_of(self, words: str) -> float:
        font = board_font(self._style.look.small_px)
        return self._mark_size() + WORD_GAP + text_width(words, font) + 2

    def _mark_size(self) -> float:
        return self._style.look.px * 1.35

    def _line_height(self) -> int:
        return round(self._style.look.px * 1.9)
