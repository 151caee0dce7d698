"""The search for the smallest package: the best of the smallest covers.

An exact branch and bound over sets of needs as bits of an integer. In a smallest cover every member
is needed, so each step takes the non-negotiable that the fewest candidates can still meet and tries
those, each without the ones tried before it: every set is seen once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

Rank = tuple[int, int, int]
"""How good a cover is, more is better: the worse share, the sum of both, how many are agreed."""


class Candidate(NamedTuple):
    """A solution: its place among the candidates by number, what it meets and breaks, as bits."""

    at: int
    meets: int
    breaks: int
    agreed: bool


class _Chosen(NamedTuple):
    """The candidates taken so far: their places, what they meet and break, how many are agreed."""

    places: tuple[int, ...] = ()
    meets: int = 0
    breaks: int = 0
    agreed: int = 0

    def with_one(self, candidate: Candidate) -> _Chosen:
        """One more."""
        return _Chosen(
            (*self.places, candidate.at),
            self.meets | candidate.meets,
            self.breaks | candidate.breaks,
            self.agreed + candidate.agreed,
        )


def smallest_cover(
    candidates: list[Candidate], required: int, sides: tuple[int, int]
) -> tuple[int, ...]:
    """The places of the best smallest cover, in order; empty when nothing is required.

    Everything required must be met by some candidate. `sides` are the needs of side A and B.
    """
    offered = _undominated(candidates, required)
    search = _Search(offered, required, sides)
    size = next(size for size in range(len(offered) + 1) if search.can_cover(required, size))
    search.take(_Chosen(), required, size, offered)
    return search.best


def _undominated(candidates: list[Candidate], required: int) -> list[Candidate]:
    """Without those that another one can stand in for, in every smallest cover, at no loss."""
    useful = [c for c in candidates if c.meets & required]
    return [c for c in useful if not any(_dominates(other, c, required) for other in useful)]


def _dominates(one: Candidate, other: Candidate, required: int) -> bool:
    """True when putting `one` in the place of `other` makes every smallest cover better.

    As good in what it meets and breaks, and then either agreed where the other is not, or of a
    lower number: it cannot be in the cover already, which would then be smaller without `other`.
    """
    if other.meets & ~one.meets or one.breaks & ~other.breaks or one.agreed < other.agreed:
        return False
    return bool(required) and (one.agreed > other.agreed or one.at < other.at)


class _Search:
    """Finds how many are needed, then the best set of that many."""

    def __init__(self, candidates: list[Candidate], required: int, sides: tuple[int, int]) -> None:
        self.best: tuple[int, ...] = ()
        self._rank: Rank | None = None
        self._sides = sides
        self._counts = sides[0].bit_count(), sides[1].bit_count()
        self._covers = sorted({c.meets & required for c in candidates}, key=int.bit_count)
        self._meeting = {
            bit: [cover for cover in self._covers if cover & bit] for bit in _bits(required)
        }
        self._short: dict[int, int] = {}

    def can_cover(self, missing: int, size: int) -> bool:
        """True when `size` candidates can meet everything that is missing."""
        if not missing:
            return True
        if size <= self._short.get(missing, 0) or self._at_least(missing, self._covers) > size:
            return False
        bit = min(_bits(missing), key=lambda each: len(self._meeting[each]))
        seen: set[int] = set()
        for cover in sorted(self._meeting[bit], key=lambda c: -(c & missing).bit_count()):
            if (part := cover & missing) not in seen:
                seen.add(part)
                if self.can_cover(missing & ~cover, size - 1):
                    return True
        self._short[missing] = size
        return False

    def take(self, chosen: _Chosen, missing: int, size: int, left: list[Candidate]) -> None:
        """Try every cover with `chosen` and `size` more of those `left`; keep the best."""
        if not missing:
            self._offer(chosen)
            return
        left = [c for c in left if c.meets & missing]
        if not self._may_win(chosen, size, left) or not self.can_cover(missing, size):
            return
        choices = [[c for c in left if c.meets & bit] for bit in _bits(missing)]
        fewest = min(choices, key=lambda choice: len(choice))  # mypy needs it
        new = missing | ~chosen.meets
        rest = list(left)
        for candidate in sorted(fewest, key=lambda each: _order(each, new)):
            rest.remove(candidate)
            self.take(chosen.with_one(candidate), missing & ~candidate.meets, size - 1, rest)

    def _offer(self, chosen: _Chosen) -> None:
        met = chosen.meets & ~chosen.breaks
        rank = *self._shares(*self._counted(met)), chosen.agreed
        places = tuple(sorted(chosen.places))
        if self._rank is None or rank > self._rank or (rank == self._rank and places < self.best):
            self._rank, self.best = rank, places

    def _may_win(self, chosen: _Chosen, size: int, left: list[Candidate]) -> bool:
        """False when even the best that is left cannot make a better cover of `chosen`."""
        if self._rank is None:
            return True
        whole = ~chosen.breaks
        met, hoped = chosen.meets & whole, chosen.meets
        for candidate in left:
            hoped |= candidate.meets
        agreed = chosen.agreed + min(size, sum(c.agreed for c in left))
        hope = *self._shares(*self._counted(hoped & whole)), agreed
        if hope < self._rank:
            return False
        new = whole & ~met
        a, b = self._counted(met)
        gains = [self._counted(c.meets & new) for c in left]
        a = min(a + _most((g[0] for g in gains), size), self._counted(hoped & whole)[0])
        b = min(b + _most((g[1] for g in gains), size), self._counted(hoped & whole)[1])
        hope = *self._shares(a, b), agreed
        if hope != self._rank:
            return hope > self._rank
        lowest = sorted((*chosen.places, *sorted(c.at for c in left)[:size]))
        return tuple(lowest) < self.best

    def _counted(self, mask: int) -> tuple[int, int]:
        """How many needs of A and of B."""
        return (mask & self._sides[0]).bit_count(), (mask & self._sides[1]).bit_count()

    def _shares(self, a: int, b: int) -> tuple[int, int]:
        """The worse share and the sum of both, over the product of both counts of needs."""
        count_a, count_b = self._counts
        share_a = a * max(1, count_b) if count_a else max(1, count_b)
        share_b = b * max(1, count_a) if count_b else max(1, count_a)
        return min(share_a, share_b), share_a + share_b

    def _at_least(self, missing: int, covers: list[int]) -> int:
        """A number of candidates that is surely needed: by what each can meet of the missing."""
        gains = sorted(((cover & missing).bit_count() for cover in covers), reverse=True)
        open_bits, needed = missing.bit_count(), 0
        while open_bits > 0 and needed < len(gains) and gains[needed]:
            open_bits -= gains[needed]
            needed += 1
        return needed if open_bits <= 0 else len(gains) + 1


def _most(gains: Iterable[int], size: int) -> int:
    """The most that so many of these add up to."""
    return sum(sorted(gains, reverse=True)[:size])


def _order(candidate: Candidate, new: int) -> tuple[int, bool]:
    """Those that add most first: a good cover that is found early ends most of the search."""
    return -(candidate.meets & new).bit_count(), not candidate.agreed


def _bits(mask: int) -> list[int]:
    """The single bits of a mask, lowest first."""
    found = []
    while mask:
        bit = mask & -mask
        found.append(bit)
        mask ^= bit
    return found
