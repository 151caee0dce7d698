"""Slides of the room from the desk: by key, by themselves in the phases that are about them."""

from __future__ import annotations

import pytest

from andfacil.domain.values.cards import Phase
from andfacil.ui.room.slides.slide import SlideKind
from tests.ui.desk_rig import CTRL, SHIFT, Key

KEYS = {
    SlideKind.COMMITMENTS: (Key.Key_F9, SHIFT),
    SlideKind.PARKED: (Key.Key_F2, CTRL),
    SlideKind.READ_BACK: (Key.Key_F6, CTRL),
}


def shown(desk):
    slide = desk.app.desk.room.stage.scene.slide
    return slide and slide.kind


@pytest.mark.parametrize("kind", KEYS)
def test_one_key_shows_it_and_takes_it_away(desk, kind):
    desk.press(*KEYS[kind])
    assert shown(desk) is kind
    assert desk.window.preview.slide
    assert "Esc shows the board" in desk.window.notices.text
    desk.press(*KEYS[kind])
    assert shown(desk) is None
    assert desk.window.preview.slide == ""


def test_escape_shows_the_board_again(desk):
    actions = desk.window.actions_by_id
    desk.press(*KEYS[SlideKind.COMMITMENTS])
    assert actions["show_commitments"].isChecked()
    desk.press(*KEYS[SlideKind.PARKED])
    assert not actions["show_commitments"].isChecked()
    assert actions["show_parked"].isChecked()
    desk.press(Key.Key_Escape)
    assert shown(desk) is None
    assert not actions["show_parked"].isChecked()


def test_the_phases_of_promises_and_of_signing_bring_theirs(desk):
    session = desk.window.session_controller
    session.change_phase(Phase.COMMIT)
    assert shown(desk) is SlideKind.COMMITMENTS
    session.change_phase(Phase.SIGN)
    assert shown(desk) is SlideKind.READ_BACK
    desk.press(*KEYS[SlideKind.READ_BACK])  # the keys go to the lines
    assert shown(desk) is SlideKind.READ_BACK
    desk.press(*KEYS[SlideKind.READ_BACK])  # back to the board by the same key
    assert shown(desk) is None
    desk.app.desk.session.undo()
    assert shown(desk) is SlideKind.COMMITMENTS
    session.change_phase(Phase.BUILD)
    assert shown(desk) is None


def test_what_was_asked_for_stays_when_the_phase_goes_on(desk):
    session = desk.window.session_controller
    session.change_phase(Phase.COMMIT)
    desk.press(*KEYS[SlideKind.PARKED])
    session.change_phase(Phase.REVIEW)
    assert shown(desk) is SlideKind.PARKED


def test_the_desk_says_which_line_is_read(desk):
    desk.app.desk.room.set_shown(True)
    desk.press(*KEYS[SlideKind.READ_BACK])
    count = len(desk.app.desk.room.stage.lines())
    assert count > 1
    assert f"line 1 of {count}" in desk.window.preview.slide
    desk.window.actions_by_id["next_page"].trigger()
    assert f"line 2 of {count}" in desk.window.preview.slide
    desk.window.actions_by_id["previous_page"].trigger()
    assert f"line 1 of {count}" in desk.window.preview.slide
