"""A very long text is opened whole, quickly, and loses no letter but those that are deleted."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from andfacil.domain.values.cards import Need, Side
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.lengths import MOST_LETTERS
from andfacil.ui.widgets.long_text import PIECE, LongTextBox, WholeTextEdit, pieces
from tests.store.builders import DETAILS
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import CTRL, Key

PATIENCE = 30
"""Seconds; all of it takes a small part of one on a machine with nothing else to do."""
UNBROKEN = "x" * 400_000
WORDS = "Everybody knows why. " * 15_000


@given(st.text(st.sampled_from("ab \n\u05d0\U0001f600"), max_size=40), st.integers(1, 400))
@example("a" * PIECE, 3)
def test_what_goes_in_comes_out(qapp, text, times):
    whole = text * times
    assert WholeTextEdit(whole).text() == whole


def test_no_piece_is_too_long_and_words_are_whole():
    for text in (UNBROKEN, WORDS):
        parts = list(pieces(text))
        assert "".join(parts) == text
        assert max(map(len, parts)) <= PIECE
    assert all(part.endswith(" ") for part in list(pieces(WORDS))[:-1])


@pytest.fixture
def field(qtbot):
    made = WholeTextEdit("a" * (2 * PIECE) + "b")
    qtbot.addWidget(made)
    made.show()
    return made


def at_piece(field, number):
    block = field.document().findBlockByNumber(number)
    field.setTextCursor(QTextCursor(block))


def test_enter_begins_a_line_and_backspace_takes_it_back(field):
    whole = field.text()
    at_piece(field, 1)
    QTest.keyClick(field, Key.Key_Return)
    assert field.text() == "a" * PIECE + "\n" + "a" * PIECE + "b"
    QTest.keyClick(field, Key.Key_Backspace)
    assert field.text() == whole
    field.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(field, "c")
    QTest.keyClick(field, Key.Key_Return)
    QTest.keyClicks(field, "d")
    assert field.text() == f"{whole}c\nd"


def test_backspace_between_pieces_deletes_no_letter(field):
    whole = field.text()
    at_piece(field, 1)
    QTest.keyClick(field, Key.Key_Backspace)
    assert field.text() == whole


def test_undo_brings_every_letter_back_and_no_line_more(field):
    whole = field.text()
    field.selectAll()
    QTest.keyClicks(field, "new")
    assert field.text() == "new"
    while field.document().isUndoAvailable():
        field.undo()
    assert field.text() == whole
    assert not field.document().isModified()


def test_what_is_pasted_is_in_pieces_too(field):
    pasted = QMimeData()
    pasted.setText(f"1\r\n2\n{UNBROKEN}")
    field.selectAll()
    field.insertFromMimeData(pasted)
    assert field.text() == f"1\n2\n{UNBROKEN}"
    assert max(len(field.document().findBlockByNumber(n).text()) for n in range(9)) <= PIECE


# ---------------------------------------------------------------------- at the desk


@pytest.fixture(params=[UNBROKEN, WORDS.strip()], ids=["one word", "words"])
def rig(request, app, tmp_path, qtbot):
    """A desk with a card that is far too long for its field."""
    path = tmp_path / "long.andfacil"
    need = Need(id="A1", side=Side.A, text=request.param)
    SessionFile.create(path, (DETAILS, need), EditKind.IMPORT).close()
    rig = open_desk(app, path, qtbot)
    rig.window.selection.select("A1")
    return rig


def opened(rig):
    """The box, as F2 opens it."""
    rig.press(Key.Key_F2)
    (box,) = rig.window.findChildren(LongTextBox)
    return box


def test_a_long_card_is_opened_shortened_and_undone(rig):
    old = rig.board["A1"].text
    began = time.process_time()
    box = opened(rig)
    box.grab()
    assert box.field.text() == old
    box.field.selectAll()
    QTest.keyClicks(box.field, "Sleep")
    box.keep.click()
    assert time.process_time() - began < PATIENCE
    assert rig.board["A1"].text == "Sleep"
    text = rig.window.inspector.findChild(QPlainTextEdit)
    assert not text.isReadOnly()
    rig.window.actions_by_id["undo"].trigger()
    assert rig.board["A1"].text == old


def test_looking_at_all_of_it_changes_nothing(rig):
    box = opened(rig)
    QTest.keyClick(box.field, Key.Key_Escape)
    assert not box.isVisible()
    assert not rig.app.desk.session.history.past


def test_escape_throws_no_work_away(rig):
    box = opened(rig)
    QTest.keyClicks(box.field, "Rather: ")
    QTest.keyClick(box.field, Key.Key_Escape)
    QTest.keyClick(box, Key.Key_Escape)
    assert box.isVisible()
    assert "changed" in box.outcome.text()
    QTest.keyClick(box.keep, Key.Key_Space)
    assert rig.board["A1"].text.startswith("Rather: ")
    assert len(rig.board["A1"].text) > MOST_LETTERS


def test_what_is_typed_there_is_kept_when_the_system_ends(rig):
    box = opened(rig)
    QTest.keyClicks(box.field, "Typed. ")
    rig.app._on_commit_data(None)  # Qt lets nobody else make what the signal carries
    assert rig.board["A1"].text.startswith("Typed. ")


def test_a_card_is_not_left_without_words(rig):
    box = opened(rig)
    QTest.keyClick(box.field, Key.Key_A, CTRL)
    QTest.keyClick(box.field, Key.Key_Delete)
    box.keep.click()
    assert box.isVisible()
    assert "delete the card" in box.outcome.text()


def test_a_double_click_on_the_card_and_the_button_open_it_too(rig):
    view = next(v for v in rig.window.board.views() if v.column.rowCount())
    place = view.visualRect(view.column.index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (box,) = rig.window.findChildren(LongTextBox)
    QTest.keyClick(box.field, Key.Key_Escape)
    QApplication.sendPostedEvents(box, QEvent.Type.DeferredDelete)
    rig.window.inspector.findChild(QPlainTextEdit)._opener.click()
    assert len(rig.window.findChildren(LongTextBox)) == 1
