"""Every example of the grammar is read by the real parser as what it says."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields
from xml.etree import ElementTree

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
    TypedRef,
)
from andfacil.domain.values.cards import Need, Side, Solution
from tests.builders import ROOT

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


SPOKEN = sorted((ROOT / "resources/i18n/app").glob("*.ts"))
FREE = {"text", "why", "met_when", "how_we_will_know", "sign"}


def shape(captured):
    """What a line means, without its free words, and where the refs stand in it."""
    found = {}
    for field in fields(captured):
        value = getattr(captured, field.name)
        if field.name in FREE:
            value = bool(value)
        elif isinstance(value, TypedRef):
            value = value.ref
        elif isinstance(value, tuple):
            value = [(link.how, link.ref) for link in value]
        found[field.name] = value
    return type(captured), found


@pytest.mark.parametrize("path", SPOKEN, ids=lambda path: path.stem)
def test_examples_in_every_language_mean_what_the_english_ones_mean(path):
    contexts = ElementTree.parse(path).getroot().iter("context")
    grammar = next(each for each in contexts if each.findtext("name") == "Grammar")
    said = {each.findtext("source"): each.findtext("translation") for each in grammar}
    for example in ALL:
        line = said[example.line]
        if example.where is Where.SELECTED:
            assert line == example.line
            continue
        target = Target.A_NEED if example.where is Where.DESK else None
        there, here = (
            shape(parse_line(each, target=target, today=TODAY)) for each in (line, example.line)
        )
        assert there == here, line
