"""How a session has gone: against a second computation, from whole boards side by side."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from statistics import median

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from andfacil.domain.board.board import Board
from andfacil.domain.board.history import History
from andfacil.domain.board.privacy import public_board
from andfacil.domain.board.session import Session, Step
from andfacil.domain.editing import propose
from andfacil.domain.editing.hiding import (
    as_hidden,
    change_answers,
    hide,
    reveal_all,
    reveal_answers,
)
from andfacil.domain.method.insight import insight
from andfacil.domain.method.moves import Recorded
from andfacil.domain.values.cards import (
    Answer,
    Commitment,
    Need,
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
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from tests.domain.strategies import new_board, random_edit

NINE = dt.datetime(2027, 1, 31, 9, 0, tzinfo=dt.UTC)


class Told:
    """A session that keeps its journal in memory; each entry so many minutes after the last."""

    def __init__(self, board: Board | None = None) -> None:
        board = board or new_board()
        self.journal: list[Recorded] = []
        self.now = NINE
        first = Edit(EditKind.IMPORT, "session", tuple(Change(c.id, None, c) for c in board))
        self.record(first, Step.DO)
        self.session = Session(board, History(), self)
        self.first = first

    def record(self, edit, step):
        self.journal.append(Recorded(self.now, step, edit))

    def do(self, propose_edit, *args, minutes=1, extends=False, **fields):
        """One edit, so many minutes after the one before."""
        self.now += dt.timedelta(minutes=minutes)
        edit = propose_edit(self.session.board, *args, **fields)
        self.session.perform(edit, extends=extends)

    def undo(self):
        self.now += dt.timedelta(minutes=1)
        self.session.undo()

    def insight(self):
        return insight(self.journal)


# ------------------------------------------------------------------------ a second computation


def whole_boards(told):
    """The boards before and after each edit that stands, from the history and not the journal."""
    board = Board()
    board.apply(told.first)
    for edit in told.session.history.past:
        before = public_board(Board(list(board)))
        board.apply(edit)
        yield edit, before, public_board(Board(list(board)))


def kind_of(before, after):
    """+1 builds, -1 defends, 0 neither: by comparing two boards."""
    old, new = ({c.id: c for c in board} for board in (before, after))
    added = [c for ref, c in new.items() if ref not in old]
    gone = [c for ref, c in old.items() if ref not in new]
    both = [(old[ref], c) for ref, c in new.items() if ref in old and c != old[ref]]
    solutions = [(a, b) for a, b in both if isinstance(b, Solution)]
    needs = [(a, b) for a, b in both if isinstance(b, Need)]

    def links(name):
        return any(set(getattr(b, name)) - set(getattr(a, name)) for a, b in solutions)

    builds = (
        any(isinstance(c, Solution | Commitment) for c in added)
        or (any(isinstance(c, Position) for c in gone) and any(isinstance(c, Need) for c in added))
        or any(b.heard and not a.heard for a, b in needs)
        or any(b.status == "agreed" != a.status for a, b in solutions)
        or links("meets")
        or any(says(a, b, {"yes", "yes-if"}) for a, b in solutions)
    )
    defends = (
        any(isinstance(c, Position) for c in added)
        or links("breaks")
        or any(says(a, b, {"not-yet"}) for a, b in solutions)
    )
    return 1 if builds else -1 if defends else 0


def says(before, after, wanted):
    pairs = ((before.answer_a, after.answer_a), (before.answer_b, after.answer_b))
    return any(
        b is not None and b.answer.value in wanted and (a is None or a.answer != b.answer)
        for a, b in pairs
    )


@st.composite
def stories(draw: st.DrawFn) -> Told:
    """Sessions with undo and redo among their edits, and hours that pass."""
    told = Told()
    board = told.session.board
    for _ in range(draw(st.integers(0, 14))):
        told.now += dt.timedelta(minutes=draw(st.sampled_from([1, 7, 29, 30, 31, 300])))
        match draw(st.sampled_from(["edit"] * 6 + ["undo", "redo", "answer", "phase"])):
            case "undo" if told.session.history.past:
                told.session.undo()
            case "redo" if told.session.history.future:
                told.session.redo()
            case "phase":
                phase = draw(st.sampled_from(Phase))
                after = replace(board.details, phase=phase)
                if after != board.details:
                    edit = propose.change_details(board, after, EditKind.CHANGE_PHASE)
                    told.session.perform(edit)
            case "answer" if board.all_of(Solution):
                one = draw(st.sampled_from(board.all_of(Solution)))
                answers = [draw(st.none() | st.sampled_from(Answer)) for _ in Side]
                told_answers = (a and SideAnswer(answer=a) for a in answers)
                try:
                    told.session.perform(change_answers(board, one.ref, *told_answers))
                except (RuleBroken, NothingToChange):
                    continue
            case _:
                edit = random_edit(draw, board)
                if edit is not None:
                    told.session.perform(edit)
    return told


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(stories())
def test_moves_are_those_of_the_boards_side_by_side(told):
    kinds = [
        kind
        for edit, before, after in whole_boards(told)
        if edit.kind is not EditKind.IMPORT and (kind := kind_of(before, after))
    ]
    found = told.insight()
    assert found.moves == {"building": kinds.count(1), "defending": kinds.count(-1)}
    rolling = [kinds[max(0, n - 9) : n + 1] for n in range(len(kinds))]
    assert list(found.build_share) == [round(r.count(1) / len(r), 4) for r in rolling]


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(stories())
def test_figures_are_those_of_the_board_at_the_end(told):
    board = public_board(told.session.board)
    found = told.insight()
    live = [s for s in board.all_of(Solution) if s.status in {"draft", "agreed"}]
    both = [s for s in live if {"A", "B"} <= {ref[0] for ref in s.meets}]
    assert found.and_share == (round(len(both) / len(live), 4) if live else None)
    done = [c for c in board.all_of(Commitment) if c.text.strip() and c.owner.strip() and c.by]
    all_of_them = board.all_of(Commitment)
    expected = round(len(done) / len(all_of_them), 4) if all_of_them else None
    assert found.complete_commitments == expected
    agreed = sorted((s for s in live if s.status == "agreed"), key=lambda s: int(s.ref[3:]))
    assert list(found.strength_of_yes) == [s.ref for s in agreed]


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(stories())
def test_the_time_of_each_phase_is_without_breaks(told):
    minutes: dict[str, float] = {}
    board = Board()
    phase = None
    for number, entry in enumerate(told.journal):
        if number and phase:
            gap = (entry.at - told.journal[number - 1].at).total_seconds() / 60
            minutes[phase] = minutes.get(phase, 0) + (gap if gap <= 30 else 0)
        board.apply(entry.edit)
        phase = board.details.phase and board.details.phase.value
        if phase:
            minutes.setdefault(phase, 0)
    assert told.insight().minutes == {name: round(time, 4) for name, time in minutes.items()}


# ------------------------------------------------------------------------ one thing at a time


def started():
    """A session with a need on each side and a solution."""
    told = Told()
    told.do(propose.add_need, Side.A, "Sleep")
    told.do(propose.add_need, Side.B, "A hot meal")
    told.do(propose.add_solution, "Cook ahead", meets=("A1",))
    return told


def added(told, *moves):
    before = told.insight().moves
    for args in moves:
        told.do(*args)
    after = told.insight().moves
    return after["building"] - before["building"], after["defending"] - before["defending"]


YES, NOT_YET = SideAnswer(answer=Answer.YES), SideAnswer(answer=Answer.NOT_YET)


@pytest.mark.parametrize(
    ("move", "expected"),
    [
        ((propose.add_solution, "Another"), (1, 0)),
        ((propose.toggle_meets, "AND1", "B1"), (1, 0)),
        ((propose.toggle_breaks, "AND1", "B1"), (0, 1)),
        ((propose.toggle_meets, "AND1", "A1"), (0, 0)),
        ((propose.change_status, "AND1", Status.AGREED), (1, 0)),
        ((propose.change_status, "AND1", Status.REJECTED), (0, 0)),
        ((propose.add_commitment, "Buy the pot"), (1, 0)),
        ((propose.add_position, Side.A, "Not at night"), (0, 1)),
        ((propose.add_need, Side.A, "Air"), (0, 0)),
        ((propose.add_parked, "The bicycles"), (0, 0)),
        ((propose.set_heard, "A1"), (1, 0)),
        ((propose.change_text, "A1", "Sleep well"), (0, 0)),
    ],
)
def test_one_move(move, expected):
    assert added(started(), move) == expected


def test_a_position_that_becomes_a_need_builds():
    told = started()
    told.do(propose.add_position, Side.A, "Not at night")
    moves = added(told, (propose.turn_position, told.session.board.all_of(Position)[0].id, "Air"))
    assert moves == (1, 0)
    assert told.insight().reframed == 1.0


def test_what_was_taken_back_is_no_move_and_an_undo_is_none():
    told = started()
    before = told.insight()
    told.do(propose.add_position, Side.A, "Never")
    told.undo()
    assert told.insight().moves == before.moves
    assert told.insight().reframed is None
    told.session.redo()
    assert told.insight().moves["defending"] == 1


def test_answers_count_when_they_are_revealed():
    told = started()
    told.do(propose.change_status, "AND1", Status.AGREED)
    told.do(lambda board: change_answers(board, "AND1", YES, NOT_YET))
    hidden = told.session.board.card("AND1", Solution).answers_hidden
    moves = added(told, (reveal_answers, "AND1")) if hidden else (1, 0)
    assert moves == (1, 0)
    assert told.insight().strength_of_yes == {"AND1": "not-yet"}


def test_a_hidden_card_counts_nowhere_until_it_is_revealed():
    told = Told()
    told.do(propose.add_need, Side.A, "Sleep")
    nothing = told.insight()
    told.do(lambda board: as_hidden(propose.add_position(board, Side.B, "Never")))
    told.do(lambda board: as_hidden(propose.add_solution(board, "This", meets=("A1",))))
    found = told.insight()
    assert (found.moves, found.reframed, found.and_share, found.balance) == (
        nothing.moves,
        nothing.reframed,
        nothing.and_share,
        nothing.balance,
    )
    told.do(reveal_all)
    assert told.insight().moves == {"building": 1, "defending": 0}
    told.do(lambda board: hide(board, ["A1"]))
    assert told.insight().balance["cards"] == 0.0


def test_the_first_solution_for_both_sides():
    told = Told()
    told.do(propose.change_details, replace(told.session.board.details, title="New"), minutes=99)
    told.do(propose.add_need, Side.A, "Sleep", minutes=9)
    told.do(propose.add_need, Side.B, "A hot meal", minutes=2.5)
    told.do(propose.add_solution, "Cook ahead", meets=("A1",), minutes=4)
    assert told.insight().first_shared is None
    told.do(propose.toggle_meets, "AND1", "B1", minutes=5)
    assert told.insight().first_shared == 11.5


def test_commitments_belong_to_the_side_of_who_owns_them():
    told = started()
    people = (Person(name="Ana Ruiz"), Person(name="Tom"))
    after = replace(
        told.session.board.details,
        side_a=Party(name="Nurses", people=people),
        side_b=Party(name="Hospital", people=(Person(name="Noor"),)),
    )
    told.do(propose.change_details, after)
    for owner in ("ana ruiz", "Nurses", "Tom and Ana Ruiz", "Noor", "Somebody else"):
        told.do(propose.add_commitment, "Do it", owner=owner)
    assert told.insight().balance["commitments"] == round(1 / 3, 4)


def test_somebody_known_by_the_role_owns_commitments_too():
    told = started()
    after = replace(
        told.session.board.details,
        side_a=Party(name="Upstairs", people=(Person(role="Baker"),)),
        side_b=Party(name="Downstairs", people=(Person(name="Noor", role="Night nurse"),)),
    )
    told.do(propose.change_details, after)
    for owner in ("Baker", "night nurse", "Noor", "House manager"):
        told.do(propose.add_commitment, "Do it", owner=owner)
    assert told.insight().balance["commitments"] == 0.5


def test_a_need_that_came_in_as_a_position_once_was_turned():
    board = new_board()
    said = Need(id="A1", side=Side.A, text="Sleep", said_as="No cooking after nine!")
    waiting = Position(id="Q1", side=Side.B, text="You bang doors")
    told = Told(Board([*board, said, waiting]))
    assert told.insight().reframed == 0.5
    told.do(propose.turn_position, "Q1", "Quiet mornings")
    assert told.insight().reframed == 1.0


def test_a_position_that_was_never_shown_is_not_among_those_turned():
    told = Told()
    told.do(propose.add_position, Side.A, "Never")
    told.do(lambda board: as_hidden(propose.add_position(board, Side.B, "Never")))
    told.do(propose.turn_position, "Q2", "Quiet")
    assert told.insight().reframed == 0.0


def test_willingness_and_shares():
    told = started()
    details = replace(
        told.session.board.details,
        willingness_before=Scores(a=(2, 5), b=(4,)),
        willingness_after=Scores(a=(6, 9, 3), b=()),
    )
    told.do(propose.change_details, details)
    told.do(propose.toggle_non_negotiable, "A1")
    told.do(propose.change_status, "AND1", Status.AGREED)
    found = told.insight()
    assert found.willingness_shift == {
        "A": {"median": median((6, 9, 3)) - 3.5, "minimum": 1},
        "B": {"median": None, "minimum": None},
    }
    assert found.musts_met == {"A": 1.0, "B": None, "lower": 1.0}
    assert found.coverage == {"A": 1.0, "B": 0.0, "gap": 1.0}
    assert found.strength_of_yes == {"AND1": None}


def test_an_empty_session():
    found = insight(Told().journal)
    assert found.moves == {"building": 0, "defending": 0}
    assert found.build_share == ()
    assert found.balance == {"cards": None, "heard": None, "commitments": None}
    assert (found.and_share, found.reframed, found.first_shared) == (None, None, None)


def test_what_was_begun_and_taken_back_in_one_edit_is_no_move():
    told = Told()
    told.do(propose.add_solution, "Swap the rooms")
    told.do(propose.change_status, "AND1", Status.AGREED)
    told.do(propose.change_status, "AND1", Status.DRAFT, extends=True)
    assert told.insight().moves == {"building": 1, "defending": 0}
