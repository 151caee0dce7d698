"""Sessions of any size, with texts of a usual length."""

from __future__ import annotations

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import AnyCard, Details, Need, Party, Side, Solution, Status

TEXT = "Something that this side needs, said in about ten words"


def large_session(cards: int) -> tuple[AnyCard, ...]:
    """`cards` needs and solutions: two in five on each side, one in five in the middle."""
    on_side = cards * 2 // 5
    needs = [
        Need(
            id=f"{side}{number + 1}",
            order=place * on_side + number,
            side=side,
            text=f"{TEXT} {number}",
            non_negotiable=number < 3,
        )
        for place, side in enumerate(Side)
        for number in range(on_side)
    ]
    solutions = [
        Solution(
            id=f"AND{number + 1}",
            order=number,
            text=f"An idea that gives both what they need {number}",
            status=Status.AGREED if number % 3 else Status.DRAFT,
            meets=(f"A{number % on_side + 1}", f"B{(number * 2) % on_side + 1}"),
        )
        for number in range(cards - 2 * on_side)
    ]
    frame = Details(
        title="A large session", side_a=Party(name="Night nurses"), side_b=Party(name="Operations")
    )
    return (frame, *needs, *solutions)


def large_board(cards: int) -> Board:
    """The same as a board."""
    return Board(large_session(cards))
