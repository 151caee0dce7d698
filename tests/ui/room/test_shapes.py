"""The room on pictures of any shape, upright ones included: whole words, nothing over anything."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.values.cards import Need, Side
from andfacil.ui.style.measures import floor_px
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
@pytest.mark.parametrize("name", ["02", "06"])
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


@pytest.mark.parametrize("size", UPRIGHT)
def test_a_turned_screen_brings_nobody_nearer(qtbot, theme, size):
    """Unmeasured, the type is that of the shorter side; measured, that of the measured height."""
    assumed = Room(qtbot, theme, case("06"), size, None)
    assert min(run.px for run in drawn_on(assumed.window)) >= floor_px(min(size))
    measured = Room(qtbot, theme, case("06"), size, 4.0)
    assert min(run.px for run in drawn_on(measured.window)) >= floor_px(size[1], 4.0)
