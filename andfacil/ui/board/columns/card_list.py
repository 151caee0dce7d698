"""An item view for the cards of a column, with its own geometry.

Qt's list view asks for the size of every row after every change; at 5,000 cards that is what an
edit would mostly cost. Here a change touches the rows that it is about.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.cards.delegate import CardDelegate
from andfacil.ui.board.cards.paint import CardState
from andfacil.ui.board.columns.readable_view import CardRows
from andfacil.ui.board.columns.rows import ColumnRows
from andfacil.ui.board.model.column import ORDER_ROLE, ColumnModel
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import crisp, draw_word, fitting, line_pen, painting, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from andfacil.domain.views.room import RoomCard
    from andfacil.ui.style.measures import BoardStyle

AnyIndex = QModelIndex | QPersistentModelIndex
Hint = QAbstractItemView.ScrollHint


class CardList(CardRows):
    """The rows of one column. Scrolls on the desk, shows whole pages in the room.

    How cards are drawn, by their refs: `target_ref` would take the drop, `quiet_refs` are faint,
    `lifted_refs` are dragged, `chosen_refs` (of any column) are selected together, and only
    `lit_refs`, if there are any, stay bright. `packed_refs` are marked as a package. `coming` and
    `closing` say how far new cards have appeared and rings have closed (0 to 1). `tail` is space
    kept below the last card, in px.

    Signals:
        arranged: cards may have moved.
    """

    arranged = Signal()

    def __init__(self, column: ColumnModel, style: BoardStyle, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget(self))  # Qt's own would cost PySide a look at all its widgets
        self.column = column
        self.rows = ColumnRows(column, style, self)  # connected to the model before the view
        self.target_ref = ""
        self.quiet_refs: frozenset[str] = frozenset()
        self.chosen_refs: frozenset[str] = frozenset()
        self.lifted_refs: frozenset[str] = frozenset()
        self.lit_refs: frozenset[str] = frozenset()
        self.packed_refs: frozenset[str] = frozenset()
        self.coming: dict[str, float] = {}
        self.closing: dict[str, float] = {}
        self.tail = 0
        self._page: range | None = None
        self.setModel(column)
        self._delegate = CardDelegate(style, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.viewport().setAutoFillBackground(False)
        self.rows.changed.connect(self._on_rows_changed)

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self.rows.set_style(style)
        self._delegate.style = style
        if self.testAttribute(Qt.WidgetAttribute.WA_Resized):  # else it has no width yet
            self.rows.measure(self.viewport().width())

    def show_page(self, page: range | None) -> None:
        """Show only these rows, from the top; None shows all and scrolls."""
        if page != self._page:
            self._page = page
            self.settle()
            self.viewport().update()

    def offset(self) -> int:
        """How far the cards are scrolled up, or the height of the pages before, in px."""
        if self._page is not None:
            first = self._page.start
            return self.rows.places.page_top(first) if first < len(self.rows.places) else 0
        return self.verticalScrollBar().value()

    def rect_of(self, row: int) -> QRect:
        """Where a card is in the viewport; outside it when it is scrolled away (px)."""
        rows, places = self.rows, self.rows.places
        return QRect(
            rows.edge, places.top(row) - self.offset(), rows.card_width, places.height(row)
        )

    def shown_rows(self) -> range:
        """The rows of which something can be seen."""
        top = self.offset()
        rows = self.rows.places.rows_between(top, top + self.viewport().height())
        if self._page is not None:
            rows = range(max(rows.start, self._page.start), min(rows.stop, self._page.stop))
        return rows

    def settle(self) -> None:
        """Fit the scroll range and the open editor to the rows."""
        bar, space = self.verticalScrollBar(), self.viewport().height()
        look = self.rows.style.look
        self.rows.unfold_into(space - self.tail - look.panel_pad)
        needed = self.rows.places.total + self.tail + look.panel_pad
        bar.setRange(0, max(0, needed - space) if self._page is None else 0)
        bar.setPageStep(space)
        bar.setSingleStep(look.pitch)
        self.updateEditorGeometries()
        self.arranged.emit()

    def _on_rows_changed(self, first: int, last: int) -> None:
        """Paint only what has changed: 200 cards in two windows take long."""
        self.settle()
        places, space = self.rows.places, self.viewport().rect()
        offset = self.offset()
        if first > 0:
            space.setTop(places.bottom(first - 1) - offset)
        if last >= 0:
            space.setBottom(places.bottom(last) - offset + 4)
        self.viewport().update(space)

    @safe_override()
    def dataChanged(
        self, topLeft: AnyIndex, bottomRight: AnyIndex, roles: Sequence[int] = ()
    ) -> None:
        if list(roles) != [ORDER_ROLE]:
            self.rows.remeasure(topLeft.row(), bottomRight.row())
            self.tell_changed(topLeft.row(), bottomRight.row())

    @safe_override(QRect)
    def visualRect(self, index: AnyIndex) -> QRect:
        if not index.isValid() or index.row() >= len(self.rows):
            return QRect()
        return self.rect_of(index.row())

    @safe_override(QModelIndex)
    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.rows.places.row_at(point.y() + self.verticalOffset())
        if row < 0 or not self.rect_of(row).contains(point):
            return QModelIndex()
        index = self.column.index(row, 0)
        return QModelIndex() if self.isIndexHidden(index) else index

    @safe_override()
    def scrollTo(self, index: AnyIndex, hint: Hint = Hint.EnsureVisible) -> None:
        if self._page is not None or not index.isValid() or index.row() >= len(self.rows):
            return
        rect, space = self.rect_of(index.row()), self.viewport().rect()
        gap = self.rows.places.spacing.gap
        bar = self.verticalScrollBar()
        if index.row() == 0:
            bar.setValue(0)
        elif rect.top() < space.top():
            bar.setValue(bar.value() + rect.top() - space.top() - gap)
        elif rect.bottom() > space.bottom():
            beyond = min(rect.bottom() - space.bottom() + gap, rect.top() - space.top())
            bar.setValue(bar.value() + beyond)

    @safe_override(0)
    def horizontalOffset(self) -> int:
        return 0

    @safe_override(0)
    def verticalOffset(self) -> int:
        return self.offset()

    @safe_override(False)
    def isIndexHidden(self, index: AnyIndex) -> bool:
        return self._page is not None and index.row() not in self._page

    @safe_override()
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        if index.isValid():
            self.selectionModel().select(index, command)

    @safe_override(QRegion)
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += QRegion(self.visualRect(index).adjusted(-3, -3, 3, 3))
        return region

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.rows.measure(self.viewport().width())
        else:
            self.settle()
            self.viewport().update()

    @safe_override()
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self.updateEditorGeometries()
        self.arranged.emit()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        touched, current = event.region(), self.currentIndex().row()
        with painting(self.viewport()) as painter:
            for row in self.shown_rows():
                rect = self.rect_of(row)
                if row in {0, self.column.musts} or (self._page and row == self._page.start):
                    self._paint_caption(painter, row, rect)
                halo = 4 if row == current or self.chosen_refs else 1  # round corners shade a px
                if touched.intersects(rect.adjusted(-halo, -halo, halo, halo)):
                    card = self.column.card(row)
                    state = self._state_of(card, current=row == current)
                    self._delegate.paint_row(painter, rect, card, self.column.ref_letters, state)
            if current < 0 and self.hasFocus():
                self._paint_focus(painter)

    def _state_of(self, card: RoomCard, *, current: bool) -> CardState:
        """How a card of this column is drawn now."""
        lit = card.ref in self.lit_refs
        faint = card.ref in self.quiet_refs or card.ref in self.lifted_refs
        return CardState(
            current=current or lit,
            focused=current and self.hasFocus(),
            target=card.ref == self.target_ref,
            quiet=faint or bool(self.lit_refs and not lit),
            chosen=card.ref in self.chosen_refs,
            packed=card.ref in self.packed_refs,
            come=self.coming.get(card.ref, 1.0),
            closed=self.closing.get(card.ref, 1.0),
        )

    def _paint_caption(self, painter: QPainter, row: int, rect: QRect) -> None:
        """NON-NEGOTIABLES or NEEDS above the first row of its run, or of a page.

        In a column too narrow for its first word it is smaller, down to the size that the words of
        Latin languages have, or left out: a card's band says it as well.
        """
        style, column = self.rows.style, self.column
        look, side = style.look, column.side
        if not look.caption_room or side is None:
            return
        place = QRectF(rect.left() + 3, rect.top() - look.caption_room, rect.width() - 6, 0)
        place.setHeight(look.caption_room - look.card_gap * 0.4)
        font = board_font(look.small_px, QFont.Weight.Bold)
        words = style.words.section(column.card(row))
        smaller = words[:1] + words[1:].lower()  # narrower, in a narrow column
        said = fitting((words, smaller), font, place.width())
        first = text_width(said if " " not in said else f"{said.split()[0]} …", font)
        if first > place.width():
            px = math.floor(look.small_px * place.width() / first)
            if px < look.small_px / look.scale:
                return
            font = board_font(px, QFont.Weight.Bold)
        draw_word(
            painter,
            place,
            said,
            font,
            style.theme.of_side("side", side),
            Qt.AlignmentFlag.AlignRight if style.right_to_left else Qt.AlignmentFlag.AlignLeft,
        )

    def _paint_focus(self, painter: QPainter) -> None:
        """A frame around the whole column, while there is no card to be framed."""
        style = self.rows.style
        painter.setPen(line_pen(style.theme["focus"], 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = crisp(QRectF(self.viewport().rect()), 2)
        painter.drawRoundedRect(box, style.look.radius, style.look.radius)
