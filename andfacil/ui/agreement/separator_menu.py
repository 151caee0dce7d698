"""The menu that chooses what is put between the cells of a table in CSV."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from andfacil.export.base.options import COMMA, SEMICOLON, TAB, usual_separator


class SeparatorMenu(QMenu):
    """Comma, semicolon or tab; at first the one that the system's spreadsheets expect."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Between the cells of a .csv"))
        self._group = QActionGroup(self)
        names = {
            COMMA: self.tr("Comma"),
            SEMICOLON: self.tr("Semicolon"),
            TAB: self.tr("Tab"),
        }
        usual = usual_separator(QLocale().decimalPoint())
        for separator, name in names.items():
            entry = self.addAction(name)
            entry.setData(separator)
            entry.setCheckable(True)
            entry.setChecked(separator == usual)
            self._group.addAction(entry)

    @property
    def chosen(self) -> str:
        """The separator that is ticked."""
        entry = self._group.checkedAction()
        return str(entry.data()) if entry else COMMA

    def choose(self, separator: str) -> None:
        """Tick a separator."""
        for entry in self._group.actions():
            entry.setChecked(entry.data() == separator)
