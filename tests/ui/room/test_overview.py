"""The overview: the whole board on one picture, and not a letter below the floor."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPathStroker

from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.values.cards import Details, Need, Side, Status
from andfacil.ui.board.overview.paint import route
from andfacil.ui.room.scene import BARE
from andfacil.ui.style.measures import floor_px
from tests.ui.boards import details, empty_board
from tests.ui.room.test_legible import Room as SizedRoom
from tests.ui.room.test_legible import drawn_on
from tests.ui.room.test_pages import meeting_board, on_the_wall
from tests.ui.room.test_room_window import Room

SIZES = [(1920, 1080), (1366, 768), (1024, 768)]
WHOLE = BARE._replace(overview=True)


def in_language(board, language):
    return Board([details(language=language) if isinstance(c, Details) else c for c in board])


def overview_of(qtbot, theme, board, size=(1920, 1080), ratio=6.0):
    room = SizedRoom(qtbot, theme, board, size, ratio)
    room.window.show_scene(WHOLE)
    return room


def refs_of(board):
    return {card.id for card in board if card.id[0] in "AB"}


@pytest.mark.parametrize("size", SIZES[:2])
@pytest.mark.parametrize("count", [3, 9, 20])
@pytest.mark.parametrize("language", ["en", "ar", "ja"])
def test_every_card_is_seen(qtbot, theme, count, size, language):
    board = in_language(meeting_board(count, count, count), language)
    room = overview_of(qtbot, theme, board, size)
    assert room.window.overview.count == 1
    assert set(room.window.overview.placed()) == refs_of(board)


@pytest.mark.parametrize("ratio", [4, 6, 8])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [1, 9, 20, 60])
@pytest.mark.parametrize("language", ["en", "ar", "ja"])
def test_nothing_is_small_and_nothing_lies_over_anything(
    qtbot, theme, count, size, ratio, language
):
    board = in_language(meeting_board(count, count + 1, count), language)
    room = overview_of(qtbot, theme, board, size, ratio)
    overview, seen = room.window.overview, set()
    for _ in range(overview.count):
        words = drawn_on(room.window)
        assert [run for run in words if run.px < floor_px(size[1], ratio)] == []
        places = overview.placed()
        seen |= set(places)
        boxes = [place.tile.box for place in places.values()]
        assert all(QRectF(overview.rect()).contains(box) for box in boxes)
        for one, other in itertools.combinations(boxes, 2):
            assert not one.intersects(other)
        for place in places.values():
            assert place.column.adjusted(-1, -1, 1, 1).contains(place.tile.box)
            assert not place.tile.ref.intersects(place.tile.mark)
        room.window.turn_page(1)
    assert seen == refs_of(board)


def test_words_give_way_before_the_type_does(qtbot, theme):
    lines = {}
    for count in (2, 9, 20):
        room = overview_of(qtbot, theme, meeting_board(count, count, count))
        tile = room.window.overview.placed()["A1"].tile
        lines[count] = tile.words.lines if tile.words else 0
    assert lines == {2: 3, 9: 1, 20: 0}


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("count", [9, 20])
def test_every_thread_runs_from_card_to_card_and_over_no_other(qtbot, theme, count, language):
    board = in_language(meeting_board(count, count, count), language)
    room = overview_of(qtbot, theme, board)
    placed, style = room.window.overview.placed(), room.window.overview.style_of_refs
    links = list(room.model.links())
    assert len(links) == 2 * count
    for link in links:
        path = route(placed[link.need], placed[link.solution], style)
        ends = [placed[ref].tile.box.adjusted(-1, -1, 1, 1) for ref in (link.need, link.solution)]
        assert ends[0].contains(path.pointAtPercent(0))
        assert ends[1].contains(path.pointAtPercent(1))
        line = QPainterPathStroker().createStroke(path)
        for ref, place in placed.items():
            if ref not in {link.need, link.solution}:
                assert not line.intersects(place.tile.box.adjusted(1, 1, -1, -1)), (link, ref)


def test_it_follows_what_is_done_to_the_pixel(qtbot, theme):
    room = Room(qtbot, theme, meeting_board(), (960, 540))
    room.window.show_scene(WHOLE)
    on_the_wall(room, qtbot)
    for edit in (
        lambda board: propose.change_status(board, "AND2", Status.AGREED),
        lambda board: propose.toggle_breaks(board, "AND1", "B7"),
        lambda board: propose.change_text(board, "A3", "In other words"),
        lambda board: propose.delete(board, "B2"),
    ):
        room.session.perform(edit(room.session.board))
    seen = on_the_wall(room, qtbot)
    fresh = Room(qtbot, theme, room.session.board, (960, 540))
    fresh.window.show_scene(WHOLE)
    assert seen == on_the_wall(fresh, qtbot)


def test_the_bridge_and_the_top_stay(qtbot, theme):
    room = overview_of(qtbot, theme, meeting_board())
    window = room.window
    bridge = QRectF(window.board.bridge.geometry().translated(window.board.pos()))
    assert not QRectF(window.overview.geometry()).intersects(bridge)
    assert not window.overview.geometry().intersects(window.top.geometry())
    words = {run.words for run in drawn_on(window)}
    assert "5 of 9 met, 4 promised" in words


def test_empty_columns_are_no_trouble(qtbot, theme):
    room = overview_of(qtbot, theme, empty_board())
    assert room.window.overview.placed() == {}
    assert room.window.overview.count == 1
    need = Need(id="A1", order=1, side=Side.A, text="")
    room.session.perform(propose.add_need(room.session.board, Side.A, "the first"))
    assert set(room.window.overview.placed()) == {need.id}


def test_leaving_shows_the_page_that_was_there(qtbot, theme):
    room = SizedRoom(qtbot, theme, meeting_board())
    room.window.turn_page(1)
    before = room.picture()
    room.window.show_scene(WHOLE)
    assert room.picture() != before
    room.window.turn_page(1)
    room.window.show_scene(BARE)
    assert room.picture() == before
