"""Exit tests: each is its written predicate, and none of them blocks anything."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.domain.board.coverage import Ring
from andfacil.domain.board.privacy import public_board
from andfacil.domain.editing import propose
from andfacil.domain.editing.building import built_on
from andfacil.domain.editing.clashes import clashes_of, mark
from andfacil.domain.editing.guessing import change_guesses, guesses_of
from andfacil.domain.method.closing_words import keep_closing_words
from andfacil.domain.method.open_checks import Check, OpenCheck, note_reason, open_checks
from andfacil.domain.method.read_back import BOTH, tick_line
from andfacil.domain.values.cards import (
    Answer,
    Clash,
    ClosingWords,
    Commitment,
    GoneOn,
    Guesses,
    LineTick,
    Need,
    Parked,
    Party,
    Person,
    Phase,
    Position,
    Scores,
    Side,
    SideAnswer,
    Solution,
    Status,
)
from andfacil.domain.values.edits import EditKind
from andfacil.export.papers.read_back import read_back_lines, read_so_far
from tests.domain.strategies import boards_and_edits, new_board


def kinds(board, phase):
    return {(each.check, each.side) for each in open_checks(board, phase)}


def every(board, of_class):
    return [card for card in board if type(card) is of_class and not getattr(card, "hidden", False)]


def written(board):
    """The predicates once more, each in a line, from the bare list of cards."""
    needs, ideas = every(board, Need), every(board, Solution)
    details, agreed = board.details, [i for i in ideas if i.status is Status.AGREED]
    scores = details.willingness_before, details.willingness_after
    found = set()
    for side in Side:
        own = [need for need in needs if need.side is side]
        musts = [need for need in own if need.non_negotiable]
        name = side.value.lower()
        sided = {
            (Phase.PREPARE, Check.AUTHORITY): not any(
                p.authority or p.signs for p in details.party(side).people
            ),
            (Phase.OPEN, Check.WILLINGNESS): not (scores[0] and getattr(scores[0], name)),
            (Phase.OPEN, Check.LOOKING): not getattr(details, f"looking_{name}"),
            (Phase.CLARIFY, Check.FEW_NEEDS): len(own) < 3,
            (Phase.CLARIFY, Check.MANY_MUSTS): len(musts) > 3,
            (Phase.CLARIFY, Check.NO_WHY): "" in [n.why for n in musts],
            (Phase.CLARIFY, Check.NO_MET_WHEN): "" in [n.met_when for n in musts],
            (Phase.CLARIFY, Check.NOT_HEARD): False in [n.heard for n in own],
            (Phase.CLARIFY, Check.POSITIONS): side in [p.side for p in every(board, Position)],
            (Phase.UNDERSTAND, Check.NO_GUESS): not any(
                getattr(card, f"guess_{name}") for card in every(board, Guesses)
            ),
            (Phase.TEST, Check.MUSTS_UNMET): any(
                board.coverage.ring(n.ref) is not Ring.MET for n in musts
            ),
            (Phase.TEST, Check.NO_YES): any(
                (answer := getattr(i, f"answer_{name}")) is None
                or i.answers_hidden
                or answer.answer is not Answer.YES
                for i in agreed
            ),
            (Phase.SIGN, Check.CLOSING_WORDS): not any(
                getattr(card, name) for card in every(board, ClosingWords)
            ),
            (Phase.SIGN, Check.WILLINGNESS_AFTER): not (scores[1] and getattr(scores[1], name)),
        }
        found |= {(phase, check, side) for (phase, check), is_open in sided.items() if is_open}
    served = {c.solution for c in every(board, Commitment) if c.text and c.owner and c.by}
    owned = {c.solution for c in every(board, Commitment) if c.owner}
    shown = {card.id for card in (*needs, *ideas)}
    clashes = [c for c in every(board, Clash) if {c.need_a, c.need_b} <= shown]
    read = {line.print_of_words for line in read_back_lines(board)}
    ticked = {t.words for t in every(board, LineTick) if t.a and t.b}
    of_all = {
        (Phase.PREPARE, Check.DECISION_RULE): not details.decision_rule,
        (Phase.OPEN, Check.DECISION_RULE): not details.decision_rule,
        (Phase.OPEN, Check.GROUND_RULES): not details.ground_rules,
        (Phase.OPEN, Check.COIN): details.starts is None,
        (Phase.UNDERSTAND, Check.SHARED_AIM): not details.purpose,
        (Phase.UNDERSTAND, Check.NO_ASSUMPTION): () in [c.because for c in clashes],
        (Phase.BUILD, Check.FEW_FOR_CLASH): any(
            sum(c.need_a in i.meets and c.need_b in i.meets for i in ideas) < 2 for c in clashes
        ),
        (Phase.BUILD, Check.NONE_BUILT_ON): not any(shown & set(i.builds_on) for i in ideas),
        (Phase.BUILD, Check.FEW_IDEAS): len(ideas) < 5,
        (Phase.BUILD, Check.NONE_SHARED): not any(
            {ref[0] for ref in public_board(board).card(i.ref, Solution).meets} == {"A", "B"}
            for i in ideas
        ),
        (Phase.COMMIT, Check.NO_COMMITMENT): any(i.ref in owned - served for i in agreed),
        (Phase.COMMIT, Check.NOBODY_CARRIES): any(i.ref not in owned for i in agreed),
        (Phase.SIGN, Check.NOBODY_CARRIES): any(i.ref not in owned for i in agreed),
        (Phase.COMMIT, Check.PARKED): any(not (p.owner and p.by) for p in every(board, Parked)),
        (Phase.COMMIT, Check.REVIEW_DATE): details.review_date is None,
        (Phase.SIGN, Check.NOT_SIGNED): True,
        (Phase.SIGN, Check.NOT_READ_BACK): bool(read - ticked),
    }
    return found | {(phase, check, None) for (phase, check), is_open in of_all.items() if is_open}


def grown(draw, board):
    """The same board with more of what random edits seldom make."""
    for number in range(draw(st.sampled_from([0, 0, 4]))):
        board.apply(propose.add_need(board, Side.A, f"Must {number}", non_negotiable=True))
    first = [next(iter(board.needs(side)), None) for side in Side]
    if all(first) and not clashes_of(board, first[0].ref):
        board.apply(mark(board, [need.ref for need in first]))
    if first[1] and draw(st.booleans()):
        told = replace(guesses_of(board), guess_a=(first[1].ref,))
        if told != guesses_of(board):
            board.apply(change_guesses(board, told))
    for number in range(draw(st.sampled_from([0, 1, 1, 3]))):
        idea = propose.add_solution(board, "Pool", meets=tuple(n.ref for n in first if n))
        board.apply(built_on(idea, board.all_of(Solution)[-1].ref) if number else idea)
        if number:
            idea = board.all_of(Solution)[-1].ref
            board.apply(propose.change_status(board, idea, Status.AGREED))
            owner = draw(st.sampled_from(["", "Ola", "Ola"]))
            board.apply(propose.add_commitment(board, "Do it", owner=owner, solution=idea))
    return board


def filled(draw, board):
    """The same board with some of what the checks ask for."""
    for card in list(board):
        if isinstance(card, Need):
            card = replace(
                card,
                why=draw(st.sampled_from(["", "Rest"])),
                met_when=draw(st.sampled_from(["", "12 h"])),
                heard=draw(st.booleans()),
                hidden=draw(st.integers(0, 5)) == 0,
            )
        elif isinstance(card, Solution):
            answers = st.none() | st.builds(SideAnswer, answer=st.sampled_from(Answer))
            card = replace(
                card,
                answer_a=draw(answers),
                answer_b=draw(answers),
                answers_hidden=draw(st.booleans()),
            )
        elif isinstance(card, Parked):
            card = replace(card, owner=draw(st.sampled_from(["", "Ola"])), by=dt.date(2027, 1, 1))
        if card != board[card.id]:
            board.apply(propose.change_card(board, card))
    scores = st.none() | st.builds(Scores, a=st.just((5,)), b=st.sampled_from([(), (7,)]))
    details = replace(
        board.details,
        purpose=draw(st.sampled_from(["", "Rest for all"])),
        decision_rule=draw(st.sampled_from(["", "Both say yes"])),
        ground_rules=draw(st.sampled_from([(), ("One at a time",)])),
        looking_a=draw(st.booleans()),
        looking_b=draw(st.booleans()),
        starts=draw(st.sampled_from([None, *Side])),
        willingness_before=draw(scores),
        willingness_after=draw(scores),
        review_date=draw(st.none() | st.just(dt.date(2027, 5, 1))),
        side_a=Party(name="Nurses", people=(Person(role="speaker", signs=draw(st.booleans())),)),
    )
    if details != board.details:
        board.apply(propose.change_details(board, details))
    said = [draw(st.sampled_from([(), ("calm",)])) for _ in Side]
    if any(said):
        board.apply(keep_closing_words(board, *said))
    read = [line.print_of_words for line in read_back_lines(board)]
    unread = draw(st.sampled_from([(), (0,), range(len(read))]))
    for words in dict.fromkeys(w for n, w in enumerate(read) if n not in unread):
        sides = draw(st.sampled_from([BOTH, BOTH, BOTH, {Side.A}]))
        board.apply(tick_line(board, words, sides))
    return board


def lines_left(board):
    return read_so_far(board).left


def test_exit_tests_are_their_written_predicates():
    """On random sessions, in which each of them is open on some and done on others."""
    times, boards = Counter(), 0

    @settings(deadline=None)
    @given(drawn=boards_and_edits(), data=st.data())
    def compare(drawn, data):
        nonlocal boards
        board = filled(data.draw, grown(data.draw, drawn[0]))
        found = {
            (phase, each.check, each.side)
            for phase in Phase
            for each in open_checks(board, phase, lines_left)
        }
        assert found == written(board)
        boards += 1
        times.update({(check, side) for _, check, side in found})

    compare()
    assert {check for check, _ in times} == set(Check)
    done = {check for (check, _), open_on in times.items() if open_on < boards}
    assert set(Check) - done == {Check.NOT_SIGNED}


def test_a_check_names_the_cards_that_it_is_open_for():
    board = new_board(
        Need(id="A1", side=Side.A, text="Rest", non_negotiable=True, why="Errors"),
        Need(id="A2", side=Side.A, text="Secret", hidden=True),
        Position(id="Q1", side=Side.B, text="No nights"),
    )
    checks = {(each.check, each.side): each for each in open_checks(board, Phase.CLARIFY)}
    assert checks[Check.NO_MET_WHEN, Side.A].refs == ("A1",)
    assert checks[Check.NOT_HEARD, Side.A].refs == ("A1",)
    assert checks[Check.FEW_NEEDS, Side.A].number == 1
    assert checks[Check.POSITIONS, Side.B].number == 1
    assert (Check.NO_WHY, Side.A) not in checks
    assert not any("A2" in each.refs for each in checks.values())


@pytest.mark.parametrize("phase", [None, Phase.REVIEW])
def test_nothing_is_asked_before_the_first_phase_and_after_the_last(phase):
    assert open_checks(new_board(), phase) == ()


@pytest.mark.parametrize("before", [None, *Phase])
def test_every_phase_can_be_entered_from_every_phase(before):
    for after in Phase:
        board = new_board()
        board.apply(propose.change_details(board, replace(board.details, context="x")))
        if before:
            board.apply(propose.change_details(board, replace(board.details, phase=before)))
        if after is not before:
            details = replace(board.details, phase=after)
            edit = propose.change_details(board, details, EditKind.CHANGE_PHASE)
            board.check(edit)
            board.apply(edit)
        assert board.details.phase is after


def test_the_reason_for_going_on_stays_at_the_desk():
    board = new_board()
    board.apply(note_reason(board, Phase.CLARIFY, "They leave at four", [Check.FEW_NEEDS]))
    (reason,) = board.all_of(GoneOn)
    assert (reason.phase, reason.left_open) == (Phase.CLARIFY, ("few_needs",))
    assert public_board(board).all_of(GoneOn) == ()


def test_a_clash_asks_for_what_is_assumed_and_for_two_ways_to_meet_both():
    board = new_board(
        Need(id="A1", side=Side.A, text="Rest"),
        Need(id="B1", side=Side.B, text="Beds"),
        Need(id="B2", side=Side.B, text="Secret", hidden=True),
        Clash(id="X1", need_a="A1", need_b="B1"),
        Clash(id="X2", need_a="A1", need_b="B2"),
        Solution(id="AND1", text="Pool", meets=("A1", "B1")),
    )
    understood = [each for each in open_checks(board, Phase.UNDERSTAND) if each.refs]
    assert understood == [OpenCheck(Check.NO_ASSUMPTION, refs=("A1", "B1"))]
    built = [each for each in open_checks(board, Phase.BUILD) if each.refs]
    assert built == [OpenCheck(Check.FEW_FOR_CLASH, refs=("A1", "B1"), number=1)]


def test_lines_that_are_not_read_back_are_counted_before_anything_else():
    assert open_checks(new_board(), Phase.SIGN, lambda _board: 4)[0] == OpenCheck(
        Check.NOT_READ_BACK, number=4
    )
    assert open_checks(new_board(), Phase.SIGN, lambda _board: 0) == open_checks(
        new_board(), Phase.SIGN
    )
