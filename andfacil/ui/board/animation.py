"""Motion on one board: a card appears, a ring closes, the bridge grows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from andfacil.domain.board.coverage import Ring
from andfacil.domain.views.room import RoomNeed
from andfacil.ui.board.bridge import Bridge
from andfacil.ui.style.glide import Glide

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.ui.board.columns.view import ColumnView
    from andfacil.ui.board.view import BoardView
    from andfacil.ui.style.motion import Motion


class BoardMotion(QObject):
    """Animates what an edit has changed in the columns of a board, one edit at a time.

    What still moves when the next edit comes jumps to its end.
    """

    def __init__(self, board: BoardView, motion: Motion) -> None:
        super().__init__(board)
        self._board = board
        self._met = {
            view: {card.ref for card in view.column.cards() if _is_met(card)}
            for view in board.views()
        }
        self._coming: dict[ColumnView, set[str]] = {view: set() for view in board.views()}
        self._closing: dict[ColumnView, set[str]] = {view: set() for view in board.views()}
        self._glide = Glide(motion, self)
        self._glide.valueChanged.connect(self._on_step)
        self._glide.finished.connect(self._on_finished)
        for view in board.views():
            view.column.rowsInserted.connect(self._on_inserted)
            view.column.rowsAboutToBeRemoved.connect(self._on_removed)
            view.column.dataChanged.connect(self._on_changed)
        for bridge in board.findChildren(Bridge):
            bridge.move_with(Glide(motion, bridge))

    @property
    def runs(self) -> bool:
        """True while a card moves."""
        return self._glide.runs

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        for view in self._views_of(self.sender()):
            cards = [view.column.card(row) for row in range(first, last + 1)]
            self._met[view] |= {card.ref for card in cards if _is_met(card)}
            self._move(self._coming, view, [card.ref for card in cards])

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        for view in self._views_of(self.sender()):
            self._met[view] -= {view.column.card(row).ref for row in range(first, last + 1)}

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        for view in self._views_of(self.sender()):
            cards = [view.column.card(row) for row in range(first.row(), last.row() + 1)]
            met = {card.ref for card in cards if _is_met(card)}
            closed = met - self._met[view]
            self._met[view] -= {card.ref for card in cards} - met
            self._met[view] |= met
            self._move(self._closing, view, sorted(closed))

    def _views_of(self, column: QObject) -> Sequence[ColumnView]:
        return [view for view in self._board.views() if view.column is column]

    def _move(
        self, kind: dict[ColumnView, set[str]], view: ColumnView, refs: Sequence[str]
    ) -> None:
        """Begin to move these cards, together with others of the same edit."""
        if not refs or not self._board.isVisible():
            return
        if self._glide.currentTime() > 0:
            self._on_finished()
        kind[view].update(refs)
        if not self._glide.begin():
            self._on_finished()

    def _on_step(self, share: float) -> None:
        for view in self._board.views():
            coming, closing = self._coming[view], self._closing[view]
            if coming or closing:
                view.coming = dict.fromkeys(coming, share)
                view.closing = dict.fromkeys(closing, share)
                for ref in coming | closing:
                    row = view.column.row(ref)
                    if 0 <= row < len(view.rows):
                        view.viewport().update(view.rect_of(row))

    def _on_finished(self) -> None:
        self._on_step(1.0)
        for view in self._board.views():
            self._coming[view].clear()
            self._closing[view].clear()
            view.coming, view.closing = {}, {}


def _is_met(card: object) -> bool:
    return isinstance(card, RoomNeed) and card.ring is Ring.MET
