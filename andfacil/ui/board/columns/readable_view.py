"""An item view with a geometry of its own that screen readers can read, row by row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleTableModelChangeEvent
from PySide6.QtWidgets import QAbstractItemView

AnyIndex = QModelIndex | QPersistentModelIndex


class QTableView(QAbstractItemView):  # the name is what Qt looks for, see below
    """Rows for a screen reader: names from the model, places from the view.

    Qt chooses what it tells a screen reader by the names of a widget's classes, and knows tables,
    lists and trees, but no view that is drawn otherwise: that one is told as an empty frame. Of
    the names it knows, the table's asks nothing of the view that every item view does not have.
    """

    def tell_changed(self, first: int, last: int) -> None:
        """Let a screen reader ask anew about these rows."""
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
        """Let a screen reader read the row that the keys have come to."""
        if current.isValid() and self.hasFocus() and QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)


CardRows = QTableView
"""The same by the name that our own code uses."""
