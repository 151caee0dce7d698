"""What hides the board from the room: black, a break, a frozen picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from andfacil.ui.room.break_screen import BreakScreen
from andfacil.ui.room.veil import Veil

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.room.scene import Pause
    from andfacil.ui.style.measures import BoardStyle


class RoomCurtain(QObject):
    """Covers a window. Black wins over a break, a break over a frozen picture.

    `live` is the widget with everything that shows the board of this moment. While the curtain is
    drawn it is taken out of the window: not only eyes, screen readers too find nothing of it.
    """

    def __init__(self, window: QWidget, live: QWidget, style: BoardStyle) -> None:
        super().__init__(window)
        self._window = window
        self._live = live
        self.is_black = False  # nothing is shown at all
        self._frozen: QPixmap | None = None
        self._pause: Pause | None = None
        self._veil = Veil(style, window)
        self.rest = BreakScreen(style, window)

    @property
    def is_drawn(self) -> bool:
        """True while something else than the board of this moment is shown."""
        return self.is_black or self._pause is not None or self._frozen is not None

    def set_black(self, black: bool) -> None:
        """Show nothing at all, or what is below."""
        self.is_black = black
        self._settle()

    def set_frozen(self, frozen: bool) -> None:
        """Freeze the board's picture, or end that."""
        if not frozen:
            self._frozen = None
        elif self._frozen is None:
            self._open()
            self._frozen = self._window.grab()
        self._settle()

    def set_pause(self, pause: Pause | None) -> None:
        """Begin a break, or end it."""
        self._pause = pause
        if pause is not None:
            self.rest.show_pause(pause)
        self._settle()

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self.rest.set_style(style)
        self._veil.set_style(style)

    def fit(self) -> None:
        """Cover the window as large as it is now."""
        for widget in (self._live, self._veil, self.rest):
            widget.setGeometry(self._window.rect())

    def _settle(self) -> None:
        resting = self._pause is not None and not self.is_black
        if self.is_drawn:
            self._veil.show_picture(None if self.is_black else self._frozen)
            if self._live.parentWidget() is not None:
                self._live.setParent(None)
        else:
            self._open()
        self._veil.setVisible(self.is_drawn and not resting)
        self.rest.setVisible(resting)
        self.fit()

    def _open(self) -> None:
        """Have the board in the window, and nothing over it."""
        self._veil.hide()
        self.rest.hide()
        if self._live.parentWidget() is None:
            self._live.setParent(self._window, Qt.WindowType.Widget)
            self._live.lower()
            self._live.setGeometry(self._window.rect())
            self._live.show()
