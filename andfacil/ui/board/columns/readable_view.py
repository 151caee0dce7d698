"""An item view with a geometry of its own that screen readers can read, row by row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView

AnyIndex = QModelIndex | QPersistentModelIndex


def reader_listens() -> bool:
    """True when a screen reader has asked for what is on the screen.

    Qt's class for it has so many values that a start can feel it, and is asked after a start only.
    """
    from PySide6.QtGui import QAccessible

    return QAccessible.isActive()


class QTableView(QAbstractItemView):  # the name is what Qt looks for, see below
    """Rows for a screen reader: names from the model, places from the view.

    Qt finds out by the name of a widget's class what to tell a screen reader. It knows tables,
    lists and trees; any other view is an empty frame to it. Of these names only the table's needs
    nothing that other item views lack.
    """

    def tell_changed(self, first: int, last: int) -> None:
        """Tell a screen reader that these rows have changed."""
        if not reader_listens():
            return
        from PySide6.QtGui import QAccessible, QAccessibleTableModelChangeEvent

        kind = QAccessibleTableModelChangeEvent.ModelChangeType.DataChanged
        event = QAccessibleTableModelChangeEvent(self, kind)
        event.setFirstRow(first)
        event.setLastRow(last)
        event.setFirstColumn(0)
        event.setLastColumn(0)
        QAccessible.updateAccessibility(event)

    def tell_current(self, current: AnyIndex) -> None:
        """Tell a screen reader which row is current."""
        if current.isValid() and self.hasFocus() and reader_listens():
            from PySide6.QtGui import QAccessible, QAccessibleEvent

            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)


CardRows = QTableView
"""The name that our own code uses."""
