"""From one part of the desk to the next by key: rail, board, card's fields, capture line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


Place = tuple[QWidget, "Callable[[], None]"]
"""A part of the desk, and how the focus comes into it."""


class Places:
    """Walks through the parts of the desk that are shown, from the last on to the first."""

    def __init__(self, *places: Place) -> None:
        self._places = places

    def step(self, step: int) -> None:
        """To the next part of the desk, or with -1 to the part before."""
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


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)
