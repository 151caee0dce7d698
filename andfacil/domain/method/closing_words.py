"""One word each at the end: the facilitator's own record of how people leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.values.cards import ClosingWords
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import NothingToChange

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.board.board import Board

CARD_ID = ClosingWords().id


def closing_words_of(board: Board) -> ClosingWords:
    """What was said."""
    found = board.get(CARD_ID)
    return found if isinstance(found, ClosingWords) else ClosingWords()


def keep_closing_words(board: Board, a: Iterable[str], b: Iterable[str]) -> Edit:
    """Keep one word for each person of side A and side B, without names. Raises NothingToChange."""
    before = board.get(CARD_ID)
    said = ClosingWords(a=tuple(a), b=tuple(b))
    after = said if said.a or said.b else None
    if before == after:
        raise NothingToChange(CARD_ID)
    return Edit(EditKind.CHANGE_CLOSING_WORDS, CARD_ID, (Change(CARD_ID, before, after),))
