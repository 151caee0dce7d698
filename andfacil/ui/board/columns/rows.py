"""The rows of a column and their heights; follows the model and measures only what changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Signal

from andfacil.ui.board.cards.layout import card_height
from andfacil.ui.board.cards.need_notes import NO_NOTES
from andfacil.ui.board.columns.geometry import ColumnGeometry, Spacing
from andfacil.ui.style.text_lines import NO_LIMIT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.views.room import RoomCard
    from andfacil.ui.board.model.column import ColumnModel
    from andfacil.ui.style.measures import BoardLook, BoardStyle


MOST_UNFOLDED = 24
"""Cards of a column that are asked whether all their words have room; more never have."""
MOST_KNOWN = 500
"""Heights of cards that are kept; more of them are of words that are gone."""
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
        self._lines = 0
        self._notes = NO_NOTES
        self._measured_lines = self._measured_notes = 0
        self._known: dict[tuple[RoomCard, int, int], int] = {}
        self._known_for: object = None
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
        look, turned = self.style.look, self.style.a_on_right
        state = (self.card_width, look, turned, self._ref_letters, self._tallest)
        if not self._lines:  # the first time: mostly there is room for all words
            few = self.column.rowCount() <= MOST_UNFOLDED
            self._lines = look.most_lines if few else look.fold_lines
        if (state, self._lines, self._notes) != (
            *(self._measured_for, self._measured_lines, self._measured_notes),
        ):
            self._measured_for, self._measured_lines = state, self._lines
            self._measured_notes = self._notes
            try:
                self.places.reset([self._height_now(row) for row in range(self.column.rowCount())])
            except Exception:  # ours, and told elsewhere: it must be tried again
                self._measured_for = None
                raise
        self.changed.emit(0, -1)

    def set_tallest(self, height: float) -> None:
        """Fold every card so that it is at most `height` px high."""
        if height != self._tallest:
            self._tallest = height
            self.measure(self._view_width)

    def total(self, notes: int) -> float:
        """The lower edge of the last card, if so much is said below their words (`need_notes`)."""
        if notes == self._notes:
            return self.places.total
        if self.column.rowCount() > MOST_UNFOLDED:
            return NO_LIMIT
        return self._sum([self._known_height(r, self._lines, notes) for r in self._all_rows()])

    def note_down(self, notes: int) -> None:
        """Say so much below the words of each card."""
        if notes != self._notes:
            self._notes = notes
            self.measure(self._view_width)

    def unfold_into(self, space: int) -> None:
        """Show so many lines of each card that all cards are within `space` px.

        Where there is no room for more they are as many as the look says.
        """
        lines = self._fitting_lines(space)
        if lines != self._lines:
            self._lines = lines
            self.measure(self._view_width)

    def _fitting_lines(self, space: int) -> int:
        look = self.style.look
        if look.most_lines == look.fold_lines or not 0 < len(self.places) <= MOST_UNFOLDED:
            return look.fold_lines
        if self._total(look.most_lines) <= space:
            return look.most_lines
        if self._total(look.fold_lines) > space:
            return look.fold_lines
        for lines in range(look.most_lines - 1, look.fold_lines, -1):
            if self._total(lines) <= space:
                return lines
        return look.fold_lines

    def _total(self, lines: int) -> int:
        """About the lower edge of the last card if each had at most so many lines of words."""
        look = self.style.look
        more = (lines - look.fold_lines) * (look.pitch + 1)
        heights = []
        for row in self._all_rows():
            height = self._known_height(row, look.most_lines)
            if lines < look.most_lines:
                height = min(height, self._known_height(row, look.fold_lines) + more)
            heights.append(height)
        return self._sum(heights)

    def _all_rows(self) -> range:
        return range(self.column.rowCount())

    def _sum(self, heights: Sequence[int]) -> int:
        """The lower edge of the last of cards that are so high."""
        rows, spacing = len(heights), self.places.spacing
        section = spacing.section if 0 < self.places.section < rows else 0
        return spacing.first + section + sum(heights) + spacing.gap * max(0, rows - 1)

    def _known_height(self, row: int, lines: int, notes: int = NO_NOTES) -> int:
        """The same as `_height`, reckoned once for a card in its present width and look."""
        if self._known_for != self._measured_for or len(self._known) > MOST_KNOWN:
            self._known.clear()
            self._known_for = self._measured_for
        key = (self.column.card(row), lines, notes)
        if key not in self._known:
            self._known[key] = self._height(row, lines, notes)
        return self._known[key]

    def remeasure(self, first: int, last: int) -> None:
        """Size some rows anew: their words are others now."""
        self._space()
        resized = [self.places.resize(row, self._height_now(row)) for row in range(first, last + 1)]
        self.changed.emit(first, -1 if any(resized) else last)

    def _on_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        known = len(self.places) == self.column.rowCount() - (last - first + 1)
        if self.column.ref_letters != self._ref_letters or not known:
            self._ref_letters = self.column.ref_letters
            self.measure(self._view_width)
            return
        self._space()
        for row in range(first, last + 1):
            self.places.insert(row, self._height_now(row))
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

    def _height_now(self, row: int) -> int:
        """The height of a card as it is folded now."""
        lines = self._lines or self.style.look.fold_lines
        if self.column.rowCount() <= MOST_UNFOLDED:
            return self._known_height(row, lines, self._notes)
        return self._height(row, lines, self._notes)

    def _height(self, row: int, lines: int, notes: int) -> int:
        if self.card_width < 4 * self.style.look.px:  # not laid out yet: no width to wrap at
            return self.style.look.pitch
        card = self.column.card(row)
        return card_height(
            *(card, self.card_width, self.style, self._ref_letters, self._tallest, lines, notes)
        )

    def _space(self) -> None:
        look = self.style.look
        captions = 0 if self.column.side is None else look.caption_room
        self.places.spacing = Spacing(captions, captions + look.section_gap, look.card_gap)
        self.places.section = self.column.musts
