"""The people of a side, in the details: read whole, by keys alone, and none lost by a slip."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.desk_rig import CTRL, SHIFT, Key

LONG = "Prof. Alexandra Barnes-Whitcombe"


@pytest.fixture
def side(desk, qtbot):
    desk.press(Key.Key_D, CTRL | SHIFT)
    box = QApplication.activeModalWidget()
    box._tabs.setCurrentIndex(1)
    qtbot.waitActive(box)
    yield box.side_b
    if QApplication.activeModalWidget() is box:
        box.reject()


def button(row, words):
    return next(
        each
        for each in row.findChildren(QPushButton)
        if words in each.accessibleName() + each.text()
    )


def test_a_long_name_is_read_whole(side):
    row = side.rows[0]
    row.name.setText(LONG)
    for field in (row.name, row.role):
        assert field.width() - 20 >= field.fontMetrics().horizontalAdvance(LONG)


def test_tab_follows_the_eye(side):
    """Each stop lies right of the one before, or below it."""
    row = side.rows[0]
    row.name.setFocus()
    before = None
    for _ in range(5):
        stop = QApplication.focusWidget()
        at = stop.mapTo(row, QPoint(0, stop.height() // 2))
        if before is not None:
            assert at.y() > before.y() + 10 or (
                abs(at.y() - before.y()) <= 10 and at.x() > before.x()
            )
        before = at
        stop.focusNextChild()
    assert QApplication.focusWidget() is side.add_button


def test_enter_in_a_name_goes_on_in_the_box(desk, side):
    row = side.rows[0]
    row.name.setFocus()
    for field in (row.role, row.authority, row.signs):
        desk.press(Key.Key_Return)
        assert field.hasFocus()
    assert side.window().isVisible()


def test_a_person_removed_by_a_slip_is_brought_back(desk, side):
    row, before = side.rows[0], desk.board.details.side_b.people
    row.name.setText(LONG)
    button(row, "Remove").click()
    assert side.rows == ()
    assert side.party().people == ()
    desk.press(Key.Key_Space)  # the way back has the focus
    assert side.rows == (row,)
    assert row.name.hasFocus()
    side.window().accept()
    (person,) = desk.board.details.side_b.people
    assert person == replace(before[0], name=LONG)


def test_the_first_person_of_a_side_that_is_added_signs(side):
    button(side.rows[0], "Remove").click()
    side.add_person()
    side.rows[-1].name.setText("Bo Lind")
    side.add_person()
    side.rows[-1].name.setText("Ida Lind")
    people = side.party().people
    assert [(person.name, person.signs) for person in people] == [
        ("Bo Lind", True),
        ("Ida Lind", False),
    ]


def test_an_empty_row_goes_at_once(side):
    side.add_person()
    empty = side.rows[-1]
    button(empty, "Remove").click()
    assert empty not in side.rows
    assert len(side.rows) == 1


def test_the_first_person_who_could_sign_does(side):
    for row in side.rows:
        row.signs.setChecked(False)
    side.add_button.click()
    side.add_button.click()
    assert [row.signs.isChecked() for row in side.rows[-2:]] == [True, False]
