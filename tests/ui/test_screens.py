"""Which screen is the room's."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from andfacil.ui.screens import SETTLE_MS, ScreenInfo, Screens, room_screen, show_fitting

LAPTOP = ScreenInfo("Laptop", primary=True, width=1280, height=800)
PROJECTOR = ScreenInfo("Projector", primary=False, x=1280, width=1920, height=1080)
WALL = ScreenInfo("Wall", primary=False, x=3200, width=1920, height=1080)
MIRROR = ScreenInfo("Mirror", primary=False, width=1920, height=1080)


@pytest.mark.parametrize(
    ("screens", "remembered", "chosen"),
    [
        ([], "", None),
        ([LAPTOP], "", None),
        ([LAPTOP], "Projector", None),
        ([LAPTOP], "Laptop", None),
        ([LAPTOP, PROJECTOR], "", PROJECTOR),
        ([PROJECTOR, LAPTOP], "", PROJECTOR),
        ([LAPTOP, PROJECTOR, WALL], "Wall", WALL),
        ([LAPTOP, PROJECTOR, WALL], "Gone", PROJECTOR),
        ([LAPTOP, PROJECTOR], "Laptop", PROJECTOR),
        ([LAPTOP, MIRROR], "", None),
        ([LAPTOP, MIRROR, WALL], "Mirror", WALL),
    ],
)
def test_the_choice(screens, remembered, chosen):
    assert room_screen(screens, remembered) == chosen


def test_the_machines_screens(qapp):
    screens = Screens(qapp)
    infos = screens.infos()
    assert [info.primary for info in infos].count(True) == 1
    assert screens.room_screen() is None or len(infos) > 1


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


@pytest.mark.parametrize(("size", "fills"), [((300, 200), False), ((9000, 200), True)])
def test_a_window_is_no_larger_than_its_screen(qapp, qtbot, size, fills):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    show_fitting(window)
    space = window.screen().availableSize()
    assert window.isMaximized() is fills
    assert window.width() <= space.width()
    assert window.height() <= space.height()


def test_a_window_as_tall_as_the_screen_leaves_room_for_its_frame(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, window.screen().availableSize().height())
    show_fitting(window)
    assert window.isMaximized()
