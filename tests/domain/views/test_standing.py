"""The badge says what is so, and never more than that."""

from __future__ import annotations

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import Answer, Need, Side, SideAnswer, Status
from andfacil.domain.views.room import room_frame
from andfacil.domain.views.standing import Badge, badge_of
from tests.builders import changed, small_board
from tests.domain.views.test_open_points import complete


def test_an_empty_board_and_one_with_something_unmet_have_no_badge():
    board = small_board()
    assert badge_of(Board([c for c in board if c.id == "session"])) is Badge.OPEN
    assert badge_of(changed(board, "AND1", status=Status.DRAFT)) is Badge.OPEN


def test_non_negotiables_met_needs_one_that_is_met():
    board = Board([*small_board(), Need(id="A2", side=Side.A, order=1, text="Tea")])
    assert badge_of(board) is Badge.MUSTS_MET
    assert badge_of(changed(board, "A1", non_negotiable=False)) is Badge.OPEN
    hidden = Need(id="B2", side=Side.B, order=2, text="Rest", non_negotiable=True, hidden=True)
    assert badge_of(Board([*board, hidden])) is Badge.MUSTS_MET


def test_every_need_met_on_both_sides():
    assert badge_of(small_board()) is Badge.ALL_MET
    one_side = Board([c for c in small_board() if c.id != "B1"])
    assert badge_of(changed(one_side, "AND1", meets=("A1",))) is Badge.MUSTS_MET


def read(_board):
    return True


def test_ready_to_sign_is_said_only_where_nothing_is_open():
    assert badge_of(complete(), read) is Badge.READ_BACK
    assert badge_of(changed(complete(), "B1", heard=False), read) is Badge.ALL_MET
    condition = SideAnswer(answer=Answer.YES_IF, condition="the rent stays")
    assert badge_of(changed(complete(), "AND1", answer_a=condition), read) is Badge.ALL_MET
    assert badge_of(changed(complete(), "C1", owner=""), read) is Badge.ALL_MET


def test_nothing_open_is_not_yet_read_back():
    assert badge_of(complete()) is Badge.ALL_MET
    assert badge_of(complete(), lambda _board: False) is Badge.ALL_MET


def test_the_lines_are_looked_at_only_where_nothing_else_is_open():
    asked = []
    badge_of(changed(complete(), "C1", owner=""), asked.append)
    badge_of(small_board(), asked.append)
    assert asked == []


def test_the_frame_has_the_badge():
    assert room_frame(complete(), None, read).badge is Badge.READ_BACK
    assert room_frame(complete()).badge is Badge.ALL_MET
