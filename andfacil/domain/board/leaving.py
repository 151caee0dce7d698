"""Removing cards: what becomes of their links, commitments and private notes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from andfacil.domain.board.ordering import next_order
from andfacil.domain.values.cards import (
    CaucusNote,
    Clash,
    Commitment,
    Guesses,
    Need,
    RetiredRef,
    Solution,
)
from andfacil.domain.values.edits import Change

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard, CardId


def removal(
    board: Board, cards: Sequence[AnyCard], *, links_to: CardId = "", notes_to: CardId = ""
) -> tuple[Change, ...]:
    """The cards are removed and their refs retired.

    Links to them go to `links_to` instead, and private notes about them to `notes_to`; without
    these, links and notes are removed too. The links of `links_to` itself are left to the caller.
    """
    gone = {card.id for card in cards}
    return (
        *_relinked(board, gone, links_to),
        *_parted(board, gone, links_to),
        *_clashes_moved(board, gone, links_to),
        *_guessed_again(board, gone, links_to),
        *_renoted(board, gone, notes_to),
        *(Change(card.id, card, None) for card in cards),
        *_retired(board, cards),
    )


def joined(texts: Iterable[str]) -> str:
    """The texts joined, each once."""
    return "; ".join(dict.fromkeys(text for text in texts if text))


def redirected(refs: Iterable[CardId], gone: set[CardId], to: CardId) -> tuple[CardId, ...]:
    """`refs` with `to` instead of each that is gone, each once; without `to` they are left out."""
    found = dict.fromkeys(to if ref in gone else ref for ref in refs)
    return tuple(ref for ref in found if ref)


def _relinked(board: Board, gone: set[CardId], to: CardId) -> Iterator[Change]:
    pointing: tuple[Solution | Commitment, ...] = (
        *board.all_of(Solution),
        *board.all_of(Commitment),
    )
    for card in pointing:
        after = _relinked_card(card, gone, to)
        if after != card and card.id not in gone and card.id != to:
            yield Change(card.id, card, after)


def _parted(board: Board, gone: set[CardId], to: CardId) -> Iterator[Change]:
    """Needs that were the same as one that leaves: now as `to`, if that had none, else as none."""
    needs = [need for ref in gone if isinstance(need := board.get(ref), Need) and need.same_as]
    heir = board.get(to) if to else None
    free = isinstance(heir, Need) and not heir.same_as
    for need in sorted(needs, key=lambda need: need.order):
        other = board.get(need.same_as)
        if isinstance(other, Need) and other.id not in gone:
            yield Change(other.id, other, replace(other, same_as=to if free else ""))
            free = False


def _clashes_moved(board: Board, gone: set[CardId], to: CardId) -> Iterator[Change]:
    """A clash is then with the heir, unless that clashes already; without one it is removed."""
    clashes = board.all_of(Clash)
    standing = {clash.needs for clash in clashes if gone.isdisjoint(clash.needs)}
    for clash in clashes:
        if gone.isdisjoint(clash.needs):
            continue
        one, other = (to if ref in gone else ref for ref in clash.needs)
        moved = one and other and (one, other) not in standing
        after = replace(clash, need_a=one, need_b=other) if moved else None
        standing.add((one, other))
        yield Change(clash.id, clash, after)


def _guessed_again(board: Board, gone: set[CardId], to: CardId) -> Iterator[Change]:
    for guesses in board.all_of(Guesses):
        if gone.isdisjoint(guesses.refs):
            continue
        after = guesses.with_lists(lambda refs: redirected(refs, gone, to))
        yield Change(guesses.id, guesses, after if after.refs else None)


def _relinked_card(
    card: Solution | Commitment, gone: set[CardId], to: CardId
) -> Solution | Commitment:
    if isinstance(card, Commitment):
        return replace(card, solution=to) if card.solution in gone else card
    breaks = redirected(card.breaks, gone, to)
    meets = redirected(card.meets, gone, to)
    return replace(
        card,
        # A need that was met in one part and is broken in another is broken.
        meets=tuple(ref for ref in meets if ref != to or ref not in breaks),
        breaks=breaks,
        builds_on=redirected(card.builds_on, gone, to),
    )


def _renoted(board: Board, gone: set[CardId], to: CardId) -> Iterator[Change]:
    notes = [note for note in board.all_of(CaucusNote) if note.id not in gone]
    moved = [note for note in notes if note.about in gone]
    if moved and to:
        # One note for each card: the text about the card that stays comes first.
        moved = [note for note in notes if note.about == to] + moved
        first = moved.pop(0)
        after = replace(first, about=to, text=joined((first.text, *(n.text for n in moved))))
        if after != first:
            yield Change(first.id, first, after)
    for note in moved:
        yield Change(note.id, note, None)


def _retired(board: Board, cards: Iterable[AnyCard]) -> Iterator[Change]:
    refs = [card.ref for card in cards if isinstance(card, Need | Solution)]
    for order, ref in enumerate(refs, next_order(board, RetiredRef)):
        retired = RetiredRef(id=f"retired:{ref}", order=order, ref=ref)
        yield Change(retired.id, None, retired)
