"""Every way into the line goes through one door."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from andfacil.ui.desk.capture import edit
from andfacil.ui.desk.capture.paste_box import PasteBox
from tests.ui.desk_rig import CTRL, SHIFT, Key

LINES = (Path(__file__).parents[3] / "fixtures/tried/06-paste-by-mouse.txt").read_text("utf-8")


def by_key(desk, _patch):
    desk.press(Key.Key_V, CTRL)


def by_insert(desk, _patch):
    desk.press(Key.Key_Insert, SHIFT)


def by_menu(desk, _patch):
    menu = desk.window.capture.line.context_menu()
    next(action for action in menu.actions() if action.objectName() == "edit-paste").trigger()
    menu.close()


def by_middle_button(desk, patch):
    patch.setattr(edit, "selected_elsewhere", QApplication.clipboard().text)
    QTest.mouseClick(desk.window.capture.line, Qt.MouseButton.MiddleButton, pos=QPoint(2, 8))


def by_drop(desk, _patch):
    data = QMimeData()
    data.setText(QApplication.clipboard().text())
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(2, 8), action, data, button, Qt.KeyboardModifier.NoModifier)
    desk.window.capture.line.dropEvent(event)


def by_input_method(desk, _patch):
    event = QInputMethodEvent()
    event.setCommitString(QApplication.clipboard().text())
    QApplication.sendEvent(desk.window.capture.line, event)


WAYS = [by_key, by_insert, by_menu, by_middle_button, by_drop]


@pytest.mark.parametrize("way", [*WAYS, by_input_method])
def test_several_lines_open_the_box(desk, monkeypatch, way):
    desk.focus()
    QApplication.clipboard().setText(LINES)
    way(desk, monkeypatch)
    box = QApplication.activeModalWidget()
    assert isinstance(box, PasteBox)
    assert desk.line == ""
    assert box.text_lines == LINES.splitlines()
    before = len(desk.board)
    QTest.keyClick(box.lines, Key.Key_Return)
    assert len(desk.board) == before + 4


PASTED = {
    "a: Quiet": "a: Quiet",
    "\uf0b7\ta: Quiet\n": "a: Quiet",
    "\uf0a7 Quiet": "Quiet",
    "\uf0d8 Quiet": "Quiet",
    "• Quiet": "Quiet",
    "1. Quiet": "Quiet",
    "a) Quiet": "Quiet",
    "> > Quiet": "Quiet",
    "Quiet \ufffc hall": "Quiet  hall",
    "left \uf0e0 right": "left → right",
    "31. Januar geht": "31. Januar geht",
    "10 people": "10 people",
}


@pytest.mark.parametrize("way", WAYS)
def test_marks_of_lists_go_at_the_door(desk, monkeypatch, way):
    desk.focus()
    lines = {}
    for pasted in PASTED:
        QApplication.clipboard().setText(pasted)
        way(desk, monkeypatch)
        lines[pasted] = desk.line
        desk.window.capture.line.clear()
    assert lines == PASTED


def test_in_the_middle_of_a_line_signs_stay(desk):
    desk.type("+ Shared rota ")
    QApplication.clipboard().setText("> a1 b2")
    desk.press(Key.Key_V, CTRL)
    assert desk.line == "+ Shared rota > a1 b2"


@pytest.mark.parametrize("way", WAYS)
def test_a_text_longer_than_the_line_is_not_cut(desk, monkeypatch, way):
    long = "a: " + "word " * 8_000
    desk.focus()
    QApplication.clipboard().setText(long)
    way(desk, monkeypatch)
    box = QApplication.activeModalWidget()
    assert isinstance(box, PasteBox)
    assert box.text_lines == [long]
    assert desk.line == ""


def test_nothing_is_pasted_when_nothing_was_copied(desk):
    desk.type("a: Quiet")
    desk.press(Key.Key_A, CTRL)
    QApplication.clipboard().setText("")
    desk.press(Key.Key_V, CTRL)
    assert desk.line == "a: Quiet"
