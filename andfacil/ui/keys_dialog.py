"""The list of keys, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from andfacil.ui.actions import ACTIONS
from andfacil.ui.menus import MENUS, SEPARATOR, action_text, key_texts
from andfacil.ui.plain import PlainLabel, caption

MENU_COLUMNS = (0, 0, 1, 2, 0)
"""In which column each menu stands, so that the box is no taller than a small laptop's screen."""


class KeysDialog(QDialog):
    """Every action that has a key, by menu, in three columns; and those of the capture line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(3)
        texts = {spec.id: action_text(spec) for spec in ACTIONS}
        keys = key_texts()
        rows = [0, 0, 0]
        for column, (heading, ids) in zip(MENU_COLUMNS, MENUS, strict=True):
            self._add_heading(grid, rows, column, QCoreApplication.translate("Menus", heading))
            for name in ids:
                if name != SEPARATOR and keys[name]:
                    self._add_row(grid, rows, column, texts[name], keys[name])
        self._add_heading(grid, rows, 1, self.tr("Capture line"))
        for words, key in self._line_keys():
            self._add_row(grid, rows, 1, words, key)
        self._add_heading(grid, rows, 2, self.tr("Editing a card"))
        for words, key in self._card_keys():
            self._add_row(grid, rows, 2, words, key)
        for between in (2, 5):
            grid.setColumnMinimumWidth(between, 24)
        grid.setRowStretch(max(rows), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addLayout(grid, 1)
        layout.addWidget(buttons)

    def _line_keys(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Another target"), self.tr("Tab, Shift+Tab")),
            (self.tr("Do it"), self.tr("Enter")),
            (self.tr("Another card"), self.tr("Arrows")),
            (self.tr("Empty the line"), self.tr("Esc")),
            (self.tr("Amend the card touched last"), self.tr("Alt+Up")),
            (self.tr("Lines done before"), self.tr("Alt+PgUp, Alt+PgDown")),
        )

    def _card_keys(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Done"), self.tr("Enter")),
            (self.tr("Split at the caret"), self.tr("Ctrl+Enter")),
            (self.tr("As it was before"), self.tr("Esc")),
        )

    def _add_heading(self, grid: QGridLayout, rows: list[int], column: int, words: str) -> None:
        if rows[column]:
            grid.setRowMinimumHeight(rows[column], 12)
            rows[column] += 1
        grid.addWidget(caption(words.upper(), self), rows[column], column * 3, 1, 2)
        rows[column] += 1

    def _add_row(
        self, grid: QGridLayout, rows: list[int], column: int, words: str, keys: str
    ) -> None:
        key = PlainLabel(keys, self)
        key.setProperty("soft", True)
        grid.addWidget(PlainLabel(words, self), rows[column], column * 3)
        grid.addWidget(key, rows[column], column * 3 + 1)
        rows[column] += 1
