"""Measuring the room: two lengths, asked for once, kept for the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from andfacil.ui.base.settings import open_settings
from andfacil.ui.base.typed_boxes import TypedBoxes
from andfacil.ui.room.measures import (
    Measures,
    is_asked_about,
    length_words,
    reach_words,
    read_length,
    recall,
    remember,
)
from andfacil.ui.room.measuring import RoomMeasuring
from andfacil.ui.screens.placement import Place, Placement, ScreenInfo
from tests.ui.desk_rig import CTRL, Key

DESK = ScreenInfo("Laptop", True, 0, 0, 1600, 900, "laptop")
HALL = ScreenInfo("Hall", False, 1600, 0, 1920, 1080, "Acme+X1+42")


@pytest.fixture(autouse=True)
def metric():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


class Placing(QObject):
    """Where the room stands, as told."""

    moved = Signal()

    def __init__(self):
        super().__init__()
        self.placement = Placement(DESK)

    def screens(self):
        return (DESK, HALL)

    def would_fill(self):
        return HALL.identity

    def go(self, place, screen=HALL, **more):
        self.placement = Placement(DESK, place, screen, **more)
        self.moved.emit()


class Room:
    """A room that notes how it is sized."""

    def __init__(self):
        self.placing = Placing()
        self.ratios = []

    def set_ratio(self, ratio):
        self.ratios.append(ratio)


class Hand:
    """The desk around the box."""

    def __init__(self, qtbot, folder):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.settings = open_settings(folder)
        self.room = Room()
        self.measuring = RoomMeasuring(
            self.room, self.settings, TypedBoxes(None, self.window), self.window
        )
        self.reach, self.offered, self.told = [], [], []
        self.measuring.reach_changed.connect(self.reach.append)
        self.measuring.offered.connect(self.offered.append)
        self.measuring.told.connect(self.told.append)

    @property
    def box(self):
        return self.measuring.box

    def type(self, image, seat):
        for field, text in ((self.box.image, image), (self.box.seat, seat)):
            field.clear()
            QTest.keyClicks(field, text)


@pytest.fixture
def hand(qtbot, tmp_path):
    hand = Hand(qtbot, tmp_path)
    yield hand
    if hand.box is not None:
        hand.box.close()


# ------------------------------------------------------------------ lengths


@pytest.mark.parametrize(
    ("text", "metres"),
    [
        ("2", 2.0),
        ("2.5", 2.5),
        ("2,5 m", 2.5),
        (" 250cm ", 2.5),
        ("8 ft", 2.4384),
        ("8' 6\"", 2.5908),
        ("8 ft 6 in", 2.5908),
        ("", None),
        ("m", None),
        ("two", None),
        ("2 miles", None),
        ("-2", None),
        ("2 x", None),
    ],
)
def test_lengths_are_read_as_people_write_them(text, metres):
    read = read_length(text)
    assert read == (pytest.approx(metres) if metres is not None else None)


def test_a_bare_number_is_what_people_measure_in():
    assert read_length("10", feet=True) == pytest.approx(3.048)
    assert length_words(3.048, feet=True) == "10 ft"
    assert length_words(2.5, feet=False) == "2.5 m"


@pytest.mark.parametrize("locale", ["en_GB", "de_DE", "fr_FR"])
@pytest.mark.parametrize("feet", [True, False])
def test_a_length_that_is_shown_can_be_read_again(locale, feet):
    QLocale.setDefault(QLocale(locale))
    for metres in (0.5, 2.0, 12.3):
        assert read_length(length_words(metres, feet=feet)) == pytest.approx(metres, abs=0.05)


def test_what_is_said_in_arabic_is_read_again(app):
    app.language.choose("ar")
    try:
        words = length_words(2.5, feet=False)
        assert words.endswith(" م")
        assert read_length(words) == 2.5
    finally:
        app.language.choose("en")


def test_the_reach_is_said_in_lengths_or_in_image_heights():
    assert reach_words(Measures(2.0, 10.0), feet=False) == "Readable to 10 m"
    assert reach_words(None, feet=False) == "Readable to 6 image heights"
    assert reach_words(Measures(2.0, 3.0), feet=False) == "Readable to 6 m"  # never below 3 heights


def test_each_screen_has_its_own(tmp_path):
    settings = open_settings(tmp_path)
    assert not is_asked_about(settings, "Acme+X1+42")
    remember(settings, "Acme+X1+42", Measures(2.0, 9.5))
    remember(settings, "Other#2", None)
    settings.sync()
    again = open_settings(tmp_path)
    assert recall(again, "Acme+X1+42") == Measures(2.0, 9.5)
    assert recall(again, "Other#2") is None
    assert is_asked_about(again, "Other#2")


@pytest.mark.parametrize("raw", ["2", "a b", "0 0", "2 -3", "2 900", "nan nan", "inf 3", "1 80"])
def test_nonsense_on_disc_is_no_measure(tmp_path, raw):
    settings = open_settings(tmp_path)
    settings.setValue("room/measures/x", raw)
    assert recall(settings, "x") is None


# ------------------------------------------------------------------ asked once


def test_a_new_screen_is_shown_at_once_and_asked_about_once(hand):
    hand.room.placing.go(Place.SCREEN)
    assert hand.reach[-1] == "Readable to 6 image heights"
    hand.measuring.ask_once()
    assert hand.box is None, "a box would take what is being typed"
    assert hand.offered[-1]
    assert len(hand.told) == 1
    assert "Ctrl+F5" in hand.told[0]
    hand.room.placing.go(Place.AWAY, None)
    assert not hand.offered[-1]
    hand.room.placing.go(Place.SCREEN)
    hand.measuring.ask_once()
    assert len(hand.told) == 1
    assert hand.offered[-1], "the button stays until the room is measured"


def test_the_box_holds_up_nobody(hand):
    hand.room.placing.go(Place.SCREEN)
    hand.measuring.open()
    assert not hand.box.isModal()
    QTest.keyClick(hand.box, Key.Key_Escape)
    assert hand.box is None
    hand.measuring.ask_once()
    assert hand.told == [], "who has seen the box knows"


def test_two_numbers_and_enter_size_the_room(hand):
    hand.room.placing.go(Place.SCREEN)
    hand.measuring.open()
    hand.type("2", "10")
    assert hand.box.outcome.text() == "Readable to 10 m"
    assert hand.reach[-1] == "Readable to 10 m"  # while it is typed
    assert hand.room.ratios == []
    QTest.keyClick(hand.box.seat, Key.Key_Return)
    assert hand.box is None
    assert hand.room.ratios == [5.0]
    assert not hand.offered[-1]
    assert hand.reach[-1] == "Readable to 10 m"


def test_it_is_remembered_by_the_screen(hand):
    remember(hand.settings, HALL.identity, Measures(2.0, 8.0))
    hand.room.placing.go(Place.SCREEN)
    assert hand.box is None
    assert hand.room.ratios == [4.0]
    hand.room.placing.go(Place.WINDOW, DESK)
    assert hand.room.ratios == [4.0, None]  # the usual one
    assert hand.reach[-1] == "Readable to 6 image heights"


def test_what_is_typed_and_not_kept_changes_nothing(hand):
    remember(hand.settings, HALL.identity, Measures(2.0, 8.0))
    hand.room.placing.go(Place.SCREEN)
    hand.measuring.open()
    assert (hand.box.image.text(), hand.box.seat.text()) == ("2 m", "8 m")
    hand.type("1", "9")
    QTest.keyClick(hand.box, Key.Key_Escape)
    assert recall(hand.settings, HALL.identity) == Measures(2.0, 8.0)
    assert hand.reach[-1] == "Readable to 8 m"


def test_lengths_that_cannot_be_meant_are_not_kept(hand):
    hand.room.placing.go(Place.SCREEN)
    hand.measuring.open()
    for image, seat, words in (
        ("2", "many", "written like this: 2.5 m"),
        ("200", "10", "written like this"),
        ("1", "30", "more than 12 image heights"),
    ):
        hand.type(image, seat)
        assert words in hand.box.outcome.text()
        assert not hand.box.keep.isEnabled()
        QTest.keyClick(hand.box.seat, Key.Key_Return)
        assert hand.box is not None
    assert not is_asked_about(hand.settings, HALL.identity)


@pytest.mark.parametrize("more", [{"place": Place.WINDOW}, {"over_desk": True}])
def test_a_window_or_a_room_over_the_desk_is_not_asked_about(hand, more):
    hand.room.placing.go(**({"place": Place.SCREEN} | more))
    hand.measuring.ask_once()
    assert (hand.box, hand.told, hand.offered[-1]) == (None, [], False)


# ------------------------------------------------------------------ at the desk


def test_by_keys_alone_at_the_desk(desk, qtbot):
    desk.press(Key.Key_F5, CTRL)
    box = desk.app.desk.measuring.box
    with qtbot.waitActive(box):
        box.activateWindow()
    desk.type("2 m")
    desk.press(Key.Key_Tab)
    desk.type("10")
    desk.press(Key.Key_Return)
    assert desk.app.desk.measuring.box is None
    desk.app.desk.room.placing.fill_screen()
    room = desk.app.desk.room.room
    height = room.height()
    assert room.board.views()[0].rows.style.look.px == -(-height * 5 // (200 * 0.714))
    assert desk.window.preview.reach == "Readable to 10 m"
    desk.app.desk.room.set_shown(False)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.type("+ x")
    assert desk.line == "+ x"


def test_the_empty_fields_show_how_a_length_is_written(hand):
    hand.measuring.open()
    assert "m" in hand.box.image.placeholderText()
    assert read_length(hand.box.seat.placeholderText().removeprefix("such as ")) is not None
