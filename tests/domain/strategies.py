"""Random boards and random edits, made the way people make them: one edit after another."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from andfacil.domain.board.board import Board
from andfacil.domain.editing import clashes, propose, reshape
from andfacil.domain.editing.guessing import change_guesses, guesses_of
from andfacil.domain.method.read_back import tick_line
from andfacil.domain.values.cards import (
    Commitment,
    Details,
    Need,
    Parked,
    Party,
    Position,
    Side,
    Solution,
    Status,
)
from andfacil.domain.values.errors import RuleBroken

if TYPE_CHECKING:
    from andfacil.domain.values.cards import AnyCard
    from andfacil.domain.values.edits import Edit

TEXTS = st.text(min_size=1, max_size=12).filter(str.strip)
SIDES = st.sampled_from(Side)
STATUSES = st.sampled_from(Status)
DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2030, 12, 31))
EDIT_NAMES = (
    *("need", "need", "need", "solution", "solution", "solution"),
    *("position", "turn", "commitment", "parked", "text", "details", "note"),
    *("status", "status", "links", "links", "links", "must", "heard", "move", "delete"),
    *("split", "merge", "duplicate", "park", "take-up", "delete-many", "move-many", "move-to"),
    *("clash", "clash", "guess", "tick"),
)


def new_board(*cards: AnyCard) -> Board:
    """A board with nothing but its frame and `cards`."""
    sides = Party(name="Night nurses"), Party(name="Hospital operations")
    return Board([Details(title="Rota", side_a=sides[0], side_b=sides[1]), *cards])


def random_edit(draw: st.DrawFn, board: Board) -> Edit | None:
    """One edit that fits `board`, or None when the drawn one makes no sense there."""
    name = draw(st.sampled_from(EDIT_NAMES))
    try:
        return _propose(name, draw, board)
    except RuleBroken:
        return None


def _propose(name: str, draw: st.DrawFn, board: Board) -> Edit | None:
    match name:
        case "need":
            must = draw(st.booleans())
            return propose.add_need(board, draw(SIDES), draw(TEXTS), non_negotiable=must)
        case "solution":
            meets = _refs(draw, board)
            breaks = tuple(ref for ref in _refs(draw, board) if ref not in meets)
            return propose.add_solution(board, draw(TEXTS), meets=meets, breaks=breaks)
        case "position":
            return propose.add_position(board, draw(SIDES), draw(TEXTS))
        case "parked":
            return propose.add_parked(board, draw(TEXTS))
        case "commitment":
            solution = _one(draw, board, Solution)
            return propose.add_commitment(
                board,
                draw(TEXTS),
                owner=draw(st.sampled_from(["", "Rota manager"])),
                by=draw(st.none() | DAYS),
                solution=solution.ref if solution else "",
            )
        case "details":
            return propose.change_details(board, replace(board.details, title=draw(TEXTS)))
    return (
        _propose_reshaping(name, draw, board)
        or _propose_on_card(name, draw, board)
        or _propose_clash(name, draw, board)
    )


def _propose_reshaping(name: str, draw: st.DrawFn, board: Board) -> Edit | None:
    shaped = [card.id for card in board if isinstance(card, Need | Solution)]
    placed = [
        card.id
        for card in board
        if isinstance(card, Need | Solution | Position | Commitment | Parked)
    ]
    one_shaped = draw(st.sampled_from(shaped)) if shaped else None
    several = draw(st.lists(st.sampled_from(placed), min_size=1, max_size=4)) if placed else []
    row = draw(st.integers(0, 5))
    match name:
        case "split" if one_shaped:
            return reshape.split(board, one_shaped, draw(TEXTS), draw(TEXTS))
        case "duplicate" if one_shaped:
            return reshape.duplicate(board, one_shaped)
        case "merge" if several:
            alike = [card.id for card in propose.neighbours(board, board[several[0]])]
            return reshape.merge(board, draw(st.lists(st.sampled_from(alike), max_size=4)))
        case "park" if several:
            return reshape.park(board, several[0])
        case "take-up" if parked := _one(draw, board, Parked):
            return reshape.take_from_parking_lot(board, parked.id, draw(SIDES))
        case "delete-many" if several:
            return reshape.delete_many(board, several)
        case "move-many" if several:
            alike = [card.id for card in propose.neighbours(board, board[several[0]])]
            chosen = draw(st.lists(st.sampled_from(alike), min_size=1, max_size=4))
            return reshape.move_many(board, chosen, row)
        case "move-to" if need := _one(draw, board, Need):
            must = draw(st.booleans())
            return reshape.move_to(board, need.ref, non_negotiable=must, row=row)
    return None


def _propose_on_card(name: str, draw: st.DrawFn, board: Board) -> Edit | None:
    need, solution = _one(draw, board, Need), _one(draw, board, Solution)
    cards = [card for card in board if isinstance(card, Need | Solution | Commitment | Parked)]
    card = draw(st.sampled_from(cards)) if cards else None
    match name:
        case "status" if solution:
            return propose.change_status(board, solution.ref, draw(STATUSES))
        case "links" if solution:
            refs = draw(st.permutations(_refs(draw, board)))
            return propose.change_links(
                board, solution.ref, meets=tuple(refs[::3]), breaks=tuple(refs[1::3])
            )
        case "must" if need:
            return propose.toggle_non_negotiable(board, need.ref)
        case "heard" if need:
            return propose.set_heard(board, need.ref, heard=not need.heard)
        case "note" if noted := _one(draw, board, draw(st.sampled_from([Need, Position]))):
            return propose.change_caucus_note(board, noted.id, draw(TEXTS | st.just("")))
        case "text" if card:
            return propose.change_text(board, card.id, draw(TEXTS))
        case "move" if card:
            return propose.move(board, card.id, draw(st.integers(0, 5)))
        case "delete" if card:
            return propose.delete(board, card.id)
        case "turn" if position := _one(draw, board, Position):
            return propose.turn_position(board, position.id, draw(TEXTS))
    return None


def _propose_clash(name: str, draw: st.DrawFn, board: Board) -> Edit | None:
    need = _one(draw, board, Need)
    match name:
        case "clash" if need:
            other = [n.ref for n in board.needs(need.side.other)]
            marked = clashes.clashes_of(board, need.ref)
            if marked and draw(st.booleans()):
                return clashes.unmark(board, marked[0].id)
            pair = (need.ref, draw(st.sampled_from(other))) if other else (need.ref,)
            said = replace(clashes.new_clash(board, pair), because=(draw(TEXTS),), doubted=1)
            if draw(st.booleans()):
                return clashes.solve(board, said, draw(TEXTS), draw(TEXTS))
            return clashes.mark(board, pair)
        case "guess" if need:
            told = guesses_of(board)
            own = f"top_{need.side.value.lower()}"
            others = f"guess_{need.side.other.value.lower()}"
            named = replace(told, **{draw(st.sampled_from([own, others])): (need.ref,)})
            return change_guesses(board, named)
        case "tick":
            words, sides = draw(st.sampled_from(["0a" * 32, "1b" * 32])), draw(st.sets(SIDES))
            return tick_line(board, words, sides, ticked=draw(st.booleans()))
    return None


def _one(draw: st.DrawFn, board: Board, of_class: type) -> AnyCard | None:
    cards = board.all_of(of_class)
    return draw(st.sampled_from(cards)) if cards else None


def _refs(draw: st.DrawFn, board: Board) -> tuple[str, ...]:
    refs = [need.ref for need in board.all_of(Need)]
    return tuple(draw(st.lists(st.sampled_from(refs), unique=True, max_size=4))) if refs else ()


@st.composite
def boards_and_edits(draw: st.DrawFn, most: int = 25) -> tuple[Board, list[Edit]]:
    """A board grown by some edits, and the edits that made it from `new_board()`."""
    board, done = new_board(), []
    for _ in range(draw(st.integers(1, most))):
        edit = random_edit(draw, board)
        if edit is not None:
            board.check(edit)
            board.apply(edit)
            done.append(edit)
    return board, done
