"""Dragging cards: onto a solution it links them, within their column it moves them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QTimer, Signal

from andfacil.domain.views.room import RoomNeed, RoomSolution
from andfacil.ui.board.cards.layout import need_ring
from andfacil.ui.board.drop_place import drop_place
from andfacil.ui.board.model.column import CARD_ROLE
from andfacil.ui.words.board import desk_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.board.columns.view import ColumnView
    from andfacil.ui.board.drag_line import DragLine

EDGE = 28
"""A column scrolls while cards are held so near to its end, in px."""
SCROLL_MS = 30
SCROLL_PX = 9


class BoardDrag(QObject):
    """Turns a drag in the columns into the link or the move that it asks for.

    A card that is one of several selected ones takes the others along. `held` is the ref of the
    card under the pointer, or empty.

    Signals:
        link_asked: solution, needs, how: `meets`, or `breaks` with Shift held; `clear` where all
            are linked like that already.
        place_asked: the cards (refs) of one column should go there: True among the
            non-negotiables, and how many others of that run are above them.
    """

    link_asked = Signal(str, object, str)
    place_asked = Signal(object, bool, int)

    def __init__(self, views: Sequence[ColumnView], line: DragLine, board: QWidget) -> None:
        super().__init__(board)
        self._views = views
        self._line = line
        self._board = board
        self.held = ""
        self._by_ring = False
        self._source: ColumnView | None = None
        self._place = QPoint()
        self._scrolls = QTimer(self, interval=SCROLL_MS)
        self._scrolls.timeout.connect(self._scroll)
        for view in self._views:
            view.dragged.connect(self._on_dragged)
            view.dropped.connect(self._on_dropped)

    def cancel(self) -> None:
        """Put the cards back."""
        for view in self._views:
            view.let_go()
            self._mark(view, "", frozenset())
        self._scrolls.stop()
        self._line.hide()
        self.held = ""
        self._source = None

    def _on_dragged(self, ref: str, place: QPoint, by_ring: bool) -> None:
        source = next((view for view in self._views if view.column.find(ref)), None)
        if source is None:
            self.cancel()
            return
        self.held, self._source, self._by_ring, self._place = ref, source, by_ring, place
        spot = source.viewport().mapTo(self._board, place)
        over = self._view_at(spot)
        moves = over is source and not by_ring
        lifted = frozenset(self._held_in(source)) if moves else frozenset()
        for view in self._views:
            self._mark(view, self._link_target(view, spot), lifted)
        if moves:
            self._show_place(source, place)
            self._scrolls.start()
        else:
            self._scrolls.stop()
            start = source.viewport().mapTo(self._board, self._start_of_thread(source, place))
            self._line.show_line(QPointF(start), QPointF(spot), level=False)

    def _on_dropped(self, place: QPoint, shift: bool) -> None:
        held, source, by_ring = self.held, self._source, self._by_ring
        if source is None or not source.column.find(held):
            self.cancel()
            return
        spot = source.viewport().mapTo(self._board, place)
        view = self._view_at(spot)
        target = self._link_target(view, spot) if view else ""
        together, needs = self._held_in(source), self._held_needs()
        self.cancel()
        if target:
            solution, linked = (held, (target,)) if held.startswith("AND") else (target, needs)
            self.link_asked.emit(solution, linked, self._how(solution, linked, breaks=shift))
        elif view is source and not by_ring:
            wanted = drop_place(source, together, place.y())
            if not wanted.stays:
                self.place_asked.emit(together, wanted.must, wanted.row)

    def _held_in(self, view: ColumnView) -> tuple[str, ...]:
        """The held card and those of its column that are selected with it, in their order."""
        if self.held not in view.chosen_refs:
            return (self.held,)
        return tuple(card.ref for card in view.column.cards() if card.ref in view.chosen_refs)

    def _held_needs(self) -> tuple[str, ...]:
        """The held need and those of both sides that are selected with it."""
        chosen = self._source.chosen_refs if self._source else frozenset()
        if self.held not in chosen:
            return (self.held,)
        refs = [card.ref for view in self._views for card in view.column.cards()]
        return tuple(ref for ref in refs if ref in chosen and not ref.startswith("AND"))

    def _how(self, solution: str, needs: Sequence[str], *, breaks: bool) -> str:
        for view in self._views:
            card = view.column.find(solution)
            if isinstance(card, RoomSolution) and {*needs} <= {
                *(card.breaks if breaks else card.meets)
            }:
                return "clear"
        return "breaks" if breaks else "meets"

    def _view_at(self, spot: QPoint) -> ColumnView | None:
        for view in self._views:
            if view.rect().contains(view.mapFrom(self._board, spot)):
                return view
        return None

    def _link_target(self, view: ColumnView, spot: QPoint) -> str:
        """The card under the pointer that the held ones can be linked with."""
        index = view.indexAt(view.viewport().mapFrom(self._board, spot))
        if not index.isValid():
            return ""
        ref = str(index.data(CARD_ROLE).ref)
        return ref if ref.startswith("AND") is not self.held.startswith("AND") else ""

    def _mark(self, view: ColumnView, target: str, lifted: frozenset[str]) -> None:
        if (view.target_ref, view.lifted_refs) != (target, lifted):
            view.target_ref, view.lifted_refs = target, lifted
            view.viewport().update()

    def _start_of_thread(self, view: ColumnView, place: QPoint) -> QPoint:
        """A need's ring; on a solution the edge nearer to the pointer."""
        card, rect = view.column.find(self.held), view.rect_of(view.column.row(self.held))
        if isinstance(card, RoomNeed):
            ring = need_ring(rect.toRectF(), card, view.rows.style, view.column.ref_letters)
            return ring.center().toPoint()
        x = rect.right() if place.x() > rect.center().x() else rect.left()
        return QPoint(x, rect.center().y())

    def _show_place(self, view: ColumnView, place: QPoint) -> None:
        """Show a line where the cards would go; none while they would not move."""
        wanted = drop_place(view, self._held_in(view), place.y())
        if wanted.stays:
            self._line.hide()
            return
        rect = view.rect_of(view.column.row(self.held))
        left, right = (
            QPointF(view.viewport().mapTo(self._board, QPoint(x, wanted.y)))
            for x in (rect.left(), rect.right())
        )
        words = desk_words().kind(non_negotiable=wanted.must) if wanted.crosses else ""
        self._line.show_line(left, right, words, level=True)

    def _scroll(self) -> None:
        """Scroll while cards are held near an end of their column."""
        view = self._source
        if view is None:
            return
        beyond = self._place.y() - view.viewport().height() + EDGE
        step = max(0, beyond) - max(0, EDGE - self._place.y())
        bar, before = view.verticalScrollBar(), view.verticalScrollBar().value()
        bar.setValue(before + max(-SCROLL_PX, min(step, SCROLL_PX)))
        if bar.value() != before:
            self._show_place(view, self._place)
