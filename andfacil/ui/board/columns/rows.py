"""The rows of a column and their heights; follows the model and measures only what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal

from andfacil.ui.board.cards.layout import card_height
from andfacil.ui.board.columns.geometry import ColumnGeometry, Spacing
from andfacil.ui.style.text_lines import NO_LIMIT

if TYPE_CHECKING:
    from andfacil.ui.board.model.column import ColumnModel
    from andfacil.ui.style.measures import BoardLook, BoardStyle


LEAST_WIDTH = 40
"""px of a card, in a window that has no width yet."""


class ColumnRows(QObject):
    """Heights and places of a column's cards, in px.

    `edge` is from the view's side to its cards, `card_width` the width of every card.

    Signals:
        changed: these rows, from the first to the last, look different or are at other places;
            -1 for the last means all that follow.
    """

    changed = Signal(int, int)

    def __init__(self, column: ColumnModel, style: BoardStyle, parent: QObject) -> None:
        super().__init__(parent)
        self.column = column
        self.places = ColumnGeometry()
        self._view_width = 0
        self._tallest = NO_LIMIT
        self._ref_letters = column.ref_letters
        self._measured_for: tuple[int, BoardLook, bool, int, float] | None = None
        self.set_style(style)
        self.column.rowsInserted.connect(self._on_rows_inserted)
        self.column.rowsRemoved.connect(self._on_rows_removed)
        self.column.rowsMoved.connect(self._on_rows_moved)

    def __len__(self) -> int:
        return len(self.places)

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours; `measure` sizes the rows for them."""
        self.style, look = style, style.look
        self.edge = look.and_pad if self.column.side is None else look.panel_pad
        self.card_width = max(LEAST_WIDTH, self._view_width - 2 * self.edge)

    def measure(self, view_width: int) -> None:
        """Size every row anew for a view of this width, or for another style."""
        self._view_width = view_width
        self.card_width = max(LEAST_WIDTH, view_width - 2 * self.edge)
        self._space()
        look, mirrored = self.style.look, self.style.a_on_right
        state = (self.card_width, look, mirrored, self._ref_letters, self._tallest)
        if state != self._measured_for:
            self._measured_for = state
            self.places.reset([self._height(row) for row in range(self.column.rowCount())])
        self.changed.emit(0, -1)

    def set_tallest(self, height: float) -> None:
        """Fold every card so that it is at most `height` px high."""
        if height != self._tallest:
            self._tallest = height
            self.measure(self._view_width)

    def remeasure(self, first: int, last: int) -> None:
        """Size some rows anew: their words are others now."""
        self._space()
        resized = [self.places.resize(row, self._height(row)) for row in range(first, last + 1)]
        self.changed.emit(first, -1 if any(resized) else last)

    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self.column.ref_letters != self._ref_letters:
            self._ref_letters = self.column.ref_letters
            self.measure(self._view_width)
            return
        self._space()
        for row in range(first, last + 1):
            self.places.insert(row, self._height(row))
        self.changed.emit(first, -1)

    def _on_rows_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._space()
        for row in range(last, first - 1, -1):
            self.places.remove(row)
        self.changed.emit(first, -1)

    def _on_rows_moved(
        self, _parent: QModelIndex, first: int, _last: int, _to: QModelIndex, target: int
    ) -> None:
        self._space()
        height = self.places.remove(first)
        self.places.insert(target - 1 if target > first else target, height)
        self.changed.emit(min(first, target), -1)

    def _height(self, row: int) -> int:
        if self.card_width < 4 * self.style.look.px:  # not laid out yet: no width to wrap at
            return self.style.look.pitch
        card = self.column.card(row)
        return card_height(card, self.card_width, self.style, self._ref_letters, self._tallest)

    def _space(self) -> None:
        look = self.style.look
        captions = 0 if self.column.side is None else look.caption_room
        self.places.spacing = Spacing(captions, captions + look.section_gap, look.card_gap)
        self.places.section = self.column.musts
