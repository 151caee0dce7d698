"""Which page of the board is shown, where it does not scroll."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from andfacil.ui.board.cards.need_notes import ALL_NOTES, MET_WHEN, NO_NOTES
from andfacil.ui.board.page_breaks import equal_pages, kept_page, page_with, pages_before

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId
    from andfacil.ui.board.columns.panel import ColumnPanel


class BoardPages(QObject):
    """Both sides turn their pages together, with equally many cards; the AND column has its own.

    Turned by hand, all turn. A card that is followed turns what it is in and nothing else, so
    that everybody's eyes keep their place in the rest.
    """

    def __init__(self, panels: Sequence[ColumnPanel], parent: QObject) -> None:
        super().__init__(parent)
        self._sides = _Run([panel for panel in panels if panel.side is not None])
        self._middle = _Run([panel for panel in panels if panel.side is None])
        self._paged = False
        self._planning = False
        for panel in panels:
            panel.view.rows.changed.connect(self._on_rows_changed)

    @property
    def page(self) -> int:
        """The page shown, from 0, of the columns that have most."""
        return self._leading().now

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._leading().count

    def page_of(self, ref: CardId) -> int | None:
        """The page that a card is on, from 0; None for one that is seen, or on no page."""
        run = next((run for run in self._runs() if run.row(ref) >= 0), None)
        if run is None or not self._paged or run.shows(ref):
            return None
        return page_with(run.pages, run.row(ref))

    def plan(self, *, paged: bool) -> None:
        """Lay the cards out on pages and show the current one."""
        self._paged = paged
        if not paged or self._planning:
            return
        self._planning = True
        try:
            for run in self._runs():
                run.show()
        finally:
            self._planning = False

    def turn(self, step: int) -> None:
        """Go forth or back; past the last page the first one follows."""
        page = (self.page + step) % self.count
        for run in self._runs():
            run.now = min(page, run.count - 1)
        self.plan(paged=self._paged)

    def follow(self, refs: Iterable[CardId]) -> None:
        """Have the topmost of these cards seen, in the sides' columns and in the AND column."""
        if not self._paged:
            return
        wanted = tuple(refs)
        for run in self._runs():
            rows = [row for ref in wanted if (row := run.row(ref)) >= 0]
            if rows:
                run.turn_to(min(rows))
        self.plan(paged=True)

    def _on_rows_changed(self, _first: int, _last: int) -> None:
        self.plan(paged=self._paged)

    def _runs(self) -> tuple[_Run, _Run]:
        return self._sides, self._middle

    def _leading(self) -> _Run:
        return max(self._runs(), key=lambda run: run.count)


class _Run:
    """Columns that turn together, and the page at which they are (`now`, from 0)."""

    def __init__(self, panels: Sequence[ColumnPanel]) -> None:
        self.now = 0
        self.pages: list[range] = []
        self._panels = panels
        self._planned_for: tuple[tuple[int, ...], ...] = ()
        self._cut: tuple[int, list[range]] = (0, [])  # the height of a page, and equal pages

    @property
    def count(self) -> int:
        """How many pages there are; an empty column is one."""
        return max(1, len(self.pages))

    def row(self, ref: CardId) -> int:
        """The row of a card in its column; -1 for one that is elsewhere."""
        return max(panel.view.column.row(ref) for panel in self._panels)

    def shows(self, ref: CardId) -> bool:
        """True while something of this card can be seen."""
        return any(
            panel.view.column.row(ref) in panel.view.shown_rows()
            for panel in self._panels
            if panel.view.column.find(ref)
        )

    def turn_to(self, row: int) -> None:
        """Go to the page with this row."""
        self._plan()
        self.now = page_with(self.pages, row)

    def show(self) -> None:
        """Show the page; a column that runs out of cards keeps its last ones."""
        self._plan()
        self.now = max(0, min(self.now, self.count - 1))
        for panel in self._panels:
            panel.show_page(kept_page(self.pages, self.now, panel.view.column.rowCount()))

    def _plan(self) -> None:
        """Anew after a change."""
        state = tuple(
            (panel.view.rows.places.version, *(panel.list_height(paged=p) for p in (False, True)))
            for panel in self._panels
        )
        if state != self._planned_for:
            self._planned_for = state
            self.pages = self._planned()

    def _planned(self) -> list[range]:
        """One page without page words where everything fits; else pages with them.

        One page has as much below the words of the needs as both sides have room for. Pages are cut
        anew from the first row that has changed.
        """
        panels = self._panels
        places = [panel.view.rows.places for panel in panels]
        spare = panels[0].view.rows.style.look.card_gap // 2
        whole = min(panel.list_height(paged=False) for panel in panels) - spare
        notes = self._fitting_notes(whole)
        for panel in panels:
            panel.view.rows.note_down(notes or NO_NOTES)
        if notes is not None:
            return [range(max(len(column) for column in places))]
        height = min(panel.list_height(paged=True) for panel in panels) - spare
        changed = min(column.take_changed_from() for column in places)
        kept = pages_before(self._cut[1], changed) if self._cut[0] == height else ()
        self._cut = (height, equal_pages(places, height, kept))
        return self._cut[1]

    def _fitting_notes(self, whole: int) -> int | None:
        """The most that can be said below the words; None where the cards alone have no room."""
        rows = [panel.view.rows for panel in self._panels]
        levels = (ALL_NOTES, MET_WHEN, NO_NOTES)
        fits = (n for n in levels if all(column.total(n) <= whole for column in rows))
        return next(fits, None)
