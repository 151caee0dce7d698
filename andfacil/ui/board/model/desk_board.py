"""The board as the desk sees it, with hidden cards among the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from andfacil.domain.views.desk_view import covered, desk_card, desk_view, marked_to_confirm
from andfacil.ui.board.model.board import BoardModel
from andfacil.ui.words.board import BoardWords, desk_words

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from andfacil.domain.board.board import Board
    from andfacil.domain.board.session import Outcome
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.views.room import RoomCard, RoomView
    from andfacil.domain.views.standing import Signed
    from andfacil.ui.base.open_session import OpenSession

CardT = TypeVar("CardT", bound="RoomCard")


class DeskViews:
    """Cards as the desk shows them; `cover`, unless empty, replaces the words of hidden ones.

    `marked` are those that have changed since the sides signed: they are to be confirmed again.
    """

    def __init__(self, session: OpenSession) -> None:
        self.cover = ""
        self._session = session
        self.marked = session.changed_since_signed

    def view(self, board: Board, signed: Signed | None) -> RoomView:
        """Every card."""
        view = desk_view(board, signed)
        if not self.marked:
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
        return self._marked(covered(card, self.cover) if self.cover else card)

    def mark(self) -> frozenset[CardId]:
        """Update `marked`; gives the cards whose mark has changed."""
        before, self.marked = self.marked, self._session.changed_since_signed
        return before ^ self.marked

    def _marked(self, card: CardT) -> CardT:
        again = card.ref in self.marked
        return marked_to_confirm(card) if again else card  # type: ignore[return-value]  # same kind


class DeskModel(BoardModel):
    """A `BoardModel` that also shows cards not revealed yet. The room has a model of its own."""

    def __init__(self, session: OpenSession, parent: QObject | None = None) -> None:
        views = DeskViews(session)
        super().__init__(session, parent, views)
        self._desk_views = views

    @property
    def words(self) -> BoardWords:
        """The board's fixed words, in the language of the windows."""
        return desk_words()

    def changed_since_signed(self, card_id: CardId) -> bool:
        """True for a card, of any class, that is to be confirmed again."""
        return card_id in self._desk_views.marked

    def _on_edited(self, outcome: Outcome) -> None:
        marked = self._desk_views.mark()
        super()._on_edited(outcome)
        if marked:
            self._show(ref for ref in marked if self.column_of(ref))

    def cover(self, words: str) -> None:
        """Show `words` in place of those of hidden cards; with "" show their own again."""
        if words != self._desk_views.cover:
            self._desk_views.cover = words
            self.reload()
