"""The room: large enough for the farthest seat, nothing private, pages instead of small type."""

from __future__ import annotations

import datetime as dt
import sys
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QScrollBar

from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Phase, Side, Status
from andfacil.domain.views.room import room_view
from andfacil.ui.board.bridge import Bridge
from andfacil.ui.board.threads import Threads
from andfacil.ui.room.top import dots_of
from andfacil.ui.room.window import RoomWindow
from andfacil.ui.style.fonts import CAPITAL
from andfacil.ui.style.measures import floor_px
from tests.ui.boards import PRIVATE, many_board, modelled, night_board

SIZES = [(1920, 1080), (1280, 720), (1366, 768), (3840, 2160)]
LONG = "Need number {n} says what it has to say in so many words that it takes three lines"


class Room:
    """A room window of some size, with its desk."""

    def __init__(self, qtbot, theme, board, size=(1920, 1080)):
        self.session, self.model = modelled(board)
        self.window = RoomWindow(self.model, theme)
        self.window.top.clock = lambda: dt.datetime(2026, 11, 23, 18, 42)
        qtbot.addWidget(self.window, before_close_func=self.leave)  # holds the room until then
        self.window.resize(*size)
        self.window.show()
        qtbot.waitExposed(self.window)

    def leave(self, _window):
        """Qt paints once more after a test; a window collected by then would take all down."""

    def picture(self):
        return self.window.grab().toImage()

    def rows(self):
        """The rows shown of side A, the AND column and side B."""
        return [view.shown_rows() for view in self.window.board.views()]


@pytest.fixture
def room(qtbot, theme):
    return Room(qtbot, theme, night_board())


# ------------------------------------------------------------------ large enough


def heights_of_capitals(image, rect, colour):
    """Heights in px of the inked runs in a strip that holds capitals only."""
    runs, run = [], 0
    for y in range(rect.top(), rect.bottom()):
        inked = any(
            abs(image.pixelColor(x, y).lightness() - colour.lightness()) < 60
            for x in range(rect.left(), rect.right())
        )
        if inked:
            run += 1
        elif run:
            runs.append(run)
            run = 0
    return [*runs, run] if run else runs


@pytest.mark.parametrize("size", SIZES)
def test_capitals_are_measured_at_the_floor(qtbot, theme, size):
    """A capital on a card is at least 3/100 of the picture's height (farthest seat: 6 heights)."""
    board = night_board()
    room = Room(qtbot, theme, board, size)
    room.session.perform(propose.change_text(room.session.board, "A5", "HHH"))
    room.window.reveal("A5")
    view = room.window.board.views()[0]
    look = view.rows.style.look
    rect = view.rect_of(view.column.row("A5"))
    spot = view.viewport().mapTo(room.window, QPoint())
    strip = rect.translated(spot).adjusted(look.px * 3, 4, -look.px * 2, -4)
    measured = heights_of_capitals(room.picture(), strip, theme["ink"])
    assert measured
    assert min(measured) >= size[1] * 6 / 200 - 1


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("ratio", [3, 5, 8])
def test_every_word_has_at_least_the_floors_size(qtbot, theme, size, ratio, monkeypatch):
    """Whatever font is asked for while the room is painted is large enough, clock included."""
    from andfacil.ui.style import fonts as fonts_module

    asked = set()
    real = fonts_module.board_font

    def noted(px, *rest):
        asked.add(px)
        return real(px, *rest)

    for name, module in list(sys.modules.items()):
        if name.startswith("andfacil.ui") and hasattr(module, "board_font"):
            monkeypatch.setattr(module, "board_font", noted)
    room = Room(qtbot, theme, many_board(60, LONG), size)
    room.window.set_ratio(ratio)
    asked.clear()
    room.picture()
    floor = floor_px(size[1], ratio)
    assert min(asked) >= floor
    assert min(asked) * CAPITAL >= size[1] * ratio / 200 - 0.01


def test_a_smaller_window_has_smaller_type_of_the_same_share(qtbot, theme):
    for height in (540, 720, 1080):
        room = Room(qtbot, theme, night_board(), (height * 16 // 9, height))
        look = room.window.board.views()[0].rows.style.look
        assert look.px == floor_px(height)


# ------------------------------------------------------------------ nothing private


def words_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from words_in(part)
    elif hasattr(value, "__dataclass_fields__"):
        for field in fields(value):
            yield from words_in(getattr(value, field.name))


def test_the_rooms_values_hold_nothing_private(room):
    model = room.model
    shown = [*(card for column in model.columns() for card in column.cards()), model.frame]
    said = " ".join(words_in(shown))
    assert "Extra nights" in said
    assert PRIVATE not in said
    assert PRIVATE in " ".join(words_in(list(room.session.board)))
    assert PRIVATE not in " ".join(words_in(room_view(room.session.board)))


def test_private_words_change_no_pixel_of_the_room(room):
    board = room.session.board
    before = room.picture()
    room.session.perform(propose.change_card(board, replace(board["A1"], why="another reason")))
    room.session.perform(propose.change_caucus_note(board, "A1", "said in private"))
    room.session.perform(propose.add_parked(board, "the car park"))
    assert room.picture() == before


def test_no_controls(room):
    for kind in (QAbstractButton, QLineEdit):
        assert room.window.findChildren(kind) == []
    assert not any(bar.isVisible() for bar in room.window.findChildren(QScrollBar))


# ------------------------------------------------------------------ pages


def test_what_fits_is_one_page_without_words(room):
    room.window.set_ratio(4)
    assert room.window.board.pages.count == 1
    assert [len(rows) for rows in room.rows()] == [5, 3, 5]


def test_pages_are_equal_on_both_sides(qtbot, theme):
    board = many_board(24, LONG)
    room = Room(qtbot, theme, board)
    pages = room.window.board.pages
    assert pages.count > 3
    seen_a, seen_b = [], []
    for _ in range(pages.count):
        side_a, _, side_b = room.rows()
        assert side_a == side_b
        seen_a += side_a
        seen_b += side_b
        room.window.turn_page(1)
    assert seen_a == seen_b == list(range(24))
    assert pages.page == 0  # round and round


def test_cards_on_a_page_are_whole(qtbot, theme):
    room = Room(qtbot, theme, many_board(40, LONG))
    for _ in range(room.window.board.pages.count):
        for view in room.window.board.views():
            for row in view.shown_rows():
                assert view.viewport().rect().contains(view.rect_of(row))
        room.window.turn_page(1)


def test_what_has_just_been_said_is_on_the_page(qtbot, theme):
    room = Room(qtbot, theme, many_board(24, LONG))
    room.session.perform(propose.add_need(room.session.board, Side.B, "The newest of all"))
    view = room.window.board.views()[2]
    assert view.column.row("B25") in view.shown_rows()
    room.window.reveal("A1")
    assert 0 in room.rows()[0]


def test_keys_turn_pages(qtbot, theme):
    room = Room(qtbot, theme, many_board(24, LONG))
    QTest.keyClick(room.window, Qt.Key.Key_PageDown)
    assert room.window.board.pages.page == 1
    QTest.keyClick(room.window, Qt.Key.Key_PageUp)
    assert room.window.board.pages.page == 0


def test_threads_stay_on_the_page(qtbot, theme):
    room = Room(qtbot, theme, many_board(24, LONG))
    board = room.session.board
    room.session.perform(propose.add_solution(board, "One for all", meets=("A1", "A24", "B1")))
    room.window.reveal("A1")
    drawn = {
        thread.link.need
        for threads in room.window.findChildren(Threads)
        for thread in threads.threads()
        if not thread.away
    }
    assert drawn == {"A1", "B1"}


# ------------------------------------------------------------------ the frame around


def top_picture(room):
    return room.window.top.grab().toImage()


def test_every_phase_shows_its_dots(room):
    pictures = [top_picture(room)]
    for phase in (*(phase for phase in Phase if phase is not Phase.BUILD), None):
        details = room.session.board.details
        edit = propose.change_details(room.session.board, replace(details, phase=phase))
        room.session.perform(edit)
        pictures.append(top_picture(room))
    for number, picture in enumerate(pictures):
        assert picture not in pictures[:number]


@pytest.mark.parametrize(
    ("phase", "reached", "now"),
    [
        (Phase.PREPARE, 0, None),
        (Phase.OPEN, 1, 0),
        (Phase.BUILD, 4, 3),
        (Phase.SIGN, 7, 6),
        (Phase.REVIEW, 7, None),
    ],
)
def test_dots_up_to_now_are_full(phase, reached, now):
    dots = dots_of(phase)
    assert [full for full, _ in dots] == [number < reached for number in range(7)]
    assert [here for _, here in dots] == [number == now for number in range(7)]


def test_the_bridge_grows(room):
    bridge = room.window.findChild(Bridge)
    before = bridge.grab().toImage()
    assert "3 of 5 met, 1 promised" in bridge.accessibleName()
    room.session.perform(propose.toggle_meets(room.session.board, "AND1", "A5"))
    assert bridge.grab().toImage() != before
    assert "4 of 5 met, 1 promised" in bridge.accessibleName()
    assert bridge.accessibleName().count(";") == 1  # no badge: a non-negotiable is not met
    for ref in ("B2", "A3"):
        room.session.perform(propose.toggle_meets(room.session.board, "AND1", ref))
    assert bridge.accessibleName().endswith("Non-negotiables met")
    assert "sign" not in bridge.accessibleName()


@pytest.mark.parametrize(("met", "share"), [(0, 0.0), (3, 0.6), (5, 1.0)])
def test_the_solid_part_is_the_share_met(room, theme, met, share):
    board = room.session.board
    for ref in ("AND1", "AND2", "AND3"):
        room.session.perform(propose.delete(board, ref))
    meets = tuple(f"A{n}" for n in range(1, met + 1))
    room.session.perform(propose.add_solution(board, "Some", meets=meets))
    room.session.perform(propose.change_status(board, "AND4", Status.AGREED))
    bridge = room.window.findChild(Bridge)
    image, bar, middle = bridge.grab().toImage(), bridge._bar_rect(), bridge._middle()
    y = round(bar.center().y())
    solid = sum(image.pixelColor(x, y) == theme["side_a"] for x in range(int(middle.left())))
    assert solid / middle.left() == pytest.approx(share, abs=0.01)


def test_escape_closes(room):
    QTest.keyClick(room.window, Qt.Key.Key_Escape)
    assert not room.window.isVisible()


def test_show_on_fills_a_screen(room, qapp):
    room.window.show_on(qapp.primaryScreen())
    assert room.window.isFullScreen()
    room.window.close()


def test_frozen_stands_still_and_thaws(room):
    before = room.picture()
    room.window.set_frozen(True)
    room.session.perform(propose.change_text(room.session.board, "A1", "Other words"))
    assert room.picture() == before
    room.window.set_frozen(False)
    assert room.picture() != before


def test_black_is_black(room):
    room.window.set_black(True)
    image = room.picture()
    assert {image.pixelColor(x, y).name() for x in (5, 900) for y in (5, 500)} == {"#000000"}
    room.window.set_frozen(True)
    room.window.set_frozen(False)
    assert room.picture().pixelColor(900, 500).name() == "#000000"
    room.window.set_black(False)
    assert room.picture().pixelColor(900, 5).name() != "#000000"
