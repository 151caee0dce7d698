"""Where a line of the agreement comes from: the card, or the field of the session's details."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.values.cards import PAPER_TEXTS, Commitment, Parked
from andfacil.domain.values.ids import is_ref

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board

LISTED = {"commitment": (Commitment, "text"), "if_then": (Commitment, "if_then")}
DETAILS = {
    "kind": "document_kind",
    "purpose": "purpose",
    "review": "review_date",
    **{name: name for name in PAPER_TEXTS},
}
"""Lines that the session's details say, with the field."""


class Source(NamedTuple):
    """The card to go to, `session` for the details, and the field."""

    card_id: str
    field: str


def line_source(board: Board, key: str) -> Source | None:
    """Where the words of the line with this key are changed; None for those of the paper itself.

    `board` is the one that the lines were made of: lists are numbered as they stand there.
    """
    kind, _, which = key.partition(":")
    if is_ref(which):
        return Source(which, "text")
    if kind in LISTED:
        of_class, field = LISTED[kind]
        return Source(board.all_of(of_class)[int(which) - 1].id, field)
    if kind == "parked":
        return Source(board.all_of(Parked)[int(which) - 1].id, "text")
    if kind in DETAILS:
        return Source("session", DETAILS[kind])
    return None
