"""Several selected cards of the board, shown in all columns and threads."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal

if TYPE_CHECKING:
    from andfacil.ui.board.columns.view import ColumnView
    from andfacil.ui.board.threads import Threads


class BoardChoice(QObject):
    """Shows which cards are selected together, and announces clicks that select.

    Signals:
        asked: the card (ref) was clicked, and how: see `columns.view.Choice`.
    """

    asked = Signal(str, str)

    def __init__(
        self, views: Iterable[ColumnView], threads: Iterable[Threads], board: QObject
    ) -> None:
        super().__init__(board)
        self._views = tuple(views)
        self._threads = tuple(threads)
        for view in self._views:
            view.choose_asked.connect(self.asked)

    def show_chosen(self, refs: Iterable[str]) -> None:
        """Mark these cards if there are several, and draw their threads strong."""
        chosen = frozenset(r for r in refs if any(view.column.find(r) for view in self._views))
        several = chosen if len(chosen) > 1 else frozenset()
        for view in self._views:
            if several != view.chosen_refs:
                view.chosen_refs = several
                _tell_readers(view, several)
                view.viewport().update()
        for threads in self._threads:
            threads.set_chosen(chosen)

    def mark_package(self, refs: frozenset[str]) -> None:
        """Mark these solutions as a package; with no refs none is."""
        for view in self._views:
            if refs != view.packed_refs:
                view.packed_refs = refs
                view.viewport().update()

    def light_up(self, refs: frozenset[str]) -> None:
        """Dim all other cards; with no refs, none."""
        for view in self._views:
            if refs != view.lit_refs:
                view.lit_refs = refs
                view.viewport().update()
        for threads in self._threads:
            threads.set_chosen(refs)


def _tell_readers(view: ColumnView, chosen: frozenset[str]) -> None:
    """Select the rows for screen readers."""
    rows = QItemSelection()
    shown = chosen or {card.ref for card in (view.current_card(),) if card}
    for ref in shown:
        if view.column.find(ref):
            index = view.column.index(view.column.row(ref), 0)
            rows.select(index, index)
    view.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)
