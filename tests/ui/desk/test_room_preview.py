"""The small picture at the desk is the room's: the same pixels where both are equally large."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

from andfacil.domain.values.cards import Side
from andfacil.ui.desk.room_preview import LINE, RoomPicture
from andfacil.ui.room.scene import Pointer, Typed
from andfacil.ui.room.stage import RoomStage
from andfacil.ui.room.window import RoomWindow
from tests.ui.boards import many_board, modelled, night_board

SIZE = (960, 540)
NOW = dt.datetime(2026, 11, 23, 14, 26)
LONG = "Need number {n} says what it has to say in so many words that it takes three lines"

STATES = {
    "board": lambda room, stage: None,
    "large": lambda room, stage: stage.show_large(["A1", "B2"]),
    "spotlight": lambda room, stage: stage.light_cards(["A1", "B2"]),
    "column": lambda room, stage: stage.light_column(Side.B),
    "pointer": lambda room, stage: stage.point_at(Pointer("A1", 0.5, 0.5)),
    "break": lambda room, stage: stage.begin_break(NOW + dt.timedelta(minutes=9)),
    "typed": lambda room, stage: (stage.tell_line(told=True), stage.show_line(Typed("Rest"))),
    "black": lambda room, stage: room.set_black(True),
    "frozen": lambda room, stage: room.set_frozen(True),
    "paged": lambda room, stage: room.turn_page(1),
}


def room_in(state, theme):
    """A room window in this state, and all that must live as long as it."""
    board = many_board(24, LONG) if state == "paged" else night_board()
    session, model = modelled(board)
    room = RoomWindow(model, theme)
    room.top.clock = room.curtain.rest.clock = lambda: NOW
    stage = RoomStage(model, room)
    stage.changed.connect(room.show_scene)
    room.resize(*SIZE)
    room.show()
    STATES[state](room, stage)
    return room, session


def painted(widget):
    """What `widget` shows, as dots."""
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def difference(state, theme):
    """Whether preview and room are the same, and how many dots they have."""
    room, desk = room_in(state, theme)
    room.grab()  # Qt smooths very large letters a little differently when it first draws them
    preview = RoomPicture(theme)
    preview.resize(SIZE[0] + 2 * LINE, SIZE[1] + 2 * LINE)
    preview.show_picture(room.grab())
    one, other = painted(room), painted(preview)
    edge = round(LINE * preview.devicePixelRatio())
    same = one == other.copy(one.rect().translated(edge, edge))
    size = (one.width(), one.height())
    for widget in (room, preview):
        widget.close()
    desk.deleteLater()
    return same, size


@pytest.mark.parametrize("state", STATES)
def test_equal_pixel_for_pixel(qtbot, theme, state):
    same, size = difference(state, theme)
    assert same
    assert size == SIZE


def test_states_look_different(qtbot, theme):
    """Otherwise the test above would compare the same picture ten times."""
    pictures = {}
    for state in STATES:
        room, desk = room_in(state, theme)
        pictures[state] = painted(room)
        room.close()
        desk.deleteLater()
    alike = {("board", "frozen"), ("frozen", "board")}
    names = list(pictures)
    for number, one in enumerate(names):
        for other in names[:number]:
            assert (pictures[one] == pictures[other]) is ((one, other) in alike), (one, other)


def test_equal_on_a_dense_screen():
    """Twice as many dots a px: in a process of its own, as the screen is chosen at the start."""
    code = (
        "from andfacil.ui.style.theme import Theme, new_application\n"
        "from andfacil.ui.style.fonts import load_fonts\n"
        "from tests.ui.desk.test_room_preview import SIZE, STATES, difference\n"
        "app = new_application(['dense']); load_fonts()\n"
        "theme = Theme.load('light'); theme.apply(app)\n"
        "for state in STATES:\n"
        "    same, size = difference(state, theme)\n"
        "    assert same, state\n"
        "    assert size == (2 * SIZE[0], 2 * SIZE[1]), size\n"
        "print('equal', len(STATES))\n"
    )
    environment = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == f"equal {len(STATES)}", done.stderr[-2000:]
