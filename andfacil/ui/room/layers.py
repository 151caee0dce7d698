"""Spotlight, pointer and the typed words over the board in the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from andfacil.ui.room.pointer_dot import PointerDot
from andfacil.ui.room.scene import BARE, RoomScene
from andfacil.ui.room.typed_strip import TypedStrip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.board.overview.view import Overview
    from andfacil.ui.board.view import BoardView
    from andfacil.ui.style.measures import BoardStyle


class RoomLayers(QObject):
    """Draws a scene over and around a board; the board's cards keep their places."""

    def __init__(
        self, board: BoardView, overview: Overview, style: BoardStyle, live: QWidget
    ) -> None:
        super().__init__(live)
        self._board = board
        self._overview = overview
        self._scene = BARE
        self._strip = TypedStrip(style, live)
        self._dot = PointerDot(board, overview, style, live)

    def show_scene(self, scene: RoomScene) -> None:
        """Show this; the page turns to a card that comes into the light."""
        before, self._scene = self._scene, scene
        if scene.spot != before.spot:
            self._board.choice.light_up(scene.spot)
            self._overview.light_up(scene.spot)
            self._turn_to(scene.spot - before.spot)
        if scene.package != before.package:
            self._board.choice.mark_package(scene.package)
            self._overview.mark_package(scene.package)
        self._dot.point_at(None if scene.large or scene.slide else scene.pointer)
        self._strip.setVisible(scene.line is not None)
        self._strip.raise_()
        if scene.line is not None:
            self._strip.show_typed(scene.line)

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._strip.set_style(style)
        self._dot.set_style(style)

    def place(self) -> None:
        """Have what is typed over the foot of the board: no card goes to another page for it."""
        foot = self._board.geometry()
        foot.setTop(foot.bottom() + 1 - self._board.bridge.needed_height())
        self._strip.setGeometry(foot)

    def _turn_to(self, lit: frozenset[str]) -> None:
        """To the first card that has come into the light, unless one of those lit is in sight."""
        refs = [card.ref for view in self._board.views() for card in view.column.cards()]
        first = next((ref for ref in refs if ref in lit), "")
        seen = {
            view.column.card(row).ref for view in self._board.views() for row in view.shown_rows()
        }
        if first and not seen & lit:
            self._board.reveal(first)
