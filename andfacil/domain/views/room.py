"""What the room may see: values copied field by field from the board, with nothing private.

The room window, the pictures and the cards on the desk are all painted from these values. A field
that is not copied here cannot reach the projector. `domain.board.privacy` says which fields may be
copied, and leaves out what is hidden.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board.answers import is_open
from andfacil.domain.board.privacy import (
    is_hidden,
    open_clashes,
    public_answers,
    public_details,
    public_refs,
)
from andfacil.domain.values.cards import Answer, Need, Side, Solution, Status
from andfacil.domain.values.text import clean_text
from andfacil.domain.views.standing import Badge, Signed, badge_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.board.coverage import Ring, Tally
    from andfacil.domain.values.cards import CardId, Details, Phase, SideAnswer


@dataclass(frozen=True, slots=True)
class RoomNeed:
    """A need as everyone sees it; `heard` says that the other side has said it back.

    `same_as` is the need of the other side that is the same one; empty for none. `clashes` are
    those of the other side that it clashes with, as long as no solution meets both.
    """

    ref: CardId
    side: Side
    text: str
    non_negotiable: bool
    ring: Ring
    order: int
    why: str = ""
    met_when: str = ""
    heard: bool = False
    same_as: CardId = ""
    clashes: tuple[CardId, ...] = ()

    @property
    def partner(self) -> str:
        """What stands beside the ref: "= B1" for the same need, "× B2" for one that clashes."""
        if self.same_as:
            return f"= {self.same_as}"
        return " ".join(f"× {ref}" for ref in self.clashes[:1])


@dataclass(frozen=True, slots=True)
class RoomSolution:
    """A solution as everyone sees it.

    `waiting` are the sides that answered other than "yes"; `spreads` the lowest and the highest
    number of a side whose people were asked on a scale; `sign` is how both will know,
    `builds_on` the solutions that it answers with "yes, and".
    """

    ref: CardId
    text: str
    status: Status
    meets: tuple[CardId, ...]
    breaks: tuple[CardId, ...]
    waiting: tuple[tuple[Side, Answer], ...]
    order: int
    sign: str = ""
    builds_on: tuple[CardId, ...] = ()
    spreads: tuple[tuple[Side, int, int], ...] = ()


RoomCard = RoomNeed | RoomSolution


class Spread(NamedTuple):
    """The scores of one side without names: the lowest, the median, the highest."""

    least: int
    middle: float
    most: int


class RoomFrame(NamedTuple):
    """What is around the cards: title, side names, phase, the bridge.

    `signed` is the version that was signed last. `swapped`: the columns of the sides have changed
    places. `willing_a` and `willing_b` are the last scores of the sides, once they are revealed.
    """

    title: str
    side_a: str
    side_b: str
    language: str
    phase: Phase | None
    tally_a: Tally
    tally_b: Tally
    badge: Badge = Badge.OPEN
    signed: Signed | None = None
    swapped: bool = False
    willing_a: Spread | None = None
    willing_b: Spread | None = None

    def side(self, side: Side) -> str:
        """The name of a side."""
        return self.side_a if side is Side.A else self.side_b

    def willing(self, side: Side) -> Spread | None:
        """The spread of a side's scores."""
        return self.willing_a if side is Side.A else self.willing_b

    def tally(self, side: Side) -> Tally:
        """The counts of a side."""
        return self.tally_a if side is Side.A else self.tally_b


class RoomView(NamedTuple):
    """The whole board as everyone sees it; each column in the order it is shown."""

    frame: RoomFrame
    side_a: tuple[RoomNeed, ...]
    side_b: tuple[RoomNeed, ...]
    and_column: tuple[RoomSolution, ...]


def room_view(board: Board, signed: Signed | None = None) -> RoomView:
    """Everything public about `board`; `signed` is as for `room_frame`."""
    return RoomView(
        frame=room_frame(board, signed),
        side_a=_column(board, Side.A),
        side_b=_column(board, Side.B),
        and_column=tuple(room_solution(board, s) for s in board.all_of(Solution) if not s.hidden),
    )


def room_frame(
    board: Board,
    signed: Signed | None = None,
    is_read_back: Callable[[Board], bool] | None = None,
) -> RoomFrame:
    """What is around the cards; `signed` is the version that was signed last.

    `is_read_back` tells whether each line of the paper is ticked, as for `badge_of`.
    """
    details = public_details(board.details)
    willing = {side: _last_spread(details, side) for side in Side}
    return RoomFrame(
        title=clean_text(details.title),
        side_a=clean_text(details.side_a.name),
        side_b=clean_text(details.side_b.name),
        language=details.language,
        phase=details.phase,
        tally_a=board.coverage.tally(Side.A),
        tally_b=board.coverage.tally(Side.B),
        badge=badge_of(board, is_read_back) if signed is None else signed.badge,
        signed=signed,
        swapped=details.swapped,
        willing_a=willing[Side.A],
        willing_b=willing[Side.B],
    )


def room_card(board: Board, ref: CardId) -> RoomCard | None:
    """A need or solution as the room sees it; None for any other id and for a hidden card."""
    card = board.get(ref)
    if is_hidden(card):
        return None
    if isinstance(card, Need):
        return room_need(board, card)
    if isinstance(card, Solution):
        return room_solution(board, card)
    return None


def room_need(board: Board, need: Need) -> RoomNeed:
    """A need as the room sees it."""
    return RoomNeed(
        ref=need.ref,
        side=need.side,
        text=clean_text(need.text),
        non_negotiable=need.non_negotiable,
        ring=board.coverage.ring(need.ref),
        order=need.order,
        why=clean_text(need.why),
        met_when=clean_text(need.met_when),
        heard=need.heard,
        same_as="" if is_hidden(board.get(need.same_as)) else need.same_as,
        clashes=tuple(
            ref
            for clash in open_clashes(board)
            if need.ref in clash.needs
            for ref in clash.needs
            if ref != need.ref
        ),
    )


def room_solution(board: Board, solution: Solution) -> RoomSolution:
    """A solution as the room sees it, without the conditions of answers."""
    answers = tuple(zip(Side, public_answers(solution), strict=True))
    return RoomSolution(
        ref=solution.ref,
        text=clean_text(solution.text),
        status=solution.status,
        meets=public_refs(board, solution.meets),
        breaks=public_refs(board, solution.breaks),
        waiting=tuple(
            (side, answer.answer)
            for side, answer in answers
            if answer and answer.answer is not Answer.YES and _waits(board, solution, answer)
        ),
        order=solution.order,
        sign=clean_text(solution.how_we_will_know),
        builds_on=public_refs(board, solution.builds_on),
        spreads=tuple(
            (side, min(answer.scores), max(answer.scores))
            for side, answer in answers
            if answer and answer.scores
        ),
    )


def _waits(board: Board, solution: Solution, answer: SideAnswer) -> bool:
    """True of any answer but "yes"; what is agreed waits no more once the condition is taken in."""
    return solution.status is not Status.AGREED or is_open(solution, answer, board.all_of(Need))


def sort_key(card: RoomCard) -> tuple[bool, int]:
    """The order in a column: non-negotiables first, then as the board has them."""
    return (isinstance(card, RoomNeed) and not card.non_negotiable, card.order)


def _column(board: Board, side: Side) -> tuple[RoomNeed, ...]:
    needs = (room_need(board, need) for need in board.needs(side) if not need.hidden)
    return tuple(sorted(needs, key=sort_key))


def spread(scores: Sequence[int]) -> Spread | None:
    """The spread of a side's scores (0 to 10); None without any."""
    if not scores:
        return None
    ordered = sorted(scores)
    half = len(ordered) // 2
    # `statistics` takes longer to load than a window may take to open.
    return Spread(ordered[0], (ordered[half] + ordered[~half]) / 2, ordered[-1])


def _last_spread(details: Details, side: Side) -> Spread | None:
    return spread(details.scores(side, after=True) or details.scores(side, after=False))
