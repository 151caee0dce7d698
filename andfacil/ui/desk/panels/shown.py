"""The panels beside the board: which are wanted, which the window has room for, and how wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.ui.base.settings import INSPECTOR, RAIL, Setting
from andfacil.ui.desk.panels.layout import Division, Panel, divide

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QSettings, QSize
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


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
        """Hide a panel that was only lent."""
        if self._lent:
            self._asked, self._lent = None, False
            self._refit()

    def division(self, size: QSize, px: int) -> Division:
        """Show the panels that a window of this size has room for, and say how it is divided."""
        wanted = self._wanted | {self._asked} if self._asked else self._wanted
        found = divide(size.width(), size.height(), px, wanted, self._asked)
        for panel, part in self._parts.items():
            width = found.panels.get(panel)
            part.setVisible(width is not None)
            if width is not None:
                part.setFixedWidth(width)
            self._actions[panel].setChecked(width is not None)
        return found
