"""The room on pictures of any shape, upright ones included: whole words, nothing over anything."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from andfacil.domain.board.board import Board
from andfacil.domain.editing.hiding import swap_columns
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Need, Side, Solution
from andfacil.ui.room.scene import BARE, Pause, Typed
from andfacil.ui.room.slides.slide import Slide, SlideKind
from andfacil.ui.style.measures import floor_px
from tests.builders import changed
from tests.ui.room.test_legible import Room, board_of, drawn_on

CASES = Path(__file__).parents[2] / "fixtures" / "cases"
UPRIGHT = [(1080, 1920), (1200, 1920), (810, 1080), (1080, 1440), (1080, 1080)]
LYING = [(1440, 1080), (1920, 1080), (2560, 1080)]


def case(name):
    return Board(load_exchange(next(CASES.glob(f"{name}*.json")).read_bytes()))


def geometries(room):
    """Where each column, the bridge and the top bar are in the window (px)."""
    board = room.window.board
    parts = [*board._panels.values(), board.bridge, room.window.top]
    return [
        part.rect().translated(part.mapTo(room.window, part.rect().topLeft())) for part in parts
    ]


@pytest.mark.parametrize("size", [*UPRIGHT, *LYING])
@pytest.mark.parametrize("name", ["02", "06", "07"])
def test_no_part_is_over_another_and_no_word_is_cut(qtbot, theme, name, size):
    board = case(name)
    room = Room(qtbot, theme, board, size, None)
    parts = geometries(room)
    assert not any(one.intersects(other) for one, other in combinations(parts, 2))
    assert all(room.window.rect().contains(part) for part in parts)
    written = " ".join(card.text for card in board if hasattr(card, "text"))
    names = f"{board.details.title} {board.details.side_a.name} {board.details.side_b.name}"
    known = set(re.findall(r"\w+", f"{written} {names}"))
    for run in drawn_on(room.window):
        if run.words.endswith("…") and run.words[:-1].strip(" ·") != run.words[:-1]:
            continue  # whole parts were left out
        if run.words.endswith("…"):
            last = re.findall(r"\w+", run.words)[-1:]
            assert set(last) <= known, run.words


@pytest.mark.parametrize("size", UPRIGHT)
def test_an_upright_room_has_its_columns_one_below_the_other(qtbot, theme, size):
    room = Room(qtbot, theme, case("06"), size, None)
    tops = [panel.y() for panel in room.window.board._panels.values()]
    assert tops == sorted(set(tops))
    assert {panel.width() for panel in room.window.board._panels.values()} == {
        room.window.board.width()
    }


@pytest.mark.parametrize("size", [*UPRIGHT, *LYING])
def test_every_need_is_seen_on_some_page(qtbot, theme, size):
    board = board_of(30)
    room = Room(qtbot, theme, board, size, None)
    seen = {side: set() for side in Side}
    for rows_a, _, rows_b in room.pages():
        for side, rows, view in ((Side.A, rows_a, room.views[0]), (Side.B, rows_b, room.views[2])):
            seen[side] |= {view.column.card(row).ref for row in rows}
            assert all(view.viewport().rect().contains(view.rect_of(row)) for row in rows)
    for side in Side:
        assert seen[side] == {need.ref for need in board.all_of(Need) if need.side is side}


TALL = [(1440, 2560), (2160, 3840), (1200, 1600), (768, 1024), (1080, 1350), (1024, 1024)]
"""Upright screens on which a kitchen's needs were cut once."""

HEADLINE = 60
MORE = [(720, 1280), (1600, 2560), (1536, 2048), (1280, 1024), (900, 900), (3440, 1440)]


@pytest.mark.parametrize("size", [*TALL, *MORE])
def test_every_need_is_read_whole_on_a_screen_of_any_shape(qtbot, theme, size):
    board = case("12")
    room = Room(qtbot, theme, board, size, None)
    said = {need.ref: words_in(need.text) for need in board.all_of(Need)}
    for shown in room.pages():
        drawn = {word for run in drawn_on(room.window) for word in words_in(run.words)}
        for rows, view in zip(shown, room.views, strict=True):
            for ref in {view.column.card(row).ref for row in rows} & set(said):
                assert said.pop(ref) <= drawn, ref
    assert not said


@pytest.mark.parametrize("size", [(1080, 1080), (1200, 1350), (1440, 1080), (1920, 1080)])
@pytest.mark.parametrize("name", ["02", "03"])
def test_a_headline_is_read_whole_in_a_narrow_room(qtbot, theme, name, size):
    """Up to about sixty letters; more is for the large view."""
    board = case(name)
    room = Room(qtbot, theme, board, size, None)
    needs = [need for need in board.all_of(Need) if len(need.text) <= HEADLINE]
    said = {need.ref: words_in(need.text) for need in needs}
    for shown in room.pages():
        drawn = {word for run in drawn_on(room.window) for word in words_in(run.words)}
        for rows, view in zip(shown, room.views, strict=True):
            for ref in {view.column.card(row).ref for row in rows} & set(said):
                assert said.pop(ref) <= drawn, ref
    assert not said


def test_an_article_alone_is_no_name_of_a_side(qtbot, theme):
    board = case("02")
    name = "The management of the district hospital"
    side = replace(board.details.side_a, name=name)
    told = replace(board.details, side_a=side)
    board = Board([told if card.id == told.id else card for card in board])
    room = Room(qtbot, theme, board, (1440, 1080), None)
    assert any("management" in run.words for run in drawn_on(room.window))


def test_captions_that_would_be_cut_leave_their_room_to_the_needs(qtbot, theme):
    room = Room(qtbot, theme, case("07"), (1440, 1080), None)
    assert not any("…" in run.words and "غير" in run.words for run in drawn_on(room.window))
    said = " ".join(run.words for run in drawn_on(room.window))
    assert words_in("ماء شرب مضمون للعاصمة لخمسين سنة") <= words_in(said)


def test_names_that_begin_alike_give_way_to_their_letters(qtbot, theme):
    """Cut to "The side of ..." both would read the same."""
    room = Room(qtbot, theme, case("07"), (1440, 1080), None)
    room.window.show_scene(BARE._replace(overview=True))
    assert not any("الجانب" in run.words for run in drawn_on(room.window.overview))
    wide = Room(qtbot, theme, case("07"), (1920, 1080), None)
    wide.window.show_scene(BARE._replace(overview=True))
    assert sum("الجانب" in run.words for run in drawn_on(wide.window.overview)) == 2


@pytest.mark.parametrize("size", UPRIGHT)
def test_a_turned_screen_brings_nobody_nearer(qtbot, theme, size):
    """Unmeasured, the type is that of the shorter side; measured, that of the measured height."""
    assumed = Room(qtbot, theme, case("06"), size, None)
    assert min(run.px for run in drawn_on(assumed.window)) >= floor_px(min(size))
    measured = Room(qtbot, theme, case("06"), size, 4.0)
    assert min(run.px for run in drawn_on(measured.window)) >= floor_px(size[1], 4.0)


def scenes(board):
    """Everything that the room can show beside the board."""
    need = {side: next(n.ref for n in board.all_of(Need) if n.side is side) for side in Side}
    solution = next(iter(board.all_of(Solution))).ref
    typed = "Nobody works more than three nights in a row, whatever the season of the year"
    return {
        "overview": BARE._replace(overview=True),
        "commitments": BARE._replace(slide=Slide(SlideKind.COMMITMENTS)),
        "parked": BARE._replace(slide=Slide(SlideKind.PARKED)),
        "read back": BARE._replace(slide=Slide(SlideKind.READ_BACK, 6)),
        "one large": BARE._replace(large=(need[Side.A],)),
        "pair large": BARE._replace(large=(need[Side.A], need[Side.B])),
        "solution large": BARE._replace(large=(need[Side.B], solution)),
        "break": BARE._replace(pause=Pause(dt.datetime(2099, 1, 1, 15, 30))),
        "typed": BARE._replace(line=Typed(typed, Side.A)),
    }


def words_in(text):
    return set(re.findall(r"\w+", text))


@pytest.mark.parametrize("name", ["02", "03", "06", "07"])
def test_no_picture_of_an_upright_room_cuts_a_word(qtbot, theme, name):
    """Each is compared with the same one on a wall with room for everything."""
    board = case(name)
    wide = Room(qtbot, theme, board, (3840, 2160), 2.0)
    known = words_in(" ".join(repr(card) for card in board))
    known |= words_in(" ".join(wide.model.words.pages(1, 2, 9)))
    known |= words_in(wide.model.words("pages.lead", refs="", page=2))
    pictures = scenes(board)
    for scene in pictures.values():
        wide.window.show_scene(scene)
        known |= {word for run in drawn_on(wide.window) for word in words_in(run.words)}
        known |= words_in(scene.line.text if scene.line else "")
    for size in ((1080, 1920), (1080, 1440), (1080, 1080)):
        room = Room(qtbot, theme, board, size, None)
        for what, scene in pictures.items():
            room.window.show_scene(scene)
            layer = layer_of(room.window, what)
            runs = drawn_on(layer)
            cut = {word for run in runs for word in words_in(run.words)} - known
            assert not {word for word in cut if not word.isdecimal()}, (size, what)
            assert all(run.px >= floor_px(min(size)) for run in runs), (size, what)


def layer_of(window, what):
    """The widget that shows the scene."""
    if what in {"commitments", "parked", "read back"}:
        return window.slides
    if "large" in what:
        return window.large
    return window.overview if what == "overview" else window


@pytest.mark.parametrize("size", UPRIGHT)
@pytest.mark.parametrize("swapped", [False, True])
def test_two_large_cards_are_one_below_the_other(qtbot, theme, size, swapped):
    room = Room(qtbot, theme, case("02"), size, None)
    if swapped:
        room.session.perform(swap_columns(room.session.board))
    room.window.show_scene(BARE._replace(large=("A1", "B1")))
    first, second = room.window.large.larges
    assert [first.card.ref, second.card.ref] == (["B1", "A1"] if swapped else ["A1", "B1"])
    assert first.box.bottom() < second.box.top()
    assert first.box.width() == second.box.width() == room.window.large.width()
    assert second.box.bottom() <= room.window.large.height()


def test_a_word_too_long_for_a_large_card_is_whole_and_smaller(qtbot, theme):
    word = "Schichtplanverantwortung"
    board = board_of(4)
    need = replace(next(iter(board.all_of(Need))), text=f"{word} für alle")
    board = Board([need if card.id == need.id else card for card in board])
    room = Room(qtbot, theme, board, (1920, 1080), None)
    room.window.show_scene(BARE._replace(large=(need.ref, "B1")))
    assert any(word in run.words for run in drawn_on(room.window.large))


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)])
def test_a_letter_with_many_accents_stays_on_its_card(qtbot, theme, size):
    def picture(text):
        room = Room(qtbot, theme, changed(case("02"), "A1", text=text), size, None)
        return room, room.window.grab().toImage()

    accents = "".join(chr(0x300 + number % 0x40) for number in range(120))
    _, plain = picture("Quiet nights")
    room, high = picture(f"Q{accents}uiet nights")
    view = room.views[0]
    row = next(n for n in range(view.column.rowCount()) if view.column.card(n).ref == "A1")
    card = view.rect_of(row).translated(view.viewport().mapTo(room.window, QPoint(0, 0)))
    apart = [
        (x, y)
        for x in range(0, plain.width(), 3)
        for y in range(0, plain.height(), 3)
        if not card.contains(x, y) and plain.pixel(x, y) != high.pixel(x, y)
    ]
    assert apart == []
    assert plain != high


@pytest.mark.parametrize("size", UPRIGHT)
def test_a_pair_in_an_upright_room_begins_whole_in_letters_of_one_size(qtbot, theme, size):
    """In a square one every page had a line or two of each card, six pages of them."""
    room = Room(qtbot, theme, case("02"), size, None)
    room.window.show_scene(scenes(case("02"))["pair large"])
    larges = room.window.large.larges
    assert len({large.flow.layouts[0].font().pixelSize() for large in larges}) == 1
    assert all(large.begins_whole for large in larges)
    runs = drawn_on(layer_of(room.window, "pair large"))
    assert all(run.px >= floor_px(min(size)) for run in runs)


@pytest.mark.parametrize("size", [(1080, 1920), (1080, 1080), (2560, 1080)])
def test_the_overview_names_both_sides_or_none(qtbot, theme, size):
    board = case("02")
    room = Room(qtbot, theme, board, size, None)
    room.window.show_scene(scenes(board)["overview"])
    said = words_in(" ".join(run.words for run in drawn_on(layer_of(room.window, "overview"))))
    named = {
        party.name.split()[0] in said for party in (board.details.side_a, board.details.side_b)
    }
    assert named == {size == (2560, 1080)}


@pytest.mark.parametrize("size", [(1080, 1920), (1080, 1080), (1920, 1080), (2560, 1080)])
def test_a_pair_shown_large_names_both_sides(qtbot, theme, size):
    """At 21:9 one name had room beside its ref, and the other side had none."""
    board = case("02")
    room = Room(qtbot, theme, board, size, None)
    room.window.show_scene(scenes(board)["pair large"])
    runs = drawn_on(layer_of(room.window, "pair large"))
    said = words_in(" ".join(run.words for run in runs))
    for party in (board.details.side_a, board.details.side_b):
        assert party.name.split()[0] in said
    assert all(run.px >= floor_px(min(size)) for run in runs)


@pytest.mark.parametrize(
    ("name", "size", "most"),
    [("02", (1080, 1080), 2), ("02", (1440, 1080), 2), ("07", (1080, 1080), 3)],
)
def test_a_solution_beside_a_need_takes_few_pages_on_a_narrow_picture(
    qtbot, theme, name, size, most
):
    """It was three pages, and eight in Arabic: letters twice the board's had a word a line."""
    board = case(name)
    room = Room(qtbot, theme, board, size, None)
    room.window.show_scene(scenes(board)["solution large"])
    assert room.window.large.count <= most
    runs = drawn_on(layer_of(room.window, "solution large"))
    assert all(run.px >= floor_px(min(size)) for run in runs)
