"""What several lines would do, one after the other, tried on a copy of the board."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from andfacil.domain.board.board import Board
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from andfacil.ui.desk.capture.preview_words import preview_words
from andfacil.ui.words.sentences import problem_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.capture.target import Target
    from andfacil.ui.desk.capture.reader import LineReader


MOST_LINES = 200
"""Lines made at once, each of them safe on disc before the next; more would hold the desk up."""


class Planned(NamedTuple):
    """What one line will do, or what is wrong with it."""

    words: str
    faulty: bool = False


def plan(board: Board, lines: Iterable[str], reader: LineReader, target: Target) -> list[Planned]:
    """What each line will do after those before it; `board` stays as it is."""
    scratch = Board(board, copy.deepcopy(board.numbers))
    found, filled = [], 0
    for line in lines:
        filled += bool(line.strip())
        if filled <= MOST_LINES or not line.strip():
            found.append(_planned(scratch, line, reader, target))
        else:
            found.append(Planned(too_many() if filled == MOST_LINES + 1 else "", faulty=True))
    return found


def too_many() -> str:
    """Why a line waits."""
    words = QCoreApplication.translate(
        "Paste", "Made at once are {most} lines; the rest waits here."
    )
    return words.format(most=MOST_LINES)


def _planned(scratch: Board, line: str, reader: LineReader, target: Target) -> Planned:
    if not line.strip():
        return Planned("")
    try:
        captured, edit = reader.read(scratch, line, target)
        scratch.check(edit)
    except NothingToChange as same:
        return Planned(problem_sentence(same))
    except RuleBroken as problem:
        return Planned(problem_sentence(problem), faulty=True)
    scratch.apply(edit)
    return Planned(preview_words(captured, edit))
