"""Ticks of the agreement's lines: by side, by words, each taken back in one step."""

from __future__ import annotations

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import public_board
from andfacil.domain.board.rules import check_card
from andfacil.domain.exchange.format import dump_exchange, load_exchange
from andfacil.domain.exchange.node import ExchangeFault
from andfacil.domain.method.read_back import BOTH, lines_left, tick_line, ticked_by
from andfacil.domain.values.cards import LineTick, Side
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from tests.builders import small_board

ONE, OTHER = "0a" * 32, "1b" * 32


def after(board, *edits):
    for edit in edits:
        board.check(edit)
        board.apply(edit)
    return board


def test_each_side_ticks_for_itself():
    board = small_board()
    after(board, tick_line(board, ONE, {Side.B}))
    assert ticked_by(board, ONE) == {Side.B}
    after(board, tick_line(board, ONE, {Side.A}))
    assert ticked_by(board, ONE) == BOTH
    assert ticked_by(board, OTHER) == frozenset()
    assert lines_left(board, [OTHER, ONE, OTHER]) == (0, 2)
    after(board, tick_line(board, ONE, {Side.B}, ticked=False))
    assert ticked_by(board, ONE) == {Side.A}
    after(board, tick_line(board, ONE, BOTH, ticked=False))
    assert board.all_of(LineTick) == ()


def test_a_tick_that_is_there_changes_nothing():
    board = small_board()
    after(board, tick_line(board, ONE, BOTH))
    for sides, ticked in ((BOTH, True), ({Side.A}, True)):
        with pytest.raises(NothingToChange):
            tick_line(board, ONE, sides, ticked=ticked)
    with pytest.raises(NothingToChange):
        tick_line(board, OTHER, BOTH, ticked=False)


def test_the_inverse_edit_takes_a_tick_back():
    board = small_board()
    before = Board(board)
    edit = tick_line(board, ONE, BOTH)
    after(board, edit, edit.inverse())
    assert board == before


@pytest.mark.parametrize(
    "tick",
    [
        LineTick(id=f"tick:{ONE}", words=ONE),
        LineTick(id=f"tick:{OTHER}", words=ONE, a=True),
        LineTick(id="tick:too short", words="too short", a=True),
    ],
)
def test_a_tick_is_for_the_words_of_a_line_by_somebody(tick):
    with pytest.raises(RuleBroken):
        check_card(tick)


def test_ticks_are_for_everybody_and_go_where_the_board_goes():
    board = small_board()
    after(board, tick_line(board, ONE, BOTH), tick_line(board, OTHER, {Side.B}))
    assert public_board(board).all_of(LineTick) == board.all_of(LineTick)
    written = dump_exchange(board)
    back = Board(load_exchange(written.encode()))
    assert ticked_by(back, ONE) == BOTH
    assert ticked_by(back, OTHER) == {Side.B}
    assert dump_exchange(back) == written
    assert "read_back" not in dump_exchange(small_board())


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (ONE, ONE.upper()),
        (ONE, ONE[1:]),
        ('["A","B"]', "[]"),
        ('["A","B"]', '["C"]'),
        ('["A","B"]', '["A","A"]'),
    ],
)
def test_other_ticks_are_refused(right, wrong):
    board = small_board()
    after(board, tick_line(board, ONE, BOTH))
    written = dump_exchange(board).replace(" ", "").replace("\n", "")
    assert right in written
    with pytest.raises(ExchangeFault):
        load_exchange(written.replace(right, wrong).encode())
