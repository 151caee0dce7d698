"""Since the signing: what counts as changed, and what brings the signed version back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.editing.signing import sign
from andfacil.domain.exchange.signed import board_then, left_open, signed_content
from andfacil.domain.exchange.since_signed import SinceSigned, says_the_same
from andfacil.domain.values.cards import Commitment, Need, Parked, Phase, Side, Signing, Status
from andfacil.domain.views.open_points import open_points
from andfacil.domain.views.standing import Badge, Signed
from tests.builders import changed, night_shift, small_board, with_details
from tests.domain.strategies import random_edit

AT = dt.datetime(2026, 11, 23, 16, tzinfo=dt.UTC)


def signed(board):
    board = Board(board)
    board.apply(sign(board, at=AT, signed_by=("Ada",), fingerprint="a" * 64))
    return board


def state(board):
    return SinceSigned(board).signed


def test_before_the_first_signing_there_is_none():
    assert state(night_shift()) is None


def test_right_after_it_the_board_is_as_signed():
    assert state(signed(night_shift())) == Signed(1, AT, same=True, changes=0)
    assert state(signed(night_shift())).badge is Badge.SIGNED


@pytest.mark.parametrize(
    ("change", "count"),
    [
        (lambda b: changed(b, "A1", text="Other words"), 1),
        (lambda b: changed(b, "A1", non_negotiable=not b["A1"].non_negotiable), 1),
        (lambda b: changed(changed(b, "A1", text="Other"), "AND1", status=Status.DRAFT), 2),
        (lambda b: changed(b, "C2", owner="Somebody else"), 1),
        (lambda b: Board(c for c in b if c.id != "C3"), 1),
        (lambda b: Board(c for c in b if c.id != "AND3"), 1),
        (lambda b: Board([*b, Parked(id="P9", text="The car park")]), 1),
        (lambda b: Board([*b, Need(id="A9", side=Side.A, order=99, text="Tea")]), 1),
        (lambda b: with_details(b, place="The library"), 1),
    ],
)
def test_each_card_added_changed_or_deleted_counts_once(change, count):
    found = state(change(signed(night_shift())))
    assert (found.same, found.changes, found.badge) == (False, count, Badge.CHANGED)


def test_what_is_not_printed_changes_nothing():
    board = changed(signed(night_shift()), "A1", why="We are tired", heard=True)
    assert state(with_details(board, phase=Phase.REVIEW)).same


def test_another_order_is_a_change_without_a_card():
    board = signed(night_shift())
    board.apply(propose.move(board, "B3", 1))
    assert state(board)[2:] == (False, 0)
    swapped = signed(
        Board(
            [
                *small_board(),
                Commitment(id="C1", order=0, text="Oil the hinge", owner="Ada"),
                Commitment(id="C2", order=1, text="Oil the hinge", owner="Bo"),
            ]
        )
    )
    other = changed(changed(swapped, "C1", owner="Bo"), "C2", owner="Ada")
    assert state(other)[2:] == (False, 0)


def test_hidden_cards_say_nothing():
    hidden = Need(id="A9", side=Side.A, order=99, text="Secret", hidden=True)
    owed = Commitment(id="C9", order=99, text="Ask", solution="AND9")
    drafted = replace(night_shift()["AND1"], id="AND9", order=99, hidden=True)
    board = signed(Board([*night_shift(), hidden, owed, drafted]))
    assert state(board).same
    assert state(changed(board, "A9", text="Other words")).same
    board = changed(board, "A9", hidden=False)
    assert state(board).changes == 1


def test_a_signing_that_cannot_be_read_is_not_the_same():
    broken = changed(signed(small_board()), "V1", content="{")
    assert state(broken)[2:] == (False, 0)
    assert not says_the_same(broken, broken.card("V1", Signing))
    assert board_then(broken, broken.card("V1", Signing)) is None
    assert left_open(broken.card("V1", Signing)) == ()


def test_a_signing_of_earlier_days_has_nothing_about_what_was_open():
    board = signed(small_board())
    old = changed(board, "V1", content=signed_content(small_board()))
    assert left_open(old.card("V1", Signing)) == ()
    assert state(old).same
    assert left_open(board.card("V1", Signing)) == open_points(small_board())


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_edit_by_edit_is_as_all_at_once_and_undo_brings_the_signed_version_back(data):
    board = Board(small_board())
    for _ in range(data.draw(st.integers(0, 6))):
        if (edit := random_edit(data.draw, board)) is not None:
            board.apply(edit)
    board = signed(board)
    since = SinceSigned(board)
    done = []
    for _ in range(data.draw(st.integers(1, 8))):
        if (edit := random_edit(data.draw, board)) is not None:
            board.apply(edit)
            since.take(edit)
            done.append(edit)
            assert since.signed == state(Board(board))
    for edit in reversed(done):
        board.apply(edit.inverse())
        since.take(edit.inverse())
    assert since.signed.same
