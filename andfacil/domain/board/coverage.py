"""Coverage: which needs are met, promised, broken or still without a solution.

A need is met when at least one agreed solution meets it and no agreed solution breaks it; it is
promised when only drafts do. Parked and rejected solutions do not count, and nothing hidden counts:
neither needs, so that no number tells how many there are, nor solutions.
"""

from __future__ import annotations

from bisect import bisect_left
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.values.cards import Need, Side, Solution, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.domain.values.edits import Change


class Ring(StrEnum):
    """The mark on a need."""

    EMPTY = "empty"
    PROMISED = "promised"
    MET = "met"
    BROKEN = "broken"


def ring_of(need: CardId, solutions: Iterable[Solution]) -> Ring:
    """The ring of `need`, given all solutions that meet or break it (others are ignored)."""
    ring = Ring.EMPTY
    for solution in solutions:
        if solution.hidden:
            continue
        if solution.status is Status.AGREED:
            if need in solution.breaks:
                return Ring.BROKEN
            if need in solution.meets:
                ring = Ring.MET
        elif solution.status is Status.DRAFT and need in solution.meets and ring is Ring.EMPTY:
            ring = Ring.PROMISED
    return ring


class Tally(NamedTuple):
    """How many needs of one side there are, and how many of them are met and promised."""

    needs: int = 0
    met: int = 0
    promised: int = 0

    @property
    def met_share(self) -> float:
        """Met needs as a share from 0 to 1; 0 without needs."""
        return self.met / self.needs if self.needs else 0.0

    @property
    def promised_share(self) -> float:
        """Promised needs as a share from 0 to 1; 0 without needs."""
        return self.promised / self.needs if self.needs else 0.0


class CoverageIndex:
    """The rings of all needs, updated change by change, so that no edit counts the whole board."""

    def __init__(self) -> None:
        self._needs: dict[CardId, Need] = {}
        self._solutions: dict[CardId, Solution] = {}
        self._linked: dict[CardId, set[CardId]] = {}
        self._rings: dict[CardId, Ring] = {}
        self._counts: dict[tuple[Side, Ring], int] = {}
        self._musts: set[CardId] = set()
        self._unmet = {
            (side, must, promised): _RankedRefs()
            for side in Side
            for must in (True, False)
            for promised in (True, False)
        }
        self._unmet_at: dict[CardId, tuple[_RankedRefs, int]] = {}

    def ring(self, need: CardId) -> Ring:
        """The ring of the need with this ref; empty while the need is hidden."""
        return Ring.EMPTY if self._needs[need].hidden else self._rings[need]

    def tally(self, side: Side) -> Tally:
        """The counts for one half of the bridge."""
        counts = {ring: self._counts.get((side, ring), 0) for ring in Ring}
        return Tally(sum(counts.values()), counts[Ring.MET], counts[Ring.PROMISED])

    @property
    def ready_to_sign(self) -> bool:
        """True when every non-negotiable of both sides is met, and when there is none.

        Hidden ones do not count: nobody can have agreed to them.
        """
        return not any(must and unmet.refs for (_, must, _), unmet in self._unmet.items())

    @property
    def has_musts(self) -> bool:
        """True when a side has a non-negotiable that is not hidden."""
        return bool(self._musts)

    def unmet(self, side: Side, *, must: bool, promised: bool) -> Sequence[CardId]:
        """Needs of one side that are not met, by rank, to look at; hidden ones are none of them.

        Non-negotiables (`must`) or the others; those that are `promised`, or all the rest.
        """
        return self._unmet[side, must, promised].refs

    def solutions_linked_to(self, need: CardId) -> tuple[CardId, ...]:
        """Refs of the solutions, of any status, that meet or break this need, in their order."""
        found = self._linked.get(need, ())
        return tuple(sorted(found, key=lambda ref: (self._solutions[ref].order, ref)))

    def apply(self, changes: Iterable[Change]) -> frozenset[CardId]:
        """Update for `changes`; gives the refs of the needs on the board whose ring has changed."""
        touched: set[CardId] = set()
        for change in changes:
            for card in (change.before, change.after):
                touched |= _needs_of(card)
            self._take(change)
        return frozenset(ref for ref in touched if self._update_ring(ref))

    def _take(self, change: Change) -> None:
        before, after = change.before, change.after
        if isinstance(before, Solution):
            self._solutions.pop(before.id, None)
            for ref in _needs_of(before):
                self._linked[ref].discard(before.id)
        if isinstance(after, Solution):
            self._solutions[after.id] = after
            for ref in _needs_of(after):
                self._linked.setdefault(ref, set()).add(after.id)
        if isinstance(after, Need):
            self._needs[after.id] = after
        elif isinstance(before, Need):
            self._needs.pop(before.id, None)
            self._forget(before)

    def _forget(self, need: Need) -> None:
        ring = self._rings.pop(need.id, None)
        if ring is not None:
            self._counts[need.side, ring] -= 1
        self._musts.discard(need.id)
        if at := self._unmet_at.pop(need.id, None):
            unmet, rank = at
            unmet.remove(rank, need.id)

    def _update_ring(self, ref: CardId) -> bool:
        need = self._needs.get(ref)
        if need is None:
            return False
        old = self._rings.get(ref)
        self._forget(need)
        if need.hidden:
            return old is not None
        linked = (self._solutions[s] for s in self._linked.get(ref, ()))
        new = ring_of(ref, linked)
        self._rings[ref] = new
        self._counts[need.side, new] = self._counts.get((need.side, new), 0) + 1
        if need.non_negotiable:
            self._musts.add(ref)
        if new is not Ring.MET:
            unmet = self._unmet[need.side, need.non_negotiable, new is Ring.PROMISED]
            unmet.add(need.order, ref)
            self._unmet_at[ref] = (unmet, need.order)
        return new is not old


class _RankedRefs:
    """Refs by the ranks of their cards."""

    def __init__(self) -> None:
        self.refs: list[CardId] = []
        self._ranks: list[tuple[int, CardId]] = []

    def add(self, rank: int, ref: CardId) -> None:
        place = bisect_left(self._ranks, (rank, ref))
        self._ranks.insert(place, (rank, ref))
        self.refs.insert(place, ref)

    def remove(self, rank: int, ref: CardId) -> None:
        place = bisect_left(self._ranks, (rank, ref))
        del self._ranks[place], self.refs[place]


def _needs_of(card: AnyCard | None) -> set[CardId]:
    if isinstance(card, Need):
        return {card.id}
    if isinstance(card, Solution):
        return {*card.meets, *card.breaks}
    return set()
