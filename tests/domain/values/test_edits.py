"""Any edits, taken back and brought back: the same board, with every index as if counted anew."""

from __future__ import annotations

import re
from functools import reduce

from hypothesis import given, settings

from andfacil.domain.board.board import Board
from andfacil.domain.board.coverage import Ring, ring_of
from andfacil.domain.values.cards import Need, Side, Solution
from andfacil.domain.values.edits import Edit
from andfacil.domain.views.summary import coverage
from tests.domain.strategies import boards_and_edits, new_board


@given(boards_and_edits())
@settings(max_examples=150, deadline=None)
def test_an_edit_and_its_inverse_leave_the_board_as_it_was(grown: tuple[Board, list[Edit]]) -> None:
    board, done = grown
    seen = [Board(board)]
    for edit in reversed(done):
        board.check(edit.inverse())
        board.apply(edit.inverse())
        seen.append(Board(board))
    assert board == new_board()
    for edit, before in zip(done, reversed(seen[:-1]), strict=True):
        board.check(edit)
        board.apply(edit)
        assert board == before


@given(boards_and_edits())
@settings(max_examples=150, deadline=None)
def test_rings_and_tallies_kept_by_change_equal_those_counted_anew(
    grown: tuple[Board, list[Edit]],
) -> None:
    board, _ = grown
    fresh = Board(board)
    for need in board.all_of(Need):
        expected = ring_of(need.ref, board.all_of(Solution))
        assert board.coverage.ring(need.ref) is expected is fresh.coverage.ring(need.ref)
    for side in Side:
        rings = [board.coverage.ring(need.ref) for need in board.needs(side)]
        tally = board.coverage.tally(side)
        assert (tally.needs, tally.met, tally.promised) == (
            len(rings),
            rings.count(Ring.MET),
            rings.count(Ring.PROMISED),
        )
    assert coverage(board) == coverage(fresh)


@given(boards_and_edits())
@settings(max_examples=100, deadline=None)
def test_apply_names_exactly_the_needs_whose_ring_changed(grown: tuple[Board, list[Edit]]) -> None:
    board, done = grown
    for edit in reversed(done):
        before = {n.ref: board.coverage.ring(n.ref) for n in board.all_of(Need)}
        told = board.apply(edit.inverse())
        after = {n.ref: board.coverage.ring(n.ref) for n in board.all_of(Need)}
        assert told == {ref for ref, ring in after.items() if before.get(ref) is not ring}


REF = re.compile(r"[A-Z]+\d+")
"""Other ids are of cards of which there is one: they come and go."""


@given(boards_and_edits())
@settings(max_examples=100, deadline=None)
def test_no_ref_is_ever_given_twice(grown: tuple[Board, list[Edit]]) -> None:
    _, done = grown
    given_ids = [
        change.card_id
        for edit in done
        for change in edit.changes
        if change.before is None and REF.fullmatch(change.card_id)
    ]
    assert len(given_ids) == len(set(given_ids))


@given(boards_and_edits())
@settings(max_examples=100, deadline=None)
def test_edits_joined_to_one_do_what_they_did_one_by_one(grown: tuple[Board, list[Edit]]) -> None:
    board, done = grown
    if not done:
        return
    grown_board, whole = Board(board), reduce(Edit.then, done)
    assert len({change.card_id for change in whole.changes}) == len(whole.changes)
    assert all(change.before != change.after for change in whole.changes)
    assert (whole.kind, whole.about) == (done[0].kind, done[0].about)
    board.check(whole.inverse())
    board.apply(whole.inverse())
    assert board == new_board()
    board.apply(whole)
    assert board == grown_board
