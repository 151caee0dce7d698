"""The board as the desk sees it: hidden cards stand among the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.desk_view import covered, desk_card, desk_view
from andfacil.ui.board_model import BoardModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from andfacil.domain.board import Board
    from andfacil.domain.cards import CardId
    from andfacil.domain.room import RoomCard, RoomView
    from andfacil.ui.desk import Desk


class DeskFaces:
    """Cards as the desk has them; `cover`, unless empty, stands for a hidden one's words."""

    def __init__(self) -> None:
        self.cover = ""

    def view(self, board: Board) -> RoomView:
        """Every card."""
        return desk_view(board)

    def card(self, board: Board, ref: CardId) -> RoomCard | None:
        """The card with this ref."""
        card = desk_card(board, ref)
        return covered(card, self.cover) if card and self.cover else card


class DeskModel(BoardModel):
    """Follows the desk as `BoardModel` does, and shows what waits to be revealed.

    The room has a model of its own, in which nothing of that ever stands.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        faces = DeskFaces()
        super().__init__(desk, parent, faces)
        self._desk_faces = faces

    def set_cover(self, words: str) -> None:
        """Show `words` in place of those of hidden cards; with "" show their own again."""
        if words != self._desk_faces.cover:
            self._desk_faces.cover = words
            self.reload()
