"""The first change after signing is asked about once, however it came, and can be taken back."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.editing import propose
from andfacil.domain.editing.signing import sign
from andfacil.domain.values.cards import Phase, Side
from andfacil.ui.board.bridge import Bridge
from andfacil.ui.room.slides.slide import SlideKind
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import ALT, CTRL, SHIFT, Key

AT = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)


def sign_it(desk):
    session = desk.app.desk.session
    assert session.perform(sign(desk.board, at=AT, signed_by=("Ada",), fingerprint="a" * 64))


@pytest.fixture
def signed(desk):
    sign_it(desk)
    return desk


def badge(desk):
    return desk.window.board.findChild(Bridge).accessibleName().split("; ")[-1]


def asking(desk):
    return desk.window.signed.is_asking


def test_a_stray_drag_is_asked_about_and_taken_back(signed):
    assert badge(signed) == "Signed, version 1, on 23 November 2026"
    signed.window.board.place_asked.emit(("A2",), True, 0)  # dropped among the non-negotiables
    assert signed.board["A2"].non_negotiable
    assert asking(signed)
    assert "Version 1 was signed on 23 November 2026" in signed.window.signed.bar.question.text()
    assert badge(signed) == "Changed since version 1: 1 clause"
    signed.window.signed.bar.back.click()
    assert not signed.board["A2"].non_negotiable
    assert not asking(signed)
    assert badge(signed) == "Signed, version 1, on 23 November 2026"


def test_once_signed_the_room_shows_the_whole_board_and_that_it_is_signed(desk):
    desk.app.desk.room.set_shown(True)
    desk.window.session_controller.change_phase(Phase.SIGN)
    stage = desk.app.desk.room.stage
    desk.press(Key.Key_Left)  # the whole board had come by itself
    assert stage.scene.slide.kind is SlideKind.READ_BACK
    sign_it(desk)
    assert stage.scene.slide is None
    assert stage.scene.overview
    assert badge(desk) == "Signed, version 1, on 23 November 2026"
    desk.type("a")  # whoever goes on sees the board again, page by page
    assert not stage.scene.overview
    assert stage.scene.slide is None


def test_other_slides_stay_when_it_is_signed(desk):
    desk.app.desk.room.set_shown(True)
    desk.press(Key.Key_F9, SHIFT)
    sign_it(desk)
    assert desk.app.desk.room.stage.scene.slide.kind is SlideKind.COMMITMENTS


def test_undo_answers_too_and_the_next_change_asks_again(signed):
    signed.enter("a: A lamp of one's own")
    assert asking(signed)
    signed.press(Key.Key_Z, CTRL)
    assert not asking(signed)
    signed.enter("a: A lamp of one's own")
    assert asking(signed)


def press_and_see(desk, qtbot, key):
    desk.press(key, ALT)
    qtbot.waitUntil(lambda: not asking(desk))


def test_a_yes_is_a_yes_for_all_that_follows_until_the_next_version(signed, qtbot):
    signed.enter("a: A lamp of one's own")
    press_and_see(signed, qtbot, Key.Key_G)
    signed.press(Key.Key_Z, CTRL)
    signed.enter("b: A chair")
    signed.enter("b: A table")
    assert not asking(signed)
    assert badge(signed) == "Changed since version 1: 2 clauses"
    sign_it(signed)
    assert badge(signed).startswith("Signed, version 2")
    signed.enter("b: A cup")
    assert asking(signed)
    assert signed.window.signed.bar.back.text() == "&Back to version 2"


def test_back_takes_all_of_it_back_and_no_more(signed, qtbot):
    signed.enter("a: A lamp of one's own")
    signed.enter("b: A chair")
    before = len(signed.board.all_of(type(signed.board["V1"])))
    press_and_see(signed, qtbot, Key.Key_B)
    assert badge(signed).startswith("Signed, version 1")
    assert len(signed.board.all_of(type(signed.board["V1"]))) == before == 1


def test_what_is_on_no_paper_asks_nothing(signed):
    session = signed.app.desk.session
    signed.window.session_controller.change_phase(Phase.REVIEW)
    session.perform(propose.set_heard(signed.board, "A1", heard=True))
    assert not asking(signed)
    assert badge(signed).startswith("Signed, version 1")


def test_before_signing_nothing_is_asked(desk):
    desk.enter("a: A lamp of one's own")
    assert not asking(desk)


def test_what_is_typed_meanwhile_goes_into_the_line(signed):
    signed.enter("a: A lamp of one's own")
    signed.type("b: A chair")
    assert asking(signed)
    assert signed.line == "b: A chair"


def test_a_session_opened_again_asks_again_when_it_stands_as_signed(signed, app, qtbot):
    path = signed.app.desk.path
    signed.enter("a: A lamp of one's own")
    press_and_see(signed, qtbot, Key.Key_G)
    signed.press(Key.Key_Z, CTRL)
    app.show_home()
    again = open_desk(app, path, qtbot)
    again.enter("a: A lamp")
    assert asking(again)


def test_the_question_is_said_to_a_screen_reader(signed):
    said = []
    signed.window.signed.asked.connect(said.append)
    session = signed.app.desk.session
    session.perform(propose.add_need(signed.board, Side.A, "A lamp"))
    session.perform(propose.add_need(signed.board, Side.A, "A chair"))
    assert len(said) == 1
