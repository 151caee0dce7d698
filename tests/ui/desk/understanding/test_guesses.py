"""Guesses: typed at the desk in confidence, told as hits, and nowhere else."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from andfacil.domain.editing.guessing import guesses_of
from andfacil.ui.desk.understanding.guesses_box import GuessesBox
from tests.ui.desk_rig import CTRL, SHIFT, Key, mirror
from tests.ui.readers import said


@pytest.fixture
def box(desk):
    desk.press(Key.Key_F7, CTRL | SHIFT)
    (box,) = desk.window.findChildren(GuessesBox)
    return box


def write(desk, *lines):
    for line in lines:
        desk.type(line)
        desk.press(Key.Key_Tab)


def test_the_hits_are_told_while_one_types_and_kept_by_enter(desk, box):
    write(desk, "a1 a2", "1 3", "b2", "b1")
    assert "B has guessed 1 of 2: A1" in box.told.text()
    assert "A has guessed 0 of 1: \N{EN DASH}" in box.told.text()
    desk.press(Key.Key_Return)
    kept = guesses_of(desk.board)
    assert (kept.top_a, kept.guess_b, kept.top_b, kept.guess_a) == (
        ("A1", "A2"),
        ("A1", "A3"),
        ("B2",),
        ("B1",),
    )
    desk.press(Key.Key_Z, CTRL)
    assert guesses_of(desk.board).refs == ()


@pytest.mark.parametrize(
    ("line", "why"), [("b1", "b1 is no need of side A"), ("1 2 3 4", "At most")]
)
def test_a_line_that_cannot_be_read_says_why_and_is_not_kept(desk, box, line, why):
    desk.type(line)
    assert why in box.told.text()
    desk.press(Key.Key_Return)
    assert box.isVisible()
    assert guesses_of(desk.board).refs == ()
    box.reject()


def test_escape_leaves_what_was_noted(desk, box):
    write(desk, "a1")
    desk.press(Key.Key_Escape)
    assert guesses_of(desk.board).refs == ()


def test_no_guess_is_seen_where_everybody_sees_the_desk(desk, box):
    write(desk, "a1 a2", "a1")
    mirror(desk.app, on=True)
    assert not any(isinstance(w, GuessesBox) and w.isVisible() for w in QApplication.allWidgets())
    desk.press(Key.Key_F7, CTRL | SHIFT)
    assert not any(isinstance(w, GuessesBox) and w.isVisible() for w in QApplication.allWidgets())


def test_the_room_knows_nothing_of_it(desk, box):
    write(desk, "a1", "a1", "b1", "b1")
    desk.press(Key.Key_Return)
    desk.app.desk.room.set_shown(True)
    assert "guess" not in said(desk.app.desk.room.room).lower()
