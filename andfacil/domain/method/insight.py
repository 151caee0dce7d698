"""How a session has gone, computed from its journal: the measures of `andfacil insight`.

Shares are rounded to four decimals; None stands where there is nothing to divide by. Hidden cards
and private notes count in none of them.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, TypedDict

from andfacil.domain.board.board import Board
from andfacil.domain.board.coverage import Ring
from andfacil.domain.board.privacy import is_hidden, public_answers, public_board, public_refs
from andfacil.domain.method.energy import Energy, EnergyPoint, rolling_shares
from andfacil.domain.method.moves import BEGINNINGS, Move, Recorded, move_of, standing_edits
from andfacil.domain.values.cards import (
    Answer,
    Assumption,
    Commitment,
    Details,
    Need,
    Parked,
    Position,
    Side,
    Solution,
    Status,
)
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.ids import by_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from andfacil.domain.values.cards import AnyCard, CardId, Party, Phase
    from andfacil.domain.values.edits import Edit

LONGEST_GAP = dt.timedelta(minutes=30)
"""Without an edit for longer, the session had a break."""

DECIMALS = 4

_WEAKEST_FIRST = (Answer.NOT_YET, Answer.YES_IF, Answer.YES)
_AND = re.compile(r"\s*[,;/&+、，]\s*|\s+and\s+")

Share = float | None
"""From 0 to 1."""


class PerSide(TypedDict):
    """A figure for each side."""

    A: Share
    B: Share


class MustsMet(PerSide):
    """The lower of both as well."""

    lower: Share


class CoverageGap(PerSide):
    """The difference of both as well."""

    gap: Share


class Shift(TypedDict):
    """Willingness after minus before, from -10 to 10."""

    median: float | None
    minimum: float | None


@dataclass(frozen=True, slots=True)
class Insight:
    """The measures; the names of the fields are the keys of the JSON.

    `build_share` has a value after each move; `minutes` are by phase, in the order in which the
    phases were first entered.
    """

    moves: dict[str, int]
    build_share: tuple[float, ...]
    and_share: Share
    musts_met: MustsMet
    coverage: CoverageGap
    balance: dict[str, Share]
    reframed: Share
    complete_commitments: Share
    willingness_shift: dict[str, Shift]
    strength_of_yes: dict[CardId, str | None]
    minutes: dict[str, float]
    first_shared: float | None


def insight(journal: Sequence[Recorded]) -> Insight:
    """The measures of a session, from all entries of its journal, oldest first."""
    return insight_and_energy(journal)[0]


def insight_and_energy(journal: Sequence[Recorded]) -> tuple[Insight, Energy]:
    """The measures, and its moves one by one."""
    story = _Story(standing_edits(journal))
    building = [move is Move.BUILDING for move in story.moves]
    shares = tuple(rolling_shares(building))
    energy = tuple(map(EnergyPoint, shares, story.phases))
    return _measures(journal, story, building, shares), energy


def _measures(
    journal: Sequence[Recorded], story: _Story, building: list[bool], shares: Sequence[float]
) -> Insight:
    board = public_board(story.board)
    solutions = board.all_of(Solution)
    live = [s for s in solutions if s.status in {Status.DRAFT, Status.AGREED}]
    commitments = board.all_of(Commitment)
    return Insight(
        moves={"building": sum(building), "defending": len(building) - sum(building)},
        build_share=tuple(round(share, DECIMALS) for share in shares),
        and_share=_share(sum(s.meets_both_sides for s in live), len(live)),
        musts_met=_musts_met(board),
        coverage=_coverage(board),
        balance=_balance(board),
        reframed=_share(len(story.turned & story.positions), len(story.positions)),
        complete_commitments=_share(sum(c.complete for c in commitments), len(commitments)),
        willingness_shift={side.value: _shift(board.details, side) for side in Side},
        strength_of_yes=_strength(solutions),
        minutes=_minutes(journal),
        first_shared=story.first_shared,
    )


class _Story:
    """What the standing edits tell, one after the other."""

    def __init__(self, standing: Iterable[tuple[dt.datetime, Edit]]) -> None:
        self.board = Board()
        self.moves: list[Move] = []
        self.phases: list[Phase | None] = []
        self.positions: set[CardId] = set()
        self.turned: set[CardId] = set()
        self.first_shared: float | None = None
        self._first_card: dt.datetime | None = None
        for at, edit in standing:
            self._take(at, edit)

    def _take(self, at: dt.datetime, edit: Edit) -> None:
        self.board.apply(edit)
        move = None if edit.kind in BEGINNINGS else move_of(self.board, edit)
        if move is not None:
            self.moves.append(move)
            self.phases.append(self.board.details.phase)
        for change in edit.changes:
            before, after = change.before, change.after
            if isinstance(after, Position) and not after.hidden:
                self.positions.add(after.id)
            if edit.kind is EditKind.TURN_POSITION and isinstance(before, Position) and not after:
                self.turned.add(before.id)
            if edit.kind in BEGINNINGS and isinstance(after, Need) and _was_said(after):
                self.positions.add(after.id)  # it was a position before this journal began
                self.turned.add(after.id)
        self._time(at, edit)

    def _time(self, at: dt.datetime, edit: Edit) -> None:
        """Look for the first card, and the first solution that meets needs of both sides."""
        if self.first_shared is not None:
            return
        touched = {type(change.after) for change in edit.changes}
        if self._first_card is None and any(map(_is_seen, self.board)):
            self._first_card = at
        if self._first_card and touched & {Need, Solution} and any(self._shared()):
            self.first_shared = _in_minutes(at - self._first_card)

    def _shared(self) -> Iterable[bool]:
        for solution in self.board.all_of(Solution):
            if not solution.hidden:
                meets = public_refs(self.board, solution.meets)
                yield {ref[0] for ref in meets} >= set(Side)


def _is_seen(card: AnyCard) -> bool:
    """True for a card that everybody can see on the board or beside it."""
    sort = (Need, Solution, Position, Commitment, Parked, Assumption)
    return isinstance(card, sort) and not is_hidden(card)


def _was_said(need: Need) -> bool:
    """True for a need, not hidden, that was said as a position first."""
    return not need.hidden and bool(need.said_as.strip())


def _musts_met(board: Board) -> MustsMet:
    a, b = (_met_share(board, side, lambda need: need.non_negotiable) for side in Side)
    return {"A": a, "B": b, "lower": min((x for x in (a, b) if x is not None), default=None)}


def _coverage(board: Board) -> CoverageGap:
    a, b = (_met_share(board, side, lambda _need: True) for side in Side)
    exact = [_exact_share(board, side) for side in Side]
    gap = None
    if exact[0] is not None and exact[1] is not None:
        gap = round(abs(exact[0] - exact[1]), DECIMALS)
    return {"A": a, "B": b, "gap": gap}


def _exact_share(board: Board, side: Side) -> float | None:
    tally = board.coverage.tally(side)
    return tally.met / tally.needs if tally.needs else None


def _met_share(board: Board, side: Side, wanted: Callable[[Need], bool]) -> Share:
    needs = [need for need in board.needs(side) if wanted(need)]
    return _share(sum(board.coverage.ring(n.ref) is Ring.MET for n in needs), len(needs))


def _balance(board: Board) -> dict[str, Share]:
    """How even it is: the smaller over the larger of the two sides."""
    sided: tuple[Need | Position, ...] = (*board.all_of(Need), *board.all_of(Position))
    counts = {
        "cards": [sum(card.side is side for card in sided) for side in Side],
        "heard": [sum(need.heard for need in board.needs(side)) for side in Side],
        "commitments": [_carried(board, board.details.party(side)) for side in Side],
    }
    return {name: _share(min(both), max(both)) for name, both in counts.items()}


def _carried(board: Board, party: Party) -> int:
    """How many commitments this party, or somebody of it, owns; many are known by their role."""
    people = (name for person in party.people for name in (person.name, person.role))
    names = {_plain(name) for name in (party.name, *people)} - {""}
    return sum(not names.isdisjoint(_owners(c.owner)) for c in board.all_of(Commitment))


def _owners(owner: str) -> set[str]:
    """The whole owner, and each of several who own it together."""
    return {_plain(owner), *(_plain(part) for part in _AND.split(owner))} - {""}


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _shift(details: Details, side: Side) -> Shift:
    before, after = (details.scores(side, after=after) for after in (False, True))
    if not before or not after:
        return {"median": None, "minimum": None}
    return {
        "median": round(median(after) - median(before), DECIMALS),
        "minimum": min(after) - min(before),
    }


def _strength(solutions: Iterable[Solution]) -> dict[CardId, str | None]:
    """The weakest answer to each agreed solution; None while a side has given none."""
    agreed = [s for s in solutions if s.status is Status.AGREED]
    return {s.ref: _weakest(s) for s in sorted(agreed, key=lambda each: by_number(each.id))}


def _weakest(solution: Solution) -> str | None:
    answers = [answer.answer for answer in public_answers(solution) if answer is not None]
    if len(answers) < len(Side):
        return None
    return min(answers, key=_WEAKEST_FIRST.index).value


def _minutes(journal: Sequence[Recorded]) -> dict[str, float]:
    """The time between edits, by the phase that the session was in; breaks are left out."""
    spent: dict[str, dt.timedelta] = {}
    phase: str | None = None
    last: dt.datetime | None = None
    for entry in journal:
        if phase is not None and last is not None:
            gap = max(entry.at - last, dt.timedelta())  # clocks can be put back
            spent[phase] += gap if gap <= LONGEST_GAP else dt.timedelta()
        last = entry.at
        for change in entry.edit.changes:
            if isinstance(change.after, Details):
                phase = change.after.phase.value if change.after.phase else None
        if phase is not None:
            spent.setdefault(phase, dt.timedelta())
    return {name: _in_minutes(time) for name, time in spent.items()}


def _in_minutes(time: dt.timedelta) -> float:
    return round(time / dt.timedelta(minutes=1), DECIMALS)


def _share(part: int, whole: int) -> Share:
    return round(part / whole, DECIMALS) if whole else None
