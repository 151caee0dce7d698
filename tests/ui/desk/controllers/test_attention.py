"""What the facilitator has the room look at, by keys at the desk and seen in the room."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from andfacil.domain.board.coverage import Ring
from andfacil.domain.values.cards import Need, Side, Status
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile
from andfacil.ui.room.pointer_dot import PointerDot
from andfacil.ui.room.typed_strip import TypedStrip
from tests.ui.boards import many_board
from tests.ui.conftest import open_desk
from tests.ui.desk_rig import CTRL, SHIFT, Key
from tests.ui.readers import said

BOTH = CTRL | SHIFT
LONG = "Need number {n} says what it has to say in so many words that it takes three lines"


@pytest.fixture
def room(desk, qtbot):
    """The room's window beside the desk; the keys stay at the desk."""
    return shown_room(desk, qtbot)


def shown_room(desk, qtbot):
    desk.app.desk.room.set_shown(True)
    window = desk.app.desk.room.room
    window.resize(1280, 720)
    qtbot.waitExposed(window)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return window


def lit(room):
    """The refs of the cards that are bright while the others are dimmed."""
    return {ref for view in room.board.views() for ref in view.lit_refs if view.column.find(ref)}


def picture(room):
    return room.grab().toImage()


def words_ink(room, ref, image=None):
    """How dark the darkest dot is in the middle of a card, against the lightest one."""
    image = image or picture(room)
    view = next(view for view in room.board.views() if view.column.find(ref))
    rect = view.rect_of(view.column.row(ref)).adjusted(40, 4, -40, -4)
    place = rect.translated(view.viewport().mapTo(room, QPoint()))
    inks = [
        image.pixelColor(x, y).lightness()
        for x in range(place.left(), place.right(), 2)
        for y in range(place.top(), place.bottom())
    ]
    return max(inks) - min(inks)


def places(room):
    """Where every card of the room stands."""
    return [
        [view.rect_of(row) for row in range(view.column.rowCount())] for view in room.board.views()
    ]


def ticked(desk, name):
    return desk.window.actions_by_id[name].isChecked()


# ------------------------------------------------------------------ spotlight


def test_the_selected_card_is_lit_and_nothing_jumps(desk, room):
    desk.window.selection.select("A2")
    before, bare = places(room), picture(room)
    desk.press(Key.Key_L, BOTH)
    assert lit(room) == {"A2"}
    assert places(room) == before
    assert words_ink(room, "B1") < words_ink(room, "B1", bare) / 2
    assert words_ink(room, "A2") == words_ink(room, "A2", bare)
    assert ticked(desk, "light_cards")
    desk.press(Key.Key_L, BOTH)
    assert lit(room) == set()
    assert picture(room) == bare
    assert not ticked(desk, "light_cards")


def test_a_pair_is_lit(desk, room):
    desk.window.selection.select("A1")
    desk.window.selection.toggle("B1")
    desk.press(Key.Key_L, BOTH)
    assert lit(room) == {"A1", "B1"}


def test_the_light_goes_on_to_another_card(desk, room):
    desk.window.selection.select("A1")
    desk.press(Key.Key_L, BOTH)
    desk.window.selection.select("B2")
    desk.press(Key.Key_L, BOTH)
    assert lit(room) == {"B2"}


@pytest.mark.parametrize(("ref", "side"), [("A1", Side.A), ("AND1", None), ("B1", Side.B)])
def test_a_column_is_lit_with_what_comes_into_it(desk, room, ref, side):
    desk.window.selection.select(ref)
    desk.press(Key.Key_O, BOTH)
    column = desk.app.desk.room.stage._model.column(side)
    assert lit(room) == {card.ref for card in column.cards()}
    desk.enter("b: A newcomer")
    assert ("B4" in lit(room) or "B3" in lit(room)) is (side is Side.B)
    desk.press(Key.Key_O, BOTH)
    desk.press(Key.Key_Escape)
    assert lit(room) == set()


def test_the_unmet_are_lit_until_they_are_met(desk, room):
    desk.press(Key.Key_M, BOTH)
    assert lit(room) == set()  # all of them are met
    assert desk.window.notices.text == "Every need is met."
    desk.enter("a: Nothing meets this")
    desk.press(Key.Key_M, BOTH)
    unmet = lit(room)
    assert unmet
    ring = desk.board.coverage.ring
    needs = desk.board.all_of(Need)
    assert unmet == {need.ref for need in needs if ring(need.ref) is not Ring.MET}
    desk.enter("b: One more that nothing meets")
    new = (lit(room) - unmet).pop()
    desk.enter(f"+ This does > {new.lower()}")
    solution = desk.window.selection.card_id
    desk.enter(f"{solution.lower()} agreed")
    assert desk.board[solution].status is Status.AGREED
    assert new not in lit(room)
    assert ticked(desk, "light_unmet")


def test_escape_in_the_empty_line_ends_the_light(desk, room):
    desk.window.selection.select("A1")
    desk.press(Key.Key_L, BOTH)
    desk.type("abc")
    desk.press(Key.Key_Escape)
    assert desk.line == ""
    assert lit(room) == {"A1"}
    desk.press(Key.Key_Escape)
    assert lit(room) == set()


def test_light_on_nothing_is_no_light(desk, room):
    desk.window.selection.select("")
    desk.window.actions_by_id["light_cards"].trigger()
    assert lit(room) == set()
    assert not ticked(desk, "light_cards")


def test_a_card_that_leaves_takes_its_light_along(desk, room):
    desk.window.selection.select("A1")
    desk.press(Key.Key_L, BOTH)
    desk.press(Key.Key_Delete)
    assert "A1" not in desk.board
    assert lit(room) == set()
    assert not ticked(desk, "light_cards")


def test_the_page_turns_to_the_card_in_the_light(app, tmp_path, qtbot):
    path = tmp_path / "many.andfacil"
    SessionFile.create(path, tuple(many_board(24, LONG)), EditKind.IMPORT).close()
    desk = open_desk(app, path, qtbot)
    room = shown_room(desk, qtbot)
    assert room.board.pages.count > 1
    desk.window.selection.select("B20")
    desk.press(Key.Key_L, BOTH)
    view = room.board.views()[2]
    assert view.column.row("B20") in view.shown_rows()


def test_the_room_comes_up_with_the_light_that_is_on(desk, qtbot):
    desk.window.selection.select("A1")
    desk.press(Key.Key_L, BOTH)
    assert lit(shown_room(desk, qtbot)) == {"A1"}


# ------------------------------------------------------------------ pointing


def move_mouse(desk, widget, place):
    """As the system tells it: to the window, which finds out whom it is about."""
    QTest.mouseMove(desk.window.windowHandle(), widget.mapTo(desk.window, place))


def hover(desk, ref, x=0.5, y=0.5):
    """The mouse over a card of the desk, without a button."""
    for view in desk.window.board.views():
        row = view.column.row(ref)
        if row >= 0:
            rect = view.rect_of(row)
            spot = QPoint(rect.x() + round(x * rect.width()), rect.y() + round(y * rect.height()))
            move_mouse(desk, view.viewport(), spot)
            return
    raise AssertionError(ref)


def dot_place(room):
    """The centre of the dot in the room, or None."""
    dot = room.findChild(PointerDot)
    return QPointF(dot.geometry().center()) if dot.isVisible() else None


def test_the_mouse_over_a_card_shows_at_the_same_card_in_the_room(desk, room, qtbot):
    desk.press(Key.Key_P, BOTH)
    hover(desk, "B1", 0.75, 0.5)
    hover(desk, "B1", 0.25, 0.5)
    qtbot.waitUntil(lambda: dot_place(room) is not None)
    view = room.board.views()[2]
    rect = view.rect_of(view.column.row("B1"))
    corner = view.viewport().mapTo(room, rect.topLeft())
    place = dot_place(room)
    assert abs(place.x() - corner.x() - 0.25 * rect.width()) < 6
    assert abs(place.y() - corner.y() - 0.5 * rect.height()) < 6
    desk.press(Key.Key_P, BOTH)
    assert dot_place(room) is None


def test_pointing_ends_when_the_mouse_leaves_the_board(desk, room, qtbot):
    desk.press(Key.Key_P, BOTH)
    hover(desk, "A1", 0.3)
    hover(desk, "A1", 0.6)
    qtbot.waitUntil(lambda: dot_place(room) is not None)
    move_mouse(desk, desk.window.capture, QPoint(5, 5))
    qtbot.waitUntil(lambda: dot_place(room) is None)
    assert ticked(desk, "point")
    desk.press(Key.Key_Escape)
    assert not ticked(desk, "point")


def test_without_pointing_the_mouse_shows_nothing(desk, room):
    hover(desk, "A1")
    assert dot_place(room) is None


def test_a_rest_on_a_card_of_another_page_turns_the_page(app, tmp_path, qtbot):
    path = tmp_path / "many.andfacil"
    SessionFile.create(path, tuple(many_board(24, LONG)), EditKind.IMPORT).close()
    desk = open_desk(app, path, qtbot)
    room = shown_room(desk, qtbot)
    desk.press(Key.Key_P, BOTH)
    rows = room.board.views()[0].shown_rows()
    hover(desk, f"A{rows.stop + 1}")
    assert dot_place(room) is None
    qtbot.waitUntil(lambda: dot_place(room) is not None)
    assert rows.stop in room.board.views()[0].shown_rows()


# ------------------------------------------------------------------ breaks


def test_a_break_by_minutes_hides_every_card(desk, room, qtbot):
    desk.press(Key.Key_F7, CTRL)
    assert desk.window.attention.bar.isVisible()
    desk.type("15")
    until = desk.window.attention.bar.told.text()
    assert re.fullmatch(r"back at \d\d:\d\d", until)
    desk.press(Key.Key_Return)
    assert desk.line_has_focus
    assert not desk.window.attention.bar.isVisible()
    assert room.curtain.rest.isVisible()
    assert until in room.curtain.rest.words
    heard = said(room)
    assert until in heard
    assert desk.board["A1"].text not in heard
    assert ticked(desk, "break")
    desk.press(Key.Key_F7, CTRL)
    assert not room.curtain.rest.isVisible()
    assert desk.window.notices.text == "The break is over."
    assert desk.board["A1"].text in said(room)
    assert not ticked(desk, "break")


def test_the_break_ends_from_the_rooms_own_window(desk, room, qtbot):
    desk.press(Key.Key_F7, CTRL)
    desk.press(Key.Key_Return)
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    QTest.keyClick(room.windowHandle(), Key.Key_F7, CTRL)
    assert not room.curtain.rest.isVisible()


def test_words_that_are_no_time_stay_and_say_so(desk, room):
    desk.press(Key.Key_F7, CTRL)
    desk.type("soon")
    desk.press(Key.Key_Return)
    bar = desk.window.attention.bar
    assert bar.isVisible()
    assert "14:35" in bar.told.text()
    assert not room.curtain.rest.isVisible()
    desk.press(Key.Key_Escape)
    assert not bar.isVisible()
    assert desk.line_has_focus
    assert not ticked(desk, "break")


def test_arrows_make_the_break_longer(desk, room):
    desk.press(Key.Key_F7, CTRL)
    line = desk.window.attention.bar.line
    assert line.text() == "10"
    desk.press(Key.Key_Up)
    assert line.text() == "15"
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Down)
    assert line.text() == "5"
    desk.press(Key.Key_Escape)


def test_a_break_without_a_time(desk, room):
    desk.press(Key.Key_F7, CTRL)
    desk.press(Key.Key_Delete)
    desk.press(Key.Key_Return)
    assert room.curtain.rest.words[0] == "Break"
    assert len(room.curtain.rest.words) == 2


def test_when_the_time_has_come_the_room_is_told(desk, room, qtbot):
    rest = room.curtain.rest
    now = dt.datetime(2026, 11, 23, 14, 25)
    rest.clock = lambda: now
    desk.app.desk.room.stage.begin_break(dt.datetime(2026, 11, 23, 14, 35))
    before = picture(room)
    assert "back at 14:35" in rest.accessibleName()
    now = dt.datetime(2026, 11, 23, 14, 35)
    rest._second.timeout.emit()
    assert "time to go on" in rest.accessibleName()
    assert picture(room) != before
    assert room.curtain.rest.isVisible()  # it ends when somebody ends it


def is_black(room):
    image = picture(room)
    return {image.pixelColor(x, y).name() for x in (5, 640) for y in (5, 360)} == {"#000000"}


def test_black_wins_over_a_break_and_a_break_over_a_still_picture(desk, room):
    board = picture(room)
    desk.press(Key.Key_F6)
    desk.press(Key.Key_F7, CTRL)
    desk.press(Key.Key_Return)
    resting = picture(room)
    assert resting != board
    desk.press(Key.Key_F7)
    assert is_black(room)
    desk.press(Key.Key_F7)
    assert picture(room) == resting
    desk.enter("a: Said during the break")
    desk.press(Key.Key_F7, CTRL)
    assert picture(room) == board  # still frozen
    desk.press(Key.Key_F6)
    assert picture(room) != board


def test_a_picture_frozen_during_a_break_is_the_boards(desk, room):
    board = picture(room)
    desk.press(Key.Key_F7, CTRL)
    desk.press(Key.Key_Return)
    desk.press(Key.Key_F6)
    assert room.curtain.rest.isVisible()
    desk.press(Key.Key_F7, CTRL)
    assert picture(room) == board


# ------------------------------------------------------------------ nothing for readers, either


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ([(Key.Key_F7, Qt.KeyboardModifier.NoModifier)], "The room is black"),
        ([(Key.Key_F6, Qt.KeyboardModifier.NoModifier)], "The picture stands still"),
        ([(Key.Key_F7, CTRL), (Key.Key_Return, Qt.KeyboardModifier.NoModifier)], "back at"),
    ],
)
def test_a_veiled_room_tells_a_screen_reader_nothing_of_the_board(desk, room, keys, told):
    from tests.ui.readers import tree

    for key, modifiers in keys:
        desk.press(key, modifiers)
    desk.enter("a: CANARY said meanwhile")
    title = desk.board.details.title
    everything = "\n".join(node.words for node in tree(room))  # the hidden parts, too
    assert told in everything
    for secret in ("CANARY", desk.board["B1"].text, "met"):
        assert secret not in everything
    assert title in desk.window.windowTitle()
    for key, modifiers in keys[:1]:
        desk.press(key, modifiers)
    assert "CANARY" in said(room)


# ------------------------------------------------------------------ what is typed


def strip(room):
    return room.findChild(TypedStrip)


def typed(room):
    return strip(room).accessibleName()


def test_the_room_sees_what_is_typed_only_when_it_is_let(desk, room):
    desk.type("fresh")
    assert not strip(room).isVisible()
    desk.press(Key.Key_T, BOTH)
    assert strip(room).isVisible()
    assert typed(room) == "fresh"
    desk.type(" air // a secret")
    assert typed(room) == "fresh air"
    desk.press(Key.Key_Return)
    assert typed(room) == ""
    desk.type("a1 heard")
    assert typed(room) == ""
    desk.press(Key.Key_Escape)
    desk.press(Key.Key_T, BOTH)
    assert not strip(room).isVisible()


def test_the_strip_has_its_place_before_the_first_letter(desk, room):
    desk.press(Key.Key_T, BOTH)
    before = places(room)
    desk.type("many words that go on and on and on and on until nobody can see the first of them")
    assert places(room) == before
    for view in room.board.views():
        cards = view.rect().translated(view.mapTo(room, QPoint()))
        assert not strip(room).geometry().intersects(cards)
    assert room.rect().contains(strip(room).geometry())


def test_what_is_typed_hidden_never_shows(desk, room):
    desk.press(Key.Key_T, BOTH)
    desk.type("before")
    assert typed(room) == "before"
    desk.window.capture.hiding.set_on(True)
    assert typed(room) == ""
    desk.type(" and after")
    assert typed(room) == ""
    desk.press(Key.Key_Return)
    desk.window.capture.hiding.set_on(False)
    desk.press(Key.Key_Up, Qt.KeyboardModifier.AltModifier)  # the hidden card, to be amended
    assert desk.line.endswith("before and after")
    assert typed(room) == ""


def test_light_does_not_fall_on_hidden_cards(desk, room):
    desk.window.capture.hiding.set_on(True)
    desk.enter("a: CANARY")
    desk.press(Key.Key_L, BOTH)
    assert desk.window.selection.card.hidden
    assert lit(room) == set()


def test_the_desk_says_what_the_room_sees(desk, room):
    desk.press(Key.Key_T, BOTH)
    assert desk.window.notices.text == "The room sees what is typed."
    desk.press(Key.Key_F7, CTRL)
    desk.press(Key.Key_Return)
    assert "The room has a break" in desk.window.notices.text
    assert "F7" in desk.window.notices.text


def test_the_preview_follows_within_half_a_second(desk, room, qtbot):
    told = []
    desk.app.desk.room.picture_changed.connect(told.append)
    qtbot.wait(450)
    told.clear()
    desk.press(Key.Key_F7, CTRL)
    with qtbot.waitSignal(desk.app.desk.room.picture_changed, timeout=500):
        desk.press(Key.Key_Return)
    assert told[-1].toImage() == picture(room)


def test_a_private_note_is_never_in_the_strip(desk, room):
    desk.press(Key.Key_T, BOTH)
    desk.window.selection.select("A1")
    desk.press(Key.Key_I, CTRL)
    desk.type("said in private")
    assert typed(room) == ""


# ------------------------------------------------------------------ columns change places


def side_on_left(board):
    views = board.views()
    return min(views, key=lambda view: view.mapTo(board, QPoint()).x()).column.side


def test_the_columns_change_places_on_both_screens_and_back(desk, room):
    assert side_on_left(room.board) is side_on_left(desk.window.board) is Side.A
    desk.press(Key.Key_X, BOTH)
    assert side_on_left(room.board) is side_on_left(desk.window.board) is Side.B
    desk.press(Key.Key_Z, CTRL)
    assert side_on_left(room.board) is side_on_left(desk.window.board) is Side.A


def test_swapped_columns_are_kept_with_the_session(desk, qtbot):
    path = desk.app.desk.path
    desk.press(Key.Key_X, BOTH)
    desk.app.show_home()
    again = open_desk(desk.app, path, qtbot)
    assert side_on_left(again.window.board) is Side.B
    again.press(Key.Key_Up)
    again.window.selection.select("B1")
    again.press(Key.Key_Right)
    assert again.window.selection.card_id.startswith("AND")
    again.press(Key.Key_Right)
    assert again.window.selection.card_id.startswith("A")


def test_the_title_stays_where_reading_begins(desk, room):
    """Only the sides change places; words still run from left to right."""
    before = room.top.grab().toImage()
    desk.press(Key.Key_X, BOTH)
    assert room.top.grab().toImage() == before
