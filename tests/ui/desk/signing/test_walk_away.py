"""The private answers before signing: by keys, in one step, at the desk and nowhere else."""

from __future__ import annotations

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import public_board
from andfacil.domain.board.rules import check_card
from andfacil.domain.exchange.format import dump_exchange
from andfacil.domain.method.walk_away import answer_walk_away, walk_away_of
from andfacil.domain.values.cards import Better, Side, WalkAway
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from andfacil.store.session_file import SessionFile
from andfacil.ui.desk.signing.walk_away_box import WalkAwayBox
from tests.builders import small_board
from tests.ui.desk_rig import CTRL, SHIFT, Key, mirror


def open_box(desk):
    desk.press(Key.Key_F6, CTRL | SHIFT)
    return next((b for b in desk.window.findChildren(WalkAwayBox) if b.isVisible()), None)


def answers(desk):
    found = walk_away_of(desk.board)
    return found.a, found.b


def test_the_frame_is_around_what_was_chosen_before_the_box_was_left(new_desk):
    open_box(new_desk)
    new_desk.press(Key.Key_Y)
    new_desk.press(Key.Key_Escape)
    row = open_box(new_desk).rows[Side.A]
    assert row.answer is Better.YES
    assert row.buttons.checkedButton().hasFocus()


def test_one_key_a_side_and_enter_keeps_both_in_one_step(desk):
    box = open_box(desk)
    desk.press(Key.Key_S)
    assert "A is not sure" in box.meaning.text()
    desk.press(Key.Key_Tab)
    desk.press(Key.Key_N)
    assert "B says no" in box.meaning.text()
    box.accept()
    assert answers(desk) == (Better.NOT_SURE, Better.NO)
    box = open_box(desk)
    assert [row.answer for row in box.rows.values()] == [Better.NOT_SURE, Better.NO]
    box.reject()
    desk.press(Key.Key_Z, CTRL)
    assert answers(desk) == (None, None)
    assert "says no" not in desk.window.notices.text


def test_it_stays_shut_and_shuts_while_everybody_sees_the_desk(desk):
    box = open_box(desk)
    mirror(desk.app, True)
    assert not box.isVisible()
    assert open_box(desk) is None
    mirror(desk.app, False)


def test_nothing_that_leaves_the_desk_has_it(tmp_path):
    board, bare = small_board(), small_board()
    board.apply(answer_walk_away(board, Better.NO, Better.YES))
    assert public_board(board) == public_board(bare)
    assert dump_exchange(board) == dump_exchange(bare)
    for name, with_history in (("a", True), ("b", False)):
        path = tmp_path / f"{name}.andfacil"
        SessionFile.create(path, list(bare), EditKind.IMPORT).close()
        with SessionFile.open(path) as file:
            session = file.session()
            session.perform(answer_walk_away(session.board, Better.NOT_SURE, None))
            copy = tmp_path / f"{name}-copy.andfacil"
            file.save_copy(copy, with_history=with_history, with_private=False)
        with SessionFile.open(path, read_only=True) as file:
            assert walk_away_of(file.board()).a is Better.NOT_SURE
        with SessionFile.open(copy, read_only=True) as file:
            assert file.board().all_of(WalkAway) == ()
        assert b"not-sure" in path.read_bytes()
        assert b"not-sure" not in copy.read_bytes()
        assert b"walk-away" not in copy.read_bytes()


def test_answers_are_taken_back_and_rules_hold():
    board = Board(small_board())
    with pytest.raises(NothingToChange):
        answer_walk_away(board, None, None)
    board.apply(answer_walk_away(board, Better.YES, None))
    with pytest.raises(NothingToChange):
        answer_walk_away(board, Better.YES, None)
    board.apply(answer_walk_away(board, None, None))
    assert board.all_of(WalkAway) == ()
    for wrong in (WalkAway(), WalkAway(id="other", a=Better.NO)):
        with pytest.raises(RuleBroken):
            check_card(wrong)
