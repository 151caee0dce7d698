"""Every example of the grammar is read by the real parser as what it says."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.capture.examples import EXAMPLES, Where, examples_text
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.target import Target
from andfacil.domain.capture.to_edit import capture_edit
from andfacil.domain.capture.toggle import toggle_edit
from andfacil.domain.capture.values import (
    CardChange,
    NewCommitment,
    NewNeed,
    NewParked,
    NewPosition,
    NewSharedNeed,
    NewSolution,
)
from andfacil.domain.values.cards import Need, Side, Solution

TODAY = dt.date(2027, 1, 6)
ALL = [example for _, examples in EXAMPLES for example in examples]
KINDS = {
    "need": NewNeed,
    "non-negotiable": NewNeed,
    "position": NewPosition,
    "solution": NewSolution,
    "commitment": NewCommitment,
    "point": NewParked,
}


@pytest.fixture
def board():
    needs = [Need(id=f"{side}{n}", side=side, text="x") for side in Side for n in (1, 2, 3, 4)]
    meeting = Solution(id="AND3", text="x", meets=("A1",))
    return Board([*needs, Solution(id="AND1", text="x"), meeting])


@pytest.mark.parametrize("example", ALL, ids=lambda example: example.line)
def test_every_example_is_read_and_done(board, example):
    if example.where is Where.SELECTED:
        captured, edit = toggle_edit(board, "AND3", example.line)
    else:
        target = Target.A_NEED if example.where is Where.DESK else None
        captured = parse_line(example.line, target=target, today=TODAY)
        edit = capture_edit(board, captured)
    board.check(edit)
    kind = KINDS.get(example.does.split()[0].rstrip(":"))
    if kind:
        assert isinstance(captured, kind)


def test_the_examples_show_every_kind_of_line():
    read = {
        type(parse_line(example.line, target=Target.A_NEED, today=TODAY))
        for example in ALL
        if example.where is not Where.SELECTED
    }
    assert read == {*KINDS.values(), NewSharedNeed, CardChange}


def test_as_text_each_example_is_a_row_and_only_those_that_count():
    text = examples_text(frozenset({Where.ANYWHERE}))
    assert all((example.line in text) == (example.where is Where.ANYWHERE) for example in ALL)
    assert max(map(len, text.splitlines())) <= 96
