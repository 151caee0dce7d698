"""Every key of the table does what it says, wherever the caret stands and whatever the system.

The offscreen platform edits as Windows does. So that no test depends on that, a text is asked as if
it took every key with which any system edits: what has been accepted before it is asked stays so
unless somebody refuses it.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from andfacil.ui.base.shortcuts_first import WRITING
from andfacil.ui.board.cards.editor import CardEditor
from andfacil.ui.board.question.editor import QuestionEditor
from andfacil.ui.desk.actions.table import ACTIONS
from andfacil.ui.widgets.text_field import TextField
from tests.ui.desk_rig import CTRL, SHIFT, Key

KEYS = [(spec.id, keys) for spec in ACTIONS for keys in spec.keys]


def in_line(desk, text=""):
    desk.window.capture.take_focus()
    desk.window.capture.line.setText(text)
    return desk.window.capture.line


def in_card(desk):
    desk.window.selection.select("A1")
    desk.window.edit_selected()
    return desk.window.findChild(CardEditor)


def in_field(desk):
    desk.window.selection.select("A1")
    desk.window.focus_inspector()
    field = QApplication.focusWidget()
    assert isinstance(field, TextField)
    return field


def in_question(desk):
    desk.enter("a: x")
    desk.enter("b: y")
    desk.press(Key.Key_E, CTRL | SHIFT)
    return desk.window.board.findChild(QuestionEditor)


def in_find(desk):
    desk.press(Key.Key_F, CTRL)
    return desk.window.finding.bar.line


def in_column(desk):
    desk.window.board.select("A1")
    desk.window.board.focus_cards()
    return QApplication.focusWidget()


def in_rail(desk):
    desk.window.places.step(1)
    return QApplication.focusWidget()


PLACES = {
    "line": in_line,
    "half a line": lambda desk: in_line(desk, "half a line"),
    "card": in_card,
    "field": in_field,
    "question": in_question,
    "find": in_find,
    "column": in_column,
    "rail": in_rail,
}


def combination(keys):
    return QKeySequence(keys)[0]


def deaf(desk):
    """Every action notes that it was triggered and does nothing else; all can be."""
    heard = []
    for name, action in desk.window.actions_by_id.items():
        action.blockSignals(True)
        action.setEnabled(True)
        action.blockSignals(False)
        action.triggered.disconnect()
        action.triggered.connect(lambda _=False, name=name: heard.append(name))
    return heard


@pytest.mark.parametrize("place", PLACES)
def test_every_key_works_wherever_the_caret_is(desk, place):
    focus = PLACES[place](desk)
    assert focus.hasFocus()
    heard = deaf(desk)
    silent = []
    for name, keys in KEYS:
        heard.clear()
        pressed = combination(keys)
        taken = QKeyEvent(QEvent.Type.ShortcutOverride, pressed.key(), pressed.keyboardModifiers())
        taken.accept()
        QApplication.sendEvent(desk.handle(), taken)
        if keys in WRITING:
            continue
        QTest.keyClick(desk.handle(), pressed.key(), pressed.keyboardModifiers())
        if taken.isAccepted() or heard != [name]:
            silent.append((keys, name, list(heard)))
        assert focus.hasFocus(), keys
    assert silent == []


def test_what_writing_keeps_is_the_desks_in_the_empty_line(desk):
    in_line(desk)
    desk.window.selection.select("A1")
    heard = deaf(desk)
    for keys in dict.fromkeys(keys for _, keys in KEYS if keys in WRITING):
        heard.clear()
        pressed = combination(keys)
        QTest.keyClick(desk.handle(), pressed.key(), pressed.keyboardModifiers())
        assert heard == [name for name, own in KEYS if own == keys], keys


def test_what_writing_keeps_is_named_with_its_reason():
    assert set(WRITING) <= {keys for _, keys in KEYS}
    assert all(len(reason.split()) >= 2 for reason in WRITING.values())


@pytest.mark.parametrize(
    ("keys", "text", "place"),
    [("Ctrl+Z", "", 0), ("Ctrl+A", "a word", 6), ("Del", "a wor", 5), ("Ctrl+Left", "a word", 2)],
)
def test_writing_keeps_these_while_there_is_a_text(desk, keys, text, place):
    line = in_line(desk)
    desk.type("a word")
    before = desk.board["A1"]
    if keys == "Del":
        desk.press(Key.Key_Left)
    pressed = combination(keys)
    QTest.keyClick(desk.handle(), pressed.key(), pressed.keyboardModifiers())
    assert line.text() in {text, ""} if keys == "Ctrl+Z" else line.text() == text
    assert line.cursorPosition() == place
    assert desk.board["A1"] == before


@pytest.mark.parametrize("place", ["line", "half a line", "card", "field"])
def test_a_shortcut_that_can_do_nothing_does_not_edit_instead(desk, place):
    """Ctrl+K deletes to the end of the line on Linux, Ctrl+D a letter."""
    focus = PLACES[place](desk)
    desk.window.selection.select("A1")
    focus.setFocus()
    seen = []
    focus.installEventFilter(watcher := Watcher(seen, desk.window))
    for key in (Key.Key_K, Key.Key_D, Key.Key_E):
        desk.press(key, CTRL)
        assert "select a solution" in desk.window.notices.text
    focus.removeEventFilter(watcher)
    assert seen == []


class Watcher(QObject):
    """Notes the keys that come to a widget."""

    def __init__(self, seen, parent):
        super().__init__(parent)
        self._seen = seen

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.KeyPress and event.key() != Key.Key_Control:
            self._seen.append(Qt.Key(event.key()))
        return False


def test_agreed_is_agreed_in_the_middle_of_a_line(desk):
    desk.window.selection.select("AND1")
    desk.press(Key.Key_D, CTRL)
    in_line(desk, "half a line")
    desk.press(Key.Key_E, CTRL)
    assert desk.board["AND1"].status == "agreed"
    assert desk.line == "half a line"
