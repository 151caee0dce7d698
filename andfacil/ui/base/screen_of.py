"""The screen that a window is on, asked for without harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

KEEPER = "andfacil_screen_keeper"
"""The name under which the application keeps the window that screens belong to."""


def screen_of(widget: QWidget) -> QScreen:
    """The screen that a widget is on; before it is shown, the one that it would be shown on.

    Nobody else calls `QWidget.screen`: PySide (6.11) makes the screen a child of that widget and
    takes it apart with it, so that whoever asks for a screen later may crash the program. Here it
    becomes the child of a window that is never shown and stays as long as the application.
    """
    screen = widget.screen()
    keeper = _keeper()
    keeper.setScreen(screen)
    keeper.screen()
    return screen


def _keeper() -> QWindow:
    application = QGuiApplication.instance()
    keeper = getattr(application, KEEPER, None)
    if not isinstance(keeper, QWindow):
        keeper = QWindow()
        setattr(application, KEEPER, keeper)
    return keeper
