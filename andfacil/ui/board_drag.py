"""A card in the facilitator's hand: taken to a solution it links, within its column it moves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QWidget

from andfacil.domain.room import RoomNeed, RoomSolution
from andfacil.ui.card_paint import ring_rect
from andfacil.ui.column_model import CARD_ROLE
from andfacil.ui.painting import line_pen, painting
from andfacil.ui.safe_override import safe_override
from andfacil.ui.threads import curve

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from andfacil.ui.column_view import ColumnView
    from andfacil.ui.look import BoardStyle


class DragLine(QWidget):
    """What is seen while a card is held: a thread to the pointer, or the place it would take."""

    def __init__(self, style: BoardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.style_of_board = style
        self._ends: tuple[QPointF, QPointF] | None = None
        self._level = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_thread(self, start: QPointF, end: QPointF) -> None:
        """A thread being drawn."""
        self._show(start, end, level=False)

    def show_place(self, start: QPointF, end: QPointF) -> None:
        """A level line between the two cards where a third would go."""
        self._show(start, end, level=True)

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ends is None:
            return
        theme, look = self.style_of_board.theme, self.style_of_board.look
        with painting(self) as painter:
            painter.setPen(line_pen(theme["and"], look.thread * 1.4, dashed=not self._level))
            if self._level:
                painter.drawLine(*self._ends)
            else:
                painter.drawPath(curve(*self._ends))
                painter.setBrush(theme["and"])
                painter.drawEllipse(self._ends[1], 4, 4)

    def _show(self, start: QPointF, end: QPointF, *, level: bool) -> None:
        self._ends = (start, end)
        self._level = level
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self.update()


class BoardDrag(QObject):
    """Turns what the columns tell of a held card into what it asks for.

    Signals:
        link_asked: solution, need, how: `meets`, or `breaks` with Shift held; `clear` where the
            two are linked like that already.
        move_asked: the card (ref) should take this row of its run.
    """

    link_asked = Signal(str, str, str)
    move_asked = Signal(str, int)

    def __init__(self, views: Sequence[ColumnView], line: DragLine, board: QWidget) -> None:
        super().__init__(board)
        self._views = views
        self._line = line
        self._board = board
        self._held = ""
        self._by_ring = False
        self._source: ColumnView | None = None
        self._connect()

    def _connect(self) -> None:
        for view in self._views:
            view.dragged.connect(self._on_dragged)
            view.dropped.connect(self._on_dropped)

    @property
    def held(self) -> str:
        """The ref of the held card, or empty."""
        return self._held

    def cancel(self) -> None:
        """Put the card back."""
        for view in self._views:
            view.let_go()
            self._mark(view, "")
        self._line.hide()
        self._held = ""
        self._source = None

    def _on_dragged(self, ref: str, place: QPoint, by_ring: bool) -> None:
        source = next((view for view in self._views if view.column.find(ref)), None)
        if source is None:
            self.cancel()
            return
        self._held, self._source, self._by_ring = ref, source, by_ring
        spot = source.viewport().mapTo(self._board, place)
        for view in self._views:
            self._mark(view, self._link_target(view, spot))
        if self._view_at(spot) is source and not by_ring:
            self._show_place(source, place)
        else:
            start = source.viewport().mapTo(self._board, self._start_of_thread(source, place))
            self._line.show_thread(QPointF(start), QPointF(spot))

    def _on_dropped(self, place: QPoint, shift: bool) -> None:
        held, source, by_ring = self._held, self._source, self._by_ring
        if source is None or not source.column.find(held):
            self.cancel()
            return
        spot = source.viewport().mapTo(self._board, place)
        view = self._view_at(spot)
        target = self._link_target(view, spot) if view else ""
        self.cancel()
        if target:
            solution, need = (held, target) if held.startswith("AND") else (target, held)
            self.link_asked.emit(solution, need, self._how(solution, need, breaks=shift))
        elif view is source and not by_ring:
            row = source.column.row(held)
            place_in_run = self._place_in_run(source, row, place)
            if place_in_run != row - source.column.run(row).start:
                self.move_asked.emit(held, place_in_run)

    def _how(self, solution: str, need: str, *, breaks: bool) -> str:
        for view in self._views:
            card = view.column.find(solution)
            if isinstance(card, RoomSolution) and need in (card.breaks if breaks else card.meets):
                return "clear"
        return "breaks" if breaks else "meets"

    def _view_at(self, spot: QPoint) -> ColumnView | None:
        for view in self._views:
            if view.rect().contains(view.mapFrom(self._board, spot)):
                return view
        return None

    def _link_target(self, view: ColumnView, spot: QPoint) -> str:
        """The card under the pointer that the held one can be linked with."""
        index = view.indexAt(view.viewport().mapFrom(self._board, spot))
        if not index.isValid():
            return ""
        ref = str(index.data(CARD_ROLE).ref)
        return ref if ref.startswith("AND") is not self._held.startswith("AND") else ""

    def _mark(self, view: ColumnView, ref: str) -> None:
        if view.target_ref != ref:
            view.target_ref = ref
            view.viewport().update()

    def _place_in_run(self, view: ColumnView, row: int, place: QPoint) -> int:
        """The row of its run that the held card would take, counted without itself."""
        run = view.column.run(row)
        above = sum(view.rect_of(other).center().y() < place.y() for other in run if other != row)
        return min(above, len(run) - 1)

    def _start_of_thread(self, view: ColumnView, place: QPoint) -> QPoint:
        """A need's ring; on a solution the edge that looks to the pointer."""
        card, rect = view.column.find(self._held), view.rect_of(view.column.row(self._held))
        if isinstance(card, RoomNeed):
            ring = ring_rect(rect.toRectF(), card.side, view.rows.style)
            return ring.center().toPoint()
        x = rect.right() if place.x() > rect.center().x() else rect.left()
        return QPoint(x, rect.center().y())

    def _show_place(self, view: ColumnView, place: QPoint) -> None:
        row = view.column.row(self._held)
        run = view.column.run(row)
        new = run.start + self._place_in_run(view, row, place)
        rect = view.rect_of(new)
        gap = view.rows.places.spacing.gap / 2
        y = rect.top() - gap if new <= row else rect.bottom() + gap
        left = view.viewport().mapTo(self._board, QPoint(rect.left(), round(y)))
        right = view.viewport().mapTo(self._board, QPoint(rect.right(), round(y)))
        self._line.show_place(QPointF(left), QPointF(right))
