"""The board as it was signed last, and which cards have changed since then."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import is_hidden, public_card
from andfacil.domain.exchange.format import dump_exchange, from_exchange, to_exchange
from andfacil.domain.exchange.node import ExchangeFault
from andfacil.domain.values.cards import (
    PAPER_TEXTS,
    Commitment,
    Details,
    Need,
    Parked,
    Position,
    Signing,
    Solution,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.domain.values.edits import Edit

PAPER = "paper"
"""The key of a signed document for the words that the exchange format has no keys for."""

_PRINTED: dict[type, tuple[str, ...]] = {
    Need: ("side", "text", "non_negotiable", "met_when"),
    Solution: ("text", "status", "meets", "breaks", "answer_a", "answer_b", "how_we_will_know"),
    Commitment: ("text", "owner", "by", "solution", "how_we_will_know", "if_then"),
    Parked: ("text", "owner", "by"),
    Position: ("side", "text"),
    Details: (
        *("title", "side_a", "side_b", "context", "purpose", "date", "place", "facilitator"),
        *("decision_rule", "ground_rules", "review_date", "document_kind", *PAPER_TEXTS),
    ),
}
"""The fields of each card that are printed on the paper."""

_WITH_REF = Need | Solution | Details


def signed_content(board: Board) -> str:
    """The exchange document of a board that is signed, with the texts of the paper."""
    texts = _paper_texts(board.details)
    if not texts:
        return dump_exchange(board)
    return json.dumps(to_exchange(board) | {PAPER: texts}, ensure_ascii=False, indent=1) + "\n"


def last_signing(board: Board) -> Signing | None:
    """The newest version that was signed."""
    return max(board.all_of(Signing), key=lambda signing: signing.version, default=None)


def signed_board(signing: Signing) -> Board | None:
    """The board as it was signed; None when its content cannot be read."""
    try:
        document = json.loads(signing.content)
        texts = document.pop(PAPER, {})
        cards = from_exchange(document)
        texts = {name: str(texts[name]) for name in PAPER_TEXTS if name in texts}
    except (ValueError, TypeError, AttributeError, ExchangeFault):
        return None
    return Board(replace(c, **texts) if isinstance(c, Details) else c for c in cards)


def says_the_same(board: Board, signing: Signing) -> bool:
    """True when `board` is, word for word, what was signed."""
    try:
        document = json.loads(signing.content)
    except ValueError:  # a signing whose content cannot be read back proves nothing
        return False
    texts = _paper_texts(board.details)
    return bool(document == to_exchange(board) | ({PAPER: texts} if texts else {}))


class SinceSigned:
    """The cards that are new or changed since the last signing, and so are to be confirmed.

    Empty until something is signed. It is updated edit by edit and never compares the whole board
    again.
    """

    def __init__(self, board: Board) -> None:
        self._board = board
        self._signed: _Signed | None = None
        self._changed: set[CardId] = set()
        self._start()

    @property
    def changed(self) -> frozenset[CardId]:
        """The cards that are to be confirmed."""
        return frozenset(self._changed)

    def __contains__(self, card_id: CardId) -> bool:
        return card_id in self._changed

    def take(self, edit: Edit) -> frozenset[CardId]:
        """Update for an edit that was applied; gives the cards whose mark has changed."""
        before = self.changed
        if any(isinstance(change.before or change.after, Signing) for change in edit.changes):
            self._start()
        elif self._signed is not None:
            self._compare(self._touched(edit))
        return before ^ self._changed

    def _start(self) -> None:
        signing = last_signing(self._board)
        signed = signed_board(signing) if signing else None
        self._signed = None if signed is None else _Signed(signed)
        self._changed.clear()
        if self._signed is not None:
            self._compare(card.id for card in self._board)

    def _touched(self, edit: Edit) -> set[CardId]:
        touched = {change.card_id for change in edit.changes}
        for change in edit.changes:  # a need that is revealed shows on the solutions linked to it
            if is_hidden(change.before) is not is_hidden(change.after):
                touched.update(self._board.coverage.solutions_linked_to(change.card_id))
        return touched

    def _compare(self, card_ids: Iterable[CardId]) -> None:
        assert self._signed is not None
        for card_id in card_ids:
            card = self._board.get(card_id)
            shown = public_card(self._board, card) if card is not None else None
            if shown is None or type(shown) not in _PRINTED or self._signed.has(shown):
                self._changed.discard(card_id)
            else:
                self._changed.add(card_id)


class _Signed:
    """The printed fields of a signed board: by ref for cards with one, else the values alone."""

    def __init__(self, board: Board) -> None:
        cards = [card for card in board if type(card) in _PRINTED]
        self._by_ref = {card.id: _printed(card) for card in cards if isinstance(card, _WITH_REF)}
        self._others = {_printed(card) for card in cards if not isinstance(card, _WITH_REF)}

    def has(self, card: AnyCard) -> bool:
        """True when the card was signed like this."""
        if isinstance(card, _WITH_REF):
            return self._by_ref.get(card.id) == _printed(card)
        return _printed(card) in self._others


def _printed(card: AnyCard) -> tuple[Any, ...]:
    values = (getattr(card, name) for name in _PRINTED[type(card)])
    return (type(card), *(_plain(value) for value in values))


def _plain(value: Any) -> Any:
    """The value without `spelled`."""
    if hasattr(value, "spelled"):
        value = replace(value, spelled=frozenset())
        if hasattr(value, "people"):
            people = tuple(replace(person, spelled=frozenset()) for person in value.people)
            return replace(value, people=people)
    return value


def _paper_texts(details: Details) -> dict[str, str]:
    return {name: text for name in PAPER_TEXTS if (text := getattr(details, name))}
