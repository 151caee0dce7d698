"""Shows the smallest package at the desk and, where it is wanted, in the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.method.package import smallest_package
from andfacil.ui.desk.method.package_bar import PackageBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.board.view import BoardView
    from andfacil.ui.room.stage import RoomStage


class Packaging(QObject):
    """Marks the solutions of the smallest package, and follows the board while it is asked for.

    Signals:
        left: the bar was closed; the keyboard focus goes to the capture line.
    """

    left = Signal()

    def __init__(
        self,
        session: OpenSession,
        board: BoardView,
        stage: RoomStage,
        put_above: Callable[[PackageBar], object],
        action: QAction,
    ) -> None:
        """`put_above` puts the bar above the board; `action` is ticked while it is there."""
        super().__init__(board)
        self._session = session
        self._board = board
        self._stage = stage
        self._put_above = put_above
        self._action = action
        self.bar: PackageBar | None = None

    @property
    def is_shown(self) -> bool:
        """True while the package is shown."""
        return self.bar is not None and not self.bar.isHidden()

    def set_shown(self, shown: bool) -> None:
        """Show the smallest package, or no more."""
        self._action.setChecked(shown)
        if shown is self.is_shown:
            return
        if shown:
            if self.bar is None:
                self.bar = self._build()
            self.bar.show()
            self._session.edited.connect(self._find)
            self._find()
        elif self.bar is not None:
            self._session.edited.disconnect(self._find)
            focused = self.bar.isAncestorOf(self.bar.window().focusWidget() or self.bar.window())
            self.bar.hide()
            self._mark(frozenset())
            if focused:
                self.left.emit()

    def leave(self) -> None:
        """Show it no more."""
        self.set_shown(shown=False)

    def _find(self) -> None:
        if self.bar is not None:
            found = smallest_package(self._session.board)
            self.bar.show_package(found)
            self._mark(frozenset(found.package or ()))

    def _mark(self, refs: frozenset[str]) -> None:
        in_room = self.bar is not None and self.bar.in_room.isChecked()
        self._board.choice.mark_package(refs)
        self._stage.mark_package(refs if in_room else ())

    def _build(self) -> PackageBar:
        bar = PackageBar(self._board.parentWidget())
        bar.closed.connect(self.leave)
        bar.closed.connect(self.left)
        bar.room_asked.connect(self._find)
        self._put_above(bar)
        return bar
