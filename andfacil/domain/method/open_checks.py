"""Exit tests: what a phase is left with, by written predicates. They warn and never block.

What is hidden or private counts in none of them, so that they can be told at any time; of what is
told in confidence they only know whether it was asked. What the session has no trace of is not in
them: where the farthest seat is (that is kept with the room), and what was only said aloud. Nor is
what cannot be open (each side has a name), or is so with another check: where each side says yes to
every agreed solution, owners confirm what is met, and each person can live with it, because a
side's answer is that of its most reserved one.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board.coverage import Ring
from andfacil.domain.board.ordering import next_order
from andfacil.domain.board.privacy import is_hidden, public_answers, public_refs
from andfacil.domain.values.cards import (
    Answer,
    Clash,
    ClosingWords,
    Commitment,
    GoneOn,
    Guesses,
    Need,
    Parked,
    Phase,
    Position,
    Side,
    Signing,
    Solution,
    Status,
)
from andfacil.domain.values.edits import Change, Edit, EditKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId

LEAST_NEEDS = 3
"""Needs of each side before both are understood."""

MOST_MUSTS = 3
"""Non-negotiables of a side; more of them are seldom all without a way out."""

LEAST_IDEAS = 5
"""Solutions before one of them is judged."""

LEAST_FOR_CLASH = 2
"""Solutions that meet both needs of a clash."""


class Check(StrEnum):
    """What can be open at the end of a phase."""

    DECISION_RULE = "decision_rule"
    AUTHORITY = "authority"
    GROUND_RULES = "ground_rules"
    WILLINGNESS = "willingness"
    LOOKING = "looking"
    COIN = "coin"
    FEW_NEEDS = "few_needs"
    NO_WHY = "no_why"
    NO_MET_WHEN = "no_met_when"
    MANY_MUSTS = "many_musts"
    NOT_HEARD = "not_heard"
    POSITIONS = "positions"
    SHARED_AIM = "shared_aim"
    NO_ASSUMPTION = "no_assumption"
    NO_GUESS = "no_guess"
    FEW_IDEAS = "few_ideas"
    NONE_SHARED = "none_shared"
    FEW_FOR_CLASH = "few_for_clash"
    NONE_BUILT_ON = "none_built_on"
    MUSTS_UNMET = "musts_unmet"
    NO_YES = "no_yes"
    NOBODY_CARRIES = "nobody_carries"
    NO_COMMITMENT = "no_commitment"
    PARKED = "parked"
    REVIEW_DATE = "review_date"
    WILLINGNESS_AFTER = "willingness_after"
    NOT_READ_BACK = "not_read_back"
    CLOSING_WORDS = "closing_words"
    NOT_SIGNED = "not_signed"


class OpenCheck(NamedTuple):
    """One check that is open: on which side, about which cards, how many there are of so many."""

    check: Check
    side: Side | None = None
    refs: tuple[CardId, ...] = ()
    number: int = 0


def open_checks(
    board: Board, phase: Phase | None, lines_left: Callable[[Board], int] | None = None
) -> tuple[OpenCheck, ...]:
    """What is open at the end of `phase`, in a fixed order; nothing after the last one.

    `lines_left` is asked in Sign how many lines of the agreement are not read back by both sides;
    without it, that is not told.
    """
    if phase is None or phase not in _CHECKS:
        return ()
    found = tuple(_CHECKS[phase](board))
    if phase is Phase.SIGN and lines_left is not None and (left := lines_left(board)):
        return (OpenCheck(Check.NOT_READ_BACK, number=left), *found)
    return found


def untested(board: Board, side: Side) -> tuple[CardId, ...]:
    """The non-negotiables of a side that nobody has tested yet; hidden ones are none."""
    return tuple(n.ref for n in board.needs(side) if n.is_untested and not n.hidden)


def uncarried(board: Board) -> tuple[CardId, ...]:
    """The agreed solutions for which nobody has a commitment: a yes that nobody carries."""
    carried = {card.solution for card in board.all_of(Commitment) if card.owner.strip()}
    return tuple(idea.ref for idea in _agreed(board) if idea.ref not in carried)


def note_reason(board: Board, phase: Phase, text: str, left_open: Iterable[Check] = ()) -> Edit:
    """Keep why the session went on from `phase`, at the desk alone."""
    reason = GoneOn(
        id=board.numbers.next_id(GoneOn),
        order=next_order(board, GoneOn),
        phase=phase,
        text=text,
        left_open=tuple(check.value for check in left_open),
    )
    return Edit(EditKind.CHANGE_REASON, reason.id, (Change(reason.id, None, reason),))


def _prepare(board: Board) -> Iterator[OpenCheck]:
    if not board.details.decision_rule:
        yield OpenCheck(Check.DECISION_RULE)
    for side in Side:
        if not any(person.authority or person.signs for person in board.details.party(side).people):
            yield OpenCheck(Check.AUTHORITY, side)


def _open(board: Board) -> Iterator[OpenCheck]:
    details = board.details
    if not details.ground_rules:
        yield OpenCheck(Check.GROUND_RULES)
    if not details.decision_rule:
        yield OpenCheck(Check.DECISION_RULE)
    for side in Side:
        if not details.scores(side, after=False):
            yield OpenCheck(Check.WILLINGNESS, side)
    for side, looking in zip(Side, (details.looking_a, details.looking_b), strict=True):
        if not looking:
            yield OpenCheck(Check.LOOKING, side)
    if details.starts is None:
        yield OpenCheck(Check.COIN)


def _clarify(board: Board) -> Iterator[OpenCheck]:
    for side in Side:
        needs = _needs(board, side)
        musts = [need for need in needs if need.non_negotiable]
        if len(needs) < LEAST_NEEDS:
            yield OpenCheck(Check.FEW_NEEDS, side, number=len(needs))
        if len(musts) > MOST_MUSTS:
            yield OpenCheck(Check.MANY_MUSTS, side, number=len(musts))
        yield from _about(Check.NO_WHY, side, (n.ref for n in musts if not n.why))
        yield from _about(Check.NO_MET_WHEN, side, (n.ref for n in musts if not n.met_when))
        yield from _about(Check.NOT_HEARD, side, (n.ref for n in needs if not n.heard))
        positions = [p.id for p in board.all_of(Position) if p.side is side and not p.hidden]
        yield from _about(Check.POSITIONS, side, positions)


def _understand(board: Board) -> Iterator[OpenCheck]:
    if not board.details.purpose:
        yield OpenCheck(Check.SHARED_AIM)
    for clash in _clashes(board):
        if not clash.because:
            yield OpenCheck(Check.NO_ASSUMPTION, refs=clash.needs)
    guesses = board.all_of(Guesses)
    for side, name in zip(Side, ("guess_a", "guess_b"), strict=True):
        if not any(getattr(card, name) for card in guesses):
            yield OpenCheck(Check.NO_GUESS, side)


def _build(board: Board) -> Iterator[OpenCheck]:
    ideas = _ideas(board)
    if len(ideas) < LEAST_IDEAS:
        yield OpenCheck(Check.FEW_IDEAS, number=len(ideas))
    if not any(_meets_both_sides(board, idea) for idea in ideas):
        yield OpenCheck(Check.NONE_SHARED)
    for clash in _clashes(board):
        count = sum(set(clash.needs) <= set(idea.meets) for idea in ideas)
        if count < LEAST_FOR_CLASH:
            yield OpenCheck(Check.FEW_FOR_CLASH, refs=clash.needs, number=count)
    if not any(public_refs(board, idea.builds_on) for idea in ideas):
        yield OpenCheck(Check.NONE_BUILT_ON)


def _test(board: Board) -> Iterator[OpenCheck]:
    for side in Side:
        unmet = (
            need.ref
            for need in _needs(board, side)
            if need.non_negotiable and board.coverage.ring(need.ref) is not Ring.MET
        )
        yield from _about(Check.MUSTS_UNMET, side, unmet)
    for side in Side:
        waiting = (idea.ref for idea in _agreed(board) if not _says_yes(idea, side))
        yield from _about(Check.NO_YES, side, waiting)


def _commit(board: Board) -> Iterator[OpenCheck]:
    nobodys = uncarried(board)
    yield from _about(Check.NOBODY_CARRIES, None, nobodys)
    kept = {card.solution for card in board.all_of(Commitment) if card.complete}
    owed = (idea.ref for idea in _agreed(board) if idea.ref not in {*kept, *nobodys})
    yield from _about(Check.NO_COMMITMENT, None, owed)
    parked = (card.id for card in board.all_of(Parked) if not (card.owner and card.by))
    yield from _about(Check.PARKED, None, parked)
    if board.details.review_date is None:
        yield OpenCheck(Check.REVIEW_DATE)


def _sign(board: Board) -> Iterator[OpenCheck]:
    yield from _about(Check.NOBODY_CARRIES, None, uncarried(board))
    for side in Side:
        if not board.details.scores(side, after=True):
            yield OpenCheck(Check.WILLINGNESS_AFTER, side)
    said = board.all_of(ClosingWords)
    for side, name in zip(Side, ("a", "b"), strict=True):
        if not any(getattr(card, name) for card in said):
            yield OpenCheck(Check.CLOSING_WORDS, side)
    if not board.all_of(Signing):
        yield OpenCheck(Check.NOT_SIGNED)


_CHECKS: dict[Phase, Callable[[Board], Iterator[OpenCheck]]] = {
    Phase.PREPARE: _prepare,
    Phase.OPEN: _open,
    Phase.CLARIFY: _clarify,
    Phase.UNDERSTAND: _understand,
    Phase.BUILD: _build,
    Phase.TEST: _test,
    Phase.COMMIT: _commit,
    Phase.SIGN: _sign,
}


def _about(check: Check, side: Side | None, refs: Iterable[CardId]) -> Iterator[OpenCheck]:
    """The check with the cards that it is open for; nothing without any."""
    if found := tuple(refs):
        yield OpenCheck(check, side, found, len(found))


def _needs(board: Board, side: Side) -> list[Need]:
    return [need for need in board.needs(side) if not need.hidden]


def _clashes(board: Board) -> list[Clash]:
    """Those of needs that everybody can see."""
    return [
        clash
        for clash in board.all_of(Clash)
        if not any(is_hidden(board.get(ref)) for ref in clash.needs)
    ]


def _ideas(board: Board) -> list[Solution]:
    return [idea for idea in board.all_of(Solution) if not idea.hidden]


def _agreed(board: Board) -> list[Solution]:
    return [idea for idea in _ideas(board) if idea.status is Status.AGREED]


def _meets_both_sides(board: Board, idea: Solution) -> bool:
    met = (board.get(ref) for ref in idea.meets)
    return {need.side for need in met if isinstance(need, Need) and not need.hidden} == set(Side)


def _says_yes(idea: Solution, side: Side) -> bool:
    answer = public_answers(idea)[list(Side).index(side)]
    return answer is not None and answer.answer is Answer.YES
