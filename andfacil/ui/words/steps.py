"""A step of undo, told so that people know it again: what was done, to which words, when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.values.cards import CaucusNote, GoneOn, WalkAway
from andfacil.domain.values.text import clean_text

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard
    from andfacil.domain.values.edits import Edit

MOST_LETTERS = 44
"""Of a card's words that a step tells."""


def first_words(text: str, letters: int = MOST_LETTERS) -> str:
    """The beginning of `text`, at most so many letters of it, that ends with a whole word."""
    text = clean_text(text)
    if len(text) <= letters:
        return text
    kept = text[: letters - 1]
    whole = kept if text[letters - 1].isspace() else kept.rsplit(" ", 1)[0]
    return f"{whole.rstrip()} \N{HORIZONTAL ELLIPSIS}"


def step_words(edit: Edit, board: Board, cover: str) -> str:
    """The first words of the card that a step is about, as they were then; empty without any.

    While `cover` stands for what is private, it also stands for the words of a note, and of a card
    that is or was hidden.
    """
    change = next((each for each in edit.changes if each.card_id == edit.about), None)
    present = board.get(edit.about)
    told = change.after or change.before if change is not None else present
    text = getattr(told, "text", "")
    if not text:
        return ""
    versions = (present, change.before, change.after) if change is not None else (present,)
    if cover and any(_is_private(card) for card in versions):
        return cover
    return first_words(text)


def _is_private(card: AnyCard | None) -> bool:
    return isinstance(card, CaucusNote | GoneOn | WalkAway) or is_hidden(card)
