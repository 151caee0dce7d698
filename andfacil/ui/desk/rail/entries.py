"""What the lists of the rail say: unmet needs, positions to turn, commitments, parked points."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from andfacil.domain.method.opening import positions_in_turn
from andfacil.domain.values.cards import Commitment, Need, Parked, Side
from andfacil.ui.widgets.entry_list import Entry
from andfacil.ui.words.cards import (
    again_words,
    day_words,
    hidden_words,
    kept_together,
    spoken_ref,
)
from andfacil.ui.words.sentences import apart

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId, Position

    Again = Callable[[CardId], bool]

MOST_UNMET = 6
"""Unmet needs that are shown; how many more there are is said below them."""


def unmet_entries(board: Board) -> tuple[tuple[Entry, ...], int]:
    """The unmet needs to speak about, and how many more there are.

    These are non-negotiables that are not met and needs for which there is not even a draft.
    """
    found = {side: _most_unmet(board, side) for side in Side}
    share = MOST_UNMET // 2
    a, b = found[Side.A], found[Side.B]
    shown_a = a[: max(share, MOST_UNMET - len(b))]
    shown = (*shown_a, *b[: MOST_UNMET - len(shown_a)])
    tallies = (board.coverage.tally(side) for side in Side)
    return shown, sum(tally.needs - tally.met for tally in tallies) - len(shown)


def _most_unmet(board: Board, side: Side) -> tuple[Entry, ...]:
    """The first of them on one side."""
    unmet = partial(board.coverage.unmet, side)
    musts = [
        board.card(ref, Need)
        for promised in (True, False)
        for ref in unmet(must=True, promised=promised)[:MOST_UNMET]
    ]
    others = [board.card(ref, Need) for ref in unmet(must=False, promised=False)[:MOST_UNMET]]
    needs = (*sorted(musts, key=lambda need: need.order), *others)[:MOST_UNMET]
    return tuple(Entry(need.ref, need.ref, need.text, side=side.value) for need in needs)


def position_entries(board: Board, cover: str = "") -> tuple[Entry, ...]:
    """Positions to be turned into needs; `cover` replaces the words of hidden ones."""
    return tuple(
        Entry(
            card.id,
            card.side.value,
            cover if cover and card.hidden else card.text,
            _waits(card),
            side=card.side.value,
        )
        for card in positions_in_turn(board)
    )


def _waits(card: Position) -> str:
    return hidden_words() if card.hidden else ""


def none_again(_card_id: CardId) -> bool:
    """For a board of which nobody asks what is to be confirmed again."""
    return False


def commitment_entries(board: Board, again: Again = none_again) -> tuple[Entry, ...]:
    """Who does what by when; `again` is True for those that are to be confirmed again."""
    return tuple(
        Entry(
            card.id,
            "",
            card.text,
            _promise(card.owner, card.by, card.solution, again=again(card.id)),
        )
        for card in board.all_of(Commitment)
    )


def parked_entries(board: Board, again: Again = none_again) -> tuple[Entry, ...]:
    """What was put aside by consent; `again` as for commitments."""
    return tuple(
        Entry(card.id, "", card.text, _promise(card.owner, card.by, again=again(card.id)))
        for card in board.all_of(Parked)
    )


def _promise(owner: str, by: dt.date | None, solution: CardId = "", *, again: bool = False) -> str:
    day = day_words(by) if by else ""
    where = kept_together(spoken_ref(solution)) if solution else ""
    parts = filter(None, (owner, day, where, again_words() if again else ""))
    return " · ".join(apart(part) for part in parts)
