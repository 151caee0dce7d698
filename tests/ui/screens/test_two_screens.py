"""Desk and room on two real screens, the projector with two dots a px: windows, keys and pictures.

The screens are those of Qt's offscreen platform, which has to be told of them before it starts, so
the windows live in a process of their own; it tells what it saw as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from tests.builders import ROOT, library_window

WORK = """
import json, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from andfacil.app import build
from andfacil.ui.base.screen_of import screen_of

Key, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
app = build(["andfacil"], settings_dir=Path(sys.argv[2]))
assert app.open(Path(sys.argv[1]))
desk, control = app.window, app.desk.room
told = {}

def press(key, *modifiers):
    desk.activateWindow()
    assert QTest.qWaitForWindowActive(desk)
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    QTest.keyClick(desk.windowHandle(), key, held)

def look(name):
    room = control.room
    place = room.geometry()
    told[name] = {
        "desk": screen_of(desk).name(),
        "desk_seen": screen_of(desk).geometry().intersects(desk.frameGeometry()),
        "desk_within": screen_of(desk).geometry().contains(desk.geometry().center()),
        "room": screen_of(room).name() if room.isVisible() else "",
        "full": room.isFullScreen(),
        "place": [place.x(), place.y(), place.width(), place.height()],
        "covers": room.isVisible() and room.geometry().intersects(desk.geometry()),
        "notice": desk.notices.text,
        "black": desk.actions_by_id["black"].isChecked() and control.is_black,
    }

press(Key.Key_F5)
look("shown")
assert QTest.qWaitForWindowActive(desk)
told["keys"] = {"kept": desk.isActiveWindow()}
for key in (Key.Key_B, Key.Key_Period):
    control.room.activateWindow()  # as a click does where the system does not mind
    QTest.keyClick(control.room.windowHandle(), key)
told["keys"].update(line=desk.capture.text, black=control.is_black)
control.room.activateWindow()
told["keys"].update(returned=QTest.qWaitForWindowActive(desk))
QTest.keyClick(control.room.windowHandle(), Key.Key_Escape)
flags = control.room.windowHandle().flags()
told["keys"].update(
    shown=control.is_shown,
    emptied=not desk.capture.text,
    refuses=bool(flags & Qt.WindowType.WindowDoesNotAcceptFocus),
)
picture = control.room.grab()
told["picture"] = [picture.width(), picture.height(), picture.devicePixelRatio()]
press(Key.Key_F7)
infos = app.screens.infos
app.screens.infos = lambda: infos()[:1]
app.screens.changed.emit()
look("pulled out")
app.screens.infos = lambda: (infos()[0], infos()[1]._replace(x=0))
app.screens.changed.emit()
look("mirrored")
told["exposed"] = control.placing.placement.exposed
app.screens.infos = infos
app.screens.changed.emit()
look("back")
press(Key.Key_F7, SHIFT)
look("swapped")
told["black"] = control.is_black
press(Key.Key_F7, SHIFT)
look("swapped back")
desk.resize(screen_of(desk).size())  # the desk fills its screen, and more with its frame
for name in ("first", "second"):
    press(Key.Key_F5, CTRL)
    box = app.desk.measuring.box
    press(Key.Key_F7, SHIFT)
    boxes = {"box": box.isVisible() and screen_of(box).name(), "desk": screen_of(desk).name()}
    told[f"{name} box"] = boxes
    box.reject()
press(Key.Key_F11)
full = desk.isFullScreen()
press(Key.Key_F11)
above = desk.normalGeometry().top() - screen_of(desk).availableGeometry().top()
told["full screen"] = [full, desk.isFullScreen(), desk.isMaximized() or above >= 24, above]
press(Key.Key_F7)
for action in desk.menu.actions():
    if any(entry.objectName() == "fill_screen" for entry in action.menu().actions()):
        action.menu().aboutToShow.emit()
        action.menu().aboutToShow.emit()
        choices = [menu for menu in action.menu().findChildren(QMenu) if menu.objectName()]
        told["choices"] = [[(a.text(), a.isChecked()) for a in menu.actions()] for menu in choices]
        choices[0].actions()[0].trigger()
        look("chosen")
        press(Key.Key_F7, SHIFT)
press(Key.Key_W, CTRL, SHIFT)
look("window")
told["window_refuses"] = bool(
    control.room.windowHandle().flags() & Qt.WindowType.WindowDoesNotAcceptFocus
)
press(Key.Key_F5, SHIFT)
look("full again")
told["refuses_again"] = bool(
    control.room.windowHandle().flags() & Qt.WindowType.WindowDoesNotAcceptFocus
)
press(Key.Key_F5)
told["away"] = not control.is_shown
told["remembered"] = list(app.screens.room_screens())
app.window.close()
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    folder = tmp_path_factory.mktemp("screens")
    screens = json.loads((ROOT / "tests" / "two_screens.json").read_text("utf-8"))
    screens["screens"][1].update(width=3840, height=2160)
    (folder / "screens.json").write_text(json.dumps(screens), "utf-8")
    path = folder / "sample.andfacil"
    SessionFile.create(path, tuple(library_window()), EditKind.IMPORT).close()
    done = subprocess.run(
        [sys.executable, "-c", WORK, str(path), str(folder)],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={folder / 'screens.json'}",
            "QT_SCREEN_SCALE_FACTORS": "Projector=2",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_room_fills_the_projector_beside_the_desk(seen):
    shown = seen["shown"]
    assert (shown["desk"], shown["room"], shown["full"]) == ("Laptop", "Projector", True)
    assert shown["place"] == [1280, 0, 1920, 1080]
    assert shown["desk_seen"]
    assert shown["desk_within"]
    assert not shown["covers"]
    assert shown["notice"] == "The room is shown on Projector."


def test_the_desk_keeps_the_keyboard(seen):
    keys = seen["keys"]
    assert keys["kept"]
    assert keys["refuses"]
    assert keys["returned"], "a click on the projector's picture is no reason to type there"
    assert (keys["line"], keys["black"]) == ("b.", False), "a letter is a letter"
    assert (keys["shown"], keys["emptied"]) == (True, True), "Esc is the line's"


def test_its_picture_has_every_dot_of_the_projector(seen):
    assert seen["picture"] == [3840, 2160, 2]


def test_pulled_out_mirrored_and_back(seen):
    out, mirrored, back = seen["pulled out"], seen["mirrored"], seen["back"]
    assert (out["desk"], out["room"]) == ("Laptop", "")
    assert out["notice"] == "Projector is not there any more. The room comes back with it."
    assert (mirrored["desk"], mirrored["room"], seen["exposed"]) == ("Laptop", "", True)
    assert "what is private is hidden" in mirrored["notice"]
    assert (back["desk"], back["room"], back["full"]) == ("Laptop", "Projector", True)
    assert [step["black"] for step in (out, mirrored, back)] == [True] * 3


def test_the_screens_are_swapped_and_swapped_back(seen):
    swapped, back = seen["swapped"], seen["swapped back"]
    assert (swapped["desk"], swapped["room"], swapped["full"]) == ("Projector", "Laptop", True)
    assert swapped["place"] == [0, 0, 1280, 800]
    assert swapped["desk_within"]
    assert not swapped["covers"]
    assert (back["desk"], back["room"]) == ("Laptop", "Projector")
    assert back["desk_within"]
    assert not back["covers"]
    assert seen["black"], "the room stays black through moves"


def test_a_box_goes_with_the_desk_and_never_stays_over_the_room(seen):
    for name in ("first box", "second box"):
        assert seen[name]["box"] == seen[name]["desk"]


def test_after_a_swap_the_title_of_the_desk_is_on_its_screen(seen):
    full, still, reached, above = seen["full screen"]
    assert (full, still) == (True, False)
    assert reached
    assert above >= 24, "where the window goes when it is made smaller"


def test_the_menu_names_the_screens_and_ticks_the_rooms(seen):
    (choices,) = seen["choices"]
    assert choices == [
        ["Laptop, 1280 × 800, the desk is on it", False],
        ["Projector, 1920 × 1080", True],
    ]
    chosen = seen["chosen"]
    assert (chosen["desk"], chosen["room"]) == ("Projector", "Laptop"), "the desk makes way"


def test_a_window_and_the_whole_screen_again(seen):
    window, full = seen["window"], seen["full again"]
    assert (window["room"], window["full"]) == ("Laptop", False)
    assert window["place"][2:] == [896, 540]
    assert window["notice"] == "The room is shown in a window."
    assert (full["room"], full["full"], full["place"]) == (
        "Projector",
        True,
        [1280, 0, 1920, 1080],
    )
    assert (seen["window_refuses"], seen["refuses_again"]) == (False, True)
    assert seen["away"]
    assert seen["remembered"] == ["Projector", "Laptop"]
