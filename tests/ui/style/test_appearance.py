"""The look of the desk: chosen or the system's, remembered, taken at once; nobody loses words."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar, QWidget

from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.base.settings import MOTION, TEXT_SIZE, TEXT_SIZES, THEME, open_settings
from andfacil.ui.board.cards.editor import CardEditor
from andfacil.ui.desk.capture.sheet import LineSheet
from andfacil.ui.desk.dialogs.keys import KeysDialog
from andfacil.ui.style.appearance import Appearance, System
from andfacil.ui.style.motion import MotionChoice
from andfacil.ui.style.theme import TEXT_PX, Theme
from tests.ui.desk_rig import CTRL, Key


class FakeSystem(QObject):
    """A system whose settings the test changes."""

    changed = Signal()

    def __init__(self, theme_name="light", text_size=100):
        super().__init__()
        self.theme_name = theme_name
        self.text_size = text_size

    def turn(self, theme_name):
        self.theme_name = theme_name
        self.changed.emit()


@pytest.fixture
def system():
    return FakeSystem()


@pytest.fixture
def looks(qapp, tmp_path, system):
    """An appearance of its own; the light theme at its usual size is back afterwards."""
    appearance = Appearance(qapp, open_settings(tmp_path), system=system)
    yield appearance
    appearance.choose_motion(MotionChoice.SYSTEM)
    Theme.load("light").apply(qapp)


@pytest.fixture
def desk_on(desk, system):
    """An open desk on a machine whose system the test has in hand."""
    appearance = desk.app.appearance
    appearance._system = system
    system.changed.connect(appearance._settle)
    yield desk
    appearance.choose_size(100)
    appearance.choose_theme("light")


def test_without_a_choice_it_looks_as_the_system(looks, system, qapp):
    assert (looks.theme_choice, looks.theme.name) == ("system", "light")
    for name in ("dark", "contrast", "light"):
        system.turn(name)
        assert looks.theme.name == name
        assert qapp.palette().window().color() == looks.theme["window"]


def test_a_choice_stands_whatever_the_system_does(looks, system):
    looks.choose_theme("contrast")
    system.turn("dark")
    assert looks.theme.name == "contrast"
    looks.choose_theme("system")
    assert looks.theme.name == "dark"


def test_nothing_is_announced_when_nothing_looks_different(looks, system, qtbot):
    with qtbot.assertNotEmitted(looks.changed):
        system.changed.emit()
        looks.choose_theme("light")
        looks.choose_size(100)


@pytest.mark.parametrize("at_home", ["light", "dark", "contrast"])
def test_the_next_theme_always_looks_different_and_comes_round(looks, system, at_home):
    system.turn(at_home)
    looks.choose_theme("system")
    seen = [looks.theme.name]
    for _ in range(3):
        looks.next_theme()
        seen.append(looks.theme.name)
    assert all(one != other for one, other in itertools.pairwise(seen))
    assert set(seen) == {"light", "dark", "contrast"}


def test_choices_are_remembered(looks, system, qapp, tmp_path):
    looks.choose_theme("dark")
    looks.choose_size(130)
    looks.choose_motion(MotionChoice.OFF)
    looks._settings.sync()
    again = Appearance(qapp, open_settings(tmp_path), system=system)
    assert (again.theme.name, again.text_size) == ("dark", 130)
    assert not again.motion.allowed()
    again.choose_motion(MotionChoice.SYSTEM)


@pytest.mark.parametrize(("setting", "junk"), [(TEXT_SIZE, 7), (TEXT_SIZE, "x"), (MOTION, "fast")])
def test_junk_on_the_disc_is_no_choice(tmp_path, setting, junk):
    settings = open_settings(tmp_path)
    settings.setValue(setting.key, junk)
    assert setting.read(settings) == setting.default


def test_sizes_step_and_end(looks):
    seen = []
    for step in (*[-1] * 3, *[1] * 8, 0):
        looks.step_size(step)
        seen.append(looks.text_size)
    assert seen == [90, 90, 90, 100, 115, 130, 150, 175, 200, 200, 200, 100]


def test_a_system_with_large_words_gives_large_words(qapp, tmp_path):
    looks = Appearance(qapp, open_settings(tmp_path), system=FakeSystem(text_size=130))
    assert looks.text_size == 130
    assert looks.board_look.px == round(15 * 1.3)
    looks.choose_size(100)
    assert looks.board_look.px == 15


def test_the_sheet_grows_with_the_words(theme):
    sheet = theme.stylesheet(round(TEXT_PX * 1.5))
    assert "#session_title { font-size: 28px" in sheet
    assert theme.stylesheet() == theme.stylesheet(TEXT_PX)


def test_what_the_system_says_is_one_of_ours(qapp):
    system = System(qapp)
    assert system.theme_name in {"light", "dark", "contrast"}
    assert system.text_size in TEXT_SIZES


def test_the_system_is_heard(qapp, qtbot):
    system = System(qapp)
    with qtbot.waitSignal(system.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


# ------------------------------------------------------------------ an open desk


def test_a_desk_turns_dark_with_the_system_and_keeps_line_card_and_focus(desk_on, system):
    window = desk_on.window
    window.selection.select("A2")
    desk_on.type("b: half a thought")
    system.turn("dark")
    assert desk_on.window is window
    assert (desk_on.line, desk_on.line_has_focus) == ("b: half a thought", True)
    assert window.selection.card_id == "A2"
    corner = window.board.mapTo(window, QPoint())
    ground = window.grab().toImage().pixelColor(corner.x() - 4, corner.y() + 4)
    assert ground == Theme.load("dark")["window"]
    desk_on.type("!")
    assert desk_on.line == "b: half a thought!"


@pytest.mark.parametrize("keys", [(Key.Key_F9,), (Key.Key_Equal, CTRL)])
def test_a_card_being_edited_stays_so(desk_on, keys):
    desk_on.window.selection.select("A2")
    desk_on.press(Key.Key_F2)
    desk_on.type("Half a thought")
    desk_on.press(*keys)
    editor = desk_on.focus()
    assert isinstance(editor, CardEditor)
    assert editor.toPlainText() == "Half a thought"
    assert editor.font().pixelSize() == desk_on.window.look.px
    desk_on.type(" more")
    desk_on.press(Key.Key_Return)
    assert desk_on.board["A2"].text == "Half a thought more"


@pytest.mark.parametrize("keys", [(Key.Key_F9,), (Key.Key_Plus, CTRL)])
def test_a_field_being_written_in_stays_so(desk_on, keys):
    desk_on.window.selection.select("A2")
    desk_on.press(Key.Key_I, CTRL)
    desk_on.type("Half")
    field = desk_on.focus()
    desk_on.press(*keys)
    desk_on.type(" more")
    assert desk_on.focus() is field
    assert field.toPlainText() == "Half more"


@pytest.mark.parametrize(
    ("key", "modifiers", "size"),
    [
        (Key.Key_Plus, CTRL, 115),
        (Key.Key_Equal, CTRL, 115),
        (Key.Key_Plus, CTRL | Qt.KeyboardModifier.KeypadModifier, 115),
        (Key.Key_Minus, CTRL, 90),
    ],
)
def test_keys_change_type_around_the_board_and_on_it(desk_on, key, modifiers, size):
    before = desk_on.window.board.views()[0].rows.style.look.px
    desk_on.press(key, modifiers)
    assert desk_on.app.appearance.text_size == size
    assert desk_on.window.rail.font().pixelSize() == round(TEXT_PX * size / 100)
    look = desk_on.window.board.views()[0].rows.style.look
    assert (look.px > before) is (size > 100)
    assert TEXT_SIZE.read(desk_on.app.settings) == size
    desk_on.press(Key.Key_0, CTRL)
    assert desk_on.app.appearance.text_size == 100


def test_the_room_is_light_unless_somebody_chooses(desk_on, system, qapp):
    """A dark system makes a dark desk; the wall stays light, to the pixel."""
    appearance, control = desk_on.app.appearance, desk_on.app.desk.room
    control.set_shown(True)
    control.room.top.clock = lambda: dt.datetime(2026, 11, 23, 18, 42)
    control.room.top.update()

    def theme_in_room():
        return control.room.board.views()[0].rows.style.theme.name

    QTest.qWait(20)
    before = control.room.grab().toImage()
    appearance.choose_theme("system")
    system.turn("dark")
    assert appearance.theme.name == "dark"
    QTest.qWait(20)
    assert (theme_in_room(), control.room.grab().toImage() == before) == ("light", True)
    assert before.pixelColor(1, 1) == Theme.load("light")["window"]
    appearance.choose_room_theme("contrast")
    assert theme_in_room() == "contrast"
    assert control.room.grab().toImage().pixelColor(1, 1) == Theme.load("contrast")["window"]
    appearance.choose_room_theme("desk")
    assert theme_in_room() == "dark"
    system.turn("light")
    assert theme_in_room() == "light"
    appearance.choose_room_theme("dark")
    again = Appearance(qapp, appearance._settings, system=system)
    assert (again.theme.name, again.room_theme.name) == ("light", "dark")
    control.set_shown(False)


def test_the_room_keeps_its_size_and_takes_the_colours(desk_on, system):
    control = desk_on.app.desk.room
    desk_on.app.appearance.choose_room_theme("desk")
    control.set_shown(True)
    px = control.room.board.views()[0].rows.style.look.px
    room = control.room
    desk_on.app.appearance.choose_size(150)
    system.turn("dark")
    assert control.room is room
    assert room.isVisible()
    style = room.board.views()[0].rows.style
    assert (style.look.px, style.theme.name) == (px, "dark")
    control.set_shown(False)


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_at_150_per_cent_a_small_laptop_has_room_for_everything(desk_on, name):
    window = desk_on.window
    desk_on.app.appearance.choose_theme(name)
    desk_on.app.appearance.choose_size(150)
    window.resize(1366, 768)
    window.selection.select("A2")
    QTest.qWait(30)
    hint = window.minimumSizeHint()
    assert hint.width() <= 1366
    assert hint.height() <= 768
    for name, panel in (("inspector", window.inspector), ("rail", window.rail)):
        if panel.isHidden():  # it gave way to the board
            window.actions_by_id[name].trigger()
            QTest.qWait(10)
        assert panel.isVisible()
        scroller = panel.findChild(QObject, "scroller")
        assert scroller.widget().width() <= scroller.viewport().width()
        inside = scroller.widget().rect()
        for label in panel.findChildren(QLabel):
            if label.isVisible():
                assert label.mapTo(scroller.widget(), label.rect().topRight()).x() <= inside.right()
    hints = window.foot.hints
    assert hints.isVisible()
    assert hints.sizeHint().width() <= hints.width()


def test_the_menu_ticks_what_is_chosen_and_takes_a_choice(desk_on):
    desk_on.app.appearance.choose_theme("contrast")
    look = next(a.menu() for a in desk_on.window.menu.actions() if a.text() == "Look")
    for _ in range(2):  # it is filled once
        look.aboutToShow.emit()
    colours, of_room, sizes, motion = (a.menu() for a in look.actions()[:4])
    assert look.actions()[5].isSeparator()  # after the languages
    assert [a.text() for a in of_room.actions() if a.isChecked()] == ["Light"]
    of_room.actions()[1].trigger()
    assert desk_on.app.appearance.room_theme.name == "dark"
    assert [a.text() for a in colours.actions() if a.isChecked()] == ["High contrast"]
    assert [a.text() for a in sizes.actions()] == ["As the system", *(f"{n}%" for n in TEXT_SIZES)]
    sizes.actions()[-1].trigger()
    assert desk_on.app.appearance.text_size == 200
    motion.actions()[2].trigger()
    assert not desk_on.app.appearance.motion.allowed()
    look.aboutToShow.emit()
    assert [a.text() for a in motion.actions() if a.isChecked()] == ["Off"]
    motion.actions()[0].trigger()


def test_icons_of_the_menu_take_the_new_colours(desk_on):
    def ink():
        desk_on.window.menu.aboutToShow.emit()
        picture = desk_on.window.actions_by_id["heard"].icon().pixmap(32, 32).toImage()
        dots = (picture.pixelColor(x, y) for x in range(32) for y in range(32))
        return next((dot for dot in dots if dot.alpha() == 255), QColor())

    desk_on.app.appearance.choose_theme("light")
    desk_on.window.selection.select("A2")
    assert ink() == Theme.load("light")["ink"]
    desk_on.app.appearance.choose_theme("dark")
    assert ink() == Theme.load("dark")["ink"]


def test_home_hears_the_same_keys(app, qtbot):
    home = app.show_home()
    with qtbot.waitActive(home):
        home.activateWindow()
    handle = home.windowHandle()
    QTest.keyClick(handle, Key.Key_F9)
    assert THEME.read(app.settings) == "dark"
    QTest.keyClick(handle, Key.Key_Equal, CTRL)
    assert app.appearance.text_size == 115
    assert home.isVisible()
    QTest.keyClick(handle, Key.Key_0, CTRL)
    app.appearance.choose_theme("light")


class StyleChanges(QObject):
    """Counts how often each widget is told that its style is another."""

    def __init__(self, qapp):
        super().__init__()
        self.times = Counter()
        self._qapp = qapp
        qapp.installEventFilter(self)

    def end(self):
        self._qapp.removeEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.StyleChange:
            self.times[watched] += 1
        return False


def test_another_theme_styles_no_widget_once_for_each_that_it_is_in(desk_on, qapp):
    desk_on.app.desk.room.set_shown(True)
    QTest.qWait(100)
    counted = StyleChanges(qapp)
    desk_on.app.appearance.choose_theme("dark")
    counted.end()
    assert len(counted.times) > 100
    assert max(counted.times.values()) <= 3
    desk_on.app.desk.room.set_shown(False)


def test_themes_that_were_there_before_leave_no_trace(desk_on, qtbot):
    """Each widget has the place, the letters and the colours that it had in this theme before."""

    def looks():
        return [
            (widget.geometry(), widget.font().toString(), widget.palette())
            for widget in (desk_on.window, *desk_on.window.findChildren(QWidget))
            if widget.isVisible()
        ]

    desk_on.window.selection.select("A2")
    desk_on.app.appearance.choose_theme("dark")
    QTest.qWait(300)
    first = looks()
    for name in ("contrast", "light", "dark"):
        desk_on.app.appearance.choose_theme(name)
    qtbot.waitUntil(lambda: looks() == first)


def test_another_theme_leaves_what_is_scrolled_in_its_place(desk_on):
    desk_on.window.resize(1366, 600)
    desk_on.app.appearance.choose_theme("contrast")
    QTest.qWait(300)  # all is laid out
    bars = [bar for bar in desk_on.window.findChildren(QScrollBar) if bar.maximum() > 0]
    assert desk_on.window.rail.findChild(QObject, "scroller").verticalScrollBar() in bars
    for bar in bars:
        bar.setValue(bar.maximum())
    places = [bar.value() for bar in bars]
    desk_on.app.appearance.choose_theme("dark")
    QTest.qWait(300)
    assert [bar.value() for bar in bars] == places


# ------------------------------------------------------------------ the keys


@pytest.mark.parametrize("size", [100, 150])
def test_the_keys_fit_and_what_does_not_scrolls(desk_on, size):
    desk_on.app.appearance.choose_size(size)
    desk_on.press(Key.Key_F1, CTRL)
    box = QApplication.activeModalWidget()
    assert isinstance(box, KeysDialog)
    space = screen_of(box).availableSize()
    assert box.width() <= space.width()
    assert box.height() <= space.height()
    assert box.list.widget().minimumSizeHint().width() <= box.list.viewport().width()
    words = {label.text() for label in box.list.widget().findChildren(QLabel)}
    actions = [spec for spec in desk_on.window.actions_by_id.values() if spec.shortcuts()]
    static = {a.text() for a in actions if a.objectName() not in {"undo", "redo"}}
    assert static <= words
    bar = box.list.verticalScrollBar()
    if bar.maximum():
        QTest.keyClick(box.windowHandle(), Key.Key_Down)
        assert bar.value() > 0
    QTest.keyClick(box.windowHandle(), Key.Key_Escape)


@pytest.mark.parametrize("size", [100, 150])
def test_a_question_mark_shows_examples_that_fit_and_scroll(desk_on, size):
    desk_on.app.appearance.choose_size(size)
    QTest.keyClicks(desk_on.window.capture.line, "?")
    box = QApplication.activeModalWidget()
    assert isinstance(box, LineSheet)
    space = screen_of(box).availableSize()
    assert box.width() <= space.width()
    assert box.height() <= space.height()
    assert box.list.widget().minimumSizeHint().width() <= box.list.viewport().width()
    box.reject()
