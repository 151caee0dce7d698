"""Pictures are what the windows show, at the size that was asked for."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import load_exchange
from andfacil.ui.desk.picture import board_picture
from tests.builders import ROOT
from tests.ui.boards import empty_board, night_board

CASES = sorted((ROOT / "tests/fixtures/cases").glob("*.json"))


@pytest.fixture(autouse=True)
def _fonts(fonts, theme):
    """The fonts are there, and the light theme is back for whoever comes next."""


def read(png):
    image = QImage.fromData(png, "PNG")
    assert not image.isNull()
    return image


@pytest.mark.parametrize("view", ["room", "desk"])
@pytest.mark.parametrize("theme_name", ["light", "dark", "contrast"])
def test_a_picture_has_its_size(view, theme_name):
    image = read(board_picture(night_board(), view=view, size=(1366, 768), theme_name=theme_name))
    assert (image.width(), image.height()) == (1366, 768)


def test_views_and_themes_differ():
    made = {
        board_picture(night_board(), view=view, size=(1280, 720), theme_name=name)
        for view in ("room", "desk")
        for name in ("light", "dark", "contrast")
    }
    assert len(made) == 6


def test_the_same_board_gives_the_same_picture():
    import datetime as dt

    board = night_board(date=dt.date(2026, 11, 23))
    one, other = (board_picture(board, view="room", size=(1280, 720)) for _ in range(2))
    assert one == other


def test_an_empty_board_has_a_picture():
    assert not read(board_picture(empty_board(), view="room", size=(1280, 720))).isNull()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_case_can_be_painted(path):
    board = Board(load_exchange(path.read_bytes()))
    assert not read(board_picture(board, view="room", size=(1920, 1080))).isNull()


def test_no_window_is_left(qapp):
    before = set(qapp.topLevelWidgets())
    board_picture(night_board(), view="desk", size=(1366, 768))
    assert {window for window in qapp.topLevelWidgets() if window.isVisible()} <= before
