"""How the session has gone: a box at the desk; room and page only by choice."""

from __future__ import annotations

import pypdfium2
import pytest
from PySide6.QtWidgets import QPushButton

from andfacil.domain.values.cards import Phase
from tests.ui.desk_rig import CTRL, SHIFT, Key, mirror
from tests.ui.readers import said

LINES = (
    "a? No lorries at all",
    "b? Lorries as ever",
    "a! Sleep at night",
    "b! Deliveries before eight",
    "+ Quiet vans > a1 b1",
    "+ A depot outside the town > b1",
)


@pytest.fixture
def talks(new_desk):
    for line in LINES:
        new_desk.enter(line)
    return new_desk


def opened(desk):
    desk.press(Key.Key_F4, SHIFT)
    box = desk.app.desk.tools.insights.box
    assert box is not None
    assert box.isVisible()
    return box


def told(box):
    return box.view.accessibleName()


def test_an_enter_too_many_shows_nothing_to_the_room(talks):
    opened(talks)
    talks.press(Key.Key_Return)
    assert talks.app.desk.tools.insights.box is None
    assert talks.app.desk.room.stage.scene.slide is None


def test_one_key_shows_the_measures_in_words_and_as_a_picture(talks):
    box = opened(talks)
    assert "Solutions that meet needs of both: 50%" in told(box)
    assert "Non-negotiables met: A 0% · B 0%" in told(box)
    assert "Positions turned into needs: 0%" in told(box)
    assert "building together 50%" in told(box)
    plain = box.view.grab().toImage()
    box.reject()
    talks.window.selection.select("AND1")
    talks.press(Key.Key_E, CTRL)
    again = opened(talks)
    assert "Non-negotiables met: A 100% · B 100%" in told(again)
    assert again.view.grab().toImage() != plain
    again.reject()


def test_a_step_that_was_taken_back_is_no_move(talks):
    before = told(opened(talks))
    talks.app.desk.tools.insights.box.reject()
    talks.enter("+ Another > a1 b1")
    talks.press(Key.Key_Z, CTRL)
    assert told(opened(talks)) == before
    talks.app.desk.tools.insights.box.reject()


def test_with_nothing_done_there_is_nothing_to_draw(new_desk):
    box = opened(new_desk)
    assert not box.room_button.isEnabled()
    assert "Needs met: A – · B –" in told(box)
    box.reject()


def test_the_room_sees_the_picture_only_when_it_is_asked_to_and_never_the_measures(talks, qtbot):
    talks.app.desk.room.set_shown(True)
    room = talks.app.desk.room.room
    qtbot.waitExposed(room)
    talks.window.activateWindow()
    qtbot.waitUntil(talks.window.isActiveWindow)
    box = opened(talks)
    assert "building together" not in said(room)
    box.room_button.click()
    qtbot.waitUntil(lambda: "building together" in said(room))
    assert "Commitments with owner" not in said(room)
    talks.window.activateWindow()
    talks.window.capture.take_focus()
    talks.press(Key.Key_Escape)
    assert "building together" not in said(room)


def test_the_box_goes_when_everybody_sees_the_desk(talks):
    opened(talks)
    mirror(talks.app, on=True)
    assert talks.app.desk.tools.insights.box is None
    mirror(talks.app, on=False)


def test_a_page_of_ones_own_is_written_whole(talks, tmp_path):
    talks.answers.write_to = tmp_path / "mine.pdf"
    box = opened(talks)
    box.page_button.click()
    with pypdfium2.PdfDocument(tmp_path / "mine.pdf") as pdf:
        words = pdf[0].get_textpage().get_text_range()
        assert len(pdf) == 1
    assert "Solutions that meet needs of both" in words
    assert "building together" in words
    assert talks.window.notices.text == "Saved: mine.pdf"
    box.reject()


def test_a_page_that_cannot_be_written_says_so(talks, tmp_path):
    talks.answers.write_to = tmp_path / "nowhere" / "mine.pdf"
    box = opened(talks)
    box.page_button.click()
    assert talks.window.notices.is_problem
    box.reject()


def test_phases_stand_below_the_picture(talks):
    for _ in range(4):
        talks.press(Key.Key_PageDown, CTRL)
    talks.enter("+ One more > a1 b1")
    box = opened(talks)
    assert talks.board.details.phase in set(Phase)
    assert any(name in told(box) for name in ("Understand", "Build"))
    assert all(button.isEnabled() for button in box.findChildren(QPushButton))
    box.reject()
