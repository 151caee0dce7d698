"""Testing a need with its side: it stays, becomes a need, is split, or needs facts first.

Each outcome is one edit, one step of undo, and takes along what was said meanwhile: the words of
the need, why it matters, and when it is met.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose, reshape
from andfacil.domain.values.cards import MustOutcome, Need
from andfacil.domain.values.edits import Edit, EditKind
from andfacil.domain.values.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.values.cards import CardId

_NO_CORE = "{ref}: say what stays and what is split off."
_NO_FACTS = "{ref}: say which facts are missing."
_NO_TEXT = "{ref} has no text; delete the card instead."


class Said(NamedTuple):
    """What was said about a need while it was tested."""

    text: str
    why: str = ""
    met_when: str = ""


def stays(board: Board, ref: CardId, said: Said) -> Edit:
    """The need stays what it is, with these words; a non-negotiable is tested then.

    Raises NothingToChange.
    """
    before, after = board.card(ref, Need), _with(board, ref, said, MustOutcome.STAYS)
    only_tested = replace(before, tested=after.tested) == after
    return propose.change_card(
        board, after, EditKind.TEST_MUST if only_tested else EditKind.CHANGE_CARD
    )


def becomes_need(board: Board, ref: CardId, said: Said) -> Edit:
    """A non-negotiable is a need from now on."""
    after = replace(_with(board, ref, said, MustOutcome.BECAME_NEED), non_negotiable=False)
    return propose.change_card(board, after, EditKind.MAKE_NEED)


def split_off(board: Board, ref: CardId, said: Said, rim: str) -> Edit:
    """What is a want is split off as a need of its own; the core stays with the ref."""
    if not said.text or not rim:
        raise RuleBroken(_NO_CORE, ref=ref)

    def without_must(now: Board, edit: Edit) -> Edit:
        new = next(change.card_id for change in edit.changes if change.before is None)
        part = now.card(new, Need)
        if not part.non_negotiable:
            return Edit(EditKind.SPLIT, ref, ())
        return propose.change_card(now, replace(part, non_negotiable=False), EditKind.MAKE_NEED)

    return _in_turn(
        board,
        EditKind.SPLIT,
        ref,
        lambda now, _edit: _said_edit(now, ref, said, MustOutcome.SPLIT),
        lambda now, _edit: reshape.split(now, ref, said.text, rim),
        without_must,
    )


def needs_facts(board: Board, ref: CardId, said: Said, facts: str) -> Edit:
    """The facts go to the parking lot, for an owner and a date; the need stays until then."""
    if not facts:
        raise RuleBroken(_NO_FACTS, ref=ref)
    return _in_turn(
        board,
        EditKind.ADD_PARKED,
        ref,
        lambda now, _edit: _said_edit(now, ref, said, MustOutcome.NEEDS_FACTS),
        lambda now, _edit: propose.add_parked(now, f"{ref}: {facts}"),
    )


def _with(board: Board, ref: CardId, said: Said, tested: MustOutcome) -> Need:
    need = board.card(ref, Need)
    if not said.text:
        raise RuleBroken(_NO_TEXT, ref=ref)
    return replace(
        need,
        text=said.text,
        why=said.why,
        met_when=said.met_when,
        tested=tested if need.non_negotiable else need.tested,
    )


def _said_edit(board: Board, ref: CardId, said: Said, tested: MustOutcome) -> Edit:
    after = _with(board, ref, said, tested)
    if after == board[ref]:
        return Edit(EditKind.CHANGE_CARD, ref, ())
    return propose.change_card(board, after)


def _in_turn(
    board: Board, kind: EditKind, about: CardId, *steps: Callable[[Board, Edit], Edit]
) -> Edit:
    """One edit of this kind that does all steps; each is told the one before."""
    now = Board(board, board.numbers.copy())
    whole = last = Edit(kind, about, ())
    for step in steps:
        last = step(now, last)
        now.apply(last)
        whole = whole.then(last)
        about = last.about if kind is EditKind.ADD_PARKED else about
    return Edit(kind, about, whole.changes)
