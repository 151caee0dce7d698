"""Which page of the board is shown, where it does not scroll."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from andfacil.ui.board.page_breaks import equal_pages, page_with, within

if TYPE_CHECKING:
    from andfacil.domain.values.cards import Side
    from andfacil.ui.board.columns.panel import ColumnPanel


class BoardPages(QObject):
    """Both sides turn their pages together, with equally many cards; the AND column goes along."""

    def __init__(self, panels: Sequence[ColumnPanel], parent: QObject) -> None:
        super().__init__(parent)
        self._panels = panels
        self._page = 0
        self._count = 1
        self._paged = False
        self._planning = False
        self._planned: tuple[list[range], list[range]] = ([], [])
        self._planned_for: tuple[tuple[int, ...], ...] = ()
        self._connect()

    def _connect(self) -> None:
        for panel in self._panels:
            panel.view.rows.changed.connect(self._on_rows_changed)
            panel.view.column.rowsInserted.connect(self._on_rows_inserted)

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._count

    def plan(self, *, paged: bool) -> None:
        """Lay the cards out on pages and show the current one."""
        self._paged = paged
        if not paged or self._planning:
            return
        self._planning = True
        try:
            self._show()
        finally:
            self._planning = False

    def turn(self, step: int) -> None:
        """Go forth or back; past the last page the first one follows."""
        self._page = (self._page + step) % self._count
        self.plan(paged=self._paged)

    def turn_to(self, side: Side | None, row: int) -> None:
        """Go to the page with this row of a column."""
        if self._paged:
            sides, solutions = self._pages()
            self._page = page_with(solutions if side is None else sides, row)
            self.plan(paged=True)

    def _on_rows_changed(self, _first: int, _last: int) -> None:
        self.plan(paged=self._paged)

    def _on_rows_inserted(self, _parent: QModelIndex, first: int, _last: int) -> None:
        """What has just been said is what the room looks at."""
        column = self.sender()
        for panel in self._panels:
            if panel.view.column is column:
                self.turn_to(panel.side, first)

    def _show(self) -> None:
        sides, solutions = self._pages()
        self._count = max(1, len(sides), len(solutions))
        self._page = max(0, min(self._page, self._count - 1))
        for panel in self._panels:
            pages = solutions if panel.side is None else sides
            if len(pages) <= 1:
                panel.show_page(None)
            else:
                page = pages[min(self._page, len(pages) - 1)]
                panel.show_page(within(page, panel.view.column.rowCount()))

    def _pages(self) -> tuple[list[range], list[range]]:
        """The pages of both sides and those of the AND column; planned anew after a change."""
        state = tuple(
            (panel.view.rows.places.version, *(panel.list_height(paged=p) for p in (False, True)))
            for panel in self._panels
        )
        if state != self._planned_for:
            self._planned_for = state
            self._planned = (
                self._plan_of([panel for panel in self._panels if panel.side is not None]),
                self._plan_of([panel for panel in self._panels if panel.side is None]),
            )
        return self._planned

    @staticmethod
    def _plan_of(panels: Sequence[ColumnPanel]) -> list[range]:
        """One page without page words where everything fits; else pages with them."""
        places = [panel.view.rows.places for panel in panels]
        spare = panels[0].view.rows.style.look.card_gap // 2
        whole = min(panel.list_height(paged=False) for panel in panels) - spare
        if all(column.total <= whole for column in places):
            return [range(max(len(column) for column in places))]
        return equal_pages(places, min(panel.list_height(paged=True) for panel in panels) - spare)
