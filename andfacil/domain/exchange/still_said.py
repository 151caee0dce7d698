"""Which signed versions may go along in a copy that has no history."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from andfacil.domain.exchange.signed import OPEN, signed_content, signings
from andfacil.domain.exchange.since_signed import says_the_same

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import Signing

Word = tuple[str, str | int | float]
"""Where in the document a text or number stands, and what it is."""


def still_said(board: Board) -> tuple[Signing, ...]:
    """The signed versions that say what `board` says as it is, the first one first.

    All others hold earlier or deleted words, be they printed or not.
    """
    words = frozenset(_words(signed_content(board)))
    return tuple(
        signing
        for signing in signings(board)
        if says_the_same(board, signing) and words.issuperset(_words(signing.content))
    )


def _words(content: str) -> Iterator[Word]:
    """All texts and numbers of a signed document that says something."""
    document = json.loads(content)
    # The open points are told with words of the cards that are beside them.
    yield from _leaves({key: value for key, value in document.items() if key != OPEN}, "")


def _leaves(value: Any, place: str) -> Iterator[Word]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, f"{place}/{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner, place)
    elif isinstance(value, str | int | float) and not isinstance(value, bool) and value != "":
        yield place, value
