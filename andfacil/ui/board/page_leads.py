"""Where the threads lead that leave the page in the room: "B5, page 2"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from andfacil.ui.board.columns.page_caption import FOOT_EM, Lead

if TYPE_CHECKING:
    from andfacil.domain.values.cards import CardId, Side
    from andfacil.ui.board.columns.panel import ColumnPanel
    from andfacil.ui.board.pages import BoardPages
    from andfacil.ui.board.threads import Threads


class PageLeads:
    """Tells each column which of its cards are on other pages, and linked to what is seen."""

    def __init__(
        self,
        panels: Mapping[Side | None, ColumnPanel],
        threads: Mapping[Side, Threads],
        pages: BoardPages,
    ) -> None:
        self._panels = panels
        self._threads = threads
        self._pages = pages
        for side, panel in panels.items():
            panel.leads = partial(self.to, side)
        for own in threads.values():
            own.changed.connect(self._on_changed)

    def to(self, side: Side | None) -> tuple[Lead, ...]:
        """Page by page, the cards of this side, or of the AND column, in the order of the refs."""
        if self._panels[side].view.rows.style.look.piled:
            return ()  # no threads are drawn there
        found: dict[int, set[CardId]] = {}
        for own in self._threads if side is None else (side,):
            for thread in self._threads[own].threads():
                solution = thread.away == thread.link.solution
                page = self._pages.page_of(thread.away) if thread.away else None
                if page is not None and solution is (side is None):
                    found.setdefault(page, set()).add(thread.away)
        return tuple(
            Lead(page + 1, tuple(sorted(refs, key=_order))) for page, refs in sorted(found.items())
        )

    def _on_changed(self) -> None:
        """Paint the feet of the columns again, where there are pages."""
        if self._pages.count > 1:
            for panel in self._panels.values():
                foot = round(FOOT_EM * panel.view.rows.style.look.px)
                panel.update(0, panel.height() - foot, panel.width(), foot)


def _order(ref: CardId) -> tuple[int, str]:
    """A2 comes before A10."""
    return len(ref), ref
