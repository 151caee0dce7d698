"""The order in which Tab goes through a part of a window."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


def focus_first_in(part: QWidget) -> None:
    """Give the focus to the uppermost widget of `part` that takes it from Tab.

    Not by `nextInFocusChain`: PySide takes each widget that it gives for a child of the one before,
    and so deletes widgets that are still in use.
    """
    takers = [widget for widget in part.findChildren(QWidget) if _takes_tab(widget)]
    if takers:
        first = min(takers, key=lambda widget: _reading_place(widget, part))
        first.setFocus(Qt.FocusReason.TabFocusReason)


def lead_into(first: QWidget, part: QWidget) -> None:
    """Let Tab go from `first`, the uppermost widget of `part`, to the next one below it."""
    takers = [each for each in part.findChildren(QWidget) if _takes_tab(each) and each is not first]
    if takers:
        QWidget.setTabOrder(first, min(takers, key=lambda each: _reading_place(each, part)))


def follow_in_order(anchor: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab go from `anchor` through these; without this, widgets made late come last."""
    window, tabbed = anchor.window(), Qt.FocusPolicy.TabFocus
    inside = (widget for widget in widgets if widget.window() is window)  # no list that pops up
    stops = (widget for widget in inside if widget.focusPolicy() & tabbed)
    for before, after in pairwise((anchor, *stops)):
        QWidget.setTabOrder(before, after)


def _takes_tab(widget: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and widget.isVisible() and widget.isEnabled()


def _reading_place(widget: QWidget, part: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(part, QPoint(0, 0))
    return (corner.y(), corner.x())
