"""A board as a picture: painted by the very windows that people look at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from andfacil.ui.board.model.board import BoardModel
from andfacil.ui.board.model.desk_board import DeskModel
from andfacil.ui.board.off_screen import (
    delete_now,
    png_of,
    public_session,
    show_off_screen,
    svg_of,
)
from andfacil.ui.board.sheet import board_png, board_svg
from andfacil.ui.room.scene import BARE
from andfacil.ui.room.window import RoomWindow
from andfacil.ui.style.fonts import draw_han_for, load_fonts
from andfacil.ui.style.theme import Theme, new_application

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.ui.base.open_session import OpenSession

PROJECTOR = (1920, 1080)
"""The room within a picture of the desk, in px."""


def board_picture(
    board: Board,
    *,
    view: str,
    size: tuple[int, int],
    theme_name: str = "light",
    vector: bool = False,
) -> bytes:
    """A PNG or an SVG of `size` px: the `desk`, the `room` or its `overview` as in their window.

    The `sheet` is the whole board as papers have it, in its own size and in the light theme.
    """
    app = _application()
    if view == "sheet":
        Theme.load("light").apply(app)
        draw_han_for(board.details.language)
        return board_svg(board) if vector else board_png(board)
    theme = Theme.load(theme_name)
    theme.apply(app)
    draw_han_for(board.details.language)
    session = public_session(board)
    board = session.board
    model = BoardModel(session, session)
    if view in {"room", "overview"}:
        window: QWidget = _room(model, theme, board, overview=view == "overview")
    else:
        window = _desk_window(session, model, theme)
    return _svg(window, size) if vector else png_of(_painted(window, size))


def _application() -> QApplication:
    """The one that runs, or a new one."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = new_application(["andfacil"])
        load_fonts()
    return app


def _room(model: BoardModel, theme: Theme, board: Board, *, overview: bool = False) -> RoomWindow:
    window = RoomWindow(model, theme)
    window.show_scene(BARE._replace(overview=overview))
    date = board.details.date
    if date is not None:  # the same session gives the same picture
        window.top.clock = lambda: dt.datetime.combine(date, dt.time(9, 0))
    return window


def _desk_window(session: OpenSession, model: BoardModel, theme: Theme) -> QWidget:
    """The whole desk, with the room small in its corner."""
    from andfacil.ui.base.system_dialogs import Questions
    from andfacil.ui.desk.window import MainWindow
    from andfacil.ui.room.control import RoomControl
    from andfacil.ui.room.measures import reach_words
    from andfacil.ui.screens.system_screens import Screens

    room = _painted(_room(model, theme, session.board), PROJECTOR)
    control = RoomControl(session, model, theme, Screens(_application(), session), session)
    window = MainWindow(session, DeskModel(session, session), theme, Questions(), control)
    window.preview.show_picture(QPixmap.fromImage(room))
    window.preview.show_reach(reach_words(None, feet=False))
    return window


def _painted(window: QWidget, size: tuple[int, int]) -> QImage:
    """What `window` shows at this size, at one dot a px whatever the screen; then it is gone."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with _laid_out(window, size):
        window.render(image, QPoint())
    return image


def _svg(window: QWidget, size: tuple[int, int]) -> bytes:
    """The same as a drawing."""
    with _laid_out(window, size):
        return svg_of(lambda painter: window.render(painter, QPoint()), QSize(*size))


@contextmanager
def _laid_out(window: QWidget, size: tuple[int, int]) -> Iterator[None]:
    """`window` at this size, on no screen; then it is gone."""
    window.setMinimumSize(1, 1)
    show_off_screen(window, QSize(*size))
    yield
    window.close()
    delete_now(window)
