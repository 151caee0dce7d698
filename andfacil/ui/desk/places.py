"""From one part of the desk to the next by key: rail, board, card's fields, capture line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.ui.board.view import BoardView

Place = tuple[QWidget, "Callable[[], None]"]
"""A part of the desk, and how the focus comes into it."""


class Places(QObject):
    """Walks through the parts of the desk that are shown, from the last on to the first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: tuple[Place, ...] = ()

    def lead_through(self, *places: Place) -> None:
        """The parts, in the order in which they are walked through."""
        self._places = places

    def next_place(self) -> None:
        """To the next part of the desk."""
        self._step(1)

    def previous_place(self) -> None:
        """To the part before."""
        self._step(-1)

    def _step(self, step: int) -> None:
        shown = [(part, enter) for part, enter in self._places if part.isVisible()]
        focus = QApplication.focusWidget()
        here = next(
            (n for n, (part, _) in enumerate(shown) if focus and _holds(part, focus)), min(-step, 0)
        )
        for number in range(1, len(shown) + 1):
            part, enter = shown[(here + number * step) % len(shown)]
            enter()
            focus = QApplication.focusWidget()
            if focus is not None and _holds(part, focus):
                return


def focus_board(board: BoardView) -> None:
    """Go on by keys at the current card, or in the first column that has any."""
    views = board.views()
    first = next((view for view in views if view.column.rowCount()), views[0])
    chosen = next((view for view in views if view.current_card()), first)
    chosen.setFocus(Qt.FocusReason.TabFocusReason)


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)
