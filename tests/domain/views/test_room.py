"""What the room may see is picked, and nothing private is among it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from hypothesis import given, settings

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Need, Side, Solution
from andfacil.domain.views.room import RoomNeed, room_card, room_view, sort_key
from andfacil.domain.views.standing import Badge
from tests.builders import ROOT
from tests.domain.strategies import boards_and_edits

if TYPE_CHECKING:
    from andfacil.domain.values.edits import Edit

KITCHEN = ROOT / "tests/fixtures/cases/12-peer-shared-kitchen.json"


def test_the_kitchen_as_the_room_sees_it() -> None:
    view = room_view(Board(load_exchange(KITCHEN.read_bytes())))
    assert [n.ref for n in view.side_a] == ["A1", "A2", "A4"]
    assert [n.ring for n in view.side_a] == ["broken", "met", "met"]
    assert [s.ref for s in view.and_column] == ["AND1", "AND3", "AND4", "AND5", "AND6"]
    assert view.frame.tally(Side.B).met == 3
    assert view.frame.badge is Badge.OPEN
    assert view.frame.signed is None
    assert view.and_column[0].waiting == ((Side.B, "yes-if"),)


def test_private_words_are_not_in_the_view() -> None:
    board = Board(load_exchange(KITCHEN.read_bytes()))
    need = dataclasses.replace(board.card("A1", Need), said_as="canary")
    solution = dataclasses.replace(board.card("AND1", Solution), note="canary")
    cards = [{"A1": need, "AND1": solution}.get(card.id, card) for card in board]
    seen = repr(room_view(Board(cards)))
    assert "Sleep between nine and four" in seen
    assert "canary" not in seen
    assert "freezer drawer" not in seen  # the condition of an answer


@given(boards_and_edits())
@settings(max_examples=60, deadline=None)
def test_each_card_alone_is_the_card_in_the_view(grown: tuple[Board, list[Edit]]) -> None:
    board, _ = grown
    view = room_view(board)
    for card in (*view.side_a, *view.side_b, *view.and_column):
        assert room_card(board, card.ref) == card
    for column in (view.side_a, view.side_b):
        musts = [card.non_negotiable for card in column if isinstance(card, RoomNeed)]
        assert musts == sorted(musts, reverse=True)
        assert list(column) == sorted(column, key=sort_key)
