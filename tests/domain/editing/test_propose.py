"""What each edit does to the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import (
    CaucusNote,
    Commitment,
    Need,
    Position,
    RetiredRef,
    Side,
    Signing,
    Solution,
    Status,
)
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken, UnknownRef
from tests.domain.strategies import new_board

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board


def do(board: Board, edit: Edit) -> Edit:
    """Check and apply, as a session does."""
    board.check(edit)
    board.apply(edit)
    return edit


@pytest.fixture
def board() -> Board:
    """A1 (must), A2, B1; AND1 meets A1 and B1 and breaks A2; one commitment on it."""
    board = new_board()
    do(board, propose.add_need(board, Side.A, "Three nights at most", non_negotiable=True))
    do(board, propose.add_need(board, Side.A, "Rota known early"))
    do(board, propose.add_need(board, Side.B, "Two nurses on the ward"))
    do(board, propose.add_solution(board, "Self-rostering", meets=("A1", "B1"), breaks=("A2",)))
    do(board, propose.add_commitment(board, "Set it up", owner="Manager", solution="AND1"))
    return board


def test_refs_count_up_by_side(board: Board) -> None:
    assert [n.ref for n in board.all_of(Need)] == ["A1", "A2", "B1"]
    assert [s.ref for s in board.all_of(Solution)] == ["AND1"]


def test_deleting_a_need_unhooks_it_and_retires_its_ref(board: Board) -> None:
    do(board, propose.change_caucus_note(board, "A1", "they would leave over this"))
    do(board, propose.delete(board, "A1"))
    assert board.card("AND1", Solution).meets == ("B1",)
    assert [r.ref for r in board.all_of(RetiredRef)] == ["A1"]
    assert not board.all_of(CaucusNote)
    assert do(board, propose.add_need(board, Side.A, "Another")).about == "A3"


def test_deleting_a_solution_frees_its_commitments(board: Board) -> None:
    do(board, propose.delete(board, "AND1"))
    assert board.card("C1", Commitment).solution == ""
    assert do(board, propose.add_solution(board, "Next")).about == "AND2"


def test_undoing_an_addition_does_not_free_its_ref(board: Board) -> None:
    edit = do(board, propose.add_need(board, Side.B, "Spoken aloud"))
    do(board, edit.inverse())
    assert do(board, propose.add_need(board, Side.B, "The next one")).about == "B3"


def test_a_retired_ref_cannot_come_back_as_another_card(board: Board) -> None:
    do(board, propose.delete(board, "A2"))
    need = Need(id="A2", side=Side.A, text="sneaked in")
    with pytest.raises(RuleBroken, match="never given again"):
        board.check(Edit(EditKind.ADD_NEED, "A2", (Change("A2", None, need),)))


def test_links_a_need_is_met_or_broken_not_both(board: Board) -> None:
    do(board, propose.change_links(board, "AND1", meets=("A2",), breaks=("B1",), clears=("A1",)))
    solution = board.card("AND1", Solution)
    assert (solution.meets, solution.breaks) == (("A2",), ("B1",))


def test_toggling_a_link_twice_leaves_it_as_it_was(board: Board) -> None:
    do(board, propose.toggle_meets(board, "AND1", "A2"))
    assert board.card("AND1", Solution).meets == ("A1", "B1", "A2")
    do(board, propose.toggle_meets(board, "AND1", "A2"))
    assert board.card("AND1", Solution).meets == ("A1", "B1")
    do(board, propose.toggle_breaks(board, "AND1", "B1"))
    assert board.card("AND1", Solution).breaks == ("B1",)


def test_linking_to_nothing_names_the_ref(board: Board) -> None:
    with pytest.raises(UnknownRef, match="A9"):
        board.check(propose.change_links(board, "AND1", meets=("A9",)))
    with pytest.raises(UnknownRef, match="AND9"):
        board.check(propose.add_commitment(board, "x", solution="AND9"))


def test_turning_a_position_keeps_the_words_first_said(board: Board) -> None:
    do(board, propose.add_position(board, Side.B, "No overtime!"))
    do(board, propose.change_caucus_note(board, "Q1", "they owe it to their members"))
    do(board, propose.turn_position(board, "Q1", "Staying within the budget", non_negotiable=True))
    need = board.card("B2", Need)
    assert (need.text, need.said_as) == ("Staying within the budget", "No overtime!")
    assert need.non_negotiable
    assert not board.all_of(Position)
    assert [note.about for note in board.all_of(CaucusNote)] == ["B2"]


def test_moving_stays_within_the_run_and_leaves_others_in_order(board: Board) -> None:
    for text in ("Third", "Fourth"):
        do(board, propose.add_need(board, Side.A, text))
    do(board, propose.move(board, "A4", 0))
    assert [n.ref for n in board.needs(Side.A)] == ["A1", "A4", "A2", "A3"]
    do(board, propose.move(board, "A4", 99))
    assert [n.ref for n in board.needs(Side.A)] == ["A1", "A2", "A3", "A4"]
    with pytest.raises(NothingToChange):
        propose.move(board, "A1", 1)


@pytest.mark.parametrize("text", ["", None])
def test_a_card_without_words_is_refused(board: Board, text: str | None) -> None:
    with pytest.raises(RuleBroken, match="no text"):
        board.check(propose.change_text(board, "A1", text or ""))


def test_doing_what_is_done_changes_nothing(board: Board) -> None:
    with pytest.raises(NothingToChange):
        propose.change_status(board, "AND1", Status.DRAFT)
    with pytest.raises(NothingToChange):
        propose.set_heard(board, "A1", heard=False)


def test_an_edit_made_for_another_board_is_refused(board: Board) -> None:
    late = propose.change_text(board, "A1", "Late")
    do(board, propose.change_text(board, "A1", "Early"))
    with pytest.raises(RuleBroken, match="meantime"):
        board.check(late)


def test_a_signed_version_is_frozen(board: Board) -> None:
    import datetime as dt

    signing = Signing(
        id="V1",
        version=1,
        at=dt.datetime(2026, 11, 23, 18, tzinfo=dt.UTC),
        signed_by=("Ward sister",),
        fingerprint="7f3a" * 16,
        content="{}",
    )
    edit = do(board, Edit(EditKind.SIGN, "V1", (Change("V1", None, signing),)))
    with pytest.raises(RuleBroken, match="signed"):
        board.check(edit.inverse())


def test_a_private_note_comes_changes_and_goes(board: Board) -> None:
    do(board, propose.change_caucus_note(board, "A2", "first"))
    do(board, propose.change_caucus_note(board, "A2", "second"))
    assert [(n.about, n.text) for n in board.all_of(CaucusNote)] == [("A2", "second")]
    do(board, propose.change_caucus_note(board, "A2", " "))
    assert not board.all_of(CaucusNote)
