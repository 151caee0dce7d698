"""Which version of the agreement a paper is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from andfacil.domain.cards import Signing
from andfacil.domain.exchange import to_exchange

if TYPE_CHECKING:
    from andfacil.domain.board import Board


def document_version(board: Board) -> int:
    """The version, from 1, that a paper drawn up now would carry.

    A board that says what was signed last is that version; any other is the next one.
    """
    signings = board.all_of(Signing)
    if not signings:
        return 1
    last = max(signings, key=lambda signing: signing.version)
    return last.version if _same(board, last.content) else last.version + 1


def _same(board: Board, content: str) -> bool:
    try:
        signed = json.loads(content)
    except ValueError:  # a signing whose content cannot be read back proves nothing
        return False
    return bool(signed == to_exchange(board))
