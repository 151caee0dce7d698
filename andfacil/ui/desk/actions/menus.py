"""The table of actions as Qt actions, and their menus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu

from andfacil.ui.desk.actions.table import ACTIONS, LOOK, MENUS, ROOM
from andfacil.ui.widgets.labels import mnemonic_free

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.style.theme import Theme

SEPARATOR = "-"
CARD_MENU = (
    *("edit", "move_up", "move_down", SEPARATOR, "non_negotiable", "heard", SEPARATOR),
    *("link", "draft", "agreed", "parked", "rejected", SEPARATOR),
    *("duplicate", "merge", "park", "delete"),
)
"""The menu of a card on the board, by the ids of the actions."""


def make_actions(parent: QObject) -> dict[str, QAction]:
    """The table as actions of `parent`, by their ids; none of them does anything yet."""
    contexts = Qt.ShortcutContext
    actions = {}
    for spec in ACTIONS:
        action = actions[spec.id] = QAction(spec.name, parent)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(
            contexts.ApplicationShortcut if spec.everywhere else contexts.WindowShortcut
        )
    return actions


class DeskMenu(QMenu):
    """All menus in one; icons are drawn when it is opened for the first time.

    Signals:
        look_opening: the menu Look is about to open (the menu), without its choices.
        room_opening: the menu Room is about to open (the menu), without the screens.
    """

    look_opening = Signal(object)
    room_opening = Signal(object)

    def __init__(
        self,
        actions: Mapping[str, QAction],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._theme = theme
        for heading, entries in MENUS:
            menu = self.addMenu(mnemonic_free(QCoreApplication.translate("Menus", heading)))
            for spec in entries:
                if spec is None:
                    menu.addSeparator()
                else:
                    menu.addAction(actions[spec.id])
            if heading == LOOK:
                menu.aboutToShow.connect(partial(self.look_opening.emit, menu))
            elif heading == ROOM:
                menu.aboutToShow.connect(partial(self.room_opening.emit, menu))
        self.aboutToShow.connect(self._draw_icons)

    def set_theme(self, theme: Theme) -> None:
        """Other colours; the icons are drawn again when needed."""
        self._theme = theme
        for action in self._actions.values():
            action.setIcon(QIcon())

    def open_below(self, widget: QWidget) -> None:
        """Open right below a button."""
        self.popup(widget.mapToGlobal(QPoint(0, widget.height() + 4)))

    def _draw_icons(self) -> None:
        from andfacil.ui.style.icons import icon  # the first menu needs it, not the first window

        for spec in ACTIONS:
            if self._actions[spec.id].icon().isNull():
                self._actions[spec.id].setIcon(icon(spec.icon, self._theme))


class CardMenu(QMenu):
    """What can be done to the selected card, for the right mouse button."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for name in CARD_MENU:
            if name == SEPARATOR:
                self.addSeparator()
            else:
                self.addAction(actions[name])
