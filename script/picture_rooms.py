"""Pictures of the room: boards in every theme, and what everybody's eyes are led to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from picture_boards import ROOM_BOARDS, answered, building
from picture_tools import (
    CLOCK,
    Desks,
    grab,
    in_threes,
    sheet,
    smaller,
    trigger,
    type_line,
    write_small,
)
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from andfacil.ui.room.scene import Pointer

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from andfacil.domain.board.board import Board
    from andfacil.ui.desk.window import MainWindow
    from andfacil.ui.room.stage import RoomStage

PROJECTOR, OLD_PROJECTOR = (1920, 1080), (1024, 768)
DESK, SHARED = (1600, 1000), (1280, 720)
THEMES = ("light", "dark", "contrast")
TILE = 450
"""Height of a picture on a sheet, in px."""


class State(NamedTuple):
    """How a state is reached, and which windows show it; `size` is the room's, in px."""

    reach: Callable[[MainWindow, RoomStage], None]
    desk: bool = False
    room: bool = True
    size: tuple[int, int] = PROJECTOR
    board: Callable[[], Board] = building


# ---------------------------------------------------------------------------- states


def select(window: MainWindow, *refs: str) -> None:
    """Take cards in hand."""
    window.selection.select(refs[0])
    for ref in refs[1:]:
        window.selection.toggle(ref)


def on_cards(action: str, *refs: str) -> Callable[[MainWindow, RoomStage], None]:
    """An action of the menus for these cards."""

    def reach(window: MainWindow, _stage: RoomStage) -> None:
        select(window, *refs)
        trigger(action)(window)

    return reach


def at_the_desk(action: str) -> Callable[[MainWindow, RoomStage], None]:
    """An action of the menus."""
    return lambda window, _stage: trigger(action)(window)


def point(_window: MainWindow, stage: RoomStage) -> None:
    """The mouse over a solution."""
    stage.point_at(Pointer("AND2", 0.45, 0.6))


def rest(minutes: int, _window: MainWindow, stage: RoomStage) -> None:
    """A break that ends so many minutes from now."""
    stage.begin_break(CLOCK + dt.timedelta(minutes=minutes))


def tell_line(window: MainWindow, _stage: RoomStage) -> None:
    """Everybody reads what is typed."""
    trigger("tell_line")(window)
    type_line(window, "b: Early news of every march and every flight near the line")


def write_hidden(window: MainWindow, _stage: RoomStage) -> None:
    """Two cards that wait at the desk, and a third one being typed."""
    trigger("type_hidden")(window)
    for line in ("a! The families can visit the graves", "b: No surprise at the crossings"):
        type_line(window, line)
        window.capture.perform()
    type_line(window, "a: The fishing villages can live")


def open_answers(window: MainWindow, _stage: RoomStage) -> None:
    """Both sides' answers to a solution, at the desk alone."""
    select(window, "AND3")
    trigger("answers")(window)


def reveal_answers(window: MainWindow, _stage: RoomStage) -> None:
    """The same answers for everybody."""
    select(window, "AND3")
    trigger("reveal_answers")(window)


def open_menu(window: MainWindow, _stage: RoomStage) -> None:
    """The menu of the room."""
    menus = (action.menu() for action in window.menu.actions() if action.text() == "Room")
    menu = next(menu for menu in menus if isinstance(menu, QMenu))
    menu.popup(window.mapToGlobal(QPoint(420, 50)))


STATES: dict[str, State] = {
    "large-card": State(on_cards("large", "A2")),
    "large-pair": State(on_cards("large", "A1", "B2")),
    "large-question": State(at_the_desk("large_question")),
    "spotlight-card": State(on_cards("light_cards", "AND2")),
    "spotlight-column": State(on_cards("light_column", "B1")),
    "spotlight-unmet": State(at_the_desk("light_unmet")),
    "pointer": State(point),
    "typed-in-the-room": State(tell_line, desk=True),
    "break": State(partial(rest, 12)),
    "time-to-go-on": State(partial(rest, -1)),
    "hidden-writing": State(write_hidden, desk=True),
    "answers-hidden": State(open_answers, desk=True, board=answered),
    "answers-revealed": State(reveal_answers, board=answered),
    "columns-swapped": State(at_the_desk("swap_columns")),
    "room-in-a-window": State(lambda _window, _stage: None, size=SHARED),
    "room-menu": State(open_menu, desk=True, room=False),
    "measure-box": State(at_the_desk("measure_room"), desk=True, room=False),
    "break-bar": State(at_the_desk("break"), desk=True, room=False),
    "willingness": State(at_the_desk("scores"), desk=True, room=False),
}


# ---------------------------------------------------------------------------- all of them


def make_room_boards(desks: Desks, folder: Path, sheets: Path | None, only: Sequence[str]) -> None:
    """Every board on a projector in every theme, and on an old one."""
    for name, make in ROOM_BOARDS.items():
        if only and f"room-{name}" not in only:
            continue
        board, tiles = make(), []
        for theme, size in (*((theme, PROJECTOR) for theme in THEMES), ("light", OLD_PROJECTOR)):
            desks.open(board, theme, DESK)
            image = grab(desks.show_room(size))
            image.save(str(folder / f"room-{name}-{theme}-{size[0]}x{size[1]}.png"))
            tiles.append(smaller(image, height=TILE))
        if sheets is not None:
            write_small(sheets / f"room-{name}.png", sheet([tiles[:2], tiles[2:]]))


def make_room_states(desks: Desks, folder: Path, sheets: Path | None, only: Sequence[str]) -> None:
    """The states of the room, in turns in each theme, and the desk where it has a part in them."""
    tiles: list[QImage] = []
    for number, (name, state) in enumerate(STATES.items()):
        if only and name not in only:
            continue
        theme = THEMES[number % len(THEMES)]
        window = desks.open(state.board(), theme, DESK)
        room = desks.show_room(state.size)
        state.reach(window, desks.stage())
        window.notices.clear()
        for place, shown in (("desk", state.desk), ("room", state.room)):
            if shown:
                image = grab(window) if place == "desk" else grab(room, bare=True)
                image.save(str(folder / f"state-{name}-{place}-{theme}.png"))
                tiles.append(smaller(image, height=TILE))
    if sheets is not None and not only:
        for number in range(0, len(tiles), 9):
            rows = list(in_threes(tiles[number : number + 9]))
            write_small(sheets / f"room-states-{number // 9 + 1}.png", sheet(rows))
