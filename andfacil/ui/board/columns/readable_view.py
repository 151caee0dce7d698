"""An item view with a geometry of its own that screen readers can read, row by row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleTableModelChangeEvent
from PySide6.QtWidgets import QAbstractItemView

AnyIndex = QModelIndex | QPersistentModelIndex


class QTableView(QAbstractItemView):  # the name is what Qt looks for, see below
    """Rows for a screen reader: names from the model, places from the view.

    Qt finds out by the name of a widget's class what to tell a screen reader. It knows tables,
    lists and trees; any other view is an empty frame to it. Of these names only the table's needs
    nothing that other item views lack.
    """

    def tell_changed(self, first: int, last: int) -> None:
        """Tell a screen reader that these rows have changed."""
        if not QAccessible.isActive():
            return
        kind = QAccessibleTableModelChangeEvent.ModelChangeType.DataChanged
        event = QAccessibleTableModelChangeEvent(self, kind)
        event.setFirstRow(first)
        event.setLastRow(last)
        event.setFirstColumn(0)
        event.setLastColumn(0)
        QAccessible.updateAccessibility(event)

    def tell_current(self, current: AnyIndex) -> None:
        """Tell a screen reader which row is current."""
        if current.isValid() and self.hasFocus() and QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)


CardRows = QTableView
"""The name that our own code uses."""
