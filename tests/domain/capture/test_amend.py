"""A card as the line that would make it, and the line, amended, as an edit."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.capture.amend import amend_edit, amend_line
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.target import Target
from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Side, Solution
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import NothingToChange
from tests.builders import library_window

TODAY = dt.date(2027, 1, 6)
HARD = (
    r"a > b // c == d by fri @x",
    r"\> left",
    "p: in the text",
    "a1 heard",
    "do it",
    "<b>bold</b> & so",
    "come by 31 feb",
)


def amended(board, card_id, line):
    return amend_edit(board, card_id, parse_line(line, target=None, today=TODAY))


def unchanged(board, card_id):
    with pytest.raises(NothingToChange):
        amended(board, card_id, amend_line(board[card_id]))
    return True


def test_every_card_of_the_tutorial_comes_back_as_it_is():
    board = library_window()
    cards = [c for of in (Need, Solution, Commitment) for c in board.all_of(of)]
    assert cards
    assert all(unchanged(board, card.id) for card in cards)


@pytest.mark.parametrize("text", HARD)
@pytest.mark.parametrize(
    "card",
    [
        Need(id="A1", side=Side.A, text="", why="x > y\nz", met_when="// so"),
        Need(id="B1", side=Side.B, text="", non_negotiable=True),
        Solution(id="AND1", text="", how_we_will_know="by fri"),
        Position(id="Q1", side=Side.B, text=""),
        Commitment(id="C1", text="", owner="Ann", by=TODAY, solution="AND2"),
        Commitment(id="C2", text="", solution="AND2"),
        Parked(id="P1", text=""),
    ],
    ids=lambda card: card.id,
)
def test_whatever_the_text_holds_it_comes_back(card, text):
    board = Board([replace(card, text=text), Solution(id="AND2", text="Fan")])
    assert unchanged(board, card.id)


def test_what_stood_in_several_lines_keeps_them():
    board = Board([Need(id="A1", side=Side.A, text="Quiet", why="one\ntwo")])
    edit = amended(board, "A1", "a: Calm // one two")
    assert edit.kind is EditKind.CHANGE_TEXT
    assert edit.changes[0].after.why == "one\ntwo"


def test_links_become_what_the_line_says():
    board = library_window()
    after = amended(board, "AND1", "+ Fan > a2 -b2").changes[0].after
    assert (after.meets, after.breaks) == (("A2",), ("B2",))
    assert after.status is board["AND1"].status


@pytest.mark.parametrize(
    ("card_id", "line", "start"),
    [
        ("A1", "b: Quiet", 0),
        ("A1", "p: Quiet", 0),
        ("AND1", "+ Fan > a99", 8),
        ("AND1", "and1 agreed", 0),
        ("C1", "do it @Ann > and99", 13),
    ],
)
def test_a_line_that_does_not_fit_the_card_is_a_fault(card_id, line, start):
    with pytest.raises(CaptureFault) as told:
        amended(library_window(), card_id, line)
    assert told.value.start == start


def test_a_commitment_of_which_nothing_but_the_text_is_said_comes_back():
    board = Board([Commitment(id="C1", text="Write it down")])
    assert amend_line(board["C1"]) == "do Write it down"
    line = parse_line("do Write it up", target=Target.COMMITMENT, today=TODAY)
    assert amend_edit(board, "C1", line).changes[0].after.text == "Write it up"


@pytest.mark.parametrize("text", [": x", ":x", "\uff1ax", "x: y"])
def test_a_colon_that_a_text_begins_with_stays_its_own(text):
    for card in (Solution(id="AND1", text=text), Commitment(id="C1", text=text, owner="Ann")):
        assert parse_line(amend_line(card), target=None, today=TODAY).text == text
