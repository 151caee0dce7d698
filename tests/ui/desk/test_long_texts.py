"""Texts of any length that can be stored: bounded work at desk and room, and no word is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QToolTip

from andfacil.domain.editing import propose
from andfacil.domain.editing.musts import Said
from andfacil.domain.values.cards import Details, Party, Person
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.lengths import MOST_LETTERS
from andfacil.ui.board.cards.editor import CardEditor
from andfacil.ui.desk.dialogs.details import DetailsDialog
from andfacil.ui.desk.dialogs.opening import OpeningBox
from andfacil.ui.desk.method.ladder import LadderBox
from andfacil.ui.widgets.long_text import LongTextBox
from andfacil.ui.widgets.text_field import TextField
from tests.ui.desk_rig import CTRL, Key

MIXED = "abcd \u05d0\u05d1\u05d2\u05d3 " * 5000
UNBROKEN = "x" * 400_000


class Counted(QTextLayout):
    """Notes how many letters are laid out."""

    letters = 0

    def __init__(self, text="", *rest):
        super().__init__(text, *rest)
        Counted.letters = max(Counted.letters, len(text))


@pytest.fixture(autouse=True)
def _counting(monkeypatch):
    Counted.letters = 0
    for module in ("ui.style.text_lines", "ui.room.large_paint", "ui.room.slides.layout"):
        monkeypatch.setattr(f"andfacil.{module}.QTextLayout", Counted)


def longest_laid_out() -> int:
    """Letters of the longest text in any window."""
    widgets = QApplication.allWidgets()
    fields = [len(w.toPlainText()) for w in widgets if isinstance(w, QPlainTextEdit)]
    labels = [len(w.text()) for w in widgets if isinstance(w, QLabel)]
    return max(Counted.letters, *fields, *labels)


@pytest.fixture(params=[MIXED.strip(), UNBROKEN], ids=["mixed", "unbroken"])
def long(request):
    return request.param


@pytest.fixture
def desk(desk, long):
    """With a need that has a very long text in every field."""
    card = desk.board["A1"]
    changed = replace(card, text=long, why=long, met_when=long, said_as=long)
    session = desk.app.desk.session
    assert session.perform(Edit(EditKind.CHANGE_TEXT, "A1", (Change("A1", card, changed),)))
    assert session.propose(propose.change_caucus_note, "A1", long)
    return desk


def test_desk_and_room_lay_out_a_bounded_number_of_letters(desk, long):
    window, actions = desk.window, desk.window.actions_by_id
    window.selection.select("A1")
    for action in ("large", "find", "undo_list", "look_back", "overview", "overview"):
        actions[action].trigger()
        QTest.qWait(1)
        assert not window.grab().isNull()
    desk.press(Key.Key_Escape)
    assert longest_laid_out() <= MOST_LETTERS
    assert desk.board["A1"].text == long


def test_the_inspector_says_that_it_shows_the_beginning_only(desk, long):
    desk.window.selection.select("A1")
    desk.press(Key.Key_I, CTRL)
    field = QApplication.focusWidget()
    assert isinstance(field, TextField)
    assert field.toPlainText().startswith(long[:1000])
    assert f"this text has {len(long)} letters" in field.toPlainText()
    desk.type("x")
    desk.press(Key.Key_Return)
    assert desk.window.findChild(CardEditor) is None
    assert desk.board["A1"].text == long


def test_other_fields_of_such_a_card_change_and_undo_and_it_is_kept_whole(desk, long):
    desk.window.selection.select("A1")
    session, path = desk.app.desk.session, desk.app.desk.path
    assert session.propose(propose.toggle_non_negotiable, "A1")
    desk.press(Key.Key_Z, CTRL)
    desk.press(Key.Key_Z, CTRL)
    desk.press(Key.Key_Z, CTRL)
    assert desk.board["A1"].text != long
    session.redo()
    assert longest_laid_out() <= MOST_LETTERS
    desk.app.show_home()
    with SessionFile.open(path, read_only=True) as file:
        need = file.board()["A1"]
    assert {need.text, need.why, need.met_when, need.said_as} == {long}


def test_no_field_takes_more_than_can_be_laid_out(desk, long):
    desk.window.selection.select("A2")
    desk.press(Key.Key_F2)
    editor = desk.window.findChild(CardEditor)
    editor.selectAll()
    mime = QMimeData()
    mime.setText(long)
    editor.insertFromMimeData(mime)
    assert editor.toPlainText() == long[:MOST_LETTERS]
    assert f"{MOST_LETTERS} letters at most" in QToolTip.text()
    desk.type("y")
    assert editor.toPlainText() == long[:MOST_LETTERS]
    desk.press(Key.Key_Return)
    assert desk.board["A2"].text == long[:MOST_LETTERS].strip()
    assert longest_laid_out() <= MOST_LETTERS


def test_the_details_keep_what_their_form_cannot_show(desk, long):
    old = desk.board.details
    told = replace(
        old,
        title=long,
        place=long,
        purpose=long,
        confidentiality=long,
        ground_rules=(long,),
        side_a=Party(name=long, people=(Person(name=long, role=long, authority=long),)),
    )
    form = DetailsDialog(told)
    assert longest_laid_out() <= MOST_LETTERS
    found = form.details()
    assert isinstance(found, Details)
    assert (found.title, found.place, found.ground_rules) == (long, long, (long,))
    assert (found.purpose, found.confidentiality) == (long, long)
    assert found.side_a == told.side_a
    form.deleteLater()


def test_a_long_text_of_the_details_is_opened_whole_changed_and_kept(desk, long, qtbot):
    session, path = desk.app.desk.session, desk.app.desk.path
    told = replace(desk.board.details, purpose=long, review_how=long)
    assert session.propose(propose.change_details, told, EditKind.CHANGE_DETAILS)
    desk.window.boxes.edit_details("purpose")
    form = desk.window.findChild(DetailsDialog)
    for field in (form.purpose, form.paper.fields["review_how"]):
        assert f"this text has {len(long)} letters" in field.toPlainText()
        assert field.findChild(QPushButton).isVisibleTo(field)
    QTest.keyClick(form.purpose, Key.Key_Return)
    whole = form.findChild(LongTextBox)
    assert whole.field.text() == long
    whole.field.setFocus()
    QTest.keyClicks(whole.field, "First, ")
    whole.accept()
    assert "First, " in form.purpose.toPlainText()
    form.accept()
    desk.app.show_home()
    with SessionFile.open(path, read_only=True) as file:
        details = file.board().details
    assert details.purpose == f"First, {long}"
    assert details.review_how == long


def test_a_long_text_that_is_shortened_can_be_changed_at_its_place(desk, long):
    form = DetailsDialog(replace(desk.board.details, purpose=long), desk.window)
    form.open()
    form.purpose.findChild(QPushButton).click()
    whole = form.findChild(LongTextBox)
    whole.field.selectAll()
    QTest.keyClicks(whole.field, "Short")
    whole.accept()
    assert not form.purpose.isReadOnly()
    form.purpose.setPlainText("Shorter still")
    assert form.details().purpose == "Shorter still"


def test_the_opening_keeps_a_rule_that_is_too_long_for_its_line(desk, long):
    told = replace(desk.board.details, decision_rule=long)
    assert desk.app.desk.session.propose(propose.change_details, told, EditKind.CHANGE_DETAILS)
    desk.window.boxes.open_opening()
    box = desk.window.findChild(OpeningBox)
    assert f"this text has {len(long)} letters" in box.rule.text()
    box.accept()
    assert desk.board.details.decision_rule == long


def test_the_opening_keeps_a_rule_of_some_lines(new_desk):
    rule = "All of us say yes. " * 40
    told = replace(new_desk.board.details, decision_rule=rule.strip())
    session = new_desk.app.desk.session
    assert session.propose(propose.change_details, told, EditKind.CHANGE_DETAILS)
    new_desk.window.boxes.open_opening()
    new_desk.window.findChild(OpeningBox).accept()
    assert new_desk.board.details.decision_rule == rule.strip()


def test_the_ladder_keeps_what_its_lines_cannot_show(desk, long):
    box = LadderBox(desk.board["A1"], desk.window)
    said = []
    box.stayed.connect(said.append)
    box.fields["facts"].setText("x")
    box.outcomes["stays"].click()
    assert said == [Said(long, long, long)]
