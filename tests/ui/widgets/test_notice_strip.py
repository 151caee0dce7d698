"""The quiet strip."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from andfacil.ui.widgets.notice_strip import Notices
from tests.ui.desk_rig import Key


def test_good_news_leaves_by_itself(qtbot, theme):
    strip = Notices(info_ms=30)
    qtbot.addWidget(strip)
    strip.inform("A1: need added")
    assert strip.isVisible()
    qtbot.waitUntil(strip.isHidden)
    assert strip.text == ""


def test_a_problem_stays_until_it_is_closed(qtbot, theme):
    strip = Notices(info_ms=10)
    qtbot.addWidget(strip)
    strip.inform("A1: need added")
    strip.warn("The disc is full.")
    qtbot.wait(60)
    assert strip.text == "The disc is full."
    strip.findChild(QPushButton, "close_notice").click()
    assert strip.isHidden()


def test_a_problem_leaves_once_somebody_goes_on(qtbot, theme):
    strip = Notices(info_ms=30)
    qtbot.addWidget(strip)
    strip.go_on()  # with nothing said there is nothing to leave
    strip.warn("The disc is full.")
    qtbot.wait(60)
    assert strip.text == "The disc is full."
    strip.go_on()
    assert strip.text == "The disc is full."
    qtbot.waitUntil(strip.isHidden)


def test_the_desk_is_gone_on_with_by_writing_selecting_or_escape(desk, qtbot):
    strip = desk.window.notices
    strip._leaves.setInterval(20)
    for go_on in (
        lambda: desk.type("a"),
        lambda: desk.window.selection.select("A1"),
    ):
        strip.warn("The copy could not be written.")
        qtbot.wait(50)
        assert strip.isVisible()
        go_on()
        qtbot.waitUntil(strip.isHidden)
    desk.press(Key.Key_Escape)  # clears the line
    strip.warn("The copy could not be written.")
    desk.press(Key.Key_Escape)
    assert strip.isHidden()


def test_the_newest_replaces_what_stands_there(qtbot, theme):
    strip = Notices()
    qtbot.addWidget(strip)
    strip.warn("The disc is full.")
    strip.inform("A1: need added")
    assert strip.text == "A1: need added"


def test_the_strip_announces_that_it_changed(qtbot, theme):
    strip = Notices()
    qtbot.addWidget(strip)
    with qtbot.waitSignal(strip.changed):
        strip.inform("x")
    with qtbot.waitSignal(strip.changed):
        strip.clear()


def test_the_room_never_shows_the_strip(desk):
    desk.app.desk.room.set_shown(True)
    room = desk.app.desk.room.room
    desk.window.notices.warn("The disc is full.")
    assert room.findChildren(Notices) == []
    desk.app.desk.room.set_shown(False)


def test_a_longer_sentence_in_place_of_a_short_one_has_room(desk):
    strip = desk.window.notices
    strip.inform("Short.")
    low = strip.parentWidget().height()
    strip.inform("So many words that they take more than one line at the desk. " * 4)
    assert strip.parentWidget().height() > low
    assert strip._text.heightForWidth(strip._text.width()) <= strip._text.height()
