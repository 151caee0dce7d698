"""A board off screen: nothing private of it, and the badge that it has at the desk."""

from __future__ import annotations

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.method.read_back import tick_line
from andfacil.domain.values.cards import LineTick, Need, Side
from andfacil.domain.views.standing import Badge
from andfacil.export.papers.read_back import read_back_lines
from andfacil.ui.board.off_screen import public_session
from tests.domain.views.test_open_points import complete

HIDDEN = Need(id="A9", order=9, side=Side.A, text="Not before the others", hidden=True)


@pytest.mark.parametrize("more", [(), (HIDDEN,)], ids=["all to be seen", "a card is hidden"])
def test_a_board_that_is_read_back_says_so_on_its_picture_too(qapp, more):
    board = Board([*complete(), *more])
    for line in read_back_lines(board):
        board.apply(tick_line(board, line.print_of_words, Side))
    session = public_session(board)
    assert session.frame.badge is Badge.READ_BACK
    assert bool(session.board.all_of(LineTick)) is not bool(more)
