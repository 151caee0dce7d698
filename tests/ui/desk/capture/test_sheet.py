"""What can be typed, by example, one key away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from andfacil.domain.capture.examples import EXAMPLES
from andfacil.ui.desk.capture.sheet import LineSheet
from tests.ui.desk_rig import SHIFT, Key

ALL = [example.line for _, examples in EXAMPLES for example in examples]


@pytest.fixture
def sheet(desk):
    desk.type("a: half a thought")
    desk.press(Key.Key_F1, SHIFT)
    box = QApplication.activeModalWidget()
    assert isinstance(box, LineSheet)
    yield box
    box.close()
    assert desk.line == "a: half a thought"


def test_every_example_can_be_seen_and_none_is_cut(sheet):
    assert sheet.shown_lines[: len(ALL)] == tuple(ALL)
    for label in sheet.list.widget().findChildren(type(sheet._nothing)):
        if label.isVisible():
            assert label.width() >= min(label.sizeHint().width(), label.minimumSizeHint().width())
            right = label.mapTo(sheet.list.viewport(), QPoint(label.width(), 0)).x()
            assert right <= sheet.list.viewport().width()


def test_letters_look_for_examples_at_once(sheet, desk):
    desk.type("commitment")
    assert sheet.shown_lines
    assert all(line.startswith("do ") for line in sheet.shown_lines)
    desk.type(" zebra")
    assert sheet.shown_lines == ()
    assert sheet._nothing.isVisible()


def test_on_a_low_screen_the_arrows_scroll(sheet, desk):
    sheet.resize(sheet.width(), 300)
    bar = sheet.list.verticalScrollBar()
    desk.press(Key.Key_Down)
    assert bar.value() > 0
    desk.press(Key.Key_PageUp)
    assert bar.value() == 0


def test_a_click_on_the_hints_shows_all_that_can_be_typed(desk):
    desk.click(desk.window.foot.hints)
    box = QApplication.activeModalWidget()
    assert isinstance(box, LineSheet)
    box.close()


def test_a_click_on_the_word_beside_enter_shows_them_while_the_line_is_empty(desk):
    desk.window.resize(1600, 1000)
    preview = desk.window.capture.preview
    assert "? examples" in preview.text()
    desk.click(preview)
    box = QApplication.activeModalWidget()
    assert isinstance(box, LineSheet)
    box.close()
    desk.type("a: Rest")
    assert "? examples" not in preview.text()
    desk.click(preview)
    assert desk.board["A6"].text == "Rest"
    assert desk.line_has_focus
