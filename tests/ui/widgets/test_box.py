"""All boxes: built on one base, gone when they are closed, and never higher than the screen."""

from __future__ import annotations

import gc
import importlib
import pkgutil
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

import andfacil.ui
from andfacil.domain.editing.propose import change_details
from andfacil.domain.values.cards import Answer, Person
from andfacil.domain.values.edits import EditKind
from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.desk.dialogs.answers import CHOICES
from andfacil.ui.widgets.box import Box
from tests.ui.conftest import each_box
from tests.ui.desk_rig import SHIFT, Key
from tests.ui.openers import OPENERS


def every_box():
    """The classes of all boxes in the windows' code, whoever opens them."""
    for module in pkgutil.walk_packages(andfacil.ui.__path__, "andfacil.ui."):
        importlib.import_module(module.name)
    found, new = set(), [QDialog]
    while new:
        subclasses = new.pop().__subclasses__()
        new += subclasses
        found |= {each for each in subclasses if each.__module__.startswith("andfacil.")}
    return {each for each in found if not each.__subclasses__()}


def test_every_box_is_built_on_the_one_base_and_opened_here():
    assert {each.__name__ for each in every_box() if not issubclass(each, Box)} == set()
    assert {each.__name__ for each in every_box()} == set(OPENERS)


def shown(name):
    return [
        window
        for window in QApplication.topLevelWidgets()
        if type(window).__name__ == name and window.isVisible()
    ]


def opened(desk, name):
    if desk.app.window is not None:  # home has no desk beside it
        desk.window.selection.select("AND1")
    OPENERS[name](desk)
    (box,) = shown(name)
    return box


def let_go():
    for _ in range(2):  # what is deleted may leave something to be deleted in its turn
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


def open_and_close(desk, name):
    opened(desk, name).close()
    let_go()
    assert not shown(name)


def test_a_box_opened_twice_leaves_as_many_widgets_as_once(desk, qtbot):
    more = {}
    for name, at_hand in each_box(desk, qtbot):
        open_and_close(at_hand, name)
        once = len(QApplication.allWidgets())
        open_and_close(at_hand, name)
        if left := len(QApplication.allWidgets()) - once:
            more[name] = left
    assert more == {}


def test_a_question_leaves_no_widgets(desk, qtbot, monkeypatch):
    from PySide6.QtWidgets import QMessageBox

    from andfacil.ui.base.system_dialogs import Questions

    monkeypatch.setattr(QMessageBox, "exec", lambda self: 0)
    let_go()  # of what the desk no longer needs, and of what other tests left
    before = len(QApplication.allWidgets())
    assert not Questions().yes(desk.window, "Really?", "Yes")
    let_go()
    assert len(QApplication.allWidgets()) == before


# ---------------------------------------------------------------- as high as the screen allows


@pytest.fixture
def tall_box(qtbot):
    box = Box()
    fields = [QLineEdit(str(place), box) for place in range(60)]
    box.add_button("Keep")
    box.lay_out(*fields, width=300)
    qtbot.addWidget(box)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    return box, fields


def test_a_box_with_more_than_the_screen_holds_scrolls_and_keeps_its_buttons(tall_box):
    box, fields = tall_box
    assert box.height() <= screen_of(box).availableSize().height() - 70
    button = box.findChild(QPushButton)
    assert box.rect().contains(button.mapTo(box, button.rect().bottomRight()))
    assert fields[-1].visibleRegion().isEmpty()
    fields[-2].setFocus()
    QTest.keyClick(fields[-2], Key.Key_Tab)
    assert QApplication.focusWidget() is fields[-1]
    assert fields[-1].visibleRegion().boundingRect() == fields[-1].rect()


def test_tab_leads_from_the_last_field_to_the_buttons(tall_box):
    box, fields = tall_box
    fields[-1].setFocus()
    box.focusNextChild()
    assert QApplication.focusWidget() is box.findChild(QPushButton)


# ---------------------------------------------------------------- as high as its words need


def overlaps(box):
    """Pairs of parts of a box of which one covers the other, and fields that are cut."""
    body = box.findChild(QScrollArea, "body").widget()
    scrolled = {
        part for area in body.findChildren(QScrollArea) for part in area.findChildren(QWidget)
    }
    found = (each for each in body.findChildren(QWidget) if each not in scrolled)
    parts = [each for each in found if each.isVisible() and not each.layout()]
    parts = [each for each in parts if each.parentWidget().layout() is not None]
    places = [(each, QRect(each.mapTo(body, QPoint()), each.size())) for each in parts]
    pairs = [
        (type(one).__name__, type(other).__name__)
        for place, (one, at) in enumerate(places)
        for other, there in places[place + 1 :]
        if at.intersects(there)
    ]
    cut = [type(each).__name__ for each, at in places if not body.rect().contains(at)]
    return pairs + cut


def test_four_who_sign_leave_the_version_to_be_read(desk, qtbot):
    people = tuple(Person(name=name, signs=True) for name in ("Ada", "Bo", "Cy", "Di"))
    details = desk.board.details
    party = replace(details.side_a, people=people)
    wanted = replace(details, side_a=party)
    desk.app.desk.session.propose(change_details, wanted, EditKind.CHANGE_DETAILS)
    box = opened(desk, "SignDialog")
    qtbot.waitUntil(lambda: box.names.height() >= 4 * box.names.fontMetrics().lineSpacing())
    qtbot.waitUntil(lambda: overlaps(box) == [])
    assert box.findChild(QScrollArea, "body").verticalScrollBar().maximum() == 0
    box.reject()


def test_no_box_opens_with_an_empty_half(desk, qtbot):
    """The answers stood in a box that was high enough for both ways to ask."""
    for name, at_hand in each_box(desk, qtbot):
        box = opened(at_hand, name)
        body = box.findChild(QScrollArea, "body")
        if body is not None:
            qtbot.waitUntil(partial(filled, body))
        box.close()
        let_go()


def filled(body):
    """Raises AssertionError, with the box's name, while the part that scrolls is too high."""
    assert body.height() <= body.minimumSizeHint().height() + 8, type(body.window()).__name__


def test_tab_stops_on_the_answer_that_is_pressed(desk, qtbot):
    """It stopped on the first choice of the next side, whichever was pressed there."""
    box = opened(desk, "AnswersBox")
    a, b = box.rows.values()
    b._take(Answer.NOT_YET)
    qtbot.waitUntil(a.buttons.checkedButton().hasFocus)
    desk.press(Key.Key_Tab)
    assert QApplication.focusWidget() is b.buttons.button(CHOICES.index(Answer.NOT_YET))
    desk.press(Key.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is a.buttons.checkedButton()
    box.reject()


def test_a_condition_has_the_room_that_its_words_need(desk, qtbot):
    box = opened(desk, "AnswersBox")
    row = next(iter(box.rows.values()))
    before = box.height()
    QTest.keyClick(row.buttons.checkedButton(), Key.Key_I)
    row.condition.setPlainText("they close it when somebody is cold, and at noon in any case " * 3)
    qtbot.waitUntil(lambda: box.height() > before + 30)
    qtbot.waitUntil(lambda: overlaps(box) == [])
    assert row.condition.viewport().height() >= row.condition.words_height()
    box.reject()


def test_buttons_without_room_beside_each_other_are_piled(qtbot):
    box = Box()
    for number in range(4):
        box.add_button(f"{number} {'keep this, too ' * 3}")
    box.lay_out(QLineEdit(box), width=300)
    qtbot.addWidget(box)
    box.show()
    assert box.width() <= screen_of(box).availableSize().width() - 16
    assert len({button.x() for button in box.buttons.buttons()}) == 1
    assert all(
        box.rect().contains(QRect(button.mapTo(box, QPoint()), button.size()))
        for button in box.buttons.buttons()
    )


def test_the_box_of_answers_is_as_high_however_people_are_asked(desk):
    box = opened(desk, "AnswersBox")
    heights = {box.height()}
    for button in box.scales.buttons():
        button.click()
        QTest.qWait(1)
        heights.add(box.height())
    QTest.keyClick(box.focusWidget(), Key.Key_I)
    assert len(heights) == 1
    box.reject()
