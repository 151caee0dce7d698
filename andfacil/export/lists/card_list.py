"""Every card of a session as a line of a list, for spreadsheets and calendars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from andfacil.domain.board.privacy import public_board
from andfacil.domain.values.cards import (
    Assumption,
    Commitment,
    Parked,
    Position,
    Side,
    Solution,
)
from andfacil.domain.values.text import clean_block
from andfacil.session_words import words_for

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from andfacil.domain.board.board import Board
    from andfacil.session_words import Words

COLUMNS = (
    *("kind", "ref", "side", "party", "text", "state", "meets", "breaks"),
    *("solution", "why", "sign", "who", "by", "if_then", "same_as"),
)
"""The columns in their order, named as the fields of `Line` and the words of `list.`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One card in a list. Fields that a kind of card does not have are empty.

    `kind` and `state` are in the session's language; `who` and `by` are those of a commitment or
    a parked point, `solution` the ref that a commitment serves, and `same_as` that of the need of
    the other side that is the same one.
    """

    kind: str
    ref: str
    text: str
    side: str = ""
    party: str = ""
    state: str = ""
    meets: str = ""
    breaks: str = ""
    solution: str = ""
    why: str = ""
    sign: str = ""
    who: str = ""
    by: dt.date | None = None
    if_then: str = ""
    same_as: str = ""

    def cells(self, columns: Iterable[str]) -> list[str | dt.date]:
        """The texts and dates under these columns; an empty text where there is nothing."""
        found = (getattr(self, column) for column in columns)
        return [clean_block(cell) if isinstance(cell, str) else cell or "" for cell in found]


@dataclass(frozen=True, slots=True)
class CardList:
    """All lines of a session: cards as on the board, then commitments."""

    words: Words
    title: str
    cards: tuple[Line, ...]
    commitments: tuple[Line, ...]

    def heads(self, columns: Iterable[str]) -> list[str]:
        """The headings of these columns, in the session's language."""
        return [self.words(f"list.{column}") for column in columns]


def list_cards(board: Board) -> CardList:
    """The lists of what is public of `board`."""
    board = public_board(board)
    words = words_for(board.details.language)
    return CardList(
        words,
        board.details.title,
        (
            *_needs(board, words),
            *_solutions(board, words),
            *_positions(board, words),
            *_loose(board, words),
        ),
        tuple(_commitments(board, words)),
    )


def _needs(board: Board, words: Words) -> Iterator[Line]:
    for side in Side:
        for need in board.needs(side):
            yield Line(
                kind=words("list.must" if need.non_negotiable else "list.need"),
                ref=need.ref,
                side=side.value,
                party=board.details.party(side).name,
                text=need.text,
                state=words(f"list.{board.coverage.ring(need.ref)}"),
                why=need.why,
                sign=need.met_when,
                same_as=need.same_as,
            )


def _solutions(board: Board, words: Words) -> Iterator[Line]:
    for solution in board.all_of(Solution):
        yield Line(
            kind=words("list.idea"),
            ref=solution.ref,
            text=solution.text,
            state=words(f"list.{solution.status}"),
            meets=", ".join(solution.meets),
            breaks=", ".join(solution.breaks),
            sign=solution.how_we_will_know,
        )


def _positions(board: Board, words: Words) -> Iterator[Line]:
    for position in board.all_of(Position):
        yield Line(
            kind=words("list.position"),
            ref="",
            side=position.side.value,
            party=board.details.party(position.side).name,
            text=position.text,
        )


def _loose(board: Board, words: Words) -> Iterator[Line]:
    """Assumptions and parked points, which have no ref."""
    for assumption in board.all_of(Assumption):
        yield Line(kind=words("list.assumption"), ref="", text=assumption.text)
    for parked in board.all_of(Parked):
        kind = words("list.point")
        yield Line(kind=kind, ref="", text=parked.text, who=parked.owner, by=parked.by)


def _commitments(board: Board, words: Words) -> Iterator[Line]:
    for number, commitment in enumerate(board.all_of(Commitment), 1):
        yield Line(
            kind=words("list.commitment"),
            ref=str(number),
            text=commitment.text,
            solution=commitment.solution,
            sign=commitment.how_we_will_know,
            who=commitment.owner,
            by=commitment.by,
            if_then=commitment.if_then,
        )
