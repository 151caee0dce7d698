"""The board as the desk sees it: hidden cards stand among the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from andfacil.domain.values.cards import Signing
from andfacil.domain.views.desk_view import desk_card, desk_view, marked_to_confirm, masked
from andfacil.ui.board.model.board import BoardModel
from andfacil.ui.words.board import BoardWords, desk_words

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from andfacil.domain.board.board import Board
    from andfacil.domain.board.session import Outcome
    from andfacil.domain.exchange.signed import SinceSigned
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.edits import Edit
    from andfacil.domain.views.room import RoomCard, RoomView
    from andfacil.ui.base.open_session import Desk

CardT = TypeVar("CardT", bound="RoomCard")


class DeskFaces:
    """Cards as the desk has them; `cover`, unless empty, stands for a hidden one's words.

    Those that have changed since the sides signed are marked: to be confirmed again.
    """

    def __init__(self, board: Board) -> None:
        self.cover = ""
        self._since: SinceSigned | None = None
        self._find_signed(board)

    def view(self, board: Board) -> RoomView:
        """Every card."""
        view = desk_view(board)
        if self._since is None:
            return view
        return view._replace(
            side_a=tuple(self._marked(card) for card in view.side_a),
            side_b=tuple(self._marked(card) for card in view.side_b),
            and_column=tuple(self._marked(card) for card in view.and_column),
        )

    def card(self, board: Board, ref: CardId) -> RoomCard | None:
        """The card with this ref."""
        card = desk_card(board, ref)
        if card is None:
            return None
        return self._marked(masked(card, self.cover) if self.cover else card)

    def changed_since_signed(self, card_id: CardId) -> bool:
        """True for a card that is to be confirmed again."""
        return self._since is not None and card_id in self._since

    def take(self, board: Board, edit: Edit) -> frozenset[CardId]:
        """Take over an edit; gives the cards that are marked otherwise now."""
        if self._since is not None:
            return self._since.take(edit)
        self._find_signed(board)
        return frozenset()

    def _find_signed(self, board: Board) -> None:
        if board.all_of(Signing):
            from andfacil.domain.exchange.signed import SinceSigned  # not at start: it reads JSON

            self._since = SinceSigned(board)

    def _marked(self, card: CardT) -> CardT:
        again = self._since is not None and card.ref in self._since
        return marked_to_confirm(card) if again else card  # type: ignore[return-value]  # same kind


class DeskModel(BoardModel):
    """Follows the desk as `BoardModel` does, and shows what waits to be revealed.

    The room has a model of its own, in which nothing of that ever stands.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        faces = DeskFaces(desk.board)
        super().__init__(desk, parent, faces)
        self._desk_faces = faces

    @property
    def words(self) -> BoardWords:
        """The board's fixed words, in the language of the windows."""
        return desk_words()

    def changed_since_signed(self, card_id: CardId) -> bool:
        """True for a card, of any class, that is to be confirmed again."""
        return self._desk_faces.changed_since_signed(card_id)

    def _on_edited(self, outcome: Outcome) -> None:
        marked = self._desk_faces.take(self._desk.board, outcome.edit)
        super()._on_edited(outcome)
        if marked:
            self._show(ref for ref in marked if self.column_of(ref))

    def cover(self, words: str) -> None:
        """Show `words` in place of those of hidden cards; with "" show their own again."""
        if words != self._desk_faces.cover:
            self._desk_faces.cover = words
            self.reload()
