"""Cards split, merged, duplicated, parked, and several at once: one edit each."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings

from andfacil.domain.board.board import Board
from andfacil.domain.board.coverage import Ring
from andfacil.domain.editing import propose, reshape
from andfacil.domain.values.cards import (
    Answer,
    CaucusNote,
    Commitment,
    Need,
    Parked,
    Position,
    RetiredRef,
    Side,
    SideAnswer,
    Solution,
    Status,
)
from andfacil.domain.values.errors import NothingToChange, RuleBroken, UnknownRef
from tests.domain.strategies import boards_and_edits, new_board

YES = SideAnswer(answer=Answer.YES)
IF_PAID = SideAnswer(answer=Answer.YES_IF, condition="if it is paid")
NOT_YET = SideAnswer(answer=Answer.NOT_YET, condition="ask the ward")


def full_board() -> Board:
    """Two musts and two needs for A, one need for B, three solutions, and what hangs on them."""
    needs = (
        Need(id="A1", order=0, side=Side.A, text="Sleep", non_negotiable=True, why="Errors"),
        Need(id="A2", order=1, side=Side.A, text="Rota known early", met_when="a month before"),
        Need(id="B1", order=2, side=Side.B, text="Two nurses on the ward"),
        Need(id="A3", order=3, side=Side.A, text="Rota kept", why="Children", said_as="Stop it!"),
        Need(id="A4", order=4, side=Side.A, text="Three nights at most", non_negotiable=True),
    )
    solutions = (
        Solution(
            id="AND1",
            order=0,
            text="Pool",
            status=Status.AGREED,
            meets=("A1", "A2", "B1"),
            answer_a=YES,
            answer_b=YES,
            how_we_will_know="No open shift",
            note="Ask finance",
        ),
        Solution(id="AND2", order=1, text="Swap list", meets=("A2",), breaks=("A3",)),
        Solution(id="AND3", order=2, text="App", meets=("A3",), builds_on=("AND2", "AND1")),
    )
    return new_board(
        *needs,
        *solutions,
        Position(id="Q1", side=Side.B, text="No sick notes"),
        Commitment(id="C1", text="List", owner="Ola", by=dt.date(2027, 2, 1), solution="AND2"),
        Parked(id="P1", text="Parking fees", owner="Ama"),
        CaucusNote(id="N1", order=0, about="A3", text="would go to court"),
        CaucusNote(id="N2", order=1, about="A2", text="tired of it"),
        CaucusNote(id="N3", order=2, about="Q1", text="for show"),
    )


@pytest.fixture
def board():
    return full_board()


def do(board, edit):
    """Check and apply, see that taking it back gives the board as it was, and do it again."""
    before = Board(board)
    for step in (edit, edit.inverse(), edit):
        board.check(step)
        board.apply(step)
        assert (board == before) is (step is not edit)
    return edit


def column(board, side=Side.A, *, musts=False):
    return [need.ref for need in board.needs(side) if need.non_negotiable is musts]


def notes(board):
    return {note.about: note.text for note in board.all_of(CaucusNote)}


# ---------------------------------------------------------------------------- split


def test_splitting_a_need_leaves_two_of_its_kind_with_the_same_links(board):
    edit = do(board, reshape.split(board, "A2", "Rota known", "Rota early"))
    assert (board["A2"].text, board["A2"].met_when) == ("Rota known", "a month before")
    assert board["A5"] == Need(id="A5", order=board["A5"].order, side=Side.A, text="Rota early")
    assert column(board) == ["A2", "A5", "A3"]
    assert board["AND1"].meets == ("A1", "A2", "A5", "B1")
    assert board.coverage.ring("A5") is Ring.MET
    assert (edit.kind.value, edit.about) == ("split", "A2")


def test_a_broken_must_is_broken_and_a_must_in_both_parts(board):
    do(board, propose.toggle_breaks(board, "AND1", "A4"))
    do(board, propose.set_heard(board, "A4"))
    do(board, reshape.split(board, "A4", "Three nights", "at most"))
    part = board["A5"]
    assert (part.non_negotiable, part.heard, part.why) == (True, True, "")
    assert board.coverage.ring("A5") is Ring.BROKEN
    assert column(board, musts=True) == ["A1", "A4", "A5"]


def test_splitting_a_solution_keeps_status_answers_and_links(board):
    do(board, reshape.split(board, "AND1", "Pool by day", "Pool by night"))
    first, part = board["AND1"], board["AND4"]
    assert [s.ref for s in board.all_of(Solution)] == ["AND1", "AND4", "AND2", "AND3"]
    assert (part.status, part.meets, part.answer_a) == (Status.AGREED, first.meets, YES)
    assert (first.note, part.note) == ("Ask finance", "")
    assert (first.how_we_will_know, part.how_we_will_know) == ("No open shift", "")
    assert board["AND3"].builds_on == ("AND2", "AND1")


def test_the_first_part_may_keep_the_words(board):
    do(board, reshape.split(board, "A1", "Sleep", "Quiet"))
    assert [board[ref].text for ref in column(board, musts=True)][:2] == ["Sleep", "Quiet"]


def test_a_split_touches_no_other_column(board):
    edit = reshape.split(board, "A1", "Sleep", "Quiet")
    assert {change.card_id for change in edit.changes} == {"A5", "A4", "AND1"}


# ---------------------------------------------------------------------------- merge


def test_merging_needs_unites_words_links_and_notes_under_the_first_ref(board):
    do(board, propose.toggle_meets(board, "AND3", "A4"))
    do(board, reshape.merge(board, ["A4", "A3", "A2"]))
    need = board["A2"]
    assert need.text == "Rota known early; Rota kept; Three nights at most"
    assert (need.why, need.met_when, need.said_as) == ("Children", "a month before", "Stop it!")
    assert need.non_negotiable
    assert column(board, musts=True) == ["A1", "A2"]
    assert [card.ref for card in board.all_of(RetiredRef)] == ["A3", "A4"]
    assert notes(board) == {"A2": "tired of it; would go to court", "Q1": "for show"}
    assert (board["AND3"].meets, board["AND1"].meets) == (("A2",), ("A1", "A2", "B1"))


def test_a_need_met_in_one_part_and_broken_in_the_other_is_broken(board):
    do(board, reshape.merge(board, ["A2", "A3"]))
    assert (board["AND2"].meets, board["AND2"].breaks) == ((), ("A2",))


def test_what_several_said_alike_is_said_once(board):
    for ref in ("A2", "A3"):
        do(board, propose.change_card(board, replace(board[ref], text="Rota", why="Children")))
    do(board, reshape.merge(board, ["A2", "A3", "A2"]))
    assert (board["A2"].text, board["A2"].why) == ("Rota", "Children")


def test_a_note_about_another_goes_over_when_the_first_has_none(board):
    do(board, reshape.merge(board, ["A1", "A3"]))
    assert notes(board)["A1"] == "would go to court"
    assert board["N1"].about == "A1"


def test_only_what_all_have_heard_is_heard(board):
    do(board, propose.set_heard(board, "A2"))
    do(board, reshape.merge(board, ["A2", "A3"]))
    assert not board["A2"].heard


def test_merging_solutions_unites_links_and_takes_commitments_over(board):
    do(board, reshape.merge(board, ["AND2", "AND3"]))
    merged = board["AND2"]
    assert merged.text == "Swap list; App"
    assert (merged.meets, merged.breaks, merged.builds_on) == (("A2",), ("A3",), ("AND1",))
    assert board["C1"].solution == "AND2"
    assert [card.ref for card in board.all_of(RetiredRef)] == ["AND3"]


def test_commitments_and_what_is_built_on_the_others_point_at_the_first(board):
    do(board, reshape.merge(board, ["AND2", "AND1"]))
    assert board["C1"].solution == "AND1"
    assert board["AND3"].builds_on == ("AND1",)
    assert board["AND1"].builds_on == ()


@pytest.mark.parametrize(
    ("statuses", "merged"),
    [
        ((Status.AGREED, Status.AGREED), Status.AGREED),
        ((Status.AGREED, Status.DRAFT), Status.DRAFT),
        ((Status.PARKED, Status.REJECTED), Status.DRAFT),
        ((Status.PARKED, Status.PARKED), Status.PARKED),
    ],
)
def test_nobody_has_agreed_to_more_than_they_did(statuses, merged):
    one, two = (
        Solution(id=f"AND{n}", order=n, text=str(n), status=status)
        for n, status in enumerate(statuses, 1)
    )
    board = new_board(one, two)
    do(board, reshape.merge(board, ["AND1", "AND2"]))
    assert board["AND1"].status is merged


@pytest.mark.parametrize(
    ("answers", "merged"),
    [
        ((YES, YES), YES),
        ((YES, None), None),
        ((None, None), None),
        ((YES, IF_PAID), IF_PAID),
        ((None, IF_PAID), IF_PAID),
        ((IF_PAID, NOT_YET), replace(NOT_YET, condition="if it is paid; ask the ward")),
    ],
)
def test_the_most_reserved_answer_counts(answers, merged):
    one, two = (
        Solution(id=f"AND{n}", order=n, text=str(n), answer_b=answer)
        for n, answer in enumerate(answers, 1)
    )
    board = new_board(one, two)
    do(board, reshape.merge(board, ["AND1", "AND2"]))
    assert board["AND1"].answer_b == merged


# ---------------------------------------------------------------------------- duplicate


def test_a_needs_duplicate_stands_after_it_without_links(board):
    edit = do(board, reshape.duplicate(board, "A2"))
    assert edit.about == "A5"
    assert column(board) == ["A2", "A5", "A3"]
    assert (board["A5"].text, board["A5"].met_when) == ("Rota known early", "a month before")
    assert board.coverage.solutions_linked_to("A5") == ()


def test_a_duplicate_has_not_been_heard(board):
    do(board, propose.set_heard(board, "A2"))
    do(board, reshape.duplicate(board, "A2"))
    assert not board["A5"].heard


def test_a_solutions_duplicate_is_a_draft_that_builds_on_it(board):
    do(board, reshape.duplicate(board, "AND1"))
    copy = board["AND4"]
    assert [s.ref for s in board.all_of(Solution)] == ["AND1", "AND4", "AND2", "AND3"]
    assert (copy.status, copy.builds_on, copy.answer_a) == (Status.DRAFT, ("AND1",), None)
    assert (copy.meets, copy.text) == (board["AND1"].meets, "Pool")


# ---------------------------------------------------------------------------- parking lot


def test_a_parked_need_leaves_with_its_words_and_its_note(board):
    edit = do(board, reshape.park(board, "A3"))
    assert board["P2"] == Parked(id="P2", order=1, text="Rota kept")
    assert "A3" not in board
    assert [card.ref for card in board.all_of(RetiredRef)] == ["A3"]
    assert (board["AND2"].breaks, board["AND3"].meets) == ((), ())
    assert notes(board)["P2"] == "would go to court"
    assert edit.about == "A3"


def test_a_parked_position_leaves_with_its_note(board):
    do(board, reshape.park(board, "Q1"))
    assert (board["P2"].text, notes(board)["P2"]) == ("No sick notes", "for show")
    assert not board.all_of(Position)


def test_a_parked_commitment_keeps_owner_and_date(board):
    do(board, reshape.park(board, "C1"))
    assert board["P2"] == Parked(id="P2", order=1, text="List", owner="Ola", by=dt.date(2027, 2, 1))
    assert not board.all_of(Commitment)


def test_a_parked_solution_stays_where_it_is(board):
    do(board, reshape.park(board, "AND1"))
    assert board["AND1"].status is Status.PARKED
    assert board["AND1"].meets == ("A1", "A2", "B1")


def test_from_the_parking_lot_it_becomes_a_need(board):
    do(board, propose.change_caucus_note(board, "P1", "sore point"))
    edit = do(board, reshape.take_from_parking_lot(board, "P1", Side.B))
    assert edit.about == "B2"
    assert (board["B2"].text, board["B2"].side) == ("Parking fees", Side.B)
    assert "P1" not in board
    assert notes(board)["B2"] == "sore point"


# ---------------------------------------------------------------------------- several at once


def test_several_leave_in_one_edit(board):
    edit = do(board, reshape.delete_many(board, ["A2", "AND2", "C1", "A2", "P1"]))
    assert edit.kind.value == "delete-many"
    assert not {"A2", "AND2", "C1", "P1"} & {card.id for card in board}
    assert [card.ref for card in board.all_of(RetiredRef)] == ["A2", "AND2"]
    assert board["AND3"].builds_on == ("AND1",)
    assert "A2" not in notes(board)


def test_deleting_one_of_many_is_deleting_one(board):
    assert reshape.delete_many(board, ["A2"]) == propose.delete(board, "A2")


@pytest.mark.parametrize(
    ("ids", "row", "order"),
    [
        (["A2", "A6"], 0, ["A2", "A6", "A3", "A5"]),
        (["A6", "A2"], 1, ["A3", "A2", "A6", "A5"]),
        (["A2", "A3"], 99, ["A5", "A6", "A2", "A3"]),
        (["A5", "A6"], -1, ["A5", "A6", "A2", "A3"]),
        (["A6"], 1, ["A2", "A6", "A3", "A5"]),
    ],
)
def test_several_move_together_in_their_order(board, ids, row, order):
    for text in ("Fifth", "Sixth"):
        do(board, propose.add_need(board, Side.A, text))
    do(board, reshape.move_many(board, ids, row))
    assert column(board) == order
    assert column(board, musts=True) == ["A1", "A4"]


@pytest.mark.parametrize(
    ("ref", "non_negotiable", "row", "needs", "musts"),
    [
        ("A2", True, 0, ["A3"], ["A2", "A1", "A4"]),
        ("A2", True, 1, ["A3"], ["A1", "A2", "A4"]),
        ("A3", True, 9, ["A2"], ["A1", "A4", "A3"]),
        ("A4", False, 0, ["A4", "A2", "A3"], ["A1"]),
        ("A1", False, 1, ["A2", "A1", "A3"], ["A4"]),
        ("A3", False, 0, ["A3", "A2"], ["A1", "A4"]),
    ],
)
def test_a_need_is_dragged_to_a_place_in_either_run(board, ref, non_negotiable, row, needs, musts):
    do(board, reshape.move_to(board, ref, non_negotiable=non_negotiable, row=row))
    assert (column(board), column(board, musts=True)) == (needs, musts)
    assert column(board, Side.B) == ["B1"]


# ---------------------------------------------------------------------------- what makes no sense


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda b: reshape.split(b, "C1", "x", "y"), "Only a need or a solution can be split"),
        (lambda b: reshape.split(b, "A1", "x", " "), "Both parts of A1 need words"),
        (lambda b: reshape.split(b, "A1", "", "y"), "Both parts of A1 need words"),
        (lambda b: reshape.merge(b, []), "at least two cards"),
        (lambda b: reshape.merge(b, ["A1", "A1"]), "at least two cards"),
        (lambda b: reshape.merge(b, ["A1", "B1"]), "Only needs of one side"),
        (lambda b: reshape.merge(b, ["A1", "AND1"]), "Only needs of one side"),
        (lambda b: reshape.merge(b, ["C1", "P1"]), "Only needs of one side"),
        (lambda b: reshape.duplicate(b, "C1"), "Only a need or a solution can be duplicated"),
        (lambda b: reshape.park(b, "session"), "can be parked"),
        (lambda b: reshape.delete_many(b, []), "at least one card"),
        (lambda b: reshape.move_many(b, [], 0), "at least one card"),
        (lambda b: reshape.move_many(b, ["A1", "A2"], 0), "Only cards of one column"),
        (lambda b: reshape.move_many(b, ["A2", "B1"], 0), "Only cards of one column"),
        (
            lambda b: reshape.move_to(b, "AND1", non_negotiable=True, row=0),
            "Only a need can be made a non-negotiable",
        ),
        (lambda b: b.check(reshape.delete_many(b, ["A1", "session"])), "cannot be deleted"),
    ],
)
def test_what_makes_no_sense_is_said(board, make, sentence):
    with pytest.raises(RuleBroken, match=sentence):
        make(board)


@pytest.mark.parametrize(
    "make",
    [
        lambda b: reshape.park(b, "P1"),
        lambda b: reshape.move_many(b, ["A2", "A3"], 0),
        lambda b: reshape.move_to(b, "A2", non_negotiable=False, row=0),
    ],
)
def test_what_is_so_already_is_left_alone(board, make):
    with pytest.raises(NothingToChange):
        make(board)


@pytest.mark.parametrize(
    "make",
    [
        lambda b: reshape.split(b, "A9", "x", "y"),
        lambda b: reshape.merge(b, ["A1", "A9"]),
        lambda b: reshape.duplicate(b, "A9"),
        lambda b: reshape.park(b, "A9"),
        lambda b: reshape.take_from_parking_lot(b, "A1", Side.A),
        lambda b: reshape.delete_many(b, ["A9"]),
        lambda b: reshape.move_many(b, ["A9"], 0),
        lambda b: reshape.move_to(b, "A9", non_negotiable=True, row=0),
    ],
)
def test_a_card_that_is_not_there_is_named(board, make):
    with pytest.raises(UnknownRef):
        make(board)


# ---------------------------------------------------------------------------- any board


@given(boards_and_edits())
@settings(max_examples=60, deadline=None)
def test_both_parts_of_any_split_look_as_the_whole_did(grown):
    board, _ = grown
    for need in board.all_of(Need):
        ring = board.coverage.ring(need.ref)
        edit = reshape.split(board, need.ref, "one", "two")
        do(board, edit)
        run = [card.id for card in propose.neighbours(board, board[need.ref])]
        part = run[run.index(need.ref) + 1]
        assert board[part].text == "two"
        assert board.coverage.ring(need.ref) is board.coverage.ring(part) is ring
        board.apply(edit.inverse())


@given(boards_and_edits())
@settings(max_examples=60, deadline=None)
def test_any_merge_loses_no_word_no_link_and_no_note(grown):
    board, _ = grown
    for side in Side:
        needs = board.needs(side)
        if len(needs) < 2:
            continue
        touching = {s for need in needs for s in board.coverage.solutions_linked_to(need.ref)}
        said = {word for need in needs for word in (need.text, need.why, need.said_as) if word}
        noted = {text for about, text in notes(board).items() if about in {n.ref for n in needs}}
        do(board, reshape.merge(board, [need.ref for need in reversed(needs)]))
        (merged,) = board.needs(side)
        assert merged.ref == needs[0].ref
        assert all(word in f"{merged.text}{merged.why}{merged.said_as}" for word in said)
        assert set(board.coverage.solutions_linked_to(merged.ref)) == touching
        assert all(text in notes(board)[merged.ref] for text in noted)


@given(boards_and_edits())
@settings(max_examples=60, deadline=None)
def test_no_two_cards_of_a_class_share_a_rank(grown):
    board, _ = grown
    for of_class in (Need, Solution, Position, Commitment, Parked, RetiredRef):
        ranks = [card.order for card in board.all_of(of_class)]
        assert len(set(ranks)) == len(ranks)
