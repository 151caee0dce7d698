"""Sessions with altered bytes: refused, or read as they were; salvage invents nothing."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import AnyCard, RetiredRef, Side
from andfacil.domain.values.problems import WorldProblem
from andfacil.store import problems
from andfacil.store.salvage.board import read_what_is_left
from andfacil.store.session_file import SessionFile
from tests.faults.meeting import EVERY_EDIT, edits_of
from tests.faults.reading import refs_in
from tests.store.builders import make_session

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board

LONGEST = 1.0
"""Seconds in which a mutant must be answered."""


@dataclass
class MutantTally:
    """What a trial has found; all but the first two should be 0.

    `silent` counts cards of the session that are neither in what was salvaged nor named in its
    sentences.
    """

    tried: int = 0
    accepted: int = 0
    differ: int = 0
    silent: int = 0
    invented: int = 0
    crashes: int = 0
    hangs: int = 0

    def __add__(self, other: MutantTally) -> MutantTally:
        """Both trials together."""
        counts = vars(other)
        return MutantTally(**{name: count + counts[name] for name, count in vars(self).items()})

    def clean(self) -> bool:
        """True when mutants were tried, and none did harm."""
        harm = (self.differ, self.silent, self.invented, self.crashes, self.hangs)
        return self.tried > 0 and not any(harm)


def make_grown_session(folder: Path) -> Path:
    """A session with cards of every kind, texts over several pages and a history."""
    path = make_session(folder, name="grown.andfacil")
    with SessionFile.open(path) as file:
        session = file.session()
        for number in range(12):
            text = f"need {number} " + "y" * 700
            session.perform(propose.add_need(session.board, Side.A, text))
        session.perform(propose.change_text(session.board, "A1", "Rest"))
        session.undo()
        session.perform(propose.delete(session.board, "A5"))
        for number in range(2, EVERY_EDIT):  # the needs are there
            edits_of(session, number)
    return path


def mutants(whole: bytes, count: int, seed: int) -> Iterator[bytes]:
    """Altered copies: bits, bytes, sectors, pages, ends; one fault or several."""
    chance = random.Random(seed)
    made = 0
    while made < count:
        data = bytearray(whole)
        for _ in range(chance.choice((1, 1, 1, 2, 5))):
            _alter(data, chance)
        if data != whole:
            made += 1
            yield bytes(data)


def _alter(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data))
    how = chance.randrange(7)
    if how == 0:
        data[at] ^= 1 << chance.randrange(8)
    elif how == 1:
        data[at] = chance.randrange(256)
    elif how == 2:
        start = at // 512 * 512
        data[start : start + 512] = bytes(len(data[start : start + 512]))
    elif how == 3:
        start, other = (chance.randrange(len(data)) // 4096 * 4096 for _ in range(2))
        data[start : start + 4096] = data[other : other + 4096]
    elif how == 4:
        del data[max(at, 1024) :]
    elif how == 5:
        data[at : at + 8] = chance.randbytes(len(data[at : at + 8]))
    else:
        size = chance.randrange(1, 64)
        data[at : at + size] = data[at : at + size][::-1]


def try_mutants(path: Path, folder: Path, *, count: int, seed: int = 11) -> MutantTally:
    """Open every mutant of the session at `path`, and read what is left of it."""
    with SessionFile.open(path, read_only=True) as file:
        board = file.board()
        timeline = file.timeline()
        states = [timeline.board_at(m.sequence) for m in timeline.moments]
    known = {card for state in states for card in state}
    tally = MutantTally()
    mutant = folder / path.name
    for data in mutants(path.read_bytes(), count, seed):
        mutant.write_bytes(data)
        tally.tried += 1
        begun = time.process_time()
        try:
            _open(mutant, board, tally)
            _salvage(mutant, board, known, tally)
        except Exception:
            tally.crashes += 1
        tally.hangs += time.process_time() - begun > LONGEST
    mutant.unlink(missing_ok=True)
    return tally


def _open(mutant: Path, board: Board, tally: MutantTally) -> None:
    try:
        with SessionFile.open(mutant, read_only=True) as file:
            tally.accepted += 1
            tally.differ += file.board() != board
    except problems.StoreProblem:
        pass


def _salvage(mutant: Path, board: Board, known: set[AnyCard], tally: MutantTally) -> None:
    try:
        left = read_what_is_left(mutant)
    except WorldProblem:
        return
    found = {card.id: card for card in left.cards}
    told = Told([str(problem) for problem in left.missing])
    for card in board:
        if found.get(card.id) != card and not told.of(card, gone=card.id not in found):
            tally.silent += 1
    for card in found.values():
        # Refs of lost cards are retired, so that nobody gives them again.
        made = isinstance(card, RetiredRef) or card in known
        tally.invented += not made and not told.of(card, gone=False)


class Told:
    """What the sentences of a salvage say: of which cards, one by one, and from where on."""

    def __init__(self, sentences: list[str]) -> None:
        self._every = any("whether all cards are as they were" in said for said in sentences)
        self._names = any(
            "names cannot be read; they are put in anew" in said for said in sentences
        )
        self._noted = any("noted in private for both sides" in said for said in sentences)
        self._clock = any("left of the times of the phases" in said for said in sentences)
        listed = [said.partition(": ") for said in sentences]
        self._refs = {
            ref
            for said, _, refs in listed
            if "tables" not in said and "later cards" not in said
            for ref in refs_in(refs)
        }
        self._from = [
            ref for said, _, refs in listed if "later cards" in said for ref in refs_in(refs)
        ]

    def of(self, card: AnyCard, *, gone: bool) -> bool:
        """True when the card is named; one that is there, but changed, also among all of them."""
        ref = card.ref if isinstance(card, RetiredRef) else card.id
        if {ref, card.id} & self._refs or (self._every and not gone):
            return True
        if ref in {"session", "clock"}:
            return self._clock if ref == "clock" else self._names
        if ref in {"guesses", "walk-away", "closing-words"} or ref.startswith("tick:"):
            return self._noted
        letters = ref.rstrip("0123456789")
        return any(
            start.rstrip("0123456789") == letters
            and int(ref[len(letters) :]) >= int(start[len(letters) :])
            for start in self._from
        )
