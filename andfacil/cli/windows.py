"""The only way from the command line to Qt: `picture` and the windows."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.domain.values.problems import WorldProblem
from andfacil.store.failures import translated_errors

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board

NO_QT = (
    "the windows need Qt's system libraries, and one is missing ({reason}); "
    "script/run installs them on Debian."
)
NO_DISPLAY = "there is no display here; 'andfacil picture' and 'andfacil export' work without one."


def open_home() -> int:
    """The home window; gives the exit status when it is closed."""
    _need_display()
    try:
        from andfacil.app import run_home
    except ImportError as error:
        raise _no_qt(error) from None
    return run_home()


def open_desk(session: str) -> int:
    """The desk window of one session; gives the exit status when it is closed."""
    path = Path(session)
    with translated_errors(path.name):
        try:
            os.stat(path)
        except FileNotFoundError:
            raise WorldProblem(
                "{name} is not there; 'andfacil new {name}' makes a new session.", name=session
            ) from None
    _need_display()
    try:
        from andfacil.app import run_desk
    except ImportError as error:
        raise _no_qt(error) from None
    return run_desk(path)


def paint_board(
    board: Board, *, view: str, size: tuple[int, int], theme: str, vector: bool = False
) -> bytes:
    """The board as PNG, or SVG where `vector` is set, painted off screen; `size` in px."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from andfacil.ui.desk.picture import board_picture
    except ImportError as error:
        raise _no_qt(error) from None
    return board_picture(board, view=view, size=size, theme_name=theme, vector=vector)


def _need_display() -> None:
    """Raise WorldProblem where Qt would abort."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if os.name == "posix" and os.uname().sysname == "Linux" and not named:
        raise WorldProblem(NO_DISPLAY)


def _no_qt(error: ImportError) -> WorldProblem:
    return WorldProblem(NO_QT, reason=str(error).partition(":")[0])
