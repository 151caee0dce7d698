"""How the desk's window is divided: pure numbers, no window."""

from __future__ import annotations

import pytest

from andfacil.ui.desk.panels.layout import LEAST_BOARD, Panel, divide

BOTH = frozenset(Panel)


@pytest.mark.parametrize(
    ("width", "height", "px", "there"),
    [
        (1600, 1000, 15, "rail inspector"),
        (1366, 768, 15, "rail inspector"),
        (1366, 768, 22, "inspector"),  # type at 150 %
        (1024, 640, 15, "inspector"),
        (900, 560, 15, ""),
        (800, 500, 15, ""),
        (2560, 1400, 15, "rail inspector"),
    ],
)
def test_panels_give_way_to_the_board_the_rail_first(width, height, px, there):
    found = divide(width, height, px, BOTH)
    assert [panel.value for panel in found.panels] == there.split()
    board = width - 2 * found.edges.around
    board -= sum(each + found.edges.across for each in found.panels.values())
    assert board >= LEAST_BOARD * px / 15
    assert not found.stacked


def test_a_panel_that_is_asked_for_is_there_in_place_of_the_other():
    for panel in Panel:
        assert list(divide(800, 500, 15, BOTH, panel).panels) == [panel]
    assert divide(800, 500, 15, BOTH, Panel.INSPECTOR).stacked


def test_a_panel_that_is_not_wanted_leaves_its_room():
    assert list(divide(1600, 1000, 15, {Panel.INSPECTOR}).panels) == [Panel.INSPECTOR]
    assert list(divide(1024, 640, 15, {Panel.RAIL}).panels) == [Panel.RAIL]


def test_low_windows_have_closer_rows():
    assert [divide(1366, height, 15, BOTH).tight for height in (768, 1000)] == [True, False]
    assert divide(1366, 1000, 22, BOTH).tight


@pytest.mark.parametrize(
    ("width", "px", "panel", "covers"),
    [
        (800, 30, Panel.INSPECTOR, True),  # type at 200 %
        (800, 30, Panel.RAIL, True),
        (800, 15, Panel.INSPECTOR, False),
        (1024, 30, Panel.INSPECTOR, False),
        (560, 15, Panel.INSPECTOR, True),  # a very small window, in any type
    ],
)
def test_a_panel_stands_in_the_place_of_a_board_that_would_cut_words(width, px, panel, covers):
    found = divide(width, 500, px, BOTH, panel)
    assert (found.covering is panel) is covers
    assert (found.panels[panel] == width - 2 * found.edges.around) is covers
    assert list(found.beside) == ([] if covers else [panel])
    assert divide(width, 500, px, BOTH).covering is None
