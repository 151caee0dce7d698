"""Several cards in hand: how they are taken, and how the desk shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from andfacil.domain.values.cards import Solution
from andfacil.ui.board.columns.view import Choice

if TYPE_CHECKING:
    from andfacil.ui.board.view import BoardView
    from andfacil.ui.desk.capture.line import CaptureLine
    from andfacil.ui.desk.controllers.selection import Selection


class ManyController(QObject):
    """Takes more cards in hand, or fewer, by keys and clicks, and has the board show which.

    The capture line learns which solution is in hand: refs alone toggle what it meets.
    """

    def __init__(self, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self._board: BoardView | None = None
        self._capture: CaptureLine | None = None

    def join(self, board: BoardView, capture: CaptureLine) -> None:
        """Work on this board and this line from now on."""
        self._board, self._capture = board, capture
        board.choice.asked.connect(self._on_asked)
        board.left.connect(self._selection.keep_one)
        capture.line.step_back_asked.connect(self._selection.keep_one)

    def extend_up(self) -> None:
        """The card above as well, or the lowest no more."""
        self._selection.extend(-1)

    def extend_down(self) -> None:
        """The card below as well, or the highest no more."""
        self._selection.extend(1)

    def select_column(self) -> None:
        """All cards of the column."""
        self._selection.extend_column()

    def show_selected(self) -> None:
        """Show what is selected now; the board shows the card that leads already."""
        if self._board is None or self._capture is None:
            return
        ids, card = self._selection.ids, self._selection.card
        self._board.choice.show_chosen(ids)
        alone = card.ref if isinstance(card, Solution) and len(ids) == 1 else ""
        if alone != self._capture.reader.solution:
            self._capture.reader.solution = alone
            self._capture.refresh()

    def _on_asked(self, ref: str, how: str) -> None:
        {
            Choice.ALONE: self._selection.select,
            Choice.TOO: self._selection.toggle,
            Choice.UP_TO: self._selection.extend_to,
        }[Choice(how)](ref)
