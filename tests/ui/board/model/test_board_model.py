"""The models say exactly which rows changed, and always show what the board says."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from andfacil.domain.board.coverage import Ring
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Need, Phase, Side, Solution, Status
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.views.links import Link
from andfacil.domain.views.room import room_view, sort_key
from andfacil.ui.board.model.column import CARD_ROLE, ORDER_ROLE
from tests.ui.boards import empty_board, many_board, modelled, night_board

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


class Ear:
    """Writes down every signal of a column model."""

    def __init__(self, column):
        self.heard: list[tuple] = []
        column.rowsInserted.connect(lambda _p, a, b: self.heard.append(("in", a, b)))
        column.rowsRemoved.connect(lambda _p, a, b: self.heard.append(("out", a, b)))
        column.rowsMoved.connect(lambda _p, a, b, _t, to: self.heard.append(("move", a, b, to)))
        column.dataChanged.connect(self._on_data)
        column.modelReset.connect(lambda: self.heard.append(("reset",)))
        column.layoutChanged.connect(lambda: self.heard.append(("layout",)))

    def _on_data(self, first, last, roles):
        kind = "order" if list(roles) == [ORDER_ROLE] else "data"
        self.heard.append((kind, first.row(), last.row()))


def texts(column):
    return [
        column.data(column.index(row), Qt.ItemDataRole.DisplayRole)
        for row in range(column.rowCount())
    ]


def refs(column):
    return [card.ref for card in column.cards()]


def first_pair(view):
    """The first needs of both sides that are not met, the promised last; None without two."""
    found = []
    for needs in (view.side_a, view.side_b):
        rings = {Ring.EMPTY, Ring.BROKEN} & {need.ring for need in needs} or {Ring.PROMISED}
        found += [need for need in needs if need.ring in rings][:1]
    return tuple(found) if len(found) == 2 else None


def assert_shows_board(desk, model):
    view = room_view(desk.board)
    assert list(model.column(Side.A).cards()) == list(view.side_a)
    assert list(model.column(Side.B).cards()) == list(view.side_b)
    assert list(model.column(None).cards()) == list(view.and_column)
    assert model.frame == view.frame
    for side, needs in ((Side.A, view.side_a), (Side.B, view.side_b)):
        assert model.column(side).musts == sum(need.non_negotiable for need in needs)
    assert model.pair() == first_pair(view)
    for column in model.columns():
        assert [column.row(ref) for ref in refs(column)] == list(range(column.rowCount()))


# ------------------------------------------------------------------ what is shown


def test_non_negotiables_come_first(qapp):
    session, model = modelled(night_board())
    assert session.perform(propose.toggle_non_negotiable(session.board, "A4"))
    assert refs(model.column(Side.A)) == ["A1", "A2", "A4", "A3", "A5"]


def test_a_row_is_the_public_value(qapp):
    _, model = modelled(night_board())
    column = model.column(Side.B)
    assert column.data(column.index(1), CARD_ROLE) is column.find("B2")
    assert column.data(column.index(0), Qt.ItemDataRole.DisplayRole).startswith("Two registered")


@pytest.mark.parametrize(
    ("ref", "spoken"),
    [
        (
            "A1",
            "A1, non-negotiable, met: No one works more than three nights in a row. Met by AND 1.",
        ),
        ("A5", "A5, need, no solution yet: Extra nights are recognised"),
        ("B2", "B2, non-negotiable, promised: Stay within the agency budget. Promised by AND 3."),
        (
            "AND2",
            "AND 2, solution, agreed: On-call senior nurse shared between Wards 7 and 8."
            " Meets A4, B1.",
        ),
    ],
)
def test_a_card_can_be_heard(qapp, ref, spoken):
    _, model = modelled(night_board())
    column = model.column_of(ref)
    said = column.data(column.index(column.row(ref)), Qt.ItemDataRole.AccessibleTextRole)
    assert said == spoken


def test_links_of_the_whole_board(qapp):
    session, model = modelled(night_board())
    session.perform(propose.toggle_breaks(session.board, "AND2", "A5"))
    session.perform(propose.change_status(session.board, "AND1", Status.PARKED))
    assert set(model.links()) == {
        Link("AND2", "A4", breaks=False, solid=True),
        Link("AND2", "B1", breaks=False, solid=True),
        Link("AND2", "A5", breaks=True, solid=True),
        *(Link("AND3", need, breaks=False, solid=False) for need in ("A3", "B2", "B4")),
    }


def test_links_at_a_need_are_those_of_the_board(qapp):
    _, model = modelled(night_board())
    for ref in ("A1", "A3", "A5", "B5"):
        assert set(model.links_at(ref)) == {link for link in model.links() if link.need == ref}


def test_the_pair_to_ask_about(qapp):
    session, model = modelled(night_board())
    assert [need.ref for need in model.pair()] == ["A5", "B2"]
    model.turn_pair(1)
    assert [need.ref for need in model.pair()] == ["A5", "B4"]
    session.perform(propose.change_links(session.board, "AND1", meets=("A5", "A3")))
    assert model.pair() is None  # side A has everything met


# ------------------------------------------------------------------ exact signals


def test_a_new_need_is_one_row(qapp):
    session, model = modelled(night_board())
    ear_a, ear_b = Ear(model.column(Side.A)), Ear(model.column(Side.B))
    session.perform(propose.add_need(session.board, Side.A, "Sleep", non_negotiable=True))
    assert ear_a.heard == [("in", 2, 2)]
    assert ear_b.heard == []


def test_undo_takes_that_row_away(qapp):
    session, model = modelled(night_board())
    session.perform(propose.add_need(session.board, Side.A, "Sleep"))
    ear = Ear(model.column(Side.A))
    session.undo()
    session.redo()
    assert ear.heard == [("out", 5, 5), ("in", 5, 5)]


def test_an_agreed_solution_touches_its_needs_only(qapp):
    session, model = modelled(night_board())
    ears = [Ear(column) for column in model.columns()]
    session.perform(propose.change_status(session.board, "AND3", Status.AGREED))
    assert [ear.heard for ear in ears] == [
        [("data", 2, 2)],
        [("data", 2, 2)],
        [("data", 1, 1), ("data", 3, 3)],
    ]


def test_a_move_is_one_row_move(qapp):
    session, model = modelled(night_board())
    ear = Ear(model.column(Side.A))
    session.perform(propose.move(session.board, "A5", 0))
    assert [said for said in ear.heard if said[0] != "order"] == [("move", 4, 4, 2)]
    assert refs(model.column(Side.A)) == ["A1", "A2", "A5", "A3", "A4"]


def test_a_private_note_says_nothing(qapp):
    session, model = modelled(night_board())
    ears = [Ear(column) for column in model.columns()]
    session.perform(propose.change_caucus_note(session.board, "A1", "for the desk"))
    assert [ear.heard for ear in ears] == [[], [], []]


def test_the_frame_follows_details_and_tallies(qapp, qtbot):
    session, model = modelled(night_board())
    with qtbot.waitSignal(model.frame_changed):
        later = replace(session.board.details, phase=Phase.TEST, title="Another")
        session.perform(propose.change_details(session.board, later))
    assert (model.frame.title, model.frame.phase) == ("Another", Phase.TEST)
    with qtbot.waitSignal(model.tally_changed), qtbot.assertNotEmitted(model.frame_changed):
        session.perform(propose.change_status(session.board, "AND3", Status.AGREED))
    assert model.frame.tally(Side.B).met == 5
    with (
        qtbot.assertNotEmitted(model.frame_changed),
        qtbot.assertNotEmitted(model.tally_changed),
        qtbot.assertNotEmitted(model.question_changed),
    ):
        session.perform(propose.change_text(session.board, "A1", "Other words"))


def test_each_change_around_the_cards_is_told_as_what_it_is(qapp):
    session, model = modelled(night_board())
    told: list[str] = []
    for name in ("frame_changed", "tally_changed", "question_changed"):
        getattr(model, name).connect(partial(told.append, name))

    def heard(edit) -> list[str]:
        told.clear()
        session.perform(edit)
        return list(told)

    pair = [need.ref for need in model.pair()]
    assert pair == ["A5", "B2"]
    assert heard(propose.add_need(session.board, Side.A, "A new need")) == ["tally_changed"]
    assert heard(propose.change_text(session.board, "B2", "Said otherwise")) == ["question_changed"]
    later = replace(session.board.details, title="Another")
    assert heard(propose.change_details(session.board, later)) == ["frame_changed"]
    assert heard(propose.change_caucus_note(session.board, "A1", "for the desk")) == []
    told.clear()
    model.turn_pair(1)
    assert told == ["question_changed"]
    assert [need.ref for need in model.pair()] != pair


def test_reload_shows_what_was_missed(qapp):
    session, model = modelled(night_board())
    ear = Ear(model.column(Side.A))
    session.blockSignals(True)
    session.perform(propose.delete(session.board, "A2"))
    session.perform(propose.add_need(session.board, Side.B, "New"))
    session.blockSignals(False)
    model.reload()
    assert_shows_board(session, model)
    assert ear.heard == [("out", 1, 1)]


def test_an_edit_looks_at_few_cards(qapp, monkeypatch):
    """5,000 cards stay quick because nothing is gone through from end to end."""
    session, model = modelled(many_board(1000))
    asked = []
    from andfacil.ui.board.model import board as board_model

    real = board_model.room_card
    monkeypatch.setattr(board_model, "room_card", lambda b, ref: asked.append(ref) or real(b, ref))
    session.perform(propose.add_solution(session.board, "One", meets=("A500", "B7")))
    assert sorted(asked) == ["A500", "AND1", "B7"]
    assert model.card("A500").ring == "promised"


# ------------------------------------------------------------------ any edits, in any order


def do(desk, kind, one, two):
    """Some real edit, chosen by two numbers; False when it makes no sense on this board."""
    if kind in {"undo", "redo"}:
        return desk.undo() if kind == "undo" else desk.redo()
    edit = ON_THE_BOARD.get(kind)
    if edit is not None:
        return desk.propose(edit, one, two)
    needs, solutions = desk.board.all_of(Need), desk.board.all_of(Solution)
    if kind in ON_A_CARD and (needs or solutions):
        card = (*needs, *solutions)[one % (len(needs) + len(solutions))]
        return desk.propose(ON_A_CARD[kind], card.id, two)
    if kind in ON_A_LINK and needs and solutions:
        solution, need = solutions[one % len(solutions)].id, needs[two % len(needs)].id
        return desk.propose(ON_A_LINK[kind], solution, need)
    return False


def some_side(number):
    return Side.A if number % 2 else Side.B


def some_status(board, ref, number):
    return propose.change_status(board, ref, tuple(Status)[number % 4])


def some_phase(board, _one, two):
    return propose.change_details(board, replace(board.details, phase=tuple(Phase)[two % 9]))


def some_solution(board, _one, two):
    meets = tuple(need.id for need in board.all_of(Need)[: two % 4])
    return propose.add_solution(board, f"s{two}", meets=meets)


ON_THE_BOARD = {
    "need": lambda board, one, two: propose.add_need(board, some_side(one), f"n{two}"),
    "must": lambda board, one, two: propose.add_need(
        board, some_side(one), f"n{two}", non_negotiable=True
    ),
    "solution": some_solution,
    "phase": some_phase,
}
ON_A_CARD = {
    "text": lambda board, ref, two: propose.change_text(board, ref, f"t{two}"),
    "move": propose.move,
    "delete": lambda board, ref, _two: propose.delete(board, ref),
    "toggle": lambda board, ref, _two: propose.toggle_non_negotiable(board, ref),
    "status": some_status,
}
ON_A_LINK = {"meets": propose.toggle_meets, "breaks": propose.toggle_breaks}
KINDS = [*ON_THE_BOARD, *ON_A_CARD, *ON_A_LINK, "undo", "undo", "redo"]
STEPS = st.tuples(st.sampled_from(KINDS), st.integers(0, 40), st.integers(0, 40))


@given(st.permutations(range(8)), st.lists(st.booleans(), min_size=8, max_size=8))
def test_any_new_order_is_reached_by_moves(qapp, order, musts):
    _, model = modelled(many_board(8))
    column, cards = model.column(Side.A), list(model.column(Side.A).cards())
    mirror = refs(column)
    follow(column, mirror)
    now = {
        card.ref: replace(card, order=rank, non_negotiable=must)
        for card, rank, must in zip(cards, order, musts, strict=True)
    }
    column.update(now)
    assert list(column.cards()) == sorted(now.values(), key=sort_key)
    assert mirror == refs(column)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(STEPS, max_size=25), st.booleans())
def test_whatever_is_done_the_models_show_the_board(qapp, steps, empty):
    session, model = modelled(empty_board() if empty else night_board())
    testers = [QAbstractItemModelTester(column, STRICT) for column in model.columns()]
    resets = []
    for column in model.columns():
        column.modelReset.connect(lambda: resets.append(1))
    mirror = [list(refs(column)) for column in model.columns()]
    for number, column in enumerate(model.columns()):
        follow(column, mirror[number])
    for kind, one, two in steps:
        try:
            do(session, kind, one, two)
        except RuleBroken:
            continue
        assert_shows_board(session, model)
        assert mirror == [refs(column) for column in model.columns()]
    assert resets == []
    assert len(testers) == 3


def follow(column, mirror):
    """Keep `mirror` equal to the column's refs by its signals alone."""

    def inserted(_parent, first, last):
        mirror[first:first] = [column.card(row).ref for row in range(first, last + 1)]

    def removed(_parent, first, last):
        del mirror[first : last + 1]

    def moved(_parent, first, _last, _to, target):
        ref = mirror.pop(first)
        mirror.insert(target - 1 if target > first else target, ref)

    column.rowsInserted.connect(inserted)
    column.rowsRemoved.connect(removed)
    column.rowsMoved.connect(moved)
