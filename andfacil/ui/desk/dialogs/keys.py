"""The list of keys, made from the table of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from andfacil.ui.base.keys import RECALL_LINE, native_keys
from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.desk.actions.table import MENUS
from andfacil.ui.widgets.box import CLOSE, Box
from andfacil.ui.widgets.labels import PlainLabel, caption
from andfacil.ui.widgets.layouts import in_row

MOST_COLUMNS = 3
FRAME = 40
"""Room in px for the frame that the system puts round a window."""
BAR = 12
"""Room in px for the scroll bar and the frame."""
BESIDE_BAR = 12
"""px between the keys and the scroll bar."""

Group = tuple[str, Sequence[tuple[str, str]]]
"""A heading, and the keys below it with what they do."""


class KeysDialog(Box):
    """Every action that has a key, by menu, and the keys of the capture line and of a card.

    It has as many columns as there is room for; where one is too many its words go on below.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        space = screen_of(parent or self).availableSize()
        self.list = QScrollArea(self)
        self.list.setObjectName("scroller")
        self.list.setWidgetResizable(True)
        self.list.setAccessibleName(self.tr("Keys"))
        for columns in range(MOST_COLUMNS, 0, -1):
            inside = _columns(self._groups(), columns, self)
            if inside.sizeHint().width() + BAR + 2 * 24 <= space.width() or columns == 1:
                break
            inside.deleteLater()
        self.list.setWidget(inside)
        self.add_button(CLOSE)
        self.lay_out((self.list, 1), margins=(24, 16, 24, 12))
        wanted = inside.sizeHint()
        around = self.buttons.sizeHint().height() + 16 + 8 + 12
        self.resize(
            min(wanted.width() + BAR + 2 * 24, space.width()),
            min(wanted.height() + around + 2, space.height() - FRAME),
        )
        self.list.setFocus()  # the arrows scroll at once

    def _groups(self) -> list[Group]:
        groups: list[Group] = [
            (
                QCoreApplication.translate("Menus", heading),
                [(spec.name, spec.key_text) for spec in entries if spec and spec.keys],
            )
            for heading, entries in MENUS
        ]
        groups.append((self.tr("Capture line"), self._line_keys()))
        groups.append((self.tr("Editing a card"), self._card_keys()))
        return groups

    def _line_keys(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Another target"), f"{native_keys('Tab')}, {native_keys('Shift+Tab')}"),
            (self.tr("Do it"), self.tr("Enter")),
            (self.tr("Another card"), self.tr("Arrows")),
            (self.tr("Link the selected solution, or cut its links"), self.tr("a1 b2 -b3")),
            (self.tr("Empty the line; then only one card again"), self.tr("Esc")),
            (self.tr("Amend the card touched last"), native_keys("Alt+Up")),
            (
                self.tr("Lines done before"),
                f"{native_keys(RECALL_LINE)}, {native_keys('Alt+PgDown')}",
            ),
            (self.tr("What can be typed"), self.tr("? in the empty line")),
        )

    def _card_keys(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Done"), self.tr("Enter")),
            (self.tr("Split at the caret"), native_keys("Ctrl+Enter")),
            (self.tr("As it was before"), self.tr("Esc")),
        )


def _columns(groups: Sequence[Group], count: int, parent: QWidget) -> QWidget:
    """The groups in `count` columns, each in the shortest so far; words of a single one wrap."""
    inside = QWidget(parent)
    grids = [QGridLayout() for _ in range(count)]
    in_row(*grids, on=inside, margins=(6, 4, BESIDE_BAR, 4), spacing=36)
    filled = [0] * count
    for grid in grids:
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
    for heading, keys in groups:
        place = filled.index(min(filled))
        grid, line = grids[place], filled[place]
        if line:
            grid.setRowMinimumHeight(line, 8)
            line += 1
        grid.addWidget(caption(heading.upper(), inside), line, 0, 1, 2)
        for offset, (words, key) in enumerate(keys, start=line + 1):
            grid.addWidget(PlainLabel(words, inside, wraps=count == 1), offset, 0)
            grid.addWidget(PlainLabel(key, inside, "soft", wraps=count == 1), offset, 1)
        filled[place] = line + 1 + len(keys)
    for grid, end in zip(grids, filled, strict=True):
        grid.setRowStretch(end, 1)
    return inside
