"""Every box and home through the accessibility tree: names, roles, states, and the way of Tab."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QWidget,
)

from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from tests.builders import NIGHT_SHIFT, load
from tests.ui.conftest import each_box, open_desk
from tests.ui.desk_rig import Key
from tests.ui.openers import OPENERS
from tests.ui.readers import Role, marked_up, nameless, tab_stops
from tests.ui.rest import laid_out_at_rest

ROLES = (
    (QHeaderView, {Role.Client, Role.Table}),
    (QComboBox, {Role.ComboBox}),
    (QCheckBox, {Role.CheckBox}),
    (QSpinBox, {Role.SpinBox}),
    (QSlider, {Role.Slider}),
    (QLineEdit, {Role.EditableText}),
    (QPlainTextEdit, {Role.EditableText}),
    (QPushButton, {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton}),
    (QAbstractItemView, {Role.List, Role.Table, Role.Tree}),
)
"""What a screen reader takes each kind of widget for."""
MOST_STEPS = 80


@pytest.fixture(params=["en", "ar"])
def spoken_desk(app, tmp_path, qtbot, request, qapp):
    """A desk with something in every part, in a language from the left and one from the right."""
    path = tmp_path / "night.andfacil"
    SessionFile.create(path, tuple(load(NIGHT_SHIFT)), EditKind.IMPORT).close()
    app.language.choose(request.param)
    settle()
    yield open_desk(app, path, qtbot)
    for translator in app.language.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def settle():
    for _ in range(3):
        QApplication.processEvents()


def told_of(window):
    """What a screen reader would be told that is missing or wrong, a line each."""
    yield from nameless(window)
    yield from marked_up(window)
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        for kind, roles in ROLES:
            if isinstance(widget, kind):
                if interface.role() not in roles:
                    yield f"{type(widget).__name__} is {interface.role()}"
                break
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            state = interface.state()
            if not state.checkable or bool(state.checked) is not widget.isChecked():
                yield f"{type(widget).__name__} {widget.text()!r}: its tick is not told"


def walked(window):
    """The widgets that Tab comes to, each once, in its order, from where the keys are."""
    window.activateWindow()
    settle()
    found = []
    for _ in range(MOST_STEPS):
        at = QApplication.focusWidget()
        if at is None or at.window() is not window or at in found[:-1]:
            break
        if at not in found:  # else it has links, and Tab goes from one to the next
            found.append(at)
        QTest.keyClick(at, Key.Key_Tab)
        settle()
    return found


def place_of(widget):
    """Its part of the window that scrolls as one, and where it is in that (px)."""
    part = widget.parentWidget()
    while part.parentWidget() is not None and not part.isWindow():
        above = part.parentWidget().parentWidget()
        if isinstance(above, QScrollArea) and above.widget() is part:
            break
        part = part.parentWidget()
    return part, QRect(widget.mapTo(part, QPoint()), widget.size())


def steps_back(stops, *, mirrored):
    """Steps of Tab that go against the way one reads: up in a column, back in a line."""
    for one, other in pairwise(stops):
        (part, here), (other_part, there) = place_of(one), place_of(other)
        if part is not other_part:
            continue
        ahead = there.right() < here.left() if mirrored else there.left() > here.right()
        below = there.top() > here.bottom()
        if not ahead and not below:
            yield f"{_name(one)} {here.getRect()} to {_name(other)} {there.getRect()}"


def _name(widget):
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}"


def first_of(stops, window, *, mirrored):
    """Where one begins to read: the first in the uppermost line."""
    places = {widget: QRect(widget.mapTo(window, QPoint()), widget.size()) for widget in stops}
    end = min((place.bottom() for place in places.values()), default=0)
    line = [widget for widget, place in places.items() if place.top() <= end]
    return min(line, key=lambda each: places[each].x() * (-1 if mirrored else 1), default=None)


def check(window, mirrored):
    """What is wrong with a window, by kind."""
    told = list(told_of(window))
    before = tab_stops(window)
    begins = first_of(before, window, mirrored=mirrored)
    stops = walked(window)  # which scrolls
    ends = QApplication.focusWidget()
    astray = [_name(ends)] if stops and ends is not stops[0] else []
    still = [widget for widget in tab_stops(window) if widget in before]
    missed = [_name(widget) for widget in still if widget not in stops]
    missed = [name for name in missed if "qt_" not in name]
    first = stops.index(begins) if begins in stops else 0
    around = stops[first:] + stops[:first]
    back = list(steps_back(around, mirrored=mirrored))
    return {
        "told": told,
        "missed": missed,
        "back": back,
        "astray": astray,
        "loops": laid_out_at_rest(),
    }


NOTHING = {"told": [], "missed": [], "back": [], "astray": [], "loops": {}}


def test_every_box_can_be_heard_and_walked_through(spoken_desk, qtbot):
    found = {}
    for name, desk in each_box(spoken_desk, qtbot):
        OPENERS[name](desk)
        settle()
        (box,) = (
            each
            for each in QApplication.topLevelWidgets()
            if type(each).__name__ == name and each.isVisible() and not isinstance(each, QMenu)
        )
        if name == "AgreementWindow":  # what can be pressed is another once there are pages
            qtbot.waitUntil(partial(has_pages, box), timeout=60_000)
        found[name] = check(box, box.isRightToLeft())
        box.close()
        settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert {name: wrong for name, wrong in found.items() if wrong != NOTHING} == {}


def has_pages(window):
    return window.view.pages and not window.progress.isVisible()


def test_home_can_be_heard_and_walked_through(spoken_desk):
    home = spoken_desk.app.show_home()
    settle()
    assert check(home, home.isRightToLeft()) == NOTHING
