"""Where the desk opens: never on the screen that was the room's last, if there is another."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.base.settings import open_settings
from andfacil.ui.screens.placement import ScreenInfo, opening_screen
from andfacil.ui.screens.system_screens import Screens
from tests.builders import ROOT, library_window

LAPTOP = ScreenInfo("Laptop", False, 1920, 0, 1280, 800, "laptop")
PROJECTOR = ScreenInfo("Projector", True, 0, 0, 1920, 1080, "projector")
WALL = ScreenInfo("Wall", False, 3200, 0, 1920, 1080, "wall")


@pytest.mark.parametrize(
    ("screens", "rooms", "found"),
    [
        ((PROJECTOR, LAPTOP), (), "projector"),
        ((PROJECTOR, LAPTOP), ("wall",), "projector"),
        ((PROJECTOR, LAPTOP), ("projector",), "laptop"),
        ((LAPTOP, PROJECTOR), ("wall", "projector"), "laptop"),
        ((PROJECTOR,), ("projector",), "projector"),
        ((PROJECTOR, WALL, LAPTOP), ("projector", "wall"), "laptop"),
        ((PROJECTOR, WALL), ("projector", "wall"), "wall"),
        ((PROJECTOR, WALL), ("wall", "projector"), "projector"),
        ((PROJECTOR, LAPTOP._replace(x=0)), ("projector",), "projector"),  # one picture, twice
        ((PROJECTOR, LAPTOP._replace(repeated=True)), ("projector",), "projector"),
        ((), ("projector",), ""),
    ],
)
def test_a_desk_keeps_off_the_screen_of_the_room(screens, rooms, found):
    screen = opening_screen(screens, rooms)
    assert (screen.identity if screen else "") == found


def test_a_screen_that_was_swapped_back_is_the_desks_again(qapp, tmp_path):
    """At a projector never seen before, the desk opens on the laptop all the same."""
    screens = Screens(qapp, settings=open_settings(tmp_path))
    own = screens.infos()[0]
    screens.infos = lambda: (own._replace(width=1280), WALL._replace(x=own.x + 9000))
    for room, desk in ((own.identity, "old"), ("old", own.identity)):
        screens.remember_room_screen(room)
        screens.remember_desk_screen(desk)
    assert screens.opening() is qapp.primaryScreen()
    screens.remember_room_screen(own.identity)
    screens.infos = lambda: (own._replace(width=1280), WALL._replace(x=own.x + 9000))
    screens.screen = lambda identity: identity
    assert screens.opening() == "wall"


WORK = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from andfacil.app import build
from andfacil.ui.base.screen_of import screen_of

told = {}
for screen in ("Laptop", "Projector"):
    app = build(["andfacil"], settings_dir=Path(sys.argv[2]))
    app.screens.remember_room_screen(screen)
    seen_on = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() in (QEvent.Type.Show, QEvent.Type.Paint, QEvent.Type.Move):
                if isinstance(watched, QWidget) and watched.isWindow() and watched.isVisible():
                    seen_on.append(screen_of(watched).name())
            return False

    watch = Watch()
    app._application.installEventFilter(watch)
    assert app.open(Path(sys.argv[1]))
    desk = app.window
    app._application.processEvents()
    app._application.removeEventFilter(watch)
    own = {"seen": sorted(set(seen_on)), "desk": screen_of(desk).name()}
    own["within"] = screen_of(desk).geometry().contains(desk.geometry())
    desk.actions_by_id["room"].trigger()
    room = app.desk.room.room
    own["room"] = screen_of(room).name()
    own["over"] = room.geometry().intersects(desk.geometry())
    own["exposed"] = app.desk.room.placing.placement.exposed
    app.show_home()
    own["home"] = screen_of(app.home).name()
    app.home.close()
    told[screen] = own
    app.close()
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    folder = tmp_path_factory.mktemp("opening")
    path = folder / "sample.andfacil"
    SessionFile.create(path, tuple(library_window()), EditKind.IMPORT).close()
    config = ROOT / "tests" / "two_screens.json"
    done = subprocess.run(
        [sys.executable, "-c", WORK, str(path), str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("screen", ["Laptop", "Projector"])
def test_the_desk_opens_beside_the_rooms_screen_primary_or_not(told, screen):
    """The first of the two is the primary one."""
    other = {"Laptop": "Projector", "Projector": "Laptop"}[screen]
    own = told[screen]
    assert (own["seen"], own["desk"], own["room"]) == ([other], other, screen)
    assert own["home"] == other, "titles of other sessions are nobody's business"
    assert own["within"]
    assert not own["over"]
    assert not own["exposed"]
