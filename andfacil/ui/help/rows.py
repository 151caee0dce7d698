"""Rows of a list whose words go on below, as high as they need within their padding."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from andfacil.ui.base.guarded import safe_override

MOST_HEIGHT = 10_000
"""px that no row is high."""


class WrappedRows(QStyledItemDelegate):
    """Measures words within the padding of the style sheet.

    Qt measures them without it, and elides what then just does not fit into its line.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        view.setWordWrap(True)
        view.setItemDelegate(self)

    @safe_override(QSize)
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        words, room = str(index.data()), self._view.viewport().width()

        def measured(width: int) -> QRect:
            place = QRect(0, 0, width, MOST_HEIGHT)
            return self._view.fontMetrics().boundingRect(place, Qt.TextFlag.TextWordWrap, words)

        without = measured(room)
        within = measured(room - max(hint.width() - without.width(), 0))
        more = within.height() - without.height()
        return QSize(min(hint.width(), room), hint.height() + more)
