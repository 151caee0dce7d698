"""Cards as the lines that capture them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.capture.markers import escape_text
from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Solution, Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.board.board import Board


def lines_of(board: Board) -> Iterator[str]:
    """The lines that make the cards of `board` on an empty one, refs included.

    The refs of `board` must count up without gaps.
    """
    for need in board.all_of(Need):
        yield need_line(need)
        if need.heard:
            yield f"{need.ref.lower()} heard"
    for solution in board.all_of(Solution):
        yield solution_line(solution)
        if solution.status is not Status.DRAFT:
            yield f"{solution.ref.lower()} {solution.status.value}"
    for commitment in board.all_of(Commitment):
        yield commitment_line(commitment)
    for parked in board.all_of(Parked):
        yield f"p: {escape_text(parked.text)}"
    for position in board.all_of(Position):
        yield f"{position.side.value.lower()}? {escape_text(position.text)}"


def need_line(need: Need) -> str:
    """The line that captures a need."""
    sign = "!" if need.non_negotiable else ":"
    parts = [f"{need.side.value.lower()}{sign} {escape_text(need.text)}"]
    if need.why:
        parts.append(f"// {escape_text(need.why)}")
    if need.met_when:
        parts.append(f"== {escape_text(need.met_when)}")
    return " ".join(parts)


def solution_line(solution: Solution) -> str:
    """The line that captures a solution."""
    refs = [ref.lower() for ref in solution.meets] + [f"-{r.lower()}" for r in solution.breaks]
    parts = [f"+ {escape_text(solution.text)}"]
    if refs:
        parts.append(f"> {' '.join(refs)}")
    if solution.how_we_will_know:
        parts.append(f"== {escape_text(solution.how_we_will_know)}")
    return " ".join(parts)


def commitment_line(commitment: Commitment) -> str:
    """The line that captures a commitment."""
    parts = [f"do {escape_text(commitment.text)}"]
    if commitment.owner:
        parts.append(f"@{commitment.owner}")
    if commitment.by:
        parts.append(f"by {commitment.by.isoformat()}")
    if commitment.solution:
        parts.append(f"> {commitment.solution.lower()}")
    if commitment.how_we_will_know:
        parts.append(f"== {escape_text(commitment.how_we_will_know)}")
    return " ".join(parts)
