"""Edits of cards that the board or the inspector asks for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from andfacil.domain.editing import hiding, propose
from andfacil.domain.values.cards import Solution

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.edits import Edit
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.desk.controllers.selection import Selection


class CardChanges:
    """Turns the signals of board and inspector into edits."""

    def __init__(self, session: OpenSession, selection: Selection) -> None:
        self._session = session
        self._selection = selection

    def delete_card(self, card_id: CardId) -> None:
        """Delete a card."""
        self._session.propose(propose.delete, card_id)

    def move_to(self, card_id: CardId, row: int) -> None:
        """Move a card to this row of its run."""
        self._session.propose(propose.move, card_id, row)

    def place(self, ids: Sequence[CardId], must: bool, row: int) -> None:
        """Put cards of one column among its non-negotiables or its other cards, after `row`."""
        from andfacil.domain.editing.many import place_many  # not at start

        self._session.propose(place_many, ids, non_negotiable=must, row=row)

    def link_needs(self, solution: CardId, needs: Sequence[CardId], how: str) -> None:
        """The solution `meets` or `breaks` the needs, or `clear`: neither any more."""
        key = {"meets": "meets", "breaks": "breaks", "clear": "clears"}[how]
        self._session.propose(propose.change_links, solution, **{key: tuple(needs)})

    def turn_position(self, position: CardId, words: str, must: bool) -> None:
        """Replace the position by a need, and select it."""
        self._selection.propose(propose.turn_position, position, words, non_negotiable=must)

    def change_text(self, card_id: CardId, text: str) -> None:
        """Change a card's words."""
        self.change_field(card_id, "text", text)

    def amend_text(self, card_id: CardId, text: str) -> None:
        """The same, as one undo step with the edit before."""
        self.amend_field(card_id, "text", text)

    def change_field(self, card_id: CardId, name: str, value: object) -> None:
        """Change one field of a card, unless it has this value already."""
        if self._differs(card_id, name, value):
            self._session.propose(_field_edit, card_id, name, value)

    def amend_field(self, card_id: CardId, name: str, value: object) -> None:
        """The same, as one undo step with the edit before."""
        if self._differs(card_id, name, value):
            self._session.amend(_field_edit, card_id, name, value)

    def _differs(self, card_id: CardId, name: str, value: object) -> bool:
        card = self._session.board.get(card_id)
        return card is not None and (name.startswith("note_") or getattr(card, name) != value)


def _field_edit(board: Board, card_id: CardId, name: str, value: Any) -> Edit:
    if name == "note_private":
        return propose.change_caucus_note(board, card_id, value)
    if name == "note_may_share":
        return propose.set_may_share(board, card_id, value)
    if name == "text":
        return propose.change_text(board, card_id, value)
    if name in {"answer_a", "answer_b"}:
        now = board.card(card_id, Solution)
        said = {"answer_a": now.answer_a, "answer_b": now.answer_b, name: value}
        return hiding.change_answers(board, card_id, said["answer_a"], said["answer_b"])
    if name == "status":
        return propose.change_status(board, card_id, value)
    if name == "heard":
        return propose.set_heard(board, card_id, heard=value)
    if name == "non_negotiable":
        return propose.toggle_non_negotiable(board, card_id)
    return propose.change_card(board, replace(board[card_id], **{name: value}))
