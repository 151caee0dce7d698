"""What may leave the desk: every field declared, and nothing hidden in what everybody gets."""

from __future__ import annotations

import dataclasses
import typing
from collections import Counter
from dataclasses import fields, replace

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import PRIVATE, PUBLIC, public_board
from andfacil.domain.editing import hiding
from andfacil.domain.exchange.format import dump_exchange, load_exchange, to_exchange
from andfacil.domain.values import cards
from andfacil.domain.values.cards import (
    Answer,
    CaucusNote,
    Commitment,
    LineTick,
    Need,
    Position,
    Scores,
    Side,
    SideAnswer,
    Solution,
    Status,
)
from andfacil.domain.views.room import RoomFrame, RoomNeed, RoomSolution, Spread, room_view
from andfacil.domain.views.summary import coverage
from tests.domain.strategies import new_board

ROOM_SOURCES = {
    RoomNeed: {
        "ref": [(Need, "id")],
        "side": [(Need, "side")],
        "text": [(Need, "text")],
        "non_negotiable": [(Need, "non_negotiable")],
        "ring": [(Solution, "status"), (Solution, "meets"), (Solution, "breaks")],
        "order": [(Need, "order")],
        "why": [(Need, "why")],
        "met_when": [(Need, "met_when")],
        "heard": [(Need, "heard")],
        "same_as": [(Need, "same_as")],
        "clashes": [
            *((cards.Clash, "need_a"), (cards.Clash, "need_b")),
            *((Solution, "status"), (Solution, "meets")),
        ],
    },
    RoomSolution: {
        "ref": [(Solution, "id")],
        "text": [(Solution, "text")],
        "status": [(Solution, "status")],
        "meets": [(Solution, "meets")],
        "breaks": [(Solution, "breaks")],
        "waiting": [(Solution, "answer_a"), (Solution, "answer_b"), (SideAnswer, "answer")],
        "order": [(Solution, "order")],
        "sign": [(Solution, "how_we_will_know")],
        "builds_on": [(Solution, "builds_on")],
        "spreads": [(Solution, "answer_a"), (Solution, "answer_b"), (SideAnswer, "scores")],
    },
    RoomFrame: {
        "title": [(cards.Details, "title")],
        "side_a": [(cards.Details, "side_a"), (cards.Party, "name")],
        "side_b": [(cards.Details, "side_b"), (cards.Party, "name")],
        "language": [(cards.Details, "language")],
        "phase": [(cards.Details, "phase")],
        "tally_a": [(Need, "side"), (Solution, "meets"), (Solution, "status")],
        "tally_b": [(Need, "side"), (Solution, "meets"), (Solution, "status")],
        "badge": [
            *((Need, "non_negotiable"), (Need, "heard"), (Solution, "meets"), (Solution, "status")),
            *((Solution, "how_we_will_know"), (Solution, "answer_a"), (Solution, "answer_b")),
            *((cards.Commitment, "owner"), (cards.Commitment, "by"), (cards.Parked, "owner")),
            *((cards.Details, "date"), (cards.Details, "document_kind"), (cards.Person, "signs")),
            *((cards.LineTick, name) for name in ("words", "a", "b")),
        ],
        "signed": [(cards.Signing, "version"), (cards.Signing, "at"), (cards.Signing, "content")],
        "swapped": [(cards.Details, "swapped")],
        "willing_a": [(cards.Details, "willingness_before"), (Scores, "a")],
        "willing_b": [(cards.Details, "willingness_before"), (Scores, "b")],
    },
}
"""Which fields of the cards each field of the room is made of."""


def declared(groups):
    return Counter(
        (of_class, name)
        for group in groups
        for of_class, names in group.fields.items()
        for name in names
    )


def reachable_fields():
    """Every field of every class of card, and of the values within."""
    classes = [
        found
        for found in vars(cards).values()
        if dataclasses.is_dataclass(found) and found is not cards.Card
    ]
    return {(of_class, field.name) for of_class in classes for field in fields(of_class)}


def test_every_field_is_declared_once():
    found = declared(PUBLIC) + declared(PRIVATE)
    assert set(found) == reachable_fields()
    assert [field for field, times in found.items() if times > 1] == []


def test_every_class_on_a_board_is_looked_at():
    on_board = set(typing.get_args(cards.AnyCard))
    assert on_board <= {of_class for of_class, _ in reachable_fields()}
    assert all(group.why.endswith(".") for group in (*PUBLIC, *PRIVATE))


@pytest.mark.parametrize("of_room", ROOM_SOURCES, ids=lambda found: found.__name__)
def test_the_room_is_made_of_public_fields(of_room):
    names = (
        {field.name for field in fields(of_room)}
        if dataclasses.is_dataclass(of_room)
        else set(of_room._fields)
    )
    assert names == set(ROOM_SOURCES[of_room])
    public = declared(PUBLIC)
    assert [
        s for sources in ROOM_SOURCES[of_room].values() for s in sources if s not in public
    ] == []


PRINT = "5e" * 32
"""The SHA-256 of a line that told of a hidden card, before it was hidden."""


def talks():
    """Two shown needs, and beside each kind of card one that is hidden."""
    board = new_board(
        Need(id="A1", side=Side.A, text="Sleep", non_negotiable=True),
        Need(id="B1", side=Side.B, text="Beds"),
        Need(id="A2", order=1, side=Side.A, text="SECRET need", non_negotiable=True, hidden=True),
        Solution(
            id="AND1",
            text="Pool",
            status=Status.AGREED,
            meets=("A1", "A2", "B1"),
            answer_a=SideAnswer(answer=Answer.NOT_YET, condition="SECRET if"),
            answers_hidden=True,
        ),
        Solution(id="AND2", order=1, text="SECRET idea", meets=("B1",), hidden=True),
        Solution(id="AND3", order=2, text="Nap rooms", breaks=("A2",), builds_on=("AND2", "AND1")),
        Position(id="Q1", side=Side.A, text="SECRET position", hidden=True),
        Commitment(id="C1", text="Ask around", solution="AND2"),
        CaucusNote(id="N1", about="A2", text="SECRET note"),
        LineTick(id=f"tick:{PRINT}", words=PRINT, a=True, b=True),
    )
    details = replace(
        board.details, willingness_before=Scores(a=(3, 9), b=(7,)), before_hidden=True
    )
    return Board([details, *(card for card in board if card.id != "session")])


def test_nothing_hidden_is_in_what_everybody_gets():
    board = talks()
    given = (repr(room_view(board)), dump_exchange(board), repr(list(public_board(board))))
    for text in given:
        assert "SECRET" not in text
        assert "A2" not in text
        assert "AND2" not in text
        assert "N1" not in text
        assert PRINT not in text
    assert "willingness" not in to_exchange(board)
    assert "answers" not in to_exchange(board)["solutions"][0]
    load_exchange(dump_exchange(board).encode())  # gaps in the refs do no harm


def test_figures_do_not_know_of_hidden_cards():
    board = talks()
    shown = public_board(board)
    assert coverage(board) == coverage(shown)
    for side in Side:
        assert board.coverage.tally(side) == shown.coverage.tally(side)
    assert board.coverage.ready_to_sign  # the hidden non-negotiable is not met
    assert room_view(board) == room_view(shown)


def test_once_all_is_revealed_everybody_gets_all_but_private_notes():
    board = talks()
    for edit in (
        lambda: hiding.reveal_all(board),
        lambda: hiding.reveal_answers(board, "AND1"),
        lambda: hiding.reveal_scores(board, after=False),
    ):
        made = edit()
        board.check(made)
        board.apply(made)
    assert list(public_board(board)) == [c for c in board if not isinstance(c, CaucusNote)]
    assert room_view(board).and_column[0].waiting == ((Side.A, Answer.NOT_YET),)
    assert room_view(board).frame.willing_a == Spread(3, 6, 9)
    assert board.coverage.tally(Side.A).needs == 2
    assert to_exchange(board)["read_back"] == [{"words": PRINT, "sides": ["A", "B"]}]
    assert "hidden" not in dump_exchange(board)
    assert "swapped" not in dump_exchange(board)
