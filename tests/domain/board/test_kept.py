"""What a board keeps up to date edit by edit is what reading all its cards anew would give."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.domain.board.coverage import Ring
from andfacil.domain.board.history import History
from andfacil.domain.board.session import NoRecorder, Session
from andfacil.domain.editing import hiding, propose
from andfacil.domain.values.cards import (
    CaucusNote,
    Commitment,
    Need,
    Parked,
    Position,
    RetiredRef,
    Side,
    Solution,
)
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import RuleBroken
from tests.domain.strategies import new_board, random_edit

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board

CLASSES = (Need, Solution, Position, Commitment, Parked, CaucusNote, RetiredRef)
STEPS = ("edit", "edit", "edit", "edit", "hide", "reveal", "undo", "redo")


def by_rank(cards):
    return tuple(sorted(cards, key=lambda card: card.order))


def assert_kept_is_reckoned(board: Board) -> None:
    for of_class in CLASSES:
        assert board.all_of(of_class) == by_rank(c for c in board if type(c) is of_class)
    needs = by_rank(card for card in board if isinstance(card, Need))
    public = [need for need in needs if not need.hidden]
    ring = board.coverage.ring
    for side in Side:
        assert board.needs(side) == tuple(need for need in needs if need.side is side)
        for must in (True, False):
            own = [n for n in public if n.side is side and n.non_negotiable is must]
            open_ = [n.ref for n in own if ring(n.ref) in {Ring.EMPTY, Ring.BROKEN}]
            promised = [n.ref for n in own if ring(n.ref) is Ring.PROMISED]
            assert board.coverage.unmet(side, must=must, promised=False) == open_
            assert board.coverage.unmet(side, must=must, promised=True) == promised
    musts = [need for need in public if need.non_negotiable]
    assert board.coverage.has_musts is bool(musts)
    assert board.coverage.ready_to_sign is all(ring(n.ref) is Ring.MET for n in musts)


def take_step(draw, session: Session) -> None:
    board, step = session.board, draw(st.sampled_from(STEPS))
    if step == "edit":
        edit = random_edit(draw, board)
        if edit is not None:
            session.perform(edit)
    elif step == "hide" and (cards := board.all_of(Need) + board.all_of(Solution)):
        session.perform(hiding.hide(board, [draw(st.sampled_from(cards)).id]))
    elif step == "reveal":
        session.perform(hiding.reveal_all(board))
    elif step == "undo":
        session.undo()
    elif step == "redo":
        session.redo()


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_after_every_edit_undo_and_redo(data):
    session = Session(new_board(), History(), NoRecorder())
    draw = data.draw
    for _ in range(draw(st.integers(1, 40))):
        try:
            take_step(draw, session)
        except RuleBroken:
            continue
        assert_kept_is_reckoned(session.board)


def test_of_cards_with_one_rank_the_first_on_the_board_is_first():
    board = new_board(*(Need(id=f"A{n}", side=Side.A, text="x") for n in (1, 2, 3)))
    assert [need.ref for need in board.needs(Side.A)] == ["A1", "A2", "A3"]
    for ref in ("A2", "A1"):
        board.apply(propose.change_text(board, ref, "y"))
        assert [need.ref for need in board.needs(Side.A)] == ["A1", "A2", "A3"]
        assert_kept_is_reckoned(board)


def test_a_card_that_gets_the_rank_of_another_one():
    board = new_board(*(Need(id=f"A{n}", order=n, side=Side.A, text="x") for n in (1, 2, 3)))
    assert len(board.needs(Side.A)) == 3
    second = board.card("A2", Need)
    again = Change("A2", second, replace(second, order=1))
    board.apply(Edit(EditKind.MOVE, "A2", (again,)))
    assert [need.ref for need in board.needs(Side.A)] == ["A1", "A2", "A3"]


def test_many_changes_at_once():
    board = new_board(*(Need(id=f"A{n}", order=n, side=Side.A, text="x") for n in range(1, 200)))
    assert len(board.needs(Side.A)) == 199
    edit = hiding.hide(board, [f"A{n}" for n in range(1, 180)])
    board.apply(edit)
    assert_kept_is_reckoned(board)
    assert board.coverage.unmet(Side.A, must=False, promised=False)[0] == "A180"
    board.apply(edit.inverse())
    assert_kept_is_reckoned(board)
