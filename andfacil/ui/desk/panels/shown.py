"""The panels beside the board: which are wanted, which are seen, and how they stand around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.settings import INSPECTOR, RAIL, Setting
from andfacil.ui.desk.panels.bars import Shelf
from andfacil.ui.desk.panels.layout import Division, Panel, divide
from andfacil.ui.widgets.focus_order import focus_first_in
from andfacil.ui.widgets.layouts import in_column, in_row

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QSettings, QSize
    from PySide6.QtGui import QAction, QResizeEvent


MOST_SHARE = 0.45
"""Of the board and the bars above it, what the bars may take; more of them scrolls."""

KEPT: dict[Panel, Setting[bool]] = {Panel.RAIL: RAIL, Panel.INSPECTOR: INSPECTOR}


class Panels:
    """Shows and hides the panels; the actions of the same names are ticked while they are there.

    Which ones are wanted is remembered; that one gives way in a small window is not.
    """

    def __init__(
        self,
        parts: Mapping[Panel, QWidget],
        actions: Mapping[str, QAction],
        refit: Callable[[], None],
    ) -> None:
        """`refit` divides the window anew, which asks for `division`."""
        self._parts = parts
        self._actions = actions
        self._refit = refit
        self._settings: QSettings | None = None
        self._wanted = frozenset(Panel)
        self._asked: Panel | None = None
        self._lent = False
        self._covering = False

    def remember_in(self, settings: QSettings | None) -> None:
        """Begin as these settings have it, and keep in them what is wanted from now on."""
        self._settings = settings
        if settings is not None:
            wanted = frozenset(panel for panel in Panel if KEPT[panel].read(settings))
            before, self._wanted = self._wanted, wanted
            if wanted != before:
                self._refit()

    def set_shown(self, panel: Panel, shown: bool) -> None:
        """Show a panel, whether there is room for it or not, or hide it."""
        self._wanted = self._wanted | {panel} if shown else self._wanted - {panel}
        if self._settings is not None:
            KEPT[panel].write(self._settings, shown)
        self._asked, self._lent = (panel if shown else None), False
        self._refit()

    def lend(self, panel: Panel) -> None:
        """Show a panel until `step_back`, if it is not there anyway."""
        if self._parts[panel].isHidden():
            self._asked, self._lent = panel, True
            self._refit()

    def step_back(self) -> None:
        """Hide a panel that was only lent, or that stands in the board's place."""
        if self._lent or self._covering:
            self._asked, self._lent = None, False
            self._refit()

    def division(self, size: QSize, px: int) -> Division:
        """Show the panels that a window of this size has room for, and say how it is divided."""
        wanted = self._wanted | {self._asked} if self._asked else self._wanted
        found = divide(size.width(), size.height(), px, wanted, self._asked)
        self._covering = found.covering is not None
        for panel, part in self._parts.items():
            width = found.panels.get(panel)
            part.setVisible(width is not None)
            if width is not None:
                part.setFixedWidth(width)
            self._actions[panel].setChecked(width is not None)
        return found


class Middle(QWidget):
    """Lays the panels beside the board, or one of them in its place, below the bars."""

    def __init__(self, parts: Mapping[Panel, QWidget], board: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        self._board = board
        self._shelf = Shelf(self)
        self.bars = self._shelf.bars
        self._column = in_column(self._shelf, (board, 1), spacing=0)
        beside = (parts[Panel.RAIL], (self._column, 1), parts[Panel.INSPECTOR])
        self._row = in_row(*beside, on=self)  # one parent: who changes place keeps the keys
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._shelf.show_focus)

    def fit(self, division: Division) -> None:
        """Divide the room; the board is hidden while a panel stands in its place."""
        self._row.setSpacing(division.edges.across)
        for panel, part in self._parts.items():
            if panel is division.covering and self._column.indexOf(part) < 0:
                self._row.removeWidget(part)
                self._column.addWidget(part, 1)
            elif panel is not division.covering and self._row.indexOf(part) < 0:
                self._column.removeWidget(part)
                self._row.insertWidget(0 if panel is Panel.RAIL else -1, part)
        focus = QApplication.focusWidget()
        had_keys = focus is not None and self._board.isAncestorOf(focus)
        self._board.setVisible(division.covering is None)
        if division.covering is not None and had_keys:
            focus_first_in(self._parts[division.covering])

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shelf.set_most(round(self.height() * MOST_SHARE))
