"""The part of the agreement that says what is left open: those who sign know of it.

It has a line for each kind, not for each point. A board that is as it was signed has what was open
then, so that its paper stays the same when names are put to it.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from andfacil.domain.exchange.signed import last_signing, left_open
from andfacil.domain.exchange.since_signed import says_the_same
from andfacil.domain.views.open_points import open_points
from andfacil.export.papers.outline import Clause, Prose
from andfacil.export.papers.sections import printed_refs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.views.open_points import OpenPoint
    from andfacil.export.papers.outline import Block
    from andfacil.session_words import Words

LONGEST = 60
"""So many letters of a card without a ref are repeated."""


def left_open_part(board: Board, words: Words, _number: str) -> Iterator[Block]:
    """What is open before signing, or was when it was signed; nothing when nothing is."""
    kinds = groupby(points_on_paper(board), lambda point: point.kind)
    clauses = [
        Clause(f"left_open:{kind}", words(f"left_open.{kind}", what=_what(list(points), words)))
        for kind, points in kinds
    ]
    if clauses:
        yield Prose((Clause("left_open", words("left_open.lead")), *clauses))


def points_on_paper(board: Board) -> tuple[OpenPoint, ...]:
    """The open points that the paper of this board has."""
    signing = last_signing(board)
    if signing is not None and says_the_same(board, signing):
        return left_open(signing)
    return open_points(board)


def _what(points: Sequence[OpenPoint], words: Words) -> str:
    refs = [point.ref for point in points if point.ref is not None]
    if refs:
        return printed_refs(refs)
    between = words("lists.between")
    return between.join(words("lists.quoted", text=_in_short(point.text)) for point in points)


def _in_short(text: str) -> str:
    text = " ".join(text.split())
    if len(text) <= LONGEST:
        return text
    space = text.rfind(" ", LONGEST // 2, LONGEST)
    return f"{text[: LONGEST if space < 0 else space]}…"
