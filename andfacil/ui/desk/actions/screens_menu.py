"""The choice of the room's screen in the menu: every screen by name and size, the room's ticked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup

from andfacil.ui.widgets.labels import mnemonic_free

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from andfacil.ui.screens.placement import ScreenInfo
    from andfacil.ui.screens.placing import RoomPlacing

NAME = "room_screens"
BEFORE = "fill_screen"
"""The action before which the choice is put."""


def show_screens(menu: QMenu, placing: RoomPlacing) -> None:
    """Put the screens of now into `menu`, in place of the former ones."""
    choice = menu.findChild(type(menu), NAME)
    if choice is None:
        choice = type(menu)(QCoreApplication.translate("Menus", "Room on"), menu)
        choice.setObjectName(NAME)
        before = next((a for a in menu.actions() if a.objectName() == BEFORE), None)
        menu.insertMenu(before or menu.actions()[0], choice)
    choice.clear()
    group = QActionGroup(choice)
    desk, room = placing.placement.desk, placing.would_fill()
    for screen in placing.screens():
        action = choice.addAction(_name(screen, is_desk=screen == desk))
        action.setCheckable(True)
        action.setChecked(screen.identity == room)
        group.addAction(action)
        action.triggered.connect(partial(placing.choose, screen.identity))


def _name(screen: ScreenInfo, *, is_desk: bool) -> str:
    template = (
        QCoreApplication.translate("Menus", "{screen}, {width} × {height}, the desk is on it")
        if is_desk
        else QCoreApplication.translate("Menus", "{screen}, {width} × {height}")
    )
    words = template.format(screen=screen.name, width=screen.width, height=screen.height)
    return mnemonic_free(words)
