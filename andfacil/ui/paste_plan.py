"""What several lines would do, one after the other, tried on a copy of the board."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board import Board
from andfacil.domain.errors import NothingToChange, RuleBroken
from andfacil.ui.phrases import problem_sentence
from andfacil.ui.preview_words import preview_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.capture_target import Target
    from andfacil.ui.line_reading import LineReader


class Planned(NamedTuple):
    """What one line will do, or what is wrong with it."""

    words: str
    faulty: bool = False


def plan(board: Board, lines: Iterable[str], reader: LineReader, target: Target) -> list[Planned]:
    """What each line will do after those before it; `board` stays as it is."""
    scratch = Board(board, copy.deepcopy(board.numbers))
    return [_planned(scratch, line, reader, target) for line in lines]


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
