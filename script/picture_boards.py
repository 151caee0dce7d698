"""The boards that the documentation's pictures show, from the sessions in tests/fixtures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import (
    Answer,
    AnyCard,
    Commitment,
    Need,
    Phase,
    Side,
    SideAnswer,
    Solution,
    Status,
)
from andfacil.paths import resource

FIXTURES = Path(__file__).resolve().parent.parent / "tests/fixtures"
CASES = FIXTURES / "cases"

LONG_TEXT = (
    "We need to know our nights at least four weeks ahead, and to be able to count on them. Last "
    "winter the rota for January came out on the 29th of December; three of us had already paid "
    "for childcare on other days, one had to cancel a hospital appointment of her own, and two "
    "worked five nights in a row because nobody else could be found. It is not the nights as "
    "such: most of us chose them and would choose them again. It is that a family cannot be "
    "planned around a list that changes on the day before, and that whoever answers the telephone "
    "first is the one who comes in. When a change cannot be avoided, we want to be asked and not "
    "told, with the choice between at least two nights, and we want the ward to keep a note of "
    "who stepped in, so that it is not always the same four people. What would help most is a "
    "rule that both sides can read on one page, that is the same for every ward, and that a "
    "new colleague understands in her first week, at three in the morning, without anybody there "
    "to ask."
)


def session(path: Path) -> Board:
    """The board of an exchange file."""
    return Board(load_exchange(path.read_bytes()))


def empty() -> Board:
    """A new session with its two sides named and no card."""
    board = Board(load_exchange(resource("templates/blank.json").read_bytes()))
    details = board.details
    named = replace(
        details,
        title="The library window: fresh air AND no draught",
        side_a=replace(details.side_a, name="Reader by the window"),
        side_b=replace(details.side_b, name="Reader by the door"),
    )
    return Board(named if card.id == details.id else card for card in board)


def long_card() -> Board:
    """The night shift, one of whose needs is told in about 1,000 letters."""
    board = session(FIXTURES / "night-shift.json")
    cards = (
        replace(c, text=LONG_TEXT) if isinstance(c, Need) and c.id == "A2" else c for c in board
    )
    return Board(cards)


def eighty() -> Board:
    """Three real talks on one board: 52 needs and 28 solutions with their threads."""
    names = ("02-employee-kaiser-permanente-2000", "05-partner-nummi-joint-venture")
    boards = [session(CASES / f"{n}.json") for n in (*names, "06-community-new-york-watershed")]
    cards: list[AnyCard] = [
        replace(boards[0].details, title="Three talks on one board: a board of eighty cards")
    ]
    count = dict.fromkeys(("A", "B", "AND"), 0)
    for board in boards:
        refs: dict[str, str] = {}
        for side in Side:
            for need in board.needs(side):
                if count[side.value] < 26:
                    count[side.value] += 1
                    refs[need.id] = f"{side.value}{count[side.value]}"
                    cards.append(_moved(need, refs[need.id], len(cards)))
        for solution in board.all_of(Solution):
            if count["AND"] < 28:
                count["AND"] += 1
                moved = replace(
                    solution,
                    meets=tuple(refs[ref] for ref in solution.meets if ref in refs),
                    breaks=tuple(refs[ref] for ref in solution.breaks if ref in refs),
                )
                cards.append(_moved(moved, f"AND{count['AND']}", len(cards)))
    return Board(cards)


def thirty() -> Board:
    """The first 22 needs and 8 solutions of the eighty cards."""
    board = eighty()
    kept = {
        *(f"{side.value}{number}" for side in Side for number in range(1, 12)),
        *(f"AND{number}" for number in range(1, 9)),
    }
    cards: list[AnyCard] = [replace(board.details, title="Two talks on one board")]
    for card in board:
        if isinstance(card, Solution) and card.id in kept:
            meets = tuple(ref for ref in card.meets if ref in kept)
            breaks = tuple(ref for ref in card.breaks if ref in kept)
            cards.append(replace(card, meets=meets, breaks=breaks))
        elif card.id in kept:
            cards.append(card)
    return Board(cards)


def _moved(card: Need | Solution, ref: str, order: int) -> AnyCard:
    return replace(card, id=ref, order=order)


def half_way() -> Board:
    """Camp David before the later solutions: both sides still have open needs."""
    board = session(CASES / "01-international-camp-david-sinai.json")
    late = {f"AND{number}" for number in range(5, 14)}
    return Board(
        replace(c, solution="") if isinstance(c, Commitment) and c.solution in late else c
        for c in board
        if c.id not in late
    )


BOARDS: dict[str, tuple[Callable[[], Board], str]] = {
    "empty": (empty, ""),
    "normal": (lambda: session(CASES / "01-international-camp-david-sinai.json"), "B2"),
    "80-cards": (eighty, "AND3"),
    "arabic": (lambda: session(CASES / "07-international-ar-saq-disi.json"), "A2"),
    "hebrew": (lambda: session(CASES / "08-international-he-jordan-water-1994.json"), "AND2"),
    "1000-letters": (long_card, "A2"),
}
"""Name, how it is made, and the card that is in hand."""


def building() -> Board:
    """Camp David half way, while solutions are built."""
    board = half_way()
    details = replace(board.details, phase=Phase.BUILD)
    return Board(details if card.id == details.id else card for card in board)


def answered() -> Board:
    """Camp David half way, with both sides' answers to the third solution still hidden."""
    a = SideAnswer(answer=Answer.YES)
    b = SideAnswer(answer=Answer.YES_IF, condition="the stations are staffed by both of us")
    cards = (
        replace(card, status=Status.DRAFT, answer_a=a, answer_b=b, answers_hidden=True)
        if isinstance(card, Solution) and card.id == "AND3"
        else card
        for card in building()
    )
    return Board(cards)


ROOM_BOARDS: dict[str, Callable[[], Board]] = {
    "empty": empty,
    "normal": building,
    "library": lambda: session(CASES / "04-peer-library-window.json"),
    "30-cards": thirty,
    "80-cards": eighty,
    "1000-letters": long_card,
    "arabic": lambda: session(CASES / "07-international-ar-saq-disi.json"),
    "hindi": lambda: session(CASES / "09-community-hi-arabari.json"),
    "japanese": lambda: session(CASES / "11-partner-ja-kumamoto-groundwater.json"),
}
"""Name, and how it is made."""
