"""Make the documentation's pictures of the desk from the sessions in tests/fixtures.

    .venv/bin/python script/make_pictures.py FOLDER [--sheets docs/pictures] [--only NAME ...]

FOLDER gets every board in every size and theme, and the states of the desk that are worth seeing,
one PNG each. With `--sheets` they are also laid out on one sheet a board, in few colours, small
enough to stand in the repository.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from picture_boards import BOARDS, half_way
from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from andfacil.app import App, build
from andfacil.domain.edits import Deed
from andfacil.store.session_file import SessionFile

if TYPE_CHECKING:
    from andfacil.domain.board import Board
    from andfacil.ui.main_window import MainWindow

SCREEN = {"name": "big", "x": 0, "y": 0, "width": 2560, "height": 1440}
"""Of the offscreen platform, whose own would be too small for the windows."""
SIZES = ((1366, 768), (1600, 1000), (2560, 1440))
THEMES = ("light", "dark", "contrast")
SETTLE_MS = 250
"""How long a window is given to lay itself out and paint."""
TILE = 430
"""Height of a picture on a sheet, in px."""
STATE_TILE = 800
"""Width of a state on its sheet, in px."""
GAP = 16
COLOURS = 96
"""Of a sheet; the desk itself has about forty, the rest are the edges of its letters."""

# ---------------------------------------------------------------------------- real windows


def settle(ms: int = SETTLE_MS) -> None:
    """Let the windows do what they have put off."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class Desks:
    """Opens sessions in the real program, each in a file of its own, with settings of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0
        self._app: App | None = None

    def open(self, board: Board, theme: str, size: tuple[int, int]) -> MainWindow:
        """The desk's window over this board."""
        self.close()
        self._number += 1
        path = self._folder / f"{self._number}.andfacil"
        SessionFile.create(path, tuple(board), Deed.IMPORT).close()
        settings = self._folder / f"settings-{self._number}"
        settings.mkdir()
        self._app = build(["andfacil"], settings_dir=settings)
        app = self._app
        app.appearance.choose_theme(theme)
        if not app.open(path) or app.window is None:
            raise SystemExit(f"andfacil: the board for {path.name} could not be opened")
        window = app.window
        window.setMinimumSize(1, 1)
        window.resize(*size)
        window.activateWindow()
        settle()
        return window

    def close(self) -> None:
        """Close what is open."""
        if self._app is not None:
            self._app.close()
            for window in _application().topLevelWidgets():
                window.close()
            self._app.deleteLater()
            self._app = None
            settle(0)


def _application() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def grab(window: QWidget) -> QImage:
    """The window, and the boxes and menus over it; boxes stand in its middle."""
    settle()
    image = window.grab().toImage()
    painter = QPainter(image)
    for box in _application().topLevelWidgets():
        if box is not window and box.isVisible() and isinstance(box, QDialog | QMenu):
            corner = box.pos() - window.pos()
            if isinstance(box, QDialog):
                corner = QPoint(
                    (window.width() - box.width()) // 2, (window.height() - box.height()) // 2
                )
            painter.fillRect(image.rect(), QColor(0, 0, 0, 70))
            painter.drawPixmap(corner, box.grab())
    painter.end()
    return image


# ---------------------------------------------------------------------------- states


def type_line(window: MainWindow, words: str) -> None:
    """As if typed into the capture line."""
    window.capture.take_focus()
    window.capture.line.setText("")
    window.capture.line.insert(words)


def trigger(name: str) -> Callable[[MainWindow], None]:
    """An action of the menus."""
    return lambda window: window.actions_by_id[name].trigger()


def find(window: MainWindow) -> None:
    """Words that several cards hold."""
    trigger("find")(window)
    bar = window.finding.bar
    assert bar is not None
    bar.line.setText("peace")


def steps(window: MainWindow) -> None:
    """A few deeds, one of them undone, and the list of them."""
    for line in ("a: Pilgrims can travel", "and2 agreed", "p: Tourist buses on Saturdays"):
        type_line(window, line)
        window.capture.perform()
    trigger("undo")(window)
    trigger("undo_list")(window)


def look_back(window: MainWindow) -> None:
    """The board as it was, after a few deeds."""
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


# ---------------------------------------------------------------------------- sheets


def png(image: QImage) -> bytes:
    """As a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes here
    return bytes(buffer.data().data())


def sheet(rows: Sequence[Sequence[QImage]]) -> QImage:
    """Pictures side by side and below each other."""
    width = max(sum(p.width() + GAP for p in row) for row in rows) + GAP
    height = sum(max(p.height() for p in row) + GAP for row in rows) + GAP
    whole = QImage(width, height, QImage.Format.Format_RGB32)
    whole.fill(QColor("#8A8F98"))
    painter = QPainter(whole)
    top = GAP
    for row in rows:
        left = GAP
        for picture in row:
            painter.drawImage(QPoint(left, top), picture)
            left += picture.width() + GAP
        top += max(p.height() for p in row) + GAP
    painter.end()
    return whole


def write_small(path: Path, image: QImage) -> None:
    """A PNG in few colours."""
    few = Image.open(io.BytesIO(png(image))).convert("RGB")
    few = few.quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(path, optimize=True)


def smaller(image: QImage, *, width: int = 0, height: int = 0) -> QImage:
    """Scaled to a width or a height in px."""
    smooth = Qt.TransformationMode.SmoothTransformation
    if width:
        return image.scaledToWidth(width, smooth)
    return image.scaledToHeight(height, smooth)


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


def in_threes(tiles: Sequence[QImage]) -> Iterator[Sequence[QImage]]:
    """Rows of three."""
    for place in range(0, len(tiles), 3):
        yield tiles[place : place + 3]


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
        screens = Path(place) / "screens.json"
        screens.write_text(json.dumps({"screens": [SCREEN]}), "utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        desks = Desks(Path(place))
        make_boards(desks, chosen.folder, chosen.sheets, chosen.only)
        make_states(desks, chosen.folder, chosen.sheets, chosen.only)
        desks.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
