"""The machine's screens: known by what, changed when, remembered how."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QSize, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.base.settings import open_settings
from andfacil.ui.screens.system_screens import (
    LONGEST_MS,
    SETTLE_MS,
    Screens,
    screen_key,
    show_fitting,
)
from andfacil.ui.screens.x11_outputs import Area, X11Outputs


class Device:
    """A screen as Qt tells of it."""

    def __init__(self, name, maker="", model="", serial=""):
        self.name = lambda: name
        self.manufacturer = lambda: maker
        self.model = lambda: model
        self.serialNumber = lambda: serial


@pytest.mark.parametrize(
    ("device", "key"),
    [
        (Device("HDMI-1", "ACME", "PX 100", "S/N 7"), "ACME+PX_100+S_N_7"),
        (Device("DP-2", "ACME", "PX 100", "S/N 7"), "ACME+PX_100+S_N_7"),
        (Device("HDMI-1", "ACME", "PX 100"), "ACME+PX_100+HDMI-1"),
        (Device("HDMI-1"), "HDMI-1"),
        (Device(r"\\.\DISPLAY1"), "_._DISPLAY1"),
        (Device("", "", "", " "), "screen"),
    ],
)
def test_what_a_screen_is_known_by(device, key):
    assert screen_key(device) == key


def test_the_key_can_stand_in_the_name_of_a_setting(tmp_path):
    settings = open_settings(tmp_path)
    key = screen_key(Device("a/b\\c=d [e]", "Größe", "画面", "1%2"))
    settings.setValue(f"screens/{key}", "found")
    settings.sync()
    assert open_settings(tmp_path).value(f"screens/{key}") == "found"
    assert open_settings(tmp_path).childGroups() == ["screens"]


def test_the_screens_of_the_room_are_remembered_newest_first(qapp, tmp_path):
    screens = Screens(qapp, settings=open_settings(tmp_path))
    for key in ("one", "two", "one"):
        screens.remember_room_screen(key)
    screens.remember_window_size(QSize(700, 400))
    screens = Screens(qapp, settings=open_settings(tmp_path))
    assert screens.room_screens() == ("one", "two")
    assert screens.window_size() == QSize(700, 400)


def test_nonsense_on_disc_is_the_size_of_always(qapp, tmp_path):
    settings = open_settings(tmp_path)
    settings.setValue("room/window", ["wide", "high"])
    assert Screens(qapp, settings=settings).window_size() == QSize(960, 540)


def test_the_machines_screens(qapp):
    screens = Screens(qapp)
    infos = screens.infos()
    assert [info.primary for info in infos].count(True) == 1
    for info in infos:
        assert screens.identity(screens.screen(info.identity)) == info.identity
    assert screens.screen("none such") is None


def test_the_system_can_say_that_the_screen_is_repeated(qapp):
    screens = Screens(qapp, repeats=lambda: True)
    assert [info.repeated for info in screens.infos()] == [info.primary for info in screens.infos()]


def test_many_reports_are_one_change(qapp, qtbot):
    screens = Screens(qapp)
    heard = []
    screens.changed.connect(lambda: heard.append(1))
    for _ in range(5):
        qapp.primaryScreen().geometryChanged.emit(qapp.primaryScreen().geometry())
    assert heard == []
    with qtbot.waitSignal(screens.changed, timeout=SETTLE_MS * 6):
        pass
    assert heard == [1]


def test_steady_reports_are_acted_upon_all_the_same(qapp, qtbot):
    """Private words may be on the wall while a projector does not come to rest."""
    screens = Screens(qapp)
    heard = []
    screens.changed.connect(lambda: heard.append(1))
    screen = qapp.primaryScreen()
    reports = QTimer(interval=SETTLE_MS // 4)
    reports.timeout.connect(lambda: screen.geometryChanged.emit(screen.geometry()))
    reports.start()
    qtbot.waitUntil(lambda: bool(heard), timeout=10 * LONGEST_MS)
    reports.stop()


class FakeOutputs:
    """What an X server says of its outputs, whatever Qt has heard."""

    def __init__(self, **areas):
        self.now = areas
        self.seen = {}

    def areas(self):
        return self.seen

    def look(self):
        before, self.seen = self.seen, dict(self.now)
        return before != self.seen


def _area(screen, x=0):
    place = screen.geometry()
    return Area(place.x() + x, place.y(), place.width(), place.height())


def test_a_move_that_qt_does_not_tell_of_is_seen_all_the_same(qapp, qtbot):
    # No QScreen is kept while time passes: PySide takes it away with any window that named it.
    name, here = qapp.primaryScreen().name(), _area(qapp.primaryScreen())
    outputs = FakeOutputs(**{name: here})
    screens = Screens(qapp, outputs=outputs)
    assert screens.infos()[0].x == here.x
    QTest.qWait(SETTLE_MS + 100)
    with qtbot.waitSignal(screens.changed, timeout=10 * LONGEST_MS):
        outputs.now[name] = here._replace(x=here.x + 1600)
    assert screens.infos()[0].x == here.x + 1600


def test_an_output_that_qt_knows_nothing_of_repeats_the_screen_at_its_place(qapp):
    screen = qapp.primaryScreen()
    outputs = FakeOutputs(**{screen.name(): _area(screen), "HDMI-9": _area(screen, x=5000)})
    screens = Screens(qapp, outputs=outputs)
    assert not screens.infos()[0].repeated
    outputs.now["HDMI-9"] = _area(screen)
    assert screens.infos()[0].repeated


def test_without_an_x_server_nobody_is_asked(qapp):
    assert not X11Outputs(":7777").look()
    assert X11Outputs(":7777").areas() == {}
    assert Screens(qapp)._outputs is None


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("Xvfb"), reason="needs Xvfb on Linux"
)
def test_an_x_server_tells_where_its_outputs_are(tmp_path):
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24"]
    server = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        with os.fdopen(reading) as told:
            os.close(writing)
            number = told.readline().strip()
        if not number:
            pytest.skip("Xvfb does not start here")
        outputs = X11Outputs(f":{number}")
        assert outputs.look()
        assert list(outputs.areas().values()) == [Area(0, 0, 1366, 768)]
        assert not outputs.look()
    finally:
        server.terminate()
        server.wait(20)
    assert outputs.look()  # the server is gone: nothing is known any more
    assert outputs.areas() == {}


@pytest.mark.parametrize(("size", "fills"), [((300, 200), False), ((9000, 200), True)])
def test_a_window_is_no_larger_than_its_screen(qapp, qtbot, size, fills):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    show_fitting(window)
    space = screen_of(window).availableSize()
    assert window.isMaximized() is fills
    assert window.width() <= space.width()
    assert window.height() <= space.height()


def test_a_window_as_tall_as_the_screen_leaves_room_for_its_frame(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, screen_of(window).availableSize().height())
    show_fitting(window)
    assert window.isMaximized()
