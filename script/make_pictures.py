"""Make the documentation's pictures of desk and room from the sessions in tests/fixtures.

    .venv/bin/python script/make_pictures.py FOLDER [--sheets docs/pictures] [--only NAME ...]

FOLDER gets every board in every size and theme, and the states of desk and room that are worth
seeing, one PNG each. With `--sheets` they are also laid out on sheets, in few colours, small enough
to stand in the repository.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from picture_boards import BOARDS, half_way
from picture_rooms import make_room_boards, make_room_states
from picture_tools import (
    Desks,
    grab,
    in_threes,
    sheet,
    show_on,
    smaller,
    trigger,
    type_line,
    write_small,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from andfacil.ui.desk.window import MainWindow

SCREEN = {"name": "big", "x": 0, "y": 0, "width": 2560, "height": 1440}
"""Of the offscreen platform, whose own would be too small for the windows."""
SIZES = ((1366, 768), (1600, 1000), (2560, 1440))
THEMES = ("light", "dark", "contrast")
TILE = 430
"""Height of a picture on a sheet, in px."""
STATE_TILE = 800
"""Width of a state on its sheet, in px."""

# ---------------------------------------------------------------------------- states


def find(window: MainWindow) -> None:
    """Words that several cards hold."""
    trigger("find")(window)
    bar = window.finding.bar
    assert bar is not None
    bar.line.setText("peace")


def steps(window: MainWindow) -> None:
    """A few edits, one of them undone, and the list of them."""
    for line in ("a: Pilgrims can travel", "and2 agreed", "p: Tourist buses on Saturdays"):
        type_line(window, line)
        window.capture.perform()
    trigger("undo")(window)
    trigger("undo_list")(window)


def look_back(window: MainWindow) -> None:
    """The board as it was, after a few edits."""
    for line in ("a: Pilgrims can travel", "and2 agreed"):
        type_line(window, line)
        window.capture.perform()
    trigger("look_back")(window)


def paste(window: MainWindow) -> None:
    """Several lines from somebody's notes, one of which cannot be understood."""
    window.capture.lines_pasted.emit(
        "a: Fishing boats may pass\nb! Early warning of troop movements\n"
        "+ Joint rescue at sea > a1 b\nThe hosts pay for the interpreters"
    )


def question(window: MainWindow) -> None:
    """Enter would make a solution of the next question."""
    trigger("take_question")(window)


def edit_card(window: MainWindow) -> None:
    """A card being written in its place."""
    window.selection.select("A3")
    window.board.edit("A3")


def select(card_id: str) -> Callable[[MainWindow], None]:
    """A card in hand: its threads are strong and the others quiet."""
    return lambda window: window.selection.select(card_id)


def begun(window: MainWindow) -> None:
    """A solution being typed, with what its ref could be."""
    type_line(window, "+ Flights for the observers > a1 b")


STATES: dict[str, Callable[[MainWindow], None]] = {
    "card-in-hand": select("AND3"),
    "editing-in-place": edit_card,
    "typing-a-ref": begun,
    "coverage-grid": trigger("grid"),
    "find": find,
    "next-question": question,
    "undo-list": steps,
    "look-back": look_back,
    "paste-box": paste,
    "details": trigger("details"),
    "keys": trigger("keys"),
}


# ---------------------------------------------------------------------------- all of them


def make_boards(desks: Desks, folder: Path, sheets: Path | None, only: Sequence[str]) -> None:
    """Every board in every size and theme."""
    for name, (make, card_id) in BOARDS.items():
        if only and name not in only:
            continue
        board = make()
        rows = []
        for theme in THEMES:
            window = desks.open(board, theme, SIZES[0])
            window.selection.select(card_id)
            row = []
            for size in SIZES:
                window.resize(*size)
                image = grab(window)
                image.save(str(folder / f"desk-{name}-{theme}-{size[0]}x{size[1]}.png"))
                row.append(smaller(image, height=TILE))
            rows.append(row)
        if sheets is not None:
            write_small(sheets / f"desk-{name}.png", sheet(rows))


def make_states(desks: Desks, folder: Path, sheets: Path | None, only: Sequence[str]) -> None:
    """The states of the desk, in turns in each theme."""
    board = half_way()
    tiles: list[QImage] = []
    for name, reach in STATES.items():
        if only and name not in only:
            continue
        theme = THEMES[len(tiles) % len(THEMES)]
        window = desks.open(board, theme, SIZES[1])
        reach(window)
        image = grab(window)
        image.save(str(folder / f"state-{name}-{theme}.png"))
        tiles.append(smaller(image, width=STATE_TILE))
    if sheets is not None and tiles:
        write_small(sheets / "desk-states-1.png", sheet(list(in_threes(tiles[:6]))))
        write_small(sheets / "desk-states-2.png", sheet(list(in_threes(tiles[6:]))))


def main(arguments: Sequence[str]) -> int:
    """Make what was asked for; gives the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where the full set goes")
    parser.add_argument("--sheets", type=Path, help="where the sheets for the documentation go")
    parser.add_argument("--only", nargs="*", default=[], help="names of boards or states")
    chosen = parser.parse_args(arguments)
    for place in filter(None, (chosen.folder, chosen.sheets)):
        place.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        show_on(SCREEN, Path(place))
        desks = Desks(Path(place))
        make_boards(desks, chosen.folder, chosen.sheets, chosen.only)
        make_states(desks, chosen.folder, chosen.sheets, chosen.only)
        make_room_boards(desks, chosen.folder, chosen.sheets, chosen.only)
        make_room_states(desks, chosen.folder, chosen.sheets, chosen.only)
        desks.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
