"""How many keys a scribe presses beyond the words themselves: a whole real session, typed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from andfacil.domain.capture.markers import escape_text
from andfacil.domain.capture.target import Target
from andfacil.domain.values.cards import Commitment, Need, Solution, Status
from tests.builders import ROOT, load
from tests.lines import commitment_line
from tests.ui.desk_rig import CTRL, Key

CAMP_DAVID: Path = ROOT / "tests/fixtures/cases/01-international-camp-david-sinai.json"
TARGETS = list(Target)
STATUS_KEYS = {
    Status.AGREED: Key.Key_E,
    Status.PARKED: Key.Key_K,
    Status.REJECTED: Key.Key_R,
}
A_CARD, A_SIGN = 2, 4
"""The most keys beyond the words: for a card on average, and more for each sign in it."""


class Scribe:
    """Types at a desk and counts the keys that are not words."""

    def __init__(self, desk) -> None:
        self.desk = desk
        self.keys = 0
        self.cards = 0
        self.signs = 0

    def aim(self, target: Target) -> None:
        """Step with Tab to where the next card goes."""
        while self.desk.window.capture.target is not target:
            self.press(Key.Key_Tab)

    def press(self, key: Key, *modifiers) -> None:
        self.desk.press(key, *modifiers)
        self.keys += 1 + len(modifiers)

    def card(self, text: str, **signs: str) -> None:
        """The words of a card, what follows its signs, and Enter."""
        line, words = escape_text(text), len(text)
        for sign, content in signs.items():
            if content:
                line += f" {SIGNS[sign]} {content}"
                words += len(content)
                self.signs += 1
        self.enter(line, words)

    def enter(self, line: str, words: int) -> None:
        self.desk.enter(line)
        assert self.desk.line == "", line
        self.keys += len(line) + 1 - words
        self.cards += 1


SIGNS = {"why": "//", "know": "==", "links": ">"}


def test_a_real_session_costs_two_keys_a_card_and_four_a_sign(new_desk, capsys):
    sample, scribe = load(CAMP_DAVID), Scribe(new_desk)
    for need in sample.all_of(Need):
        scribe.aim(TARGET_OF[need.side.value, need.non_negotiable])
        scribe.card(need.text, why=escape_text(need.why), know=escape_text(need.met_when))
    for solution in sample.all_of(Solution):
        scribe.aim(Target.AND)
        refs = [r.lower() for r in solution.meets] + [f"-{r.lower()}" for r in solution.breaks]
        know = escape_text(solution.how_we_will_know)
        scribe.card(solution.text, links=" ".join(refs), know=know)
        if solution.status is not Status.DRAFT:
            scribe.press(STATUS_KEYS[solution.status], CTRL)
    for commitment in sample.all_of(Commitment):
        line = commitment_line(commitment)
        day = commitment.by.isoformat() if commitment.by else ""
        parts = (commitment.text, commitment.owner, day, commitment.solution)
        scribe.signs += 4 + bool(commitment.how_we_will_know)  # do, @, by, > and perhaps ==
        scribe.enter(line, sum(map(len, (*parts, commitment.how_we_will_know))))

    board = new_desk.board
    for of_class in (Need, Solution, Commitment):
        typed = [stripped(card) for card in board.all_of(of_class)]
        assert typed == [stripped(card) for card in sample.all_of(of_class)]
    allowed = A_CARD * scribe.cards + A_SIGN * scribe.signs
    with capsys.disabled():
        print(  # noqa: T201  # the count is asked for
            f"\n{scribe.cards} cards, {scribe.signs} signs: {scribe.keys} keys beyond the words "
            f"({allowed} allowed)"
        )
    assert scribe.keys <= allowed


TARGET_OF = {
    ("A", True): Target.A_MUST,
    ("A", False): Target.A_NEED,
    ("B", False): Target.B_NEED,
    ("B", True): Target.B_MUST,
}


def stripped(card):
    """A card without what the capture line does not hold."""
    plain = replace(card, spelled=frozenset(), order=0)
    if isinstance(card, Need):
        return replace(plain, said_as="")
    return replace(plain, note="") if isinstance(card, Solution) else plain
