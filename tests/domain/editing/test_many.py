"""Deeds on several cards at once, and the line of refs that toggles links."""

from __future__ import annotations

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.toggle import toggle_edit
from andfacil.domain.editing import many, propose, reshape
from andfacil.domain.editing.edit_words import describe, name_edit
from andfacil.domain.values.cards import Parked, Side, Solution, Status
from andfacil.domain.values.errors import NothingToChange, RuleBroken, UnknownRef
from tests.domain.editing.test_reshape import column, do, full_board, notes


@pytest.fixture
def board():
    return full_board()


def test_several_are_put_aside_each_with_its_note(board):
    edit = do(board, many.park_many(board, ["A2", "A3", "Q1", "AND1", "C1", "P1"]))
    parked = {card.id: card.text for card in board.all_of(Parked)}
    assert parked == {
        "P1": "Parking fees",
        "P2": "Rota known early",
        "P3": "Rota kept",
        "P4": "No sick notes",
        "P5": "List",
    }
    assert notes(board) == {"P2": "tired of it", "P3": "would go to court", "P4": "for show"}
    assert board["AND1"].status is Status.PARKED
    assert (board["AND1"].meets, board["AND2"].meets, board["AND2"].breaks) == (
        ("A1", "B1"),
        (),
        (),
    )
    assert (edit.kind.value, edit.about) == ("park-many", "A2")


def test_putting_one_of_many_aside_is_putting_one_aside(board):
    for card_id in ("A2", "AND1", "C1"):
        assert many.park_many(board, [card_id]) == reshape.park(board, card_id)


def test_proposing_uses_up_no_number(board):
    many.park_many(board, ["A2", "A3"])
    assert board.numbers.next_id(Parked) == "P2"


def test_an_undone_addition_keeps_its_number(board):
    parked = propose.add_parked(board, "x")
    board.apply(parked)
    board.apply(parked.inverse())
    do(board, many.park_many(board, ["A2", "A3"]))
    assert {"P3", "P4"} <= {card.id for card in board}


def test_a_status_for_several(board):
    edit = do(board, many.change_status_many(board, ["AND1", "AND2"], Status.AGREED))
    assert [s.status.value for s in board.all_of(Solution)] == ["agreed", "agreed", "draft"]
    assert edit.about == "AND2"  # AND1 was agreed before


@pytest.mark.parametrize(
    ("refs", "musts", "kind"),
    [
        (["A1", "A2"], ["A1", "A2", "A4"], "make-non-negotiable-many"),
        (["A1", "A4"], [], "make-need-many"),
        (["A2"], ["A1", "A2", "A4"], "make-non-negotiable"),
    ],
)
def test_several_become_alike(board, refs, musts, kind):
    edit = do(board, many.toggle_non_negotiable_many(board, refs))
    assert sorted(column(board, musts=True)) == musts
    assert edit.kind.value == kind


@pytest.mark.parametrize(
    ("ids", "must", "row", "needs", "musts", "kind"),
    [
        (["A2", "A3"], True, 1, [], ["A1", "A2", "A3", "A4"], "make-non-negotiable-many"),
        (["A2", "A1"], False, 1, ["A3", "A1", "A2"], ["A4"], "make-need-many"),
        (["A3"], True, 0, ["A2"], ["A3", "A1", "A4"], "make-non-negotiable"),
        (["A4"], True, 0, ["A2", "A3"], ["A4", "A1"], "move"),
        (["A2", "A3", "A1", "A4"], True, 0, [], ["A1", "A4", "A2", "A3"], None),
    ],
)
def test_several_take_a_place_in_either_run(board, ids, must, row, needs, musts, kind):
    edit = do(board, many.place_many(board, ids, non_negotiable=must, row=row))
    assert (column(board), column(board, musts=True)) == (needs, musts)
    assert column(board, Side.B) == ["B1"]
    assert kind is None or edit.kind.value == kind


def test_solutions_take_a_place_too(board):
    do(board, many.place_many(board, ["AND1", "AND2"], non_negotiable=False, row=1))
    assert [s.ref for s in board.all_of(Solution)] == ["AND3", "AND1", "AND2"]


@pytest.mark.parametrize(
    ("ids", "rows", "order"),
    [
        (["A5", "A6"], -1, ["A2", "A5", "A6", "A3"]),
        (["A2", "A3"], 1, ["A5", "A2", "A3", "A6"]),
        (["A3", "A6"], -1, ["A3", "A6", "A2", "A5"]),
        (["A2", "A5"], 1, ["A3", "A6", "A2", "A5"]),
    ],
)
def test_a_step_together(board, ids, rows, order):
    for text in ("Fifth", "Sixth"):
        do(board, propose.add_need(board, Side.A, text))
    do(board, many.step_many(board, ids, rows))
    assert column(board) == order


def test_cards_of_one_run(board):
    def run(*ids):
        return propose.in_one_group(board, [board[card_id] for card_id in ids])

    assert run("A2", "A3")
    assert run("AND1", "AND3")
    assert not run("A1", "A2")
    assert not run("A2", "B1")
    assert not run()


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda b: many.park_many(b, []), RuleBroken),
        (lambda b: many.park_many(b, ["P1", "P1"]), NothingToChange),
        (lambda b: many.park_many(b, ["A2", "A9"]), UnknownRef),
        (lambda b: many.change_status_many(b, ["AND2", "AND3"], Status.DRAFT), NothingToChange),
        (lambda b: many.change_status_many(b, ["AND2", "A1"], Status.AGREED), UnknownRef),
        (lambda b: many.toggle_non_negotiable_many(b, ["A2", "AND1"]), UnknownRef),
        (lambda b: many.place_many(b, ["A2", "B1"], non_negotiable=True, row=0), RuleBroken),
        (lambda b: many.place_many(b, ["A2", "AND1"], non_negotiable=True, row=0), RuleBroken),
        (lambda b: many.place_many(b, ["A2", "A3"], non_negotiable=False, row=0), RuleBroken),
        (lambda b: many.step_many(b, ["A2", "A3"], 1), NothingToChange),
    ],
)
def test_what_makes_no_sense_changes_nothing(board, make, error):
    before = Board(board)
    with pytest.raises(error):
        make(board)
    assert board == before


def test_words_for_several(board):
    edit = many.park_many(board, ["A2", "A3"])
    assert describe(edit) == ("{ref} and others: parked", {"ref": "A2"})
    assert name_edit(edit) == ("park {ref} and others", {"ref": "A2"})


# ---------------------------------------------------------------------------- refs alone


@pytest.mark.parametrize(
    ("line", "meets", "breaks"),
    [
        ("a3", ("A1", "A2", "B1", "A3"), ()),
        ("a1", ("A2", "B1"), ()),
        (" A3, a1 b1 ", ("A2", "A3"), ()),
        ("-a3 a4", ("A1", "A2", "B1", "A4"), ("A3",)),
        ("-a1", ("A2", "B1"), ("A1",)),
        ("~a1", ("A2", "B1"), ()),
        ("a3 a3", ("A1", "A2", "B1", "A3"), ()),
    ],
)
def test_refs_alone_toggle(board, line, meets, breaks):
    _, edit = toggle_edit(board, "AND1", line)
    do(board, edit)
    assert (board["AND1"].meets, board["AND1"].breaks) == (meets, breaks)


def test_the_same_refs_again_take_it_back(board):
    before = Board(board)
    for _ in range(2):
        board.apply(toggle_edit(board, "AND2", "-a3 a1")[1])
    assert board["AND2"].meets == before["AND2"].meets
    assert board["AND2"].breaks == before["AND2"].breaks


@pytest.mark.parametrize(
    "line", ["", "a1 heard", "a1 // why", "a", "a1x", "and1", "a1 and2", "- a1"]
)
def test_other_lines_are_not_about_links(board, line):
    assert toggle_edit(board, "AND1", line) is None


@pytest.mark.parametrize(("line", "at"), [("a1 a9", (3, 5)), ("a3 -a3", (3, 6))])
def test_what_is_wrong_is_marked(board, line, at):
    with pytest.raises(CaptureFault) as caught:
        toggle_edit(board, "AND1", line)
    assert (caught.value.start, caught.value.end) == at


def test_no_link_to_cut(board):
    with pytest.raises(NothingToChange):
        toggle_edit(board, "AND1", "~a3")
