"""Which version of the agreement a paper is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.exchange.signed import last_signing
from andfacil.domain.exchange.since_signed import says_the_same

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board


def document_version(board: Board) -> int:
    """The version, from 1, of a paper made now.

    A board as it was signed last has that version; any other board the next one.
    """
    last = last_signing(board)
    if last is None:
        return 1
    return last.version if says_the_same(board, last) else last.version + 1
