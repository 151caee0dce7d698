"""Sessions at work for tests of the board, without a file behind them."""

from __future__ import annotations

from andfacil.domain.board.board import Board
from andfacil.domain.board.history import History
from andfacil.domain.board.session import NoRecorder, Session
from andfacil.domain.values.cards import (
    Answer,
    CaucusNote,
    Details,
    Need,
    Party,
    Phase,
    Side,
    SideAnswer,
    Solution,
    Status,
)
from andfacil.ui.base.open_session import OpenSession
from andfacil.ui.board.model.board import BoardModel

PRIVATE = "QUITTING"
"""A word that no window of the room may ever show."""

NEEDS = {
    "A1": ("No one works more than three nights in a row", True),
    "A2": ("Rota known 4 weeks ahead", True),
    "A3": ("Childcare that fits shift changes", False),
    "A4": ("Senior cover when a patient deteriorates", False),
    "A5": ("Extra nights are recognised", False),
    "B1": ("Two registered nurses on the ward at all times", True),
    "B2": ("Stay within the agency budget", True),
    "B3": ("Fewer last-minute gaps", False),
    "B4": ("Keep experienced staff", False),
    "B5": ("Simple enough for one person to run", False),
}
SOLUTIONS = (
    ("Self-rostered four-week rota with a three-night cap built in", "A1 A2 B3 B5", "agreed"),
    ("On-call senior nurse shared between Wards 7 and 8", "A4 B1", "agreed"),
    ("Swap bank: extra nights earn first pick of day shifts", "A3 B2 B4", "draft"),
)


def details(**fields) -> Details:
    frame = {
        "title": "Night-shift cover for Ward 7",
        "side_a": Party(name="Night nurses"),
        "side_b": Party(name="Hospital operations"),
        "language": "en",
        "phase": Phase.BUILD,
        "context": PRIVATE,
    }
    return Details(**(frame | fields))


def night_board(**fields) -> Board:
    """The session of the design's pictures, with private words in every private place."""
    cards = [
        Need(
            id=ref,
            order=order,
            side=Side(ref[0]),
            text=text,
            non_negotiable=must,
            why=f"What {ref} protects",
            met_when=f"The sign of {ref}",
            said_as=PRIVATE,
        )
        for order, (ref, (text, must)) in enumerate(NEEDS.items())
    ]
    solutions = [
        Solution(
            id=f"AND{number}",
            order=number,
            text=text,
            status=Status(status),
            meets=tuple(meets.split()),
            note=PRIVATE,
        )
        for number, (text, meets, status) in enumerate(SOLUTIONS, 1)
    ]
    answer = SideAnswer(answer=Answer.YES_IF, condition=PRIVATE)
    solutions[2] = _with(solutions[2], answer_b=answer)
    note = CaucusNote(id="N1", about="A5", text=PRIVATE)
    return Board([details(**fields), *cards, *solutions, note])


def _with(card, **fields):
    from dataclasses import replace

    return replace(card, **fields)


def many_board(count: int, text: str = "Need number {n}") -> Board:
    """`count` needs on each side and no solution."""
    cards = [
        Need(id=f"{side}{n}", order=2 * n, side=side, text=text.format(n=n))
        for side in Side
        for n in range(1, count + 1)
    ]
    return Board([details(), *cards])


def empty_board(**fields) -> Board:
    return Board([details(**fields)])


def opened(board: Board) -> OpenSession:
    """A desk on which every edit is done at once and nothing is kept on disk."""
    return OpenSession(Session(board, History(), NoRecorder()))


def modelled(board: Board) -> tuple[OpenSession, BoardModel]:
    session = opened(board)
    return session, BoardModel(session, session)
