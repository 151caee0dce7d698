"""Changes to cards that a view or the inspector names: each goes to the desk as one edit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from andfacil.domain.editing import hiding, many, propose
from andfacil.domain.values.cards import Solution
from andfacil.ui.desk.controllers.selection import do_and_select

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.edits import Edit
    from andfacil.ui.base.open_session import Desk
    from andfacil.ui.desk.controllers.selection import Selection


class CardChanges:
    """Takes what views ask for and proposes it to the desk."""

    def __init__(self, desk: Desk, selection: Selection) -> None:
        self._desk = desk
        self._selection = selection

    def delete_card(self, card_id: CardId) -> None:
        """Take a card away."""
        self._desk.propose(lambda: propose.delete(self._desk.board, card_id))

    def move_to(self, card_id: CardId, row: int) -> None:
        """Put a card into another place among its neighbours."""
        self._desk.propose(lambda: propose.move(self._desk.board, card_id, row))

    def place(self, ids: Sequence[CardId], must: bool, row: int) -> None:
        """Put cards of one column among its non-negotiables or its other cards, behind `row`."""
        self._desk.propose(
            lambda: many.place_many(self._desk.board, ids, non_negotiable=must, row=row)
        )

    def link_needs(self, solution: CardId, needs: Sequence[CardId], how: str) -> None:
        """The solution `meets` or `breaks` the needs, or `clear`: neither any more."""
        key = {"meets": "meets", "breaks": "breaks", "clear": "clears"}[how]
        linked = {key: tuple(needs)}
        self._desk.propose(lambda: propose.change_links(self._desk.board, solution, **linked))

    def turn_position(self, position: CardId, words: str, must: bool) -> None:
        """A need stands where the position stood, and is selected."""
        do_and_select(
            self._desk,
            self._selection,
            lambda: propose.turn_position(self._desk.board, position, words, non_negotiable=must),
        )

    def change_text(self, card_id: CardId, text: str) -> None:
        """The card's own words, said better."""
        self.change_field(card_id, "text", text)

    def amend_text(self, card_id: CardId, text: str) -> None:
        """The words that are being written go on; one step for undo with those before."""
        self.amend_field(card_id, "text", text)

    def change_field(self, card_id: CardId, name: str, value: object) -> None:
        """One field of a card; nothing happens where the card says so already."""
        self._set_field(card_id, name, value, extends=False)

    def amend_field(self, card_id: CardId, name: str, value: object) -> None:
        """What is being written into a field goes on; one step for undo with what was before."""
        self._set_field(card_id, name, value, extends=True)

    def _set_field(self, card_id: CardId, name: str, value: object, *, extends: bool) -> None:
        card = self._desk.board.get(card_id)
        if card is None or (name != "note_private" and getattr(card, name) == value):
            return
        self._desk.propose(lambda: self._field_edit(card_id, name, value), extends=extends)

    def _field_edit(self, card_id: CardId, name: str, value: Any) -> Edit:
        board = self._desk.board
        if name == "note_private":
            return propose.change_caucus_note(board, card_id, value)
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
