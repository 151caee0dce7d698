"""Rules first, then the disk, then memory; and what undo can and cannot reach."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain import deeds
from andfacil.domain.board import Board
from andfacil.domain.cards import Need, Side, Signing
from andfacil.domain.edits import Change, Deed, Edit
from andfacil.domain.errors import RuleBroken, UnknownRef
from andfacil.domain.history import History
from andfacil.domain.session import Session, Step
from tests.domain.strategies import new_board


class Notebook:
    """A recorder on paper: it can be full."""

    def __init__(self) -> None:
        self.lines: list[tuple[Deed, Step]] = []
        self.full = False

    def record(self, edit: Edit, step: Step) -> None:
        if self.full:
            raise OSError
        self.lines.append((edit.deed, step))


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def session(notebook: Notebook) -> Session:
    return Session(new_board(), History(), notebook)


def add(session: Session, text: str) -> None:
    session.perform(deeds.add_need(session.board, Side.A, text))


def test_undo_and_redo_run_through_the_recorder(session: Session, notebook: Notebook) -> None:
    add(session, "One")
    session.undo()
    session.redo()
    assert [step for _, step in notebook.lines] == [Step.DO, Step.UNDO, Step.REDO]
    assert [n.text for n in session.board.all_of(Need)] == ["One"]


@pytest.mark.parametrize("move", ["perform", "undo", "redo"])
def test_when_the_disk_refuses_nothing_has_moved(
    session: Session, notebook: Notebook, move: str
) -> None:
    add(session, "One")
    add(session, "Two")
    session.undo()
    before, past, future = Board(session.board), session.history.past, session.history.future
    edit = deeds.add_need(session.board, Side.B, "Three")
    notebook.full = True
    with pytest.raises(OSError):
        session.perform(edit) if move == "perform" else getattr(session, move)()
    assert session.board == before
    assert (session.history.past, session.history.future) == (past, future)


def test_a_broken_rule_never_reaches_the_disk(session: Session, notebook: Notebook) -> None:
    with pytest.raises(UnknownRef):
        session.perform(deeds.add_solution(session.board, "x", meets=("B9",)))
    assert notebook.lines == []


def test_nothing_to_undo_says_so(session: Session) -> None:
    with pytest.raises(RuleBroken, match="nothing to undo"):
        session.undo()
    with pytest.raises(RuleBroken, match="nothing to redo"):
        session.redo()


def test_a_new_deed_ends_the_future(session: Session) -> None:
    add(session, "One")
    session.undo()
    add(session, "Two")
    with pytest.raises(RuleBroken):
        session.redo()


def test_undo_stops_at_a_signature(session: Session) -> None:
    add(session, "One")
    signing = Signing(
        id="V1",
        version=1,
        at=dt.datetime(2026, 11, 23, tzinfo=dt.UTC),
        signed_by=(),
        fingerprint="0" * 64,
        content="{}",
    )
    session.perform(Edit(Deed.SIGN, "V1", (Change("V1", None, signing),)))
    with pytest.raises(RuleBroken, match="nothing to undo"):
        session.undo()
