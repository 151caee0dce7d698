"""What is being written is on disc half a second later, and is one step for undo."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from andfacil.domain.values.cards import CaucusNote
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.typing_pause import PAUSE_MS
from andfacil.ui.board.cards.editor import CardEditor
from tests.ui.desk_rig import CTRL, Key

PAUSE = PAUSE_MS + 150
BEGAN = "Extra air"


def on_disc(desk, card_id):
    """The card as somebody else would read it from the file now."""
    file = SessionFile.open(desk.app.desk.path, read_only=True)
    try:
        return file.board().get(card_id)
    finally:
        file.close()


def steps(desk):
    return len(desk.app.desk.session.history.past)


@pytest.fixture
def editing(new_desk):
    """The one need of the board, open for editing, its words selected."""
    new_desk.enter(f"a: {BEGAN}")
    new_desk.press(Key.Key_F2)
    assert isinstance(new_desk.focus(), CardEditor)
    return new_desk


def test_words_are_on_disc_while_the_editor_is_open(editing):
    editing.type("Fresh air")
    QTest.qWait(PAUSE)
    assert isinstance(editing.focus(), CardEditor)
    assert on_disc(editing, "A1").text == "Fresh air"
    editing.type(" to breathe")
    QTest.qWait(PAUSE)
    assert on_disc(editing, "A1").text == "Fresh air to breathe"
    editing.press(Key.Key_Return)
    assert steps(editing) == 2


def test_one_undo_takes_all_of_it_back(editing):
    for words in ("Fresh", " air", " to breathe"):
        editing.type(words)
        QTest.qWait(PAUSE)
    editing.press(Key.Key_Return)
    editing.window.actions_by_id["undo"].trigger()
    assert editing.board["A1"].text == BEGAN
    assert steps(editing) == 1
    editing.window.actions_by_id["redo"].trigger()
    assert editing.board["A1"].text == "Fresh air to breathe"


def test_escape_leaves_no_step_behind(editing):
    for words in ("Fresh", " air"):
        editing.type(words)
        QTest.qWait(PAUSE)
    assert editing.board["A1"].text == "Fresh air"
    editing.press(Key.Key_Escape)
    assert editing.board["A1"].text == BEGAN
    assert on_disc(editing, "A1").text == BEGAN
    assert steps(editing) == 1


def test_no_words_at_all_are_never_kept(editing):
    editing.type("Fr")
    QTest.qWait(PAUSE)
    editing.press(Key.Key_Backspace)
    editing.press(Key.Key_Backspace)
    QTest.qWait(PAUSE)
    assert editing.board["A1"].text == "Fr"
    editing.press(Key.Key_Return)
    assert editing.board["A1"].text == BEGAN
    assert steps(editing) == 1


def test_two_visits_are_two_steps(editing):
    for words in ("Fresh air", "Cool air"):
        editing.type(words)
        QTest.qWait(PAUSE)
        editing.press(Key.Key_Return)
        editing.window.selection.select("A1")
        editing.press(Key.Key_F2)
    assert steps(editing) == 3


def test_an_undo_from_the_bar_shows_in_the_open_editor(editing):
    editing.type("Fresh air")
    QTest.qWait(PAUSE)
    editing.window.actions_by_id["undo"].trigger()
    assert editing.window.board.findChild(CardEditor).toPlainText() == BEGAN
    editing.press(Key.Key_Return)
    assert editing.board["A1"].text == BEGAN


def test_words_that_were_refused_stay_in_the_editor(editing, monkeypatch):
    from andfacil.domain.values.errors import RuleBroken

    def refuse(*_args, **_options):
        raise RuleBroken("Not now.")

    monkeypatch.setattr(editing.app.desk.session._session, "perform", refuse)
    editing.type("Fresh air")
    QTest.qWait(PAUSE)
    assert editing.focus().toPlainText() == "Fresh air"
    monkeypatch.undo()
    editing.press(Key.Key_Return)
    assert editing.board["A1"].text == "Fresh air"


def test_a_private_note_is_one_step_and_escape_takes_it_back(new_desk):
    new_desk.enter("a: Fresh air")
    before = steps(new_desk)
    new_desk.press(Key.Key_I, CTRL)
    fields = new_desk.window.inspector._shown_page()._texts()
    next(field for field in fields if field.property("private")).setFocus()
    for words in ("Mind the", " door"):
        new_desk.type(words)
        QTest.qWait(PAUSE)
    assert [note.text for note in new_desk.board.all_of(CaucusNote)] == ["Mind the door"]
    assert steps(new_desk) == before + 1
    new_desk.press(Key.Key_Escape)
    assert new_desk.board.all_of(CaucusNote) == ()
    assert steps(new_desk) == before


def test_a_field_of_the_inspector_is_one_step(new_desk):
    new_desk.enter("a: Fresh air")
    before = steps(new_desk)
    new_desk.press(Key.Key_I, CTRL)
    for words in ("Fresher", " air"):
        new_desk.type(words)
        QTest.qWait(PAUSE)
    assert on_disc(new_desk, "A1").text == "Fresher air"
    new_desk.press(Key.Key_Return)
    assert new_desk.line_has_focus
    assert steps(new_desk) == before + 1
