"""Hiding and revealing cards, answers and willingness.

As in `domain.editing.propose`, each function proposes one edit, which is one step of undo: to undo
a reveal hides again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.board.ordering import column_order
from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.values.cards import Hideable, Need, Position, Side, Solution
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard, CardId, Details, Scores, SideAnswer

CANNOT_HIDE = "This cannot be hidden: stop typing hidden first."
NOTHING_HIDDEN = "No card is hidden."
NOTHING_HIDDEN_HERE = "No card is hidden in this column."
NO_ANSWERS = "No answers to {ref} are hidden."
NO_SCORES = "No scores are hidden."
BOTH_SIDES = "Both sides must have scores before they are revealed."


def as_hidden(edit: Edit) -> Edit:
    """The same edit, but the cards that it adds are hidden.

    Raises RuleBroken when it adds a card that cannot be hidden, such as a commitment.
    """
    return Edit(edit.kind, edit.about, tuple(_hiding(change) for change in edit.changes))


def _hiding(change: Change) -> Change:
    if change.before is not None or change.after is None:
        return change
    if not isinstance(change.after, Hideable):
        raise RuleBroken(CANNOT_HIDE)
    return Change(change.card_id, None, replace(change.after, hidden=True))


def hidden_cards(board: Board) -> tuple[Need | Solution | Position, ...]:
    """All hidden cards: side A, side B, solutions, positions, each in the order shown."""
    needs = [need for side in Side for need in sorted(board.needs(side), key=column_order)]
    cards: tuple[Hideable, ...] = (*needs, *board.all_of(Solution), *board.all_of(Position))
    return tuple(card for card in cards if card.hidden)


def hidden_in(board: Board, side: Side | None) -> tuple[Need | Solution, ...]:
    """The hidden cards of a side's column, or with None of the AND column, from the top down."""
    return tuple(
        card
        for card in hidden_cards(board)
        if (isinstance(card, Need) and card.side is side)
        or (isinstance(card, Solution) and side is None)
    )


def reveal(board: Board, ids: Iterable[CardId]) -> Edit:
    """Make these cards public; those that are public already do not change."""
    cards = [board[card_id] for card_id in dict.fromkeys(ids)]
    return _revealed([card for card in cards if is_hidden(card)])


def reveal_next(board: Board, side: Side | None) -> Edit:
    """The topmost hidden card of a side's column, or with None of the AND column."""
    waiting = hidden_in(board, side)
    if not waiting:
        raise RuleBroken(NOTHING_HIDDEN_HERE)
    return _revealed(waiting[:1])


def reveal_all(board: Board) -> Edit:
    """Every hidden card at once."""
    return _revealed(hidden_cards(board))


def hide(board: Board, ids: Iterable[CardId]) -> Edit:
    """Hide these cards again. Raises NothingToChange."""
    cards = [board[card_id] for card_id in dict.fromkeys(ids)]
    found = [card for card in cards if isinstance(card, Hideable) and not card.hidden]
    if not found:
        raise NothingToChange(cards[0].id if cards else "")
    changes = tuple(Change(card.id, card, replace(card, hidden=True)) for card in found)
    return Edit(EditKind.HIDE, found[0].id, changes)


def check_all_or_none_hidden(cards: Iterable[AnyCard], words: str) -> None:
    """Raise RuleBroken, with these words, when some of the cards are hidden and some are not."""
    if len({is_hidden(card) for card in cards}) > 1:
        raise RuleBroken(words)


def change_answers(
    board: Board, ref: CardId, answer_a: SideAnswer | None, answer_b: SideAnswer | None
) -> Edit:
    """The answers of both sides to a solution.

    The first answers are hidden; once they were revealed, later ones are public at once.
    """
    solution = board.card(ref, Solution)
    first = solution.answer_a is None and solution.answer_b is None
    after = replace(
        solution,
        answer_a=answer_a,
        answer_b=answer_b,
        answers_hidden=(solution.answers_hidden or first) and bool(answer_a or answer_b),
    )
    if after == solution:
        raise NothingToChange(ref)
    return Edit(EditKind.CHANGE_ANSWERS, ref, (Change(ref, solution, after),))


def reveal_answers(board: Board, ref: CardId) -> Edit:
    """Make both answers to a solution public."""
    solution = board.card(ref, Solution)
    if not solution.answers_hidden:
        raise RuleBroken(NO_ANSWERS, ref=ref)
    after = replace(solution, answers_hidden=False)
    return Edit(EditKind.REVEAL_ANSWERS, ref, (Change(ref, solution, after),))


def change_scores(board: Board, scores: Scores | None, *, after: bool) -> Edit:
    """Willingness before or after the session; hidden at first, as answers are."""
    details = board.details
    old = details.willingness_after if after else details.willingness_before
    was_hidden = details.after_hidden if after else details.before_hidden
    if scores is not None and not (scores.a or scores.b):
        scores = None
    hidden = scores is not None and (was_hidden or old is None)
    if after:
        changed = replace(details, willingness_after=scores, after_hidden=hidden)
    else:
        changed = replace(details, willingness_before=scores, before_hidden=hidden)
    return _of_session(details, changed, EditKind.CHANGE_SCORES)


def reveal_scores(board: Board, *, after: bool) -> Edit:
    """Make the spread of each side's scores public."""
    details = board.details
    before_hidden, after_hidden = details.before_hidden, details.after_hidden
    shown = replace(
        details, before_hidden=before_hidden and after, after_hidden=after_hidden and not after
    )
    if shown == details:
        raise RuleBroken(NO_SCORES)
    if not all(details.scores(side, after=after) for side in Side):
        raise RuleBroken(BOTH_SIDES)
    return _of_session(details, shown, EditKind.REVEAL_SCORES)


def swap_columns(board: Board) -> Edit:
    """Side A and side B change places, on every screen."""
    details = board.details
    return _of_session(
        details, replace(details, swapped=not details.swapped), EditKind.SWAP_COLUMNS
    )


def _of_session(before: Details, after: Details, kind: EditKind) -> Edit:
    if before == after:
        raise NothingToChange(before.id)
    return Edit(kind, before.id, (Change(before.id, before, after),))


def _revealed(cards: Iterable[AnyCard]) -> Edit:
    changes = tuple(
        Change(card.id, card, replace(card, hidden=False))
        for card in cards
        if isinstance(card, Hideable)
    )
    if not changes:
        raise RuleBroken(NOTHING_HIDDEN)
    kind = EditKind.REVEAL_MANY if len(changes) > 1 else EditKind.REVEAL
    return Edit(kind, changes[0].card_id, changes)
