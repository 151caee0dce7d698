"""Rules first, then the disk, then memory; and what undo can and cannot reach."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.board.history import History
from andfacil.domain.board.session import Session, Step
from andfacil.domain.editing import propose
from andfacil.domain.editing.signing import sign
from andfacil.domain.values.cards import Need, Side, Signing
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import RuleBroken, UnknownRef
from tests.domain.strategies import new_board


class Notebook:
    """A recorder on paper: it can be full."""

    def __init__(self) -> None:
        self.lines: list[tuple[EditKind, Step]] = []
        self.full = False

    def record(self, edit: Edit, step: Step) -> None:
        if self.full:
            raise OSError
        self.lines.append((edit.kind, step))


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def session(notebook: Notebook) -> Session:
    return Session(new_board(), History(), notebook)


def add(session: Session, text: str) -> None:
    session.perform(propose.add_need(session.board, Side.A, text))


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
    edit = propose.add_need(session.board, Side.B, "Three")
    notebook.full = True
    with pytest.raises(OSError):
        session.perform(edit) if move == "perform" else getattr(session, move)()
    assert session.board == before
    assert (session.history.past, session.history.future) == (past, future)


def test_a_broken_rule_never_reaches_the_disk(session: Session, notebook: Notebook) -> None:
    with pytest.raises(UnknownRef):
        session.perform(propose.add_solution(session.board, "x", meets=("B9",)))
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
    session.perform(Edit(EditKind.SIGN, "V1", (Change("V1", None, signing),)))
    with pytest.raises(RuleBroken, match="nothing to undo"):
        session.undo()


# ---------------------------------------------------------------------------- live typing


def type_words(session: Session, *texts: str, ref: str = "A1") -> None:
    """Words as they grow under the hands: each is on disk, all are one step."""
    for text in texts:
        session.perform(propose.change_text(session.board, ref, text), extends=True)


def text_of(session: Session, ref: str = "A1") -> str:
    return session.board.card(ref, Need).text


def test_what_is_typed_in_one_go_is_one_step(session: Session, notebook: Notebook) -> None:
    add(session, "One")
    type_words(session, "On", "O", "Two")
    assert [step for _, step in notebook.lines[1:]] == [Step.DO, Step.EXTEND, Step.EXTEND]
    assert len(session.history.past) == 2
    session.undo()
    assert text_of(session) == "One"
    session.redo()
    assert text_of(session) == "Two"


def test_typing_that_comes_back_to_the_start_leaves_nothing_to_undo(session: Session) -> None:
    add(session, "One")
    type_words(session, "On", "One")
    assert [edit.kind for edit in session.history.past] == [EditKind.ADD_NEED]


def test_after_coming_back_typing_does_not_join_what_was_before(session: Session) -> None:
    add(session, "One")
    type_words(session, "Two")
    session.perform(propose.change_text(session.board, "A1", "Three"))
    type_words(session, "Two", "Four")
    assert len(session.history.past) == 3
    session.undo()
    assert text_of(session) == "Two"


def _other_card(session: Session) -> None:
    type_words(session, "Other words", ref="A2")


def _other_deed(session: Session) -> None:
    session.perform(propose.set_heard(session.board, "A1"), extends=True)


def _undone_and_redone(session: Session) -> None:
    session.undo()
    session.redo()


def _undone(session: Session) -> None:
    session.perform(propose.set_heard(session.board, "A1"))
    session.undo()


def _signed(session: Session) -> None:
    moment = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
    names = ("Ward sister",)
    session.perform(sign(session.board, at=moment, signed_by=names, fingerprint="0" * 64))


@pytest.mark.parametrize(
    "between", [_other_card, _other_deed, _undone_and_redone, _undone, _signed]
)
def test_typing_is_not_joined_over(session: Session, notebook: Notebook, between) -> None:
    add(session, "One")
    add(session, "Two")
    type_words(session, "Half")
    between(session)
    type_words(session, "Whole")
    assert notebook.lines[-1] == (EditKind.CHANGE_TEXT, Step.DO)
    session.undo()
    assert text_of(session) == "Half"


def test_an_edit_that_is_not_said_to_extend_is_a_step_of_its_own(session: Session) -> None:
    add(session, "One")
    type_words(session, "Two")
    session.perform(propose.change_text(session.board, "A1", "Three"))
    assert len(session.history.past) == 3


def test_signing_twice_is_never_joined(session: Session, notebook: Notebook) -> None:
    for version in ("V1", "V1"):
        edit = Edit(EditKind.SIGN, version, ())
        session.perform(edit, extends=True)
    assert [step for _, step in notebook.lines] == [Step.DO, Step.DO]


def test_when_the_disk_refuses_an_extension_nothing_has_moved(
    session: Session, notebook: Notebook
) -> None:
    add(session, "One")
    type_words(session, "Two")
    past = session.history.past
    notebook.full = True
    with pytest.raises(OSError):
        type_words(session, "Three")
    assert (text_of(session), session.history.past) == ("Two", past)
    notebook.full = False
    type_words(session, "Three")
    assert len(session.history.past) == 2
