"""The list of keys, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from andfacil.ui.actions import ACTIONS
from andfacil.ui.menus import MENUS, SEPARATOR, action_text, key_texts
from andfacil.ui.plain import PlainLabel, caption


class KeysDialog(QDialog):
    """Every action that has a key, by menu, in two columns; and the signs of the capture line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(5)
        texts = {spec.id: action_text(spec) for spec in ACTIONS}
        keys = key_texts()
        rows = [0, 0]
        for number, (heading, ids) in enumerate(MENUS):
            half = 0 if number < 2 else 1
            self._add_heading(grid, rows, half, QCoreApplication.translate("Menus", heading))
            for name in ids:
                if name != SEPARATOR and keys[name]:
                    self._add_row(grid, rows, half, texts[name], keys[name])
        self._add_heading(grid, rows, 0, self.tr("Capture line"))
        for words, key in self._line_keys():
            self._add_row(grid, rows, 0, words, key)
        grid.setColumnMinimumWidth(2, 24)
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
        )

    def _add_heading(self, grid: QGridLayout, rows: list[int], half: int, words: str) -> None:
        if rows[half]:
            grid.setRowMinimumHeight(rows[half], 12)
            rows[half] += 1
        grid.addWidget(caption(words.upper(), self), rows[half], half * 3, 1, 2)
        rows[half] += 1

    def _add_row(
        self, grid: QGridLayout, rows: list[int], half: int, words: str, keys: str
    ) -> None:
        key = PlainLabel(keys, self)
        key.setProperty("soft", True)
        grid.addWidget(PlainLabel(words, self), rows[half], half * 3)
        grid.addWidget(key, rows[half], half * 3 + 1)
        rows[half] += 1
