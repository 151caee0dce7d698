"""Where the keys are can be seen, Tab leads through everything, and there is a way out of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QTabWidget, QWidget

from andfacil.ui.base.settings import THEME, THEME_NAMES
from tests.ui.desk_rig import CTRL, NO_MODIFIER, SHIFT, Key
from tests.ui.readers import tab_stops

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

AROUND = 4
"""Pixels around a widget in which its focus may be drawn."""
BOXES = ("details", "sign", "undo_list", "look_back", "grid", "keys", "about")


@pytest.fixture(autouse=True)
def _steady_caret(qapp):
    """Without blinking: a caret is on or off by chance."""
    flash = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(flash)


def picture(widget: QWidget) -> QImage:
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = place.adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return window.grab(around).toImage()


def looks(window: QWidget, widget: QWidget) -> tuple[QImage, QImage]:
    """A widget that has the focus, and the same once the focus has gone elsewhere."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is widget, widget
    scroller = widget.parentWidget()
    while scroller is not None and not isinstance(scroller, QScrollArea):
        scroller = scroller.parentWidget()
    if scroller is not None:
        scroller.ensureWidgetVisible(widget)
    QApplication.sendPostedEvents()
    with_focus = picture(widget)
    others = [stop for stop in tab_stops(window) if stop is not widget]
    if others:
        far = max(others, key=lambda stop: _far(stop, widget))
        far.setFocus(Qt.FocusReason.TabFocusReason)
    else:
        widget.clearFocus()
    QApplication.sendPostedEvents()
    without = picture(widget)
    return with_focus, without


def _far(one: QWidget, other: QWidget) -> int:
    here = other.mapTo(other.window(), other.rect().center())
    return (one.mapTo(one.window(), one.rect().center()) - here).manhattanLength()


def unseen(window: QWidget, before: Callable[[], object] = lambda: None) -> list[str]:
    """The widgets that look the same with the focus and without; `before` is done for each."""
    found = []
    for widget in tab_stops(window):
        before()
        with_focus, without = looks(window, widget)
        if with_focus == without:
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
    return found


def active_box() -> QWidget:
    """The box that has come up; there is no window manager here to give it the keys."""
    box = QApplication.activeModalWidget()
    box.activateWindow()
    for _ in range(200):
        if QApplication.activeWindow() is box:
            return box
        QTest.qWait(5)
    raise AssertionError(box)


def boxes(desk):
    for name in BOXES:
        desk.window.actions_by_id[name].trigger()
        box = active_box()
        tabs = box.findChild(QTabWidget)
        for number in range(tabs.count() if tabs else 1):
            if tabs:
                tabs.setCurrentIndex(number)
            QTest.qWait(1)
            yield f"{name} {number}", box
        box.reject()
    desk.window.capture.line.paste_text("a: Light\nno such line > zz")
    box = active_box()
    yield "paste", box
    box.reject()


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_the_focus_is_seen_everywhere(app, desk, theme):
    app.appearance.choose_theme(theme)
    found = {}
    for ref in ("", "A1", "AND1", "C1"):
        choose = partial(desk.window.selection.select, ref)  # focus in a column chooses another
        choose()
        QTest.qWait(20)  # the card's fields are laid out
        found[ref] = unseen(desk.window, choose)
    desk.window.selection.select("")
    for name, box in boxes(desk):
        found[name] = unseen(box)
    assert {name: widgets for name, widgets in found.items() if widgets} == {}


@pytest.mark.parametrize("theme", THEME_NAMES)
def test_the_focus_is_seen_at_home(app, tmp_path, qtbot, theme):
    THEME.write(app.settings, theme)
    app.appearance.choose_theme(theme)
    home = app.show_home()
    with qtbot.waitActive(home):
        home.activateWindow()
    assert unseen(home) == []
    home.new_button.click()
    box = active_box()
    assert unseen(box) == []
    box.reject()


def test_an_empty_column_shows_that_it_has_the_focus(new_desk):
    assert unseen(new_desk.window) == []


# ------------------------------------------------------------------ Tab


def press(key, modifiers=NO_MODIFIER):
    QTest.keyClick(QApplication.focusWidget().window().windowHandle(), key, modifiers)


def walked(window, key):
    """The widgets that Tab comes to until it is where it began."""
    stops = tab_stops(window)
    stops[0].setFocus(Qt.FocusReason.TabFocusReason)
    came = [stops[0]]
    for _ in range(3 * len(stops)):
        press(key, SHIFT if key == Key.Key_Backtab else NO_MODIFIER)
        if QApplication.focusWidget() is stops[0]:
            break
        came.append(QApplication.focusWidget())
    return came


def test_tab_leads_through_every_box_and_back(desk):
    for name, box in boxes(desk):
        stops = tab_stops(box)
        if len(stops) > 1:
            forth, back = walked(box, Key.Key_Tab), walked(box, Key.Key_Backtab)
            assert (name, set(forth)) == (name, set(stops))
            assert (name, [forth[0], *reversed(forth[1:])]) == (name, back)


def test_tab_leads_down_and_to_the_right(desk):
    """Nothing above and left of a field comes after it, but for the buttons at a form's foot."""
    desk.window.actions_by_id["sign"].trigger()
    box = QApplication.activeModalWidget()
    tops = [w.mapTo(box, QPoint(0, 0)).y() for w in walked(box, Key.Key_Tab)]
    assert sum(later < sooner for sooner, later in pairwise(tops)) <= 1
    box.reject()


def test_a_key_leads_from_part_to_part_and_back(desk):
    window = desk.window
    parts = [window.rail, window.board, window.inspector, window.capture]

    def part():
        focus = QApplication.focusWidget()
        return next(n for n, part in enumerate(parts) if part is focus or part.isAncestorOf(focus))

    for ref in ("", "A1"):
        window.selection.select(ref)
        window.capture.take_focus()
        came = []
        for _ in range(4):
            desk.press(Key.Key_F12)
            came.append(part())
        assert came == [0, 1, 2, 3]
        came = []
        for _ in range(4):
            desk.press(Key.Key_F12, SHIFT)
            came.append(part())
        assert came == [2, 1, 0, 3]


def test_a_part_that_is_away_is_passed_over(desk):
    desk.press(Key.Key_F8)
    for _ in range(3):
        desk.press(Key.Key_F12)
    assert desk.line_has_focus


def test_rows_of_the_rail_are_walked_and_pressed_by_keys(desk):
    desk.enter("p: The car park")
    desk.window.selection.select("")
    desk.window.rail.refresh()
    desk.press(Key.Key_F12)
    row = desk.window.rail.parked.rows[0]
    for _ in range(40):
        if row.hasFocus():
            break
        desk.press(Key.Key_Down)
    desk.press(Key.Key_Space)
    assert desk.window.selection.card.text == "The car park"
    assert desk.line == ""
    desk.type("x")
    assert desk.line == "x"
    assert desk.line_has_focus


def test_space_presses_a_button_of_the_inspector(desk):
    """Space is a letter to the capture line, but not while a button has the focus."""
    from PySide6.QtWidgets import QCheckBox

    desk.window.selection.select("A1")
    heard = desk.board.get("A1").heard
    desk.press(Key.Key_I, CTRL)
    for _ in range(20):
        box = QApplication.focusWidget()
        if isinstance(box, QCheckBox) and box.text().endswith("has said it back"):
            break
        desk.press(Key.Key_Backtab, SHIFT)
    desk.press(Key.Key_Space)
    assert desk.line == ""
    assert desk.board.get("A1").heard is not heard


def test_the_keys_are_listed(desk):
    from PySide6.QtWidgets import QLabel

    desk.press(Key.Key_F1, CTRL)
    box = QApplication.activeModalWidget()
    words = [label.text() for label in box.findChildren(QLabel)]
    box.reject()
    assert "F12" in words
    assert "Shift+F12" in words
