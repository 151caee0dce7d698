"""The open session, as windows ask it."""

from __future__ import annotations

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Side
from andfacil.domain.views import room
from andfacil.ui.board.model.board import BoardModel
from andfacil.ui.board.model.desk_board import DeskModel
from tests.ui.boards import night_board, opened


def test_what_the_board_says_of_itself_is_read_once_for_desk_and_room(qtbot, monkeypatch):
    session = opened(night_board())
    desk, projector = DeskModel(session, session), BoardModel(session, session)
    asked, badge_of = [], room.badge_of

    def counted(board, is_read_back):
        asked.append(board)
        return badge_of(board, is_read_back)

    monkeypatch.setattr(room, "badge_of", counted)
    before = desk.frame.tally_a.needs
    session.propose(propose.add_need, Side.A, "One more")
    assert desk.frame == projector.frame
    assert (desk.frame.tally_a.needs, len(asked)) == (before + 1, 1)
    session.undo()
    assert (desk.frame.tally_a.needs, projector.frame.tally_a.needs) == (before, before)
