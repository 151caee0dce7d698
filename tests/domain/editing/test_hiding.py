"""Hiding and revealing as edits: each one step, each taken back in one."""

from __future__ import annotations

import pytest

from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.editing import hiding, propose, reshape
from andfacil.domain.editing.edit_words import describe, name_edit
from andfacil.domain.values.cards import Answer, Need, Scores, Side, SideAnswer, Solution
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from andfacil.domain.views.room import room_view
from tests.domain.strategies import new_board

YES = SideAnswer(answer=Answer.YES)
IF = SideAnswer(answer=Answer.YES_IF, condition="it is paid")


def done(board, edit):
    board.check(edit)
    board.apply(edit)
    return edit


@pytest.fixture
def board():
    """A need of each side and a solution in the open, and three cards that wait."""
    board = new_board()
    done(board, propose.add_need(board, Side.A, "Sleep"))
    done(board, propose.add_need(board, Side.B, "Beds"))
    done(board, propose.add_solution(board, "Pool", meets=("A1", "B1")))
    done(board, hiding.as_hidden(propose.add_need(board, Side.A, "Quiet")))
    done(board, hiding.as_hidden(propose.add_need(board, Side.A, "Pay", non_negotiable=True)))
    done(board, hiding.as_hidden(propose.add_solution(board, "Naps", meets=("A2", "B1"))))
    return board


def seen(board):
    view = room_view(board)
    return [card.ref for column in (view.side_a, view.and_column, view.side_b) for card in column]


def test_what_is_typed_hidden_is_seen_by_nobody(board):
    assert seen(board) == ["A1", "AND1", "B1"]
    assert [card.id for card in hiding.hidden_cards(board)] == ["A3", "A2", "AND2"]


def test_a_hidden_solution_does_not_promise_anything(board):
    assert room_view(board).frame.tally_b.promised == 1  # AND1 alone
    done(board, propose.change_status(board, "AND1", "rejected"))
    assert room_view(board).frame.tally_b.promised == 0


def test_the_next_one_is_the_topmost_of_its_column(board):
    edit = done(board, hiding.reveal_next(board, Side.A))
    assert edit.about == "A3"
    assert seen(board) == ["A3", "A1", "AND1", "B1"]
    done(board, hiding.reveal_next(board, Side.A))
    with pytest.raises(RuleBroken, match="in this column"):
        hiding.reveal_next(board, Side.A)
    assert hiding.reveal_next(board, None).about == "AND2"


def test_links_to_a_hidden_need_are_seen_once_it_is(board):
    done(board, hiding.reveal(board, ["AND2"]))
    assert room_view(board).and_column[1].meets == ("B1",)
    done(board, hiding.reveal(board, ["A2"]))
    assert room_view(board).and_column[1].meets == ("A2", "B1")
    assert board.coverage.tally(Side.A).promised == 2


def test_all_at_once_and_back_in_one_step(board):
    before = seen(board)
    edit = done(board, hiding.reveal_all(board))
    assert edit.kind is EditKind.REVEAL_MANY
    assert len(seen(board)) == 6
    done(board, edit.inverse())
    assert seen(board) == before


def test_a_shown_card_can_be_hidden_again(board):
    done(board, hiding.hide(board, ["A1", "A2"]))
    assert seen(board) == ["AND1", "B1"]
    assert room_view(board).and_column[0].meets == ("B1",)
    with pytest.raises(NothingToChange):
        hiding.hide(board, ["A1"])
    with pytest.raises(RuleBroken, match="No card is hidden"):
        hiding.reveal(board, ["B1"])


def test_commitments_and_parked_points_cannot_be_typed_hidden(board):
    for edit in (propose.add_commitment(board, "List"), propose.add_parked(board, "Fees")):
        with pytest.raises(RuleBroken, match="stop typing hidden"):
            hiding.as_hidden(edit)


def test_amending_a_card_hides_nothing(board):
    edit = propose.change_text(board, "A1", "Rest")
    assert hiding.as_hidden(edit) == edit


def test_hidden_cards_stay_hidden_whatever_becomes_of_them(board):
    done(board, reshape.split(board, "A2", "Quiet days", "Quiet nights"))
    done(board, reshape.duplicate(board, "AND2"))
    done(board, hiding.as_hidden(propose.add_position(board, Side.B, "No phones")))
    done(board, propose.turn_position(board, "Q1", "Calls in the day"))
    assert seen(board) == ["A1", "AND1", "B1"]


def test_hidden_words_do_not_reach_a_shown_card(board):
    for refs in (("A1", "A2"), ("AND1", "AND2")):
        with pytest.raises(RuleBroken, match="before they are merged"):
            reshape.merge(board, refs)
    with pytest.raises(RuleBroken, match="before it is put aside"):
        reshape.park(board, "A2")
    done(board, reshape.merge(board, ("A2", "A3")))
    assert is_hidden(board["A2"])


def test_answers_are_for_nobody_until_both_are_revealed(board):
    done(board, hiding.change_answers(board, "AND1", IF, None))
    done(board, hiding.change_answers(board, "AND1", IF, YES))
    assert room_view(board).and_column[0].waiting == ()
    edit = done(board, hiding.reveal_answers(board, "AND1"))
    assert room_view(board).and_column[0].waiting == ((Side.A, Answer.YES_IF),)
    done(board, edit.inverse())
    assert room_view(board).and_column[0].waiting == ()
    done(board, edit)
    done(board, hiding.change_answers(board, "AND1", YES, YES))
    assert not board.card("AND1", Solution).answers_hidden
    done(board, hiding.change_answers(board, "AND1", None, None))
    with pytest.raises(RuleBroken, match="No answers to AND1"):
        hiding.reveal_answers(board, "AND1")


def test_merged_solutions_keep_their_answers_hidden(board):
    done(board, propose.add_solution(board, "More beds"))
    done(board, hiding.change_answers(board, "AND3", YES, YES))
    done(board, reshape.merge(board, ("AND1", "AND3")))
    assert board.card("AND1", Solution).answers_hidden


def test_scores_are_for_nobody_until_both_sides_have_them(board):
    done(board, hiding.change_scores(board, Scores(a=(3, 8)), after=False))
    with pytest.raises(RuleBroken, match="Both sides"):
        hiding.reveal_scores(board, after=False)
    done(board, hiding.change_scores(board, Scores(a=(3, 8), b=(7,)), after=False))
    assert room_view(board).frame.willing_a is None
    done(board, hiding.reveal_scores(board, after=False))
    frame = room_view(board).frame
    assert (frame.willing_a, frame.willing_b) == ((3, 5.5, 8), (7, 7, 7))
    done(board, hiding.change_scores(board, Scores(a=(9,), b=(9,)), after=True))
    assert room_view(board).frame.willing_a == (3, 5.5, 8)
    with pytest.raises(RuleBroken, match="No scores"):
        hiding.reveal_scores(board, after=False)
    done(board, hiding.change_scores(board, None, after=False))
    assert board.details.willingness_before is None


def test_columns_change_places_and_back(board):
    edit = done(board, hiding.swap_columns(board))
    assert room_view(board).frame.swapped
    done(board, edit.inverse())
    assert not room_view(board).frame.swapped


def test_the_deeds_have_words_without_what_is_hidden(board):
    edit = hiding.reveal_all(board)
    for template, holes in (describe(edit), name_edit(edit)):
        assert "others" in template
        assert holes == {"ref": "A3"}
    assert isinstance(board["A3"], Need)
