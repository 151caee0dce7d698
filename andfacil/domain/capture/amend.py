"""A card as the line that would add it, and the edit for that line when it was changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.markers import escape_owner, escape_text
from andfacil.domain.capture.to_edit import NO_SUCH_CARD, find_typed, linked_refs
from andfacil.domain.capture.values import (
    Captured,
    LinkKind,
    NewCommitment,
    NewNeed,
    NewParked,
    NewPosition,
    NewSolution,
)
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Solution
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.narrow import narrow
from andfacil.domain.values.text import clean_text, same_text

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.edits import Edit

Amendable = Need | Solution | Position | Commitment | Parked
"""Cards that a line can add."""

OTHER_CARD = "The line no longer begins as this card's does. Begin it with {prefix} again."


def amend_line(card: Amendable) -> str:
    """The line that would add `card`, with refs and signs."""
    if isinstance(card, Need):
        return _joined(card, ("//", card.why), ("==", card.met_when))
    if isinstance(card, Solution):
        links = [*(ref.lower() for ref in card.meets), *(f"-{ref.lower()}" for ref in card.breaks)]
        return _joined(card, (">", " ".join(links)), ("==", card.how_we_will_know))
    if isinstance(card, Commitment):
        words = [f"{_prefix(card)} {escape_text(card.text)}"]
        if card.owner:
            words.append(f"@{escape_owner(card.owner)}")
        if card.by:
            words.append(f"by {card.by.isoformat()}")
        if card.solution:
            words.append(f"> {card.solution.lower()}")
        if card.how_we_will_know:
            words.append(f"== {escape_text(card.how_we_will_know)}")
        return " ".join(words)
    return _joined(card)


def amend_edit(board: Board, card_id: CardId, captured: Captured) -> Edit:
    """The edit that makes the card say what the line `captured` says, and changes nothing else.

    A need may become a non-negotiable and back. Raises CaptureFault when the line is for another
    kind of card, and NothingToChange when the card is like that already.
    """
    card = board[card_id]
    after: Amendable
    if isinstance(card, Need) and isinstance(captured, NewNeed) and captured.side is card.side:
        after = replace(
            card,
            text=_changed_text(card.text, captured.text),
            non_negotiable=captured.non_negotiable,
            why=_changed_text(card.why, captured.why),
            met_when=_changed_text(card.met_when, captured.met_when),
        )
    elif isinstance(card, Solution) and isinstance(captured, NewSolution):
        after = _solution(board, card, captured)
    elif isinstance(card, Commitment) and isinstance(captured, NewCommitment):
        after = _commitment(board, card, captured)
    elif (
        isinstance(card, Position)
        and isinstance(captured, NewPosition)
        and captured.side is card.side
    ) or (isinstance(card, Parked) and isinstance(captured, NewParked)):
        after = replace(card, text=_changed_text(card.text, captured.text))
    elif isinstance(card, Need | Solution | Position | Commitment | Parked):
        raise CaptureFault(OTHER_CARD, 0, 0, prefix=_prefix(card))
    else:
        raise CaptureFault(NO_SUCH_CARD, 0, 0, ref=card_id)
    only_text = after == replace(card, text=after.text)
    return propose.change_card(
        board, after, EditKind.CHANGE_TEXT if only_text else EditKind.CHANGE_CARD
    )


def _solution(board: Board, card: Solution, captured: NewSolution) -> Solution:
    for link in captured.links:
        find_typed(board, link, Need)
    return replace(
        card,
        text=_changed_text(card.text, captured.text),
        meets=linked_refs(captured.links, LinkKind.MEETS),
        breaks=linked_refs(captured.links, LinkKind.BREAKS),
        how_we_will_know=_changed_text(card.how_we_will_know, captured.how_we_will_know),
    )


def _commitment(board: Board, card: Commitment, captured: NewCommitment) -> Commitment:
    at = captured.solution
    if at:
        find_typed(board, at, Solution)
    return replace(
        card,
        text=_changed_text(card.text, captured.text),
        owner=_changed_text(card.owner, captured.owner),
        by=captured.by,
        solution=at.ref if at else "",
        how_we_will_know=_changed_text(card.how_we_will_know, captured.how_we_will_know),
    )


def _changed_text(before: str, typed: str) -> str:
    """`typed`; but a text of several lines keeps them if its words are the same."""
    return before if same_text(clean_text(before), typed) else typed


def _joined(card: Need | Solution | Position | Parked, *parts: tuple[str, str]) -> str:
    signed = [f"{sign} {escape_text(text)}" for sign, text in parts if text]
    return " ".join([f"{_prefix(card)} {escape_text(card.text)}", *signed])


def _prefix(card: Amendable) -> str:
    if isinstance(card, Need | Position):
        sign = "?" if isinstance(card, Position) else "!" if card.non_negotiable else ":"
        return f"{card.side.value.lower()}{sign}"
    if isinstance(card, Parked):
        return "p:"
    sign = "+" if isinstance(card, Solution) else "do"
    return f"{sign}:" if narrow(card.text[:1]) == ":" else sign  # one colon belongs to the sign
