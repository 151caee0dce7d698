"""What is open before signing: each kind, its order, and nothing that is hidden."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import (
    Answer,
    Commitment,
    Details,
    DocumentKind,
    Need,
    Parked,
    Party,
    Person,
    Side,
    SideAnswer,
    Solution,
    Status,
)
from andfacil.domain.views.open_points import SENTENCES, OpenKind, open_points
from tests.builders import changed, with_details

SIGNER = (Person(name="Ana", signs=True),)
DAY = dt.date(2027, 1, 31)


def complete() -> Board:
    """A board on which nothing is open."""
    return Board(
        [
            Details(
                title="Two flats",
                side_a=Party(name="Upstairs", people=SIGNER),
                side_b=Party(name="Downstairs", people=SIGNER),
                date=DAY,
                document_kind=DocumentKind.RECORD,
            ),
            Need(id="A1", side=Side.A, text="Sleep", non_negotiable=True, heard=True),
            Need(id="B1", order=1, side=Side.B, text="A hot meal", heard=True),
            Solution(
                id="AND1",
                text="Cook ahead if the oven is quiet",
                status=Status.AGREED,
                meets=("A1", "B1"),
                how_we_will_know="Nobody woken in a month",
            ),
            Commitment(id="C1", text="Buy the pot", owner="Noor", by=DAY, solution="AND1"),
            Parked(id="P1", text="The bicycles", owner="Noor", by=DAY),
        ]
    )


def found(board):
    return [(point.kind, point.ref or point.text) for point in open_points(board)]


def test_nothing_is_open_on_a_complete_board():
    assert found(complete()) == []


def yes_if(condition):
    return SideAnswer(answer=Answer.YES_IF, condition=condition)


@pytest.mark.parametrize(
    ("card", "fields", "expected"),
    [
        ("AND1", {"status": Status.DRAFT}, [("must_unmet", "A1"), ("need_unmet", "B1")]),
        ("AND1", {"answer_a": SideAnswer(answer=Answer.NOT_YET)}, [("condition_open", "AND1")]),
        ("AND1", {"answer_b": yes_if("the pot is new")}, [("condition_open", "AND1")]),
        ("AND1", {"answer_b": yes_if("")}, [("condition_open", "AND1")]),
        ("AND1", {"answer_b": yes_if("If the oven is quiet.")}, []),
        ("AND1", {"answer_b": yes_if("a hot  meal")}, []),
        ("AND1", {"answer_a": SideAnswer(answer=Answer.YES)}, []),
        ("AND1", {"meets": ("A1",)}, [("one_sided", "AND1"), ("need_unmet", "B1")]),
        (
            "AND1",
            {"meets": ()},
            [("must_unmet", "A1"), ("one_sided", "AND1"), ("need_unmet", "B1")],
        ),
        ("AND1", {"how_we_will_know": " "}, [("no_sign", "AND1")]),
        ("C1", {"owner": ""}, [("commitment_incomplete", "Buy the pot")]),
        ("C1", {"by": None}, [("commitment_incomplete", "Buy the pot")]),
        ("B1", {"heard": False}, [("not_heard", "B1")]),
        ("P1", {"by": None}, [("parked_incomplete", "The bicycles")]),
        ("session", {"side_b": Party(name="Downstairs")}, [("no_signer", "Downstairs")]),
        ("session", {"date": None}, [("no_date", "")]),
        ("session", {"document_kind": None}, [("no_kind", "")]),
        ("session", {"document_kind": None, "document_text": "A promise"}, []),
    ],
)
def test_each_kind(card, fields, expected):
    assert found(changed(complete(), card, **fields)) == expected


@pytest.mark.parametrize(
    ("condition", "text", "is_open"),
    [
        ("we don’t pay", "Cook, and we don't pay", False),
        ("we don’t", "Cook what we don’ty name", True),
        ("chỉ ồ", "Nấu chỉ ồn", True),
        ("ăn sớm", "Mọi người ăn sớm", False),
        ("pot x", "Cook in the pot xx", True),
        ("5 €", "Cook for 15 €", True),
        ("静かに", "夜は静かにする", False),
    ],
)
def test_a_condition_is_found_as_whole_words(condition, text, is_open):
    board = changed(complete(), "AND1", text=text, answer_b=yes_if(condition))
    assert bool(found(board)) is is_open


def test_a_broken_non_negotiable_is_not_met():
    breaking = Solution(
        id="AND2",
        order=1,
        text="Cook at night",
        status=Status.AGREED,
        meets=("B1",),
        breaks=("A1",),
    )
    kinds = [kind for kind, _ in found(Board([*complete(), breaking]))]
    assert kinds == ["must_unmet", "one_sided", "no_sign"]


def test_kinds_stand_in_their_order_and_refs_by_their_numbers():
    needs = [Need(id=f"A{n}", order=50 - n, side=Side.A, text="x") for n in range(2, 12)]
    points = open_points(with_details(Board([*complete(), *needs]), date=None))
    kinds = [list(OpenKind).index(point.kind) for point in points]
    assert kinds == sorted(kinds)
    unmet = [point.ref for point in points if point.kind is OpenKind.NEED_UNMET]
    assert unmet == [f"A{n}" for n in range(2, 12)]


def test_what_is_hidden_is_not_named():
    board = complete()
    hidden = [
        Need(id="A2", order=2, side=Side.A, text="SECRET", hidden=True),
        Solution(id="AND2", order=2, text="SECRET", status=Status.AGREED, hidden=True),
    ]
    answers = replace(
        board.get("AND1"), answer_a=SideAnswer(answer=Answer.NOT_YET), answers_hidden=True
    )
    assert found(changed(Board([*board, *hidden]), "AND1", **_fields(answers))) == []


def _fields(solution):
    return {"answer_a": solution.answer_a, "answers_hidden": solution.answers_hidden}


def test_every_kind_has_a_sentence():
    assert set(SENTENCES) == set(OpenKind)
