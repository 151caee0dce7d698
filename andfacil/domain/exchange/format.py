"""The exchange format, version 1: a session as JSON, for other programs and for keeping.

The format is closed: an unknown key is a fault that names it. `to_exchange` of what
`from_exchange` read gives an equal document, because each value remembers in `spelled` which
optional keys were written out although they have the default value. Private cards are not in it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from andfacil.domain.board.privacy import public_board
from andfacil.domain.exchange.node import ExchangeFault, Node
from andfacil.domain.exchange.read import read_cards
from andfacil.domain.exchange.write import write_session

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard

__all__ = ["ExchangeFault", "dump_exchange", "from_exchange", "load_exchange", "to_exchange"]


def load_exchange(raw: bytes) -> tuple[AnyCard, ...]:
    """The cards in an exchange file's bytes. Raises ExchangeFault, in one sentence."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExchangeFault(
            "This is not JSON in UTF-8: byte {place} cannot be read.", place=str(error.start + 1)
        ) from None
    try:
        data = json.loads(text, object_pairs_hook=_unique_keys, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise ExchangeFault(
            "This is not JSON: line {line}, column {column} cannot be read.",
            line=str(error.lineno),
            column=str(error.colno),
        ) from None
    except (RecursionError, ValueError):
        raise ExchangeFault("This JSON is nested or numbered beyond any session.") from None
    return from_exchange(data)


def from_exchange(data: object) -> tuple[AnyCard, ...]:
    """The cards in a parsed exchange document. Raises ExchangeFault."""
    return read_cards(Node(data, ""))


def to_exchange(board: Board) -> dict[str, Any]:
    """The board as an exchange document, without anything private."""
    return write_session(public_board(board))


def dump_exchange(board: Board) -> str:
    """The exchange document as text, ending in a newline; the same board gives the same text."""
    return json.dumps(to_exchange(board), ensure_ascii=False, indent=1) + "\n"


def _unique_keys(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ExchangeFault("The key {key!r} stands twice in one place.", key=key)
        found[key] = value
    return found


def _no_constant(name: str) -> object:
    raise ExchangeFault("{name} is not a number that JSON knows.", name=name)
