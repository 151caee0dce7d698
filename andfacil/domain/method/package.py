"""The smallest package: the fewest solutions that together leave no non-negotiable out.

Candidates are the draft and agreed solutions that break no non-negotiable; a package is a set of
candidates that together meet every non-negotiable of both sides. What is hidden counts nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from andfacil.domain.board.privacy import public_board
from andfacil.domain.method.smallest_cover import Candidate, smallest_cover
from andfacil.domain.values.cards import Need, Side, Solution, Status
from andfacil.domain.values.ids import by_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId

Refs = tuple["CardId", ...]
"""Refs in the order of their numbers."""


@dataclass(frozen=True, slots=True)
class Package:
    """The smallest package, or why there is none.

    `package`, `meets` and `leaves_out` are None exactly when something is `in_the_way`: a
    non-negotiable that no candidate meets. `meets` are the needs that the package meets and does
    not break itself, `leaves_out` all others. `kept_out` are solutions that are no candidates,
    with the non-negotiables that they break. `only_way_to` are the indispensable members, with the
    non-negotiables that no other candidate meets.
    """

    package: Refs | None
    meets: Mapping[Side, Refs] | None
    leaves_out: Mapping[Side, Refs] | None
    in_the_way: Refs
    kept_out: Mapping[CardId, Refs]
    only_way_to: Mapping[CardId, Refs]


def smallest_package(board: Board) -> Package:
    """The smallest package of a board; without non-negotiables it is the empty one.

    Among several of the same size: the higher share of needs met on the side that is worse off (a
    side without needs counts as 1), then the higher sum of both shares, then more agreed
    solutions, then the lower numbers, compared in order.
    """
    board = public_board(board)
    needs = sorted(board.all_of(Need), key=lambda need: by_number(need.id))
    required = tuple(need.id for need in needs if need.non_negotiable)
    live = sorted(
        (s for s in board.all_of(Solution) if s.status in {Status.DRAFT, Status.AGREED}),
        key=lambda solution: by_number(solution.id),
    )
    kept_out = {s.id: broken for s in live if (broken := _among(required, s.breaks))}
    candidates = [s for s in live if s.id not in kept_out]
    in_the_way = tuple(ref for ref in required if not any(ref in s.meets for s in candidates))
    if in_the_way:
        return Package(None, None, None, in_the_way, kept_out, {})
    members = _best(candidates, needs, required)
    meets, leaves_out = _outcome(members, needs)
    only_way_to = {s.id: only for s in members if (only := _only_by(s, candidates, required))}
    return Package(tuple(s.id for s in members), meets, leaves_out, (), kept_out, only_way_to)


def _best(candidates: list[Solution], needs: list[Need], required: Refs) -> list[Solution]:
    """The members of the smallest package, by number."""
    bits = {need.id: 1 << at for at, need in enumerate(needs)}

    def mask(refs: Iterable[CardId]) -> int:
        return sum(bits[ref] for ref in set(refs) if ref in bits)

    sides = tuple(mask(need.id for need in needs if need.side is side) for side in Side)
    offered = [
        Candidate(at, mask(s.meets), mask(s.breaks), agreed=s.status is Status.AGREED)
        for at, s in enumerate(candidates)
    ]
    chosen = smallest_cover(offered, mask(required), (sides[0], sides[1]))
    return [candidates[at] for at in chosen]


def _outcome(
    members: list[Solution], needs: list[Need]
) -> tuple[dict[Side, Refs], dict[Side, Refs]]:
    """By side, the needs that the package meets and does not break, and the others."""
    met = {ref for member in members for ref in member.meets}
    met -= {ref for member in members for ref in member.breaks}
    sides = {side: [need.id for need in needs if need.side is side] for side in Side}
    return (
        {side: tuple(ref for ref in refs if ref in met) for side, refs in sides.items()},
        {side: tuple(ref for ref in refs if ref not in met) for side, refs in sides.items()},
    )


def _only_by(solution: Solution, candidates: list[Solution], required: Refs) -> Refs:
    """The non-negotiables that this candidate meets and no other does."""
    others = {ref for other in candidates if other is not solution for ref in other.meets}
    return tuple(ref for ref in required if ref in solution.meets and ref not in others)


def _among(required: Refs, refs: Iterable[CardId]) -> Refs:
    wanted = set(refs)
    return tuple(ref for ref in required if ref in wanted)
